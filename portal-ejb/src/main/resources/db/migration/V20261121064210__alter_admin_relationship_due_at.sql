-- The register begins with what ends next. What has no end follows, then what is over, the latest first: their dates are
-- mirrored at the end of time, so that one range of the index (partner_id, due_at, id) is the whole order.
ALTER TABLE admin_relationship MODIFY due_at DATETIME(6) AS (
  IF(ended_at IS NULL,
    COALESCE(ends_at, request_expires_at, TIMESTAMP'9000-01-01 00:00:00'),
    TIMESTAMP'9999-12-31 00:00:00' - INTERVAL TIMESTAMPDIFF(SECOND, TIMESTAMP'2000-01-01 00:00:00', ended_at) SECOND)
) STORED;
