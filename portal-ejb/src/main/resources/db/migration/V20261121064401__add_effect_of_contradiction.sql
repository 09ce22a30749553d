-- What depends on the reading in force; the reference data say so.
ALTER TABLE contradiction
  ADD COLUMN effect VARCHAR(16) CHARACTER SET ascii NOT NULL DEFAULT 'NONE' AFTER recommended;

ALTER TABLE contradiction
  ALTER COLUMN effect DROP DEFAULT;
