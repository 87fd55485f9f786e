//! Enrolls one or many (R10, R27): everybody for themselves, in one transaction and as one step to take back.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use serde_json::json;
use uuid::Uuid;

use super::derived::{Derived, Planned, derived, resolver};
use super::facts::{
    Duty, Facts, Head, HeadDerived, IntakeCalendar, MilestoneFacts, ModuleDerived, ModuleRecord, ModuleRow,
};
use super::model::{Enroll, Enrolled, EnrolledPerson, ItemKind, RefusedPerson, SelectionMark};
use super::store::{derived::derive, load, write};
use crate::api::Long;
use crate::app::App;
use crate::backups;
use crate::calendar::Day;
use crate::calendar::offsets::plus_months;
use crate::context::Write;
use crate::curriculum::Program;
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::db::undo::{Derive, Table};
use crate::error::{Error, Result};
use crate::ids::{EnrollmentId, IntakeId, MentorId, PersonId, ProgramId};
use crate::intakes;
use crate::people::rules::display_name;
use crate::refusal::said;
use crate::selection::model::CandidacyState;
use crate::selection::{check_enroll, mark_enrolled};

/// Somebody who may be enrolled.
struct Ready {
    person: PersonId,
    first_name: String,
    last_name: String,
    candidate: Option<write::Candidate>,
    selection: SelectionMark,
}

impl Ready {
    fn name(&self) -> String {
        display_name(&self.first_name, &self.last_name)
    }
}

/// What enrolling would store: the plan is the same for everybody who starts together.
struct Prepared {
    ready: Vec<Ready>,
    refused: Vec<RefusedPerson>,
    plan: Facts,
    derived: Derived,
    mentors: Vec<MentorId>,
}

/// Enrolls, or shows what would happen.
pub(super) async fn run(cx: &Long, request: Enroll) -> Result<Enrolled> {
    if request.dry_run {
        let mut read = cx.read().await?;
        let today = read.today();
        let prepared = prepare(&cx.app, read.db(), &request, today).await?;
        let enrolled = prepared.ready.iter().map(|ready| answer(ready, None, &prepared.derived)).collect();
        return Ok(Enrolled { enrolled, refused: prepared.refused, undo: None });
    }
    let mut write = cx.write().await?;
    backups::before_change(&mut write, request.people.len()).await?;
    let enrolled = enroll(&mut write, &request).await?;
    write.commit().await?;
    Ok(enrolled)
}

/// Enrolls whoever may be, inside a transaction.
pub(crate) async fn enroll(cx: &mut Write, request: &Enroll) -> Result<Enrolled> {
    let (app, today) = (cx.app.clone(), cx.today());
    let prepared = prepare(&app, cx.db(), request, today).await?;
    if prepared.ready.is_empty() {
        return Ok(Enrolled { enrolled: Vec::new(), refused: prepared.refused, undo: None });
    }
    let enrolled = store(cx, &prepared, request).await?;
    let undo = close(cx, &prepared, &enrolled).await?;
    Ok(Enrolled { enrolled, refused: prepared.refused, undo: Some(undo) })
}

fn answer(ready: &Ready, enrollment: Option<EnrollmentId>, derived: &Derived) -> EnrolledPerson {
    EnrolledPerson {
        person: ready.person,
        enrollment,
        name: ready.name(),
        selection: ready.selection,
        // A new plan has no break, so it has an end.
        end_on: derived.head.end_on.unwrap_or(derived.head.replanned_on),
        conflicts: derived.head.conflicts,
    }
}

async fn prepare(app: &App, db: &mut Connection, request: &Enroll, today: Day) -> Result<Prepared> {
    let intake = intakes::commands::known(&mut *db, request.intake).await?;
    let calendars = load::calendars(&mut *db, &[intake.id]).await?;
    let calendar = calendars.get(&intake.id).ok_or_else(|| Error::internal("intake without calendar"))?;
    let program = app.program(&mut *db, intake.program).await?;
    let start = request.start_on.unwrap_or(intake.start_on);
    let template =
        Template { intake: intake.id, program_id: intake.program, program, calendar: Arc::clone(calendar), start };
    let (plan, derived) = template.plan(today)?;
    let mentors = mentors(&mut *db, request).await?;
    let (ready, refused) = judge(db, request).await?;
    Ok(Prepared { ready, refused, plan, derived, mentors })
}

