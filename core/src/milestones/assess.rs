//! The scores of an evaluation as they stand on a day, each with what it rests on (R19, R20, R25). Pure: it gets
//! the rows and gives back figures and sentences; nothing is rounded before it is compared.

use std::collections::BTreeMap;

use super::computed::{Owed, ReviewPoints, TechnicalModule, technical, work_quality};
use super::exposure::exposure_of;
use super::floors::{CheckedFloor, FloorFacts, check_floors};
use super::form::{Form, FormCriterion, build_form};
use super::pack::Pack;
use super::score::{CriterionScore, ScoreLine, Total, agreed_level, level_score, rubric_score, total};
use super::store::read::RatingRow;
use super::words::say;
use crate::calendar::Day;
use crate::calendar::offsets::plus_days;
use crate::curriculum::Program;
use crate::curriculum::model::CriterionSource;
use crate::enrollment::Planned;
use crate::enrollment::model::ItemKind;
use crate::error::Result;
use crate::exact::Exact;
use crate::hundredths::Hundredths;
use crate::progress::rules::{ModuleState, standing};
use crate::refusal::Refusal;

/// One criterion with its score.
pub(super) struct Assessed {
    pub(super) score: CriterionScore,
    /// In a sentence.
    pub(super) basis: String,
    /// The rows behind it.
    pub(super) rows: Vec<String>,
}

/// A whole evaluation.
pub(super) struct Assessment {
    /// As the form lists the criteria.
    pub(super) criteria: Vec<Assessed>,
    pub(super) floors: Vec<CheckedFloor>,
    /// None while something is missing or nothing applies.
    pub(super) total: Option<Total>,
    /// What stands in the way of scoring, in sentences.
    pub(super) missing: Vec<String>,
    /// Fewer ticket reviews than asked for: how many there are, how many are asked for.
    pub(super) few_reviews: Option<(u32, u32)>,
}

/// The levels that raters gave, with the agreed one per item.
pub(super) struct Sheets<'a> {
    ratings: &'a [RatingRow],
    pub(super) raters: Vec<String>,
}

/// The item of a competency.
pub(super) fn competency_item(code: &str) -> String {
    format!("competency:{code}")
}

/// What people score at this milestone: items with their names, in the form's order.
pub(super) fn items(form: &Form) -> Vec<(String, String)> {
    let mut items = Vec::new();
    for criterion in &form.criteria {
        match criterion.source {
            CriterionSource::Level => items.push((criterion.code.clone(), criterion.name.clone())),
            CriterionSource::Rubric => {
                let all = form.competencies.iter();
                items.extend(all.map(|one| (competency_item(&one.code), one.name.clone())));
            }
            CriterionSource::Computed | CriterionSource::TicketReviews => {}
        }
    }
    items
}

/// The items that people score at the milestone `code`, as the program has it now.
///
/// # Errors
/// `milestone_unknown`, `milestone_has_no_form`.
pub(crate) fn rated_items(program: &Program, code: &str) -> Result<Vec<String>> {
    Ok(items(&build_form(program, code)?).into_iter().map(|(item, _)| item).collect())
}

impl<'a> Sheets<'a> {
    pub(super) fn new(ratings: &'a [RatingRow]) -> Self {
        let mut raters: Vec<String> = ratings.iter().map(|row| row.rater.clone()).collect();
        raters.dedup();
        Self { ratings, raters }
    }

    pub(super) fn of(&self, item: &str) -> impl Iterator<Item = &'a RatingRow> {
        self.ratings.iter().filter(move |row| row.item == item)
    }

    /// The mean of all raters; none while one of them has not scored the item (R21).
    pub(super) fn agreed(&self, item: &str) -> std::result::Result<Option<Exact>, Refusal> {
        let level = |rater: &String| self.of(item).find(|row| row.rater == *rater).map(|row| Hundredths(row.level));
        let levels: Vec<Option<Hundredths>> = self.raters.iter().map(level).collect();
        agreed_level(&levels, None)
    }

    fn missing(&self, form: &Form) -> Vec<String> {
        let items = items(form);
        let names = |lacking: &dyn Fn(&str) -> bool| {
            let all = items.iter().filter(|(item, _)| lacking(item));
            all.map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(", ")
        };
        if self.raters.is_empty() {
            let all = names(&|_| true);
            return if all.is_empty() { Vec::new() } else { vec![say("missing_everybody", &[("items", all)])] };
        }
        let raters = self.raters.iter().filter_map(|rater| {
            let lacking = names(&|item| !self.of(item).any(|row| row.rater == *rater));
            (!lacking.is_empty()).then(|| say("missing_rater", &[("rater", rater.clone()), ("items", lacking)]))
        });
        raters.collect()
    }
}

