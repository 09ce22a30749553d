-- The second factor of a user: a TOTP secret (RFC 6238), encrypted with PORTAL_SECRET_KEY. The stamp is what sessions remember
-- of having proven it; last_step is the latest time step whose code was taken, so that no code is taken twice.
ALTER TABLE portal_user ADD CONSTRAINT uq_portal_user_company_id_id UNIQUE (company_id, id);

CREATE TABLE second_factor (
  company_id BIGINT       NOT NULL,
  user_id    BIGINT       NOT NULL,
  secret     VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stamp      CHAR(22)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_step  BIGINT       NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  CONSTRAINT pk_second_factor PRIMARY KEY (company_id, user_id),
  CONSTRAINT uq_second_factor_user_id UNIQUE (user_id),
  CONSTRAINT fk_second_factor_user_id FOREIGN KEY (company_id, user_id) REFERENCES portal_user (company_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What lets a user in once without the phone. Only a keyed hash is kept, and it goes when the code is used.
CREATE TABLE recovery_code (
  company_id BIGINT   NOT NULL,
  user_id    BIGINT   NOT NULL,
  code_hash  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_recovery_code PRIMARY KEY (company_id, user_id, code_hash),
  CONSTRAINT fk_recovery_code_user_id FOREIGN KEY (company_id, user_id) REFERENCES second_factor (company_id, user_id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
