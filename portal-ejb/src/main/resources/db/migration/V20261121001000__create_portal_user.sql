-- A person who signs in; belongs to one company, hence to one cloud (DOMAIN 2.7). The address is stored in lower case and
-- compared byte by byte: collations that equate accents would let josé@ ask for the password of jose@.
CREATE TABLE portal_user (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  company_id      BIGINT       NOT NULL,
  email           VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name            VARCHAR(120) NOT NULL,
  language        CHAR(2)      CHARACTER SET ascii NOT NULL,
  time_zone       VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  active          BOOLEAN      NOT NULL DEFAULT TRUE,
  password_hash   VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  security_stamp  CHAR(22)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  failed_attempts INT          NOT NULL DEFAULT 0,
  locked_until    DATETIME(6)  NULL,
  last_sign_in_at DATETIME(6)  NULL,
  created_at      DATETIME(6)  NOT NULL,
  changed_at      DATETIME(6)  NOT NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_portal_user PRIMARY KEY (id),
  CONSTRAINT uq_portal_user_email UNIQUE (email),
  CONSTRAINT fk_portal_user_company_id FOREIGN KEY (company_id) REFERENCES company (id),
  INDEX ix_portal_user_company_id_name (company_id, name, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Roles add up (DOMAIN 3.1); a user without any is a default user.
CREATE TABLE user_role (
  user_id BIGINT      NOT NULL,
  role    VARCHAR(40) CHARACTER SET ascii NOT NULL,
  CONSTRAINT pk_user_role PRIMARY KEY (user_id, role),
  CONSTRAINT fk_user_role_user_id FOREIGN KEY (user_id) REFERENCES portal_user (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Links that are good once and for a limited time. Only a hash of the token is kept: who reads this table opens nothing.
CREATE TABLE one_time_link (
  token_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose    VARCHAR(24) CHARACTER SET ascii NOT NULL,
  user_id    BIGINT      NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at    DATETIME(6) NULL,
  CONSTRAINT pk_one_time_link PRIMARY KEY (token_hash),
  CONSTRAINT fk_one_time_link_user_id FOREIGN KEY (user_id) REFERENCES portal_user (id),
  INDEX ix_one_time_link_user_id_created_at (user_id, created_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
