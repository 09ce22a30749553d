-- Bumped in the transaction that changes anything a customer's page shows; caches on every node compare it (ADR 0005).
CREATE TABLE page_generation (
  company_id BIGINT NOT NULL,
  generation BIGINT NOT NULL,
  CONSTRAINT pk_page_generation PRIMARY KEY (company_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which node works on a background job until when; an expired lease may be taken over (crash, restart).
CREATE TABLE job_lease (
  name        VARCHAR(80) CHARACTER SET ascii NOT NULL,
  holder      VARCHAR(80) CHARACTER SET ascii NOT NULL,
  lease_until DATETIME(6) NOT NULL,
  CONSTRAINT pk_job_lease PRIMARY KEY (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
