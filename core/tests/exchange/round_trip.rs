//! What is written is read back equal, and nothing that is read makes the reader fall.

use farm_team_core::exchange::columns::{column_views, guess_people};
use farm_team_core::exchange::people_rows::{PeoplePlan, read_people};
use farm_team_core::exchange::problems::sentence;
use farm_team_core::exchange::rejected_file::rejected_file;
use farm_team_core::exchange::sheet_columns::guess_sheets;
use farm_team_core::exchange::sheet_rows::read_sheets;
use farm_team_core::exchange::table::{ReadOptions, Table, read_table};
use farm_team_core::exchange::write::to_csv;
use farm_team_core::exchange::write_xlsx::to_xlsx;
use proptest::prelude::*;

use crate::sheets::competencies;
use crate::support::{file, read, text_sheet};

/// Any text but NUL, with much of what breaks readers.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9 ]{0,8}",
        "[-'\"=+@,;|\t\r\n\u{feff}_x0D]{0,8}",
        "_x00[0-9A-F]{2}_|_x005F_",
        any::<String>().prop_map(|text| text.replace('\0', "")),
    ]
}

/// A header and rows of its width. No header cell and no first cell is blank: blank rows are not
/// kept, and a workbook does not know of a last column that is blank throughout.
fn grid() -> impl Strategy<Value = Vec<Vec<String>>> {
    (1_usize..5).prop_flat_map(|width| {
        let row = prop::collection::vec(cell(), width);
        prop::collection::vec(row, 1..6).prop_map(|mut rows| {
            for (number, row) in rows.iter_mut().enumerate() {
                let filled = if number == 0 { row.len() } else { 1 };
                for cell in row.iter_mut().take(filled) {
                    cell.push('x');
                }
            }
            rows
        })
    })
}

fn grid_of(table: Table) -> Vec<Vec<String>> {
    assert!(table.rows.iter().all(|row| row.problem.is_none()));
    std::iter::once(table.header).chain(table.rows.into_iter().map(|row| row.cells)).collect()
}

/// Everything that the pure half does with a file, for its not falling.
fn swallow(bytes: &[u8]) {
    match read_table(bytes, "x.csv", &ReadOptions::default()) {
        Err(problem) => assert!(!sentence(&problem).is_empty()),
        Ok(table) => {
            column_views(&table);
            let plan = PeoplePlan { mapping: guess_people(&table), ..PeoplePlan::default() };
            if let Ok(people) = read_people(&table, &plan) {
                rejected_file(&table, &people.rejected).unwrap();
            }
            let mapping = guess_sheets(&table, &competencies());
            if let Ok(sheets) = read_sheets(&table, &mapping) {
                rejected_file(&table, &sheets.rejected).unwrap();
            }
        }
    }
}

proptest! {
    #[test]
    fn csv_is_read_back_equal(grid in grid()) {
        let bytes = to_csv(&text_sheet(&grid[0], &grid[1..])).unwrap();
        let options = ReadOptions {
            // Random cells hold more semicolons than commas: the separator is ours to say.
            delimiter: Some(farm_team_core::exchange::table::Delimiter::Comma),
            ..ReadOptions::default()
        };
        let table = read_table(&bytes, "x.csv", &options).unwrap();
        prop_assert_eq!(grid_of(table), grid);
    }

    #[test]
    fn workbooks_are_read_back_equal(grid in grid()) {
        let bytes = to_xlsx(&text_sheet(&grid[0], &grid[1..])).unwrap();
        let table = read_table(&bytes, "x.xlsx", &ReadOptions::default()).unwrap();
        prop_assert_eq!(grid_of(table), grid);
    }

    #[test]
    fn random_bytes_never_stop_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        swallow(&bytes);
    }

    #[test]
    fn random_text_never_stops_the_reader(text in "(Name|Applied on|E-mail|Rater|listening|Number|[,;\t|\"\r\n '=]|[0-9]{1,4}[-/.]|\\PC){0,60}") {
        swallow(text.as_bytes());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_damaged_workbook_never_stops_the_reader(
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let grid = [["Name".to_owned(), "Note".to_owned()], ["Ann".to_owned(), "x".to_owned()]].map(Vec::from);
        let mut bytes = to_xlsx(&text_sheet(&grid[0], &grid[1..])).unwrap();
        for (place, value) in damage {
            let at = place.index(bytes.len());
            bytes[at] = value;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        swallow(&bytes);
    }
}

#[test]
fn naughty_strings_and_names_survive_both_forms() {
    let strings: Vec<String> = serde_json::from_slice(&file("tests/data/blns.json")).unwrap();
    let names = read(&file("tests/data/cldr-sample-names.derived.csv"));
    let naughty: Vec<Vec<String>> =
        (1..).zip(&strings).map(|(number, text): (u32, _)| vec![number.to_string(), text.clone()]).collect();
    let people: Vec<Vec<String>> = names.rows.iter().map(|row| row.cells.clone()).collect();
    for (header, rows) in [(vec!["No".to_owned(), "Text".to_owned()], naughty), (names.header.clone(), people)] {
        let sheet = text_sheet(&header, &rows);
        let expected: Vec<Vec<String>> = std::iter::once(header).chain(rows).collect();
        assert_eq!(grid_of(read(&to_csv(&sheet).unwrap())), expected);
        assert_eq!(grid_of(read(&to_xlsx(&sheet).unwrap())), expected);
    }
}
