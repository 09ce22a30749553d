-- One line of a file, normalised, and what comparing it with the tables found (…_todo). Texts compare exactly here
-- (_bin), so that a change of case or accent is a change. There is no index on the ids of the lines: they arrive in
-- random order and are only ever sorted as a whole.
CREATE TABLE import_row (
  company_id          BIGINT       NOT NULL,
  job_id              BIGINT       NOT NULL,
  line_no             BIGINT       NOT NULL,
  customer_ms_id      VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  company_name        VARCHAR(200) NOT NULL DEFAULT '',
  sort_name           VARCHAR(60)  NOT NULL DEFAULT '',
  primary_domain      VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  relationship        VARCHAR(60)  NOT NULL DEFAULT '',
  ms_subscription_id  VARCHAR(64)  CHARACTER SET ascii NOT NULL DEFAULT '',
  product_name        VARCHAR(200) NOT NULL DEFAULT '',
  product_family      VARCHAR(24)  CHARACTER SET ascii NOT NULL DEFAULT '',
  quantity            INT          NOT NULL DEFAULT 0,
  status              VARCHAR(40)  NOT NULL DEFAULT '',
  reseller_partner_id VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  contact_partner_id  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  person_email        VARCHAR(254) NOT NULL DEFAULT '',
  person_language     CHAR(2)      CHARACTER SET ascii NOT NULL DEFAULT '',
  faults              VARCHAR(500) NOT NULL DEFAULT '',
  customer_id         BIGINT       NULL,
  subscription_id     BIGINT       NULL,
  reseller_id         BIGINT       NULL,
  contact_id          BIGINT       NULL,
  customer_todo       VARCHAR(8)   CHARACTER SET ascii NOT NULL DEFAULT '',
  subscription_todo   VARCHAR(8)   CHARACTER SET ascii NOT NULL DEFAULT '',
  reseller_todo       BOOLEAN      NOT NULL DEFAULT FALSE,
  contact_todo        BOOLEAN      NOT NULL DEFAULT FALSE,
  person_todo         BOOLEAN      NOT NULL DEFAULT FALSE,
  reseller_unknown    BOOLEAN      NOT NULL DEFAULT FALSE,
  outcome             VARCHAR(8)   CHARACTER SET ascii AS (CASE
      WHEN faults <> '' THEN 'FAULTY'
      WHEN subscription_todo = 'NEW' OR (ms_subscription_id = '' AND customer_todo = 'NEW') THEN 'NEW'
      WHEN customer_todo <> '' OR subscription_todo <> '' OR reseller_todo OR contact_todo OR person_todo THEN 'CHANGED'
      ELSE 'SAME' END) VIRTUAL,
  CONSTRAINT pk_import_row PRIMARY KEY (job_id, line_no),
  CONSTRAINT fk_import_row_job_id FOREIGN KEY (job_id) REFERENCES import_job (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
