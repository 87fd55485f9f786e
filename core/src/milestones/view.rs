//! The pack as a screen shows it: criteria, floors, total, decisions, what is missing, earlier evaluations.

use serde::{Deserialize, Serialize};

use super::assess::{Assessed, Assessment, Sheets, assess, competency_item, lines};
use super::fields;
use super::form::Form;
use super::list::{FrozenFloors, row_of};
use super::model::{
    CriterionView, Decision, DecisionChoice, EarlierEvaluation, FloorResult, FloorView, ItemView, MilestoneState,
    MilestoneView, RatingView,
};
use super::pack::{self, Pack};
use super::rounds::may_review;
use super::score::{CriterionScore, ScoreLine};
use super::since;
use super::store::read::{self, Evaluation, ScoreRow};
use super::words;
use crate::context::Read;
use crate::curriculum::model::CriterionSource;
use crate::curriculum::rubric::Anchors;
use crate::error::{Error, Result};
use crate::exact::Exact;
use crate::hundredths::Hundredths;
use crate::ids::MilestoneId;

/// What is frozen beside a score.
#[derive(Serialize, Deserialize)]
pub(super) struct Basis {
    pub(super) basis: String,
    pub(super) rows: Vec<String>,
}

/// Everything about one milestone.
///
/// # Errors
/// `milestone_not_there`.
pub(super) async fn view(cx: &mut Read, id: MilestoneId) -> Result<MilestoneView> {
    let (app, today) = (cx.app.clone(), cx.today());
    let pack = pack::load(&app, cx.db(), id).await?;
    let as_of = pack.as_of(today);
    let row = row_of(cx, &pack).await?;
    let (round, version) = pack.round();
    let mut view = MilestoneView {
        row,
        enrollment: pack.facts.head.id,
        person: pack.facts.head.person_id,
        name: pack.facts.name(),
        intake_name: pack.facts.calendar.name.clone(),
        round,
        version,
        frozen: pack.at_hand().is_some(),
        criteria: Vec::new(),
        total: None,
        pass_total: None,
        total_passes: None,
        weight_applied: 0,
        floors: Vec::new(),
        decisions: Vec::new(),
        decision: None,
        decision_reason: None,
        decided_by: None,
        actions: Vec::new(),
        review_on: None,
        may_review: false,
        withdrawn_reason: read::withdrawn_reason(cx.db(), id).await?,
        note: String::new(),
        raters: Vec::new(),
        since: since::since(cx.db(), &pack, as_of).await?,
        fields: fields::views(cx.db(), &pack).await?,
        missing: Vec::new(),
        extendable: Vec::new(),
        earlier: earlier(&pack),
    };
    if pack.milestone.kind.has_form() {
        evaluation(cx, &pack, &mut view).await?;
    }
    Ok(view)
}

async fn evaluation(cx: &mut Read, pack: &Pack, view: &mut MilestoneView) -> Result<()> {
    let form = pack.form()?;
    let ratings = if pack.at_hand().is_some() { pack.ratings.as_slice() } else { &[] };
    let sheets = Sheets::new(ratings);
    view.pass_total = Some(form.pass_total.to_string());
    view.raters.clone_from(&sheets.raters);
    let frozen = pack.at_hand().filter(|one| one.is_scored());
    let assessed = match frozen {
        Some(evaluation) => {
            decided(cx, pack, evaluation, view).await?;
            frozen_criteria(&form, &read::scores(cx.db(), evaluation.id).await?)?
        }
        None => {
            let assessment = assess(pack, &form, pack.as_of(cx.today()))?;
            live(pack, &form, &assessment, view);
            assessment.criteria
        }
    };
    view.weight_applied = weight(&lines(&form, &assessed));
    view.criteria = criteria(&form, &assessed, &sheets)?;
    Ok(())
}

/// Criteria that do not apply take their weight out.
fn weight(lines: &[ScoreLine]) -> u32 {
    let applied = lines.iter().filter(|line| line.score != CriterionScore::NotApplicable);
    applied.map(|line| line.weight).sum()
}

fn live(pack: &Pack, form: &Form, assessment: &Assessment, view: &mut MilestoneView) {
    if let Some(total) = &assessment.total {
        view.total = Some(total.printed.clone());
        view.total_passes = Some(total.passed);
    }
    view.floors = assessment.floors.iter().map(words::floor).collect();
    match pack.milestone.state {
        MilestoneState::Planned => view.missing = vec![words::say("missing_opening", &[])],
        MilestoneState::Open => {
            view.missing.clone_from(&assessment.missing);
            view.decisions = decisions(pack, form, assessment);
            view.note = pack.at_hand().map(|one| one.note.clone()).unwrap_or_default();
        }
        _ => {}
    }
    if form.decisions.contains(&Decision::Extend) && pack.facts.extension.is_none() {
        view.extendable = extendable(pack);
    }
}

/// The form's decisions; who goes on against a missed total or floor says why (R24), and so does an extension (R6).
fn decisions(pack: &Pack, form: &Form, assessment: &Assessment) -> Vec<DecisionChoice> {
    let failed = assessment.floors.iter().any(|floor| floor.result == FloorResult::Fails);
    let missed = failed || assessment.total.as_ref().is_some_and(|total| !total.passed);
    let open = form.decisions.iter().filter(|one| **one != Decision::Extend || pack.facts.extension.is_none());
    open.map(|&decision| DecisionChoice {
        decision,
        needs_reason: match decision {
            Decision::Continue | Decision::Graduate => missed,
            Decision::Extend => true,
            Decision::ContinueWithSupportPlan | Decision::Release | Decision::NotGraduated => false,
        },
    })
    .collect()
}

