-- The offer that a provider makes to those of its resellers who leave support to it; one a provider.
ALTER TABLE support_offer ADD CONSTRAINT uq_support_offer_company_id_id UNIQUE (company_id, id);

CREATE TABLE reseller_default_offer (
  company_id BIGINT      NOT NULL,
  offer_id   BIGINT      NOT NULL,
  marked_by  BIGINT      NULL,
  marked_at  DATETIME(6) NOT NULL,
  CONSTRAINT pk_reseller_default_offer PRIMARY KEY (company_id),
  CONSTRAINT fk_reseller_default_offer_offer_id FOREIGN KEY (company_id, offer_id) REFERENCES support_offer (company_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A reseller leaves support to a provider under that offer, from then on until it takes it back (fulfilment OUTSOURCED).
CREATE TABLE outsourcing (
  reseller_id BIGINT      NOT NULL,
  provider_id BIGINT      NOT NULL,
  valid_from  DATETIME(6) NOT NULL,
  valid_to    DATETIME(6) NULL,
  offer_id    BIGINT      NOT NULL,
  taken_by    BIGINT      NULL,
  CONSTRAINT pk_outsourcing PRIMARY KEY (reseller_id, provider_id, valid_from),
  CONSTRAINT fk_outsourcing_reseller_id FOREIGN KEY (reseller_id) REFERENCES company (id),
  CONSTRAINT fk_outsourcing_offer_id FOREIGN KEY (provider_id, offer_id) REFERENCES support_offer (company_id, id),
  INDEX ix_outsourcing_provider_id_reseller_id (provider_id, reseller_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
