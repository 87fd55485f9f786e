//! Which letter fits whom, and what a text may hold.

use proptest::prelude::*;

use super::*;

fn code(outcome: Result<(), Refusal>) -> Option<&'static str> {
    outcome.err().map(|refusal| refusal.code)
}

#[test]
fn a_letter_follows_what_was_decided() {
    use CandidacyState::{
        Accepted, Applied, Declined, Enrolled, Interview, Offered, Refused, Screened, TalentPool, Withdrew,
    };
    let all = [Applied, Screened, Interview, Offered, Accepted, Refused, TalentPool, Declined, Withdrew, Enrolled];
    let fitting = |letter, appointment| {
        all.into_iter().filter(|&state| fits(letter, state, appointment).is_ok()).collect::<Vec<_>>()
    };
    assert_eq!(fitting(LetterKind::Invitation, true), [Applied, Screened, Interview, TalentPool]);
    assert_eq!(fitting(LetterKind::Invitation, false), []);
    assert_eq!(fitting(LetterKind::Offer, true), [Offered, Accepted]);
    assert_eq!(fitting(LetterKind::Decline, false), [Declined]);
    assert_eq!(fitting(LetterKind::TalentPool, false), [TalentPool]);
    assert_eq!(code(fits(LetterKind::Invitation, Declined, true)), Some("letter_needs_open"));
    assert_eq!(code(fits(LetterKind::Invitation, Screened, false)), Some("letter_needs_appointment"));
    assert_eq!(code(fits(LetterKind::Offer, Interview, true)), Some("letter_needs_offer"));
    assert_eq!(code(fits(LetterKind::Decline, Offered, true)), Some("letter_needs_decline"));
    assert_eq!(code(fits(LetterKind::TalentPool, Declined, true)), Some("letter_needs_talent_pool"));
}

#[test]
fn a_text_names_the_placeholders_of_its_letter_only() {
    let offer = |text| check(LetterKind::Offer, text);
    assert_eq!(code(offer("Dear { First Name } of {INTAKE}")), None);
    let refused = offer("on {appointment_day}").unwrap_err();
    assert_eq!(refused.code, "placeholder_unknown");
    assert_eq!(refused.args[0].1, "appointment_day");
    assert!(refused.args[1].1.contains("start_day"), "says what may stand there: {}", refused.args[1].1);
    assert_eq!(code(check(LetterKind::Invitation, "on {appointment_day}")), None);
    for broken in ["{candidate", "candidate}", "{{candidate}}", "{candi\ndate}", "a } b {intake}", "{", "}{"] {
        assert_eq!(code(offer(broken)), Some("placeholder_unclosed"), "{broken}");
    }
    assert_eq!(code(offer("{}")), Some("placeholder_unknown"));
}

proptest! {
    #[test]
    fn whatever_is_taken_apart_was_there(text in "[a-z{} \n]{0,40}") {
        if let Ok(pieces) = pieces(&text) {
            let words: String = pieces.iter().filter_map(|piece| match piece {
                Piece::Words(words) => Some(*words),
                Piece::Placeholder(_) => None,
            }).collect();
            let mut outside = String::new();
            let mut inside = false;
            for c in text.chars() {
                match c {
                    '{' => inside = true,
                    '}' => inside = false,
                    c if !inside => outside.push(c),
                    _ => {}
                }
            }
            prop_assert_eq!(words, outside);
        }
    }
}
