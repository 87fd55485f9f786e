//! Rows to people: names, addresses, limits, and how rows are counted.

use farm_team_core::exchange::columns::guess_people;
use farm_team_core::exchange::names::{NameOrder, name_key, split_name, tidy};
use farm_team_core::exchange::people_rows::{
    PeoplePlan, PersonDraft, SamePerson, email_key, is_email, read_people, rejected_rows, same_person_key,
};
use farm_team_core::exchange::problems::WHAT_IS_WRONG;
use farm_team_core::exchange::rejected_file::rejected_file;
use farm_team_core::exchange::write::to_csv;

use crate::support::{brief, file, guessed_people, read, table, text_sheet};

#[test]
fn a_row_with_several_problems_counts_once() {
    let table = table("First name,Last name,E-mail,Applied on\n,,x,2026-02-30\nAnn,,a@b,2026-02-27\n\n ,,,\n");
    let people = guessed_people(&table);
    assert_eq!(
        brief(&people.rejected),
        [(2, "Last name", "name_missing"), (2, "E-mail", "email_invalid"), (2, "Applied on", "date_no_such_day")]
    );
    assert_eq!((people.read, people.drafts.len(), rejected_rows(&people.rejected)), (2, 1, 1));
}

#[test]
fn names_are_tidied_and_nothing_more() {
    assert_eq!(tidy("  Ann  \t Lee\nRoe "), "Ann Lee Roe");
    assert_eq!(tidy("佐藤\u{3000}恵子"), "佐藤\u{3000}恵子");
    assert_eq!(tidy("a\nb"), "a b");
    for name in ["Nyō", "\u{202a}test\u{202a}", "එයිඩා\u{200d}", "O’Neill-Ünal", "e\u{301}", "=1+1", "null"]
    {
        assert_eq!(tidy(name), name);
    }
}

#[test]
fn full_names_are_split_with_their_particles() {
    let cases = [
        ("Adinolfi, Wilson  K", NameOrder::LastFirst, "Wilson K", "Adinolfi"),
        ("Ait Sidi, Karthikeyan   ", NameOrder::LastFirst, "Karthikeyan", "Ait Sidi"),
        ("Roup,Simon", NameOrder::LastFirst, "Simon", "Roup"),
        ("Mary Lou von Brühl", NameOrder::FirstLast, "Mary Lou", "von Brühl"),
        ("Cornelia van den Berg", NameOrder::FirstLast, "Cornelia", "van den Berg"),
        ("von Berg", NameOrder::FirstLast, "von", "Berg"),
        ("恵子", NameOrder::FirstLast, "恵子", ""),
        ("Cher", NameOrder::LastFirst, "Cher", ""),
        ("Doe,", NameOrder::LastFirst, "", "Doe"),
        ("", NameOrder::FirstLast, "", ""),
    ];
    for (full, order, first, last) in cases {
        assert_eq!(split_name(full, order), (first.to_owned(), last.to_owned()), "{full}");
    }
}

#[test]
fn names_that_cannot_be_kept_are_refused_with_the_reason() {
    let long = "x".repeat(201);
    let cases = [
        ("a\u{7}b", "control_character"),
        ("\u{200b}\u{feff}", "name_invisible"),
        (long.as_str(), "text_too_long"),
        ("#REF!", "cell_error"),
        (" ", "name_missing"),
    ];
    for (name, code) in cases {
        let people = guessed_people(&table(&format!("Number,Name\n1,{name}\n")));
        assert_eq!(brief(&people.rejected), [(2, "Name", code)], "{name:?}");
    }
    let people = guessed_people(&table(&format!("Number,First name,Last name\n1,,{}\n", "é".repeat(200))));
    assert_eq!(people.drafts.len(), 1, "characters are counted, not bytes");
}

#[test]
fn every_sample_name_of_every_script_goes_in_unchanged() {
    let names = read(&file("tests/data/cldr-sample-names.derived.csv"));
    let given = names.header.iter().position(|h| h == "given").unwrap();
    let surname = names.header.iter().position(|h| h == "surname").unwrap();
    let mut text = String::from("First name,Last name\n");
    let mut expected = Vec::new();
    for row in &names.rows {
        let (first, last) = (row.cell(given), row.cell(surname));
        if !first.is_empty() || !last.is_empty() {
            text.push_str(&format!("\"{first}\",\"{last}\"\n"));
            expected.push((first.trim().to_owned(), last.trim().to_owned()));
        }
    }
    let people = guessed_people(&table(&text));
    assert!(expected.len() > 500);
    assert_eq!(brief(&people.rejected), []);
    let found: Vec<_> = people.drafts.into_iter().map(|d| (d.first_name, d.last_name)).collect();
    assert_eq!(found, expected);
}

