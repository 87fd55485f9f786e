-- Results of learning platforms: a third kind of file, and what waits until a person settles it (R14).

-- The list of kinds is a check of the column alone, which goes with it.
ALTER TABLE import ADD COLUMN file_kind TEXT NOT NULL DEFAULT 'people'
  CHECK (file_kind IN ('people', 'sheets', 'results'));
UPDATE import SET file_kind = kind;
ALTER TABLE import DROP COLUMN kind;
ALTER TABLE import RENAME COLUMN file_kind TO kind;

CREATE TABLE unsettled_result (
  id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  import_id  BLOB NOT NULL REFERENCES import (id),
  -- As a spreadsheet counts.
  row        INTEGER NOT NULL,
  -- Nobody while it is not known who it is.
  person_id  BLOB REFERENCES person (id),
  -- As the file names the person; with module, day and mark they say that a result has come before.
  number     TEXT,
  email      TEXT,
  name       TEXT NOT NULL,
  -- Stands for the three once a result of nobody known was discarded: SHA-256 over the row's id and them.
  seal       BLOB CHECK (length(seal) = 32),
  module     TEXT NOT NULL CHECK (module <> ''),
  held_on    TEXT NOT NULL CHECK (length(held_on) = 10),
  -- Hundredths on the module's scale.
  mark       INTEGER NOT NULL,
  -- The mark as the file states it.
  stated     TEXT NOT NULL,
  rule       TEXT NOT NULL,
  -- What the rule's sentence names, JSON.
  args       TEXT NOT NULL,
  settled    TEXT CHECK (settled IN ('accepted', 'assigned', 'discarded', 'imported')),
  settled_on TEXT CHECK (length(settled_on) = 10),
  reason     TEXT,
  CHECK ((settled IS NULL) = (settled_on IS NULL)),
  -- Nobody's name is kept without a use for it.
  CHECK (seal IS NULL OR (settled = 'discarded' AND number IS NULL AND email IS NULL AND name = ''))
) STRICT;
CREATE INDEX unsettled_result_open ON unsettled_result (name) WHERE settled IS NULL;
CREATE INDEX unsettled_result_person ON unsettled_result (person_id) WHERE person_id IS NOT NULL;
