//! A letter with every word in place.

use super::fill::Known;
use super::model::{LetterChoice, LetterKind, LetterText};
use super::{rules, store, texts};
use crate::context::Read;
use crate::documents::{Letter, day_in_words};
use crate::error::{Error, Result};
use crate::ids::{CandidacyId, PersonId};
use crate::selection::interviews;
use crate::selection::store::{self as candidates, Candidacy};

/// A letter and whom it is for.
pub(super) struct Composed {
    pub(super) candidacy: CandidacyId,
    pub(super) person: PersonId,
    pub(super) number: Option<String>,
    pub(super) name: String,
    pub(super) letter: Letter,
}

async fn found(cx: &mut Read, id: CandidacyId) -> Result<Candidacy> {
    candidates::get(cx.db(), id).await?.ok_or_else(|| Error::not_found("candidate_not_there"))
}

async fn known(cx: &mut Read, candidacy: &Candidacy) -> Result<Known> {
    let person = crate::people::get(cx.db(), candidacy.person).await?;
    let fields = person.ok_or_else(|| Error::not_found("candidate_not_there"))?.fields;
    let intake = crate::intakes::known(cx.db(), candidacy.intake).await?;
    let recorded = candidates::recorded_of(cx.db(), candidacy.id).await?;
    Ok(Known {
        first_name: fields.first_name,
        last_name: fields.last_name,
        number: fields.number,
        intake: intake.name,
        start_on: intake.start_on,
        today: cx.today(),
        appointment: interviews::appointment(cx.db(), candidacy.id).await?,
        raters: recorded.sheets.into_iter().map(|sheet| sheet.rater).collect(),
        consent_until: candidacy.consent_until,
    })
}

fn fits(letter: LetterKind, candidacy: &Candidacy, known: &Known) -> Result<()> {
    let fits = rules::fits(letter, candidacy.state, known.appointment.is_some());
    fits.map_err(|refusal| Error::from(refusal.arg("candidate", known.name())))
}

/// Each letter with the reason for which it does not fit.
pub(super) async fn choices(cx: &mut Read, id: CandidacyId) -> Result<Vec<LetterChoice>> {
    let candidacy = found(cx, id).await?;
    let known = known(cx, &candidacy).await?;
    let choice =
        |letter| LetterChoice { letter, why_not: fits(letter, &candidacy, &known).err().map(|error| error.message) };
    Ok(LetterKind::ALL.map(choice).to_vec())
}

/// The letter of a candidate.
///
/// # Errors
/// What [`rules::fits`] refuses; `letter_value_missing`.
pub(super) async fn letter(cx: &mut Read, id: CandidacyId, letter: LetterKind) -> Result<Composed> {
    let candidacy = found(cx, id).await?;
    let known = known(cx, &candidacy).await?;
    fits(letter, &candidacy, &known)?;
    let text = texts::text_of(cx.db(), candidacy.intake, letter).await?;
    let sender = store::sender(cx.db(), candidacy.intake).await?;
    Ok(Composed {
        candidacy: id,
        person: candidacy.person,
        name: known.name(),
        letter: filled(&known, &sender, &text)?,
        number: known.number,
    })
}

/// Words with what is known in their place.
///
/// # Errors
/// `letter_value_missing`.
pub(super) fn filled(known: &Known, sender: &str, text: &LetterText) -> Result<Letter> {
    // What was recorded long ago may hold what no page can show.
    let fill = |words: &str| known.fill(words).map(|filled| texts::tidied(&filled));
    let lines = |words: &str| words.lines().map(str::to_owned).collect::<Vec<_>>();
    let name = texts::tidied(&known.name());
    Ok(Letter {
        sender: lines(sender),
        recipient: vec![name.clone()],
        date: day_in_words(known.today),
        subject: fill(&text.subject)?,
        salutation: fill(&text.salutation)?,
        paragraphs: paragraphs(&fill(&text.body)?),
        closing: lines(&fill(&text.closing)?),
        reply: paragraphs(&fill(&text.reply)?),
        signed_by: name,
    })
}

/// What stands between blank lines.
fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim_end) {
        match paragraphs.last_mut() {
            _ if line.is_empty() => open = false,
            Some(last) if open => {
                last.push('\n');
                last.push_str(line);
            }
            _ => {
                paragraphs.push(line.to_owned());
                open = true;
            }
        }
    }
    paragraphs
}

/// The words of a letter, for whoever cannot see its image.
pub(super) fn words(letter: &Letter) -> String {
    let parts = [
        letter.sender.join("\n"),
        letter.recipient.join("\n"),
        letter.date.clone(),
        letter.subject.clone(),
        letter.salutation.clone(),
        letter.paragraphs.join("\n\n"),
        letter.closing.join("\n"),
        letter.reply.join("\n\n"),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}
