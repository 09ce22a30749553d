-- The customers of one reseller in its provider's list: read from the index alone.
ALTER TABLE subscription
  ADD INDEX ix_subscription_owner_id_reseller_id_customer_id (owner_id, reseller_id, customer_id);
