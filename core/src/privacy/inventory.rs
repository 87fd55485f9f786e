//! Every table and every text column of the database: whose row it is, to which group it belongs, and what erasure
//! does with the text. A test compares this list with the schema, so that a new column is decided about before it
//! lands. It holds no SQL: `store` makes it from here.

use super::groups::DatumGroup;
pub(crate) use super::tables::{Table, Text};

/// The table of people: the root that every owned row leads to.
pub(crate) const PERSON: &str = "person";

use DatumGroup::{
    Attempts, Candidacy, CheckIns, Evaluations, Hours, Identity as Who, Monitoring, Plan, Reviews, Sheets,
};
use Text::{Code, Frozen, Identity, Key, Names, Own, Role, Secret, Trail, Words};

const ATTACHMENT: &[(&str, Text)] = &[("check_code", Code), ("name", Words), ("kind", Code), ("added_by", Names)];

/// Every table, once for each kind of row that its own can hang on, parents before what hangs on them.
pub(crate) const TABLES: &[Table] = &[
    Table::house("setting", &[("key", Code), ("value", Identity)]),
    Table::house("audit_entry", &[("command", Code), ("payload", Trail), ("erased_on", Code)]),
    Table::house("undo_step", &[("actor", Trail), ("command", Code), ("title", Trail), ("rows", Trail)]),
    Table::house("draft", &[("key", Trail), ("value", Trail)]),
    Table::house("import", &[("kind", Code), ("file_name", Names)]),
    Table::house("program", &[("name", Code), ("content", Code)]),
    Table::house("program_draft", &[("content", Code), ("changed_by", Identity)]),
    Table::house("mentor", &[("name", Identity), ("name_key", Identity)]),
    Table::house(
        "intake",
        &[
            ("name", Names),
            ("name_key", Key),
            ("start_on", Code),
            ("questions_frozen_on", Code),
            ("letter_sender", Names),
        ],
    ),
    Table::house("holiday", &[("day", Code), ("name", Names), ("region", Code), ("stands_for", Code)]),
    Table::house("intake_mentor", &[]),
    Table::house("mentor_absence", &[("from_on", Code), ("to_on", Code)]),
    // Ids and days only: what a calendar file said of a person is not kept.
    Table::house("calendar_entry", &[("item", Code), ("from_on", Code), ("to_on", Code)]),
    Table::house("intake_question", &[("competency", Code), ("question", Names)]),
    Table::house(
        "intake_letter",
        &[
            ("letter", Code),
            ("subject", Names),
            ("salutation", Names),
            ("body", Names),
            ("closing", Names),
            ("reply", Names),
        ],
    ),
    Table::house("erasure", &[("erased_on", Code)]),
    Table::house("part_erasure", &[("part", Code), ("erased_on", Code)]),
    Table::house("erased_candidates", &[("state", Code), ("decision", Code)]),
    Table::house("erased_monitoring", &[("question", Code), ("answer", Code), ("reached", Code)]),
    Table::house("switched_off", &[("what", Code)]),
    Table {
        name: PERSON,
        of: None,
        has_id: true,
        group: Some(Who),
        text: &[
            ("number", Own),
            ("first_name", Own),
            ("last_name", Own),
            ("name_key", Own),
            ("email", Own),
            ("email_key", Own),
            ("phone", Own),
            ("source", Words),
            ("current_job", Words),
            ("it_background", Words),
            ("learner_evidence", Words),
            ("applied_on", Own),
            ("notes", Words),
        ],
    },
    // Closed as a whole, with what hangs on it.
    Table::row(
        "account",
        ("person_id", PERSON),
        Who,
        &[("name", Identity), ("name_key", Identity), ("role", Code), ("password", Secret), ("invitation_until", Code)],
    ),
    Table::house("account_intake", &[]),
    // Ids and days only; what is settled goes when its account is told next.
    Table::house("reminder", &[("kind", Code), ("due_on", Code)]),
    Table::part("legal_hold", ("person_id", PERSON), Who, &[("reason", Words), ("set_by", Names), ("since", Code)]),
    Table::row(
        "candidacy",
        ("person_id", PERSON),
        Candidacy,
        &[
            ("state", Code),
            ("applied_on", Code),
            ("decided_on", Code),
            ("reason", Words),
            ("consent_until", Code),
            ("checks", Code),
            ("ground", Names),
        ],
    ),
    Table::row(
        "candidacy_move",
        ("candidacy_id", "candidacy"),
        Candidacy,
        &[
            ("from_state", Code),
            ("to_state", Code),
            ("day", Code),
            ("actor", Names),
            ("reason", Words),
            ("ground", Names),
        ],
    ),
    Table::part(
        "threshold_check",
        ("candidacy_id", "candidacy"),
        Candidacy,
        &[("code", Code), ("answer", Code), ("evidence", Words)],
    ),
    Table::part(
        "monitoring_answer",
        ("candidacy_id", "candidacy"),
        Monitoring,
        &[("question", Code), ("answer", Secret)],
    ),
    Table::row(
        "interview_sheet",
        ("candidacy_id", "candidacy"),
        Sheets,
        &[("rater", Names), ("rater_key", Key), ("note", Words), ("state", Code)],
    ),
    Table::part(
        "sheet_note",
        ("sheet_id", "interview_sheet"),
        Sheets,
        &[("about", Code), ("code", Code), ("note", Words)],
    ),
    Table::row(
        "unlocked_sheet",
        ("sheet_id", "interview_sheet"),
        Sheets,
        &[("day", Code), ("actor", Names), ("reason", Words), ("answers", Frozen)],
    ),
    Table::part("interview", ("candidacy_id", "candidacy"), Candidacy, &[("day", Code), ("place", Words)]),
    Table::part(
        "sheet_release",
        ("candidacy_id", "candidacy"),
        Sheets,
        &[("day", Code), ("actor", Names), ("reason", Words)],
    ),
    Table::part("sheet_score", ("sheet_id", "interview_sheet"), Sheets, &[("competency", Code), ("note", Words)]),
    Table::part("consensus", ("candidacy_id", "candidacy"), Sheets, &[("competency", Code), ("note", Words)]),
    Table::row(
        "enrollment",
        ("person_id", PERSON),
        Plan,
        &[
            ("start_on", Code),
            ("selection", Code),
            ("selection_reason", Words),
            ("outcome_code", Code),
            ("outcome_kind", Code),
            ("outcome_on", Code),
            ("outcome_reason", Words),
            ("original_end_on", Code),
            ("replanned_on", Code),
            ("end_on", Code),
            ("paused_since", Code),
            ("next_milestone", Code),
            ("next_milestone_on", Code),
            ("next_module", Code),
            ("next_module_on", Code),
            ("attempts_used_up", Code),
        ],
    ),
    Table::part("enrollment_mentor", ("enrollment_id", "enrollment"), Plan, &[]),
    Table::row(
        "enrollment_break",
        ("enrollment_id", "enrollment"),
        Plan,
        &[("from_on", Code), ("to_on", Code), ("reason", Words)],
    ),
    Table::part("extension", ("enrollment_id", "enrollment"), Plan, &[("reason", Words), ("decided_on", Code)]),
    Table::row(
        "enrollment_module",
        ("enrollment_id", "enrollment"),
        Plan,
        &[
            ("code", Code),
            ("standing", Code),
            ("standing_on", Code),
            ("standing_reason", Words),
            ("evidence", Words),
            ("extra_reason", Words),
            ("planned_on", Code),
            ("start_on", Code),
            ("due_on", Code),
            ("passed_on", Code),
        ],
    ),
    Table::part(
        "plan_conflict",
        ("enrollment_id", "enrollment"),
        Plan,
        &[("code", Code), ("cause", Code), ("prerequisite", Code), ("args", Code)],
    ),
    Table::part(
        "accepted_conflict",
        ("enrollment_id", "enrollment"),
        Plan,
        &[("code", Code), ("cause", Code), ("reason", Words), ("accepted_by", Names)],
    ),
    Table::row(
        "attempt",
        ("enrollment_module_id", "enrollment_module"),
        Attempts,
        &[
            ("held_on", Code),
            ("override_reason", Words),
            ("correction_reason", Words),
            ("note", Words),
            ("voided_on", Code),
            ("void_reason", Words),
            ("recorded_by", Names),
        ],
    ),
    // A file hangs on a check, an attempt or an entry of hours, and is kept with it.
    Table::row("attachment", ("candidacy_id", "candidacy"), Candidacy, ATTACHMENT),
    Table::row("attachment", ("attempt_id", "attempt"), Attempts, ATTACHMENT),
    // A result of nobody yet hangs on no person; the names in it are searched like everybody's.
    Table::row(
        "unsettled_result",
        ("person_id", PERSON),
        Attempts,
        &[
            ("number", Words),
            ("email", Words),
            ("name", Words),
            ("module", Code),
            ("held_on", Code),
            ("stated", Code),
            ("rule", Code),
            ("args", Code),
            ("settled", Code),
            ("settled_on", Code),
            ("reason", Words),
        ],
    ),
    Table::row(
        "hours_entry",
        ("enrollment_id", "enrollment"),
        Hours,
        &[
            ("day", Code),
            ("kind", Code),
            ("module", Code),
            ("note", Words),
            ("approved_on", Code),
            ("approved_by", Names),
            ("recorded_by", Names),
        ],
    ),
    Table::row("attachment", ("hours_id", "hours_entry"), Hours, ATTACHMENT),
    Table::house(
        "session",
        &[("module", Code), ("day", Code), ("place", Names), ("attendance_on", Code), ("attendance_by", Names)],
    ),
    Table::part("session_seat", ("enrollment_id", "enrollment"), Hours, &[]),
    // Ids and instants only: a file that went out is not kept.
    Table::row("my_year_file", ("enrollment_id", "enrollment"), Hours, &[]),
    Table::row("my_year_entry", ("enrollment_id", "enrollment"), Hours, &[("said", Words), ("came", Words)]),
    Table::row("my_year_sent", ("enrollment_id", "enrollment"), Hours, &[]),
    Table::row(
        "ticket_review",
        ("enrollment_id", "enrollment"),
        Reviews,
        &[("ticket", Words), ("reviewed_on", Code), ("reviewer", Names), ("note", Words)],
    ),
    // The mood goes with the words.
    Table::row(
        "check_in",
        ("enrollment_id", "enrollment"),
        CheckIns,
        &[
            ("role", Code),
            ("held_on", Code),
            ("went_well", Words),
            ("blocks", Words),
            ("next_step", Words),
            ("recorded_by", Names),
        ],
    ),
    Table::row(
        "risk_mute",
        ("enrollment_id", "enrollment"),
        CheckIns,
        &[("kind", Code), ("until_on", Code), ("reason", Words), ("muted_by", Names)],
    ),
    Table::part(
        "ticket_review_answer",
        ("ticket_review_id", "ticket_review"),
        Reviews,
        &[("check_code", Code), ("answer", Code)],
    ),
    Table::row(
        "milestone",
        ("enrollment_id", "enrollment"),
        Evaluations,
        &[
            ("code", Code),
            ("kind", Code),
            ("state", Code),
            ("held_on", Code),
            ("withdrawn_reason", Words),
            ("planned_on", Code),
            ("due_on", Code),
        ],
    ),
    Table::part("milestone_field", ("milestone_id", "milestone"), Evaluations, &[("field", Code), ("value", Role)]),
    Table::row(
        "evaluation",
        ("milestone_id", "milestone"),
        Evaluations,
        &[
            ("form", Code),
            ("note", Words),
            ("held_on", Code),
            ("floors", Code),
            ("decision", Code),
            ("decision_reason", Words),
            ("decided_by", Names),
            ("review_on", Code),
        ],
    ),
    Table::part(
        "evaluation_rating",
        ("evaluation_id", "evaluation"),
        Evaluations,
        &[("rater", Names), ("item", Code), ("note", Words)],
    ),
    Table::part(
        "evaluation_score",
        ("evaluation_id", "evaluation"),
        Evaluations,
        &[("criterion", Code), ("basis", Frozen)],
    ),
    Table::row(
        "support_action",
        ("evaluation_id", "evaluation"),
        Evaluations,
        &[("action", Words), ("owner", Words), ("due_on", Code), ("done_on", Code)],
    ),
];

/// The table of that name.
/// The first entry of a table; that of a table whose rows hang on different ones says the same of its texts.
pub(crate) fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}

/// Tables whose rows belong to a person, parents before what hangs on them; the person's own row comes first.
pub(crate) fn owned() -> impl DoubleEndedIterator<Item = &'static Table> {
    TABLES.iter().filter(|table| table.group.is_some())
}

#[cfg(test)]
#[path = "store/inventory_tests.rs"]
mod tests;