#[test]
fn naughty_strings_in_notes_and_names_are_kept_or_refused_never_changed() {
    let strings: Vec<String> = serde_json::from_slice(&file("tests/data/blns.json")).unwrap();
    let header = ["Number", "Last name", "Notes"].map(str::to_owned);
    let rows: Vec<Vec<String>> = (0..)
        .zip(&strings)
        .map(|(number, text): (u32, _)| vec![format!("N{number}"), text.clone(), text.clone()])
        .collect();
    let people = guessed_people(&read(&to_csv(&text_sheet(&header, &rows)).unwrap()));
    assert_eq!(people.read, 515);
    let allowed = ["name_missing", "name_invisible", "control_character", "text_too_long"];
    for rejected in &people.rejected {
        assert!(allowed.contains(&rejected.code.as_str()), "{rejected:?}");
    }
    assert!(people.drafts.len() >= 500, "{}", people.drafts.len());
    for draft in &people.drafts {
        let index: usize = draft.number.as_deref().unwrap()[1..].parse().unwrap();
        assert_eq!(draft.last_name, tidy(&strings[index]));
        assert_eq!(draft.notes.as_ref(), Some(&strings[index]));
    }
}

#[test]
fn texts_are_trimmed_and_notes_are_kept() {
    let table = table(
        "No;Name;Phone;Source;Current job;IT background;Eager learner;Notes\n 7 ; Ann ; +1 555 ; Fair ; Cook ; none ; yes ;\" a\r\nb \"\n",
    );
    let people = guessed_people(&table);
    let text = |text: &str| Some(text.to_owned());
    let expected = PersonDraft {
        row: 2,
        number: text("7"),
        first_name: "Ann".into(),
        phone: text("+1 555"),
        source: text("Fair"),
        current_job: text("Cook"),
        it_background: text("none"),
        learner_evidence: text("yes"),
        notes: text(" a\r\nb "),
        ..PersonDraft::default()
    };
    assert_eq!(people.drafts, [expected]);
    let long = format!("Name,Notes\nAnn,{}\nBo,{}\n", "x".repeat(10_001), "x".repeat(10_000));
    assert_eq!(brief(&guessed_people(&crate::support::table(&long)).rejected), [(2, "Notes", "text_too_long")]);
}

#[test]
fn addresses_are_checked_pragmatically() {
    for good in [
        "a@b",
        "ann.lee+farm@example.org",
        "用户@例子.广告",
        "o'hara@mail.example.org",
        "a_b@x-y.de",
        "ÜNAL@EXAMPLE.ORG",
    ] {
        assert!(is_email(good), "{good}");
    }
    for bad in [
        "", "x", "a@", "@b", "a@@b", "a b@c", "a@b c", "a@b..c", ".a@b", "a@b.", "a@b,c@d", "<a@b>", "a@-b.de",
        "a@b\u{7}",
    ] {
        assert!(!is_email(bad), "{bad}");
    }
    assert_eq!(email_key(" Ann@Example.ORG "), "ann@example.org");
    assert_eq!(email_key("Jose\u{301}@x"), email_key("JOSÉ@x"));
}

#[test]
fn a_person_is_known_by_number_then_address() {
    assert_eq!(same_person_key(Some("A-1"), Some("a@b")), SamePerson::Number("A-1".into()));
    assert_eq!(same_person_key(Some(" "), Some("A@b")), SamePerson::Email("a@b".into()));
    assert_eq!(same_person_key(None, None), SamePerson::Unsure);
    assert_eq!(name_key("JOSE\u{301}", " van  Dyk"), name_key("José", "Van Dyk"));
}

#[test]
fn a_mapping_that_cannot_work_is_refused() {
    let table = table("Number,Zip\n1,2\n");
    let plan = PeoplePlan { mapping: guess_people(&table), ..PeoplePlan::default() };
    assert_eq!(read_people(&table, &plan).unwrap_err().code, "mapping_incomplete");
    let mut plan = plan;
    plan.mapping.columns.insert(farm_team_core::exchange::columns::PeopleField::FirstName, 7);
    assert_eq!(read_people(&table, &plan).unwrap_err().code, "column_unknown");
}

#[test]
fn the_rejected_rows_come_back_as_a_file_that_goes_in_once_corrected() {
    let source =
        table("Number,Name,Applied on,Notes\n1,Ann,2026-10-27,\n2,Bo,31/09/2026,\"=x\r\ny\"\n3,Cy,2026-10-28,a,b\n");
    let rejected = guessed_people(&source).rejected;
    let bytes = rejected_file(&source, &rejected).unwrap();
    let again = read(&bytes);
    assert_eq!(again.header, ["Number", "Name", "Applied on", "Notes", WHAT_IS_WRONG]);
    assert_eq!(
        again.rows[0].cells,
        ["2", "Bo", "31/09/2026", "=x\r\ny", "Row 3: Applied on: 31/09/2026 is not a date: September has 30 days"]
    );
    assert_eq!(again.rows[1].cells.last().unwrap(), "b", "cells beyond the header are kept");
    // Uncorrected it is rejected again and gets no second column; corrected it goes in.
    let twice = read(&rejected_file(&again, &guessed_people(&again).rejected).unwrap());
    assert_eq!(twice.header, again.header);
    let text = String::from_utf8(bytes).unwrap().replace("31/09/2026,", "2026-09-30,").replace(",b\r\n", "\r\n");
    let fixed = guessed_people(&table(&text));
    assert_eq!((fixed.drafts.len(), fixed.rejected.len()), (2, 0));
    assert_eq!(fixed.drafts[0].notes.as_deref(), Some("=x\r\ny"));
}
