-- Partner and customer are of one cloud. Rows of partners of the commercial cloud are right by the default of the new column,
-- which costs nothing however many they are; the others are set, then the foreign keys look at all.
ALTER TABLE partner_link ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE partner_link t JOIN company c ON c.id = t.provider_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE partner_link
  ALTER COLUMN cloud DROP DEFAULT,
  DROP FOREIGN KEY fk_partner_link_provider_id,
  DROP FOREIGN KEY fk_partner_link_reseller_id,
  DROP INDEX fk_partner_link_reseller_id,
  ADD CONSTRAINT fk_partner_link_provider_id_cloud FOREIGN KEY (provider_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_partner_link_reseller_id_cloud FOREIGN KEY (reseller_id, cloud) REFERENCES company (id, cloud);

ALTER TABLE customer_relationship ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE customer_relationship t JOIN company c ON c.id = t.partner_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE customer_relationship
  ALTER COLUMN cloud DROP DEFAULT,
  DROP FOREIGN KEY fk_customer_relationship_partner_id,
  DROP FOREIGN KEY fk_customer_relationship_customer_id,
  DROP INDEX fk_customer_relationship_customer_id,
  ADD CONSTRAINT fk_customer_relationship_partner_id_cloud FOREIGN KEY (partner_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_customer_relationship_customer_id_cloud FOREIGN KEY (customer_id, cloud) REFERENCES company (id, cloud);

ALTER TABLE customer_contact ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE customer_contact t JOIN company c ON c.id = t.partner_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE customer_contact
  ALTER COLUMN cloud DROP DEFAULT,
  DROP FOREIGN KEY fk_customer_contact_partner_id,
  DROP FOREIGN KEY fk_customer_contact_customer_id,
  DROP INDEX fk_customer_contact_customer_id,
  ADD CONSTRAINT fk_customer_contact_partner_id_cloud FOREIGN KEY (partner_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_customer_contact_customer_id_cloud FOREIGN KEY (customer_id, cloud) REFERENCES company (id, cloud);

ALTER TABLE contact_link ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE contact_link t JOIN company c ON c.id = t.partner_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE contact_link
  ALTER COLUMN cloud DROP DEFAULT,
  DROP FOREIGN KEY fk_contact_link_partner_id,
  DROP FOREIGN KEY fk_contact_link_customer_id,
  DROP INDEX fk_contact_link_customer_id,
  ADD CONSTRAINT fk_contact_link_partner_id_cloud FOREIGN KEY (partner_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_contact_link_customer_id_cloud FOREIGN KEY (customer_id, cloud) REFERENCES company (id, cloud);

ALTER TABLE admin_relationship ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE admin_relationship t JOIN company c ON c.id = t.partner_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE admin_relationship
  ALTER COLUMN cloud DROP DEFAULT,
  DROP FOREIGN KEY fk_admin_relationship_partner_id,
  DROP FOREIGN KEY fk_admin_relationship_customer_id,
  DROP INDEX ix_admin_relationship_customer_id,
  ADD CONSTRAINT fk_admin_relationship_partner_id_cloud FOREIGN KEY (partner_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_admin_relationship_customer_id_cloud FOREIGN KEY (customer_id, cloud) REFERENCES company (id, cloud);

ALTER TABLE service_health_record ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE service_health_record t JOIN company c ON c.id = t.partner_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE service_health_record
  ALTER COLUMN cloud DROP DEFAULT,
  DROP FOREIGN KEY fk_service_health_record_partner_id,
  DROP FOREIGN KEY fk_service_health_record_customer_id,
  DROP INDEX fk_service_health_record_customer_id,
  ADD CONSTRAINT fk_service_health_record_partner_id_cloud FOREIGN KEY (partner_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_service_health_record_customer_id_cloud FOREIGN KEY (customer_id, cloud) REFERENCES company (id, cloud);

ALTER TABLE import_job ADD COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL DEFAULT 'COMMERCIAL';
UPDATE import_job t JOIN company c ON c.id = t.company_id SET t.cloud = c.cloud WHERE c.cloud <> 'COMMERCIAL';
ALTER TABLE import_job
  ALTER COLUMN cloud DROP DEFAULT,
  DROP FOREIGN KEY fk_import_job_company_id,
  DROP FOREIGN KEY fk_import_job_customer_id,
  DROP INDEX fk_import_job_customer_id,
  ADD CONSTRAINT fk_import_job_company_id_cloud FOREIGN KEY (company_id, cloud) REFERENCES company (id, cloud),
  ADD CONSTRAINT fk_import_job_customer_id_cloud FOREIGN KEY (customer_id, cloud) REFERENCES company (id, cloud);
