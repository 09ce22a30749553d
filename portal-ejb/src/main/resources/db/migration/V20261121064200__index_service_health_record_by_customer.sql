-- The last record of each service is looked for by customer, and among those for all customers.
ALTER TABLE service_health_record
  ADD INDEX ix_service_health_record_partner_id_customer_id (partner_id, customer_id, service, id),
  DROP INDEX ix_service_health_record_partner_id_service;
