//! The commands of intakes: rows and thin bodies.

use std::collections::BTreeSet;

use serde_json::json;

use super::holiday_model::{CalendarChange, ChooseHolidays, Holiday, HolidayFile, HolidayRegions, ReadHolidays};
use super::holidays::{self, check_region};
use super::model::{
    AddMentor, CompletionView, CreateIntake, FindIntake, GetIntake, IntakeCard, IntakeFields, IntakeSaved, IntakeView,
    Mentor, MentorRow, UpdateIntake,
};
use super::store::{self, Intake};
use crate::accounts::own_intakes;
use crate::api::{Command, rows};
use crate::context::{Read, Write};
use crate::curriculum;
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::enrollment::model::Saved;
use crate::enrollment::outcome::{self, Ended};
use crate::error::{Error, Result};
use crate::exchange::names::name_key;
use crate::house::model::Nothing;
use crate::ids::{IntakeId, MentorId, ProgramId};

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "intakes.list" may [Coordinator] about []
        reads [Intakes, Candidates, Trainees, Mentors]
        touches []
        => list: (Nothing) -> Vec<IntakeCard>;
    read "intakes.get" may [Coordinator] about [Intake "intake"]
        reads [Intakes, Candidates, Trainees, Mentors]
        touches []
        => get: (GetIntake) -> IntakeView;
    read "intakes.find" may [Coordinator] about []
        reads [Intakes]
        touches []
        => find: (FindIntake) -> IntakeCard;
    write "intakes.create" may [Coordinator] about [House ""]
        reads []
        touches [App, Intakes, History]
        => create: (CreateIntake) -> IntakeSaved;
    write "intakes.update" may [Coordinator] about [Intake "intake"]
        reads []
        touches [Intakes, Candidates, Trainees, Plan, History]
        => update: (UpdateIntake) -> IntakeSaved;
    read "intakes.preview" may [Coordinator] about [Intake "intake"]
        reads [Intakes, Trainees, Plan]
        touches []
        => holidays::preview: (UpdateIntake) -> CalendarChange;
    read "holidays.regions" may [Coordinator] about []
        reads []
        touches []
        => holidays::regions: (Nothing) -> HolidayRegions;
    read "holidays.choose" may [Coordinator] about []
        reads []
        touches []
        => holidays::choose: (ChooseHolidays) -> Vec<Holiday>;
    long "holidays.read_file" may [Coordinator] about []
        reads []
        touches []
        => holidays::read_file: (ReadHolidays) -> HolidayFile;
    write "intakes.remove" may [Coordinator] about [Intake "intake"]
        reads []
        touches [App, Intakes, History]
        => remove: (GetIntake) -> Saved;
    read "mentors.list" may [Coordinator] about []
        reads [Mentors, Trainees]
        touches []
        => list_mentors: (Nothing) -> Vec<MentorRow>;
    write "mentors.add" may [Coordinator] about []
        reads []
        touches [Mentors, History]
        => add_mentor: (AddMentor) -> Mentor;
];

async fn list(cx: &mut Read, _: Nothing) -> Result<Vec<IntakeCard>> {
    visible(cx).await
}

/// The cards of the intakes that the asker may see.
pub(crate) async fn visible(cx: &mut Read) -> Result<Vec<IntakeCard>> {
    let mut cards = store::cards(cx.db()).await?;
    if let Some(account) = cx.actor.scope.limited() {
        let own = own_intakes(cx.db(), account).await?;
        cards.retain(|card| own.contains(&card.intake));
    }
    Ok(cards)
}

async fn get(cx: &mut Read, request: GetIntake) -> Result<IntakeView> {
    let intake = known(cx.db(), request.intake).await?;
    let card = card(cx.db(), intake.id).await?;
    let outcomes = store::outcomes(cx.db(), intake.id).await?;
    let fields = fields_of(cx.db(), &intake, &card).await?;
    Ok(IntakeView { program: intake.program, fields, completion: completion(&outcomes), card })
}

/// R32 over the trainees of an intake, with how many still run.
fn completion(outcomes: &[Option<Ended>]) -> CompletionView {
    let counts = outcome::completion(outcomes.iter().copied().flatten());
    let running = outcomes.iter().filter(|outcome| outcome.is_none()).count();
    CompletionView {
        graduated: counts.graduated,
        not_graduated: counts.not_graduated,
        leavers: counts.leavers,
        early_leavers: counts.early_leavers,
        apart: counts.apart,
        running: u32::try_from(running).unwrap_or(u32::MAX),
    }
}

