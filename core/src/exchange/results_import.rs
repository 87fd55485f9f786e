//! Imports results of learning platforms: looks at a file, or stores it in one transaction. What is in order becomes
//! an attempt; the rest waits on the unsettled list (R14).

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use serde_json::json;

use super::import::{cells, count, intake_of};
use super::model::{ImportFile, ImportReport, RejectedCell};
use super::opened::{Opened, open, results};
use super::people_plan::{People, to_decide};
use super::result_match::{Who, who};
use super::result_rows::{ResultDraft, ResultsRead};
use super::store;
use crate::api::Long;
use crate::app::App;
use crate::backups;
use crate::calendar::Day;
use crate::context::Write;
use crate::curriculum::{self, Program};
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::enrollment::derive;
use crate::error::{Error, Result};
use crate::ids::{EnrollmentId, ImportId, IntakeId, PersonId, UnsettledId};
use crate::people as everybody;
use crate::refusal::Refusal;
use crate::results::model::WaitingResult;
use crate::results::{
    Before, Courses, Known, NewWaiting, Settled, Stated, Taken, Verdict, courses, insert, keep, known, message,
    settle_waiting, source, take,
};

/// One mark of the file with whom it is about.
struct Item {
    row: u32,
    stated: Stated,
    text: String,
    /// The person, or why there is none.
    person: std::result::Result<PersonId, &'static str>,
}

/// What is stored of a file.
#[derive(Default)]
struct Planned {
    taken: Vec<(Item, Taken)>,
    waiting: Vec<(Item, Refusal)>,
    /// They waited before, and wait for this person and rule now.
    kept: Vec<(UnsettledId, PersonId, Refusal)>,
    /// They waited before and are recorded now.
    arrived: Vec<UnsettledId>,
}

/// A file of results decided, and nothing stored.
pub(super) struct Looked {
    pub(super) read: ResultsRead,
    pub(super) report: ImportReport,
    planned: Planned,
}

/// The intake that the file is about, if it names one, and the program whose modules its columns can name.
///
/// # Errors
/// `intake_not_there`, `program_missing`.
pub(super) async fn target(
    app: &App,
    db: &mut Connection,
    file: &ImportFile,
) -> Result<(Option<IntakeId>, Arc<Program>)> {
    let intake = intake_of(&mut *db, file).await?;
    let program = match (intake, &file.intake) {
        (Some(intake), _) => crate::intakes::known(&mut *db, intake).await?.program,
        (None, Some(named)) => {
            return Err(Error::not_found("intake_not_there").arg("name", &named.name).field("intake"));
        }
        (None, None) => curriculum::newest(&mut *db).await?.ok_or_else(|| Error::refused("program_missing"))?,
    };
    Ok((intake, app.program(db, program).await?))
}

/// Decides every mark against everything that is recorded.
pub(super) async fn look(
    app: &App,
    db: &mut Connection,
    file: &ImportFile,
    opened: &Opened,
    today: Day,
) -> Result<Looked> {
    let (intake, program) = target(app, &mut *db, file).await?;
    let mut read = results(opened, file, &program)?;
    let people = People::new(everybody::all(&mut *db).await?);
    let (items, decide, future) = items(&people, file, std::mem::take(&mut read.drafts), today)?;
    let sure: Vec<PersonId> = items.iter().filter_map(|item| item.person.ok()).collect();
    let mut facts = courses(app, &mut *db, &sure).await?;
    facts.retain(|facts| intake.is_none_or(|intake| facts.head.intake_id == intake));
    let known = known(&mut *db).await?;
    let mut courses = Courses::new(&facts);
    let mut report = ImportReport {
        read: read.read,
        imported: 0,
        updated: 0,
        unchanged: 0,
        to_decide: decide,
        rejected: cells(&opened.table, &read.rejected, &future),
        rejected_rows: read.rejected_marks + count(future.len()),
        unsettled: Vec::new(),
        intake,
        undo: None,
    };
    let planned = plan(&mut courses, items, &known, &mut report, today);
    Ok(Looked { read, report, planned })
}

