-- What people of a partner noted about the health of a service (DOMAIN 9): for one customer, or for all of its customers
-- where customer_id is null. The latest record of a service counts; state keeps unknown words verbatim.
CREATE TABLE service_health_record (
  partner_id  BIGINT        NOT NULL,
  id          BIGINT        NOT NULL AUTO_INCREMENT,
  customer_id BIGINT        NULL,
  service     VARCHAR(40)   CHARACTER SET ascii NOT NULL,
  state       VARCHAR(40)   NOT NULL,
  since       DATETIME(6)   NOT NULL,
  text        VARCHAR(2000) NOT NULL,
  source      VARCHAR(200)  NOT NULL,
  recorded_by BIGINT        NULL,
  recorded_at DATETIME(6)   NOT NULL,
  CONSTRAINT pk_service_health_record PRIMARY KEY (partner_id, id),
  CONSTRAINT uq_service_health_record_id UNIQUE (id),
  CONSTRAINT fk_service_health_record_partner_id FOREIGN KEY (partner_id) REFERENCES company (id),
  CONSTRAINT fk_service_health_record_customer_id FOREIGN KEY (customer_id) REFERENCES company (id),
  INDEX ix_service_health_record_partner_id_service (partner_id, service, customer_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
