-- Partners and customers that deal with each other are of one cloud.
ALTER TABLE relationship_end ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE relationship_end t JOIN company c ON c.id = t.actor_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE relationship_end
  ALTER COLUMN cloud DROP DEFAULT,
  DROP FOREIGN KEY fk_relationship_end_actor_id,
  DROP FOREIGN KEY fk_relationship_end_partner_id,
  DROP FOREIGN KEY fk_relationship_end_customer_id,
  DROP FOREIGN KEY fk_relationship_end_successor_id,
  DROP INDEX fk_relationship_end_partner_id,
  DROP INDEX fk_relationship_end_customer_id,
  DROP INDEX fk_relationship_end_successor_id,
  ADD CONSTRAINT fk_relationship_end_actor_id_cloud FOREIGN KEY (actor_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_relationship_end_partner_id_cloud FOREIGN KEY (partner_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_relationship_end_customer_id_cloud FOREIGN KEY (customer_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_relationship_end_successor_id_cloud FOREIGN KEY (successor_id, cloud) REFERENCES company (id, cloud);

ALTER TABLE outsourcing ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE outsourcing t JOIN company c ON c.id = t.reseller_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE outsourcing
  ALTER COLUMN cloud DROP DEFAULT,
  DROP FOREIGN KEY fk_outsourcing_reseller_id,
  ADD CONSTRAINT fk_outsourcing_reseller_id_cloud FOREIGN KEY (reseller_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_outsourcing_provider_id_cloud FOREIGN KEY (provider_id, cloud) REFERENCES company (id, cloud);

ALTER TABLE transfer_request ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE transfer_request t JOIN company c ON c.id = t.customer_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE transfer_request
  ALTER COLUMN cloud DROP DEFAULT,
  DROP FOREIGN KEY fk_transfer_request_customer_id,
  DROP FOREIGN KEY fk_transfer_request_current_id,
  DROP FOREIGN KEY fk_transfer_request_new_partner_id,
  DROP INDEX ix_transfer_request_customer_id,
  DROP INDEX ix_transfer_request_new_partner_id,
  ADD CONSTRAINT uq_transfer_request_id_cloud UNIQUE (id, cloud),
  ADD CONSTRAINT fk_transfer_request_customer_id_cloud FOREIGN KEY (customer_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_transfer_request_current_id_cloud FOREIGN KEY (current_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_transfer_request_new_partner_id_cloud FOREIGN KEY (new_partner_id, cloud) REFERENCES company (id, cloud);

ALTER TABLE transfer_step ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE transfer_step t JOIN company c ON c.id = t.company_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE transfer_step
  ALTER COLUMN cloud DROP DEFAULT,
  DROP FOREIGN KEY fk_transfer_step_transfer_id,
  DROP FOREIGN KEY fk_transfer_step_company_id,
  DROP INDEX fk_transfer_step_company_id,
  ADD CONSTRAINT fk_transfer_step_transfer_id_cloud FOREIGN KEY (transfer_id, cloud) REFERENCES transfer_request (id, cloud),
  ADD CONSTRAINT fk_transfer_step_company_id_cloud FOREIGN KEY (company_id, cloud) REFERENCES company (id, cloud);
