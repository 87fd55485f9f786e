-- One person's run of one program: its dates, breaks, extension, outcome.

CREATE TABLE enrollment (
  id                      BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  person_id               BLOB NOT NULL REFERENCES person (id),
  intake_id               BLOB NOT NULL REFERENCES intake (id),
  program_id              BLOB NOT NULL REFERENCES program (id),
  candidacy_id            BLOB REFERENCES candidacy (id),
  start_on                TEXT NOT NULL CHECK (length(start_on) = 10),
  selection               TEXT NOT NULL CHECK (selection IN ('selected', 'not_selected_here', 'after_declined')),
  selection_reason        TEXT,
  outcome_code            TEXT,
  outcome_kind            TEXT CHECK (outcome_kind IN ('graduated', 'not_graduated', 'withdrew', 'released', 'redundancy', 'apart')),
  outcome_on              TEXT CHECK (length(outcome_on) = 10),
  outcome_reason          TEXT,
  created_at              INTEGER NOT NULL,
  -- Fixed at enrollment (R6).
  original_end_on         TEXT NOT NULL CHECK (length(original_end_on) = 10),
  -- Derived from the plan and its facts by enrollment::derive; `check` recomputes all of it.
  -- The day of the last re-plan, as of which impossible plans were looked for (R10).
  replanned_on            TEXT NOT NULL CHECK (length(replanned_on) = 10),
  end_on                  TEXT CHECK (length(end_on) = 10),
  paused_since            TEXT CHECK (length(paused_since) = 10),
  minutes_owed            INTEGER NOT NULL DEFAULT 0,
  minutes_passed          INTEGER NOT NULL DEFAULT 0,
  progress                INTEGER NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
  next_milestone          TEXT,
  next_milestone_on       TEXT CHECK (length(next_milestone_on) = 10),
  next_module             TEXT,
  next_module_on          TEXT CHECK (length(next_module_on) = 10),
  attempts_used_up        TEXT,
  -- Those that nobody has accepted.
  conflicts               INTEGER NOT NULL DEFAULT 0,
  CHECK ((outcome_code IS NULL) = (outcome_on IS NULL)),
  CHECK ((outcome_code IS NULL) = (outcome_kind IS NULL))
) STRICT;
-- Several in a life, one running at a time.
CREATE UNIQUE INDEX enrollment_running ON enrollment (person_id) WHERE outcome_code IS NULL;
CREATE INDEX enrollment_intake ON enrollment (intake_id);
CREATE INDEX enrollment_person ON enrollment (person_id);
CREATE INDEX enrollment_next_milestone ON enrollment (next_milestone_on) WHERE outcome_code IS NULL;
CREATE INDEX enrollment_next_module ON enrollment (next_module_on) WHERE outcome_code IS NULL;

CREATE TABLE enrollment_mentor (
  enrollment_id BLOB NOT NULL REFERENCES enrollment (id),
  mentor_id     BLOB NOT NULL REFERENCES mentor (id),
  PRIMARY KEY (enrollment_id, mentor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX enrollment_mentor_mentor ON enrollment_mentor (mentor_id);

-- Inclusive dates; without an end the plan is paused (R4, R7).
CREATE TABLE enrollment_break (
  id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  enrollment_id BLOB NOT NULL REFERENCES enrollment (id),
  from_on       TEXT NOT NULL CHECK (length(from_on) = 10),
  to_on         TEXT CHECK (length(to_on) = 10),
  reason        TEXT NOT NULL CHECK (reason <> ''),
  created_at    INTEGER NOT NULL,
  CHECK (to_on IS NULL OR to_on >= from_on)
) STRICT;
CREATE INDEX enrollment_break_enrollment ON enrollment_break (enrollment_id);

-- R6: the final only, once.
CREATE TABLE extension (
  enrollment_id BLOB PRIMARY KEY NOT NULL REFERENCES enrollment (id),
  months        INTEGER NOT NULL CHECK (months BETWEEN 1 AND 3),
  reason        TEXT NOT NULL CHECK (reason <> ''),
  decided_on    TEXT NOT NULL CHECK (length(decided_on) = 10)
) STRICT;

CREATE TABLE enrollment_module (
  id             BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  enrollment_id  BLOB NOT NULL REFERENCES enrollment (id),
  code           TEXT NOT NULL,
  position       INTEGER NOT NULL,
  -- owed: must be passed; exempt and left_out are not owed (R15).
  standing       TEXT NOT NULL DEFAULT 'owed' CHECK (standing IN ('owed', 'exempt', 'left_out')),
  standing_on     TEXT CHECK (length(standing_on) = 10),
  standing_reason TEXT,
  evidence       TEXT,
  extended       INTEGER NOT NULL DEFAULT 0 CHECK (extended IN (0, 1)),
  extra_attempts INTEGER NOT NULL DEFAULT 0 CHECK (extra_attempts >= 0),
  extra_reason   TEXT,
  -- Fixed at enrollment.
  planned_on     TEXT NOT NULL CHECK (length(planned_on) = 10),
  -- Derived.
  start_on       TEXT CHECK (length(start_on) = 10),
  due_on         TEXT CHECK (length(due_on) = 10),
  passed_on      TEXT CHECK (length(passed_on) = 10),
  mark           INTEGER CHECK (mark BETWEEN 0 AND 10000),
  attempts_used  INTEGER NOT NULL DEFAULT 0,
  flagged        INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1)),
  UNIQUE (enrollment_id, code),
  CHECK ((standing = 'owed') = (standing_on IS NULL))
) STRICT;

CREATE TABLE milestone (
  id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  enrollment_id BLOB NOT NULL REFERENCES enrollment (id),
  code          TEXT NOT NULL,
  position      INTEGER NOT NULL,
  kind          TEXT NOT NULL CHECK (kind IN ('baseline', 'evaluation', 'gate', 'final', 'follow_up')),
  state         TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'open', 'scored', 'awaiting_signatures', 'signed', 'done', 'withdrawn')),
  held_on       TEXT CHECK (length(held_on) = 10),
  withdrawn_reason TEXT,
  planned_on    TEXT NOT NULL CHECK (length(planned_on) = 10),
  -- Derived.
  due_on        TEXT CHECK (length(due_on) = 10),
  UNIQUE (enrollment_id, code)
) STRICT;

-- R10: impossible plans with their cause. Derived as a whole, so it goes with its enrollment.
CREATE TABLE plan_conflict (
  enrollment_id   BLOB NOT NULL REFERENCES enrollment (id) ON DELETE CASCADE,
  code            TEXT NOT NULL,
  cause           TEXT NOT NULL CHECK (cause IN ('hours_exceed_capacity', 'prerequisite_due_after_start', 'prerequisite_left_out',
                                                 'too_few_due_before_start', 'too_few_modules_left')),
  -- The prerequisite at fault, or nothing.
  prerequisite    TEXT NOT NULL,
  args            TEXT NOT NULL,
  PRIMARY KEY (enrollment_id, code, cause, prerequisite)
) STRICT, WITHOUT ROWID;

-- R10: "assign anyway": the conflict leaves the queue, with who said so and why. It stays when the conflict
-- itself goes, and holds again should it come back.
CREATE TABLE accepted_conflict (
  enrollment_id BLOB NOT NULL REFERENCES enrollment (id),
  code          TEXT NOT NULL,
  cause         TEXT NOT NULL,
  reason        TEXT NOT NULL CHECK (reason <> ''),
  accepted_by   TEXT NOT NULL,
  accepted_at   INTEGER NOT NULL,
  PRIMARY KEY (enrollment_id, code, cause)
) STRICT, WITHOUT ROWID;
