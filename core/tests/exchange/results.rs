//! Files of results: their columns, their rows, and the truths of the real ones.

use std::collections::BTreeSet;

use farm_team_core::curriculum::model::Scale;
use farm_team_core::exchange::columns::{Choice, PeopleField};
use farm_team_core::exchange::result_columns::{ModuleName, ResultMapping, choose_results, guess_results};
use farm_team_core::exchange::result_rows::{ResultPlan, ResultsRead, missing_fields, read_results};
use farm_team_core::exchange::table::Table;

use crate::support::{brief, read, real_file, table};

fn module(code: &str, name: &str) -> ModuleName {
    ModuleName { code: code.to_owned(), name: name.to_owned(), scale: Scale::Percent }
}

fn modules() -> Vec<ModuleName> {
    vec![
        module("FT-01", "Service desk start"),
        module("FT-02", "Workplace hardware"),
        module("FT-10", "Endpoint security"),
    ]
}

fn choice(field: &str, column: &str) -> Choice {
    Choice { field: field.to_owned(), column: column.to_owned() }
}

fn mapped(table: &Table, choices: &[Choice], one: bool) -> ResultMapping {
    let modules = if one { modules()[..1].to_vec() } else { modules() };
    choose_results(table, &guess_results(table, &modules, one), choices, &modules).unwrap()
}

fn results(table: &Table, mapping: ResultMapping, on: Option<&str>) -> ResultsRead {
    let plan = ResultPlan { mapping, date_form: None, on: on.map(|on| on.parse().unwrap()) };
    read_results(table, &plan, &modules()).unwrap()
}

/// Row, module and mark of every draft, in hundredths.
fn marks(read: &ResultsRead) -> Vec<(u32, &str, i64)> {
    read.drafts.iter().flat_map(|d| d.marks.iter().map(move |m| (d.row, m.module.as_str(), m.mark.0))).collect()
}

/// The mean of one module's marks in ten-thousandths of a point, rounded.
fn mean(read: &ResultsRead, module: &str) -> (i64, i64) {
    let found: Vec<i64> =
        marks(read).into_iter().filter(|(_, code, _)| *code == module).map(|(.., mark)| mark).collect();
    let count = i64::try_from(found.len()).unwrap();
    (count, (found.iter().sum::<i64>() * 100 + count / 2) / count)
}

#[test]
fn modules_are_found_by_code_or_name_in_the_header() {
    let table = table(
        "Name,Quiz: FT-01 (Real),FT-01 (Letter),Workplace hardware/20,FT-100/10,Completed\n\
         Ada Kamau,9,A,15,3,2027-01-15\n",
    );
    let mapping = mapped(&table, &[], false);
    assert_eq!((mapping.mark("FT-01"), mapping.mark("FT-02")), (Some(1), Some(3)));
    assert_eq!(mapping.mark("FT-10"), None, "FT-100 is another module");
    assert_eq!((mapping.who.column(PeopleField::FullName), mapping.date), (Some(0), Some(5)));
}

#[test]
fn a_person_chooses_what_the_headers_do_not_say() {
    let table = table("User,Test A,Test B\nada@example.org,9,8\n");
    let mapping = mapped(&table, &[choice("FT-02", "Test A"), choice("FT-10", "C")], false);
    assert_eq!((mapping.mark("FT-01"), mapping.mark("FT-02"), mapping.mark("FT-10")), (None, Some(1), Some(2)));
    assert_eq!(mapping.who.column(PeopleField::Email), Some(0), "by what stands there");
    let plan = ResultPlan { mapping, ..ResultPlan::default() };
    assert_eq!(missing_fields(&plan), ["date"]);
    assert_eq!(missing_fields(&ResultPlan::default()), ["number / email / name", "modules", "date"]);
    let refused =
        |choices: &[Choice]| choose_results(&table, &ResultMapping::default(), choices, &modules()).unwrap_err().code;
    assert_eq!(refused(&[choice("FT-99", "B")]), "field_unknown");
    assert_eq!(refused(&[choice("FT-01", "B"), choice("FT-02", "B")]), "column_twice");
    assert_eq!(refused(&[choice("FT-01", "Nope")]), "column_unknown");
}

