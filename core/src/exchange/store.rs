//! SQL of imports.

use std::collections::HashSet;

use super::model::{ImportKind, ImportReport};
use super::opened::Opened;
use crate::context::Write;
use crate::db::Connection;
use crate::error::Result;
use crate::ids::{CandidacyId, ImportId, IntakeId, PersonId, UndoId};

/// People who are candidates of an intake.
pub(super) async fn candidates(db: &mut Connection, intake: IntakeId) -> Result<HashSet<PersonId>> {
    let rows =
        sqlx::query_scalar!(r#"SELECT person_id as "person: PersonId" FROM candidacy WHERE intake_id = $1"#, intake,)
            .fetch_all(db)
            .await?;
    Ok(rows.into_iter().collect())
}

/// A candidate as a row of sheets names them.
pub(super) struct Candidate {
    pub(super) candidacy: CandidacyId,
    pub(super) number: Option<String>,
    pub(super) email_key: Option<String>,
    pub(super) name_key: String,
}

pub(super) async fn candidates_by_name(db: &mut Connection, intake: IntakeId) -> Result<Vec<Candidate>> {
    Ok(sqlx::query_as!(
        Candidate,
        r#"SELECT candidacy.id as "candidacy: CandidacyId", number, email_key, name_key
           FROM candidacy JOIN person ON person.id = candidacy.person_id WHERE intake_id = $1"#,
        intake,
    )
    .fetch_all(db)
    .await?)
}

pub(super) async fn insert_import(
    cx: &mut Write,
    id: ImportId,
    kind: ImportKind,
    opened: &Opened,
    report: &ImportReport,
) -> Result<()> {
    let kind = match kind {
        ImportKind::People => "people",
        ImportKind::Sheets => "sheets",
        ImportKind::Results => "results",
    };
    let (at, to_decide) = (cx.now.at, i64::try_from(report.to_decide.len()).unwrap_or(i64::MAX));
    sqlx::query!(
        "INSERT INTO import (id, kind, file_name, file_hash, at, read, imported, updated, unchanged, to_decide, rejected)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        id, kind, opened.file_name, opened.hash, at, report.read, report.imported, report.updated, report.unchanged,
        to_decide, report.rejected_rows,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

pub(super) async fn set_undo(cx: &mut Write, id: ImportId, undo: UndoId) -> Result<()> {
    sqlx::query!("UPDATE import SET undo_id = $2 WHERE id = $1", id, undo).execute(cx.db()).await?;
    Ok(())
}
