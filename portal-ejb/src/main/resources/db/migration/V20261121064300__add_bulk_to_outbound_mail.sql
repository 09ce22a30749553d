-- A mail with a receipt goes to many people: it waits behind what one person has asked for and waits for. Both are ranges of
-- one index, however many mails there are of the other sort.
ALTER TABLE outbound_mail
  ADD COLUMN bulk BOOLEAN GENERATED ALWAYS AS (receipt_token IS NOT NULL) STORED,
  DROP INDEX ix_outbound_mail_state_next_attempt_at,
  ADD INDEX ix_outbound_mail_state_bulk_next_attempt_at (state, bulk, next_attempt_at, id);
