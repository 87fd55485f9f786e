//! SQL of the derived columns of candidacies.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::context::Write;
use crate::db::Connection;
use crate::db::among::among;
use crate::error::Result;
use crate::ids::{CandidacyId, IntakeId};
use crate::selection::model::CheckAnswer;

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
pub(crate) async fn intakes_of(db: &mut Connection, ids: &[CandidacyId]) -> Result<BTreeSet<IntakeId>> {
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let found: Vec<(IntakeId,)> = among(db, "SELECT DISTINCT intake_id FROM candidacy", "id", &ids, "").await?;
    Ok(found.into_iter().map(|(intake,)| intake).collect())
}
