//! The lists that can be exported, as tables of typed cells. They are read through the same functions as the
//! screens' lists, so that a file never says anything else than the screen.

use serde::Serialize;

use super::fairness_list;
use super::model::ExportOf;
use super::progress_lists;
use super::write::{Cell, Column, Kind, Sheet};
use crate::context::Read;
use crate::db::list::{Page, Window};
use crate::enrollment;
use crate::enrollment::model::{ItemKind, ListTrainees, PlanRow, TraineeRow};
use crate::error::Result;
use crate::history;
use crate::ids::EnrollmentId;
use crate::intakes;
use crate::milestones;
use crate::people;
use crate::people::model::PersonRow;
use crate::progress;
use crate::selection;
use crate::selection::model::CandidateRow;

/// How many rows are read at a time.
const WINDOW: u32 = 1_000;

pub(super) async fn sheet(cx: &mut Read, of: &ExportOf) -> Result<Sheet> {
    match of {
        ExportOf::People { list } => {
            let mut rows = Vec::new();
            let mut list = list.clone();
            for window in windows() {
                list.window = window;
                if !gather(&mut rows, people::list(cx, &list).await?, person) {
                    break;
                }
            }
            Ok(table("People", PEOPLE, rows))
        }
        ExportOf::Candidates { list } => {
            let mut rows = Vec::new();
            let mut list = list.clone();
            for window in windows() {
                list.window = window;
                if !gather(&mut rows, selection::list(cx, &list).await?, candidate) {
                    break;
                }
            }
            Ok(table("Candidates", CANDIDATES, rows))
        }
        ExportOf::Trainees { list } => {
            let rows = trainees(cx, list).await?.into_iter().map(trainee).collect();
            Ok(table("Trainees", TRAINEES, rows))
        }
        ExportOf::Plan { enrollment } => plan(cx, *enrollment).await,
        ExportOf::Intakes => {
            let cards = intakes::visible(cx).await?;
            let rows = cards
                .into_iter()
                .map(|card| {
                    vec![
                        Cell::Text(card.name),
                        Cell::Date(card.start_on),
                        Cell::Text(card.program_name),
                        whole(card.candidates),
                        whole(card.running),
                        whole(card.graduated),
                        whole(card.ended),
                    ]
                })
                .collect();
            Ok(table("Intakes", INTAKES, rows))
        }
        ExportOf::Hours { enrollment } => {
            let record = progress::record_of(cx, *enrollment).await?;
            let rows = record
                .hours
                .into_iter()
                .map(|entry| {
                    vec![
                        Cell::Date(entry.day),
                        Cell::Whole(i64::from(entry.minutes)),
                        Cell::Text(word(&entry.kind)),
                        Cell::Text(yes(entry.counts)),
                        Cell::text(entry.module.as_deref()),
                        Cell::date(entry.approved_on),
                        Cell::text(entry.approved_by.as_deref()),
                        Cell::Text(entry.note),
                    ]
                })
                .collect();
            Ok(table("Hours", HOURS, rows))
        }
        ExportOf::Week { list } => progress_lists::week(cx, list).await,
        ExportOf::Sessions { list } => progress_lists::sessions(cx, list).await,
        ExportOf::Milestones { enrollment } => milestones(cx, *enrollment).await,
        ExportOf::Fairness { intake } => fairness_list::sheet(cx, *intake).await,
        ExportOf::History { person } => {
            let entries = history::entries(cx, *person).await?;
            let rows = entries
                .into_iter()
                .map(|entry| {
                    vec![
                        Cell::Whole(entry.position),
                        Cell::Text(instant(entry.at)),
                        Cell::Text(entry.actor),
                        Cell::Text(entry.command),
                        Cell::text(entry.person_name.as_deref()),
                        Cell::Text(entry.changes.to_string()),
                        Cell::text(entry.reason.as_deref()),
                    ]
                })
                .collect();
            Ok(table("History", HISTORY, rows))
        }
    }
}

pub(super) fn windows() -> impl Iterator<Item = Window> {
    (0..).map(|page: u32| Window { offset: page.saturating_mul(WINDOW), limit: WINDOW })
}

/// Adds a page; says whether there may be more.
pub(super) fn gather<T>(rows: &mut Vec<Vec<Cell>>, page: Page<T>, form: impl Fn(T) -> Vec<Cell>) -> bool {
    let more = page.rows.len() == usize::try_from(WINDOW).unwrap_or(usize::MAX);
    rows.extend(page.rows.into_iter().map(form));
    more
}

async fn trainees(cx: &mut Read, list: &ListTrainees) -> Result<Vec<TraineeRow>> {
    let mut rows = Vec::new();
    let mut list = list.clone();
    for window in windows() {
        list.window = window;
        let page = enrollment::list(cx, &list).await?;
        let more = page.rows.len() == usize::try_from(WINDOW).unwrap_or(usize::MAX);
        rows.extend(page.rows);
        if !more {
            break;
        }
    }
    Ok(rows)
}

