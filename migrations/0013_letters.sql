-- Letters to candidates: an intake's own wording; without rows the one that ships stands.

CREATE TABLE intake_letter (
  intake_id  BLOB NOT NULL REFERENCES intake (id),
  letter     TEXT NOT NULL CHECK (letter IN ('invitation', 'offer', 'decline', 'talent_pool')),
  subject    TEXT NOT NULL CHECK (subject <> ''),
  salutation TEXT NOT NULL CHECK (salutation <> ''),
  body       TEXT NOT NULL CHECK (body <> ''),
  closing    TEXT NOT NULL DEFAULT '',
  -- What the candidate signs and sends back.
  reply      TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (intake_id, letter)
) STRICT, WITHOUT ROWID;

-- Name and address of whoever writes, line by line.
ALTER TABLE intake ADD COLUMN letter_sender TEXT NOT NULL DEFAULT '';
