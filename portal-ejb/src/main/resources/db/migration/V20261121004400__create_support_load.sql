-- How many subscriptions of which products each owner has, by the company that is to support them. Counted in the
-- background, so that the list of things to mend costs the same for ten customers and for a million.
CREATE TABLE support_load (
  owner_id       BIGINT      NOT NULL,
  contact_id     BIGINT      NOT NULL,
  product_family VARCHAR(24) CHARACTER SET ascii NOT NULL,
  subscriptions  BIGINT      NOT NULL,
  CONSTRAINT pk_support_load PRIMARY KEY (owner_id, contact_id, product_family),
  INDEX ix_support_load_contact_id (contact_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- When a partner's counts were made, and from which page_generation; they are made anew when that moved on.
CREATE TABLE support_load_count (
  partner_id               BIGINT      NOT NULL,
  generation               BIGINT      NOT NULL,
  customers_without_person BIGINT      NOT NULL,
  counted_at               DATETIME(6) NOT NULL,
  took_ms                  BIGINT      NOT NULL,
  CONSTRAINT pk_support_load_count PRIMARY KEY (partner_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
