//! The list of candidates and everything about one of them.

use chrono::NaiveDate;
use sqlx::FromRow;

use super::candidacy::next_events;
use super::facts::{self, text};
use super::interviews::{self, Seated};
use super::model::{
    CandidacyState, CandidateRow, CandidateView, CheckAnswer, CheckView, Column, CompetencyView, ConsensusView,
    ExerciseView, ListCandidates, SheetScore, SheetView,
};
use super::rules::{self, Block, SelectionResult};
use super::store::{self, Recorded};
use crate::accounts::narrow_candidacies;
use crate::attachments::{self, Attached};
use crate::context::Read;
use crate::curriculum::Program;
use crate::db::Connection;
use crate::db::list::{List, Page, SortColumn};
use crate::error::{Error, Result, sentence};
use crate::exact::Exact;
use crate::exchange::names::name_key;
use crate::hundredths::Hundredths;
use crate::ids::{CandidacyId, EnrollmentId, IntakeId, PersonId};
use crate::people::{self, rules::display_name};

#[derive(FromRow)]
struct Listed {
    candidacy: CandidacyId,
    person: PersonId,
    intake: IntakeId,
    intake_name: String,
    number: Option<String>,
    first_name: String,
    last_name: String,
    state: CandidacyState,
    applied_on: Option<NaiveDate>,
    mean: Option<i64>,
    lowest: Option<i64>,
    checks: CheckAnswer,
    advances: bool,
    blocked: bool,
    spread: Option<u32>,
    sheets: u32,
    raters: u32,
    against_rule: bool,
    enrollment: Option<EnrollmentId>,
}

const COLUMNS: &str = "candidacy.id AS candidacy, person.id AS person, intake.id AS intake, intake.name AS intake_name,
    person.number, person.first_name, person.last_name, candidacy.state, candidacy.applied_on, candidacy.mean,
    candidacy.lowest, candidacy.checks, candidacy.advances, candidacy.blocked, candidacy.spread, candidacy.sheets,
    candidacy.against_rule,
    (SELECT count(*) FROM interview_sheet WHERE interview_sheet.candidacy_id = candidacy.id) AS raters,
    (SELECT enrollment.id FROM enrollment WHERE enrollment.candidacy_id = candidacy.id
      ORDER BY enrollment.id DESC LIMIT 1) AS enrollment";
const FROM: &str =
    "candidacy JOIN person ON person.id = candidacy.person_id JOIN intake ON intake.id = candidacy.intake_id";

impl SortColumn for Column {
    fn sql(self) -> &'static str {
        match self {
            Self::Name => "person.name_key",
            Self::Number => "person.number",
            Self::Intake => "intake.name_key",
            Self::AppliedOn => "candidacy.applied_on",
            Self::State => "candidacy.state",
            Self::Mean => "candidacy.mean",
            Self::Lowest => "candidacy.lowest",
            Self::Spread => "candidacy.spread",
            Self::Checks => "candidacy.checks",
        }
    }
}

impl From<Listed> for CandidateRow {
    fn from(row: Listed) -> Self {
        Self {
            name: display_name(&row.first_name, &row.last_name),
            mean: row.mean.map(text),
            lowest: row.lowest.map(text),
            candidacy: row.candidacy,
            person: row.person,
            intake: row.intake,
            intake_name: row.intake_name,
            number: row.number,
            state: row.state,
            applied_on: row.applied_on,
            checks: row.checks,
            advances: row.advances,
            blocked: row.blocked,
            spread: row.spread,
            sheets: row.sheets,
            raters: row.raters,
            against_rule: row.against_rule,
            enrollment: row.enrollment,
        }
    }
}

