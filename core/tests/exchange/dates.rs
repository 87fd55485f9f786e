//! Forms of dates, their evidence and what is said of the ones that do not fit.

use chrono::NaiveDate;
use farm_team_core::exchange::dates::{DateColumn, DateForm, date_column, parse_date};
use farm_team_core::exchange::problems::sentence;
use proptest::prelude::*;

fn column(cells: &[&str]) -> DateColumn {
    date_column(cells.iter().copied(), None)
}

fn said(cell: &str, column: &DateColumn) -> String {
    sentence(&parse_date(cell, column).unwrap_err())
}

#[test]
fn every_form_is_found_and_read() {
    let cases: [(&[&str], DateForm); 12] = [
        (&["2026-10-27", "2026-1-5"], DateForm::Iso),
        (&["2026-10-27T09:30:00Z", "2026-10-28 10:00"], DateForm::Iso),
        (&["2026/10/27"], DateForm::YearMonthDay),
        (&["2026.10.27"], DateForm::YearMonthDay),
        (&["27.10.2026", "01.02.2026"], DateForm::DayDotMonth),
        (&["27. 10. 2026"], DateForm::DayDotMonth),
        (&["01/02/2026", "27/10/2026"], DateForm::DayMonthYear),
        (&["27-10-2026"], DateForm::DayMonthYear),
        (&["1/2/2026", "10/27/2026"], DateForm::MonthDayYear),
        (&["27 Oct 2026", "27-oct-2026", "October 27, 2026", "27th October 2026"], DateForm::MonthName),
        (&["27. März 2026", "3 de mayo de 2026", "14 août 2026", "1 mei 2026"], DateForm::MonthName),
        (&["46322", "46323"], DateForm::SpreadsheetDay),
    ];
    for (cells, form) in cases {
        let column = column(cells);
        assert_eq!((column.form, column.ambiguous), (Some(form), false), "{cells:?}");
        for cell in cells {
            assert!(parse_date(cell, &column).unwrap().is_some(), "{cell}");
        }
    }
    let serial = column(&["46322"]);
    let day = NaiveDate::from_ymd_opt(2026, 10, 27);
    assert_eq!(parse_date("46322", &serial).unwrap(), day);
}

#[test]
fn the_words_for_a_stray_date_name_what_is_wrong() {
    let iso = column(&["2026-10-27", "", "2026-10-02", "31/09/2026", "10/07/2026"]);
    assert_eq!(iso.form, Some(DateForm::Iso));
    let cases = [
        ("31/09/2026", "31/09/2026 is not a date: September has 30 days"),
        ("2026-09-31", "2026-09-31 is not a date: September has 30 days"),
        ("2026-02-29", "2026-02-29 is not a date: February 2026 has 28 days"),
        (
            "10/07/2026",
            "10/07/2026 could be 10 July or 7 October; the other dates in this column are written like 2026-10-27",
        ),
        (
            "25/09/2026",
            "25/09/2026 is probably 25 September 2026, but the other dates in this column are written like 2026-10-27",
        ),
        ("27/10/26", "27/10/26 has a year of two digits; write all four"),
        ("soon", "soon is not a date"),
        ("2026-13-01", "2026-13-01 is not a date"),
        ("46322", "46322 is not a date"),
        ("1026-10-27", "1026-10-27 is not a likely date: years from 1900 to 2199 are taken"),
    ];
    for (cell, sentence) in cases {
        assert_eq!(said(cell, &iso), sentence);
    }
    assert_eq!(parse_date(" 2024-02-29 ", &iso).unwrap(), NaiveDate::from_ymd_opt(2024, 2, 29));
    assert_eq!(parse_date("  ", &iso).unwrap(), None);
}

#[test]
fn an_ambiguous_column_is_said_to_be_and_never_guessed() {
    let cells = ["10/07/2026", "05/05/2026", "03/04/2026"];
    let open = column(&cells);
    assert!(open.ambiguous);
    assert_eq!(open.form, None);
    assert_eq!(
        said("10/07/2026", &open),
        "10/07/2026 could be 10 July or 7 October, and nothing in this column tells which; choose the form of its dates"
    );
    // Both readings are the same day.
    assert_eq!(parse_date("05/05/2026", &open).unwrap(), NaiveDate::from_ymd_opt(2026, 5, 5));
    let chosen = date_column(cells.into_iter(), Some(DateForm::MonthDayYear));
    assert!(!chosen.ambiguous);
    assert_eq!(parse_date("10/07/2026", &chosen).unwrap(), NaiveDate::from_ymd_opt(2026, 10, 7));
}

#[test]
fn one_day_beyond_twelve_decides_and_is_shown_as_evidence() {
    let found = column(&["01/02/2026", "05/06/2026", "27/10/2026"]);
    assert_eq!(found.form, Some(DateForm::DayMonthYear));
    assert_eq!(found.evidence[0].cells, 3);
    assert_eq!(found.evidence[0].only_here.as_deref(), Some("27/10/2026"));
    assert_eq!(found.example.as_deref(), Some("01/02/2026"));
    // As many cells for the one as for the other: nothing decides.
    assert!(column(&["13/02/2026", "02/13/2026", "01/02/2026"]).ambiguous);
}

proptest! {
    #[test]
    fn a_date_is_read_back_from_every_form(days in 0_u32..109_000) {
        let start = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
        let date = start + chrono::Days::new(u64::from(days));
        let forms = [
            (DateForm::Iso, "%Y-%m-%d"), (DateForm::YearMonthDay, "%Y/%m/%d"),
            (DateForm::DayDotMonth, "%d.%m.%Y"), (DateForm::DayMonthYear, "%d/%m/%Y"),
            (DateForm::MonthDayYear, "%-m/%-d/%Y"), (DateForm::MonthName, "%-d %b %Y"),
        ];
        for (form, pattern) in forms {
            let cell = date.format(pattern).to_string();
            let column = date_column([cell.as_str()].into_iter(), Some(form));
            prop_assert_eq!(parse_date(&cell, &column).unwrap(), Some(date));
        }
    }

    #[test]
    fn no_text_makes_the_reader_stumble(cells in prop::collection::vec("[0-9/.: T-]{0,12}|\\PC{0,12}", 0..6)) {
        let column = date_column(cells.iter().map(String::as_str), None);
        for cell in &cells {
            if let Err(problem) = parse_date(cell, &column) {
                prop_assert!(!sentence(&problem).is_empty());
            }
        }
    }
}
