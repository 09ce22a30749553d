-- The identity provider (OpenID Connect) by which a company's users may sign in. The client secret is encrypted with
-- PORTAL_SECRET_KEY. roles_claim is the claim whose values identity_provider_role turns into roles; null leaves roles alone.
CREATE TABLE identity_provider (
  company_id           BIGINT        NOT NULL,
  issuer               VARCHAR(500)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_id            VARCHAR(200)  NOT NULL,
  client_secret        VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  roles_claim          VARCHAR(100)  NULL,
  creates_users        BOOLEAN       NOT NULL,
  required             BOOLEAN       NOT NULL,
  checks_second_factor BOOLEAN       NOT NULL,
  changed_at           DATETIME(6)   NOT NULL,
  version              BIGINT        NOT NULL DEFAULT 0,
  CONSTRAINT pk_identity_provider PRIMARY KEY (company_id),
  CONSTRAINT fk_identity_provider_company_id FOREIGN KEY (company_id) REFERENCES company (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE identity_provider_role (
  company_id  BIGINT       NOT NULL,
  role        VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  claim_value VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT pk_identity_provider_role PRIMARY KEY (company_id, role, claim_value),
  CONSTRAINT fk_identity_provider_role_company_id FOREIGN KEY (company_id) REFERENCES identity_provider (company_id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who a user is at the provider of its company: one person there is one user here. The same person of the same provider can
-- be a user of another company, too, by that company's own registration; these are two rows and two users.
CREATE TABLE user_identity (
  company_id BIGINT       NOT NULL,
  user_id    BIGINT       NOT NULL,
  issuer     VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject    VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  linked_at  DATETIME(6)  NOT NULL,
  CONSTRAINT pk_user_identity PRIMARY KEY (company_id, user_id),
  CONSTRAINT uq_user_identity_subject UNIQUE (company_id, issuer, subject),
  CONSTRAINT fk_user_identity_user_id FOREIGN KEY (company_id, user_id) REFERENCES portal_user (company_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- By the part after the @ somebody who is not signed in yet finds the provider of the company.
ALTER TABLE portal_user ADD COLUMN email_domain VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  GENERATED ALWAYS AS (SUBSTRING_INDEX(email, '@', -1)) VIRTUAL;
ALTER TABLE portal_user ADD INDEX ix_portal_user_email_domain (email_domain, company_id);
