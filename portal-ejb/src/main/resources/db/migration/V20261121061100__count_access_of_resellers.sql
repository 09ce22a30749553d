-- For how many of the customers that a provider sells to through a reseller somebody responsible can act: counted in the
-- background like the rest of reseller_load. served are customers with a subscription that is not gone.
ALTER TABLE reseller_load
  ADD COLUMN served      BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN can_act     BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN can_request BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN ending      BIGINT NOT NULL DEFAULT 0;

-- What waits for an answer is few among all that was ever asked for.
ALTER TABLE admin_relationship ADD INDEX ix_admin_relationship_partner_id_state (partner_id, state, customer_id);
ALTER TABLE relationship_request ADD INDEX ix_relationship_request_partner_id_state (partner_id, state, identifier);
