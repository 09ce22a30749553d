-- Reseller relationship between customer and partner (DOMAIN 2.2), and at the same time the one table of who sees which
-- customer: its primary key is the order of the customer list, so isolation, keyset paging and speed are the same thing.
-- Names are what this partner calls its customer; another partner's import cannot change them.
CREATE TABLE customer_relationship (
  partner_id     BIGINT       NOT NULL,
  sort_name      VARCHAR(60)  NOT NULL,
  customer_id    BIGINT       NOT NULL,
  company_name   VARCHAR(200) NOT NULL,
  primary_domain VARCHAR(255) CHARACTER SET ascii NOT NULL DEFAULT '',
  ms_tenant_id   CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  relationship   VARCHAR(60)  NOT NULL DEFAULT '',
  valid_from     DATETIME(6)  NOT NULL,
  changed_at     DATETIME(6)  NOT NULL,
  version        BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_customer_relationship PRIMARY KEY (partner_id, sort_name, customer_id),
  CONSTRAINT uq_customer_relationship_partner_id_customer_id UNIQUE (partner_id, customer_id),
  CONSTRAINT fk_customer_relationship_partner_id FOREIGN KEY (partner_id) REFERENCES company (id),
  CONSTRAINT fk_customer_relationship_customer_id FOREIGN KEY (customer_id) REFERENCES company (id),
  INDEX ix_customer_relationship_partner_id_primary_domain (partner_id, primary_domain, customer_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE customer_relationship_history (
  partner_id     BIGINT       NOT NULL,
  customer_id    BIGINT       NOT NULL,
  valid_from     DATETIME(6)  NOT NULL,
  valid_to       DATETIME(6)  NOT NULL,
  company_name   VARCHAR(200) NOT NULL,
  primary_domain VARCHAR(255) CHARACTER SET ascii NOT NULL,
  relationship   VARCHAR(60)  NOT NULL,
  CONSTRAINT pk_customer_relationship_history PRIMARY KEY (partner_id, customer_id, valid_from)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What a customer can be found by: every word of its name with all that follows it, its domain, its Microsoft ID.
-- A prefix search on term is one index range whatever the number of customers.
CREATE TABLE customer_search_term (
  partner_id  BIGINT      NOT NULL,
  term        VARCHAR(60) NOT NULL,
  customer_id BIGINT      NOT NULL,
  CONSTRAINT pk_customer_search_term PRIMARY KEY (partner_id, term, customer_id),
  INDEX ix_customer_search_term_partner_id_customer_id (partner_id, customer_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
