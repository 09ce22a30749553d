-- The unguessable link by which one partner shows one customer's page without sign-in. At most one is alive per partner
-- and customer (live is null once revoked, and nulls do not collide); revoked ones stay, so that their use can be told.
CREATE TABLE contact_link (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  token       CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partner_id  BIGINT      NOT NULL,
  customer_id BIGINT      NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  made_by     BIGINT      NULL,
  revoked_at  DATETIME(6) NULL,
  revoked_by  BIGINT      NULL,
  live        TINYINT     GENERATED ALWAYS AS (IF(revoked_at IS NULL, 1, NULL)) STORED,
  CONSTRAINT pk_contact_link PRIMARY KEY (id),
  CONSTRAINT uq_contact_link_token UNIQUE (token),
  CONSTRAINT uq_contact_link_partner_id_customer_id_live UNIQUE (partner_id, customer_id, live),
  CONSTRAINT fk_contact_link_partner_id FOREIGN KEY (partner_id) REFERENCES company (id),
  CONSTRAINT fk_contact_link_customer_id FOREIGN KEY (customer_id) REFERENCES company (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
