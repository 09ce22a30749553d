-- Why the portal's operator holds a partner account in its standing; null while that is the partner's or provider's own record.
ALTER TABLE company ADD COLUMN status_reason VARCHAR(500) NULL AFTER status;
ALTER TABLE company ADD INDEX ix_company_kind (kind);
ALTER TABLE company ADD INDEX ix_company_group_id (group_id);

-- Somebody of the operator looks into one tenant, for a reason and until a moment. Rows belong to the tenant that is looked into.
CREATE TABLE operator_access (
  company_id  BIGINT        NOT NULL,
  id          BIGINT        NOT NULL AUTO_INCREMENT,
  operator_id BIGINT        NOT NULL,
  user_id     BIGINT        NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  begins_at   DATETIME(6)   NOT NULL,
  ends_at     DATETIME(6)   NOT NULL,
  ended_at    DATETIME(6)   NULL,
  ended_by    BIGINT        NULL,
  version     BIGINT        NOT NULL DEFAULT 0,
  CONSTRAINT pk_operator_access PRIMARY KEY (company_id, id),
  CONSTRAINT uq_operator_access_id UNIQUE (id),
  CONSTRAINT ck_operator_access_company_id CHECK (company_id <> operator_id),
  CONSTRAINT fk_operator_access_company_id FOREIGN KEY (company_id) REFERENCES company (id),
  CONSTRAINT fk_operator_access_user_id FOREIGN KEY (operator_id, user_id) REFERENCES portal_user (company_id, id),
  INDEX ix_operator_access_company_id_ends_at (company_id, ends_at),
  INDEX ix_operator_access_operator_id_user_id (operator_id, user_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
