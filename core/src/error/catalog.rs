//! The sentences of the rules: one English template per code, `{arg}` for what it names.
//! It never decides anything; a rule names the code.

/// Code and English template: what happened, that nothing was changed, what to do.
pub const SENTENCES: &[(&str, &str)] = &[
    // Dates and numbers
    (
        "date_out_of_range",
        "This leads to a date outside the years 1 to 9999. Nothing was changed. Check the start and the break.",
    ),
    (
        "number_too_large",
        "These figures are too large to add up exactly. Nothing was changed. Check the scores and weights.",
    ),
    (
        "calendar_without_working_day",
        "At least one day of the week must be a working day. Nothing was changed. Take one day out of the weekend.",
    ),
    ("reason_missing", "This needs a reason. Nothing was changed. Write one sentence that says why."),
    // The program file
    (
        "program_not_json",
        "This is not a program file: it cannot be read at line {line}, column {column}. Choose another file or correct that place.",
    ),
    ("program_other_format", "This file says it is “{format}”, not a Farm Team program. Choose another file."),
    (
        "program_other_version",
        "This program file has version {version}; version 1 can be read. Export it again from a matching Farm Team.",
    ),
    ("program_unknown_field", "There is no field “{field}” here. Check the spelling or remove it."),
    ("program_missing_field", "The field “{field}” is missing. Add it."),
    ("program_duplicate_key", "The field “{field}” is written twice. Remove one of the two."),
    ("program_unknown_word", "“{word}” is not one of the words that can stand here. Use one that the format names."),
    ("program_wrong_value", "This value cannot be used: {reason}. Correct it."),
    ("program_empty_text", "This text is empty. Write something here."),
    ("program_empty_list", "This list is empty. Add at least one entry."),
    ("program_out_of_range", "{value} does not lie between {least} and {most}. Correct it."),
    ("program_duplicate_code", "“{code}” stands here twice. Give each its own code."),
    ("program_unknown_code", "“{code}” does not exist here in this program. Use a code that it defines."),
    ("program_not_allowed_here", "“{what}” does not belong to {place}. Remove it."),
    (
        "program_taught_hours",
        "The program says {stated} taught hours, its modules add up to {sum}. Correct one of them.",
    ),
    (
        "program_due_before_start",
        "Due in week {due_week}, but it starts in week {start_week}. Let it be due in that week or later.",
    ),
    ("program_prerequisite_cycle", "These prerequisites run in a circle: {cycle}. Remove one of them."),
    ("program_weights", "The weights add up to {sum}, not to exactly 100. Correct them."),
    ("program_one_final", "A program has exactly one final milestone; this one has {count}. Correct the kinds."),
    (
        "program_one_outcome",
        "A program has exactly one outcome of the kind {kind}; this one has {count}. Correct the kinds.",
    ),
    (
        "program_check_in_order",
        "Check-ins are listed by rising last day, and only the last entry runs to the end. Put them in order.",
    ),
    // Breaks, plans, outcomes
    (
        "break_backwards",
        "The break ends on {to}, before it begins on {from}. Nothing was changed. Correct one of the dates.",
    ),
    (
        "break_before_start",
        "The break begins on {from}, before the start on {start}. Nothing was changed. Let it begin on the start or later.",
    ),
    (
        "break_still_open",
        "The break that began on {from} has no end yet. Nothing was changed. Enter its last day first.",
    ),
    (
        "break_covers_records",
        "The break covers what is already recorded: {what}. Nothing was changed. Say whether the break or the record stands.",
    ),
    (
        "break_nothing_left",
        "Something is recorded on every day of this break, so nothing would be left of it. Nothing was changed. Choose other dates, or let the break stand.",
    ),
    ("hours_exceed_capacity", "Up to {to_date} there are {needed} of modules left and {available} of learning time."),
    ("prerequisite_due_after_start", "{prerequisite} is due on {due}, after this starts on {start}."),
    ("prerequisite_left_out", "{prerequisite} must be passed before this and was left out."),
    (
        "too_few_due_before_start",
        "{needed} other modules must be passed before this; only {reachable} are due by its start on {start}.",
    ),
    ("too_few_modules_left", "{needed} other modules must be passed before this; only {left} are left in the plan."),
    // The same for whoever decides: the ways out
    ("ways_hours_exceed_capacity", "Assign anyway with a reason, move, or leave something out."),
    ("ways_prerequisite_due_after_start", "Assign anyway with a reason, move, or leave it out."),
    ("ways_prerequisite_left_out", "Assign anyway with a reason, take it back in, or leave this out too."),
    ("ways_too_few_due_before_start", "Assign anyway with a reason, or move."),
    ("ways_too_few_modules_left", "Assign anyway with a reason, or take one back in."),
    (
        "outcome_in_future",
        "{date} lies after today, {today}. Nothing was changed. Record the outcome on the day it happens.",
    ),
    (
        "outcome_before_start",
        "{date} lies before the start on {start}; nobody completes before that. Nothing was changed. Correct the date.",
    ),
    // Modules and attempts
    ("module_unknown", "There is no module {module} in this plan. Nothing was changed. Choose one of the plan."),
    ("module_not_owed", "{module} is exempt or left out. Nothing was changed. Take it back into the plan first."),
    ("module_is_owed", "{module} is neither exempt nor left out. Nothing was changed, and nothing needs to be."),
    (
        "module_already_passed",
        "{module} is already passed. Nothing was changed. Void the attempt first if it should not count.",
    ),
    (
        "module_is_core",
        "{module} is a core module and cannot be left out. Nothing was changed. It can be exempt, with evidence.",
    ),
    (
        "evidence_missing",
        "An exemption needs evidence. Nothing was changed. Say what shows that the module is known already.",
    ),
    ("mark_out_of_range", "The mark {mark} does not lie between {least} and {most}. Nothing was stored. Correct it."),
    (
        "attempt_in_future",
        "{date} lies after today, {today}. Nothing was stored. Record the attempt once it has taken place.",
    ),
    ("attempt_before_start", "{date} lies before the start on {start}. Nothing was stored. Correct the date."),
    (
        "attempts_used_up",
        "All {allowed} attempts at {module} are used up. Nothing was stored. The coordinator may grant one more.",
    ),
    (
        "attempt_in_cool_off",
        "{date} lies in the cool-off of {module}. Nothing was stored. The next attempt is possible from {not_before} on.",
    ),
    (
        "attempts_left",
        "There are still attempts left at {module}: {left}. Nothing was changed. Grant another when they are used up.",
    ),
    ("attempt_already_voided", "Attempt {number} is already voided. Nothing was changed."),
    (
        "prerequisites_not_met",
        "On {date} this must be passed before {module}: {missing}. Nothing was stored. Correct the date, or record it with a reason.",
    ),
    ("hours_none", "Hours are whole minutes, at least one. Nothing was stored. Enter how long it took."),
    ("hours_in_future", "{date} lies after today, {today}. Nothing was stored. Log hours once they are done."),
    ("hours_before_start", "{date} lies before the start on {start}. Nothing was stored. Correct the date."),
    ("hours_in_break", "{date} lies in a break. Nothing was stored. Correct the date, or shorten the break first."),
    (
        "hours_over_a_day",
        "That would be more than 24 hours on {date}; {left} minutes are left. Nothing was stored. Correct the minutes.",
    ),
    // Milestones
    ("milestone_unknown", "There is no milestone {code} in this program. Nothing was changed. Choose one of the plan."),
    (
        "milestone_has_no_form",
        "{name} has no evaluation; what it asks for is written down instead. Nothing was changed.",
    ),
    (
        "milestone_has_form",
        "This milestone is opened and scored, not written down. Nothing was changed. Open it first.",
    ),
    ("milestone_step", "A milestone that is {state} cannot be {event}. Nothing was changed."),
    (
        "held_in_future",
        "{date} lies after today, {today}. Nothing was changed. A milestone is held before it is scored.",
    ),
    ("held_before_start", "{date} lies before the start on {start}. Nothing was changed. Correct the date."),
    (
        "level_out_of_range",
        "The level {level} does not lie between 1 and 5. Nothing was stored. Choose one of the five.",
    ),
    (
        "score_out_of_range",
        "The score {score} of {criterion} does not lie between 0 and 100. Nothing was stored. Correct it.",
    ),
    (
        "scores_missing",
        "Scores are missing: {criteria}. Nothing was changed. Fill them in, or mark them as not applicable.",
    ),
    ("nothing_applicable", "No criterion applies, so there is no total. Nothing was changed. Score at least one."),
    (
        "consensus_needs_note",
        "A consensus needs a written note. Nothing was stored. Say in one sentence how it came about.",
    ),
    (
        "review_incomplete",
        "A ticket review answers each of the {checks} checks once; {answers} were answered. Nothing was stored. Answer all of them.",
    ),
    (
        "decision_not_offered",
        "“{decision}” cannot be decided at this milestone. Nothing was changed. Choose one of those offered.",
    ),
    (
        "decision_needs_reason",
        "The total or a floor was missed, so this decision needs a reason. Nothing was changed. Write why.",
    ),
    (
        "support_plan_missing",
        "A support plan needs at least one action and a re-review date. Nothing was changed. Add them.",
    ),
    (
        "support_plan_not_here",
        "Only “continue with a support plan” has one. Nothing was changed. Remove the plan or choose that decision.",
    ),
    (
        "support_action_incomplete",
        "Action {number} needs a text, an owner and a date on or after the held date. Nothing was changed. Complete it.",
    ),
    (
        "re_review_window",
        "The re-review on {date} must lie 14 to 28 days after {held}. Nothing was changed. Choose another day.",
    ),
    ("track_needed", "Graduating names a track. Nothing was changed. Choose one."),
    ("track_unknown", "There is no track {track} in this program. Nothing was changed. Choose one that it has."),
    ("extension_only_final", "Only the final can be extended. Nothing was changed."),
    ("extension_once", "This year was extended once already. Nothing was changed. Choose another decision."),
    ("extension_months", "An extension is 1 to {most} whole months long. Nothing was changed. Correct the months."),
    ("extension_needs_reason", "An extension needs a reason. Nothing was changed. Write why."),
    // Selection
    ("competency_not_scored", "{competency} is not scored in selection. Nothing was stored. Choose one that is."),
    (
        "consensus_too_early",
        "Not all raters have scored this competency yet. Nothing was stored. Write the consensus when all scores are in.",
    ),
    ("panel_full", "A candidate has at most {most} raters. Nothing was stored. Remove one first."),
    ("rater_twice", "{rater} is on this panel already. Nothing was stored. Use the sheet that is there."),
    ("candidacy_step", "A candidate who is at “{state}” cannot be {event}. Nothing was changed."),
    ("checks_open", "Nobody has answered these checks: {checks}. Nothing was changed. Answer them before the offer."),
    (
        "decision_against_rule",
        "This departs from what the scores say, so it needs a reason. Nothing was changed. Write why.",
    ),
    ("already_enrolled", "This person is already enrolled here. Nothing was changed."),
    ("offer_unanswered", "The offer has not been answered yet. Nothing was changed. Record the answer first."),
    (
        "declined_needs_reason",
        "This person was declined here, so enrolling needs a reason. Nothing was changed. Write why.",
    ),
];

#[cfg(test)]
#[path = "catalog_tests.rs"]
mod tests;
