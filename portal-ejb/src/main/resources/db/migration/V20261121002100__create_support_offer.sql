-- A support offer (DOMAIN 4.4): its draft and where the draft stands. draft is JSON; draft_sha256 tells whether it differs
-- from the version published last.
CREATE TABLE support_offer (
  id                  BIGINT        NOT NULL AUTO_INCREMENT,
  company_id          BIGINT        NOT NULL,
  name                VARCHAR(120)  NOT NULL,
  draft               MEDIUMTEXT    NOT NULL,
  draft_sha256        CHAR(64)      CHARACTER SET ascii NOT NULL,
  review_state        VARCHAR(16)   CHARACTER SET ascii NOT NULL DEFAULT 'EDITING',
  review_requested_by BIGINT        NULL,
  review_requested_at DATETIME(6)   NULL,
  review_valid_from   DATETIME(6)   NULL,
  review_valid_to     DATETIME(6)   NULL,
  review_comment      VARCHAR(1000) NOT NULL DEFAULT '',
  archived            BOOLEAN       NOT NULL DEFAULT FALSE,
  changed_by          BIGINT        NULL,
  changed_at          DATETIME(6)   NOT NULL,
  version             BIGINT        NOT NULL DEFAULT 0,
  CONSTRAINT pk_support_offer PRIMARY KEY (id),
  CONSTRAINT fk_support_offer_company_id FOREIGN KEY (company_id) REFERENCES company (id),
  INDEX ix_support_offer_company_id_name (company_id, name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What was published. Rows are added, never changed; content_sha256 shows that content is what it was. The version in
-- force is the one with the greatest number among those whose valid_from has come, so a later publication replaces an
-- earlier one without touching it.
CREATE TABLE support_offer_version (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  offer_id       BIGINT       NOT NULL,
  company_id     BIGINT       NOT NULL,
  version_no     INT          NOT NULL,
  name           VARCHAR(120) NOT NULL,
  content        MEDIUMTEXT   NOT NULL,
  content_sha256 CHAR(64)     CHARACTER SET ascii NOT NULL,
  valid_from     DATETIME(6)  NOT NULL,
  valid_to       DATETIME(6)  NULL,
  requested_by   BIGINT       NULL,
  published_by   BIGINT       NULL,
  published_at   DATETIME(6)  NOT NULL,
  CONSTRAINT pk_support_offer_version PRIMARY KEY (id),
  CONSTRAINT uq_support_offer_version_offer_id_version_no UNIQUE (offer_id, version_no),
  CONSTRAINT fk_support_offer_version_offer_id FOREIGN KEY (offer_id) REFERENCES support_offer (id),
  INDEX ix_support_offer_version_company_id_valid_from (company_id, valid_from)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE support_offer_withdrawal (
  version_id   BIGINT        NOT NULL,
  withdrawn_by BIGINT        NULL,
  withdrawn_at DATETIME(6)   NOT NULL,
  reason       VARCHAR(1000) NOT NULL,
  CONSTRAINT pk_support_offer_withdrawal PRIMARY KEY (version_id),
  CONSTRAINT fk_support_offer_withdrawal_version_id FOREIGN KEY (version_id) REFERENCES support_offer_version (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who did what on the way: submitted, returned, approved, published, restored, withdrawn, archived.
CREATE TABLE support_offer_step (
  id         BIGINT        NOT NULL AUTO_INCREMENT,
  offer_id   BIGINT        NOT NULL,
  kind       VARCHAR(16)   CHARACTER SET ascii NOT NULL,
  version_no INT           NULL,
  comment    VARCHAR(1000) NOT NULL DEFAULT '',
  done_by    BIGINT        NULL,
  done_at    DATETIME(6)   NOT NULL,
  CONSTRAINT pk_support_offer_step PRIMARY KEY (id),
  CONSTRAINT fk_support_offer_step_offer_id FOREIGN KEY (offer_id) REFERENCES support_offer (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
