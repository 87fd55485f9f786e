-- Evidence of hours: a file can hang on an entry of hours as well. Each belongs to a check, an attempt or an entry, to one
-- alone. The table is made anew, because a check that stands in it cannot be changed.

CREATE TABLE attachment_new (
  id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  person_id    BLOB NOT NULL REFERENCES person (id),
  -- What it is evidence for: a threshold check of a candidacy,
  candidacy_id BLOB REFERENCES candidacy (id),
  check_code   TEXT,
  -- an attempt, or an entry of hours.
  attempt_id   BLOB REFERENCES attempt (id),
  hours_id     BLOB REFERENCES hours_entry (id),
  name         TEXT NOT NULL CHECK (name <> ''),
  kind         TEXT NOT NULL CHECK (kind IN ('pdf', 'png', 'jpeg', 'webp', 'gif', 'tiff', 'heic', 'text', 'csv')),
  -- Length of the content.
  bytes        INTEGER NOT NULL CHECK (bytes > 0),
  -- SHA-256 of the content, and of the encrypted bytes: the file's name.
  content      BLOB NOT NULL CHECK (length(content) = 32),
  stored       BLOB NOT NULL UNIQUE CHECK (length(stored) = 32),
  file_key     BLOB NOT NULL CHECK (length(file_key) = 32),
  added_by     TEXT NOT NULL,
  added_at     INTEGER NOT NULL,
  CHECK ((candidacy_id IS NULL) = (check_code IS NULL)),
  CHECK ((candidacy_id IS NOT NULL) + (attempt_id IS NOT NULL) + (hours_id IS NOT NULL) = 1),
  UNIQUE (candidacy_id, check_code, content)
) STRICT;
INSERT INTO attachment_new (id, person_id, candidacy_id, check_code, attempt_id, name, kind, bytes, content, stored,
                            file_key, added_by, added_at)
  SELECT id, person_id, candidacy_id, check_code, attempt_id, name, kind, bytes, content, stored, file_key, added_by,
         added_at
  FROM attachment;
DROP TABLE attachment;
ALTER TABLE attachment_new RENAME TO attachment;
CREATE INDEX attachment_person ON attachment (person_id);
CREATE UNIQUE INDEX attachment_attempt ON attachment (attempt_id, content) WHERE attempt_id IS NOT NULL;
CREATE UNIQUE INDEX attachment_hours ON attachment (hours_id, content) WHERE hours_id IS NOT NULL;
