-- Which parts of the demo tenants are loaded, each written in the transaction of its part: a crash resumes, nothing twice.
CREATE TABLE demo_step (
  name    VARCHAR(80) CHARACTER SET ascii NOT NULL,
  done_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_demo_step PRIMARY KEY (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
