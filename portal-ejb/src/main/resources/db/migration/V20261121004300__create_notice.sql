-- Notice that a version of an offer was published. Publishing writes one row whatever the number of customers; a
-- background job fans it out to the partner's contact persons, in order of their id, and goes on after last_contact_id.
CREATE TABLE notice (
  id               BIGINT      NOT NULL AUTO_INCREMENT,
  partner_id       BIGINT      NOT NULL,
  offer_version_id BIGINT      NOT NULL,
  queued_at        DATETIME(6) NOT NULL,
  last_contact_id  BIGINT      NOT NULL DEFAULT 0,
  done_at          DATETIME(6) NULL,
  CONSTRAINT pk_notice PRIMARY KEY (id),
  CONSTRAINT uq_notice_offer_version_id UNIQUE (offer_version_id),
  CONSTRAINT fk_notice_partner_id FOREIGN KEY (partner_id) REFERENCES company (id),
  INDEX ix_notice_done_at (done_at, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who was told, and what became of it. Name and address are copies: proof outlives the contact person's entry.
CREATE TABLE notice_receipt (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  notice_id    BIGINT       NOT NULL,
  partner_id   BIGINT       NOT NULL,
  customer_id  BIGINT       NOT NULL,
  contact_id   BIGINT       NOT NULL,
  name         VARCHAR(200) NOT NULL,
  email        VARCHAR(254) NOT NULL,
  language     CHAR(2)      CHARACTER SET ascii NOT NULL,
  token        CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mail_id      BIGINT       NULL,
  queued_at    DATETIME(6)  NOT NULL,
  sent_at      DATETIME(6)  NULL,
  failed_at    DATETIME(6)  NULL,
  confirmed_at DATETIME(6)  NULL,
  CONSTRAINT pk_notice_receipt PRIMARY KEY (id),
  CONSTRAINT uq_notice_receipt_token UNIQUE (token),
  CONSTRAINT uq_notice_receipt_notice_id_contact_id UNIQUE (notice_id, contact_id),
  CONSTRAINT fk_notice_receipt_notice_id FOREIGN KEY (notice_id) REFERENCES notice (id),
  INDEX ix_notice_receipt_mail_id (mail_id),
  INDEX ix_notice_receipt_partner_id_customer_id (partner_id, customer_id, queued_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
