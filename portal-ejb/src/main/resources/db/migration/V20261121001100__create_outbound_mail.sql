-- Mail to be sent, written in the transaction that causes it; a timer sends it. company_id is the tenant on whose behalf it
-- goes out, null for one-time links, which nobody but the recipient may read.
CREATE TABLE outbound_mail (
  id              BIGINT        NOT NULL AUTO_INCREMENT,
  company_id      BIGINT        NULL,
  recipient       VARCHAR(254)  NOT NULL,
  language        CHAR(2)       CHARACTER SET ascii NOT NULL,
  subject         VARCHAR(250)  NOT NULL,
  body            MEDIUMTEXT    NOT NULL,
  receipt_token   VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  state           VARCHAR(8)    CHARACTER SET ascii NOT NULL,
  attempts        INT           NOT NULL DEFAULT 0,
  next_attempt_at DATETIME(6)   NOT NULL,
  failure         VARCHAR(500)  NULL,
  created_at      DATETIME(6)   NOT NULL,
  sent_at         DATETIME(6)   NULL,
  CONSTRAINT pk_outbound_mail PRIMARY KEY (id),
  CONSTRAINT fk_outbound_mail_company_id FOREIGN KEY (company_id) REFERENCES company (id),
  INDEX ix_outbound_mail_state_next_attempt_at (state, next_attempt_at, id),
  INDEX ix_outbound_mail_company_id (company_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
