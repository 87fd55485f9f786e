//! What is held at the milestones of an invented trainee: fields, levels, and the scores, totals, floors and decisions
//! that the core's rules give for them (R19, R20, R24, R25).

use std::collections::HashMap;

use farm_team_core::calendar::Day;
use farm_team_core::calendar::offsets::{base_date, week_due};
use farm_team_core::curriculum::milestone_plan::{MilestoneKind, ProgramMilestone};
use farm_team_core::curriculum::model::{CriterionSource, Program};
use farm_team_core::exact::Exact;
use farm_team_core::milestones::computed::{Owed, TechnicalModule, technical, work_quality};
use farm_team_core::milestones::decide::{DecisionFacts, DecisionMade, decide};
use farm_team_core::milestones::floors::{CheckedFloor, FloorFacts, check_floors};
use farm_team_core::milestones::form::{Form, FormCriterion, build_form};
use farm_team_core::milestones::model::{Decision, FloorResult};
use farm_team_core::milestones::score::{CriterionScore, ScoreLine, level_score, rubric_score, total};
use farm_team_core::milestones::words;
use serde_json::json;
use uuid::Uuid;

use super::chance::Chance;
use super::people::RATERS;
use super::rows::{EvaluationRow, FieldRow, HeldRow, MilestoneLine, RatingRow, Rows, ScoreRow, Trainee};
use super::year::Life;
use super::{Outcome, days_after, days_before};

/// The forms of the program, as objects and as they are kept.
pub(crate) struct Forms<'a> {
    program: &'a Program,
    today: Day,
    forms: HashMap<String, (Form, String)>,
}

/// One evaluation being held.
struct Sitting<'a> {
    form: &'a Form,
    trainee: &'a Trainee,
    life: &'a Life,
    milestone: &'a ProgramMilestone,
    held: Day,
    previous: Option<Day>,
    levels: HashMap<String, Exact>,
}

impl<'a> Forms<'a> {
    pub(crate) fn new(program: &'a Program, today: Day) -> Outcome<Self> {
        let mut forms = HashMap::new();
        for milestone in program.milestones.iter().filter(|milestone| milestone.kind.has_form()) {
            let form = build_form(program, &milestone.code)?;
            let text = serde_json::to_string(&form)?;
            forms.insert(milestone.code.clone(), (form, text));
        }
        Ok(Self { program, today, forms })
    }

    /// Holds what is due while somebody is here; gives the day and the decision of the final.
    pub(crate) fn hold(
        &self,
        trainee: &Trainee,
        life: &Life,
        chance: &mut Chance,
        rows: &mut Rows,
    ) -> Outcome<Option<(Day, Decision)>> {
        let mut previous = None;
        let mut end = None;
        for line in &trainee.milestones {
            let Some(held) = self.held(line, life, chance) else { continue };
            if line.kind == MilestoneKind::Baseline {
                self.baseline(line, held, chance, rows);
            } else if let Some(decision) = self.evaluate(trainee, life, line, (held, previous), chance, rows)? {
                previous = Some(held);
                if line.kind == MilestoneKind::Final {
                    end = Some((held, decision));
                }
            }
        }
        Ok(end)
    }

    /// The day on which a milestone is held: mostly its own; the latest ones may still be to come.
    fn held(&self, line: &MilestoneLine, life: &Life, chance: &mut Chance) -> Option<Day> {
        let late = if chance.happens(10) { chance.between(1, 9) } else { 0 };
        let held = days_after(line.due_on.filter(|_| line.kind != MilestoneKind::FollowUp)?, late);
        let waits = held > days_before(self.today, 20) && chance.happens(35);
        (held <= life.until && !waits).then_some(held)
    }

    fn baseline(&self, line: &MilestoneLine, held: Day, chance: &mut Chance, rows: &mut Rows) {
        rows.held.push(HeldRow { milestone: line.id, state: "done", on: held });
        let diagnostic = chance.between(15, 75).to_string();
        let confidence = chance.between(1, 5).to_string();
        for (field, value) in [("technical_diagnostic_percent", diagnostic), ("confidence_1_to_5", confidence)] {
            rows.fields.push(FieldRow { milestone: line.id, field, value });
        }
    }