/// Everything as of a day: what is live until it is scored.
///
/// # Errors
/// `number_too_large`, `date_out_of_range`.
pub(super) fn assess(pack: &Pack, form: &Form, as_of: Day) -> Result<Assessment> {
    let no_levels = pack.at_hand().is_none();
    let sheets = Sheets::new(if no_levels { &[] } else { &pack.ratings });
    let earlier = pack.earlier(as_of);
    let previous = earlier.iter().rev().find(|one| one.kind.has_form()).map(|one| one.held_on);
    let mut missing = sheets.missing(form);
    let mut few_reviews = None;
    let mut criteria = Vec::with_capacity(form.criteria.len());
    for criterion in &form.criteria {
        criteria.push(match criterion.source {
            CriterionSource::Computed if criterion.code == "technical" => technical_of(pack, as_of)?,
            CriterionSource::Computed if criterion.code == "client_exposure" => exposure_of(pack, as_of)?,
            CriterionSource::Computed => not_yet(&criterion.code),
            CriterionSource::TicketReviews => {
                let least = criterion.minimum_reviews.unwrap_or(0);
                let (assessed, count) = quality_of(pack, previous, as_of, least)?;
                if count == 0 {
                    let from = ("from", first_day(pack, previous)?.to_string());
                    missing.push(say("missing_reviews", &[from]));
                } else if count < least {
                    few_reviews = Some((count, least));
                    let figures = [("count", count.to_string()), ("least", least.to_string())];
                    missing.push(say("missing_note", &figures));
                }
                assessed
            }
            CriterionSource::Rubric => rubric_of(form, &sheets)?,
            CriterionSource::Level => level_of(criterion, &sheets)?,
        });
    }
    let lines: Vec<ScoreLine> = lines(form, &criteria);
    Ok(Assessment {
        floors: check_floors(form, &floor_facts(pack, form, &sheets, as_of)?),
        total: match total(&lines, form.pass_total) {
            Ok(total) => Some(total),
            Err(refusal) if refusal.code == "scores_missing" => None,
            Err(refusal) if refusal.code == "nothing_applicable" => {
                missing.push(say(refusal.code, &[]));
                None
            }
            Err(refusal) => return Err(refusal.into()),
        },
        criteria,
        missing,
        few_reviews,
    })
}

/// The lines of the total.
pub(super) fn lines(form: &Form, criteria: &[Assessed]) -> Vec<ScoreLine> {
    let both = form.criteria.iter().zip(criteria);
    both.map(|(criterion, assessed)| ScoreLine {
        criterion: criterion.name.clone(),
        weight: criterion.weight,
        score: assessed.score,
    })
    .collect()
}

fn technical_of(pack: &Pack, as_of: Day) -> Result<Assessed> {
    let facts = &pack.facts;
    let plan = Planned::new(facts)?.plan;
    let all = facts.module_facts();
    let mut modules = Vec::with_capacity(all.len());
    let mut passed = BTreeMap::new();
    for module in &all {
        let code = &module.module.code;
        let Some(item) = plan.item(ItemKind::Module, code) else { continue };
        let found = standing(module, &all, as_of)?;
        let owed = match found.state {
            ModuleState::Passed => Owed::Passed,
            ModuleState::Exempt | ModuleState::LeftOut => Owed::NotOwed,
            ModuleState::NotStarted | ModuleState::Running | ModuleState::UsedUp => Owed::NotPassed,
        };
        passed.insert(code.clone(), (owed, found.result.and_then(|result| result.passed_on)));
        modules.push(TechnicalModule { code: code.clone(), hours: module.module.hours, base_due: item.base_due, owed });
    }
    let item = plan.item(ItemKind::Milestone, &pack.milestone.code);
    let base = item.map_or(pack.milestone.planned_on, |item| item.base_due);
    let result = technical(&modules, base)?;
    let rows = result.modules.iter().filter_map(|code| {
        let module = facts.program.module(code)?;
        let (owed, on) = passed.get(code)?;
        let name = ("module", format!("{code} {}", module.name));
        let hours = ("hours", module.hours.to_string());
        Some(match (owed, on) {
            (Owed::Passed, Some(on)) => say("row_module_passed", &[name, hours, ("date", on.to_string())]),
            (Owed::NotOwed, _) => say("row_module_not_owed", &[name, hours]),
            _ => say("row_module_open", &[name, hours]),
        })
    });
    let figures = [
        ("passed", result.hours_passed.to_string()),
        ("owed", result.hours_owed.to_string()),
        ("date", base.to_string()),
    ];
    let code = if result.hours_owed == 0 { "basis_technical_none" } else { "basis_technical" };
    Ok(Assessed { score: result.score, basis: say(code, &figures), rows: rows.collect() })
}

