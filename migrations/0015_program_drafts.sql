-- Programs being worked on: whole programs that may still be unsound, and become a version when they are published.

CREATE TABLE program_draft (
  id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  -- The version it began from; nothing where it began from a file.
  base_id    BLOB REFERENCES program (id),
  content    TEXT NOT NULL,
  -- Counts the savings: two windows do not overwrite each other.
  revision   INTEGER NOT NULL CHECK (revision > 0),
  changed_by TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
