-- The end of each tenant's chain, and since retention the hash of the last row that was pruned (the anchor). The first hash is
-- made of the tenant and its cloud, so a chain cannot be passed off as another's. Tenant 0 is the portal itself.
CREATE TABLE audit_head (
  company_id    BIGINT      NOT NULL,
  cloud         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_seq      BIGINT      NOT NULL,
  last_hash     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  previous_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  anchor_seq    BIGINT      NOT NULL DEFAULT 0,
  anchor_hash   CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_audit_head PRIMARY KEY (company_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What happened, appended only. No foreign keys: the trail outlives what it tells of, and takes no locks on it.
-- customer_id is whom it is about: a customer sees those rows, whichever partner wrote them.
CREATE TABLE audit_entry (
  company_id    BIGINT       NOT NULL,
  seq           BIGINT       NOT NULL,
  previous_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash          CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at            DATETIME(6)  NOT NULL,
  user_id       BIGINT       NULL,
  customer_id   BIGINT       NULL,
  operation     VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  permission    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  outcome       VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  refusal       VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  subject       VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NULL,
  origin        VARCHAR(45)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  details       MEDIUMTEXT   NOT NULL,
  CONSTRAINT pk_audit_entry PRIMARY KEY (company_id, seq),
  INDEX ix_audit_entry_company_id_at (company_id, at, seq),
  INDEX ix_audit_entry_customer_id_at (customer_id, at, company_id, seq)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
