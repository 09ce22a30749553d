-- A row that names two companies keeps their cloud once and refers to each by (id, cloud), so that it cannot join companies of
-- two clouds (DOMAIN 2.7). The clouds are Cloud; one byte each, because rows are many.
ALTER TABLE company
  MODIFY COLUMN cloud ENUM('COMMERCIAL', 'US_GOVERNMENT', 'GERMANY', 'CHINA') CHARACTER SET ascii NOT NULL,
  ADD CONSTRAINT uq_company_id_cloud UNIQUE (id, cloud);
