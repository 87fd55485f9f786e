//! Whose time is up: the house's clocks and the people they have run out for (R38).

use std::collections::BTreeMap;

use serde_json::json;

use super::groups::{DatumGroup, GROUPS};
use super::model::{Changes, Due, DuePlace, DueRow, HoldView, ReleaseHold, SetHold};
use super::rules::{
    AHEAD, CandidacyDates, Jurisdiction, Retention, Subject, Term, candidate_clock, last_start, outcome_clock,
};
use super::store::{self, Candidate, Former, Hold};
use crate::calendar::Day;
use crate::calendar::offsets::plus_days;
use crate::context::{Read, Write};
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::house::model::Done;
use crate::ids::PersonId;
use crate::people::rules::display_name;
use crate::refusal::said;

/// Where the clocks are kept among the settings.
const SETTING: &str = "retention";
/// The longest reason, characters.
const REASON: usize = 10_000;
/// The clock of a former trainee as a whole.
const WHOLE: Subject = Subject::NotesAndEvaluations;

/// The clocks of the house; those of the European Union until somebody chooses.
pub(super) async fn clocks(db: &mut Connection) -> Result<Retention> {
    match crate::house::setting(db, SETTING).await? {
        Some(stored) => Ok(serde_json::from_str(&stored)?),
        None => Ok(Retention::of(Jurisdiction::Eu)),
    }
}

pub(super) async fn save(cx: &mut Write, clocks: Retention) -> Result<Done> {
    clocks.check()?;
    let old = self::clocks(cx.db()).await?;
    crate::house::set(cx, SETTING, &serde_json::to_string(&clocks)?).await?;
    cx.record(Entry::new(json!({ "old": old, "new": clocks }))).await?;
    Ok(Done {})
}

/// Everybody whose clock is over on `day`.
async fn over(db: &mut Connection, today: Day, day: Day) -> Result<Vec<DueRow>> {
    let clocks = clocks(&mut *db).await?;
    let mut rows = Vec::new();
    let months = clocks.months(Subject::Candidacy);
    let mut people: BTreeMap<PersonId, Vec<Candidate>> = BTreeMap::new();
    for found in store::candidates(&mut *db, last_start(day, months)?, day).await? {
        people.entry(found.person).or_default().push(found);
    }
    for candidacies in people.into_values() {
        let dates: Vec<CandidacyDates> = candidacies.iter().map(dates).collect();
        let Some((at, clock)) = candidate_clock(&dates, months)?.filter(|(_, clock)| clock.up_on <= day) else {
            continue;
        };
        let Some(last) = candidacies.into_iter().nth(at) else { continue };
        rows.push(DueRow {
            person: last.person,
            name: display_name(&last.first_name, &last.last_name),
            number: last.number,
            intake_name: last.intake_name,
            place: DuePlace::Candidacy { candidacy: last.candidacy },
            subject: Subject::Candidacy,
            since: clock.since,
            up_on: clock.up_on,
            days: days_since(clock, today),
        });
    }
    // Parts may have to go before the rest.
    let subjects = [WHOLE, Subject::Monitoring, Subject::CheckIns];
    let shortest = subjects.map(|subject| clocks.months(subject)).into_iter().min().unwrap_or_default();
    for found in store::former(db, last_start(day, shortest)?).await? {
        let mut over = Vec::new();
        for subject in subjects.into_iter().filter(|subject| found.holds(*subject)) {
            let clock = outcome_clock(found.outcome_on, clocks.months(subject))?;
            if clock.up_on <= day {
                over.push((subject, clock));
            }
        }
        // What is up already goes before what comes, and the whole takes its parts along.
        if over.iter().any(|(_, clock)| clock.up_on <= today) {
            over.retain(|(_, clock)| clock.up_on <= today);
        }
        if over.iter().any(|(subject, _)| *subject == WHOLE) {
            over.retain(|(subject, _)| *subject == WHOLE);
        }
        rows.extend(over.into_iter().map(|(subject, clock)| DueRow {
            person: found.person,
            name: display_name(&found.first_name, &found.last_name),
            number: found.number.clone(),
            intake_name: found.intake_name.clone(),
            place: DuePlace::Enrollment { enrollment: found.enrollment },
            subject,
            since: clock.since,
            up_on: clock.up_on,
            days: days_since(clock, today),
        }));
    }
    rows.sort_by_key(|row| (row.up_on, row.person, row.subject));
    Ok(rows)
}

impl Former {
    /// Whether there is anything of theirs that this clock runs for.
    fn holds(&self, subject: Subject) -> bool {
        match subject {
            Subject::Monitoring => self.answered,
            Subject::CheckIns => self.talked,
            _ => true,
        }
    }
}

