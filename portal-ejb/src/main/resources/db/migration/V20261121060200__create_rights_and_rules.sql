-- What the portal knows by itself: rows of db/reference/<table>.csv, replaced as a whole whenever a file has changed. Periods
-- are half open; valid_to is null while the rule lasts. Nobody's data refers to these rows by key.
CREATE TABLE source (
  code  VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  title VARCHAR(200) NOT NULL,
  url   VARCHAR(200) CHARACTER SET ascii NULL,
  dated DATE         NOT NULL,
  CONSTRAINT pk_source PRIMARY KEY (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Tasks of DOMAIN 3.2 by their numbers, and the portal's own without one; kinds of company that have the task, and what it
-- opens in the portal, both separated by blanks.
CREATE TABLE task (
  code        VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  position    INT          NOT NULL,
  number      INT          NULL,
  kinds       VARCHAR(120) CHARACTER SET ascii NOT NULL,
  permissions VARCHAR(200) CHARACTER SET ascii NULL,
  CONSTRAINT pk_task PRIMARY KEY (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What a source states about a task and a role, and whether the role has it here by default: always, never, or while that
-- reading of that contradiction is in force. A row that names a kind of company stands before one that names none.
CREATE TABLE task_rule (
  task          VARCHAR(40) CHARACTER SET ascii NOT NULL,
  role          VARCHAR(40) CHARACTER SET ascii NOT NULL,
  kind          VARCHAR(24) CHARACTER SET ascii NULL,
  valid_from    DATE        NOT NULL,
  valid_to      DATE        NULL,
  stated        VARCHAR(16) CHARACTER SET ascii NOT NULL,
  allowed       BOOLEAN     NOT NULL,
  contradiction VARCHAR(8)  CHARACTER SET ascii NULL,
  reading       VARCHAR(24) CHARACTER SET ascii NULL,
  source        VARCHAR(40) CHARACTER SET ascii NOT NULL,
  CONSTRAINT uq_task_rule UNIQUE (task, role, kind, valid_from),
  CONSTRAINT fk_task_rule_task FOREIGN KEY (task) REFERENCES task (code),
  CONSTRAINT fk_task_rule_source FOREIGN KEY (source) REFERENCES source (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What is different in a cloud (DOMAIN 2.7); what no row says is as in the commercial cloud.
CREATE TABLE cloud_rule (
  cloud      VARCHAR(16) CHARACTER SET ascii NOT NULL,
  rule       VARCHAR(24) CHARACTER SET ascii NOT NULL,
  valid_from DATE        NOT NULL,
  valid_to   DATE        NULL,
  holds      BOOLEAN     NOT NULL,
  source     VARCHAR(40) CHARACTER SET ascii NOT NULL,
  CONSTRAINT pk_cloud_rule PRIMARY KEY (cloud, rule, valid_from),
  CONSTRAINT fk_cloud_rule_source FOREIGN KEY (source) REFERENCES source (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Where sources contradict each other (DOMAIN 5.8): who may choose, and what is recommended.
CREATE TABLE contradiction (
  code        VARCHAR(8)  CHARACTER SET ascii NOT NULL,
  decided_by  VARCHAR(16) CHARACTER SET ascii NOT NULL,
  recommended VARCHAR(24) CHARACTER SET ascii NOT NULL,
  CONSTRAINT pk_contradiction PRIMARY KEY (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE contradiction_reading (
  contradiction VARCHAR(8)  CHARACTER SET ascii NOT NULL,
  reading       VARCHAR(24) CHARACTER SET ascii NOT NULL,
  source        VARCHAR(40) CHARACTER SET ascii NOT NULL,
  position      INT         NOT NULL,
  CONSTRAINT pk_contradiction_reading PRIMARY KEY (contradiction, reading, source),
  CONSTRAINT fk_contradiction_reading_contradiction FOREIGN KEY (contradiction) REFERENCES contradiction (code),
  CONSTRAINT fk_contradiction_reading_source FOREIGN KEY (source) REFERENCES source (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The reading that the portal's operator put in force for a cloud.
CREATE TABLE cloud_reading (
  cloud         VARCHAR(16) CHARACTER SET ascii NOT NULL,
  contradiction VARCHAR(8)  CHARACTER SET ascii NOT NULL,
  reading       VARCHAR(24) CHARACTER SET ascii NOT NULL,
  chosen_by     BIGINT      NULL,
  chosen_at     DATETIME(6) NOT NULL,
  CONSTRAINT pk_cloud_reading PRIMARY KEY (cloud, contradiction),
  CONSTRAINT fk_cloud_reading_chosen_by FOREIGN KEY (chosen_by) REFERENCES portal_user (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The reading that a partner put in force for its own account.
CREATE TABLE account_reading (
  company_id    BIGINT      NOT NULL,
  contradiction VARCHAR(8)  CHARACTER SET ascii NOT NULL,
  reading       VARCHAR(24) CHARACTER SET ascii NOT NULL,
  chosen_by     BIGINT      NULL,
  chosen_at     DATETIME(6) NOT NULL,
  CONSTRAINT pk_account_reading PRIMARY KEY (company_id, contradiction),
  CONSTRAINT fk_account_reading_company_id FOREIGN KEY (company_id) REFERENCES company (id),
  CONSTRAINT fk_account_reading_chosen_by FOREIGN KEY (chosen_by) REFERENCES portal_user (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Where a partner account differs from the defaults: a task that it gives to a role, or takes from one.
CREATE TABLE task_difference (
  company_id BIGINT      NOT NULL,
  task       VARCHAR(40) CHARACTER SET ascii NOT NULL,
  role       VARCHAR(40) CHARACTER SET ascii NOT NULL,
  allowed    BOOLEAN     NOT NULL,
  changed_by BIGINT      NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_task_difference PRIMARY KEY (company_id, task, role),
  CONSTRAINT fk_task_difference_company_id FOREIGN KEY (company_id) REFERENCES company (id),
  CONSTRAINT fk_task_difference_changed_by FOREIGN KEY (changed_by) REFERENCES portal_user (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Numbers that grow with every change, of what all share and of each account. Every request reads them together with its
-- user, so each node knows when what it keeps in memory is out of date.
CREATE TABLE rule_generation (
  id         INT    NOT NULL,
  generation BIGINT NOT NULL,
  CONSTRAINT pk_rule_generation PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO rule_generation (id, generation) VALUES (1, 1);

CREATE TABLE account_generation (
  company_id BIGINT NOT NULL,
  generation BIGINT NOT NULL,
  CONSTRAINT pk_account_generation PRIMARY KEY (company_id),
  CONSTRAINT fk_account_generation_company_id FOREIGN KEY (company_id) REFERENCES company (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
