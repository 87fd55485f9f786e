//! SQL of the words of letters.

use super::model::{LetterKind, LetterText, WordedLetter};
use crate::context::Write;
use crate::db::Connection;
use crate::db::undo::Table;
use crate::error::Result;
use crate::ids::IntakeId;

/// The letters that an intake words itself.
pub(super) async fn texts(db: &mut Connection, intake: IntakeId) -> Result<Vec<WordedLetter>> {
    let rows = sqlx::query!(
        r#"SELECT letter as "letter: LetterKind", subject, salutation, body, closing, reply
           FROM intake_letter WHERE intake_id = $1 ORDER BY letter"#,
        intake,
    )
    .fetch_all(db)
    .await?;
    let worded = rows.into_iter().map(|row| WordedLetter {
        letter: row.letter,
        text: LetterText {
            subject: row.subject,
            salutation: row.salutation,
            body: row.body,
            closing: row.closing,
            reply: row.reply,
        },
    });
    Ok(worded.collect())
}

/// Replaces what an intake words itself.
pub(super) async fn set_texts(cx: &mut Write, intake: IntakeId, letters: &[WordedLetter]) -> Result<()> {
    cx.touch(Table::IntakeLetters, intake.0).await?;
    sqlx::query!("DELETE FROM intake_letter WHERE intake_id = $1", intake).execute(cx.db()).await?;
    for WordedLetter { letter, text } in letters {
        sqlx::query!(
            "INSERT INTO intake_letter (intake_id, letter, subject, salutation, body, closing, reply)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            intake,
            letter,
            text.subject,
            text.salutation,
            text.body,
            text.closing,
            text.reply,
        )
        .execute(cx.db())
        .await?;
    }
    Ok(())
}

/// Name and address of whoever writes, line by line.
pub(super) async fn sender(db: &mut Connection, intake: IntakeId) -> Result<String> {
    let found = sqlx::query_scalar!("SELECT letter_sender FROM intake WHERE id = $1", intake).fetch_optional(db);
    Ok(found.await?.unwrap_or_default())
}

pub(super) async fn set_sender(cx: &mut Write, intake: IntakeId, sender: &str) -> Result<()> {
    cx.touch(Table::Intake, intake.0).await?;
    sqlx::query!("UPDATE intake SET letter_sender = $2 WHERE id = $1", intake, sender).execute(cx.db()).await?;
    Ok(())
}