/// Codes of the modules that are not finished (R6), in the program's order.
pub(super) fn extendable(pack: &Pack) -> Vec<String> {
    let Ok(planned) = crate::enrollment::Planned::new(&pack.facts) else { return Vec::new() };
    let both = pack.facts.modules.iter().zip(&planned.standings);
    let open = both.filter(|(_, standing)| !standing.state.is_finished());
    open.map(|(module, _)| module.row.code.clone()).collect()
}

async fn decided(cx: &mut Read, pack: &Pack, one: &Evaluation, view: &mut MilestoneView) -> Result<()> {
    view.total = total(one).map(Exact::cut_two_places);
    view.total_passes = one.passed;
    view.floors = floors(one)?;
    view.decision = one.decision;
    view.decision_reason.clone_from(&one.decision_reason);
    view.decided_by.clone_from(&one.decided_by);
    view.actions = read::actions(cx.db(), one.id).await?;
    view.review_on = one.review_on;
    view.may_review = may_review(pack.milestone.state, one.decision) && !pack.facts.ended();
    view.note.clone_from(&one.note);
    Ok(())
}

pub(super) fn total(one: &Evaluation) -> Option<Exact> {
    Exact::of(one.total_numerator?, one.total_denominator?)
}

fn floors(one: &Evaluation) -> Result<Vec<FloorView>> {
    match &one.floors {
        Some(text) => Ok(serde_json::from_str::<FrozenFloors>(text)?),
        None => Ok(Vec::new()),
    }
}

fn frozen_criteria(form: &Form, scores: &[ScoreRow]) -> Result<Vec<Assessed>> {
    let one = |code: &str| {
        let row = scores.iter().find(|row| row.criterion == code);
        let row = row.ok_or_else(|| Error::internal(format!("scored without {code}")))?;
        let basis: Basis = serde_json::from_str(&row.basis)?;
        let score = match (row.numerator, row.denominator) {
            (Some(numerator), Some(denominator)) => Exact::of(numerator, denominator)
                .map_or(CriterionScore::Missing, |score| CriterionScore::Scored { score }),
            _ => CriterionScore::NotApplicable,
        };
        Ok(Assessed { score, basis: basis.basis, rows: basis.rows })
    };
    form.criteria.iter().map(|criterion| one(&criterion.code)).collect()
}

fn criteria(form: &Form, assessed: &[Assessed], sheets: &Sheets<'_>) -> Result<Vec<CriterionView>> {
    let both = form.criteria.iter().zip(assessed);
    both.map(|(criterion, assessed)| {
        let items = match criterion.source {
            CriterionSource::Rubric => form
                .competencies
                .iter()
                .map(|one| item(competency_item(&one.code), &one.name, Some(&one.anchors), sheets))
                .collect::<Result<_>>()?,
            CriterionSource::Level => {
                vec![item(criterion.code.clone(), &criterion.name, criterion.anchors.as_ref(), sheets)?]
            }
            CriterionSource::Computed | CriterionSource::TicketReviews => Vec::new(),
        };
        Ok(CriterionView {
            code: criterion.code.clone(),
            name: criterion.name.clone(),
            meaning: criterion.meaning.clone(),
            weight: criterion.weight,
            source: source(criterion.source).to_owned(),
            applicable: assessed.score != CriterionScore::NotApplicable,
            score: match assessed.score {
                CriterionScore::Scored { score } => Some(score.cut_two_places()),
                CriterionScore::NotApplicable | CriterionScore::Missing => None,
            },
            basis: assessed.basis.clone(),
            rows: assessed.rows.clone(),
            items,
        })
    })
    .collect()
}

fn source(source: CriterionSource) -> &'static str {
    match source {
        CriterionSource::Computed => "computed",
        CriterionSource::TicketReviews => "ticket_reviews",
        CriterionSource::Rubric => "rubric",
        CriterionSource::Level => "level",
    }
}

fn item(item: String, name: &str, anchors: Option<&Anchors>, sheets: &Sheets<'_>) -> Result<ItemView> {
    let ratings = sheets.of(&item).map(|row| RatingView {
        rater: row.rater.clone(),
        level: Hundredths(row.level).to_string(),
        note: row.note.clone(),
    });
    Ok(ItemView {
        name: name.to_owned(),
        anchors: anchors.iter().flat_map(|all| all.all()).map(|(_, anchor)| anchor.to_owned()).collect(),
        ratings: ratings.collect(),
        agreed: sheets.agreed(&item)?.map(Exact::cut_two_places),
        item,
    })
}

/// Every evaluation but the one at hand, newest first.
fn earlier(pack: &Pack) -> Vec<EarlierEvaluation> {
    let at_hand = pack.at_hand().map(|one| one.id);
    let others = pack.evaluations.iter().rev().filter(|one| Some(one.id) != at_hand);
    others
        .map(|one| EarlierEvaluation {
            round: one.round,
            version: one.version,
            held: one.held_on,
            total: total(one).map(Exact::cut_two_places),
            decision: one.decision,
            decision_reason: one.decision_reason.clone(),
        })
        .collect()
}
