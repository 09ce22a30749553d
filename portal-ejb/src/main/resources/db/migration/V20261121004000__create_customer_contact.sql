-- People at a customer whom this partner tells about changes of its support offer. Another partner of the same customer
-- keeps its own list. The import writes it too: (partner_id, customer_id, email) is the key to update by.
CREATE TABLE customer_contact (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  partner_id  BIGINT       NOT NULL,
  customer_id BIGINT       NOT NULL,
  name        VARCHAR(200) NOT NULL DEFAULT '',
  email       VARCHAR(254) NOT NULL,
  language    CHAR(2)      CHARACTER SET ascii NOT NULL DEFAULT 'en',
  changed_at  DATETIME(6)  NOT NULL,
  CONSTRAINT pk_customer_contact PRIMARY KEY (id),
  CONSTRAINT uq_customer_contact_partner_id_customer_id_email UNIQUE (partner_id, customer_id, email),
  CONSTRAINT fk_customer_contact_partner_id FOREIGN KEY (partner_id) REFERENCES company (id),
  CONSTRAINT fk_customer_contact_customer_id FOREIGN KEY (customer_id) REFERENCES company (id),
  INDEX ix_customer_contact_partner_id_id (partner_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
