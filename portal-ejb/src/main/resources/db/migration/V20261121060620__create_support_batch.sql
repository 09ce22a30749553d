-- Bought under the new commerce experience: such a subscription has no designated support contact at Microsoft (DOMAIN 2.4, 8).
ALTER TABLE subscription ADD COLUMN new_commerce BOOLEAN NOT NULL DEFAULT FALSE AFTER channel;

-- One designated contact for many subscriptions: what was chosen and looked through (DRAFT), is being written (RUNNING), is
-- written (DONE). The job outlives a crash: each chunk settles its items in the transaction that writes them.
CREATE TABLE support_batch (
  company_id   BIGINT      NOT NULL,
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  contact_id   BIGINT      NOT NULL,
  status       VARCHAR(10) CHARACTER SET ascii NOT NULL,
  chosen       BIGINT      NOT NULL DEFAULT 0,
  assigned     BIGINT      NOT NULL DEFAULT 0,
  refused      BIGINT      NOT NULL DEFAULT 0,
  made_by      BIGINT      NULL,
  made_at      DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  ended_at     DATETIME(6) NULL,
  version      BIGINT      NOT NULL DEFAULT 0,
  CONSTRAINT pk_support_batch PRIMARY KEY (company_id, id),
  CONSTRAINT uq_support_batch_id UNIQUE (id),
  CONSTRAINT fk_support_batch_company_id FOREIGN KEY (company_id) REFERENCES company (id),
  CONSTRAINT fk_support_batch_contact_id FOREIGN KEY (contact_id) REFERENCES company (id),
  INDEX ix_support_batch_status (status)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE support_batch_item (
  company_id      BIGINT      NOT NULL,
  batch_id        BIGINT      NOT NULL,
  subscription_id BIGINT      NOT NULL,
  outcome         VARCHAR(24) CHARACTER SET ascii NOT NULL,
  CONSTRAINT pk_support_batch_item PRIMARY KEY (company_id, batch_id, subscription_id),
  CONSTRAINT fk_support_batch_item_batch_id FOREIGN KEY (company_id, batch_id) REFERENCES support_batch (company_id, id) ON DELETE CASCADE,
  CONSTRAINT fk_support_batch_item_subscription_id FOREIGN KEY (subscription_id) REFERENCES subscription (id),
  INDEX ix_support_batch_item_outcome (company_id, batch_id, outcome, subscription_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
