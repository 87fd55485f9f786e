-- Monitoring answers that were erased before the person (R38): when whose answers became counts. The same list as the
-- file beside the database; no foreign key, as an older file may not know the person yet.

CREATE TABLE monitoring_erasure (
  person_id BLOB NOT NULL CHECK (length(person_id) = 16),
  erased_on TEXT NOT NULL CHECK (length(erased_on) = 10),
  PRIMARY KEY (person_id, erased_on)
) STRICT, WITHOUT ROWID;
