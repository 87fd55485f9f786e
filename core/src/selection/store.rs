//! SQL of candidacies, checks, sheets and consensus.

use chrono::NaiveDate;
use uuid::Uuid;

use super::model::{CandidacyState, CheckAnswer, MoveView, SheetScore};
use crate::context::Write;
use crate::db::Connection;
use crate::db::undo::Table;
use crate::error::Result;
use crate::ids::{CandidacyId, ImportId, IntakeId, PersonId, ProgramId, SheetId};

/// A candidacy as stored, without what is derived.
#[derive(Debug, Clone)]
pub(crate) struct Candidacy {
    pub(crate) id: CandidacyId,
    pub(crate) person: PersonId,
    pub(crate) intake: IntakeId,
    pub(crate) program: ProgramId,
    pub(crate) state: CandidacyState,
    pub(crate) decided_on: Option<NaiveDate>,
    pub(crate) reason: Option<String>,
    pub(crate) consent_until: Option<NaiveDate>,
}

macro_rules! candidacies {
    ($tail:literal $(, $value:expr)*) => {
        sqlx::query_as!(
            Candidacy,
            r#"SELECT candidacy.id as "id: CandidacyId", person_id as "person: PersonId", intake_id as "intake: IntakeId",
                      intake.program_id as "program: ProgramId", state as "state: CandidacyState",
                      decided_on as "decided_on: NaiveDate", reason, consent_until as "consent_until: NaiveDate"
               FROM candidacy JOIN intake ON intake.id = candidacy.intake_id "# + $tail
            $(, $value)*
        )
    };
}

pub(crate) async fn get(db: &mut Connection, id: CandidacyId) -> Result<Option<Candidacy>> {
    Ok(candidacies!("WHERE candidacy.id = $1", id).fetch_optional(db).await?)
}

pub(crate) async fn of_person(db: &mut Connection, person: PersonId, intake: IntakeId) -> Result<Option<Candidacy>> {
    Ok(candidacies!("WHERE person_id = $1 AND intake_id = $2", person, intake).fetch_optional(db).await?)
}

pub(crate) async fn of_intake(db: &mut Connection, intake: IntakeId) -> Result<Vec<Candidacy>> {
    Ok(candidacies!("WHERE intake_id = $1 ORDER BY candidacy.id", intake).fetch_all(db).await?)
}

pub(crate) async fn all(db: &mut Connection) -> Result<Vec<Candidacy>> {
    Ok(candidacies!("ORDER BY intake_id, candidacy.id").fetch_all(db).await?)
}

pub(crate) async fn insert(
    cx: &mut Write,
    person: PersonId,
    intake: IntakeId,
    applied_on: Option<NaiveDate>,
    import: Option<ImportId>,
) -> Result<CandidacyId> {
    let id = CandidacyId(cx.new_id());
    let at = cx.now.at;
    sqlx::query!(
        "INSERT INTO candidacy (id, person_id, intake_id, state, applied_on, import_id, created_at)
         VALUES ($1, $2, $3, 'applied', $4, $5, $6)",
        id,
        person,
        intake,
        applied_on,
        import,
        at,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::Candidacy, id.0);
    cx.created(Table::ThresholdChecks, id.0);
    Ok(id)
}

/// Where a candidacy goes, and what is known about why.
pub(crate) struct Decided<'a> {
    pub(crate) state: CandidacyState,
    pub(crate) on: Option<NaiveDate>,
    pub(crate) reason: Option<&'a str>,
    pub(crate) against_rule: bool,
    pub(crate) consent_until: Option<NaiveDate>,
}

pub(super) async fn set_state(cx: &mut Write, from: &Candidacy, to: &Decided<'_>) -> Result<()> {
    cx.touch(Table::Candidacy, from.id.0).await?;
    sqlx::query!(
        "UPDATE candidacy SET state = $2, decided_on = $3, reason = $4, against_rule = $5, consent_until = $6 WHERE id = $1",
        from.id, to.state, to.on, to.reason, to.against_rule, to.consent_until,
    )
    .execute(cx.db())
    .await?;
    insert_move(cx, from.id, from.state, to).await
}

/// Marks a candidacy as enrolled; what was decided about it stays as it is.
pub(crate) async fn mark_enrolled(
    cx: &mut Write,
    id: CandidacyId,
    from: CandidacyState,
    reason: Option<&str>,
) -> Result<()> {
    cx.touch(Table::Candidacy, id.0).await?;
    sqlx::query!("UPDATE candidacy SET state = 'enrolled' WHERE id = $1", id).execute(cx.db()).await?;
    let to = Decided { state: CandidacyState::Enrolled, on: None, reason, against_rule: false, consent_until: None };
    insert_move(cx, id, from, &to).await
}

async fn insert_move(cx: &mut Write, candidacy: CandidacyId, from: CandidacyState, to: &Decided<'_>) -> Result<()> {
    let id = cx.new_id();
    let (day, at, actor) = (cx.today(), cx.now.at, cx.actor.clone());
    sqlx::query!(
        "INSERT INTO candidacy_move (id, candidacy_id, from_state, to_state, day, at, actor, reason, against_rule)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        id,
        candidacy,
        from,
        to.state,
        day,
        at,
        actor,
        to.reason,
        to.against_rule,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::CandidacyMove, id);
    Ok(())
}

