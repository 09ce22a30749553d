-- Somebody vouched that the customer is of the partner's own country or market, although the portal had noted another country
-- for it: that country is the one of the partner that the customer had first.
ALTER TABLE relationship_request ADD COLUMN in_own_market BOOLEAN NOT NULL DEFAULT FALSE AFTER admin_rights;
