//! SQL of what was recorded in selection: checks, sheets of single raters, scores, consensus.

use crate::context::Write;
use crate::db::Connection;
use crate::db::undo::Table;
use crate::error::Result;
use crate::ids::{AccountId, CandidacyId, ImportId, IntakeId, SheetId};
use crate::selection::interviews::model::SheetState;
use crate::selection::model::{CheckAnswer, SheetScore};

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
    pub(crate) state: SheetState,
    /// Who alone writes it; nothing where the coordinator lends the machine to its rater.
    pub(crate) account: Option<AccountId>,
}

/// One score of a sheet as stored.
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
    /// Candidacies whose sheets were released before the last was in.
    pub(crate) released: Vec<CandidacyId>,
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
                          imported as "imported: bool", note, interview_sheet.state as "state: SheetState",
                          account_id as "account: AccountId"
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
            released: sqlx::query_scalar!(
                r#"SELECT candidacy_id as "candidacy: CandidacyId"
                   FROM sheet_release JOIN candidacy ON candidacy.id = candidacy_id WHERE "# + $tail,
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

/// Writes a sheet that was typed in or imported: it counts as handed in.
pub(crate) async fn update_sheet(cx: &mut Write, id: SheetId, rater: &str, rater_key: &str, note: &str) -> Result<()> {
    cx.touch(Table::InterviewSheet, id.0).await?;
    let at = cx.now.at;
    sqlx::query!(
        "UPDATE interview_sheet SET rater = $2, rater_key = $3, note = $4, changed_at = $5, state = 'submitted'
         WHERE id = $1",
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
    for table in [Table::InterviewSheet, Table::SheetScores, Table::SheetNotes, Table::UnlockedSheets] {
        cx.touch(table, id.0).await?;
    }
    sqlx::query!("DELETE FROM sheet_note WHERE sheet_id = $1", id).execute(cx.db()).await?;
    sqlx::query!("DELETE FROM unlocked_sheet WHERE sheet_id = $1", id).execute(cx.db()).await?;
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