fn dates(found: &Candidate) -> CandidacyDates {
    CandidacyDates { decided_on: found.decided_on, consent_until: found.consent_until, intake_start: found.start_on }
}

fn days_since(clock: Term, today: Day) -> i32 {
    i32::try_from(today.signed_duration_since(clock.up_on).num_days()).unwrap_or(i32::MAX)
}

/// Those whose time is up today, the longest first: what the Monday page names.
pub(crate) async fn up(cx: &mut Read) -> Result<Vec<DueRow>> {
    let today = cx.today();
    over(cx.db(), today, today).await
}

pub(super) async fn due(cx: &mut Read) -> Result<Due> {
    let today = cx.today();
    let rows = over(cx.db(), today, plus_days(today, AHEAD)?).await?;
    let (due, soon) = rows.into_iter().partition(|row| row.up_on <= today);
    let holds = store::holds(cx.db()).await?.into_iter().map(HoldView::from).collect();
    Ok(Due {
        today,
        due,
        soon,
        holds,
        candidate: changes(false),
        trainee: changes(true),
        monitoring: part(DatumGroup::Monitoring),
        check_ins: part(DatumGroup::CheckIns),
    })
}

/// The first day on which everything about one person must be gone; nothing while no clock runs: enrolled, held,
/// erased, or neither candidate nor trainee.
pub(super) async fn up_on(db: &mut Connection, person: PersonId) -> Result<Option<Day>> {
    // Far enough ahead for every clock that can be set, and still within the calendar.
    let horizon = Day::from_ymd_opt(9_000, 1, 1).ok_or_else(|| Error::internal("the year 9000"))?;
    let rows = over(db, horizon, horizon).await?;
    Ok(rows.into_iter().find(|row| row.person == person).map(|row| row.up_on))
}

/// What erasing takes away and leaves, for somebody who was enrolled or was not.
pub(super) fn changes(enrolled: bool) -> Changes {
    let told = |text: &dyn Fn(&super::groups::Description) -> &'static str| {
        GROUPS.iter().map(|group| format!("{}: {}", group.title, text(group))).collect()
    };
    if enrolled {
        return Changes { goes: told(&|group| group.goes), stays: told(&|group| group.stays) };
    }
    Changes {
        goes: vec![
            "Every row about the person: name, contact, applications, attached files, sheets with their scores."
                .to_owned(),
        ],
        stays: vec![
            "How many candidates an intake had, and how their candidacies ended.".to_owned(),
            "That something happened, and when: the history's chain still holds.".to_owned(),
        ],
    }
}

/// What erasing one group alone takes away and leaves.
fn part(of: DatumGroup) -> Changes {
    let found = GROUPS.iter().filter(|group| group.group == of);
    Changes {
        goes: found.clone().map(|group| group.goes.to_owned()).collect(),
        stays: found
            .map(|group| group.stays.to_owned())
            .chain(["Everything else about the person.".to_owned()])
            .collect(),
    }
}

impl From<Hold> for HoldView {
    fn from(hold: Hold) -> Self {
        Self {
            person: hold.person,
            name: display_name(&hold.first_name, &hold.last_name),
            reason: hold.reason,
            set_by: hold.set_by,
            since: hold.since,
        }
    }
}

fn reason(text: &str) -> Result<&str> {
    let text = said(Some(text)).ok_or_else(|| Error::refused("reason_missing").field("reason"))?;
    if text.chars().count() > REASON {
        return Err(Error::refused("text_too_long").arg("limit", REASON).field("reason"));
    }
    Ok(text)
}

pub(super) async fn set_hold(cx: &mut Write, request: SetHold) -> Result<HoldView> {
    let reason = reason(&request.reason)?;
    let name = super::known(cx.db(), request.person).await?.name();
    if store::hold(cx.db(), request.person).await?.is_some() {
        return Err(Error::refused("hold_stands").arg("name", name));
    }
    store::set_hold(cx, request.person, reason).await?;
    cx.record(Entry::new(json!({ "legal_hold": true })).person(request.person.0).reason(reason)).await?;
    let hold = store::hold(cx.db(), request.person).await?;
    hold.map(HoldView::from).ok_or_else(|| Error::internal("a hold that was not stored"))
}

pub(super) async fn release_hold(cx: &mut Write, request: ReleaseHold) -> Result<Done> {
    let reason = reason(&request.reason)?;
    let name = super::known(cx.db(), request.person).await?.name();
    if store::hold(cx.db(), request.person).await?.is_none() {
        return Err(Error::refused("hold_missing").arg("name", name));
    }
    store::release_hold(cx, request.person).await?;
    cx.record(Entry::new(json!({ "legal_hold": false })).person(request.person.0).reason(reason)).await?;
    Ok(Done {})
}
