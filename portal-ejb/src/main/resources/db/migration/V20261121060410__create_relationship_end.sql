-- A relationship or partnership that was ended, by whom, why, and what was confirmed (DOMAIN 2.6). For a relationship
-- customer_id names the customer; for a partnership it is null and partner_id is the reseller.
CREATE TABLE relationship_end (
  id                     BIGINT       NOT NULL AUTO_INCREMENT,
  actor_id               BIGINT       NOT NULL,
  partner_id             BIGINT       NOT NULL,
  customer_id            BIGINT       NULL,
  reservations_cancelled BOOLEAN      NOT NULL,
  software_cancelled     BOOLEAN      NOT NULL,
  successor              VARCHAR(200) NOT NULL DEFAULT '',
  reason                 VARCHAR(1000) NOT NULL,
  ended_at               DATETIME(6)  NOT NULL,
  ended_by               BIGINT       NULL,
  CONSTRAINT pk_relationship_end PRIMARY KEY (id),
  CONSTRAINT uq_relationship_end_actor_id_id UNIQUE (actor_id, id),
  CONSTRAINT fk_relationship_end_actor_id FOREIGN KEY (actor_id) REFERENCES company (id),
  CONSTRAINT fk_relationship_end_partner_id FOREIGN KEY (partner_id) REFERENCES company (id),
  CONSTRAINT fk_relationship_end_customer_id FOREIGN KEY (customer_id) REFERENCES company (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The notice letters, as they were sent.
CREATE TABLE relationship_letter (
  actor_id  BIGINT       NOT NULL,
  end_id    BIGINT       NOT NULL,
  recipient VARCHAR(254) NOT NULL,
  language  CHAR(2)      CHARACTER SET ascii NOT NULL,
  subject   VARCHAR(250) NOT NULL,
  letter    TEXT         NOT NULL,
  mail_id   BIGINT       NOT NULL,
  CONSTRAINT pk_relationship_letter PRIMARY KEY (actor_id, end_id, mail_id),
  CONSTRAINT fk_relationship_letter_actor_id_end_id FOREIGN KEY (actor_id, end_id) REFERENCES relationship_end (actor_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
