//! Closes the scores of an evaluation and decides (R17, R19, R20, R24, R6): everything is frozen in one step.

use serde_json::json;

use super::assess::{Assessment, assess};
use super::decide::{Decided, DecisionFacts, DecisionMade, SupportPlan, decide, decision_word};
use super::form::Form;
use super::model::{Decision, FloorView, MilestoneSaved, ScoreMilestone, SupportAction};
use super::opening::{load, saved, text};
use super::pack::Pack;
use super::rounds::after_scoring;
use super::rules::check_held;
use super::score::{CriterionScore, Total};
use super::store::write;
use super::view::{Basis, extendable};
use super::words;
use crate::context::Write;
use crate::enrollment;
use crate::error::{Error, Result};
use crate::exact::Exact;
use crate::ids::EvaluationId;
use crate::refusal::{Refusal, said};

/// The fields as the request names them.
fn named(refusal: Refusal) -> Error {
    let field = match refusal.field {
        Some("held_on") => Some("held"),
        Some("support_plan") => Some("actions"),
        Some("re_review_on") => Some("review_on"),
        other => other,
    };
    let error = Error::from(refusal);
    match field {
        Some(field) => error.field(field),
        None => error,
    }
}

/// Scores an open evaluation and stores what was decided.
///
/// # Errors
/// `milestone_not_there`, `milestone_step`, `enrollment_ended`, `held_in_future`, `held_before_start`,
/// `held_before_round`, `scores_missing`, `nothing_applicable`, `note_needed`, `text_too_long`, those of
/// `decide::decide`, `module_not_extendable`, `extension_not_here`, `number_too_large`.
pub(super) async fn score(cx: &mut Write, request: ScoreMilestone) -> Result<MilestoneSaved> {
    let pack = load(cx, request.milestone).await?;
    let state = after_scoring(pack.milestone.state, pack.milestone.kind, request.decision)?;
    pack.facts.check_running()?;
    check_date(&pack, &request, cx.today())?;
    let form = pack.form()?;
    let note = text(&request.note, "note")?;
    let assessment = assess(&pack, &form, request.held)?;
    let total = complete(&assessment, &form, note)?;
    let actions = actions(&request)?;
    let decided = decision(&pack, &form, &request, &assessment, total, &actions)?;
    let reason = match request.reason.as_deref() {
        Some(reason) => said(Some(text(reason, "reason")?)),
        None => None,
    };
    let evaluation = pack.at_hand().ok_or_else(|| Error::internal("open without an evaluation"))?.id;
    freeze(cx, evaluation, &form, &assessment).await?;
    let floors: Vec<FloorView> = assessment.floors.iter().map(words::floor).collect();
    let (numerator, denominator) = fraction(total.exact)?;
    let scored = write::Scored {
        held_on: request.held,
        numerator,
        denominator,
        passed: total.passed,
        floors: serde_json::to_string(&floors)?,
        decision: request.decision,
        reason,
        against_rule: decided.against_rule,
        review_on: request.review_on,
        note,
    };
    write::score(cx, evaluation, &scored).await?;
    write::insert_actions(cx, evaluation, &actions).await?;
    if request.decision == Decision::Extend {
        let (months, reason) = (request.extension_months.unwrap_or(0), reason.unwrap_or_default());
        let modules = &request.extended_modules;
        enrollment::extend(cx, pack.facts.head.id, months, reason, request.held, modules).await?;
    }
    write::set_state(cx, request.milestone, state, Some(request.held)).await?;
    let changes = json!({
        "held": { "old": pack.milestone.held_on, "new": request.held },
        "total": total.printed,
        "passed": total.passed,
        "decision": request.decision,
        "against_rule": decided.against_rule,
        "actions": actions,
        "review_on": request.review_on,
        "extension_months": request.extension_months,
        "extended_modules": request.extended_modules,
    });
    let answer = saved(cx, &pack, "undo_milestone_scored", state, changes, reason).await?;
    let outcomes = &pack.facts.program.outcomes;
    let proposed = outcomes.iter().find(|outcome| Some(outcome.kind) == decided.proposes);
    Ok(MilestoneSaved { proposed_outcome: proposed.map(|outcome| outcome.code.clone()), ..answer })
}

