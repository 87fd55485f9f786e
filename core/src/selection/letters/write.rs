//! Letters on paper: looked at as images, written as PDF.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDateTime;
use serde_json::json;

use super::compose::{self, Composed};
use super::fill::Known;
use super::model::{LetterKind, LetterPages, LetterTemplate, LettersWritten, PreviewText, SaveLetter, WriteLetters};
use super::texts;
use crate::api::Long;
use crate::app::App;
use crate::context::{Read, Write};
use crate::db::audit::Entry;
use crate::documents::{Content, Document, Letter, templates};
use crate::error::{Error, Result};
use crate::exchange::file_names::whose;
use crate::exchange::{Staged, write_file};

fn order(app: &App, title: &str, letters: Vec<Letter>, at: NaiveDateTime) -> Document {
    Document::new(app, title, Content::Letters(letters), at)
}

/// A letter as images of its pages.
///
/// # Errors
/// `documents_missing`, and what the documents refuse.
pub(super) async fn pages(cx: &Read, letter: Letter) -> Result<LetterPages> {
    let words = compose::words(&letter);
    let host = cx.app.host();
    let documents = host.documents().ok_or_else(|| Error::refused("documents_missing"))?;
    let title = letter.subject.clone();
    let pages = documents.pages(order(&cx.app, &title, vec![letter], cx.now.utc()?)).await?;
    let pages = pages.iter().map(|png| format!("data:image/png;base64,{}", STANDARD.encode(png))).collect();
    Ok(LetterPages { pages, words })
}

/// Words that are not stored yet, as they would look.
///
/// # Errors
/// What [`texts::checked`] and [`pages`] refuse.
pub(super) async fn preview_text(cx: &mut Read, request: &PreviewText) -> Result<LetterPages> {
    let intake = crate::intakes::known(cx.db(), request.intake).await?;
    let text = texts::checked(request.letter, &request.text)?;
    let sender = texts::checked_sender(&request.sender)?;
    let known = Known::example(intake.name, intake.start_on, cx.today());
    pages(cx, compose::filled(&known, &sender, &text)?).await
}

/// Writes the letter of one candidate under a name that a person chose.
pub(super) async fn save(cx: &Long, request: SaveLetter) -> Result<LettersWritten> {
    let mut read = cx.read().await?;
    let composed = compose::letter(&mut read, request.candidacy, request.letter).await?;
    let at = read.now.utc()?;
    drop(read);
    let title = composed.letter.subject.clone();
    let bytes = order(&cx.app, &title, vec![composed.letter.clone()], at).pdf(&cx.app).await?;
    let path = Path::new(&request.path);
    let write = recorded(cx, request.letter, &[composed]).await?;
    write_file(path, &bytes)?;
    write.commit().await?;
    let text = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    Ok(LettersWritten {
        folder: text(path.parent().map(Path::as_os_str)),
        files: vec![text(path.file_name())],
        all: None,
    })
}

/// Writes a letter for each candidate, and one file of all. Every letter is set before the first is written: where one
/// cannot be, there is none.
pub(super) async fn write(cx: &Long, request: WriteLetters) -> Result<LettersWritten> {
    let mut read = cx.read().await?;
    let mut composed = Vec::new();
    for &candidacy in &request.candidacies {
        composed.push(compose::letter(&mut read, candidacy, request.letter).await?);
    }
    let at = read.now.utc()?;
    drop(read);
    let mut staged = Staged::new(Path::new(&request.folder))?;
    let kind = request.letter.name();
    let mut files = Vec::new();
    for (number, one) in composed.iter().enumerate() {
        cx.progress.step("letters", number, composed.len())?;
        let stem = format!("{} - {kind}", whose(one.number.as_deref(), &one.name, "Letter"));
        let bytes = order(&cx.app, &one.letter.subject, vec![one.letter.clone()], at).pdf(&cx.app).await?;
        files.push(staged.add(&stem, "pdf", &bytes)?);
    }
    let mut all = None;
    if composed.len() > 1 {
        let letters = composed.iter().map(|one| one.letter.clone()).collect();
        let bytes = order(&cx.app, kind, letters, at).pdf(&cx.app).await?;
        all = Some(staged.add(&format!("All letters to print - {kind}"), "pdf", &bytes)?);
    }
    cx.progress.step("files", 0, files.len())?;
    let write = recorded(cx, request.letter, &composed).await?;
    staged.finish()?;
    write.commit().await?;
    Ok(LettersWritten { folder: request.folder, files, all })
}

/// Puts the template that ships into the folder of templates, unless there is one, for a person to change.
pub(super) async fn template(cx: &Long) -> Result<LetterTemplate> {
    let host = cx.app.host();
    let documents = host.documents().ok_or_else(|| Error::refused("documents_missing"))?;
    let (name, shipped) = documents.letter_template();
    let folder = templates(&cx.app);
    let path = folder.join(name);
    if !path.exists() {
        std::fs::create_dir_all(&folder)?;
        write_file(&path, shipped.as_bytes())?;
        let mut write = cx.write().await?;
        write.record(Entry::new(json!({ "template": name }))).await?;
        write.commit().await?;
    }
    Ok(LetterTemplate { path: path.display().to_string() })
}

/// Which letter is written for whom, not what stands in it, in the trail (R40): nothing is given out that is not there,
/// so the files come before the commit.
async fn recorded(cx: &Long, letter: LetterKind, written: &[Composed]) -> Result<Write> {
    let mut write = cx.write().await?;
    for one in written {
        let entry = Entry::new(json!({ "letter": letter })).person(one.person.0).subject(one.candidacy.0);
        write.record(entry).await?;
    }
    Ok(write)
}
