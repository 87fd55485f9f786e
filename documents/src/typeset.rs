//! From values to bytes: PDF/A-2a that is PDF/UA-1 too, or page images. Data reach a template as values; nothing in
//! them is ever source.

use chrono::{Datelike as _, NaiveDateTime, Timelike as _};
use farm_team_core::documents::{Content, Document};
use farm_team_core::error::{Error, Result};
use serde_json::{Value, json};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::{World as _, WorldExt as _};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use crate::fonts;
use crate::template::Template;
use crate::world::Folder;

/// How many settings back a part of a document is kept for the next one.
const KEPT: usize = 5;

/// One PDF of everything.
///
/// # Errors
/// `template_broken`, `characters_missing`.
pub(crate) fn pdf(order: &Document) -> Result<Vec<u8>> {
    let (world, document) = set(order)?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
    let options = PdfOptions {
        creator: Smart::Custom(Some("Farm Team".to_owned())),
        timestamp: instant(order.at).map(Timestamp::new_utc),
        standards: standards.map_err(|error| Error::internal(error.message()))?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|errors| broken(&world, Template::of(&order.content), errors.first()))
}

/// Every page as a PNG, two pixels to a point.
///
/// # Errors
/// As [`pdf`].
pub(crate) fn pages(order: &Document) -> Result<Vec<Vec<u8>>> {
    let (_, document) = set(order)?;
    let options = RenderOptions::default();
    let image = |page| typst_render::render(page, &options).encode_png().map_err(Error::internal);
    document.pages().iter().map(image).collect()
}

fn set(order: &Document) -> Result<(Folder, PagedDocument)> {
    let template = Template::of(&order.content);
    let unreadable = |error: &dyn std::fmt::Display| {
        Error::refused("template_broken").arg("file", template.file).arg("line", 1).arg("what", error)
    };
    let text = template.text(&order.templates).map_err(|error| unreadable(&error))?;
    let values = values(order).to_string();
    let fonts = fonts::for_words(&(values.clone() + &text))?;
    let world = Folder::new(&order.templates, template, text, values.into_bytes(), fonts, order.at.date());
    let world = world.map_err(|error| unreadable(&error))?;
    let outcome = typst::compile::<PagedDocument>(&world).output;
    typst::comemo::evict(KEPT);
    match outcome {
        Ok(document) => Ok((world, document)),
        Err(errors) => Err(broken(&world, template, errors.first())),
    }
}

fn values(order: &Document) -> Value {
    let (title, language) = (&order.title, &order.language);
    match &order.content {
        Content::Letters(letters) => json!({ "title": title, "language": language, "letters": letters }),
        Content::Plans(plans) => json!({ "title": title, "language": language, "plans": plans }),
    }
}

/// Says where a template is at fault, for whoever changed it.
fn broken(world: &Folder, template: &Template, error: Option<&SourceDiagnostic>) -> Error {
    let message = error.map_or("it gives no document", |error| error.message.as_str());
    let file = error.and_then(|error| error.span.id());
    let name = file.map_or(template.file, |id| id.get().vpath().get_without_slash());
    let line = error.zip(file).and_then(|(error, id)| {
        let source = world.source(id).ok()?;
        source.lines().byte_to_line(world.range(error.span)?.start)
    });
    Error::refused("template_broken").arg("file", name).arg("line", line.unwrap_or(0) + 1).arg("what", message)
}

fn instant(at: NaiveDateTime) -> Option<Datetime> {
    let part = |number: u32| u8::try_from(number).ok();
    Datetime::from_ymd_hms(
        at.year(),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )
}