pub(crate) async fn moves(db: &mut Connection, id: CandidacyId) -> Result<Vec<MoveView>> {
    Ok(sqlx::query_as!(
        MoveView,
        r#"SELECT to_state as "to: CandidacyState", day as "day: NaiveDate", actor, reason,
                  against_rule as "against_rule: bool"
           FROM candidacy_move WHERE candidacy_id = $1 ORDER BY id DESC"#,
        id,
    )
    .fetch_all(db)
    .await?)
}

/// One answered (or open) check.
pub(crate) struct Check {
    pub(crate) candidacy: CandidacyId,
    pub(crate) code: String,
    pub(crate) answer: CheckAnswer,
    pub(crate) evidence: String,
}

/// One rater's sheet.
pub(crate) struct Sheet {
    pub(crate) id: SheetId,
    pub(crate) candidacy: CandidacyId,
    pub(crate) rater: String,
    pub(crate) rater_key: String,
    pub(crate) imported: bool,
    pub(crate) note: String,
}

/// One score of a sheet.
pub(crate) struct Score {
    pub(crate) sheet: SheetId,
    pub(crate) competency: String,
    pub(crate) level: Option<i64>,
    pub(crate) note: String,
}

/// A consensus, hundredths of a level.
pub(crate) struct Agreed {
    pub(crate) candidacy: CandidacyId,
    pub(crate) competency: String,
    pub(crate) score: i64,
    pub(crate) note: String,
}

/// Everything that selection recorded, of one candidacy or of an intake.
pub(crate) struct Recorded {
    pub(crate) checks: Vec<Check>,
    pub(crate) sheets: Vec<Sheet>,
    pub(crate) scores: Vec<Score>,
    pub(crate) consensus: Vec<Agreed>,
}

macro_rules! recorded {
    ($db:expr, $tail:literal, $value:expr) => {
        Recorded {
            checks: sqlx::query_as!(
                Check,
                r#"SELECT candidacy_id as "candidacy: CandidacyId", code, answer as "answer: CheckAnswer", evidence
                   FROM threshold_check JOIN candidacy ON candidacy.id = candidacy_id WHERE "# + $tail,
                $value
            )
            .fetch_all(&mut *$db)
            .await?,
            sheets: sqlx::query_as!(
                Sheet,
                r#"SELECT interview_sheet.id as "id: SheetId", candidacy_id as "candidacy: CandidacyId", rater, rater_key,
                          imported as "imported: bool", note
                   FROM interview_sheet JOIN candidacy ON candidacy.id = candidacy_id WHERE "# + $tail
                    + " ORDER BY interview_sheet.id",
                $value
            )
            .fetch_all(&mut *$db)
            .await?,
            scores: sqlx::query_as!(
                Score,
                r#"SELECT sheet_id as "sheet: SheetId", competency, level, sheet_score.note
                   FROM sheet_score JOIN interview_sheet ON interview_sheet.id = sheet_id
                   JOIN candidacy ON candidacy.id = candidacy_id WHERE "# + $tail,
                $value
            )
            .fetch_all(&mut *$db)
            .await?,
            consensus: sqlx::query_as!(
                Agreed,
                r#"SELECT candidacy_id as "candidacy: CandidacyId", competency, score, note
                   FROM consensus JOIN candidacy ON candidacy.id = candidacy_id WHERE "# + $tail,
                $value
            )
            .fetch_all(&mut *$db)
            .await?,
        }
    };
}

pub(crate) async fn recorded_of(db: &mut Connection, id: CandidacyId) -> Result<Recorded> {
    Ok(recorded!(db, "candidacy.id = $1", id))
}

pub(crate) async fn recorded_in(db: &mut Connection, intake: IntakeId) -> Result<Recorded> {
    Ok(recorded!(db, "candidacy.intake_id = $1", intake))
}

