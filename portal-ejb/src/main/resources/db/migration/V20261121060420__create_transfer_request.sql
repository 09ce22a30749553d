-- Periods that the portal counts, as data with their sources; filled from db/reference.
CREATE TABLE deadline (
  code       VARCHAR(40) CHARACTER SET ascii NOT NULL,
  valid_from DATE        NOT NULL,
  valid_to   DATE        NULL,
  days       INT         NOT NULL,
  source     VARCHAR(40) CHARACTER SET ascii NOT NULL,
  CONSTRAINT pk_deadline PRIMARY KEY (code, valid_from)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A customer asks its partner of record in writing to be transferred to another partner (DOMAIN 2.8). current_id is null
-- while another partner only offers it and the customer has not yet sent it on. due_source says who set the period.
CREATE TABLE transfer_request (
  id             BIGINT        NOT NULL AUTO_INCREMENT,
  customer_id    BIGINT        NOT NULL,
  current_id     BIGINT        NULL,
  new_partner_id BIGINT        NULL,
  what           VARCHAR(200)  NOT NULL,
  wording        VARCHAR(2000) NOT NULL,
  state          VARCHAR(12)   CHARACTER SET ascii NOT NULL,
  case_number    VARCHAR(40)   NOT NULL DEFAULT '',
  asked_by       BIGINT        NULL,
  asked_at       DATETIME(6)   NOT NULL,
  due_at         DATETIME(6)   NOT NULL,
  due_source     VARCHAR(40)   CHARACTER SET ascii NOT NULL,
  version        BIGINT        NOT NULL DEFAULT 0,
  CONSTRAINT pk_transfer_request PRIMARY KEY (id),
  CONSTRAINT fk_transfer_request_customer_id FOREIGN KEY (customer_id) REFERENCES company (id),
  CONSTRAINT fk_transfer_request_current_id FOREIGN KEY (current_id) REFERENCES company (id),
  CONSTRAINT fk_transfer_request_new_partner_id FOREIGN KEY (new_partner_id) REFERENCES company (id),
  INDEX ix_transfer_request_current_id_due_at (current_id, due_at, id),
  INDEX ix_transfer_request_new_partner_id (new_partner_id),
  INDEX ix_transfer_request_customer_id (customer_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who did what about it and when: the evidence. Rows are only added.
CREATE TABLE transfer_step (
  transfer_id BIGINT        NOT NULL,
  version     BIGINT        NOT NULL,
  state       VARCHAR(12)   CHARACTER SET ascii NOT NULL,
  note        VARCHAR(2000) NOT NULL,
  company_id  BIGINT        NOT NULL,
  user_id     BIGINT        NULL,
  done_at     DATETIME(6)   NOT NULL,
  CONSTRAINT pk_transfer_step PRIMARY KEY (transfer_id, version),
  CONSTRAINT fk_transfer_step_transfer_id FOREIGN KEY (transfer_id) REFERENCES transfer_request (id),
  CONSTRAINT fk_transfer_step_company_id FOREIGN KEY (company_id) REFERENCES company (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