#[test]
fn every_problem_is_told_by_row_and_column_and_the_good_marks_go_in() {
    let table = table(
        "Name;E-mail;Date;FT-01/10,00;FT-02 (out of 15)\n\
         Ada Kamau;ada@example.org;15.01.2027;8,89;13\n\
         Ben Okafor;ben@example.org;15.01.2027;-;11\n\
         Cai Lind;nonsense;15.01.2027;9;9\n\
         Dee Ruiz;dee@example.org;32.01.2027;9;\n\
         Eve Sol;eve@example.org;15.01.2027;12;15\n\
         ;;15.01.2027;9;–\n\
         Fay Tam;fay@example.org;-;7,5;x\n\
         Durchschnitt;;;8,2;12\n",
    );
    let read = results(&table, mapped(&table, &[], false), None);
    assert_eq!(marks(&read), [(2, "FT-01", 8_890), (2, "FT-02", 8_666), (3, "FT-02", 7_333), (6, "FT-02", 10_000)]);
    assert_eq!(
        brief(&read.rejected),
        [
            (4, "E-mail", "email_invalid"),
            (5, "Date", "date_no_such_day"),
            (6, "FT-01/10,00", "mark_above_maximum"),
            (7, "Name", "person_missing"),
            (8, "Date", "day_missing"),
        ]
    );
    assert_eq!((read.read, read.rejected_marks), (11, 7), "4 of 11 marks go in");
    assert_eq!((read.missing, read.summaries.as_slice()), (3, &[9][..]));
    assert_eq!(read.drafts[0].marks[0].stated, "8,89/10,00");
    // One day for rows without.
    let read = results(&table, mapped(&table, &[], false), Some("2027-01-20"));
    let last = read.drafts.last().unwrap();
    assert_eq!((last.row, last.marks.len(), last.marks[0].on), (8, 1, "2027-01-20".parse().unwrap()));
    assert_eq!(read.rejected.last().unwrap().code, "mark_not_number");
}

#[test]
fn names_that_mean_an_average_are_persons_when_they_have_an_address() {
    let table = table("Surname,First name,Email address,Grade\nMean,Ada,ada@example.org,80\nMean,,,75\n");
    let read = results(&table, mapped(&table, &[], true), Some("2027-01-20"));
    assert_eq!((marks(&read), read.summaries.as_slice()), (vec![(2, "FT-01", 8_000)], &[3][..]));
    assert_eq!(read.without_maximum, ["Grade"]);
}

#[test]
fn the_quizzes_reach_their_truths() {
    for (quiz, sum, passed) in [(1, 955_385, 25), (2, 832_077, 17), (3, 936_923, 25)] {
        let Some(bytes) = real_file(&format!("results/moodleQuiz-grades_ls-Quiz_{quiz}.derived.csv")) else { return };
        let table = read(&bytes);
        let mapping = mapped(&table, &[], true);
        assert_eq!(table.column_name(usize::try_from(mapping.mark("FT-01").unwrap()).unwrap()), "Grade/10.00");
        let read = results(&table, mapping, None);
        assert_eq!((read.read, read.rejected_marks, read.missing), (26, 0, 0));
        assert_eq!(read.summaries, [28], "the average is no person");
        assert_eq!(mean(&read, "FT-01"), (26, sum), "quiz {quiz}: 9.5538, 8.3208, 9.3692 of ten");
        assert_eq!(marks(&read).iter().filter(|(.., mark)| *mark >= 8_000).count(), passed, "quiz {quiz}");
        let days: BTreeSet<String> = read.drafts.iter().map(|draft| draft.marks[0].on.to_string()).collect();
        assert!(days.is_subset(&["2021-06-02".to_owned(), "2021-06-03".to_owned()].into()), "{days:?}");
    }
}

#[test]
fn the_course_reaches_its_truths() {
    let Some(bytes) = real_file("results/Course_Grades_Obfuscated.csv") else { return };
    let table = read(&bytes);
    let choices = [choice("FT-01", "Quiz(out of 15)"), choice("FT-02", "Labs (out of 15)"), choice("FT-10", "D")];
    let mapping = mapped(&table, &choices, false);
    assert_eq!(mapping.who.column(PeopleField::Number), Some(0));
    let read = results(&table, mapping, Some("2021-06-02"));
    assert_eq!((read.missing, read.rejected_marks, read.read), (18, 0, 3 * 113 - 18), "9 in Labs, 9 in Practical");
    // 8.7981 of 15 are 58.65 percent; each mark is cut to hundredths, so the mean lies a little below.
    let (count, labs) = mean(&read, "FT-02");
    assert_eq!(count, 104);
    assert_eq!(labs, 586_513);
}

#[test]
fn a_blank_line_before_the_header_is_no_row() {
    let Some(bytes) = real_file("results/sample_moodle_grades.csv") else { return };
    let table = read(&bytes);
    let read = results(&table, mapped(&table, &[], true), Some("2021-06-02"));
    assert_eq!((read.read, mean(&read, "FT-01")), (4, (4, 857_500)), "85.75");
    assert_eq!(read.drafts[0].row, 3);
}
