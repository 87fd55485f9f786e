-- What every feature rests on: settings, the audit trail, undo, drafts.

CREATE TABLE setting (
  key   TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

-- R40: append-only. `payload` (who did it stands in it) and `nonce` may be wiped; the chain runs over
-- `payload_hash`, so it still holds then.
CREATE TABLE audit_entry (
  id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  position      INTEGER NOT NULL UNIQUE CHECK (position > 0),
  at            INTEGER NOT NULL,
  clock_set     INTEGER NOT NULL CHECK (clock_set IN (0, 1)),
  command       TEXT NOT NULL,
  person_id     BLOB,
  subject_id    BLOB,
  payload       TEXT,
  nonce         BLOB,
  payload_hash  BLOB NOT NULL CHECK (length(payload_hash) = 32),
  previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
  hash          BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_entry_person ON audit_entry (person_id, position) WHERE person_id IS NOT NULL;

-- A recorded inverse per operation, named to the person.
CREATE TABLE undo_step (
  id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  position  INTEGER NOT NULL UNIQUE CHECK (position > 0),
  at        INTEGER NOT NULL,
  actor     TEXT NOT NULL,
  command   TEXT NOT NULL,
  -- Code and arguments of its name, JSON.
  title     TEXT NOT NULL,
  -- The rows it touched, before and after, JSON.
  rows      TEXT NOT NULL,
  undone_at INTEGER
) STRICT;

CREATE TABLE draft (
  key        TEXT PRIMARY KEY NOT NULL,
  value      TEXT NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
