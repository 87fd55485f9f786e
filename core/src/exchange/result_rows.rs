//! Rows of a file of results to drafts: whose mark at which module on which day. Averages and totals are no persons;
//! a missing mark is none, never zero. Who is meant is decided by its caller.

use chrono::NaiveDate;

use super::cell_reader::{CellReader, is_missing};
use super::columns::{PeopleField, letter, squash};
use super::dates::{DateColumn, DateForm, date_column, parse_date};
use super::marks::{Decimal, read_mark, split_maximum};
use super::names::{NameOrder, name_order, split_name};
use super::people_rows::Rejected;
use super::problems::Problem;
use super::result_columns::{ModuleName, ResultMapping};
use super::table::{Row, Table};
use crate::curriculum::model::Scale;
use crate::hundredths::Hundredths;

/// How to read the rows.
#[derive(Debug, Clone, Default)]
pub struct ResultPlan {
    pub mapping: ResultMapping,
    /// Form of the days; detected without.
    pub date_form: Option<DateForm>,
    /// The day of results whose row has none.
    pub on: Option<NaiveDate>,
}

/// One mark of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkDraft {
    /// Code of the module.
    pub module: String,
    pub on: NaiveDate,
    /// On the module's scale.
    pub mark: Hundredths,
    /// As the file states it, with the maximum of the header.
    pub stated: String,
}

/// A row with at least one mark. Number, address and name are as the file has them; at least one is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultDraft {
    /// Row number as a spreadsheet counts.
    pub row: u32,
    pub number: Option<String>,
    pub email: Option<String>,
    /// First name before last name; empty where the file has none.
    pub name: String,
    pub marks: Vec<MarkDraft>,
}

/// A file of results, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ResultsRead {
    /// Marks in the file: those of the drafts plus the rejected ones.
    pub read: u32,
    pub drafts: Vec<ResultDraft>,
    pub rejected: Vec<Rejected>,
    /// Marks that are rejected, alone or with their row.
    pub rejected_marks: u32,
    /// Cells without a mark.
    pub missing: u32,
    /// Rows of averages and totals.
    pub summaries: Vec<u32>,
    /// What was found in the column of days, when one is mapped.
    pub dates: Option<DateColumn>,
    /// Headers of marks that state no maximum: their marks are taken as they stand.
    pub without_maximum: Vec<String>,
}

/// What is still missing before rows can be read, as names of fields; empty when nothing is.
pub fn missing_fields(plan: &ResultPlan) -> Vec<&'static str> {
    let mut missing = Vec::new();
    if plan.mapping.who.columns.is_empty() {
        missing.push("number / email / name");
    }
    if plan.mapping.marks.is_empty() {
        missing.push("modules");
    }
    if plan.mapping.date.is_none() && plan.on.is_none() {
        missing.push("date");
    }
    missing
}

struct Marks<'a> {
    module: &'a ModuleName,
    column: u32,
    maximum: Option<Decimal>,
    /// `/10.00` of the header, or nothing.
    suffix: String,
}

/// Read every row by the plan.
///
/// # Errors
/// `mapping_incomplete` without a column for the person or any module, or without any day; `column_unknown`.
pub fn read_results(table: &Table, plan: &ResultPlan, modules: &[ModuleName]) -> Result<ResultsRead, Problem> {
    let missing = missing_fields(plan);
    if !missing.is_empty() {
        return Err(Problem::new("mapping_incomplete").with("fields", missing.join(", ")));
    }
    let mut marks = Vec::new();
    for used in plan.mapping.used() {
        let column = usize::try_from(used).unwrap_or(usize::MAX);
        if column >= table.header.len() {
            return Err(Problem::new("column_unknown").with("column", letter(column.min(99_999))));
        }
    }
    let mut read = ResultsRead::default();
    for module in modules {
        let Some(column) = plan.mapping.mark(&module.code) else { continue };
        let header = usize::try_from(column).ok().and_then(|at| table.header.get(at)).map_or("", String::as_str);
        let (name, maximum) = split_maximum(header);
        if maximum.is_none() && module.scale == Scale::Percent {
            read.without_maximum.push(header.to_owned());
        }
        let suffix = maximum.map_or("", |_| header.trim().get(name.len()..).unwrap_or_default());
        marks.push(Marks { module, column, maximum, suffix: suffix.to_owned() });
    }
    let index = plan.mapping.date.and_then(|column| usize::try_from(column).ok());
    let days = index.map(|index| table.column(index).map(|cell| if is_missing(cell) { "" } else { cell }));
    read.dates = days.map(|cells| date_column(cells, plan.date_form));
    let full = plan.mapping.who.column(PeopleField::FullName);
    let order = full.map_or(NameOrder::FirstLast, |index| name_order(table.column(index)));
    let reader = Reader { table, plan, marks, order };
    for row in &table.rows {
        reader.row(row, &mut read);
    }
    Ok(read)
}