    /// The follow-up of those who finished: most are still here.
    pub(crate) fn follow_up(
        &self,
        trainee: &Trainee,
        end: Option<(Day, Decision)>,
        chance: &mut Chance,
        rows: &mut Rows,
    ) {
        let ended = rows.outcomes.last().is_some_and(|row| row.enrollment == trainee.enrollment);
        let line = trainee.milestones.iter().find(|line| line.kind == MilestoneKind::FollowUp);
        let Some(((line, due), (finished, _))) = line.and_then(|line| Some((line, line.due_on?))).zip(end) else {
            return;
        };
        if !ended || due > self.today || due < finished {
            return;
        }
        rows.held.push(HeldRow { milestone: line.id, state: "done", on: due });
        let mut keep = |field, value: String| rows.fields.push(FieldRow { milestone: line.id, field, value });
        if chance.happens(88) {
            keep("still_here", "yes".to_owned());
            keep("role", chance.one(&["Service desk", "Field support", "Customer success"]).to_owned());
            keep("manager_rating_1_to_5", chance.between(2, 5).to_string());
        } else {
            keep("still_here", "no".to_owned());
            let days = (due - finished).num_days();
            keep("left_on", days_after(finished, chance.between(1, days.max(1))).min(due).to_string());
        }
    }

    /// Scores a milestone; nothing comes of it while a score is missing.
    fn evaluate(
        &self,
        trainee: &Trainee,
        life: &Life,
        line: &MilestoneLine,
        (held, previous): (Day, Option<Day>),
        chance: &mut Chance,
        rows: &mut Rows,
    ) -> Outcome<Option<Decision>> {
        let known = self.forms.get(&line.code).zip(self.program.milestone(&line.code));
        let Some(((form, text), milestone)) = known else { return Ok(None) };
        let evaluation = chance.id();
        let (levels, ratings) = rate(form, life, evaluation, chance);
        let sitting = Sitting { form, trainee, life, milestone, held, previous, levels };
        let mut lines = Vec::new();
        for criterion in &form.criteria {
            let score = self.score(&sitting, criterion)?;
            if score == CriterionScore::Missing {
                return Ok(None);
            }
            lines.push(ScoreLine { criterion: criterion.code.clone(), weight: criterion.weight, score });
        }
        let total = total(&lines, form.pass_total)?;
        let floors = check_floors(form, &sitting.floor_facts());
        let (decision, against_rule) = self.decide(&sitting, total.passed, &floors, chance)?;
        for line in lines {
            let fraction = match line.score {
                CriterionScore::Scored { score } => Some(fraction(score)?),
                CriterionScore::NotApplicable | CriterionScore::Missing => None,
            };
            let basis = json!({ "basis": "Invented", "rows": [] }).to_string();
            rows.scores.push(ScoreRow { evaluation, criterion: line.criterion, fraction, basis });
        }
        rows.ratings.extend(ratings);
        rows.held.push(HeldRow { milestone: line.id, state: "scored", on: held });
        rows.evaluations.push(EvaluationRow {
            id: evaluation,
            milestone: line.id,
            form: text.clone(),
            held,
            total: fraction(total.exact)?,
            passed: total.passed,
            floors: serde_json::to_string(&floors.iter().map(words::floor).collect::<Vec<_>>())?,
            decision,
            against_rule,
        });
        Ok(Some(decision))
    }

    fn score(&self, sitting: &Sitting<'_>, criterion: &FormCriterion) -> Outcome<CriterionScore> {
        Ok(match criterion.source {
            CriterionSource::Computed if criterion.code == "technical" => self.technical(sitting)?,
            CriterionSource::Computed => CriterionScore::NotApplicable,
            CriterionSource::TicketReviews => {
                let least = criterion.minimum_reviews.unwrap_or(0);
                work_quality(&sitting.life.reviews, sitting.previous, sitting.held, least)?.score
            }
            CriterionSource::Rubric => {
                rubric_score(sitting.form.competencies.iter().map(|one| sitting.levels.get(&one.code).copied()))?
            }
            CriterionSource::Level => match sitting.levels.get(&criterion.code) {
                Some(level) => CriterionScore::Scored { score: level_score(*level)? },
                None => CriterionScore::Missing,
            },
        })
    }