type Sorted = (Vec<Item>, Vec<super::model::ToDecide>, Vec<RejectedCell>);

/// Every mark with its person; rows that a person must decide about; marks of days that have not come.
fn items(people: &People, file: &ImportFile, drafts: Vec<ResultDraft>, today: Day) -> Result<Sorted> {
    let decided: HashMap<u32, PersonId> =
        file.decisions.iter().filter_map(|decision| Some((decision.row, decision.person?))).collect();
    let here: HashSet<PersonId> = people.known.iter().filter_map(|known| known.id).collect();
    let (mut items, mut decide, mut future) = (Vec::new(), Vec::new(), Vec::new());
    for draft in drafts {
        let shown = [Some(draft.name.clone()), draft.email.clone(), draft.number.clone()].into_iter().flatten();
        let shown = shown.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        let (person, same) = match (who(people, &draft), decided.get(&draft.row)) {
            (Who::One(person), _) => (Ok(person), Vec::new()),
            (_, Some(person)) if here.contains(person) => (Ok(*person), Vec::new()),
            (_, Some(_)) => return Err(Error::not_found("person_not_there")),
            (Who::Nobody, None) => (Err("person_unknown"), Vec::new()),
            (Who::Several(same), None) => (Err("person_ambiguous"), same),
        };
        let before = items.len();
        for mark in draft.marks {
            if mark.on > today {
                let error = Error::refused("attempt_in_future").arg("date", mark.on).arg("today", today);
                future.push(RejectedCell {
                    row: draft.row,
                    column: String::new(),
                    value: mark.on.to_string(),
                    code: error.code,
                    message: error.message,
                    cells: Vec::new(),
                });
                continue;
            }
            let stated = Stated {
                number: draft.number.clone(),
                email: draft.email.clone(),
                name: draft.name.clone(),
                module: mark.module,
                on: mark.on,
                mark: mark.mark,
            };
            items.push(Item { row: draft.row, stated, text: mark.stated, person });
        }
        let waits = count(items.len() - before);
        if person.is_err() && waits > 0 {
            decide.push(super::model::ToDecide { results: waits, ..to_decide(people, draft.row, shown, &same) });
        }
    }
    Ok((items, decide, future))
}

/// Judges the marks in the order in which they were taken: day, then the program's order of modules.
fn plan(
    courses: &mut Courses<'_>,
    mut items: Vec<Item>,
    known: &[Known],
    report: &mut ImportReport,
    today: Day,
) -> Planned {
    items.sort_by_key(|item| {
        let place = item.person.ok().and_then(|person| courses.place(person, &item.stated.module));
        (item.stated.on, place, item.row)
    });
    let known = Before::new(known);
    let mut planned = Planned::default();
    let mut seen: HashSet<Stated> = HashSet::new();
    let mut decided_later: HashMap<u32, u32> = HashMap::new();
    for item in items {
        let before = known.find(&item.stated);
        if before.is_some_and(|known| known.is_settled) || seen.contains(&item.stated) {
            report.unchanged += 1;
            if item.person.is_err() {
                *decided_later.entry(item.row).or_default() += 1;
            }
            continue;
        }
        let verdict = match item.person {
            Ok(person) => courses.judge(person, &item.stated, today),
            Err(rule) => Verdict::Waits(Refusal::new(rule)),
        };
        match verdict {
            Verdict::Here => report.unchanged += 1,
            Verdict::Taken(taken) => {
                report.imported += 1;
                planned.arrived.extend(before.map(|known| known.id));
                planned.taken.push((item, taken));
            }
            Verdict::Waits(rule) => {
                seen.insert(item.stated.clone());
                if item.person.is_ok() {
                    report.unsettled.push(waiting_result(&item, &rule));
                }
                match (before, item.person) {
                    (None, _) => planned.waiting.push((item, rule)),
                    (Some(known), Ok(person)) if known.person != Some(person) || known.rule != rule.code => {
                        planned.kept.push((known.id, person, rule));
                    }
                    (Some(_), _) => {}
                }
            }
        }
    }
    // What was settled before needs no decision again.
    for row in &mut report.to_decide {
        row.results -= decided_later.get(&row.row).copied().unwrap_or(0).min(row.results);
    }
    report.to_decide.retain(|row| row.results > 0);
    report.unsettled.sort_by_key(|waiting| waiting.row);
    planned
}

