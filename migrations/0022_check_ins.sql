-- Check-ins: the short talks in the rhythm of the program (R25).

CREATE TABLE check_in (
  id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  enrollment_id BLOB NOT NULL REFERENCES enrollment (id),
  role          TEXT NOT NULL CHECK (role IN ('mentor', 'coordinator')),
  held_on       TEXT NOT NULL CHECK (length(held_on) = 10),
  -- How the trainee felt, 1 to 5; nothing where nobody asked or the intake does not ask (R41).
  mood          INTEGER CHECK (mood BETWEEN 1 AND 5),
  went_well     TEXT NOT NULL DEFAULT '',
  blocks        TEXT NOT NULL DEFAULT '',
  next_step     TEXT NOT NULL DEFAULT '',
  recorded_by   TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX check_in_held ON check_in (enrollment_id, role, held_on);

-- Parts of what is kept of a person that were erased before the person (R38): monitoring answers became counts, what
-- was said in check-ins went. The same list as the file beside the database; no foreign key, as an older file may not
-- know the person yet.
CREATE TABLE part_erasure (
  person_id BLOB NOT NULL CHECK (length(person_id) = 16),
  part      TEXT NOT NULL CHECK (part IN ('monitoring', 'check_ins')),
  erased_on TEXT NOT NULL CHECK (length(erased_on) = 10),
  PRIMARY KEY (person_id, part, erased_on)
) STRICT, WITHOUT ROWID;
INSERT INTO part_erasure (person_id, part, erased_on) SELECT person_id, 'monitoring', erased_on FROM monitoring_erasure;
DROP TABLE monitoring_erasure;
