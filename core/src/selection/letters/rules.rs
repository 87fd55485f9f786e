//! Which letter fits which candidate, and what a text may hold. Pure.

use super::model::LetterKind;
use crate::refusal::Refusal;
use crate::selection::model::CandidacyState;

/// Placeholders of every letter.
const ALL: &[&str] = &["candidate", "first_name", "last_name", "number", "intake", "start_day", "today"];
const APPOINTMENT: &[&str] =
    &["appointment_day", "appointment_time", "appointment_minutes", "appointment_place", "raters"];

/// The placeholders of a letter, in the order in which they are offered.
pub fn placeholders(letter: LetterKind) -> impl Iterator<Item = &'static str> {
    let more = match letter {
        LetterKind::Invitation => APPOINTMENT,
        LetterKind::TalentPool => &["consent_until"],
        LetterKind::Offer | LetterKind::Decline => &[],
    };
    ALL.iter().chain(more).copied()
}

/// A letter follows what was decided: nobody is invited without an appointment or offered a place that was not.
///
/// # Errors
/// `letter_needs_open`, `letter_needs_appointment`, `letter_needs_offer`, `letter_needs_decline`,
/// `letter_needs_talent_pool`.
pub fn fits(letter: LetterKind, state: CandidacyState, has_appointment: bool) -> Result<(), Refusal> {
    use CandidacyState as State;
    let needs = |met: bool, code| if met { Ok(()) } else { Err(Refusal::new(code).at("letter")) };
    match letter {
        LetterKind::Invitation => {
            needs(
                matches!(state, State::Applied | State::Screened | State::Interview | State::TalentPool),
                "letter_needs_open",
            )?;
            needs(has_appointment, "letter_needs_appointment")
        }
        LetterKind::Offer => needs(matches!(state, State::Offered | State::Accepted), "letter_needs_offer"),
        LetterKind::Decline => needs(state == State::Declined, "letter_needs_decline"),
        LetterKind::TalentPool => needs(state == State::TalentPool, "letter_needs_talent_pool"),
    }
}

/// A part of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Words(&'a str),
    /// The name between braces, as placeholders are known.
    Placeholder(String),
}

/// How much of a text a refusal quotes, characters.
const QUOTED: usize = 24;

/// Takes a text apart. Braces are for placeholders alone.
///
/// # Errors
/// `placeholder_unclosed` for a brace without its other.
pub(super) fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Refusal> {
    let unclosed =
        |at: &str| Refusal::new("placeholder_unclosed").arg("near", at.chars().take(QUOTED).collect::<String>());
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((words, tail)) = rest.split_once('{') {
        if words.contains('}') {
            return Err(unclosed(words));
        }
        let inside = tail.split_once('}').filter(|(name, _)| !name.contains(['{', '\n']));
        let Some((name, after)) = inside else { return Err(unclosed(tail)) };
        pieces.push(Piece::Words(words));
        pieces.push(Piece::Placeholder(name.trim().to_lowercase().replace([' ', '-'], "_")));
        rest = after;
    }
    if rest.contains('}') {
        return Err(unclosed(rest));
    }
    pieces.push(Piece::Words(rest));
    Ok(pieces)
}

/// A text may name the placeholders of its letter and no others.
///
/// # Errors
/// `placeholder_unknown`, `placeholder_unclosed`.
pub fn check(letter: LetterKind, text: &str) -> Result<(), Refusal> {
    for piece in pieces(text)? {
        if let Piece::Placeholder(name) = piece
            && !placeholders(letter).any(|known| known == name)
        {
            let known: Vec<&str> = placeholders(letter).collect();
            return Err(Refusal::new("placeholder_unknown").arg("placeholder", name).arg("known", known.join(", ")));
        }
    }
    Ok(())
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
