//! What is set on paper: the shape in which the core hands it over, and the port to whoever sets it. The core knows no
//! typesetting, and builds without it.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;

use crate::app::App;
use crate::error::{Error, Result};
use crate::host::BoxFuture;

/// A letter with every word in place. Each text is text: nothing in it is ever read as markup. Its names are what a
/// template finds.
#[derive(Debug, Clone, Serialize)]
pub struct Letter {
    /// Name and address of whoever writes.
    pub sender: Vec<String>,
    pub recipient: Vec<String>,
    pub date: String,
    pub subject: String,
    pub salutation: String,
    /// Line breaks within a paragraph stay.
    pub paragraphs: Vec<String>,
    pub closing: Vec<String>,
    /// What the recipient signs and sends back; none, no slip.
    pub reply: Vec<String>,
    /// The recipient as the slip names them.
    pub signed_by: String,
}

/// A plan to be printed, every word in place. Its names are what a template finds.
#[derive(Debug, Clone, Serialize)]
pub struct PlanSheet {
    pub name: String,
    /// Label and value: intake, start, end, progress.
    pub about: Vec<[String; 2]>,
    /// Titles of the columns, in the order in which a line is declared.
    pub heads: [String; 6],
    pub lines: Vec<PlanLine>,
    /// Breaks and an extension, a sentence each.
    pub changes: Vec<String>,
    /// The day on which it stands so.
    pub foot: String,
}

/// A line of a plan to be printed.
#[derive(Debug, Clone, Serialize)]
pub struct PlanLine {
    pub code: String,
    pub name: String,
    /// A milestone, not a module.
    pub milestone: bool,
    /// Of a module; empty for a milestone.
    pub hours: String,
    pub originally: String,
    pub now: String,
    /// Whether the two dates differ.
    pub moved: bool,
    /// Why the day is not the one that would be counted; empty where it is.
    pub why: String,
    pub state: String,
}

/// What a document holds; each begins on a page of its own.
#[derive(Debug, Clone)]
pub enum Content {
    Letters(Vec<Letter>),
    Plans(Vec<PlanSheet>),
}

/// A document to be set.
#[derive(Debug, Clone)]
pub struct Document {
    pub title: String,
    /// Of the words, as BCP 47 has it.
    pub language: String,
    pub content: Content,
    /// The folder of a customer's own templates; it need not be there.
    pub templates: PathBuf,
    /// When it is written, UTC.
    pub at: NaiveDateTime,
}

/// Of the words that ship; a template reads it.
const LANGUAGE: &str = "en";

impl Document {
    pub(crate) fn new(app: &App, title: &str, content: Content, at: NaiveDateTime) -> Self {
        Self { title: title.to_owned(), language: LANGUAGE.to_owned(), content, templates: templates(app), at }
    }

    /// The document as PDF.
    ///
    /// # Errors
    /// `documents_missing`, and what [`Documents::pdf`] refuses.
    pub(crate) async fn pdf(self, app: &App) -> Result<Vec<u8>> {
        let host = app.host();
        host.documents().ok_or_else(|| Error::refused("documents_missing"))?.pdf(self).await
    }
}

/// The folder of a customer's templates, beside the database.
pub(crate) fn templates(app: &App) -> PathBuf {
    app.folder().join("templates")
}

/// "7 December 2026".
pub(crate) fn day_in_words(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// Whoever sets documents.
pub trait Documents: Send + Sync {
    /// The template of letters that ships: its name in the folder of templates, and its text.
    fn letter_template(&self) -> (&'static str, &'static str);

    /// One PDF.
    ///
    /// # Errors
    /// `template_broken`, `characters_missing`, `document_too_slow`.
    fn pdf(&self, document: Document) -> BoxFuture<'_, Result<Vec<u8>>>;

    /// Every page as a PNG.
    ///
    /// # Errors
    /// As [`Documents::pdf`].
    fn pages(&self, document: Document) -> BoxFuture<'_, Result<Vec<Vec<u8>>>>;
}