/// A page of candidates.
pub(crate) async fn list(cx: &mut Read, request: &ListCandidates) -> Result<Page<CandidateRow>> {
    let mut list = List::new(COLUMNS, FROM);
    narrow_candidacies(&mut list, &cx.actor.scope);
    if let Some(intake) = request.intake {
        list.and_value("candidacy.intake_id = ", intake.0, "");
    }
    if !request.states.is_empty() {
        list.and_any("candidacy.state", &request.states);
    }
    if let Some(advances) = request.advances {
        list.and_value("candidacy.advances = ", advances, "");
    }
    if let Some(text) = &request.text {
        list.and_words(people::SEARCHED, &name_key(text, ""));
    }
    let page: Page<Listed> = list.page(cx.db(), &request.sort, "person.name_key, candidacy.id", request.window).await?;
    Ok(page.map(CandidateRow::from))
}

async fn row(db: &mut Connection, id: CandidacyId) -> Result<CandidateRow> {
    let mut list = List::new(COLUMNS, FROM);
    list.and_value("candidacy.id = ", id.0, "");
    let page: Page<Listed> = list.page::<_, Column>(db, &[], "candidacy.id", Default::default()).await?;
    let found = page.rows.into_iter().next();
    found.map(CandidateRow::from).ok_or_else(|| Error::not_found("candidate_not_there"))
}

/// Everything about one candidacy.
pub(super) async fn view(cx: &mut Read, id: CandidacyId) -> Result<CandidateView> {
    let row = row(cx.db(), id).await?;
    let candidacy = store::get(cx.db(), id).await?.ok_or_else(|| Error::not_found("candidate_not_there"))?;
    let person = people::get(cx.db(), row.person).await?.ok_or_else(|| Error::not_found("person_not_there"))?;
    let program = cx.program(candidacy.program).await?;
    let recorded = store::recorded_of(cx.db(), id).await?;
    let all = facts::facts(&recorded)?;
    let result = facts::result(&program, all.get(&id))?;
    let selection = &program.rubric.selection;
    let open = all.get(&id).is_some_and(|facts| rules::is_open(&program.rubric, facts));
    let asker = interviews::asker(&cx.actor);
    let readable = |sheet: &&store::Sheet| {
        let seated = Seated { account: sheet.account, state: sheet.state };
        interviews::reads(asker, seated, open)
    };
    Ok(CandidateView {
        email: person.fields.email,
        phone: person.fields.phone,
        source: person.fields.source,
        current_job: person.fields.current_job,
        notes: person.fields.notes,
        decided_on: candidacy.decided_on,
        ground: candidacy.ground,
        reason: candidacy.reason,
        consent_until: candidacy.consent_until,
        appointment: interviews::appointment(cx.db(), id).await?,
        panel: interviews::panel(&recorded, asker),
        open,
        checks: checks(&program, &recorded, attachments::of_candidacy(cx.db(), id).await?),
        competencies: competencies(&program, &recorded, &result, open),
        sheets: recorded.sheets.iter().filter(readable).map(|sheet| sheet_view(sheet, &recorded)).collect(),
        misses: misses(&program, &result),
        raters: selection.raters,
        cut_off_mean: selection.cut_off_mean.to_string(),
        none_below: selection.none_below.to_string(),
        exercises: selection
            .exercises
            .iter()
            .map(|exercise| ExerciseView {
                code: exercise.code.clone(),
                name: exercise.name.clone(),
                minutes: exercise.minutes,
            })
            .collect(),
        moves: store::moves(cx.db(), id).await?,
        next: next_events(candidacy.state),
        row,
    })
}

fn checks(program: &Program, recorded: &Recorded, mut attached: Attached) -> Vec<CheckView> {
    let stored = |code: &str| recorded.checks.iter().find(|check| check.code == code);
    program
        .rubric
        .selection
        .threshold_checks
        .iter()
        .map(|check| CheckView {
            code: check.code.clone(),
            name: check.name.clone(),
            answer: stored(&check.code).map_or(CheckAnswer::Open, |found| found.answer),
            evidence: stored(&check.code).map(|found| found.evidence.clone()).unwrap_or_default(),
            attachments: attached.remove(&check.code).unwrap_or_default(),
        })
        .collect()
}

