-- One uploaded file on its way into the tables: read, compared, looked at by a person, run. The job outlives a crash;
-- checkpoint is the last line that the running phase has settled, written in the transaction that settled it.
CREATE TABLE import_job (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  company_id     BIGINT       NOT NULL,
  user_id        BIGINT       NULL,
  kind           VARCHAR(16)  CHARACTER SET ascii NULL,
  status         VARCHAR(16)  CHARACTER SET ascii NOT NULL,
  problem        VARCHAR(24)  CHARACTER SET ascii NULL,
  problem_line   BIGINT       NULL,
  file_name      VARCHAR(200) NOT NULL,
  file_bytes     BIGINT       NOT NULL,
  charset        VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  field_separator CHAR(1)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  customer_id    BIGINT       NULL,
  uploaded_at    DATETIME(6)  NOT NULL,
  run_at         DATETIME(6)  NULL,
  ended_at       DATETIME(6)  NULL,
  settled        BOOLEAN      NOT NULL DEFAULT FALSE,
  bytes_read     BIGINT       NOT NULL DEFAULT 0,
  last_line      BIGINT       NOT NULL DEFAULT 0,
  checkpoint     BIGINT       NOT NULL DEFAULT 0,
  new_lines      BIGINT       NOT NULL DEFAULT 0,
  changed_lines  BIGINT       NOT NULL DEFAULT 0,
  same_lines     BIGINT       NOT NULL DEFAULT 0,
  faulty_lines   BIGINT       NOT NULL DEFAULT 0,
  warned_lines   BIGINT       NOT NULL DEFAULT 0,
  version        BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_import_job PRIMARY KEY (id),
  CONSTRAINT fk_import_job_company_id FOREIGN KEY (company_id) REFERENCES company (id),
  CONSTRAINT fk_import_job_customer_id FOREIGN KEY (customer_id) REFERENCES company (id),
  INDEX ix_import_job_company_id_uploaded_at (company_id, uploaded_at, id),
  INDEX ix_import_job_status (status)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The file as it came, compressed, in pieces: any node can read it, and the faulty lines are cut out of it again.
CREATE TABLE import_piece (
  company_id BIGINT     NOT NULL,
  job_id     BIGINT     NOT NULL,
  piece_no   INT        NOT NULL,
  content    MEDIUMBLOB NOT NULL,
  CONSTRAINT pk_import_piece PRIMARY KEY (job_id, piece_no),
  CONSTRAINT fk_import_piece_job_id FOREIGN KEY (job_id) REFERENCES import_job (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What was understood of the headings: the field a column is read into, null for one that is left out.
CREATE TABLE import_column (
  company_id BIGINT       NOT NULL,
  job_id     BIGINT       NOT NULL,
  position   INT          NOT NULL,
  heading    VARCHAR(200) NOT NULL,
  sample     VARCHAR(200) NOT NULL,
  field      VARCHAR(24)  CHARACTER SET ascii NULL,
  CONSTRAINT pk_import_column PRIMARY KEY (job_id, position),
  CONSTRAINT fk_import_column_job_id FOREIGN KEY (job_id) REFERENCES import_job (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
