//! Rows of a people file to drafts of people: every cell checked, every problem by row and column.
//! It never looks into the database: who is new and who is known is decided by its caller.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

use super::columns::{PeopleField, PeopleMapping, letter};
use super::dates::{DateColumn, DateForm, date_column, parse_date};
use super::names::{NameOrder, check_name, control_character, name_order, split_name, tidy};
use super::problems::{Problem, sentence};
use super::table::{Row, Table, is_blank};

/// How to read the rows; what is left out is detected.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeoplePlan {
    pub mapping: PeopleMapping,
    /// Form of the dates of application.
    pub date_form: Option<DateForm>,
    /// How full names are written.
    pub name_order: Option<NameOrder>,
}

/// A person as a row describes them. Texts are trimmed, notes are kept as they are; an absent value
/// is none, an absent half of the name is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonDraft {
    /// Row number as a spreadsheet counts.
    pub row: u32,
    /// External number.
    pub number: Option<String>,
    pub first_name: String,
    pub last_name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub applied_on: Option<NaiveDate>,
    pub source: Option<String>,
    pub current_job: Option<String>,
    pub it_background: Option<String>,
    pub learner_evidence: Option<String>,
    pub notes: Option<String>,
}

/// One problem of one row. A row can have several; it counts once (see [`rejected_rows`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rejected {
    /// Row number as a spreadsheet counts.
    pub row: u32,
    /// Header of the column, its letter where the header is blank, empty for the row as a whole.
    pub column: String,
    /// The cell as it stands in the file.
    pub value: String,
    pub code: String,
    pub message: String,
}

impl Rejected {
    /// A problem of a row, with its sentence.
    pub fn new(row: u32, column: String, value: &str, problem: &Problem) -> Self {
        Self { row, column, value: value.to_owned(), code: problem.code.to_owned(), message: sentence(problem) }
    }
}

/// How many rows a list of problems rejects.
pub fn rejected_rows(rejected: &[Rejected]) -> usize {
    let mut rows: Vec<u32> = rejected.iter().map(|r| r.row).collect();
    rows.sort_unstable();
    rows.dedup();
    rows.len()
}

/// A people file, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeopleRead {
    /// Rows with content below the header: drafts plus rejected rows. Blank rows do not count.
    pub read: u32,
    pub drafts: Vec<PersonDraft>,
    pub rejected: Vec<Rejected>,
    /// What was found in the column of dates, when one is mapped.
    pub dates: Option<DateColumn>,
}

/// Read every row by the plan.
///
/// # Errors
/// `mapping_incomplete` without any name column, `column_unknown` for a column that is not there.
pub fn read_people(table: &Table, plan: &PeoplePlan) -> Result<PeopleRead, Problem> {
    check_mapping(table, &plan.mapping)?;
    let column = |field| plan.mapping.column(field);
    let dates = column(PeopleField::AppliedOn).map(|index| date_column(table.column(index), plan.date_form));
    let order = plan.name_order.unwrap_or_else(|| {
        column(PeopleField::FullName).map_or(NameOrder::FirstLast, |index| name_order(table.column(index)))
    });
    let mut drafts = Vec::new();
    let mut rejected = Vec::new();
    for row in &table.rows {
        if let Some(problem) = row.refusal() {
            rejected.push(Rejected::new(row.number, String::new(), "", problem));
            continue;
        }
        let mut reader = RowReader { table, mapping: &plan.mapping, row, problems: Vec::new() };
        let draft = read_person(&mut reader, dates.as_ref(), order);
        if reader.problems.is_empty() {
            drafts.push(draft);
        } else {
            rejected.append(&mut reader.problems);
        }
    }
    Ok(PeopleRead { read: u32::try_from(table.rows.len()).unwrap_or(u32::MAX), drafts, rejected, dates })
}

fn check_mapping(table: &Table, mapping: &PeopleMapping) -> Result<(), Problem> {
    for field in mapping.columns.keys() {
        let column = mapping.column(*field).unwrap_or(usize::MAX);
        if column >= table.header.len() {
            return Err(Problem::new("column_unknown").with("column", letter(column.min(99_999))));
        }
    }
    let names = [PeopleField::FullName, PeopleField::FirstName, PeopleField::LastName];
    if names.iter().all(|field| mapping.column(*field).is_none()) {
        return Err(Problem::new("mapping_incomplete").with("fields", names.map(PeopleField::key).join(" / ")));
    }
    Ok(())
}

fn read_person(reader: &mut RowReader<'_>, dates: Option<&DateColumn>, order: NameOrder) -> PersonDraft {
    let (first_name, last_name) = reader.names(order);
    let email = reader.text(PeopleField::Email, 254);
    if let Some(email) = email.as_deref().filter(|email| !is_email(email)) {
        let problem = Problem::new("email_invalid").with("value", email);
        reader.refuse(PeopleField::Email, &problem);
    }
    let applied_on = dates.and_then(|dates| {
        parse_date(reader.cell(PeopleField::AppliedOn), dates).unwrap_or_else(|problem| {
            reader.refuse(PeopleField::AppliedOn, &problem);
            None
        })
    });
    PersonDraft {
        row: reader.row.number,
        number: reader.text(PeopleField::Number, 64),
        first_name,
        last_name,
        email,
        phone: reader.text(PeopleField::Phone, 64),
        applied_on,
        source: reader.text(PeopleField::Source, 200),
        current_job: reader.text(PeopleField::CurrentJob, 200),
        it_background: reader.text(PeopleField::ItBackground, 2_000),
        learner_evidence: reader.text(PeopleField::LearnerEvidence, 2_000),
        notes: reader.text(PeopleField::Notes, 10_000),
    }
}

