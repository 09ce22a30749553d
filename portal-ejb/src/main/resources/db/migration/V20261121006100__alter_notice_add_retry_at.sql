-- A notice that failed waits until then and lets the others go first.
ALTER TABLE notice ADD COLUMN retry_at DATETIME(6) NULL;
