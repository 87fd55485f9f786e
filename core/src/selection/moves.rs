//! Candidacies begin and move: added to an intake, screened, offered, decided (R27).

use serde_json::json;

use super::candidacy;
use super::facts;
use super::grounds;
use super::model::{CandidacyEvent, CandidacyState, CheckAnswer, MoveCandidates};
use super::store::{self, Candidacy, Check, Decided};
use crate::context::Write;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::ids::{CandidacyId, ImportId, IntakeId, PersonId};
use crate::people;

/// Makes somebody a candidate; what is known about them stands as evidence beside the open checks.
///
/// # Errors
/// `candidate_exists`, `person_not_there`, `intake_not_there`.
pub(crate) async fn add_one(
    cx: &mut Write,
    person: PersonId,
    intake: IntakeId,
    import: Option<ImportId>,
) -> Result<CandidacyId> {
    let found = people::get(cx.db(), person).await?.ok_or_else(|| Error::not_found("person_not_there"))?;
    if store::of_person(cx.db(), person, intake).await?.is_some() {
        return Err(Error::refused("candidate_exists").arg("name", found.name()));
    }
    let program = crate::intakes::known(cx.db(), intake).await?.program;
    let program = cx.program(program).await?;
    let id = store::insert(cx, person, intake, found.fields.applied_on, import).await?;
    for check in &program.rubric.selection.threshold_checks {
        let evidence = match check.code.as_str() {
            "it_background" => found.fields.it_background.clone(),
            "eager_learner" => found.fields.learner_evidence.clone(),
            _ => None,
        };
        if let Some(evidence) = evidence {
            let check = Check { candidacy: id, code: check.code.clone(), answer: CheckAnswer::Open, evidence };
            store::set_check(cx, &check).await?;
        }
    }
    Ok(id)
}

/// Moves one candidacy by an event; gives the state it came from.
pub(super) async fn move_one(cx: &mut Write, id: CandidacyId, request: &MoveCandidates) -> Result<Candidacy> {
    let candidacy = store::get(cx.db(), id).await?.ok_or_else(|| Error::not_found("candidate_not_there"))?;
    let program = cx.program(candidacy.program).await?;
    let recorded = store::recorded_of(cx.db(), id).await?;
    let facts = facts::facts(&recorded)?;
    let result = facts::result(&program, facts.get(&id))?;
    let step = candidacy::step(candidacy.state, request.event, &result, request.reason.as_deref())?;
    if request.event == CandidacyEvent::TalentPool && request.consent_until.is_none() {
        return Err(Error::refused("talent_pool_needs_consent").field("consent_until"));
    }
    let ground = grounds::get(cx.db()).await?.check(request.event, request.ground.as_deref())?;
    let decided = Decided {
        state: step.to,
        on: ends_or_decides(step.to).then(|| cx.today()),
        ground,
        reason: crate::refusal::said(request.reason.as_deref()),
        against_rule: step.against_rule,
        consent_until: request.consent_until.filter(|_| step.to == CandidacyState::TalentPool),
    };
    store::set_state(cx, &candidacy, &decided).await?;
    record(cx, &candidacy, &decided).await?;
    Ok(candidacy)
}

fn ends_or_decides(state: CandidacyState) -> bool {
    !matches!(state, CandidacyState::Applied | CandidacyState::Screened | CandidacyState::Interview)
}

async fn record(cx: &mut Write, from: &Candidacy, to: &Decided<'_>) -> Result<()> {
    let entry =
        Entry::new(json!({ "old": from.state, "new": to.state, "against_rule": to.against_rule, "ground": to.ground }))
            .person(from.person.0)
            .subject(from.id.0);
    let entry = match to.reason {
        Some(reason) => entry.reason(reason),
        None => entry,
    };
    cx.record(entry).await
}
