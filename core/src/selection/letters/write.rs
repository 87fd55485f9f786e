//! Letters on paper: looked at as images, written as PDF.

use std::collections::HashSet;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDateTime;
use serde_json::json;

use super::compose::{self, Composed};
use super::fill::Known;
use super::model::{LetterKind, LetterPages, LetterTemplate, LettersWritten, PreviewText, SaveLetter, WriteLetters};
use super::{file_names, texts};
use crate::api::Long;
use crate::app::App;
use crate::context::Read;
use crate::db::audit::Entry;
use crate::documents::{Letter, Letters};
use crate::error::{Error, Result};
use crate::exchange::write_file;

/// Of the words that ship; a template reads it.
const LANGUAGE: &str = "en";
/// The folder of a customer's templates, beside the database.
const TEMPLATES: &str = "templates";

fn order(app: &App, title: &str, letters: Vec<Letter>, at: NaiveDateTime) -> Letters {
    let templates = app.folder().join(TEMPLATES);
    Letters { title: title.to_owned(), language: LANGUAGE.to_owned(), letters, templates, at }
}

async fn pdf(app: &App, letters: Letters) -> Result<Vec<u8>> {
    let host = app.host();
    host.documents().ok_or_else(|| Error::refused("documents_missing"))?.pdf(letters).await
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
    let bytes = pdf(&cx.app, order(&cx.app, &title, vec![composed.letter.clone()], at)).await?;
    let path = Path::new(&request.path);
    write_file(path, &bytes)?;
    record(cx, request.letter, &[composed]).await?;
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
    let mut taken = HashSet::new();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for (number, one) in composed.iter().enumerate() {
        cx.progress.step("letters", number, composed.len())?;
        let name = file_names::of_letter(one.number.as_deref(), &one.name, request.letter);
        let order = order(&cx.app, &one.letter.subject, vec![one.letter.clone()], at);
        files.push((file_names::free(&mut taken, name), pdf(&cx.app, order).await?));
    }
    let mut all = None;
    if composed.len() > 1 {
        let letters = composed.iter().map(|one| one.letter.clone()).collect();
        let bytes = pdf(&cx.app, order(&cx.app, request.letter.name(), letters, at)).await?;
        let name = file_names::free(&mut taken, file_names::of_all(request.letter));
        all = Some(name.clone());
        files.push((name, bytes));
    }
    cx.progress.step("files", 0, files.len())?;
    let folder = Path::new(&request.folder);
    std::fs::create_dir_all(folder)?;
    for (name, bytes) in &files {
        write_file(&folder.join(name), bytes)?;
    }
    record(cx, request.letter, &composed).await?;
    let letters = files.into_iter().map(|(name, _)| name).filter(|name| Some(name) != all.as_ref()).collect();
    Ok(LettersWritten { folder: request.folder, files: letters, all })
}

/// Puts the template that ships into the folder of templates, unless there is one, for a person to change.
pub(super) async fn template(cx: &Long) -> Result<LetterTemplate> {
    let host = cx.app.host();
    let documents = host.documents().ok_or_else(|| Error::refused("documents_missing"))?;
    let (name, shipped) = documents.letter_template();
    let folder = cx.app.folder().join(TEMPLATES);
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

/// Which letter was written for whom, not what stands in it (R40).
async fn record(cx: &Long, letter: LetterKind, written: &[Composed]) -> Result<()> {
    let mut write = cx.write().await?;
    for one in written {
        let entry = Entry::new(json!({ "letter": letter })).person(one.person.0).subject(one.candidacy.0);
        write.record(entry).await?;
    }
    write.commit().await
}
