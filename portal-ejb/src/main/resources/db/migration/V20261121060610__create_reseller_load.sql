-- How much of each provider's business names which reseller of record. Counted in the background together with support_load,
-- so that the list of resellers costs the same for ten customers and for a million.
CREATE TABLE reseller_load (
  provider_id   BIGINT NOT NULL,
  reseller_id   BIGINT NOT NULL,
  customers     BIGINT NOT NULL,
  subscriptions BIGINT NOT NULL,
  CONSTRAINT pk_reseller_load PRIMARY KEY (provider_id, reseller_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
