//! Sentences of the interview room and of decisions about candidates.

/// Code and English template.
pub(super) const SENTENCES: &[(&str, &str)] = &[
    (
        "ending_ground_missing",
        "A candidacy that ends needs a ground of the list. Nothing was changed. Choose one: {grounds}.",
    ),
    ("ground_unknown", "“{ground}” is not on the list of grounds. Nothing was changed. Choose one: {grounds}."),
    ("list_length", "The list has 1 to {most} lines. Nothing was stored. Add or remove lines."),
    ("rater_not_there", "That rater cannot sign in any more. Nothing was stored. Choose another."),
    (
        "rater_has_account",
        "{rater} has an account. Nothing was stored. Choose the account, so that {rater} alone can fill the sheet.",
    ),
    (
        "seat_has_sheet",
        "{rater} has begun a sheet. Nothing was stored. Remove the sheet first, or leave {rater} on the panel.",
    ),
    (
        "panel_open",
        "The sheets of this panel are open to its raters, so {rater} would not score blind. Nothing was stored. Leave the panel as it is.",
    ),
    ("candidacy_ended", "This candidacy has ended. Nothing was changed. Reopen the candidacy first if that was wrong."),
    ("appointment_missing", "There is no appointment yet. Nothing was written. Plan the interview first."),
    ("sheets_open", "The sheets of this candidate are open already. Nothing was changed."),
    (
        "sheet_closed",
        "The sheet of {rater} is closed until all sheets of the panel are in. Nothing was changed. Wait for the others, or release the sheets with a reason.",
    ),
    ("sheet_of_another", "This sheet belongs to {rater}, who signs in to fill it. Nothing was stored."),
    (
        "sheet_locked",
        "The sheet of {rater} was handed in and is locked. What stands on it is unchanged. A coordinator can unlock it with a reason.",
    ),
    ("sheet_not_locked", "The sheet of {rater} is not locked. Nothing was changed. Its rater can go on writing."),
    (
        "sheet_incomplete",
        "A sheet needs a score for every competency. Your draft is kept. Still missing: {competencies}.",
    ),
    ("note_unknown", "The interview asks nothing called “{what}”, or it is noted twice. Nothing was stored."),
    (
        "questions_frozen",
        "The questions are frozen since {day}, when the first sheet was opened: everybody is asked the same. Nothing was changed.",
    ),
    (
        "questions_count",
        "{competency} needs {count} questions with words in them. Nothing was stored. Fill in what is missing.",
    ),
    (
        "monitoring_list",
        "Monitoring has at most {most} different questions, each with 2 to {most} different answers. Nothing was stored. Correct the list.",
    ),
    (
        "monitoring_unknown",
        "“{answer}” is no answer to “{question}” on the list. Nothing was stored. Choose one that is, or leave the question out.",
    ),
    (
        "monitoring_columns",
        "No column of this file names a candidate and none names a question of the list. Nothing was stored. Its header needs number, e-mail or name, and one column for each question.",
    ),
    ("undo_interview_planned", "Planned an interview"),
    ("undo_questions_set", "Worded the questions of an intake"),
];
