-- The partner that goes on for a customer, where it is one of this portal: successor then keeps the name that the letters gave.
ALTER TABLE relationship_end
  ADD COLUMN successor_id BIGINT NULL AFTER software_cancelled,
  ADD CONSTRAINT fk_relationship_end_successor_id FOREIGN KEY (successor_id) REFERENCES company (id);