    fn technical(&self, sitting: &Sitting<'_>) -> Outcome<CriterionScore> {
        let start = sitting.trainee.start;
        let mut modules = Vec::with_capacity(self.program.modules.len());
        for module in &self.program.modules {
            let owed = match sitting.life.passed.get(&module.code) {
                _ if sitting.life.not_owed.contains(&module.code) => Owed::NotOwed,
                Some(on) if *on <= sitting.held => Owed::Passed,
                _ => Owed::NotPassed,
            };
            let base_due = week_due(start, module.due_week)?;
            modules.push(TechnicalModule { code: module.code.clone(), hours: module.hours, base_due, owed });
        }
        Ok(technical(&modules, base_date(start, sitting.milestone.offset, 0)?)?.score)
    }

    /// On, where the rules let it; else mostly on all the same, with the reason that they ask for.
    fn decide(
        &self,
        sitting: &Sitting<'_>,
        passed: bool,
        floors: &[CheckedFloor],
        chance: &mut Chance,
    ) -> Outcome<(Decision, bool)> {
        let missed = !passed || floors.iter().any(|floor| floor.result == FloorResult::Fails);
        let decision = match sitting.milestone.kind {
            MilestoneKind::Final if missed && chance.happens(60) => Decision::NotGraduated,
            MilestoneKind::Final => Decision::Graduate,
            _ => Decision::Continue,
        };
        let facts = DecisionFacts {
            kind: sitting.milestone.kind,
            allowed: &sitting.form.decisions,
            held_on: sitting.held,
            total_passed: passed,
            floors,
            tracks: &[],
            extended_before: false,
            extension_months_at_most: self.program.extension.months_at_most,
        };
        let reason = Some("On the way; agreed with the mentor".to_owned());
        let made = DecisionMade { decision, reason, support_plan: None, track: None, extension_months: None };
        Ok((decision, decide(&facts, &made)?.against_rule))
    }
}

impl Sitting<'_> {
    fn floor_facts(&self) -> FloorFacts {
        let competencies = self.form.competencies.iter();
        let passed = self.life.passed.iter().filter(|(_, on)| **on <= self.held);
        FloorFacts {
            competencies: competencies
                .filter_map(|one| Some((one.code.clone(), *self.levels.get(&one.code)?)))
                .collect(),
            passed_or_exempt: passed.map(|(code, _)| code.clone()).collect(),
            ..FloorFacts::default()
        }
    }
}

/// One rater's level of every item, with the rows that keep them.
fn rate(form: &Form, life: &Life, evaluation: Uuid, chance: &mut Chance) -> (HashMap<String, Exact>, Vec<RatingRow>) {
    let rater = chance.one(&RATERS);
    let rubric = form.criteria.iter().any(|criterion| criterion.source == CriterionSource::Rubric);
    let competencies = form.competencies.iter().filter(|_| rubric);
    let competencies = competencies.map(|one| (one.code.clone(), format!("competency:{}", one.code)));
    let levels = form.criteria.iter().filter(|criterion| criterion.source == CriterionSource::Level);
    let items = competencies.chain(levels.map(|one| (one.code.clone(), one.code.clone())));
    let mut found = HashMap::new();
    let mut rows = Vec::new();
    for (code, item) in items {
        let level = if chance.happens(life.talent) { chance.between(3, 5) } else { chance.between(2, 3) };
        found.insert(code, Exact::whole(level));
        rows.push(RatingRow { evaluation, rater, item, level: level * 100 });
    }
    (found, rows)
}

fn fraction(exact: Exact) -> Outcome<(i64, i64)> {
    Ok((i64::try_from(exact.numerator())?, i64::try_from(exact.denominator())?))
}
