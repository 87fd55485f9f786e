//! What is set on paper: the shape in which the core hands it over, and the port to whoever sets it. The core knows no
//! typesetting, and builds without it.

use std::path::PathBuf;

use chrono::NaiveDateTime;
use serde::Serialize;

use crate::error::Result;
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

/// Letters of one file, each beginning on a page of its own.
#[derive(Debug, Clone)]
pub struct Letters {
    pub title: String,
    /// Of the words, as BCP 47 has it.
    pub language: String,
    pub letters: Vec<Letter>,
    /// The folder of a customer's own templates; it need not be there.
    pub templates: PathBuf,
    /// When they are written, UTC.
    pub at: NaiveDateTime,
}

/// Whoever sets documents.
pub trait Documents: Send + Sync {
    /// The template of letters that ships: its name in the folder of templates, and its text.
    fn letter_template(&self) -> (&'static str, &'static str);

    /// One PDF.
    ///
    /// # Errors
    /// `template_broken`, `characters_missing`, `document_too_slow`.
    fn pdf(&self, letters: Letters) -> BoxFuture<'_, Result<Vec<u8>>>;

    /// Every page as a PNG.
    ///
    /// # Errors
    /// As [`Documents::pdf`].
    fn pages(&self, letters: Letters) -> BoxFuture<'_, Result<Vec<Vec<u8>>>>;
}
