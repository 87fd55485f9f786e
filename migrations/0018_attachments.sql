-- Attachments: files kept beside the database, each encrypted under a key of its own that stands in its row.

CREATE TABLE attachment (
  id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  person_id    BLOB NOT NULL REFERENCES person (id),
  -- What it is evidence for: a threshold check of a candidacy.
  candidacy_id BLOB REFERENCES candidacy (id),
  check_code   TEXT,
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
  UNIQUE (candidacy_id, check_code, content)
) STRICT;
CREATE INDEX attachment_person ON attachment (person_id);
