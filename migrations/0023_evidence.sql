-- Evidence: a file can be attached to an attempt as well. Each belongs to a check or to an attempt, to one alone.

ALTER TABLE attachment ADD COLUMN attempt_id BLOB REFERENCES attempt (id)
  CHECK ((attempt_id IS NULL) <> (candidacy_id IS NULL));
CREATE UNIQUE INDEX attachment_attempt ON attachment (attempt_id, content) WHERE attempt_id IS NOT NULL;
