-- Who ended a name or status: a provider may record the standing of its reseller, and that must be traceable.
ALTER TABLE company_history ADD COLUMN ended_by BIGINT NULL;
