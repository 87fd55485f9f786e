//! Words as an intake stores them.

use super::*;

#[test]
fn every_text_that_ships_is_one_that_an_intake_could_store() {
    for letter in LetterKind::ALL {
        assert_eq!(checked(letter, &shipped(letter)).unwrap(), shipped(letter), "{letter:?}");
    }
}

#[test]
fn what_is_wrong_is_named_with_its_field() {
    let refused = |change: &dyn Fn(&mut LetterText)| {
        let mut text = shipped(LetterKind::Offer);
        change(&mut text);
        let error = checked(LetterKind::Offer, &text).unwrap_err();
        (error.code, error.field.unwrap_or_default())
    };
    let pair = |code: &str, field: &str| (code.to_owned(), field.to_owned());
    assert_eq!(refused(&|text| text.subject = " \n".into()), pair("letter_text_missing", "subject"));
    assert_eq!(refused(&|text| text.body = "x".repeat(8_001)), pair("text_too_long", "body"));
    assert_eq!(refused(&|text| text.reply = "{salary}".into()), pair("placeholder_unknown", "reply"));
    assert_eq!(refused(&|text| text.closing = "{intake".into()), pair("placeholder_unclosed", "closing"));
    assert_eq!(checked_sender(&"x".repeat(1_001)).unwrap_err().field.as_deref(), Some("sender"));
}

#[test]
fn lines_end_alike_and_nothing_invisible_stays() {
    assert_eq!(tidied(" a\r\nb\rc\u{2028}d\te\u{0}\u{7}\u{FEFF} \n\n"), "a\nb\nc\nd e");
    assert_eq!(one_line(" Your\nplace  in \t{intake} "), "Your place in {intake}");
}
