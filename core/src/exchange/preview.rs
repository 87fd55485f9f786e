//! A file looked at: what was detected and what would happen. Nothing is stored.

use super::columns::{PeopleField, PeopleMapping, column_views};
use super::import::{self, cells, count, intake_of};
use super::model::{FileColumn, FileField, ImportFile, ImportKind, ImportReport, Preview};
use super::opened::{Opened, competencies, open, people_mapping, result_plan, sheet_mapping, sheets};
use super::people_rows::rejected_rows;
use super::rejected_file::rejected_file;
use super::result_columns::{DATE, WHO};
use super::result_rows::{ResultPlan, ResultsRead, missing_fields};
use super::sheet_columns::SheetMapping;
use super::{people_rows, results_import, sheets_import};
use crate::context::Read;
use crate::curriculum::{self, Program};
use crate::error::{Error, Result, sentence};

/// How many rows are shown as they stand.
const SAMPLE: usize = 5;

pub(super) async fn look(cx: &mut Read, file: &ImportFile) -> Result<Preview> {
    let opened = open(file)?;
    match file.kind {
        ImportKind::People => people(cx, file, opened).await,
        ImportKind::Sheets => interview_sheets(cx, file, opened).await,
        ImportKind::Results => results(cx, file, opened).await,
    }
}

fn empty(opened: Opened, fields: Vec<FileField>, report: ImportReport, remarks: Vec<String>) -> Preview {
    Preview {
        fingerprint: opened.fingerprint(),
        columns: column_views(&opened.table)
            .into_iter()
            .map(|view| FileColumn { name: view.header, letter: view.letter, examples: view.examples })
            .collect(),
        sample: opened.table.rows.iter().take(SAMPLE).map(|row| row.cells.clone()).collect(),
        file_name: opened.file_name,
        encoding: opened.table.encoding,
        delimiter: opened.table.delimiter,
        sheets: opened.table.sheets,
        sheet: opened.table.sheet,
        date_form: None,
        date_form_ambiguous: false,
        fields,
        missing: Vec::new(),
        report,
        remarks,
    }
}

async fn people(cx: &mut Read, file: &ImportFile, opened: Opened) -> Result<Preview> {
    let fields = people_fields(&opened, &people_mapping(&opened, file)?);
    let looked = import::look(cx.db(), file, &opened).await?;
    let report = looked.report(file, &opened.table);
    let dates = looked.read.dates.clone();
    let mut preview = empty(opened, fields, report, looked.planned.remarks);
    preview.date_form_ambiguous = dates.as_ref().is_some_and(|dates| dates.ambiguous);
    preview.date_form = dates.and_then(|dates| dates.form);
    Ok(preview)
}

fn people_fields(opened: &Opened, mapping: &PeopleMapping) -> Vec<FileField> {
    PeopleField::ALL
        .into_iter()
        .map(|field| FileField {
            field: field.key().to_owned(),
            column: mapping.column(field).map(|column| opened.table.column_name(column)),
            required: false,
        })
        .collect()
}

async fn interview_sheets(cx: &mut Read, file: &ImportFile, opened: Opened) -> Result<Preview> {
    let intake = intake_of(cx.db(), file).await?;
    let program = match intake {
        Some(intake) => crate::intakes::known(cx.db(), intake).await?.program,
        None => curriculum::newest(cx.db()).await?.ok_or_else(|| Error::refused("program_missing"))?,
    };
    let program = cx.program(program).await?;
    let fields = sheet_fields(&opened, &sheet_mapping(&opened, file, &program)?, &program);
    let report = match intake {
        Some(intake) => sheets_import::look(cx.db(), file, &opened, intake, &program).await?.report,
        // Without an intake nobody can be matched yet; what the cells say can be shown.
        None => {
            let read = sheets(&opened, file, &program)?;
            ImportReport {
                read: read.read,
                imported: count(read.drafts.len()),
                updated: 0,
                unchanged: 0,
                to_decide: Vec::new(),
                rejected: cells(&opened.table, &read.rejected, &[]),
                rejected_rows: count(rejected_rows(&read.rejected)),
                unsettled: Vec::new(),
                intake: None,
                undo: None,
            }
        }
    };
    Ok(empty(opened, fields, report, Vec::new()))
}

