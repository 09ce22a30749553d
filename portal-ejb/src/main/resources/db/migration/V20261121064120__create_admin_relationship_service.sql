-- Services for which a relationship gives admin rights, by their codes in db/reference/service.csv; none means all of them.
-- Where only one partner may hold such rights for a service (China, DOMAIN 2.5), this says for which it does.
CREATE TABLE admin_relationship_service (
  partner_id      BIGINT      NOT NULL,
  relationship_id BIGINT      NOT NULL,
  service         VARCHAR(40) CHARACTER SET ascii NOT NULL,
  CONSTRAINT pk_admin_relationship_service PRIMARY KEY (partner_id, relationship_id, service),
  CONSTRAINT fk_admin_relationship_service_relationship_id FOREIGN KEY (partner_id, relationship_id)
    REFERENCES admin_relationship (partner_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
