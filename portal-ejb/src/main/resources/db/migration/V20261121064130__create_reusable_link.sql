-- The one link that a partner gives to all customers in a cloud that knows such links (China, DOMAIN 2.5): it says whose
-- customer one becomes and nothing about the customer. It lasts until it is taken back; taking it back removes the row.
CREATE TABLE reusable_link (
  partner_id BIGINT      NOT NULL,
  token      VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  token_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_by    BIGINT      NULL,
  made_at    DATETIME(6) NOT NULL,
  CONSTRAINT pk_reusable_link PRIMARY KEY (partner_id),
  CONSTRAINT uq_reusable_link_token_hash UNIQUE (token_hash),
  CONSTRAINT fk_reusable_link_partner_id FOREIGN KEY (partner_id) REFERENCES company (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