/// The enrollments an export is about: one, or everybody's.
async fn enrollments(cx: &mut Read, one: Option<EnrollmentId>) -> Result<Vec<TraineeRow>> {
    if let Some(id) = one {
        return Ok(vec![enrollment::row(cx, id).await?]);
    }
    let everybody = ListTrainees { filter: enrollment::model::TraineeFilter::All, ..ListTrainees::default() };
    trainees(cx, &everybody).await
}

async fn plan(cx: &mut Read, one: Option<EnrollmentId>) -> Result<Sheet> {
    let of = enrollments(cx, one).await?;
    let ids: Vec<EnrollmentId> = of.iter().map(|row| row.enrollment).collect();
    let plans = enrollment::plans(cx, &ids).await?;
    let rows =
        of.iter().zip(plans).flat_map(|(trainee, plan)| plan.into_iter().map(|row| plan_row(trainee, row))).collect();
    Ok(table("Plan", PLAN, rows))
}

async fn milestones(cx: &mut Read, one: Option<EnrollmentId>) -> Result<Sheet> {
    let of = enrollments(cx, one).await?;
    let mut rows = Vec::new();
    for trainee in &of {
        for row in milestones::rows(cx, trainee.enrollment).await? {
            rows.push(vec![
                Cell::text(trainee.number.as_deref()),
                Cell::Text(trainee.name.clone()),
                Cell::Text(row.code),
                Cell::Text(row.name),
                Cell::Text(word(&row.state)),
                Cell::Date(row.planned),
                Cell::date(row.due),
                Cell::date(row.held),
                row.total.map_or(Cell::Empty, Cell::Decimal),
                row.passed.map_or(Cell::Empty, |passed| Cell::Text(yes(passed))),
                row.decision.map_or(Cell::Empty, |decision| Cell::Text(word(&decision))),
            ]);
        }
    }
    Ok(table("Milestones", MILESTONES, rows))
}

pub(super) type Columns = &'static [(&'static str, &'static str, Kind)];

pub(super) const NUMBER: Kind = Kind::Number { decimals: 0 };
const MARK: Kind = Kind::Number { decimals: 2 };

/// The two names apart, so that an import of the file finds them as they are.
const PEOPLE: Columns = &[
    ("number", "Number", Kind::Text),
    ("first_name", "First name", Kind::Text),
    ("last_name", "Last name", Kind::Text),
    ("email", "E-mail", Kind::Text),
    ("phone", "Phone", Kind::Text),
    ("applied_on", "Applied on", Kind::Date),
    ("source", "Source", Kind::Text),
    ("current_job", "Current job", Kind::Text),
];
const CANDIDATES: Columns = &[
    ("number", "Number", Kind::Text),
    ("name", "Name", Kind::Text),
    ("intake", "Intake", Kind::Text),
    ("state", "State", Kind::Text),
    ("applied_on", "Applied on", Kind::Date),
    ("mean", "Mean", MARK),
    ("lowest", "Lowest", MARK),
    ("spread", "Spread", NUMBER),
    ("checks", "Checks", Kind::Text),
    ("advances", "Advances", Kind::Text),
    ("sheets", "Sheets", NUMBER),
    ("against_rule", "Against the rule", Kind::Text),
];
const TRAINEES: Columns = &[
    ("number", "Number", Kind::Text),
    ("name", "Name", Kind::Text),
    ("intake", "Intake", Kind::Text),
    ("mentors", "Mentors", Kind::Text),
    ("start", "Start", Kind::Date),
    ("day", "Day", NUMBER),
    ("progress", "Progress %", NUMBER),
    ("next_milestone", "Next milestone", Kind::Text),
    ("next_milestone_on", "Milestone due", Kind::Date),
    ("next_module", "Next module", Kind::Text),
    ("next_module_on", "Module due", Kind::Date),
    ("standing", "Standing", Kind::Text),
    ("end", "End", Kind::Date),
];
const INTAKES: Columns = &[
    ("name", "Intake", Kind::Text),
    ("start", "Start", Kind::Date),
    ("program", "Program", Kind::Text),
    ("candidates", "Candidates", NUMBER),
    ("running", "Running", NUMBER),
    ("graduated", "Graduated", NUMBER),
    ("ended", "Ended", NUMBER),
];
const PLAN: Columns = &[
    ("number", "Number", Kind::Text),
    ("person", "Name", Kind::Text),
    ("code", "Code", Kind::Text),
    ("kind", "Kind", Kind::Text),
    ("name", "Item", Kind::Text),
    ("planned", "Planned", Kind::Date),
    ("due", "Due", Kind::Date),
    ("state", "State", Kind::Text),
    ("done_on", "Done on", Kind::Date),
    ("mark", "Mark", MARK),
];
const HOURS: Columns = &[
    ("day", "Day", Kind::Date),
    ("minutes", "Time", Kind::Minutes),
    ("kind", "Kind", Kind::Text),
    ("counts", "Counts", Kind::Text),
    ("module", "Module", Kind::Text),
    ("approved_on", "Approved on", Kind::Date),
    ("approved_by", "Approved by", Kind::Text),
    ("note", "Note", Kind::Text),
];
const MILESTONES: Columns = &[
    ("number", "Number", Kind::Text),
    ("person", "Name", Kind::Text),
    ("code", "Code", Kind::Text),
    ("name", "Milestone", Kind::Text),
    ("state", "State", Kind::Text),
    ("planned", "Planned", Kind::Date),
    ("due", "Due", Kind::Date),
    ("held", "Held", Kind::Date),
    ("total", "Total", MARK),
    ("passed", "Passed", Kind::Text),
    ("decision", "Decision", Kind::Text),
];
const HISTORY: Columns = &[
    ("position", "Entry", NUMBER),
    ("at", "When (UTC)", Kind::Text),
    ("actor", "Who", Kind::Text),
    ("command", "What", Kind::Text),
    ("person", "Person", Kind::Text),
    ("changes", "Changes", Kind::Text),
    ("reason", "Reason", Kind::Text),
];

