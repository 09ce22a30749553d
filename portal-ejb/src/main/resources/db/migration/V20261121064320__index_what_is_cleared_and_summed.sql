-- Mail is forgotten by its age; how far a notice has come is summed from the index alone, however many were told.
ALTER TABLE outbound_mail ADD INDEX ix_outbound_mail_created_at (created_at, id);
ALTER TABLE notice_receipt
  ADD INDEX ix_notice_receipt_notice_id_confirmed_at (notice_id, confirmed_at, sent_at, failed_at);