/// One row being read, with the problems found so far.
struct RowReader<'a> {
    table: &'a Table,
    mapping: &'a PeopleMapping,
    row: &'a Row,
    problems: Vec<Rejected>,
}

impl<'a> RowReader<'a> {
    fn cell(&self, field: PeopleField) -> &'a str {
        let row = self.row;
        self.mapping.column(field).map_or("", |column| row.cell(column))
    }

    fn refuse(&mut self, field: PeopleField, problem: &Problem) {
        let column = self.mapping.column(field).map(|column| self.table.column_name(column)).unwrap_or_default();
        let value = self.cell(field);
        self.problems.push(Rejected::new(self.row.number, column, value, problem));
    }

    /// A text field: none when blank. Only notes keep their outer blanks and control characters.
    fn text(&mut self, field: PeopleField, limit: usize) -> Option<String> {
        let cell = self.cell(field);
        if is_blank(cell) {
            return None;
        }
        let is_notes = field == PeopleField::Notes;
        let text = if is_notes { cell } else { cell.trim() };
        let one_line = matches!(field, PeopleField::Number | PeopleField::Email | PeopleField::Phone);
        let forbidden = |c: &char| *c == '\0' || (one_line && c.is_control());
        let length = text.chars().count();
        if is_spreadsheet_error(text) && !is_notes {
            self.refuse(field, &Problem::new("cell_error").with("value", text));
        } else if length > limit {
            let problem = Problem::new("text_too_long").with("length", length).with("limit", limit);
            self.refuse(field, &problem);
        } else if let Some(control) = text.chars().find(forbidden) {
            self.refuse(field, &control_character(control));
        }
        Some(text.to_owned())
    }

    fn names(&mut self, order: NameOrder) -> (String, String) {
        let (mut first, mut last) = (self.name(PeopleField::FirstName), self.name(PeopleField::LastName));
        let mut asked = PeopleField::LastName;
        if first.is_empty() && last.is_empty() {
            let full = self.cell(PeopleField::FullName);
            if self.mapping.column(PeopleField::FullName).is_some() {
                asked = PeopleField::FullName;
                (first, last) = split_name(full, order);
                self.check(asked, &first);
                self.check(asked, &last);
            } else if self.mapping.column(asked).is_none() {
                asked = PeopleField::FirstName;
            }
        }
        if first.is_empty() && last.is_empty() {
            self.refuse(asked, &Problem::new("name_missing"));
        }
        (first, last)
    }

    fn name(&mut self, field: PeopleField) -> String {
        let name = tidy(self.cell(field));
        self.check(field, &name);
        name
    }

    fn check(&mut self, field: PeopleField, name: &str) {
        if is_spreadsheet_error(name) {
            self.refuse(field, &Problem::new("cell_error").with("value", name));
        } else if let Err(problem) = check_name(name) {
            self.refuse(field, &problem);
        }
    }
}

/// Errors that spreadsheets leave in cells, in workbooks and in text files alike.
pub(super) fn is_spreadsheet_error(text: &str) -> bool {
    matches!(
        text,
        "#N/A"
            | "#REF!"
            | "#VALUE!"
            | "#DIV/0!"
            | "#NAME?"
            | "#NUM!"
            | "#NULL!"
            | "#SPILL!"
            | "#CALC!"
            | "#DATA!"
            | "#GETTING_DATA"
    )
}

/// A pragmatic check: one @, something on both sides, no blanks, no second address. Addresses with
/// a plus, in any script, and of a domain without a dot pass.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let clean = |c: char| !c.is_whitespace() && !c.is_control() && !",;:<>()[]\"\\@".contains(c);
    let dotted = |part: &str| part.split('.').all(|label| !label.is_empty());
    !local.is_empty()
        && !domain.is_empty()
        && local.chars().all(clean)
        && domain.chars().all(clean)
        && dotted(local)
        && dotted(domain)
        && !domain.split('.').any(|l| l.starts_with('-') || l.ends_with('-'))
}

/// Equal for two spellings of one address: composed letters, lower case.
pub fn email_key(email: &str) -> String {
    email.trim().nfc().flat_map(char::to_lowercase).collect()
}

/// Equal for two spellings of one external number: composed letters; case matters.
pub fn number_key(number: &str) -> String {
    number.trim().nfc().collect()
}

/// By what a person is known again: external number first, then e-mail, else nothing sure.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SamePerson {
    Number(String),
    Email(String),
    Unsure,
}

/// The key by which two rows, or a row and a stored person, are the same person.
pub fn same_person_key(number: Option<&str>, email: Option<&str>) -> SamePerson {
    match (number, email) {
        (Some(number), _) if !is_blank(number) => SamePerson::Number(number_key(number)),
        (_, Some(email)) if !is_blank(email) => SamePerson::Email(email_key(email)),
        _ => SamePerson::Unsure,
    }
}
