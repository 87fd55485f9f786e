-- Early warning: flags that somebody set aside for a while (R41). The flags themselves are computed, never stored.

CREATE TABLE risk_mute (
  id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  enrollment_id BLOB NOT NULL REFERENCES enrollment (id),
  kind          TEXT NOT NULL CHECK (kind IN ('contact_gap', 'hours_behind', 'module_overdue', 'attempts_used_up',
                                              'attempts_failed', 'check_ins_missed', 'low_mood')),
  -- The last day on which it is set aside.
  until_on      TEXT NOT NULL CHECK (length(until_on) = 10),
  reason        TEXT NOT NULL CHECK (reason <> ''),
  muted_by      TEXT NOT NULL,
  UNIQUE (enrollment_id, kind)
) STRICT;