pub(crate) async fn set_check(cx: &mut Write, check: &Check) -> Result<()> {
    cx.touch(Table::ThresholdChecks, check.candidacy.0).await?;
    sqlx::query!(
        "INSERT INTO threshold_check (candidacy_id, code, answer, evidence) VALUES ($1, $2, $3, $4)
         ON CONFLICT (candidacy_id, code) DO UPDATE SET answer = excluded.answer, evidence = excluded.evidence",
        check.candidacy,
        check.code,
        check.answer,
        check.evidence,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// Where a sheet belongs.
pub(crate) async fn candidacy_of_sheet(db: &mut Connection, sheet: SheetId) -> Result<Option<CandidacyId>> {
    Ok(sqlx::query_scalar!(r#"SELECT candidacy_id as "id: CandidacyId" FROM interview_sheet WHERE id = $1"#, sheet,)
        .fetch_optional(db)
        .await?)
}

/// A sheet to be stored.
pub(crate) struct NewSheet<'a> {
    pub(crate) candidacy: CandidacyId,
    pub(crate) rater: &'a str,
    pub(crate) rater_key: &'a str,
    pub(crate) note: &'a str,
    pub(crate) import: Option<ImportId>,
}

pub(crate) async fn insert_sheet(cx: &mut Write, sheet: &NewSheet<'_>) -> Result<SheetId> {
    let id = SheetId(cx.new_id());
    let (at, imported) = (cx.now.at, sheet.import.is_some());
    sqlx::query!(
        "INSERT INTO interview_sheet (id, candidacy_id, rater, rater_key, imported, import_id, note, created_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)",
        id, sheet.candidacy, sheet.rater, sheet.rater_key, imported, sheet.import, sheet.note, at,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::InterviewSheet, id.0);
    cx.created(Table::SheetScores, id.0);
    Ok(id)
}

pub(crate) async fn update_sheet(cx: &mut Write, id: SheetId, rater: &str, rater_key: &str, note: &str) -> Result<()> {
    cx.touch(Table::InterviewSheet, id.0).await?;
    let at = cx.now.at;
    sqlx::query!(
        "UPDATE interview_sheet SET rater = $2, rater_key = $3, note = $4, changed_at = $5 WHERE id = $1",
        id,
        rater,
        rater_key,
        note,
        at,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// Replaces the scores of a sheet.
pub(crate) async fn set_scores(cx: &mut Write, id: SheetId, scores: &[SheetScore]) -> Result<()> {
    cx.touch(Table::SheetScores, id.0).await?;
    sqlx::query!("DELETE FROM sheet_score WHERE sheet_id = $1", id).execute(cx.db()).await?;
    for score in scores {
        sqlx::query!(
            "INSERT INTO sheet_score (sheet_id, competency, level, note) VALUES ($1, $2, $3, $4)",
            id,
            score.competency,
            score.level,
            score.note,
        )
        .execute(cx.db())
        .await?;
    }
    Ok(())
}

pub(crate) async fn remove_sheet(cx: &mut Write, id: SheetId) -> Result<()> {
    cx.touch(Table::InterviewSheet, id.0).await?;
    cx.touch(Table::SheetScores, id.0).await?;
    sqlx::query!("DELETE FROM sheet_score WHERE sheet_id = $1", id).execute(cx.db()).await?;
    sqlx::query!("DELETE FROM interview_sheet WHERE id = $1", id).execute(cx.db()).await?;
    Ok(())
}

/// Writes or (without a score) removes a consensus.
pub(crate) async fn set_consensus(
    cx: &mut Write,
    id: CandidacyId,
    competency: &str,
    score: Option<i64>,
    note: &str,
) -> Result<()> {
    cx.touch(Table::Consensus, id.0).await?;
    sqlx::query!("DELETE FROM consensus WHERE candidacy_id = $1 AND competency = $2", id, competency)
        .execute(cx.db())
        .await?;
    if let Some(score) = score {
        sqlx::query!(
            "INSERT INTO consensus (candidacy_id, competency, score, note) VALUES ($1, $2, $3, $4)",
            id,
            competency,
            score,
            note,
        )
        .execute(cx.db())
        .await?;
    }
    Ok(())
}

/// The derived columns of a candidacy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Derived {
    pub(crate) id: CandidacyId,
    pub(crate) checks: CheckAnswer,
    pub(crate) mean: Option<i64>,
    pub(crate) lowest: Option<i64>,
    pub(crate) spread: Option<i64>,
    pub(crate) advances: bool,
    pub(crate) blocked: bool,
    pub(crate) sheets: i64,
}

pub(crate) async fn derived_in(db: &mut Connection, intake: IntakeId) -> Result<Vec<Derived>> {
    Ok(sqlx::query_as!(
        Derived,
        r#"SELECT id as "id: CandidacyId", checks as "checks: CheckAnswer", mean, lowest, spread,
                  advances as "advances: bool", blocked as "blocked: bool", sheets
           FROM candidacy WHERE intake_id = $1 ORDER BY id"#,
        intake,
    )
    .fetch_all(db)
    .await?)
}

pub(crate) async fn write_derived(cx: &mut Write, row: &Derived) -> Result<()> {
    sqlx::query!(
        "UPDATE candidacy SET checks = $2, mean = $3, lowest = $4, spread = $5, advances = $6, blocked = $7, sheets = $8
         WHERE id = $1",
        row.id, row.checks, row.mean, row.lowest, row.spread, row.advances, row.blocked, row.sheets,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// Intakes of candidacies, each once.
pub(crate) async fn intakes_of(db: &mut Connection, ids: &[Uuid]) -> Result<Vec<(IntakeId, ProgramId)>> {
    let mut intakes = Vec::new();
    for &id in ids {
        if let Some(candidacy) = get(&mut *db, CandidacyId(id)).await? {
            let pair = (candidacy.intake, candidacy.program);
            if !intakes.contains(&pair) {
                intakes.push(pair);
            }
        }
    }
    Ok(intakes)
}
