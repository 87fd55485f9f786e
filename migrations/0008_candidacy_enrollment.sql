-- Which enrollment came of a candidacy: the list of candidates asks it for every row, the foreign key for every
-- candidacy that goes.
CREATE INDEX enrollment_candidacy ON enrollment (candidacy_id) WHERE candidacy_id IS NOT NULL;
