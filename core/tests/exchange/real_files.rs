//! The files that people really have, each with the truths that its README states.

use farm_team_core::exchange::columns::{PeopleField, guess_people};
use farm_team_core::exchange::encoding::Encoding;
use farm_team_core::exchange::people_rows::same_person_key;
use farm_team_core::exchange::problems::sentence;
use farm_team_core::exchange::table::{Correction, ReadOptions, correct, read_table};

use crate::support::{brief, file, guessed_people, read, real_file};

#[test]
fn applicants_reach_their_truths() {
    let table = read(&file("content/applicants.csv"));
    let mapped: Vec<&str> = guess_people(&table).columns.keys().map(|f| f.key()).collect();
    assert_eq!(
        mapped,
        [
            "number",
            "first_name",
            "last_name",
            "email",
            "phone",
            "applied_on",
            "source",
            "current_job",
            "it_background",
            "learner_evidence",
            "notes"
        ]
    );
    let people = guessed_people(&table);
    assert_eq!((people.read, people.drafts.len()), (121, 118));
    let said: Vec<(u32, &str, &str, &str)> =
        people.rejected.iter().map(|r| (r.row, r.column.as_str(), r.value.as_str(), r.message.as_str())).collect();
    assert_eq!(
        said,
        [
            (23, "Applied on", "31/09/2026", "31/09/2026 is not a date: September has 30 days"),
            (
                35,
                "Applied on",
                "10/07/2026",
                "10/07/2026 could be 10 July or 7 October; the other dates in this column are written like 2026-10-27"
            ),
            (57, "E-mail", "not-an-address", "not-an-address is not an e-mail address"),
        ]
    );
    let row = |number: u32| people.drafts.iter().find(|d| d.row == number).unwrap();
    assert_eq!(row(12).email, None);
    assert_eq!((row(102).first_name.as_str(), row(102).last_name.as_str()), ("Irena", ""));
    assert_eq!(row(46).first_name, "Slađana");
    assert_eq!(row(68).notes.as_deref(), Some("=HYPERLINK(\"http://example.org\",\"x\")"));
    assert!(row(112).notes.as_deref().unwrap().starts_with("Line one\n"));
    assert_eq!((&row(71).first_name, &row(71).last_name), (&row(72).first_name, &row(72).last_name));
    let key = |number| same_person_key(row(number).number.as_deref(), row(number).email.as_deref());
    assert_ne!(key(71), key(72));
    assert_eq!(key(82), key(92), "row 92 repeats row 82");
}

#[test]
fn corrected_applicants_go_in() {
    let mut table = read(&file("content/applicants.csv"));
    let fix = |row, column: &str, value: &str| Correction { row, column: column.into(), value: value.into() };
    let fixes = [
        fix(23, "Applied on", "2026-09-30"),
        fix(35, "F", "2026-10-07"),
        fix(57, "e-mail", "applicant0056@example.org"),
    ];
    correct(&mut table, &fixes).unwrap();
    let people = guessed_people(&table);
    assert_eq!((people.read, people.drafts.len(), people.rejected.len()), (121, 121, 0));
}

#[test]
fn the_hr_data_set_goes_in_as_people() {
    let Some(bytes) = real_file("hr/HRDataset_v14.csv") else {
        return;
    };
    let table = read(&bytes);
    assert_eq!(table.encoding, Some(Encoding::Utf8Bom));
    let mapping = guess_people(&table);
    let header = |field| table.header[mapping.column(field).unwrap()].as_str();
    assert_eq!(header(PeopleField::FullName), "Employee_Name");
    assert_eq!(header(PeopleField::Number), "EmpID");
    assert_eq!(header(PeopleField::Source), "RecruitmentSource");
    assert_eq!(mapping.column(PeopleField::AppliedOn), None, "a date of hire is no application");
    let people = guessed_people(&table);
    assert_eq!((people.read, people.drafts.len()), (311, 311));
    for draft in &people.drafts {
        for name in [&draft.first_name, &draft.last_name] {
            assert!(!name.is_empty() && name.trim() == name && !name.contains("  ") && !name.contains(','));
        }
    }
    let first = &people.drafts[0];
    assert_eq!((first.first_name.as_str(), first.last_name.as_str()), ("Wilson K", "Adinolfi"));
    assert_eq!(first.number.as_deref(), Some("10026"));
}

#[test]
fn every_other_real_file_is_read_whole() {
    let files = [
        ("satisfaction/support-satisfaction-5000.csv", 5_000),
        ("satisfaction/ticket-ratings-1000.csv", 1_000),
        ("tickets/help-desk.csv", 9_542),
        ("results/moodleQuiz-grades_ls-Quiz_1.derived.csv", 27),
        ("results/moodleQuiz-grades_ls-Quiz_2.derived.csv", 27),
        ("results/moodleQuiz-grades_ls-Quiz_3.derived.csv", 27),
        ("results/sample_moodle_grades.csv", 4),
        ("results/Course_Grades_Obfuscated.csv", 113),
        ("curricula/ksb-rows.derived.csv", 220),
        ("holidays/public-holidays-2024-2028.derived.csv", 1_908),
    ];
    for (path, rows) in files {
        let Some(bytes) = real_file(path) else {
            continue;
        };
        match read_table(&bytes, path, &ReadOptions::default()) {
            Ok(table) => {
                assert_eq!(table.rows.len(), rows, "{path}");
                assert!(table.rows.iter().all(|row| row.refusal().is_none()), "{path}");
                println!("{path}: {:?} {:?}", table.encoding, table.delimiter);
            }
            Err(problem) => panic!("{path}: {}", sentence(&problem)),
        }
    }
}

#[test]
fn a_blank_line_before_the_header_counts_as_row_one() {
    let Some(bytes) = real_file("results/sample_moodle_grades.csv") else {
        return;
    };
    let table = read(&bytes);
    assert_eq!((table.header_row, table.rows[0].number), (2, 3));
    assert_eq!(brief(&[]), []);
}
