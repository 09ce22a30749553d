-- A partner asks a company to work with it (DOMAIN 2.5): a customer, or a reseller of a provider. The personalised link is
-- kept as a hash only. identifier is the Microsoft ID of a customer, or the PartnerID of a reseller, in the partner's cloud.
-- state: PENDING, ACCEPTED, DECLINED, REVOKED; a pending one past expires_at is expired.
CREATE TABLE relationship_request (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  partner_id   BIGINT       NOT NULL,
  kind         VARCHAR(10)  CHARACTER SET ascii NOT NULL,
  identifier   VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name         VARCHAR(200) NOT NULL,
  domain       VARCHAR(255) CHARACTER SET ascii NOT NULL DEFAULT '',
  recipient    VARCHAR(254) NOT NULL,
  language     CHAR(2)      CHARACTER SET ascii NOT NULL,
  admin_rights BOOLEAN      NOT NULL,
  subject      VARCHAR(250) NOT NULL,
  letter       TEXT         NOT NULL,
  token_hash   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state        VARCHAR(10)  CHARACTER SET ascii NOT NULL,
  requested_by BIGINT       NULL,
  requested_at DATETIME(6)  NOT NULL,
  sent_at      DATETIME(6)  NOT NULL,
  expires_at   DATETIME(6)  NOT NULL,
  answered_by  BIGINT       NULL,
  answered_at  DATETIME(6)  NULL,
  CONSTRAINT pk_relationship_request PRIMARY KEY (id),
  CONSTRAINT uq_relationship_request_token_hash UNIQUE (token_hash),
  CONSTRAINT fk_relationship_request_partner_id FOREIGN KEY (partner_id) REFERENCES company (id),
  INDEX ix_relationship_request_partner_id_requested_at (partner_id, requested_at, id),
  INDEX ix_relationship_request_identifier (identifier, state)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
