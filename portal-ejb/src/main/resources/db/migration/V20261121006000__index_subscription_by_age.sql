-- Newest first: ids ascend with time. What the list can be narrowed to meanwhile stands in the index too, so that a rare
-- status or family is looked for in the index and not in the rows.
ALTER TABLE subscription
  ADD INDEX ix_subscription_owner_id_id (owner_id, id, status_code, product_family),
  ADD INDEX ix_subscription_reseller_id_id (reseller_id, id, status_code, product_family);
