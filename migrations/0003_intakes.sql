-- Programs (one row per published version, never edited) and the groups that start together.

CREATE TABLE program (
  id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  name         TEXT NOT NULL,
  version      INTEGER NOT NULL CHECK (version > 0),
  content      TEXT NOT NULL,
  published_at INTEGER NOT NULL,
  UNIQUE (name, version)
) STRICT;

CREATE TABLE mentor (
  id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  name       TEXT NOT NULL CHECK (name <> ''),
  name_key   TEXT NOT NULL UNIQUE,
  demo       INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE intake (
  id                      BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  program_id              BLOB NOT NULL REFERENCES program (id),
  name                    TEXT NOT NULL CHECK (name <> ''),
  name_key                TEXT NOT NULL UNIQUE,
  start_on                TEXT NOT NULL CHECK (length(start_on) = 10),
  learning_minutes_a_week INTEGER NOT NULL CHECK (learning_minutes_a_week BETWEEN 1 AND 10080),
  -- Bit 0 is Monday, bit 6 Sunday; at least one day is worked.
  working_days            INTEGER NOT NULL CHECK (working_days BETWEEN 1 AND 127),
  demo                    INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
  created_at              INTEGER NOT NULL
) STRICT;

CREATE TABLE holiday (
  intake_id BLOB NOT NULL REFERENCES intake (id),
  day       TEXT NOT NULL CHECK (length(day) = 10),
  name      TEXT NOT NULL,
  PRIMARY KEY (intake_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE intake_mentor (
  intake_id BLOB NOT NULL REFERENCES intake (id),
  mentor_id BLOB NOT NULL REFERENCES mentor (id),
  PRIMARY KEY (intake_id, mentor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX intake_mentor_mentor ON intake_mentor (mentor_id);
