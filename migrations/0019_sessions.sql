-- Sessions: who is invited, who came, and the taught hours that attendance wrote.

CREATE TABLE session (
  id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  intake_id     BLOB NOT NULL REFERENCES intake (id),
  module        TEXT NOT NULL CHECK (module <> ''),
  day           TEXT NOT NULL CHECK (length(day) = 10),
  -- Minutes after midnight on the clock of the place.
  starts_at     INTEGER NOT NULL CHECK (starts_at BETWEEN 0 AND 1439),
  minutes       INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 600),
  place         TEXT NOT NULL DEFAULT '',
  trainer_id    BLOB REFERENCES mentor (id),
  attendance_on TEXT CHECK (length(attendance_on) = 10),
  attendance_by TEXT,
  -- Of its entry in calendar files: rises with every change.
  sequence      INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0),
  created_at    INTEGER NOT NULL,
  CHECK ((attendance_on IS NULL) = (attendance_by IS NULL))
) STRICT;
CREATE INDEX session_day ON session (day);
CREATE INDEX session_intake ON session (intake_id, day);
CREATE INDEX session_trainer ON session (trainer_id, day);

CREATE TABLE session_seat (
  session_id     BLOB NOT NULL REFERENCES session (id),
  enrollment_id  BLOB NOT NULL REFERENCES enrollment (id),
  -- Nothing while nobody has said who came.
  attended       INTEGER CHECK (attended IN (0, 1)),
  hours_entry_id BLOB UNIQUE REFERENCES hours_entry (id),
  PRIMARY KEY (session_id, enrollment_id),
  CHECK (hours_entry_id IS NULL OR (attended IS NOT NULL AND attended = 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX session_seat_enrollment ON session_seat (enrollment_id);
