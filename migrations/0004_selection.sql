-- Candidates: threshold checks, sheets of single raters, consensus, decisions.

CREATE TABLE candidacy (
  id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  person_id     BLOB NOT NULL REFERENCES person (id),
  intake_id     BLOB NOT NULL REFERENCES intake (id),
  state         TEXT NOT NULL CHECK (state IN ('applied', 'screened', 'interview', 'offered', 'accepted', 'refused',
                                               'talent_pool', 'declined', 'withdrew', 'enrolled')),
  applied_on    TEXT CHECK (length(applied_on) = 10),
  decided_on    TEXT CHECK (length(decided_on) = 10),
  reason        TEXT,
  against_rule  INTEGER NOT NULL DEFAULT 0 CHECK (against_rule IN (0, 1)),
  consent_until TEXT CHECK (length(consent_until) = 10),
  import_id     BLOB REFERENCES import (id),
  created_at    INTEGER NOT NULL,
  -- Derived from checks, sheets and consensus by selection::derive (R27, R28); cut to hundredths.
  checks        TEXT NOT NULL DEFAULT 'open' CHECK (checks IN ('met', 'not_met', 'open')),
  mean          INTEGER,
  lowest        INTEGER,
  spread        INTEGER,
  advances      INTEGER NOT NULL DEFAULT 0 CHECK (advances IN (0, 1)),
  blocked       INTEGER NOT NULL DEFAULT 1 CHECK (blocked IN (0, 1)),
  sheets        INTEGER NOT NULL DEFAULT 0,
  UNIQUE (person_id, intake_id)
) STRICT;
CREATE INDEX candidacy_intake ON candidacy (intake_id, state);

CREATE TABLE candidacy_move (
  id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  candidacy_id BLOB NOT NULL REFERENCES candidacy (id),
  from_state   TEXT,
  to_state     TEXT NOT NULL,
  day          TEXT NOT NULL CHECK (length(day) = 10),
  at           INTEGER NOT NULL,
  actor        TEXT NOT NULL,
  reason       TEXT,
  against_rule INTEGER NOT NULL DEFAULT 0 CHECK (against_rule IN (0, 1))
) STRICT;
CREATE INDEX candidacy_move_candidacy ON candidacy_move (candidacy_id);

CREATE TABLE threshold_check (
  candidacy_id BLOB NOT NULL REFERENCES candidacy (id),
  code         TEXT NOT NULL,
  answer       TEXT NOT NULL CHECK (answer IN ('met', 'not_met', 'open')),
  evidence     TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (candidacy_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE interview_sheet (
  id           BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  candidacy_id BLOB NOT NULL REFERENCES candidacy (id),
  rater        TEXT NOT NULL CHECK (rater <> ''),
  rater_key    TEXT NOT NULL,
  imported     INTEGER NOT NULL CHECK (imported IN (0, 1)),
  import_id    BLOB REFERENCES import (id),
  note         TEXT NOT NULL DEFAULT '',
  created_at   INTEGER NOT NULL,
  changed_at   INTEGER NOT NULL,
  UNIQUE (candidacy_id, rater_key)
) STRICT;

CREATE TABLE sheet_score (
  sheet_id   BLOB NOT NULL REFERENCES interview_sheet (id),
  competency TEXT NOT NULL,
  level      INTEGER CHECK (level BETWEEN 1 AND 5),
  note       TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (sheet_id, competency)
) STRICT, WITHOUT ROWID;

-- A written consensus replaces the mean of its competency; the raters' scores stay (R27).
CREATE TABLE consensus (
  candidacy_id BLOB NOT NULL REFERENCES candidacy (id),
  competency   TEXT NOT NULL,
  score        INTEGER NOT NULL CHECK (score BETWEEN 100 AND 500),
  note         TEXT NOT NULL CHECK (note <> ''),
  PRIMARY KEY (candidacy_id, competency)
) STRICT, WITHOUT ROWID;
