//! The words of an intake's letters: its own, or those that ship.

use serde_json::json;

use super::defaults::shipped;
use super::fill::Known;
use super::model::{LetterKind, LetterText, LetterTexts, LetterWording, SetLetterTexts, WordedLetter};
use super::{rules, store};
use crate::context::{Read, Write};
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::ids::IntakeId;

/// Longest line of a letter's head, characters.
const LINE: usize = 200;
/// Longest body, characters: three pages.
const BODY: usize = 8_000;
/// Longest closing, reply or sender, characters.
const BLOCK: usize = 1_000;

/// The words of one letter.
pub(super) async fn text_of(db: &mut Connection, intake: IntakeId, letter: LetterKind) -> Result<LetterText> {
    let own = store::texts(db, intake).await?.into_iter().find(|own| own.letter == letter);
    Ok(own.map_or_else(|| shipped(letter), |own| own.text))
}

/// Every letter of an intake.
pub(super) async fn of_intake(cx: &mut Read, intake: IntakeId) -> Result<LetterTexts> {
    let found = crate::intakes::known(cx.db(), intake).await?;
    let example = Known::example(found.name, found.start_on, cx.today());
    let own = store::texts(cx.db(), intake).await?;
    let wording = |letter| {
        let own = own.iter().find(|own| own.letter == letter);
        LetterWording {
            letter,
            text: own.map_or_else(|| shipped(letter), |own| own.text.clone()),
            own: own.is_some(),
            shipped: shipped(letter),
            placeholders: example.placeholders(letter),
        }
    };
    Ok(LetterTexts { sender: store::sender(cx.db(), intake).await?, letters: LetterKind::ALL.map(wording).to_vec() })
}

/// Text as it is stored: lines end alike, nothing invisible that no page can show.
pub(super) fn tidied(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    let kept: String = lines.chars().filter(|c| *c == '\n' || !(c.is_control() || *c == '\u{FEFF}')).collect();
    kept.trim().to_owned()
}

fn one_line(text: &str) -> String {
    tidied(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn within(text: &str, limit: usize, field: &str) -> Result<()> {
    if text.chars().count() > limit {
        return Err(Error::refused("text_too_long").arg("limit", limit).field(field));
    }
    Ok(())
}

/// The lines of a sender as they are stored.
///
/// # Errors
/// `text_too_long`.
pub(super) fn checked_sender(sender: &str) -> Result<String> {
    let sender = tidied(sender);
    within(&sender, BLOCK, "sender")?;
    Ok(sender)
}

/// Words as they are stored.
///
/// # Errors
/// `letter_text_missing`, `text_too_long`, `placeholder_unknown`, `placeholder_unclosed`, each with its field.
pub(super) fn checked(letter: LetterKind, text: &LetterText) -> Result<LetterText> {
    let text = LetterText {
        subject: one_line(&text.subject),
        salutation: one_line(&text.salutation),
        body: tidied(&text.body),
        closing: tidied(&text.closing),
        reply: tidied(&text.reply),
    };
    let parts = [
        ("subject", &text.subject, LINE, true),
        ("salutation", &text.salutation, LINE, true),
        ("body", &text.body, BODY, true),
        ("closing", &text.closing, BLOCK, false),
        ("reply", &text.reply, BLOCK, false),
    ];
    for (field, words, limit, needed) in parts {
        if needed && words.is_empty() {
            return Err(Error::refused("letter_text_missing").field(field));
        }
        within(words, limit, field)?;
        rules::check(letter, words).map_err(|refusal| Error::from(refusal.at(field)))?;
    }
    Ok(text)
}

/// Words the letters of an intake anew. Where the words are those that ship, the intake has none of its own.
///
/// # Errors
/// As [`checked`].
pub(super) async fn set(cx: &mut Write, request: &SetLetterTexts) -> Result<()> {
    crate::intakes::known(cx.db(), request.intake).await?;
    let sender = checked_sender(&request.sender)?;
    let mut own = store::texts(cx.db(), request.intake).await?;
    for worded in &request.letters {
        let text = checked(worded.letter, &worded.text)?;
        own.retain(|other| other.letter != worded.letter);
        if text != shipped(worded.letter) {
            own.push(WordedLetter { letter: worded.letter, text });
        }
    }
    store::set_texts(cx, request.intake, &own).await?;
    store::set_sender(cx, request.intake, &sender).await?;
    let worded: Vec<LetterKind> = request.letters.iter().map(|worded| worded.letter).collect();
    cx.record(Entry::new(json!({ "letters": worded })).subject(request.intake.0)).await
}

#[cfg(test)]
#[path = "texts_tests.rs"]
mod tests;
