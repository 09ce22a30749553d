-- Owner, customer, reseller of record and designated contact of a subscription are of one cloud. What hangs on a subscription
-- refers to it by owner, cloud and id, so that its own cloud is the subscription's.
ALTER TABLE support_assignment DROP FOREIGN KEY fk_support_assignment_owner_id_subscription_id;
ALTER TABLE support_batch_item DROP FOREIGN KEY fk_support_batch_item_subscription_id;

ALTER TABLE subscription ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE subscription t JOIN company c ON c.id = t.owner_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE subscription
  ALTER COLUMN cloud DROP DEFAULT,
  DROP FOREIGN KEY fk_subscription_owner_id,
  DROP FOREIGN KEY fk_subscription_customer_id,
  DROP FOREIGN KEY fk_subscription_reseller_id,
  DROP INDEX fk_subscription_customer_id,
  DROP INDEX uq_subscription_owner_id_id,
  ADD CONSTRAINT uq_subscription_owner_id_cloud_id UNIQUE (owner_id, cloud, id),
  ADD CONSTRAINT fk_subscription_owner_id_cloud FOREIGN KEY (owner_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_subscription_customer_id_cloud FOREIGN KEY (customer_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_subscription_reseller_id_cloud FOREIGN KEY (reseller_id, cloud) REFERENCES company (id, cloud);

ALTER TABLE support_assignment ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE support_assignment t JOIN company c ON c.id = t.owner_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE support_assignment
  ALTER COLUMN cloud DROP DEFAULT,
  DROP FOREIGN KEY fk_support_assignment_contact_id,
  DROP INDEX ix_support_assignment_customer_id,
  DROP INDEX fk_support_assignment_owner_id_subscription_id,
  ADD CONSTRAINT fk_support_assignment_owner_id_cloud_subscription_id
    FOREIGN KEY (owner_id, cloud, subscription_id) REFERENCES subscription (owner_id, cloud, id),
  ADD CONSTRAINT fk_support_assignment_customer_id_cloud FOREIGN KEY (customer_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_support_assignment_contact_id_cloud FOREIGN KEY (contact_id, cloud) REFERENCES company (id, cloud);

ALTER TABLE support_batch ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE support_batch t JOIN company c ON c.id = t.company_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE support_batch
  ALTER COLUMN cloud DROP DEFAULT,
  DROP FOREIGN KEY fk_support_batch_company_id,
  DROP FOREIGN KEY fk_support_batch_contact_id,
  DROP INDEX fk_support_batch_contact_id,
  ADD CONSTRAINT fk_support_batch_company_id_cloud FOREIGN KEY (company_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_support_batch_contact_id_cloud FOREIGN KEY (contact_id, cloud) REFERENCES company (id, cloud);

ALTER TABLE support_batch_item ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE support_batch_item t JOIN company c ON c.id = t.company_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE support_batch_item
  ALTER COLUMN cloud DROP DEFAULT,
  DROP INDEX fk_support_batch_item_subscription_id,
  ADD CONSTRAINT fk_support_batch_item_company_id_cloud_subscription_id
    FOREIGN KEY (company_id, cloud, subscription_id) REFERENCES subscription (owner_id, cloud, id);