/// Answers of customers cannot be recorded yet: their criterion takes its weight out (R25).
fn not_yet(criterion: &str) -> Assessed {
    let basis = say(&format!("basis_{criterion}"), &[]);
    Assessed { score: CriterionScore::NotApplicable, basis, rows: Vec::new() }
}

/// The first day whose reviews count.
fn first_day(pack: &Pack, previous: Option<Day>) -> std::result::Result<Day, Refusal> {
    previous.map_or(Ok(pack.facts.start()), |day| plus_days(day, 1))
}

fn quality_of(pack: &Pack, previous: Option<Day>, as_of: Day, least: u32) -> Result<(Assessed, u32)> {
    let points = |review: &super::store::read::ReviewRow| ReviewPoints { on: review.on, points: review.points };
    let all: Vec<ReviewPoints> = pack.reviews.iter().map(points).collect();
    let result = work_quality(&all, previous, as_of, least)?;
    let counts = |on: Day| on <= as_of && previous.is_none_or(|before| on > before);
    let rows = pack.reviews.iter().filter(|review| counts(review.on)).map(|review| {
        let (ticket, date) = (review.ticket.clone(), review.on.to_string());
        say("row_review", &[("ticket", ticket), ("date", date), ("points", review.points.to_string())])
    });
    let code = match result.count {
        0 => "basis_work_quality_none",
        _ if result.needs_note => "basis_work_quality_few",
        _ => "basis_work_quality",
    };
    let figures = [
        ("from", first_day(pack, previous)?.to_string()),
        ("to", as_of.to_string()),
        ("count", result.count.to_string()),
        ("least", least.to_string()),
    ];
    Ok((Assessed { score: result.score, basis: say(code, &figures), rows: rows.collect() }, result.count))
}

fn rubric_of(form: &Form, sheets: &Sheets<'_>) -> Result<Assessed> {
    let mut levels = Vec::with_capacity(form.competencies.len());
    let mut rows = Vec::new();
    for competency in &form.competencies {
        let agreed = sheets.agreed(&competency_item(&competency.code))?;
        if let Some(level) = agreed {
            rows.push(level_row(&competency.name, level.cut_two_places()));
        }
        levels.push(agreed);
    }
    let score = rubric_score(levels)?;
    let basis = match score {
        CriterionScore::NotApplicable => say("basis_rubric_none", &[]),
        _ if sheets.raters.is_empty() => say("basis_unscored", &[]),
        _ => {
            let count = ("count", form.competencies.len().to_string());
            say("basis_rubric", &[count, ("raters", sheets.raters.join(", "))])
        }
    };
    Ok(Assessed { score, basis, rows })
}

fn level_of(criterion: &FormCriterion, sheets: &Sheets<'_>) -> Result<Assessed> {
    let rows = sheets.of(&criterion.code).map(|row| level_row(&row.rater, Hundredths(row.level).to_string())).collect();
    let Some(agreed) = sheets.agreed(&criterion.code)? else {
        let basis = say("basis_unscored", &[]);
        return Ok(Assessed { score: CriterionScore::Missing, basis, rows });
    };
    let levels = criterion.anchors.iter().flat_map(|anchors| anchors.all());
    let mut anchor = levels.filter(|(level, _)| Exact::whole(i64::from(*level)) == agreed);
    let basis = match anchor.next() {
        Some((level, anchor)) => {
            say("basis_level_anchor", &[("level", level.to_string()), ("anchor", anchor.to_owned())])
        }
        None => {
            let level = ("level", agreed.cut_two_places());
            say("basis_level", &[level, ("raters", sheets.raters.join(", "))])
        }
    };
    Ok(Assessed { score: CriterionScore::Scored { score: level_score(agreed)? }, basis, rows })
}

fn level_row(name: &str, level: String) -> String {
    say("row_level", &[("name", name.to_owned()), ("level", level)])
}

fn floor_facts(pack: &Pack, form: &Form, sheets: &Sheets<'_>, as_of: Day) -> Result<FloorFacts> {
    let mut competencies = BTreeMap::new();
    for competency in &form.competencies {
        if let Some(agreed) = sheets.agreed(&competency_item(&competency.code))? {
            competencies.insert(competency.code.clone(), agreed);
        }
    }
    let modules = pack.facts.module_facts();
    let passed = modules.iter().filter(|module| module.is_satisfied_on(as_of));
    Ok(FloorFacts {
        competencies,
        passed_or_exempt: passed.map(|module| module.module.code.clone()).collect(),
        // Neither competencies that do not apply nor meetings can be recorded yet (R20).
        ..FloorFacts::default()
    })
}
