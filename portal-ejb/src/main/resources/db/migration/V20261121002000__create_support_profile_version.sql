-- Microsoft's three fields (DOMAIN 4.1) in versions, because Microsoft keeps none: rows are added, never changed.
CREATE TABLE support_profile_version (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  company_id BIGINT       NOT NULL,
  version_no INT          NOT NULL,
  email      VARCHAR(254) NOT NULL DEFAULT '',
  telephone  VARCHAR(20)  CHARACTER SET ascii NOT NULL DEFAULT '',
  website    VARCHAR(500) NOT NULL DEFAULT '',
  valid_from DATETIME(6)  NOT NULL,
  changed_by BIGINT       NULL,
  CONSTRAINT pk_support_profile_version PRIMARY KEY (id),
  CONSTRAINT uq_support_profile_version_company_id_version_no UNIQUE (company_id, version_no),
  CONSTRAINT fk_support_profile_version_company_id FOREIGN KEY (company_id) REFERENCES company (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
