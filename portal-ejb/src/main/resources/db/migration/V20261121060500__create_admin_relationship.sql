-- Delegated admin privileges that a customer gave, or is asked for (DOMAIN 3.6): the old kind (DAP) and the granular one
-- (GDAP). The link is separate from the reseller relationship (DOMAIN 2.2) and may outlive it. state is one of the portal's
-- words; state_text keeps what came from outside verbatim. What is true now follows from state and dates, also before the
-- timer has told it. reminded is the smallest number of days before ends_at of which people were told.
CREATE TABLE admin_relationship (
  partner_id         BIGINT       NOT NULL,
  id                 BIGINT       NOT NULL AUTO_INCREMENT,
  customer_id        BIGINT       NOT NULL,
  kind               VARCHAR(8)   CHARACTER SET ascii NOT NULL,
  name               VARCHAR(50)  NOT NULL,
  state              VARCHAR(24)  CHARACTER SET ascii NOT NULL,
  state_text         VARCHAR(40)  NULL,
  duration_days      INT          NULL,
  auto_extend        BOOLEAN      NOT NULL DEFAULT FALSE,
  requested_at       DATETIME(6)  NOT NULL,
  request_expires_at DATETIME(6)  NULL,
  active_at          DATETIME(6)  NULL,
  ends_at            DATETIME(6)  NULL,
  ended_at           DATETIME(6)  NULL,
  ended_by           VARCHAR(16)  CHARACTER SET ascii NULL,
  requested_by       BIGINT       NULL,
  approved_by        BIGINT       NULL,
  reminded           INT          NULL,
  next_step_at       DATETIME(6)  NULL,
  version            BIGINT       NOT NULL DEFAULT 0,
  due_at             DATETIME(6)  AS (COALESCE(ended_at, ends_at, request_expires_at, '9999-12-31')) STORED,
  CONSTRAINT pk_admin_relationship PRIMARY KEY (partner_id, id),
  CONSTRAINT uq_admin_relationship_id UNIQUE (id),
  CONSTRAINT uq_admin_relationship_partner_id_name UNIQUE (partner_id, name),
  CONSTRAINT fk_admin_relationship_partner_id FOREIGN KEY (partner_id) REFERENCES company (id),
  CONSTRAINT fk_admin_relationship_customer_id FOREIGN KEY (customer_id) REFERENCES company (id),
  INDEX ix_admin_relationship_partner_id_due_at (partner_id, due_at, id),
  INDEX ix_admin_relationship_partner_id_customer_id (partner_id, customer_id),
  INDEX ix_admin_relationship_customer_id (customer_id),
  INDEX ix_admin_relationship_next_step_at (next_step_at, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Microsoft Entra roles of a relationship, by their names as data knows them or as they came from outside, and the security
-- group of the partner that holds each: without a group an approved role works for nobody (DOMAIN 3.6).
CREATE TABLE admin_relationship_role (
  partner_id      BIGINT       NOT NULL,
  relationship_id BIGINT       NOT NULL,
  role            VARCHAR(80)  NOT NULL,
  security_group  VARCHAR(120) NULL,
  CONSTRAINT pk_admin_relationship_role PRIMARY KEY (partner_id, relationship_id, role),
  CONSTRAINT fk_admin_relationship_role_relationship_id FOREIGN KEY (partner_id, relationship_id)
    REFERENCES admin_relationship (partner_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
