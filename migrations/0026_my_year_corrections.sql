-- Entries of hours that are corrected or removed on the trainee's own machine after the coordinator has them.

-- What the trainee's machine last said of an entry, as JSON; empty where it said that the entry is gone. Null where it
-- never said anything, and for what was taken in before this was remembered.
ALTER TABLE my_year_entry ADD COLUMN said TEXT;
-- On a trainee's own machine only: what the entry said when it came along with the file, in the same way; null where it
-- was gone by then.
ALTER TABLE my_year_entry ADD COLUMN came TEXT;

-- On a trainee's own machine only: entries that were sent and are not known to have arrived. Whoever removes one has to
-- say so.
CREATE TABLE my_year_sent (
  id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  enrollment_id BLOB NOT NULL REFERENCES enrollment (id)
) STRICT;
CREATE INDEX my_year_sent_enrollment ON my_year_sent (enrollment_id);
