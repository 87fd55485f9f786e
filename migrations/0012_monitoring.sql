-- Monitoring data (R29): given freely, stored apart, shown only in aggregate; and what stays of it countable.

CREATE TABLE monitoring_answer (
  candidacy_id BLOB NOT NULL REFERENCES candidacy (id),
  question     TEXT NOT NULL CHECK (question <> ''),
  answer       TEXT NOT NULL CHECK (answer <> ''),
  PRIMARY KEY (candidacy_id, question)
) STRICT, WITHOUT ROWID;

-- Of erased people whose candidacy had been decided: how many of an intake gave which answer and came how far.
CREATE TABLE erased_monitoring (
  intake_id BLOB NOT NULL REFERENCES intake (id),
  question  TEXT NOT NULL,
  answer    TEXT NOT NULL,
  reached   TEXT NOT NULL CHECK (reached IN ('applied', 'screened', 'interview', 'offered')),
  count     INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (intake_id, question, answer, reached)
) STRICT, WITHOUT ROWID;