pub(super) fn table(name: &str, columns: Columns, rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet {
        name: name.to_owned(),
        columns: columns
            .iter()
            .map(|(key, title, kind)| Column { key: (*key).to_owned(), title: (*title).to_owned(), kind: *kind })
            .collect(),
        rows,
    }
}

pub(super) fn whole(number: u32) -> Cell {
    Cell::Whole(i64::from(number))
}

pub(super) fn yes(truth: bool) -> String {
    (if truth { "yes" } else { "no" }).to_owned()
}

/// The stable word of a state, as the commands give it.
pub(super) fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(serde_json::Value::Object(object)) => {
            object.get("kind").and_then(|kind| kind.as_str()).unwrap_or_default().to_owned()
        }
        _ => String::new(),
    }
}

fn instant(at: i64) -> String {
    chrono::DateTime::from_timestamp_millis(at).map(|at| at.format("%Y-%m-%d %H:%M:%S").to_string()).unwrap_or_default()
}

fn person(row: PersonRow) -> Vec<Cell> {
    vec![
        Cell::text(row.number.as_deref()),
        Cell::Text(row.first_name),
        Cell::Text(row.last_name),
        Cell::text(row.email.as_deref()),
        Cell::text(row.phone.as_deref()),
        Cell::date(row.applied_on),
        Cell::text(row.source.as_deref()),
        Cell::text(row.current_job.as_deref()),
    ]
}

fn candidate(row: CandidateRow) -> Vec<Cell> {
    vec![
        Cell::text(row.number.as_deref()),
        Cell::Text(row.name),
        Cell::Text(row.intake_name),
        Cell::Text(word(&row.state)),
        Cell::date(row.applied_on),
        row.mean.map_or(Cell::Empty, Cell::Decimal),
        row.lowest.map_or(Cell::Empty, Cell::Decimal),
        row.spread.map_or(Cell::Empty, whole),
        Cell::Text(word(&row.checks)),
        Cell::Text(yes(row.advances)),
        whole(row.sheets),
        Cell::Text(yes(row.against_rule)),
    ]
}

fn trainee(row: TraineeRow) -> Vec<Cell> {
    vec![
        Cell::text(row.number.as_deref()),
        Cell::Text(row.name),
        Cell::Text(row.intake_name),
        Cell::Text(row.mentors),
        Cell::Date(row.start_on),
        row.day.map_or(Cell::Empty, whole),
        whole(row.progress),
        Cell::text(row.next_milestone.as_deref()),
        Cell::date(row.next_milestone_on),
        Cell::text(row.next_module.as_deref()),
        Cell::date(row.next_module_on),
        Cell::Text(word(&row.standing)),
        Cell::date(row.end_on),
    ]
}

fn plan_row(trainee: &TraineeRow, row: PlanRow) -> Vec<Cell> {
    let kind = match row.kind {
        ItemKind::Module => "module",
        ItemKind::Milestone => "milestone",
    };
    vec![
        Cell::text(trainee.number.as_deref()),
        Cell::Text(trainee.name.clone()),
        Cell::Text(row.code),
        Cell::Text(kind.to_owned()),
        Cell::Text(row.name),
        Cell::Date(row.planned),
        Cell::date(row.due),
        Cell::Text(word(&row.state)),
        Cell::date(row.done_on),
        row.module.and_then(|module| module.mark).map_or(Cell::Empty, Cell::Decimal),
    ]
}