async fn mentors(db: &mut Connection, request: &Enroll) -> Result<Vec<MentorId>> {
    if request.mentors.is_empty() {
        return write::intake_mentors(db, request.intake).await;
    }
    intakes::known_mentors(db, &request.mentors).await
}

/// Judges everybody by themselves, in the order in which they were named.
async fn judge(db: &mut Connection, request: &Enroll) -> Result<(Vec<Ready>, Vec<RefusedPerson>)> {
    let people: BTreeSet<Uuid> = request.people.iter().map(|person| person.0).collect();
    let people: Vec<Uuid> = people.into_iter().collect();
    let newcomers = write::newcomers(&mut *db, &people).await?;
    let mut newcomers: HashMap<PersonId, _> = newcomers.into_iter().map(|row| (row.id, row)).collect();
    let earlier = write::earlier(&mut *db, &people).await?;
    let candidates = write::candidates(db, &people).await?;
    let mut candidates: HashMap<PersonId, _> =
        candidates.into_iter().filter(|row| row.intake_id == request.intake).map(|row| (row.person_id, row)).collect();
    let mut by_person: HashMap<PersonId, Vec<write::Earlier>> = HashMap::new();
    for row in earlier {
        by_person.entry(row.person_id).or_default().push(row);
    }

    let (mut ready, mut refused, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    for &person in request.people.iter().filter(|person| seen.insert(**person)) {
        let Some(found) = newcomers.remove(&person) else {
            refused.push(refusal(person, String::new(), Error::not_found("person_not_there")));
            continue;
        };
        let name = display_name(&found.first_name, &found.last_name);
        let candidate = candidates.remove(&person);
        let before = by_person.get(&person).map(Vec::as_slice).unwrap_or_default();
        match mark(before, candidate.as_ref(), request, &name) {
            Ok(selection) => ready.push(Ready {
                person,
                first_name: found.first_name,
                last_name: found.last_name,
                candidate,
                selection,
            }),
            Err(error) => refused.push(refusal(person, name, error)),
        }
    }
    Ok((ready, refused))
}

fn refusal(person: PersonId, name: String, error: Error) -> RefusedPerson {
    RefusedPerson { person, name, code: error.code, message: error.message }
}

/// How somebody would be marked (R27). Whoever was enrolled in this intake before and has ended keeps the mark.
fn mark(
    before: &[write::Earlier],
    candidate: Option<&write::Candidate>,
    request: &Enroll,
    name: &str,
) -> Result<SelectionMark> {
    if let Some(running) = before.iter().find(|row| row.running) {
        return Err(Error::refused("already_running").arg("name", name).arg("intake", &running.intake_name));
    }
    let state = candidate.map(|row| row.state);
    let here = before.iter().find(|row| row.intake_id == request.intake);
    match (state, here) {
        (Some(CandidacyState::Enrolled), Some(here)) => Ok(here.selection),
        _ => Ok(check_enroll(state, request.reason.as_deref())?),
    }
}

/// What all who start together have in common.
pub(super) struct Template {
    pub(super) intake: IntakeId,
    pub(super) program_id: ProgramId,
    pub(super) program: Arc<Program>,
    pub(super) calendar: Arc<IntakeCalendar>,
    pub(super) start: Day,
}

impl Template {
    /// The facts of an enrollment that nothing has happened to, planned; the person is still missing.
    pub(super) fn plan(self, today: Day) -> Result<(Facts, Derived)> {
        let mut facts = self.blank(today);
        let planned = Planned::new(&facts)?;
        let end = match planned.plan.original_end() {
            Some(end) => end,
            None => resolver(&facts).planned(plus_months(facts.start(), facts.program.duration_months)?)?,
        };
        facts.head.original_end_on = end;
        for module in &mut facts.modules {
            if let Some(item) = planned.plan.item(ItemKind::Module, &module.row.code) {
                module.row.planned_on = item.planned;
            }
        }
        for milestone in &mut facts.milestones {
            if let Some(item) = planned.plan.item(ItemKind::Milestone, &milestone.code) {
                milestone.planned_on = item.planned;
            }
        }
        let derived = derived(&facts, today)?;
        facts.head.derived = derived.head.clone();
        for (module, columns) in facts.modules.iter_mut().zip(&derived.modules) {
            module.row.derived = columns.clone();
        }
        for (milestone, due) in facts.milestones.iter_mut().zip(&derived.milestones) {
            milestone.due_on = *due;
        }
        Ok((facts, derived))
    }

    fn blank(self, today: Day) -> Facts {
        let id = EnrollmentId(Uuid::nil());
        let start = self.start;
        let modules = self.program.modules.iter().map(|module| ModuleRecord {
            row: ModuleRow {
                id: Uuid::nil(),
                enrollment_id: id,
                code: module.code.clone(),
                standing: Duty::Owed,
                standing_on: None,
                standing_reason: None,
                extended: false,
                extra_attempts: 0,
                extra_reason: None,
                planned_on: start,
                derived: ModuleDerived::default(),
            },
            attempts: Vec::new(),
        });
        let milestones = self.program.milestones.iter().map(|milestone| MilestoneFacts {
            id: Uuid::nil().into(),
            enrollment_id: id,
            code: milestone.code.clone(),
            kind: milestone.kind,
            state: crate::milestones::model::MilestoneState::Planned,
            held_on: None,
            planned_on: start,
            due_on: None,
        });
        Facts {
            head: Head {
                id,
                person_id: Uuid::nil().into(),
                number: None,
                first_name: String::new(),
                last_name: String::new(),
                intake_id: self.intake,
                program_id: self.program_id,
                candidacy_id: None,
                start_on: start,
                selection: SelectionMark::NotSelectedHere,
                selection_reason: None,
                outcome_code: None,
                outcome_kind: None,
                outcome_on: None,
                outcome_reason: None,
                original_end_on: start,
                derived: HeadDerived::new(today),
            },
            modules: modules.collect(),
            milestones: milestones.collect(),
            program: self.program,
            calendar: self.calendar,
            breaks: Vec::new(),
            extension: None,
            accepted: Vec::new(),
            conflicts: Vec::new(),
        }
    }
}

async fn store(cx: &mut Write, prepared: &Prepared, request: &Enroll) -> Result<Vec<EnrolledPerson>> {
    let reason = said(request.reason.as_deref());
    let mut plan = prepared.plan.clone();
    let mut enrolled = Vec::with_capacity(prepared.ready.len());
    for (done, ready) in prepared.ready.iter().enumerate() {
        cx.progress.step("people", done, prepared.ready.len())?;
        plan.head.id = EnrollmentId(cx.new_id());
        plan.head.person_id = ready.person;
        plan.head.candidacy_id = ready.candidate.as_ref().map(|candidate| candidate.id);
        plan.head.selection = ready.selection;
        plan.head.selection_reason = reason.map(str::to_owned);
        write::insert(cx, &plan).await?;
        cx.created(Table::EnrollmentMentors, plan.head.id.0);
        write::set_mentors(cx, plan.head.id, &prepared.mentors).await?;
        if let Some(candidate) = ready.candidate.as_ref().filter(|row| row.state != CandidacyState::Enrolled) {
            mark_enrolled(cx, candidate.id, candidate.state, reason).await?;
        }
        let entry = Entry::new(json!({
            "intake": request.intake,
            "start": plan.head.start_on,
            "end": plan.head.original_end_on,
            "selection": ready.selection,
            "mentors": prepared.mentors,
        }));
        let entry = entry.person(ready.person.0).subject(plan.head.id.0);
        cx.record(match reason {
            Some(reason) => entry.reason(reason),
            None => entry,
        })
        .await?;
        enrolled.push(answer(ready, Some(plan.head.id), &prepared.derived));
    }
    let ids: Vec<EnrollmentId> = enrolled.iter().filter_map(|person| person.enrollment).collect();
    derive(cx, &ids).await?;
    Ok(enrolled)
}

async fn close(cx: &mut Write, prepared: &Prepared, enrolled: &[EnrolledPerson]) -> Result<crate::ids::UndoId> {
    let derive = Derive {
        enrollments: enrolled.iter().filter_map(|person| person.enrollment).map(|id| id.0).collect(),
        candidacies: prepared.ready.iter().filter_map(|ready| ready.candidate.as_ref()).map(|row| row.id.0).collect(),
    };
    match enrolled {
        [one] => cx.undoable("undo_enrolled_one", &[("name", &one.name)], derive).await,
        many => cx.undoable("undo_enrolled", &[("count", &many.len().to_string())], derive).await,
    }
}
