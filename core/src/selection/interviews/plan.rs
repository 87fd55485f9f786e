//! The appointment and the panel of a candidate.

use serde_json::json;

use super::blind::{self, Asker, Seated};
use super::model::{PlanInterview, Rater, Seat, SheetState};
use super::store::{self, NewSeat};
use crate::accounts::access::Actor;
use crate::calendar::appointment::Appointment;
use crate::context::{Role, Write};
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::exchange::names::{name_key, tidy};
use crate::ids::{AccountId, CandidacyId};
use crate::selection::candidacy::has_ended;
use crate::selection::store::Recorded;
use crate::selection::{facts, store as candidates};

/// Whoever asks, as the rules of blindness see them.
pub(crate) fn asker(actor: &Actor) -> Asker {
    Asker { account: actor.account, coordinator: actor.role == Role::Coordinator }
}

/// The seats of a candidate's panel.
pub(crate) fn panel(recorded: &Recorded, asker: Asker) -> Vec<Seat> {
    let seats = recorded.sheets.iter().map(|sheet| Seat {
        sheet: sheet.id,
        rater: sheet.rater.clone(),
        account: sheet.account,
        state: sheet.state,
        imported: sheet.imported,
        own: blind::writes(asker, Seated { account: sheet.account, state: sheet.state }),
    });
    seats.collect()
}

/// When and where a candidate is interviewed.
pub(crate) async fn appointment(db: &mut Connection, candidacy: CandidacyId) -> Result<Option<Appointment>> {
    Ok(store::appointment(db, candidacy).await?.map(|(found, _)| found))
}

struct Wanted {
    rater: String,
    key: String,
    account: Option<AccountId>,
}

/// Raters of the request by name, each once. Who has an account of that name must be chosen by it: otherwise two ways
/// would lead into one seat.
async fn wanted(db: &mut Connection, raters: &[Rater]) -> Result<Vec<Wanted>> {
    let known = store::raters(&mut *db).await?;
    let mut wanted: Vec<Wanted> = Vec::new();
    for rater in raters {
        let (rater, account) = match rater {
            Rater::Account(id) => {
                let found = known.iter().find(|known| known.account == *id);
                let found = found.ok_or_else(|| Error::not_found("rater_not_there").field("raters"))?;
                (found.name.clone(), Some(found.account))
            }
            Rater::Name(name) => (tidy(name), None),
        };
        let key = name_key(&rater, "");
        if key.is_empty() {
            return Err(Error::refused("rater_needs_name").field("raters"));
        }
        if account.is_none() && known.iter().any(|known| name_key(&known.name, "") == key) {
            return Err(Error::refused("rater_has_account").arg("rater", &rater).field("raters"));
        }
        if wanted.iter().any(|other| other.key == key) {
            return Err(Error::refused("rater_twice").arg("rater", &rater).field("raters"));
        }
        wanted.push(Wanted { rater, key, account });
    }
    Ok(wanted)
}

/// Sets appointment and panel. Seats that stay keep their sheets; one that goes must be untouched; after the sheets
/// were opened nobody joins, because they would not score blind.
///
/// # Errors
/// `candidacy_ended`, `appointment_time`, `panel_full`, `rater_twice`, `rater_needs_name`, `rater_has_account`,
/// `rater_not_there`, `seat_has_sheet`, `panel_open`.
pub(super) async fn plan(cx: &mut Write, request: &PlanInterview) -> Result<()> {
    let found = candidates::get(cx.db(), request.candidacy).await?;
    let candidacy = found.ok_or_else(|| Error::not_found("candidate_not_there"))?;
    if has_ended(candidacy.state) {
        return Err(Error::refused("candidacy_ended").field("candidacy"));
    }
    let program = cx.program(candidacy.program).await?;
    let wanted = wanted(cx.db(), &request.raters).await?;
    let (_, most) = program.rubric.selection.raters;
    if u32::try_from(wanted.len()).unwrap_or(u32::MAX) > most {
        return Err(Error::refused("panel_full").arg("most", most).field("raters"));
    }
    let recorded = candidates::recorded_of(cx.db(), candidacy.id).await?;
    let is_open = facts::is_open(&program, &recorded, candidacy.id)?;
    for seat in &recorded.sheets {
        if wanted.iter().any(|rater| rater.key == seat.rater_key && rater.account == seat.account) {
            continue;
        }
        if seat.state != SheetState::Waiting {
            return Err(Error::refused("seat_has_sheet").arg("rater", &seat.rater).field("raters"));
        }
        candidates::remove_sheet(cx, seat.id).await?;
    }
    for rater in &wanted {
        if recorded.sheets.iter().any(|seat| seat.rater_key == rater.key && seat.account == rater.account) {
            continue;
        }
        if is_open {
            return Err(Error::refused("panel_open").arg("rater", &rater.rater).field("raters"));
        }
        let seat =
            NewSeat { candidacy: candidacy.id, rater: &rater.rater, rater_key: &rater.key, account: rater.account };
        store::insert_seat(cx, &seat).await?;
    }
    match &request.appointment {
        Some(appointment) => {
            appointment.check()?;
            if self::appointment(cx.db(), candidacy.id).await?.as_ref() != Some(appointment) {
                store::set_appointment(cx, candidacy.id, appointment).await?;
            }
        }
        None => store::remove_appointment(cx, candidacy.id).await?,
    }
    let raters: Vec<&str> = wanted.iter().map(|rater| rater.rater.as_str()).collect();
    let entry = Entry::new(json!({ "appointment": request.appointment, "panel": raters }))
        .person(candidacy.person.0)
        .subject(candidacy.id.0);
    cx.record(entry).await?;
    facts::derive(cx, &[candidacy.id]).await
}

/// Opens the sheets of a candidate before the last is in; those that are missing still block the result (R27).
///
/// # Errors
/// `reason_missing`, `sheets_open`.
pub(super) async fn release(cx: &mut Write, id: CandidacyId, reason: &str) -> Result<()> {
    let found = candidates::get(cx.db(), id).await?;
    let candidacy = found.ok_or_else(|| Error::not_found("candidate_not_there"))?;
    let reason = crate::refusal::said(Some(reason)).ok_or_else(|| Error::refused("reason_missing").field("reason"))?;
    let program = cx.program(candidacy.program).await?;
    let recorded = candidates::recorded_of(cx.db(), id).await?;
    if facts::is_open(&program, &recorded, id)? {
        return Err(Error::refused("sheets_open"));
    }
    store::release(cx, id, reason).await?;
    let entry = Entry::new(json!({ "released": true })).person(candidacy.person.0).subject(id.0).reason(reason);
    cx.record(entry).await?;
    facts::derive(cx, &[id]).await
}

/// The seats of the asker, as their home shows them.
pub(super) async fn own(db: &mut Connection, actor: &Actor) -> Result<Vec<super::model::OwnPanel>> {
    match actor.account {
        Some(account) => store::seats_of(db, account).await,
        None => Ok(Vec::new()),
    }
}
