//! Plans as PDF: of one trainee under a chosen name, of many into a folder.

use std::collections::HashSet;
use std::path::Path;

use chrono::NaiveDateTime;
use serde_json::json;

use super::facts::Facts;
use super::model::{PlanPrinted, PlansPrinted, PrintPlan, PrintPlans};
use super::paper::sheet;
use super::store::load;
use crate::api::Long;
use crate::context::Write;
use crate::db::audit::Entry;
use crate::documents::{Content, Document, PlanSheet};
use crate::error::{Error, Result};
use crate::exchange::file_names::whose;
use crate::exchange::{Staged, write_file};
use crate::ids::{EnrollmentId, PersonId};

/// Plans that are read at a time, and that one file to print holds.
const PORTION: usize = 100;
const TITLE: &str = "Plan";

/// The plan of one, under a name that a person chose.
///
/// # Errors
/// `enrollment_not_there`, `documents_missing`, what the documents refuse and what writing a file meets.
pub(super) async fn one(cx: &Long, request: PrintPlan) -> Result<PlanPrinted> {
    let mut read = cx.read().await?;
    let facts = read.enrollment(request.enrollment).await?;
    let (sheet, at) = (sheet(&facts, read.today())?, read.now.utc()?);
    drop(read);
    let bytes = pdf(cx, vec![sheet], at).await?;
    let write = recorded(cx, &[(facts.head.person_id, facts.head.id)]).await?;
    write_file(Path::new(&request.path), &bytes)?;
    write.commit().await?;
    Ok(PlanPrinted { path: request.path })
}

/// A PDF for each, and all of them to print; all or none. Whoever is named twice is printed once.
///
/// # Errors
/// As [`one`], and `cancelled`.
pub(super) async fn many(cx: &Long, request: PrintPlans) -> Result<PlansPrinted> {
    let mut named = HashSet::new();
    let enrollments: Vec<EnrollmentId> = request.enrollments.into_iter().filter(|id| named.insert(*id)).collect();
    let total = enrollments.len();
    let portions = total.div_ceil(PORTION);
    let mut staged = Staged::new(Path::new(&request.folder))?;
    let (mut files, mut to_print, mut printed) = (Vec::new(), Vec::new(), Vec::new());
    for (number, ids) in enrollments.chunks(PORTION).enumerate() {
        let (found, sheets, at) = read(cx, ids).await?;
        for (facts, sheet) in found.iter().zip(&sheets) {
            cx.progress.step("plans", files.len(), total)?;
            let stem = format!("{} - {TITLE}", whose(facts.head.number.as_deref(), &facts.name(), TITLE));
            let bytes = pdf(cx, vec![sheet.clone()], at).await?;
            files.push(staged.add(&stem, "pdf", &bytes)?);
        }
        if total > 1 {
            let stem = match portions {
                1 => "All plans to print".to_owned(),
                _ => format!("All plans to print {} of {portions}", number + 1),
            };
            to_print.push(staged.add(&stem, "pdf", &pdf(cx, sheets, at).await?)?);
        }
        printed.extend(found.iter().map(|facts| (facts.head.person_id, facts.head.id)));
    }
    let write = recorded(cx, &printed).await?;
    staged.finish()?;
    write.commit().await?;
    Ok(PlansPrinted { folder: request.folder, files, to_print })
}

async fn read(cx: &Long, ids: &[EnrollmentId]) -> Result<(Vec<Facts>, Vec<PlanSheet>, NaiveDateTime)> {
    let mut read = cx.read().await?;
    let found = load::facts(&cx.app, read.db(), ids).await?;
    if found.len() != ids.len() {
        return Err(Error::not_found("enrollment_not_there"));
    }
    let sheets = found.iter().map(|facts| sheet(facts, read.today())).collect::<Result<_>>()?;
    Ok((found, sheets, read.now.utc()?))
}

async fn pdf(cx: &Long, sheets: Vec<PlanSheet>, at: NaiveDateTime) -> Result<Vec<u8>> {
    let title = match sheets.as_slice() {
        [one] => format!("{TITLE}: {}", one.name),
        _ => "Plans".to_owned(),
    };
    Document::new(&cx.app, &title, Content::Plans(sheets), at).pdf(&cx.app).await
}

/// Whose plan leaves the database, in the trail (R40): nothing is given out that is not there, so the files come before
/// the commit.
async fn recorded(cx: &Long, printed: &[(PersonId, EnrollmentId)]) -> Result<Write> {
    let mut write = cx.write().await?;
    for (person, enrollment) in printed {
        let entry = Entry::new(json!({ "printed": "plan" }));
        write.record(entry.person(person.0).subject(enrollment.0)).await?;
    }
    Ok(write)
}
