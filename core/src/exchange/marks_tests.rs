//! The maxima of real headers, and marks that must not change their verdict.

use proptest::prelude::*;

use super::{Decimal, read_mark, split_maximum};
use crate::curriculum::model::Scale;
use crate::hundredths::Hundredths;

fn maximum(text: &str) -> Option<Decimal> {
    Decimal::read(text)
}

#[test]
fn the_maximum_stands_in_the_header() {
    for (header, name, most) in [
        ("Quiz(out of 15)", "Quiz", Some("15")),
        ("Total CA (out of 50)", "Total CA", Some("50")),
        ("Grade/10.00", "Grade", Some("10.00")),
        ("Q. 1 /0.79", "Q. 1", Some("0.79")),
        ("Bewertung/10,00", "Bewertung", Some("10,00")),
        ("FT-01 Basics (max 20)", "FT-01 Basics", Some("20")),
        ("Punkte [von 40]", "Punkte", Some("40")),
        ("FT-02 (max. 30 points)", "FT-02", Some("30")),
        ("Note (%)", "Note", Some("100")),
        ("Quiz: FT-03 (Percentage)", "Quiz: FT-03", Some("100")),
        ("Exam", "Exam", None),
        ("FT-01", "FT-01", None),
        ("Proof 2", "Proof 2", None),
        ("Grade/0", "Grade", None),
        ("ẞẞẞ max 20", "ẞẞẞ", Some("20")),
        ("", "", None),
    ] {
        assert_eq!(split_maximum(header), (name, most.and_then(maximum)), "{header}");
    }
}

#[test]
fn cells_are_read_as_platforms_write_them() {
    for (cell, most, mark) in [
        ("8.89", Some("10.00"), Some(8_890)),
        ("8,89", Some("10,00"), Some(8_890)),
        ("12", Some("15"), Some(8_000)),
        ("13", Some("15"), Some(8_666)),
        ("79.9999", None, Some(7_999)),
        ("85 %", Some("10"), Some(8_500)),
        ("17/20", Some("10"), Some(8_500)),
        (" 17,5 / 20,00 ", None, Some(8_750)),
        ("0", Some("10"), Some(0)),
        ("100", None, Some(10_000)),
        ("-", Some("10"), None),
        ("–", None, None),
        ("  ", None, None),
    ] {
        let read = read_mark(cell, most.and_then(maximum), Scale::Percent);
        assert_eq!(read, Ok(mark.map(Hundredths)), "{cell} of {most:?}");
    }
    assert_eq!(read_mark("4", Some(maximum("5").unwrap()), Scale::Rubric), Ok(Some(Hundredths(400))));
    assert_eq!(read_mark("3.5", None, Scale::Rubric), Ok(Some(Hundredths(350))));
}

#[test]
fn what_is_no_mark_is_refused() {
    let code = |cell: &str, most: Option<&str>, scale| read_mark(cell, most.and_then(maximum), scale).unwrap_err().code;
    for cell in
        ["A", "-5", "1.234,5", "+8", "8.", ".8", "8 of 10", "17/", "17/x", "17/0", "٣", "1e2", "9999999999999999"]
    {
        assert_eq!(code(cell, None, Scale::Percent), "mark_not_number", "{cell}");
    }
    assert_eq!(code("#N/A", None, Scale::Percent), "cell_error");
    assert_eq!(code("10.01", Some("10"), Scale::Percent), "mark_above_maximum");
    assert_eq!(code("0", None, Scale::Rubric), "mark_above_maximum");
}

proptest! {
    /// Cut to hundredths, a mark passes exactly when the raw share does.
    #[test]
    fn the_verdict_does_not_change(raw in 0_i128..=100_000, most in 1_i128..=100_000, pass in 0_i64..=10_000) {
        prop_assume!(raw <= most);
        let cell = format!("{}.{:03}", raw / 1_000, raw % 1_000);
        let header = format!("Grade/{}.{:03}", most / 1_000, most % 1_000);
        let mark = read_mark(&cell, split_maximum(&header).1, Scale::Percent).unwrap().unwrap();
        prop_assert_eq!(mark.0 >= pass, raw * 10_000 >= i128::from(pass) * most);
    }
}
