-- Privacy: legal holds, erasures, what stays countable of erased candidates, what an intake switched off
-- (R38, R39, R41).

-- Stops every clock of a person.
CREATE TABLE legal_hold (
  person_id BLOB PRIMARY KEY NOT NULL REFERENCES person (id),
  reason    TEXT NOT NULL CHECK (reason <> ''),
  set_by    TEXT NOT NULL,
  since     TEXT NOT NULL CHECK (length(since) = 10)
) STRICT;

-- The same list as the file beside the database. No foreign key: an erased candidate's row is gone, and an older
-- file may not know the person yet.
CREATE TABLE erasure (
  person_id BLOB PRIMARY KEY NOT NULL CHECK (length(person_id) = 16),
  erased_on TEXT NOT NULL CHECK (length(erased_on) = 10)
) STRICT;

-- What stays of erased candidates: how many of an intake ended where, and what had been decided by then (R29).
CREATE TABLE erased_candidates (
  intake_id BLOB NOT NULL REFERENCES intake (id),
  state     TEXT NOT NULL CHECK (state IN ('applied', 'screened', 'interview', 'offered', 'accepted', 'refused',
                                           'talent_pool', 'declined', 'withdrew', 'enrolled')),
  decision  TEXT NOT NULL CHECK (decision IN ('none', 'offer', 'talent_pool', 'declined')),
  count     INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (intake_id, state, decision)
) STRICT, WITHOUT ROWID;

-- A row means off; without one it is on.
CREATE TABLE switched_off (
  intake_id BLOB NOT NULL REFERENCES intake (id),
  what      TEXT NOT NULL CHECK (what IN ('mood', 'hours_trend', 'satisfaction', 'rater_comparison')),
  PRIMARY KEY (intake_id, what)
) STRICT, WITHOUT ROWID;

-- The day on which the payload was wiped.
ALTER TABLE audit_entry ADD COLUMN erased_on TEXT CHECK (length(erased_on) = 10);