async fn fields_of(db: &mut Connection, intake: &Intake, card: &IntakeCard) -> Result<IntakeFields> {
    Ok(IntakeFields {
        name: intake.name.clone(),
        start_on: intake.start_on,
        learning_minutes_a_week: u32::try_from(intake.learning_minutes_a_week).unwrap_or(u32::MAX),
        working_days: store::working_days(intake.working_days),
        holidays: store::holidays(db, intake.id).await?,
        mentors: card.mentors.iter().map(|mentor| mentor.mentor).collect(),
    })
}

async fn card(db: &mut Connection, id: IntakeId) -> Result<IntakeCard> {
    store::cards(db).await?.into_iter().find(|card| card.intake == id).ok_or_else(|| missing(id))
}

fn missing(id: impl std::fmt::Display) -> Error {
    Error::not_found("intake_not_there").arg("name", id).field("intake")
}

pub(crate) async fn known(db: &mut Connection, id: IntakeId) -> Result<Intake> {
    store::get(db, id).await?.ok_or_else(|| missing(id))
}

async fn find(cx: &mut Read, request: FindIntake) -> Result<IntakeCard> {
    let found = store::by_name(cx.db(), &name_key(&request.name, "")).await?;
    let intake = found.ok_or_else(|| missing(&request.name))?;
    visible(cx).await?.into_iter().find(|card| card.intake == intake.id).ok_or_else(|| missing(&request.name))
}

pub(crate) async fn create(cx: &mut Write, request: CreateIntake) -> Result<IntakeSaved> {
    let name = request.fields.name.trim().to_owned();
    let intake = create_one(cx, request.fields, request.program).await?;
    let undo = cx.undoable("undo_intake_added", &[("name", &name)], Derive::default()).await?;
    Ok(IntakeSaved { intake, moved: 0, undo: Some(undo) })
}

/// Creates an intake of the newest (or the named) program.
///
/// # Errors
/// `program_missing`, and what [`clean`] refuses.
async fn create_one(cx: &mut Write, fields: IntakeFields, program: Option<ProgramId>) -> Result<IntakeId> {
    let program = match program {
        Some(program) => program,
        None => curriculum::newest(cx.db()).await?.ok_or_else(|| Error::refused("program_missing"))?,
    };
    // An unknown program is refused here with a sentence, not by the foreign key.
    cx.program(program).await?;
    let (mut fields, key) = clean(fields)?;
    refuse_taken(cx, None, &fields.name, &key).await?;
    fields.mentors = known_mentors(cx.db(), &fields.mentors).await?;
    let intake = store::insert(cx, program, &fields, &key).await?;
    cx.record(Entry::new(json!({ "intake": fields })).subject(intake.0)).await?;
    Ok(intake)
}

/// What an import needs of a new intake: the name and the start, everything else as the program says.
pub(crate) async fn create_plain(cx: &mut Write, name: &str, start_on: chrono::NaiveDate) -> Result<IntakeId> {
    let newest = curriculum::newest(cx.db()).await?.ok_or_else(|| Error::refused("program_missing"))?;
    let program = cx.program(newest).await?;
    let fields = IntakeFields {
        name: name.to_owned(),
        start_on,
        learning_minutes_a_week: program.learning_hours_a_week.saturating_mul(60),
        working_days: [true, true, true, true, true, false, false],
        holidays: Vec::new(),
        mentors: Vec::new(),
    };
    create_one(cx, fields, Some(newest)).await
}

pub(super) fn clean(mut fields: IntakeFields) -> Result<(IntakeFields, String)> {
    fields.name = fields.name.trim().to_owned();
    let key = name_key(&fields.name, "");
    if key.is_empty() {
        return Err(Error::refused("intake_needs_name").field("name"));
    }
    if fields.name.chars().count() > 200 {
        return Err(Error::refused("text_too_long").arg("limit", 200).field("name"));
    }
    if !(60..=10_080).contains(&fields.learning_minutes_a_week) {
        return Err(Error::refused("learning_hours_range").field("learning_minutes_a_week"));
    }
    if !fields.working_days.contains(&true) {
        return Err(Error::refused("working_days_missing").field("working_days"));
    }
    let mut days = BTreeSet::new();
    for holiday in &fields.holidays {
        if !days.insert(holiday.day) {
            return Err(Error::refused("holiday_twice").arg("day", holiday.day).field("holidays"));
        }
        if holiday.name.chars().count() > 200 {
            return Err(Error::refused("text_too_long").arg("limit", 200).field("holidays"));
        }
        holiday.region.as_deref().map_or(Ok(()), check_region)?;
    }
    Ok((fields, key))
}

