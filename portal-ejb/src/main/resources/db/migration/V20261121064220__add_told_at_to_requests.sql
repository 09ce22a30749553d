-- When people were told that the time for an answer is over; retry_at: not before, after telling them has failed. Of what
-- expired before there was such a clock nobody is told any more.
ALTER TABLE transfer_request
  ADD COLUMN told_at DATETIME(6) NULL,
  ADD COLUMN retry_at DATETIME(6) NULL,
  ADD INDEX ix_transfer_request_state_told_at_due_at (state, told_at, due_at);

ALTER TABLE relationship_request
  ADD COLUMN told_at DATETIME(6) NULL,
  ADD COLUMN retry_at DATETIME(6) NULL,
  ADD INDEX ix_relationship_request_state_told_at_expires_at (state, told_at, expires_at);

UPDATE relationship_request SET told_at = expires_at WHERE state = 'PENDING' AND expires_at <= UTC_TIMESTAMP(6);
