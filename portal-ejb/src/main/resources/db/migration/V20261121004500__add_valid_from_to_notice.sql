-- The mail says when the version begins; the notice carries it, so that the job need not ask for each piece.
ALTER TABLE notice ADD COLUMN valid_from DATETIME(6) NOT NULL AFTER offer_version_id;
