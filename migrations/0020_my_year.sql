-- My year on a trainee's own machine: which files went out, and which entries of hours came back or went along.

-- One file that was made; what comes back names it. It outlives nothing: it goes with its enrollment.
CREATE TABLE my_year_file (
  id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  enrollment_id BLOB NOT NULL REFERENCES enrollment (id),
  made_at       INTEGER NOT NULL
) STRICT;
CREATE INDEX my_year_file_enrollment ON my_year_file (enrollment_id);

-- Entries that the coordinator has, or had: none is taken in twice, also one that was removed since. On a trainee's own
-- machine, those that came along: all others are still to be sent.
CREATE TABLE my_year_entry (
  id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  enrollment_id BLOB NOT NULL REFERENCES enrollment (id)
) STRICT;
CREATE INDEX my_year_entry_enrollment ON my_year_entry (enrollment_id);