fn waiting_result(item: &Item, rule: &Refusal) -> WaitingResult {
    let args: BTreeMap<String, String> =
        rule.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    WaitingResult {
        row: item.row,
        name: item.stated.name.clone(),
        module: item.stated.module.clone(),
        on: item.stated.on,
        mark: item.stated.mark.to_string(),
        rule: rule.code.to_owned(),
        message: message(rule.code, &args),
    }
}

pub(super) async fn run(cx: &Long, file: ImportFile) -> Result<ImportReport> {
    cx.progress.step("file", 0, 0)?;
    let opened = open(&file)?;
    if file.dry_run {
        let mut read = cx.read().await?;
        let today = read.today();
        return Ok(look(&cx.app, read.db(), &file, &opened, today).await?.report);
    }
    let mut write = cx.write().await?;
    let today = write.today();
    // Everything is judged by what this transaction sees: two imports at once cannot pass a limit (R11).
    let Looked { mut report, planned, .. } = look(&cx.app, write.db(), &file, &opened, today).await?;
    if planned.taken.is_empty() && planned.waiting.is_empty() && planned.kept.is_empty() {
        return Ok(report);
    }
    backups::before_change(&mut write, planned.taken.len() + planned.waiting.len()).await?;
    apply(&mut write, &file, &opened, planned, &mut report).await?;
    write.commit().await?;
    Ok(report)
}

async fn apply(
    cx: &mut Write,
    file: &ImportFile,
    opened: &Opened,
    planned: Planned,
    report: &mut ImportReport,
) -> Result<()> {
    let import = ImportId(cx.new_id());
    store::insert_import(cx, import, file.kind, opened, report).await?;
    let total = planned.taken.len() + planned.waiting.len();
    let mut touched: Vec<EnrollmentId> = Vec::new();
    for (done, (item, taken)) in planned.taken.iter().enumerate() {
        if done % 50 == 0 {
            cx.progress.step("rows", done, total)?;
        }
        take(cx, taken, &item.stated, source(&opened.file_name, &item.text), None).await?;
        touched.push(taken.enrollment);
    }
    for (done, (item, rule)) in planned.waiting.iter().enumerate() {
        if done % 50 == 0 {
            cx.progress.step("rows", planned.taken.len() + done, total)?;
        }
        let (person, stated, text) = (item.person.ok(), &item.stated, item.text.as_str());
        insert(cx, &NewWaiting { import, row: item.row, person, stated, text, rule }).await?;
    }
    for (id, person, rule) in &planned.kept {
        keep(cx, *id, *person, rule).await?;
    }
    for id in planned.arrived {
        settle_waiting(cx, id, &Settled { how: "imported", person: None, reason: None }).await?;
    }
    touched.sort_unstable();
    touched.dedup();
    derive(cx, &touched).await?;
    let entry = Entry::new(json!({
        "file": opened.file_name, "imported": report.imported, "unchanged": report.unchanged,
        "unsettled": planned.waiting.len(), "rejected": report.rejected_rows,
    }));
    cx.record(entry.subject(import.0)).await?;
    let again = Derive { enrollments: touched.iter().map(|id| id.0).collect(), candidacies: Vec::new() };
    let undo = cx.undoable("undo_imported", &[("file", &opened.file_name)], again).await?;
    store::set_undo(cx, import, undo).await?;
    report.undo = Some(undo);
    Ok(())
}
