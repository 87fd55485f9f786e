-- Files that were imported, and the people who came with them or were entered by hand.

CREATE TABLE import (
  id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  kind       TEXT NOT NULL CHECK (kind IN ('people', 'sheets')),
  file_name  TEXT NOT NULL,
  file_hash  BLOB NOT NULL CHECK (length(file_hash) = 32),
  at         INTEGER NOT NULL,
  read       INTEGER NOT NULL,
  imported   INTEGER NOT NULL,
  updated    INTEGER NOT NULL,
  unchanged  INTEGER NOT NULL,
  to_decide  INTEGER NOT NULL,
  rejected   INTEGER NOT NULL,
  undo_id    BLOB REFERENCES undo_step (id)
) STRICT;

CREATE TABLE person (
  id               BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  number           TEXT UNIQUE CHECK (number <> ''),
  first_name       TEXT NOT NULL,
  last_name        TEXT NOT NULL,
  -- Lower-case, composed (NFC), single-spaced "first last": what search and same-name checks compare.
  name_key         TEXT NOT NULL CHECK (name_key <> ''),
  email            TEXT,
  email_key        TEXT UNIQUE CHECK (email_key <> ''),
  phone            TEXT,
  source           TEXT,
  current_job      TEXT,
  it_background    TEXT,
  learner_evidence TEXT,
  applied_on       TEXT CHECK (length(applied_on) = 10),
  notes            TEXT,
  demo             INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
  import_id        BLOB REFERENCES import (id),
  created_at       INTEGER NOT NULL,
  changed_at       INTEGER NOT NULL,
  CHECK ((email IS NULL) = (email_key IS NULL))
) STRICT;
CREATE INDEX person_name ON person (name_key);
