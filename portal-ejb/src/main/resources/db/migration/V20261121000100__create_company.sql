-- One row per company and cloud (DOMAIN 2.1, 2.7): a partner that is active in two clouds has two accounts, tied by group_id.
CREATE TABLE company (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  kind          VARCHAR(24)  NOT NULL,
  cloud         VARCHAR(16)  NOT NULL,
  ms_tenant_id  CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  partner_id    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  name          VARCHAR(200) NOT NULL,
  status        VARCHAR(16)  NOT NULL DEFAULT 'ACTIVE',
  country       CHAR(2)      CHARACTER SET ascii NULL,
  time_zone     VARCHAR(40)  CHARACTER SET ascii NOT NULL DEFAULT 'UTC',
  language      CHAR(2)      CHARACTER SET ascii NOT NULL DEFAULT 'en',
  group_id      BIGINT       NULL,
  four_eyes     BOOLEAN      NOT NULL DEFAULT FALSE,
  accent_color  CHAR(7)      CHARACTER SET ascii NULL,
  changed_at    DATETIME(6)  NOT NULL,
  version       BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_company PRIMARY KEY (id),
  CONSTRAINT uq_company_cloud_ms_tenant_id UNIQUE (cloud, ms_tenant_id),
  CONSTRAINT uq_company_cloud_partner_id UNIQUE (cloud, partner_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What the company was called and in which state it was, until valid_to; the present is in company itself.
CREATE TABLE company_history (
  company_id BIGINT       NOT NULL,
  valid_from DATETIME(6)  NOT NULL,
  valid_to   DATETIME(6)  NOT NULL,
  name       VARCHAR(200) NOT NULL,
  status     VARCHAR(16)  NOT NULL,
  CONSTRAINT pk_company_history PRIMARY KEY (company_id, valid_from),
  CONSTRAINT fk_company_history_company_id FOREIGN KEY (company_id) REFERENCES company (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE company_logo (
  company_id   BIGINT      NOT NULL,
  content_type VARCHAR(40) NOT NULL,
  content      MEDIUMBLOB  NOT NULL,
  changed_at   DATETIME(6) NOT NULL,
  CONSTRAINT pk_company_logo PRIMARY KEY (company_id),
  CONSTRAINT fk_company_logo_company_id FOREIGN KEY (company_id) REFERENCES company (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Partnership between indirect provider and indirect reseller (DOMAIN 2.2); valid_to is null while it lasts.
CREATE TABLE partner_link (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  provider_id BIGINT      NOT NULL,
  reseller_id BIGINT      NOT NULL,
  valid_from  DATETIME(6) NOT NULL,
  valid_to    DATETIME(6) NULL,
  CONSTRAINT pk_partner_link PRIMARY KEY (id),
  CONSTRAINT fk_partner_link_provider_id FOREIGN KEY (provider_id) REFERENCES company (id),
  CONSTRAINT fk_partner_link_reseller_id FOREIGN KEY (reseller_id) REFERENCES company (id),
  INDEX ix_partner_link_provider_id_reseller_id (provider_id, reseller_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
