//! What is kept about a person, in groups that a person can follow: why, who sees it (R37), how long (R38). The tables
//! behind each stand in `inventory`; erasure, access copy and *What is kept about me* all read the same list.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rules::Subject;

/// A group of facts about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DatumGroup {
    Identity,
    Candidacy,
    Sheets,
    Monitoring,
    Plan,
    Attempts,
    Hours,
    Reviews,
    CheckIns,
    Evaluations,
    /// Unfinished texts and steps that can be taken back.
    Unfinished,
    History,
}

/// What a group is, in words.
pub(crate) struct Description {
    pub(crate) group: DatumGroup,
    pub(crate) title: &'static str,
    pub(crate) why: &'static str,
    pub(crate) seen_by: &'static str,
    /// Whether a copy that somebody makes of themself holds it: nobody sees their own selection on the screen (R37).
    pub(crate) for_oneself: bool,
    /// Whose clock it follows once somebody was enrolled; a candidate's data follows the candidate's.
    pub(crate) subject: Subject,
    /// What erasure takes away, and what it leaves under the pseudonym of somebody who was enrolled.
    pub(crate) goes: &'static str,
    pub(crate) stays: &'static str,
}

/// Every group, in the order in which it is shown.
pub(crate) const GROUPS: &[Description] = &[
    Description {
        group: DatumGroup::Identity,
        title: "Name and contact",
        why: "To know who applied or is enrolled, and to reach them.",
        seen_by: "Coordinators; mentors of the own trainees; raters of a panel; the person.",
        for_oneself: true,
        subject: Subject::NotesAndEvaluations,
        goes: "Name, number, e-mail address, telephone, source, job, background, notes.",
        stays: "A pseudonym and the day of the erasure.",
    },
    Description {
        group: DatumGroup::Candidacy,
        title: "Applications",
        why: "To run the selection by the same rule for everybody and to answer for its decisions.",
        seen_by: "Coordinators; raters of a panel, without what others scored.",
        for_oneself: false,
        subject: Subject::NotesAndEvaluations,
        goes: "Reasons, evidence and attached files.",
        stays: "Dates, states, answers to the threshold checks.",
    },
    Description {
        group: DatumGroup::Sheets,
        title: "Interview sheets",
        why: "To decide on evidence, and to show on which.",
        seen_by: "Coordinators; each rater their own sheet.",
        for_oneself: false,
        subject: Subject::NotesAndEvaluations,
        goes: "Every note.",
        stays: "Scores and the names of the raters.",
    },
    Description {
        group: DatumGroup::Monitoring,
        title: "Monitoring data",
        why: "To see whether the selection treats groups alike. Answering is free.",
        seen_by: "Nobody, not even coordinators: only counts of groups of five or more are shown.",
        for_oneself: true,
        subject: Subject::Monitoring,
        goes: "Every answer.",
        stays: "Counts for the whole intake.",
    },
    Description {
        group: DatumGroup::Plan,
        title: "Plan and enrollment",
        why: "To date the program and to know how it ended.",
        seen_by: "Coordinators; mentors of the own trainees; the person.",
        for_oneself: true,
        subject: Subject::NotesAndEvaluations,
        goes: "Reasons of breaks, extensions, exemptions and of the outcome; evidence.",
        stays: "Start, dates of the plan, breaks, outcome and its day.",
    },
    Description {
        group: DatumGroup::Attempts,
        title: "Attempts at modules",
        why: "To know which modules are passed.",
        seen_by: "Coordinators; mentors of the own trainees; the person.",
        for_oneself: true,
        subject: Subject::NotesAndEvaluations,
        goes: "Notes, reasons and attached files.",
        stays: "Marks, days, who recorded them.",
    },
    Description {
        group: DatumGroup::Hours,
        title: "Hours",
        why: "To compare the hours of learning with the plan.",
        seen_by: "Coordinators; mentors of the own trainees; the person.",
        for_oneself: true,
        subject: Subject::NotesAndEvaluations,
        goes: "Notes.",
        stays: "Minutes, days, kinds.",
    },
    Description {
        group: DatumGroup::Reviews,
        title: "Ticket reviews",
        why: "To judge the quality of work.",
        seen_by: "Coordinators; mentors of the own trainees; the person.",
        for_oneself: true,
        subject: Subject::NotesAndEvaluations,
        goes: "Notes and the numbers of the tickets.",
        stays: "Points, answers, days.",
    },
    Description {
        group: DatumGroup::CheckIns,
        title: "Check-ins and early warnings",
        why: "To talk in a rhythm, and to notice early when somebody needs help.",
        seen_by: "Coordinators; mentors of the own trainees; the person.",
        for_oneself: true,
        subject: Subject::CheckIns,
        goes: "What went well, what blocks, the next step, the mood, warnings that were set aside.",
        stays: "Days, who held them.",
    },
    Description {
        group: DatumGroup::Evaluations,
        title: "Milestones and evaluations",
        why: "To tell somebody where they stand, to decide at the milestones, and to answer for it.",
        seen_by: "Coordinators; evaluators their own sheets; mentors and the person once released.",
        for_oneself: true,
        subject: Subject::NotesAndEvaluations,
        goes: "Notes, reasons, actions of support plans, what a figure rested on, the role at the follow-up.",
        stays: "Scores, totals, decisions, days.",
    },
    Description {
        group: DatumGroup::Unfinished,
        title: "Drafts and steps that can be undone",
        why: "So that unfinished work survives, and an error can be taken back.",
        seen_by: "Coordinators; whoever wrote them.",
        for_oneself: true,
        subject: Subject::NotesAndEvaluations,
        goes: "All of them; the steps can no longer be taken back.",
        stays: "Nothing.",
    },
    Description {
        group: DatumGroup::History,
        title: "History",
        why: "To prove what happened and who did it.",
        seen_by: "Coordinators.",
        for_oneself: true,
        subject: Subject::NotesAndEvaluations,
        goes: "What each entry says.",
        stays: "That something happened, and when: the chain still holds.",
    },
];
