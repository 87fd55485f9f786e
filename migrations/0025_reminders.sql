-- What somebody was told of by the system's notifications, so that nothing is told twice (R7), and who wants none.

CREATE TABLE reminder (
  -- Nothing for the owner, while there are no accounts.
  account_id BLOB REFERENCES account (id),
  kind       TEXT NOT NULL CHECK (kind IN ('milestone_today', 'milestone_overdue', 'module_overdue', 'session_today',
                                           'session_to_record', 'check_in')),
  -- The milestone, the module in its plan, the session, or the enrollment whose check-in it is; it may be gone by now.
  subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
  -- The day on which it is due: what moves to another day is told of again then.
  due_on     TEXT NOT NULL CHECK (length(due_on) = 10)
) STRICT;
CREATE UNIQUE INDEX reminder_once ON reminder (coalesce(account_id, ''), kind, subject_id, due_on);
CREATE INDEX reminder_account ON reminder (account_id);

ALTER TABLE account ADD COLUMN reminders INTEGER NOT NULL DEFAULT 1 CHECK (reminders IN (0, 1));
