-- The forms held at milestones. Nothing is deleted by reopening: a new version stands beside the old (R17, R23).

CREATE TABLE evaluation (
  id                BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  milestone_id      BLOB NOT NULL REFERENCES milestone (id),
  -- 1 is the evaluation itself, 2 and up are re-reviews under a support plan (R24).
  round             INTEGER NOT NULL CHECK (round > 0),
  version           INTEGER NOT NULL CHECK (version > 0),
  -- Criteria, weights, anchors, floors, pass total and names as they were at opening (R18).
  form              TEXT NOT NULL,
  opened_at         INTEGER NOT NULL,
  note              TEXT NOT NULL DEFAULT '',
  held_on           TEXT CHECK (length(held_on) = 10),
  scored_at         INTEGER,
  total_numerator   INTEGER,
  total_denominator INTEGER CHECK (total_denominator > 0),
  passed            INTEGER CHECK (passed IN (0, 1)),
  floors            TEXT,
  decision          TEXT CHECK (decision IN ('continue', 'continue_with_support_plan', 'release', 'graduate', 'extend', 'not_graduated')),
  decision_reason   TEXT,
  against_rule      INTEGER NOT NULL DEFAULT 0 CHECK (against_rule IN (0, 1)),
  decided_by        TEXT,
  -- Support plan: the day of the second evaluation (R24).
  review_on         TEXT CHECK (length(review_on) = 10),
  UNIQUE (milestone_id, round, version)
) STRICT;

-- Scores of one rater; `item` is a criterion of source `level` or `competency:<code>`.
CREATE TABLE evaluation_rating (
  evaluation_id BLOB NOT NULL REFERENCES evaluation (id),
  rater         TEXT NOT NULL,
  item          TEXT NOT NULL,
  level         INTEGER NOT NULL CHECK (level BETWEEN 100 AND 500),
  note          TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (evaluation_id, rater, item)
) STRICT, WITHOUT ROWID;

-- Exact fractions, frozen when scored, with the rows behind them (R19).
CREATE TABLE evaluation_score (
  evaluation_id BLOB NOT NULL REFERENCES evaluation (id),
  criterion     TEXT NOT NULL,
  numerator     INTEGER,
  denominator   INTEGER CHECK (denominator > 0),
  basis         TEXT NOT NULL,
  PRIMARY KEY (evaluation_id, criterion),
  CHECK ((numerator IS NULL) = (denominator IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE support_action (
  id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  evaluation_id BLOB NOT NULL REFERENCES evaluation (id),
  position      INTEGER NOT NULL,
  action        TEXT NOT NULL CHECK (action <> ''),
  owner         TEXT NOT NULL,
  due_on        TEXT NOT NULL CHECK (length(due_on) = 10),
  done_on       TEXT CHECK (length(done_on) = 10)
) STRICT;
CREATE INDEX support_action_evaluation ON support_action (evaluation_id);

-- Baseline and follow-up have fields instead of criteria.
CREATE TABLE milestone_field (
  milestone_id BLOB NOT NULL REFERENCES milestone (id),
  field        TEXT NOT NULL,
  value        TEXT NOT NULL,
  PRIMARY KEY (milestone_id, field)
) STRICT, WITHOUT ROWID;

-- What the Monday page looks for on every poll.
CREATE INDEX evaluation_review ON evaluation (review_on) WHERE review_on IS NOT NULL;
CREATE INDEX evaluation_release ON evaluation (milestone_id) WHERE decision = 'release';
CREATE INDEX milestone_open ON milestone (enrollment_id) WHERE state = 'open';
CREATE INDEX enrollment_follow_up ON enrollment (next_milestone_on) WHERE outcome_code IS NOT NULL;
CREATE INDEX enrollment_end ON enrollment (end_on) WHERE outcome_code IS NULL;
CREATE INDEX enrollment_used_up ON enrollment (id) WHERE attempts_used_up IS NOT NULL;
CREATE INDEX enrollment_conflicts ON enrollment (id) WHERE conflicts > 0;
CREATE INDEX candidacy_accepted ON candidacy (intake_id) WHERE state = 'accepted';
CREATE INDEX candidacy_to_decide ON candidacy (intake_id) WHERE blocked = 0;
