-- When mentors are away, and what calendar files held.

CREATE TABLE mentor_absence (
  id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  mentor_id BLOB NOT NULL REFERENCES mentor (id),
  from_on   TEXT NOT NULL CHECK (length(from_on) = 10),
  to_on     TEXT NOT NULL CHECK (length(to_on) = 10 AND to_on >= from_on)
) STRICT;
CREATE INDEX mentor_absence_mentor ON mentor_absence (mentor_id, from_on);

-- What the calendar file of an enrollment, a mentor or an intake (the feed) held last: the next one raises the
-- sequence of what changed and cancels what fell away (R9). It outlives what it names, so nothing refers to it.
CREATE TABLE calendar_entry (
  feed      BLOB NOT NULL CHECK (length(feed) = 16),
  item      TEXT NOT NULL CHECK (item <> ''),
  sequence  INTEGER NOT NULL CHECK (sequence >= 0),
  from_on   TEXT NOT NULL CHECK (length(from_on) = 10),
  to_on     TEXT NOT NULL CHECK (length(to_on) = 10),
  -- Of what changed beside the days.
  revision  INTEGER NOT NULL CHECK (revision >= 0),
  cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
  PRIMARY KEY (feed, item)
) STRICT, WITHOUT ROWID;

-- The calendar reads a stretch of days over everybody.
CREATE INDEX enrollment_module_due ON enrollment_module (due_on) WHERE standing = 'owed';
CREATE INDEX milestone_day ON milestone (coalesce(held_on, due_on)) WHERE state <> 'withdrawn';
CREATE INDEX holiday_day ON holiday (day);
