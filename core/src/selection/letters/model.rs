//! Words and shapes of letters that cross to the hosts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{CandidacyId, IntakeId, UndoId};

/// What a letter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum LetterKind {
    Invitation,
    Offer,
    Decline,
    /// Asks for the consent to keep the application.
    TalentPool,
}

impl LetterKind {
    /// In the order of the pipeline.
    pub const ALL: [Self; 4] = [Self::Invitation, Self::Offer, Self::Decline, Self::TalentPool];

    /// As files and documents are named.
    pub fn name(self) -> &'static str {
        match self {
            Self::Invitation => "Invitation",
            Self::Offer => "Offer",
            Self::Decline => "Decline",
            Self::TalentPool => "Talent pool",
        }
    }
}

/// The words of a letter, with placeholders such as `{candidate}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LetterText {
    pub subject: String,
    pub salutation: String,
    /// A blank line begins a new paragraph.
    pub body: String,
    pub closing: String,
    /// What the candidate signs and sends back; empty, no slip.
    pub reply: String,
}

/// A placeholder of a letter.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Placeholder {
    /// Without braces.
    pub name: String,
    pub example: String,
}

/// A letter as an intake words it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LetterWording {
    pub letter: LetterKind,
    pub text: LetterText,
    /// The intake's own words; otherwise those that ship.
    pub own: bool,
    pub shipped: LetterText,
    pub placeholders: Vec<Placeholder>,
}

/// All letters of an intake.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LetterTexts {
    /// Name and address of whoever writes, line by line.
    pub sender: String,
    pub letters: Vec<LetterWording>,
}

/// The letters of an intake by its id.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetLetterTexts {
    pub intake: IntakeId,
}

/// A letter worded anew.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WordedLetter {
    pub letter: LetterKind,
    pub text: LetterText,
}

/// Words letters of an intake anew; those that are not named stay. The words that ship are those that count again.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetLetterTexts {
    pub intake: IntakeId,
    pub sender: String,
    pub letters: Vec<WordedLetter>,
}

/// What was changed, and the step that takes it back.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LettersSaved {
    pub undo: Option<UndoId>,
}

/// Which letters a candidate can be written.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CandidateLetters {
    pub candidacy: CandidacyId,
}

/// Whether a letter fits a candidate.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LetterChoice {
    pub letter: LetterKind,
    /// The sentence that says why it does not fit; null where it does.
    pub why_not: Option<String>,
}

/// The letter of a candidate as it would be written.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewLetter {
    pub candidacy: CandidacyId,
    pub letter: LetterKind,
}

/// Words that are not stored yet, filled with an invented candidate.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewText {
    pub intake: IntakeId,
    pub letter: LetterKind,
    pub sender: String,
    pub text: LetterText,
}

/// A letter to look at.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LetterPages {
    /// Each a PNG as a `data:` address.
    pub pages: Vec<String>,
    /// What stands in it, for whoever cannot see the images.
    pub words: String,
}

/// Writes the letter of one candidate.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveLetter {
    pub candidacy: CandidacyId,
    pub letter: LetterKind,
    /// The PDF.
    pub path: String,
}

/// Writes the letters of many into a folder: a PDF for each, and one of all to print.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteLetters {
    pub candidacies: Vec<CandidacyId>,
    pub letter: LetterKind,
    /// Made where it is missing. A letter of that name that lies there is replaced.
    pub folder: String,
}

/// The customer's own template of letters.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LetterTemplate {
    pub path: String,
}

/// What was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LettersWritten {
    pub folder: String,
    /// Names of the letters, in the order of the request.
    pub files: Vec<String>,
    /// The one to print; null where there is one letter only.
    pub all: Option<String>,
}