/// The held date lies where R17 wants it, and after an earlier round of the same milestone.
fn check_date(pack: &Pack, request: &ScoreMilestone, today: crate::calendar::Day) -> Result<()> {
    check_held(request.held, pack.facts.start(), today).map_err(named)?;
    let (round, _) = pack.round();
    let before = pack.evaluations.iter().filter(|one| one.round < round).filter_map(|one| one.held_on).max();
    match before.filter(|before| request.held <= *before) {
        Some(before) => {
            let error = Error::refused("held_before_round").arg("date", request.held);
            Err(error.arg("held", before).field("held"))
        }
        None => Ok(()),
    }
}

/// The total, where nothing is missing.
fn complete<'a>(assessment: &'a Assessment, form: &Form, note: &str) -> Result<&'a Total> {
    let unscored = form.criteria.iter().zip(&assessment.criteria);
    let unscored = unscored.filter(|(_, assessed)| assessed.score == CriterionScore::Missing);
    let names: Vec<&str> = unscored.map(|(criterion, _)| criterion.name.as_str()).collect();
    if !names.is_empty() {
        let error = Error::refused("scores_missing").arg("criteria", names.join(", "));
        return Err(error.details(json!(assessment.missing)));
    }
    if let Some((count, least)) = assessment.few_reviews.filter(|_| note.is_empty()) {
        return Err(Error::refused("note_needed").arg("count", count).arg("least", least).field("note"));
    }
    assessment.total.as_ref().ok_or_else(|| Error::refused("nothing_applicable"))
}

fn actions(request: &ScoreMilestone) -> Result<Vec<SupportAction>> {
    let one = |action: &SupportAction| {
        Ok(SupportAction {
            action: text(&action.action, "actions")?.to_owned(),
            owner: text(&action.owner, "actions")?.to_owned(),
            due: action.due,
        })
    };
    request.actions.iter().map(one).collect()
}

fn decision(
    pack: &Pack,
    form: &Form,
    request: &ScoreMilestone,
    assessment: &Assessment,
    total: &Total,
    actions: &[SupportAction],
) -> Result<Decided> {
    let facts = DecisionFacts {
        kind: form.kind,
        allowed: &form.decisions,
        held_on: request.held,
        total_passed: total.passed,
        floors: &assessment.floors,
        // Tracks are named once careers can be recorded; until then graduating needs none.
        tracks: &[],
        extended_before: pack.facts.extension.is_some(),
        extension_months_at_most: pack.facts.program.extension.months_at_most,
    };
    let here = request.decision == Decision::ContinueWithSupportPlan;
    let plan = match request.review_on {
        Some(re_review_on) => Some(SupportPlan { actions: actions.to_vec(), re_review_on }),
        // Without a day there is no plan; elsewhere actions alone are one too many.
        None if here || actions.is_empty() => None,
        None => Some(SupportPlan { actions: actions.to_vec(), re_review_on: request.held }),
    };
    let made = DecisionMade {
        decision: request.decision,
        reason: request.reason.clone(),
        support_plan: plan,
        track: None,
        extension_months: request.extension_months,
    };
    let decided = decide(&facts, &made).map_err(named)?;
    if request.decision == Decision::Extend {
        let open = extendable(pack);
        if let Some(module) = request.extended_modules.iter().find(|code| !open.contains(code)) {
            let error = Error::refused("module_not_extendable").arg("module", module);
            return Err(error.field("extended_modules"));
        }
    } else if request.extension_months.is_some() || !request.extended_modules.is_empty() {
        let error = Error::refused("extension_not_here").arg("decision", decision_word(request.decision));
        return Err(error.field("extension_months"));
    }
    Ok(decided)
}

/// Freezes every score with what it rests on (R19).
async fn freeze(cx: &mut Write, evaluation: EvaluationId, form: &Form, assessment: &Assessment) -> Result<()> {
    for (criterion, assessed) in form.criteria.iter().zip(&assessment.criteria) {
        let score = match assessed.score {
            CriterionScore::Scored { score } => Some(fraction(score)?),
            CriterionScore::NotApplicable | CriterionScore::Missing => None,
        };
        let basis = Basis { basis: assessed.basis.clone(), rows: assessed.rows.clone() };
        let basis = serde_json::to_string(&basis)?;
        write::insert_score(cx, evaluation, &criterion.code, score, &basis).await?;
    }
    Ok(())
}

/// An exact fraction as it is stored.
fn fraction(exact: Exact) -> Result<(i64, i64)> {
    let whole = |part: i128| i64::try_from(part).map_err(|_| Error::refused("number_too_large"));
    Ok((whole(exact.numerator())?, whole(exact.denominator())?))
}
