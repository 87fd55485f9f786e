-- Whoever signs in (R37). Passwords are Argon2id with their parameters; codes are random and long, so a plain
-- hash of them is enough.

CREATE TABLE account (
  id               BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  name             TEXT NOT NULL CHECK (name <> ''),
  -- Lower-case, composed (NFC), single-spaced: what signing in compares.
  name_key         TEXT NOT NULL UNIQUE CHECK (name_key <> ''),
  role             TEXT NOT NULL CHECK (role IN ('coordinator', 'mentor', 'trainee', 'sponsor')),
  mentor_id        BLOB UNIQUE REFERENCES mentor (id),
  person_id        BLOB UNIQUE REFERENCES person (id),
  -- A coordinator of the intakes in account_intake only.
  limited          INTEGER NOT NULL DEFAULT 0 CHECK (limited IN (0, 1)),
  -- PHC string; nothing until the invitation is taken up.
  password         TEXT CHECK (password <> ''),
  recovery_hash    BLOB CHECK (length(recovery_hash) = 32),
  invitation_hash  BLOB CHECK (length(invitation_hash) = 32),
  -- Inclusive.
  invitation_until TEXT CHECK (length(invitation_until) = 10),
  -- Wrong passwords and codes in a row, and the instant of the last by the machine's own clock.
  failures         INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
  failed_at        INTEGER,
  active           INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  created_at       INTEGER NOT NULL,
  CHECK ((role = 'mentor') = (mentor_id IS NOT NULL)),
  CHECK ((role = 'trainee') = (person_id IS NOT NULL)),
  CHECK (limited = 0 OR role = 'coordinator'),
  CHECK ((invitation_hash IS NULL) = (invitation_until IS NULL)),
  CHECK ((failures = 0) = (failed_at IS NULL))
) STRICT;

CREATE TABLE account_intake (
  account_id BLOB NOT NULL REFERENCES account (id),
  intake_id  BLOB NOT NULL REFERENCES intake (id),
  PRIMARY KEY (account_id, intake_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_intake_intake ON account_intake (intake_id);

-- Whose step it was: only coordinators take back the steps of others. Nothing while there are no accounts.
ALTER TABLE undo_step ADD COLUMN account_id BLOB REFERENCES account (id);
