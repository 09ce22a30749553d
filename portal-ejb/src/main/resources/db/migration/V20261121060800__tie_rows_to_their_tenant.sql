-- A row that belongs to one tenant cannot point to a row of another: foreign keys between tenants' tables carry the tenant.
ALTER TABLE support_offer_version ADD CONSTRAINT uq_support_offer_version_company_id_id UNIQUE (company_id, id);
ALTER TABLE notice ADD CONSTRAINT uq_notice_partner_id_id UNIQUE (partner_id, id);
ALTER TABLE import_job ADD CONSTRAINT uq_import_job_company_id_id UNIQUE (company_id, id);
ALTER TABLE subscription ADD CONSTRAINT uq_subscription_owner_id_id UNIQUE (owner_id, id);

ALTER TABLE support_offer_version DROP FOREIGN KEY fk_support_offer_version_offer_id;
ALTER TABLE support_offer_version ADD CONSTRAINT fk_support_offer_version_company_id_offer_id
  FOREIGN KEY (company_id, offer_id) REFERENCES support_offer (company_id, id);

ALTER TABLE notice ADD CONSTRAINT fk_notice_partner_id_offer_version_id
  FOREIGN KEY (partner_id, offer_version_id) REFERENCES support_offer_version (company_id, id);

ALTER TABLE notice_receipt DROP FOREIGN KEY fk_notice_receipt_notice_id;
ALTER TABLE notice_receipt ADD CONSTRAINT fk_notice_receipt_partner_id_notice_id
  FOREIGN KEY (partner_id, notice_id) REFERENCES notice (partner_id, id);

ALTER TABLE support_assignment DROP FOREIGN KEY fk_support_assignment_subscription_id;
ALTER TABLE support_assignment ADD CONSTRAINT fk_support_assignment_owner_id_subscription_id
  FOREIGN KEY (owner_id, subscription_id) REFERENCES subscription (owner_id, id);

ALTER TABLE account_reading DROP FOREIGN KEY fk_account_reading_chosen_by;
ALTER TABLE account_reading ADD CONSTRAINT fk_account_reading_company_id_chosen_by
  FOREIGN KEY (company_id, chosen_by) REFERENCES portal_user (company_id, id);

ALTER TABLE task_difference DROP FOREIGN KEY fk_task_difference_changed_by;
ALTER TABLE task_difference ADD CONSTRAINT fk_task_difference_company_id_changed_by
  FOREIGN KEY (company_id, changed_by) REFERENCES portal_user (company_id, id);

-- The tenant comes first in the key, so that the key is the index of the foreign key.
ALTER TABLE import_piece DROP FOREIGN KEY fk_import_piece_job_id;
ALTER TABLE import_piece DROP PRIMARY KEY, ADD CONSTRAINT pk_import_piece PRIMARY KEY (company_id, job_id, piece_no);
ALTER TABLE import_piece ADD CONSTRAINT fk_import_piece_company_id_job_id
  FOREIGN KEY (company_id, job_id) REFERENCES import_job (company_id, id);

ALTER TABLE import_column DROP FOREIGN KEY fk_import_column_job_id;
ALTER TABLE import_column DROP PRIMARY KEY, ADD CONSTRAINT pk_import_column PRIMARY KEY (company_id, job_id, position);
ALTER TABLE import_column ADD CONSTRAINT fk_import_column_company_id_job_id
  FOREIGN KEY (company_id, job_id) REFERENCES import_job (company_id, id);

ALTER TABLE import_row DROP FOREIGN KEY fk_import_row_job_id;
ALTER TABLE import_row DROP PRIMARY KEY, ADD CONSTRAINT pk_import_row PRIMARY KEY (company_id, job_id, line_no);
ALTER TABLE import_row ADD CONSTRAINT fk_import_row_company_id_job_id
  FOREIGN KEY (company_id, job_id) REFERENCES import_job (company_id, id);
