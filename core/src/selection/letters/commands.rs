//! The commands of letters: rows and thin bodies.

use super::model::{
    CandidateLetters, GetLetterTexts, LetterChoice, LetterPages, LetterTemplate, LetterTexts, LettersSaved,
    LettersWritten, PreviewLetter, PreviewText, SaveLetter, SetLetterTexts, WriteLetters,
};
use super::{compose, texts, write};
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::db::undo::Derive;
use crate::error::Result;
use crate::house::model::Nothing;

/// The rows of letters.
pub(crate) const COMMANDS: &[Command] = rows![
    read "letters.texts" may [Coordinator] about [Intake "intake"]
        reads [Intakes]
        touches []
        => get_texts: (GetLetterTexts) -> LetterTexts;
    write "letters.set_texts" may [Coordinator] about [Intake "intake"]
        reads []
        touches [Intakes, Candidates, History]
        => set_texts: (SetLetterTexts) -> LettersSaved;
    read "letters.preview_text" may [Coordinator] about [Intake "intake"]
        reads [Intakes]
        touches []
        => preview_text: (PreviewText) -> LetterPages;
    read "letters.choices" may [Coordinator] about [Candidacy "candidacy"]
        reads [Candidates, People, Intakes]
        touches []
        => choices: (CandidateLetters) -> Vec<LetterChoice>;
    read "letters.preview" may [Coordinator] about [Candidacy "candidacy"]
        reads [Candidates, People, Intakes]
        touches []
        => preview: (PreviewLetter) -> LetterPages;
    long "letters.save" may [Coordinator] about [Candidacy "candidacy"]
        reads []
        touches [History]
        => save: (SaveLetter) -> LettersWritten;
    long "letters.write" may [Coordinator] about [Candidacy "candidacies[]"]
        reads []
        touches [History]
        => write_many: (WriteLetters) -> LettersWritten;
    long "letters.template" may [Coordinator] about [House ""]
        reads []
        touches [History]
        => template: (Nothing) -> LetterTemplate;
];

async fn get_texts(cx: &mut Read, request: GetLetterTexts) -> Result<LetterTexts> {
    texts::of_intake(cx, request.intake).await
}

async fn set_texts(cx: &mut Write, request: SetLetterTexts) -> Result<LettersSaved> {
    texts::set(cx, &request).await?;
    let undo = cx.undoable("undo_letters_worded", &[], Derive::default()).await?;
    Ok(LettersSaved { undo: Some(undo) })
}

async fn preview_text(cx: &mut Read, request: PreviewText) -> Result<LetterPages> {
    write::preview_text(cx, &request).await
}

async fn choices(cx: &mut Read, request: CandidateLetters) -> Result<Vec<LetterChoice>> {
    compose::choices(cx, request.candidacy).await
}

async fn preview(cx: &mut Read, request: PreviewLetter) -> Result<LetterPages> {
    let composed = compose::letter(cx, request.candidacy, request.letter).await?;
    write::pages(cx, composed.letter).await
}

async fn save(cx: &Long, request: SaveLetter) -> Result<LettersWritten> {
    write::save(cx, request).await
}

async fn write_many(cx: &Long, request: WriteLetters) -> Result<LettersWritten> {
    write::write(cx, request).await
}

async fn template(cx: &Long, _: Nothing) -> Result<LetterTemplate> {
    write::template(cx).await
}