struct Reader<'a> {
    table: &'a Table,
    plan: &'a ResultPlan,
    marks: Vec<Marks<'a>>,
    order: NameOrder,
}

impl Reader<'_> {
    fn row(&self, row: &Row, read: &mut ResultsRead) {
        if let Some(problem) = row.refusal() {
            read.rejected.push(Rejected::new(row.number, String::new(), "", problem));
            read.read += 1;
            read.rejected_marks += 1;
            return;
        }
        let mut cells = CellReader::new(self.table, row);
        if self.is_summary(&cells) {
            read.summaries.push(row.number);
            return;
        }
        let present: Vec<&Marks<'_>> =
            self.marks.iter().filter(|marks| !is_missing(cells.cell(Some(marks.column)))).collect();
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        read.missing += count(self.marks.len() - present.len());
        if present.is_empty() {
            return;
        }
        read.read += count(present.len());
        let mut draft = self.who(&mut cells);
        let day = self.day(&mut cells, read.dates.as_ref());
        let faulty_row = cells.has_problems();
        for marks in present.iter().filter(|_| !faulty_row) {
            let (cell, column) = (cells.cell(Some(marks.column)), Some(marks.column));
            match (read_mark(cell, marks.maximum, marks.module.scale), day) {
                (Ok(Some(mark)), Some(on)) => {
                    let stated = format!("{}{}", cell.trim(), marks.suffix);
                    draft.marks.push(MarkDraft { module: marks.module.code.clone(), on, mark, stated });
                }
                (Ok(_), _) => {}
                (Err(problem), _) => cells.refuse(column, &problem),
            }
        }
        read.rejected_marks += count(present.len() - draft.marks.len());
        read.rejected.extend(cells.problems());
        if !draft.marks.is_empty() {
            read.drafts.push(draft);
        }
    }

    fn column(&self, field: PeopleField) -> Option<u32> {
        self.plan.mapping.who.columns.get(&field).copied()
    }

    fn who(&self, cells: &mut CellReader<'_>) -> ResultDraft {
        let number = cells.text(self.column(PeopleField::Number), 64);
        let email = cells.email(self.column(PeopleField::Email));
        let halves = [PeopleField::FirstName, PeopleField::LastName].map(|field| cells.name(self.column(field)));
        let mut name = halves.into_iter().flatten().collect::<Vec<_>>().join(" ");
        if name.is_empty()
            && let Some(full) = cells.name(self.column(PeopleField::FullName))
        {
            let (first, last) = split_name(&full, self.order);
            name = format!("{first} {last}").trim().to_owned();
        }
        if number.is_none() && email.is_none() && name.is_empty() {
            let asked = self.plan.mapping.who.columns.values().next().copied();
            cells.refuse(asked, &Problem::new("person_missing"));
        }
        ResultDraft { row: cells.row(), number, email, name, marks: Vec::new() }
    }

    fn day(&self, cells: &mut CellReader<'_>, dates: Option<&DateColumn>) -> Option<NaiveDate> {
        let column = self.plan.mapping.date;
        let cell = Some(cells.cell(column)).filter(|cell| !is_missing(cell));
        match dates.zip(cell).map(|(dates, cell)| parse_date(cell, dates)) {
            Some(Ok(Some(day))) => return Some(day),
            Some(Err(problem)) => {
                cells.refuse(column, &problem);
                return None;
            }
            Some(Ok(None)) | None => {}
        }
        if self.plan.on.is_none() {
            cells.refuse(column, &Problem::new("day_missing"));
        }
        self.plan.on
    }

    /// A row of averages or totals: named so where a person would be named, and without an address.
    fn is_summary(&self, cells: &CellReader<'_>) -> bool {
        let cell = |field| cells.cell(self.column(field));
        let named = [PeopleField::FullName, PeopleField::FirstName, PeopleField::LastName, PeopleField::Number];
        is_missing(cell(PeopleField::Email))
            && named.into_iter().any(|field| SUMMARIES.split_ascii_whitespace().any(|word| word == squash(cell(field))))
    }
}

/// What platforms and spreadsheets call the rows below the persons, squashed.
const SUMMARIES: &str = "overallaverage courseaverage classaverage groupaverage average avg mean median minimum maximum \
    min max total totals sum count standarddeviation stddev durchschnitt gesamtdurchschnitt kursdurchschnitt \
    gruppendurchschnitt mittelwert summe anzahl standardabweichung moyenne moyennegenerale moyenneglobale ecarttype \
    promedio promediogeneral media mediageneral gemiddelde algemeengemiddelde totaal";
