-- A partner whose count failed waits until then and lets the others go first, even if it has never been counted.
ALTER TABLE support_load_count
  MODIFY COLUMN counted_at DATETIME(6) NULL,
  ADD COLUMN retry_at DATETIME(6) NULL;
