//! Which column becomes which field, by guess and by choice.

use farm_team_core::exchange::columns::{
    Choice, PeopleField, PeopleMapping, choose_people, column_views, find_column, guess_people, letter, parse_choice,
};
use farm_team_core::exchange::sheet_columns::{CompetencyName, choose_sheets, guess_sheets};

use ts_rs::{Config, TS};

use crate::support::table;

fn guess(text: &str) -> Vec<(&'static str, u32)> {
    guess_people(&table(text)).columns.into_iter().map(|(field, column)| (field.key(), column)).collect()
}

#[test]
fn headers_of_five_languages_are_understood() {
    assert_eq!(
        guess("Bewerber-Nr.;Vorname;Name;E-Mail-Adresse;Handy;Bewerbungsdatum;Bemerkungen\n"),
        [
            ("number", 0),
            ("first_name", 1),
            ("last_name", 2),
            ("email", 3),
            ("phone", 4),
            ("applied_on", 5),
            ("notes", 6)
        ]
    );
    assert_eq!(
        guess("Numéro;Nom;Prénom;Courriel;Téléphone;Commentaires\n"),
        [("number", 0), ("first_name", 2), ("last_name", 1), ("email", 3), ("phone", 4), ("notes", 5)]
    );
    assert_eq!(
        guess("Nombre;Apellidos;Correo electrónico;Teléfono\n"),
        [("first_name", 0), ("last_name", 1), ("email", 2), ("phone", 3)]
    );
    assert_eq!(
        guess("Voornaam,Achternaam,E-mailadres,Sollicitatiedatum\n"),
        [("first_name", 0), ("last_name", 1), ("email", 2), ("applied_on", 3)]
    );
    assert_eq!(guess("NAME,Email Address\n"), [("full_name", 0), ("email", 1)]);
}

#[test]
fn contents_help_but_no_date_of_hire_or_birth_is_taken() {
    assert_eq!(guess("Name,Contact\nAnn,ann@example.org\nBo,bo@example.org\n"), [("full_name", 0), ("email", 1)]);
    assert_eq!(
        guess("Name,DateofHire,DOB,Date\nAnn,2026-01-01,2000-01-01,2026-02-02\n"),
        [("full_name", 0), ("applied_on", 3)]
    );
    assert_eq!(guess("Name,Date\nAnn,see file\n"), [("full_name", 0)]);
}

fn choice(field: &str, column: &str) -> Choice {
    Choice { field: field.into(), column: column.into() }
}

#[test]
fn the_person_changes_the_guess() {
    let table = table("Name,Date of hire,Name 2,Note,Note\nAnn,2026-01-01,Bee,x,y\n");
    let guess = guess_people(&table);
    let chosen = choose_people(
        &table,
        &guess,
        &[choice("first_name", "name"), choice("last_name", "Name 2"), choice("applied_on", "b"), choice("notes", "5")],
    )
    .unwrap();
    let expected =
        [(PeopleField::FirstName, 0), (PeopleField::LastName, 2), (PeopleField::AppliedOn, 1), (PeopleField::Notes, 4)];
    assert_eq!(chosen, PeopleMapping { columns: expected.into() });
    let without = choose_people(&table, &guess, &[choice("notes", "")]).unwrap();
    assert_eq!(without.column(PeopleField::Notes), None);
    assert_eq!(without.unmapped(&table), [1, 2, 3, 4]);
}

#[test]
fn wrong_choices_are_named() {
    let table = table("Name,Note,note\n");
    let guess = guess_people(&table);
    let code = |choices: &[Choice]| choose_people(&table, &guess, choices).unwrap_err().code;
    assert_eq!(code(&[choice("name", "A")]), "field_unknown");
    assert_eq!(code(&[choice("notes", "Zip code")]), "column_unknown");
    assert_eq!(code(&[choice("notes", "0")]), "column_unknown");
    assert_eq!(code(&[choice("notes", "4")]), "column_unknown");
    assert_eq!(code(&[choice("notes", "NOTE")]), "header_twice");
    assert_eq!(code(&[choice("notes", "B"), choice("notes", "C")]), "field_twice");
    assert_eq!(code(&[choice("notes", "B"), choice("source", "2")]), "column_twice");
    // Exactly written, one of the two is meant.
    assert_eq!(find_column(&table.header, "note").unwrap(), 2);
    assert_eq!(parse_choice("email = E-mail = x").unwrap(), choice("email", "E-mail = x"));
    assert_eq!(parse_choice("email").unwrap_err().code, "choice_malformed");
}

#[test]
fn letters_count_as_in_a_spreadsheet() {
    let letters: Vec<String> = [0, 25, 26, 51, 52, 701, 702].map(letter).into();
    assert_eq!(letters, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    let header: Vec<String> = (0..60).map(|n| format!("column {n}")).collect();
    for index in 0..60 {
        assert_eq!(find_column(&header, &letter(index)).unwrap(), index);
        assert_eq!(find_column(&header, &(index + 1).to_string()).unwrap(), index);
    }
}

#[test]
fn the_screen_sees_columns_with_examples() {
    let views = column_views(&table("Name,\nAnn,\nBo,x\nCy,y\nDi,z\n"));
    assert_eq!(views[0].examples, ["Ann", "Bo", "Cy"]);
    assert_eq!((views[1].letter.as_str(), views[1].examples.len()), ("B", 3));
}

#[test]
fn sheet_columns_are_found_by_code_or_name() {
    let competencies = [("listening", "Listening and finding the need"), ("plain_language", "Plain language")]
        .map(|(code, name)| CompetencyName { code: code.into(), name: name.into() });
    let table = table("Applicant no.,Interviewer,Listening,Plain Language,Charm\nA,r,1,2,3\n");
    let guess = guess_sheets(&table, &competencies);
    assert_eq!((guess.number, guess.rater), (Some(0), Some(1)));
    assert_eq!(guess.scores.iter().map(|s| s.column).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(guess.unmapped(&table), [4]);
    let chosen =
        choose_sheets(&table, &guess, &[choice("listening", "Charm"), choice("notes", "C")], &competencies).unwrap();
    assert_eq!((chosen.notes, chosen.unmapped(&table)), (Some(2), vec![]));
    let wrong = choose_sheets(&table, &guess, &[choice("charm", "E")], &competencies).unwrap_err();
    assert_eq!(wrong.code, "field_unknown");
    assert_eq!(wrong.arg("fields"), "number, email, name, rater, notes, listening, plain_language");
}

#[test]
fn the_wire_names_are_stable() {
    let mapping = guess_people(&table("Name,E-mail\n"));
    let json = serde_json::to_string(&mapping).unwrap();
    assert_eq!(json, r#"{"columns":{"full_name":0,"email":1}}"#);
    let back: PeopleMapping = serde_json::from_str(&json).unwrap();
    assert_eq!(back, mapping);
    for field in PeopleField::ALL {
        assert_eq!(serde_json::to_value(field).unwrap(), field.key());
    }
    let config = Config::default();
    assert_eq!(PeopleMapping::decl(&config), "type PeopleMapping = { columns: { [key in PeopleField]?: number }, };");
    assert_eq!(
        farm_team_core::exchange::table::Delimiter::decl(&config),
        r#"type Delimiter = "comma" | "semicolon" | "tab" | "pipe";"#
    );
    let encodings = farm_team_core::exchange::encoding::Encoding::decl(&config);
    for name in ["utf8", "utf8_bom", "utf16_le", "windows_1252", "gb18030", "shift_jis"] {
        assert!(encodings.contains(&format!("\"{name}\"")), "{encodings}");
    }
}
