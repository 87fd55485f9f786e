//! Interview sheets: scores, missing scores and wrong ones.

use farm_team_core::exchange::sheet_columns::{CompetencyName, SheetMapping, guess_sheets};
use farm_team_core::exchange::sheet_rows::{SheetsRead, read_sheets};
use farm_team_core::exchange::table::Table;

use crate::support::{brief, file, read, table};

pub(crate) fn competencies() -> Vec<CompetencyName> {
    ["listening", "plain_language", "empathy", "ownership", "learning", "teamwork"]
        .map(|code| CompetencyName { code: code.into(), name: code.replace('_', " ") })
        .into()
}

fn sheets(table: &Table) -> SheetsRead {
    read_sheets(table, &guess_sheets(table, &competencies())).unwrap()
}

#[test]
fn the_shipped_sheets_are_all_read() {
    let table = read(&file("content/interview-sheets.csv"));
    let read = sheets(&table);
    assert_eq!((read.read, read.drafts.len(), read.rejected.len()), (165, 165, 0));
    let rows: Vec<u32> = read
        .drafts
        .iter()
        .filter(|d| matches!(d.number.as_deref(), Some("A-0034" | "A-0056")))
        .map(|d| d.row)
        .collect();
    assert_eq!(rows, [90, 91, 150, 151, 152]);
    let missing: Vec<&str> = read
        .drafts
        .iter()
        .filter(|d| d.scores.iter().any(|(_, score)| score.is_none()))
        .filter_map(|d| d.number.as_deref())
        .collect();
    assert_eq!(missing, ["A-0018"], "one score is missing and stays missing");
    let first = &read.drafts[0];
    assert_eq!(first.rater, "rater-1");
    let scores: Vec<Option<u8>> = first.scores.iter().map(|(_, score)| *score).collect();
    assert_eq!(scores, [5, 3, 4, 3, 4, 3].map(Some));
}

#[test]
fn wrong_scores_are_rejected_and_missing_ones_are_not() {
    let table = table(
        "Applicant no.,Rater,listening,empathy,Charm\nA,r,0,6,9\nA,r,4.5,x,\nA,r,4.0,,\nA,r,-,3,\nA,r,-1,#N/A,\n,r,1,1,\nA,,1,1,\n",
    );
    let mapping = guess_sheets(&table, &competencies());
    assert_eq!(mapping.unmapped(&table), [4]);
    let read = sheets(&table);
    assert_eq!(
        brief(&read.rejected),
        [
            (2, "listening", "score_out_of_range"),
            (2, "empathy", "score_out_of_range"),
            (3, "listening", "score_not_whole"),
            (3, "empathy", "score_not_whole"),
            (6, "listening", "score_out_of_range"),
            (6, "empathy", "cell_error"),
            (7, "Applicant no.", "candidate_missing"),
            (8, "Rater", "rater_missing"),
        ]
    );
    let scores: Vec<_> = read.drafts.iter().map(|d| (d.row, d.scores[0].1, d.scores[1].1)).collect();
    assert_eq!(scores, [(4, Some(4), None), (5, None, Some(3))]);
    assert_eq!(read.read, 7);
}

#[test]
fn candidates_can_be_named_by_address_or_name() {
    let read = sheets(&table("E-mail,Name,Rater,listening,Notes\na@b,,r,1,n\nx,,r,1,\n,Ann  Lee,r,1,\n"));
    assert_eq!(brief(&read.rejected), [(3, "E-mail", "email_invalid")]);
    assert_eq!(read.drafts[0].email.as_deref(), Some("a@b"));
    assert_eq!(read.drafts[0].note.as_deref(), Some("n"));
    assert_eq!(read.drafts[1].name.as_deref(), Some("Ann Lee"));
}

#[test]
fn a_sheet_without_its_columns_is_refused() {
    let table = table("Applicant no.,Charm\nA,1\n");
    let problem = read_sheets(&table, &guess_sheets(&table, &competencies())).unwrap_err();
    assert_eq!((problem.code, problem.arg("fields")), ("mapping_incomplete", "rater, scores"));
    let beyond = SheetMapping { number: Some(9), ..SheetMapping::default() };
    assert_eq!(read_sheets(&table, &beyond).unwrap_err().code, "column_unknown");
}