/// Each mentor once.
///
/// # Errors
/// `mentor_not_there`.
pub(crate) async fn known_mentors(db: &mut Connection, mentors: &[MentorId]) -> Result<Vec<MentorId>> {
    let mentors: BTreeSet<MentorId> = mentors.iter().copied().collect();
    let mentors: Vec<MentorId> = mentors.into_iter().collect();
    if store::count_mentors(db, &mentors).await? != mentors.len() {
        return Err(Error::not_found("mentor_not_there").field("mentors"));
    }
    Ok(mentors)
}

async fn refuse_taken(cx: &mut Write, own: Option<IntakeId>, name: &str, key: &str) -> Result<()> {
    match store::by_name(cx.db(), key).await? {
        Some(other) if Some(other.id) != own => {
            Err(Error::refused("intake_name_taken").arg("name", name).field("name"))
        }
        _ => Ok(()),
    }
}

async fn update(cx: &mut Write, request: UpdateIntake) -> Result<IntakeSaved> {
    let intake = known(cx.db(), request.intake).await?;
    let (mut fields, key) = clean(request.fields)?;
    refuse_taken(cx, Some(intake.id), &fields.name, &key).await?;
    fields.mentors = known_mentors(cx.db(), &fields.mentors).await?;
    let (_, trainees) = store::used(cx.db(), intake.id).await?;
    if trainees && fields.start_on != intake.start_on {
        return Err(Error::refused("intake_start_fixed").arg("name", &intake.name).field("start_on"));
    }
    let card = card(cx.db(), intake.id).await?;
    let old = fields_of(cx.db(), &intake, &card).await?;
    store::update(cx, intake.id, &fields, &key).await?;
    let enrollments = store::enrollments(cx.db(), intake.id).await?;
    let moved = crate::enrollment::derive(cx, &enrollments).await?;
    cx.record(Entry::new(json!({ "old": old, "new": fields, "moved": moved })).subject(intake.id.0)).await?;
    let derive = Derive { enrollments: enrollments.iter().map(|id| id.0).collect(), candidacies: Vec::new() };
    let undo = cx.undoable("undo_intake_changed", &[("name", &fields.name)], derive).await?;
    Ok(IntakeSaved { intake: intake.id, moved, undo: Some(undo) })
}

async fn remove(cx: &mut Write, request: GetIntake) -> Result<Saved> {
    let intake = known(cx.db(), request.intake).await?;
    if store::used(cx.db(), intake.id).await? != (false, false) {
        return Err(Error::refused("intake_in_use").arg("name", &intake.name));
    }
    store::remove(cx, intake.id).await?;
    cx.record(Entry::new(json!({ "removed": intake.name })).subject(intake.id.0)).await?;
    let undo = cx.undoable("undo_intake_removed", &[("name", &intake.name)], Derive::default()).await?;
    Ok(Saved { undo: Some(undo) })
}

async fn list_mentors(cx: &mut Read, _: Nothing) -> Result<Vec<MentorRow>> {
    store::mentors(cx.db()).await
}

pub(crate) async fn add_mentor(cx: &mut Write, request: AddMentor) -> Result<Mentor> {
    let name = crate::exchange::names::tidy(&request.name);
    let key = name_key(&name, "");
    if key.is_empty() {
        return Err(Error::refused("mentor_needs_name").field("name"));
    }
    if store::mentor_by_name(cx.db(), &key).await?.is_some() {
        return Err(Error::refused("mentor_name_taken").arg("name", &name).field("name"));
    }
    let mentor = store::insert_mentor(cx, &name, &key).await?;
    cx.record(Entry::new(json!({ "mentor": name })).subject(mentor.0)).await?;
    Ok(Mentor { mentor, name })
}
