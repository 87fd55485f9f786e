-- The interview: its panel, appointment and questions; sheets that are drafts, locked, unlocked; grounds of endings
-- (R26, R27).

-- A sheet is a seat on the panel from the moment the panel is set. Rows of before were handed in.
ALTER TABLE interview_sheet ADD COLUMN state TEXT NOT NULL DEFAULT 'submitted'
  CHECK (state IN ('waiting', 'draft', 'submitted'));
-- Who alone writes it. Without one its rater has no account, and the coordinator lends the machine.
ALTER TABLE interview_sheet ADD COLUMN account_id BLOB REFERENCES account (id);
-- A rater's seats; the foreign key asks for every account that goes.
CREATE INDEX interview_sheet_account ON interview_sheet (account_id) WHERE account_id IS NOT NULL;

-- Notes beside the scores: to a question of a competency, or to an exercise. Numbers count from 0.
CREATE TABLE sheet_note (
  sheet_id BLOB NOT NULL REFERENCES interview_sheet (id),
  about    TEXT NOT NULL CHECK (about IN ('question', 'exercise')),
  code     TEXT NOT NULL,
  number   INTEGER NOT NULL CHECK (number >= 0),
  note     TEXT NOT NULL CHECK (note <> ''),
  PRIMARY KEY (sheet_id, about, code, number)
) STRICT, WITHOUT ROWID;

-- What a sheet held when the coordinator unlocked it.
CREATE TABLE unlocked_sheet (
  id       BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  sheet_id BLOB NOT NULL REFERENCES interview_sheet (id),
  day      TEXT NOT NULL CHECK (length(day) = 10),
  actor    TEXT NOT NULL,
  reason   TEXT NOT NULL CHECK (reason <> ''),
  answers  TEXT NOT NULL
) STRICT;
CREATE INDEX unlocked_sheet_sheet ON unlocked_sheet (sheet_id);

CREATE TABLE interview (
  candidacy_id   BLOB PRIMARY KEY NOT NULL REFERENCES candidacy (id),
  day            TEXT NOT NULL CHECK (length(day) = 10),
  -- Minutes after midnight on the clock of the place.
  starts_at      INTEGER NOT NULL CHECK (starts_at BETWEEN 0 AND 1439),
  minutes        INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 600),
  place          TEXT NOT NULL DEFAULT '',
  -- Of its calendar entry; rises with every change (R9).
  sequence       INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0)
) STRICT;
CREATE INDEX interview_day ON interview (day);

-- The sheets were opened to all before the last was in.
CREATE TABLE sheet_release (
  candidacy_id BLOB PRIMARY KEY NOT NULL REFERENCES candidacy (id),
  day          TEXT NOT NULL CHECK (length(day) = 10),
  actor        TEXT NOT NULL,
  reason       TEXT NOT NULL CHECK (reason <> '')
) STRICT;

-- An intake's own wording of the questions; without rows the program's stand.
CREATE TABLE intake_question (
  intake_id  BLOB NOT NULL REFERENCES intake (id),
  competency TEXT NOT NULL,
  number     INTEGER NOT NULL CHECK (number >= 0),
  question   TEXT NOT NULL CHECK (question <> ''),
  PRIMARY KEY (intake_id, competency, number)
) STRICT, WITHOUT ROWID;
-- Since the first sheet was opened everybody is asked the same.
ALTER TABLE intake ADD COLUMN questions_frozen_on TEXT CHECK (length(questions_frozen_on) = 10);

-- Of the editable list; the free words stay in `reason`.
ALTER TABLE candidacy ADD COLUMN ground TEXT CHECK (ground <> '');
ALTER TABLE candidacy_move ADD COLUMN ground TEXT CHECK (ground <> '');
