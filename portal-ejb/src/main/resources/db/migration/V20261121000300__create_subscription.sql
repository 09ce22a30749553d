-- A customer's subscription as its transacting partner (owner) records it. status and product_name keep what came from
-- outside verbatim. reseller_id is the reseller of record, reseller_partner_id the PartnerID as it stood in the file.
-- channel: CSP, or MICROSOFT_DIRECT / OTHER for one bought outside CSP (DOMAIN 2.3), recorded for completeness.
CREATE TABLE subscription (
  id                  BIGINT       NOT NULL AUTO_INCREMENT,
  owner_id            BIGINT       NOT NULL,
  customer_id         BIGINT       NOT NULL,
  ms_subscription_id  VARCHAR(64)  CHARACTER SET ascii NOT NULL,
  product_name        VARCHAR(200) NOT NULL,
  product_family      VARCHAR(24)  CHARACTER SET ascii NOT NULL,
  quantity            INT          NOT NULL DEFAULT 0,
  status              VARCHAR(40)  NOT NULL,
  reseller_id         BIGINT       NULL,
  reseller_partner_id VARCHAR(20)  CHARACTER SET ascii NOT NULL DEFAULT '',
  channel             VARCHAR(20)  CHARACTER SET ascii NOT NULL DEFAULT 'CSP',
  valid_from          DATETIME(6)  NOT NULL,
  changed_at          DATETIME(6)  NOT NULL,
  version             BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_subscription PRIMARY KEY (id),
  CONSTRAINT uq_subscription_owner_id_ms_subscription_id UNIQUE (owner_id, ms_subscription_id),
  CONSTRAINT fk_subscription_owner_id FOREIGN KEY (owner_id) REFERENCES company (id),
  CONSTRAINT fk_subscription_customer_id FOREIGN KEY (customer_id) REFERENCES company (id),
  CONSTRAINT fk_subscription_reseller_id FOREIGN KEY (reseller_id) REFERENCES company (id),
  INDEX ix_subscription_owner_id_product_name (owner_id, product_name, id),
  INDEX ix_subscription_reseller_id_product_name (reseller_id, product_name, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE subscription_history (
  subscription_id BIGINT       NOT NULL,
  valid_from      DATETIME(6)  NOT NULL,
  valid_to        DATETIME(6)  NOT NULL,
  customer_id     BIGINT       NOT NULL,
  product_name    VARCHAR(200) NOT NULL,
  product_family  VARCHAR(24)  CHARACTER SET ascii NOT NULL,
  quantity        INT          NOT NULL,
  status          VARCHAR(40)  NOT NULL,
  reseller_id     BIGINT       NULL,
  channel         VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  CONSTRAINT pk_subscription_history PRIMARY KEY (subscription_id, valid_from),
  CONSTRAINT fk_subscription_history_subscription_id FOREIGN KEY (subscription_id) REFERENCES subscription (id),
  INDEX ix_subscription_history_customer_id (customer_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Designated support contact with effective dates (DOMAIN 2.4). No row in force means the default: the transacting partner.
CREATE TABLE support_assignment (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  subscription_id BIGINT       NOT NULL,
  customer_id     BIGINT       NOT NULL,
  owner_id        BIGINT       NOT NULL,
  contact_id      BIGINT       NOT NULL,
  valid_from      DATETIME(6)  NOT NULL,
  valid_to        DATETIME(6)  NULL,
  assigned_by     BIGINT       NULL,
  assigned_at     DATETIME(6)  NOT NULL,
  CONSTRAINT pk_support_assignment PRIMARY KEY (id),
  CONSTRAINT fk_support_assignment_subscription_id FOREIGN KEY (subscription_id) REFERENCES subscription (id),
  CONSTRAINT fk_support_assignment_contact_id FOREIGN KEY (contact_id) REFERENCES company (id),
  INDEX ix_support_assignment_subscription_id_valid_from (subscription_id, valid_from),
  INDEX ix_support_assignment_customer_id (customer_id),
  INDEX ix_support_assignment_contact_id_customer_id (contact_id, customer_id),
  INDEX ix_support_assignment_owner_id_contact_id (owner_id, contact_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