fn sheet_fields(opened: &Opened, mapping: &SheetMapping, program: &Program) -> Vec<FileField> {
    let name = |column: Option<u32>| {
        let column = column.and_then(|column| usize::try_from(column).ok());
        column.map(|column| opened.table.column_name(column))
    };
    let fixed = [
        ("number", mapping.number, false),
        ("email", mapping.email, false),
        ("name", mapping.name, false),
        ("rater", mapping.rater, true),
        ("notes", mapping.notes, false),
    ];
    let fixed = fixed.into_iter().map(|(field, column, required)| FileField {
        field: field.to_owned(),
        column: name(column),
        required,
    });
    let scores = competencies(program).into_iter().map(|competency| {
        let found = mapping.scores.iter().find(|score| score.competency == competency.code);
        FileField { column: name(found.map(|score| score.column)), field: competency.code, required: false }
    });
    fixed.chain(scores).collect()
}

async fn results(cx: &mut Read, file: &ImportFile, opened: Opened) -> Result<Preview> {
    let (app, today) = (cx.app.clone(), cx.today());
    let (_, program) = results_import::target(&app, cx.db(), file).await?;
    let plan = result_plan(&opened, file, &program)?;
    let fields = result_fields(&opened, &plan, &program);
    let missing: Vec<String> = missing_fields(&plan).into_iter().map(str::to_owned).collect();
    // What is still to be chosen can be chosen only on the page that shows the columns.
    if !missing.is_empty() {
        return Ok(Preview { missing, ..empty(opened, fields, nothing(), Vec::new()) });
    }
    let looked = results_import::look(&app, cx.db(), file, &opened, today).await?;
    let mut preview = empty(opened, fields, looked.report, result_remarks(&looked.read));
    preview.date_form_ambiguous = looked.read.dates.as_ref().is_some_and(|dates| dates.ambiguous);
    preview.date_form = looked.read.dates.and_then(|dates| dates.form);
    Ok(preview)
}

fn nothing() -> ImportReport {
    ImportReport {
        read: 0,
        imported: 0,
        updated: 0,
        unchanged: 0,
        to_decide: Vec::new(),
        rejected: Vec::new(),
        rejected_rows: 0,
        unsettled: Vec::new(),
        intake: None,
        undo: None,
    }
}

fn result_fields(opened: &Opened, plan: &ResultPlan, program: &Program) -> Vec<FileField> {
    let field = |field: &str, column: Option<usize>| FileField {
        field: field.to_owned(),
        column: column.map(|column| opened.table.column_name(column)),
        required: false,
    };
    let place = |column: Option<u32>| column.and_then(|column| usize::try_from(column).ok());
    let who = WHO.into_iter().map(|known| field(known.key(), plan.mapping.who.column(known)));
    let date = field(DATE, place(plan.mapping.date));
    let modules = program.modules.iter().map(|module| field(&module.code, place(plan.mapping.mark(&module.code))));
    who.chain([date]).chain(modules).collect()
}

fn result_remarks(read: &ResultsRead) -> Vec<String> {
    let say = |code: &str, name: &str, value: String| sentence(code, &[(name.to_owned(), value)].into());
    let mut remarks = Vec::new();
    if !read.summaries.is_empty() {
        let rows: Vec<String> = read.summaries.iter().map(u32::to_string).collect();
        remarks.push(say("remark_summaries", "rows", rows.join(", ")));
    }
    if read.missing > 0 {
        remarks.push(say("remark_without_mark", "count", read.missing.to_string()));
    }
    if !read.without_maximum.is_empty() {
        remarks.push(say("remark_without_maximum", "columns", read.without_maximum.join(", ")));
    }
    remarks
}

/// The rows that cannot be imported as a file to correct, with how many there are.
pub(super) async fn rejected(cx: &mut Read, file: &ImportFile) -> Result<(Vec<u8>, u32)> {
    let preview = look(cx, file).await?;
    let opened = open(file)?;
    let rejected: Vec<people_rows::Rejected> = preview
        .report
        .rejected
        .into_iter()
        .map(|cell| people_rows::Rejected {
            row: cell.row,
            column: cell.column,
            value: cell.value,
            code: cell.code,
            message: cell.message,
        })
        .collect();
    Ok((rejected_file(&opened.table, &rejected)?, count(rejected_rows(&rejected))))
}