/// Without the raters' findings while the sheets are not open (R26).
fn competencies(program: &Program, recorded: &Recorded, result: &SelectionResult, open: bool) -> Vec<CompetencyView> {
    program
        .rubric
        .selection_competencies()
        .map(|competency| {
            let found = result.competencies.iter().find(|found| open && found.code == competency.code);
            let agreed = recorded.consensus.iter().find(|agreed| agreed.competency == competency.code);
            CompetencyView {
                code: competency.code.clone(),
                name: competency.name.clone(),
                anchors: competency.anchors.all().iter().map(|(_, anchor)| (*anchor).to_owned()).collect(),
                questions: competency.questions.clone(),
                mean: found.and_then(|found| found.mean).map(Exact::cut_two_places),
                spread: found.and_then(|found| found.spread),
                discuss: found.is_some_and(|found| found.discuss),
                consensus: agreed.map(|agreed| ConsensusView { score: text(agreed.score), note: agreed.note.clone() }),
            }
        })
        .collect()
}

fn sheet_view(sheet: &store::Sheet, recorded: &Recorded) -> SheetView {
    SheetView {
        sheet: sheet.id,
        rater: sheet.rater.clone(),
        imported: sheet.imported,
        note: sheet.note.clone(),
        scores: recorded.scores.iter().filter(|found| found.sheet == sheet.id).map(score).collect(),
    }
}

pub(super) fn score(stored: &store::Score) -> SheetScore {
    SheetScore {
        competency: stored.competency.clone(),
        level: stored.level.and_then(|level| u8::try_from(level).ok()),
        note: stored.note.clone(),
    }
}

/// Every sheet, for those to whom all are open.
pub(super) fn sheets(recorded: &Recorded) -> Vec<SheetView> {
    recorded.sheets.iter().map(|sheet| sheet_view(sheet, recorded)).collect()
}

/// The reason for each miss (R27), in sentences of the catalog.
fn misses(program: &Program, result: &SelectionResult) -> Vec<String> {
    let name = |code: &str| {
        let found = program.rubric.competencies.iter().find(|competency| competency.code == code);
        found.map_or_else(|| code.to_owned(), |competency| competency.name.clone())
    };
    let say = |code: &str, args: &[(&str, String)]| {
        sentence(code, &args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    };
    let mut misses: Vec<String> = result
        .blocks
        .iter()
        .map(|block| match block {
            Block::TooFewRaters { least, have } => {
                say("miss_too_few_raters", &[("least", least.to_string()), ("have", have.to_string())])
            }
            Block::MissingSheet { rater } => say("miss_sheet", &[("rater", rater.clone())]),
            Block::MissingScore { rater, competency } => {
                say("miss_score", &[("rater", rater.clone()), ("competency", name(competency))])
            }
            Block::NothingToScore => say("miss_nothing_scored", &[]),
        })
        .collect();
    let selection = &program.rubric.selection;
    if let Some(mean) = result.mean.filter(|mean| below(*mean, selection.cut_off_mean.hundredths())) {
        misses
            .push(say("miss_mean", &[("mean", mean.cut_two_places()), ("needed", selection.cut_off_mean.to_string())]));
    }
    for competency in &result.competencies {
        if let Some(mean) = competency.mean.filter(|mean| below(*mean, selection.none_below.hundredths())) {
            misses.push(say(
                "miss_floor",
                &[
                    ("competency", name(&competency.code)),
                    ("mean", mean.cut_two_places()),
                    ("needed", selection.none_below.to_string()),
                ],
            ));
        }
    }
    match result.checks {
        CheckAnswer::NotMet => misses.push(say("miss_check_not_met", &[])),
        CheckAnswer::Open => misses.push(say("miss_check_open", &[])),
        CheckAnswer::Met => {}
    }
    misses
}

fn below(value: Exact, bar: Hundredths) -> bool {
    Exact::of(bar.0, 100).is_some_and(|bar| value < bar)
}
