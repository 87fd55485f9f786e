-- Where a day off of an intake comes from. A day without a region is one of the coordinator's own.

ALTER TABLE holiday ADD COLUMN region TEXT;
-- The free day of the weekend in whose place this one is kept.
ALTER TABLE holiday ADD COLUMN stands_for TEXT CHECK (stands_for IS NULL OR length(stands_for) = 10);
