-- What happens during the year: attempts, hours, ticket reviews.

CREATE TABLE attempt (
  id                   BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  enrollment_module_id BLOB NOT NULL REFERENCES enrollment_module (id),
  number               INTEGER NOT NULL CHECK (number > 0),
  held_on              TEXT NOT NULL CHECK (length(held_on) = 10),
  -- Hundredths on the module's scale; the pass mark is the copy of its day (R12).
  mark                 INTEGER NOT NULL CHECK (mark BETWEEN 0 AND 10000),
  pass_mark            INTEGER NOT NULL CHECK (pass_mark BETWEEN 0 AND 10000),
  override_reason      TEXT,
  correction_reason    TEXT,
  note                 TEXT NOT NULL DEFAULT '',
  voided_on            TEXT CHECK (length(voided_on) = 10),
  void_reason          TEXT,
  recorded_by          TEXT NOT NULL,
  created_at           INTEGER NOT NULL,
  UNIQUE (enrollment_module_id, number),
  CHECK ((voided_on IS NULL) = (void_reason IS NULL))
) STRICT;

CREATE TABLE hours_entry (
  id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  enrollment_id BLOB NOT NULL REFERENCES enrollment (id),
  day           TEXT NOT NULL CHECK (length(day) = 10),
  minutes       INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  kind          TEXT NOT NULL CHECK (kind IN ('taught', 'self_study', 'shadowing', 'client_meeting', 'on_the_job')),
  counts        INTEGER NOT NULL CHECK (counts IN (0, 1)),
  module        TEXT,
  note          TEXT NOT NULL DEFAULT '',
  approved_on   TEXT CHECK (length(approved_on) = 10),
  approved_by   TEXT,
  recorded_by   TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX hours_entry_day ON hours_entry (enrollment_id, day);

CREATE TABLE ticket_review (
  id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  enrollment_id BLOB NOT NULL REFERENCES enrollment (id),
  ticket        TEXT NOT NULL,
  reviewed_on   TEXT NOT NULL CHECK (length(reviewed_on) = 10),
  reviewer      TEXT NOT NULL,
  -- The sum of the answers' points at the time, 0 to 100.
  points        INTEGER NOT NULL CHECK (points BETWEEN 0 AND 100),
  note          TEXT NOT NULL DEFAULT '',
  created_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX ticket_review_day ON ticket_review (enrollment_id, reviewed_on);

CREATE TABLE ticket_review_answer (
  ticket_review_id BLOB NOT NULL REFERENCES ticket_review (id),
  check_code       TEXT NOT NULL,
  answer           TEXT NOT NULL,
  PRIMARY KEY (ticket_review_id, check_code)
) STRICT, WITHOUT ROWID;
