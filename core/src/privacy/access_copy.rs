//! The access copy of a person (R37): everything about them as one page to print and one file for machines, without
//! other people's names. A part is kept back only on a legal ground that the copy names.

use std::path::Path;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::groups::{DatumGroup, Description, GROUPS};
use super::inventory::{Table, Text, owned};
use super::model::{CopyFormat, Withheld, WriteAccessCopy};
use super::names::Forms;
use super::store::{self, Reader, Told};
use super::{access_html, known};
use crate::accounts::access::Scope;
use crate::api::Long;
use crate::attachments;
use crate::context::Read;
use crate::db::audit::Entry;
use crate::db::undo;
use crate::error::{Error, Result};
use crate::exchange::model::Written;
use crate::exchange::write_file;
use crate::ids::PersonId;
use crate::refusal::said;

/// What stands in place of somebody else's name.
const NAME_REMOVED: &str = "[name removed]";
/// The longest legal ground, characters.
const GROUND: usize = 1_000;

/// Columns that only coordinators read (R37): how somebody was selected, and why a legal hold stands.
const NOT_FOR_ONESELF: [(&str, &str); 4] = [
    ("enrollment", "selection"),
    ("enrollment", "selection_reason"),
    ("legal_hold", "reason"),
    ("legal_hold", "set_by"),
];
/// What stands in a copy that somebody made of themself.
const ASK: &str = "A coordinator can make a copy that holds this part. Ask one for it.";
const NOT_RELEASED: &str = "Evaluations that are not released yet are left out of a copy that you make yourself.";

/// The table whose rows have files, and the column that holds them in a copy.
const ATTACHMENT: &str = "attachment";
pub(super) const FILE: &str = "file";
const FILE_LOST: &str = "(the file is lost or damaged)";

/// Everything about somebody, as both files hold it.
#[derive(Debug, Serialize)]
pub(super) struct Copy {
    pub(super) name: String,
    pub(super) person: PersonId,
    pub(super) made_on: chrono::NaiveDate,
    pub(super) groups: Vec<CopyGroup>,
}

#[derive(Debug, Serialize)]
pub(super) struct CopyGroup {
    pub(super) group: DatumGroup,
    pub(super) title: &'static str,
    pub(super) why: &'static str,
    pub(super) seen_by: &'static str,
    /// The legal ground on which this part is kept back; then it has no tables.
    pub(super) withheld: Option<String>,
    pub(super) note: Option<String>,
    pub(super) tables: Vec<CopyTable>,
}

/// Rows of one table, each as column and value.
#[derive(Debug, Serialize)]
pub(super) struct CopyTable {
    pub(super) name: &'static str,
    pub(super) rows: Vec<Map<String, Value>>,
}

pub(super) async fn run(cx: &Long, request: WriteAccessCopy) -> Result<Written> {
    let target = Path::new(&request.path);
    check_folder(target)?;
    let withheld = grounds(&request.withhold)?;
    cx.progress.step("rows", 0, 2)?;
    let copy = gather(&mut cx.read().await?, request.person, &withheld).await?;
    cx.progress.step("file", 1, 2)?;
    let rows = copy.groups.iter().flat_map(|group| &group.tables).map(|table| table.rows.len()).sum::<usize>();
    // In the trail first: a copy that nobody knows of must not exist (R40).
    let mut write = cx.write().await?;
    let entry = Entry::new(json!({ "access_copy": rows, "withheld": request.withhold })).person(request.person.0);
    write.record(entry).await?;
    write.commit().await?;
    let bytes = match request.format {
        CopyFormat::Html => access_html::page(&copy).into_bytes(),
        CopyFormat::Json => serde_json::to_vec_pretty(&copy)?,
    };
    write_file(target, &bytes)?;
    Ok(Written { path: request.path, rows: u32::try_from(rows).unwrap_or(u32::MAX) })
}

/// Asked before the trail is written: it must not name a copy that could not be made.
fn check_folder(target: &Path) -> Result<()> {
    let folder = target.parent().unwrap_or(target);
    // A bare name lies in the folder in which the program runs.
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    Err(Error::refused("folder_missing").arg("path", folder.display()).field("path"))
}

/// Each withheld group with its ground.
fn grounds(withhold: &[Withheld]) -> Result<Vec<(DatumGroup, String)>> {
    withhold
        .iter()
        .map(|withheld| {
            let ground =
                said(Some(&withheld.ground)).ok_or_else(|| Error::refused("ground_missing").field("withhold"))?;
            if ground.chars().count() > GROUND {
                return Err(Error::refused("text_too_long").arg("limit", GROUND).field("withhold"));
            }
            Ok((withheld.group, ground.to_owned()))
        })
        .collect()
}

async fn gather(cx: &mut Read, person: PersonId, withheld: &[(DatumGroup, String)]) -> Result<Copy> {
    let who = known(cx.db(), person).await?;
    let others = store::names_of_others(cx.db(), person).await?;
    let ids = store::ids(cx.db(), person).await?;
    let told = store::told(cx.db(), &ids, &who.full_name().and(who.contact())).await?;
    let reader = if matches!(cx.actor.scope, Scope::Trainee(_)) { Reader::Oneself } else { Reader::Coordinator };
    let mut groups = Vec::new();
    for described in GROUPS {
        let ground = withheld.iter().find(|(group, _)| *group == described.group).map(|(_, ground)| ground.clone());
        let mut tables = Vec::new();
        if ground.is_none() && is_for(reader, described) {
            for table in owned().filter(|table| table.group == Some(described.group)) {
                let mut rows = store::rows(cx.db(), table, person, reader).await?;
                if table.name == ATTACHMENT {
                    add_files(cx, person, &mut rows).await?;
                }
                let rows: Vec<_> = rows.into_iter().map(|row| shown(table, row, &others, reader)).collect();
                if !rows.is_empty() {
                    tables.push(CopyTable { name: table.name, rows });
                }
            }
        }
        groups.push(group(described, ground, note(described, &told, reader), tables));
    }
    Ok(Copy { name: who.name(), person, made_on: cx.today(), groups })
}

/// Puts the content of each attachment into its row, as an address that holds all of it.
async fn add_files(cx: &mut Read, person: PersonId, rows: &mut [Map<String, Value>]) -> Result<()> {
    for content in attachments::contents(cx, person).await? {
        let own = |row: &&mut Map<String, Value>| row.get("id").and_then(undo::id_of) == Some(content.id.0);
        if let Some(row) = rows.iter_mut().find(own) {
            let file = content.data_address().unwrap_or_else(|| FILE_LOST.to_owned());
            row.insert(FILE.to_owned(), Value::from(file));
        }
    }
    Ok(())
}

fn is_for(reader: Reader, described: &Description) -> bool {
    reader == Reader::Coordinator || described.for_oneself
}

fn note(described: &Description, told: &Told, reader: Reader) -> Option<String> {
    if !is_for(reader, described) {
        return Some(ASK.to_owned());
    }
    match described.group {
        DatumGroup::Evaluations if reader == Reader::Oneself => Some(NOT_RELEASED.to_owned()),
        DatumGroup::Unfinished => Some(format!(
            "{} unfinished texts and {} steps that can be undone repeat what stands in this copy.",
            told.drafts(),
            told.steps()
        )),
        DatumGroup::History => {
            Some(format!("{} entries say who entered or changed what stands in this copy, and when.", told.entries()))
        }
        _ => None,
    }
}

fn group(described: &Description, withheld: Option<String>, note: Option<String>, tables: Vec<CopyTable>) -> CopyGroup {
    CopyGroup {
        group: described.group,
        title: described.title,
        why: described.why,
        seen_by: described.seen_by,
        withheld,
        note,
        tables,
    }
}

/// A row as the person gets it: without bytes that say nothing, and without other people's names.
fn shown(table: &Table, row: Map<String, Value>, others: &Forms, reader: Reader) -> Map<String, Value> {
    let kind = |column: &str| table.text.iter().find(|(known, _)| *known == column).map(|(_, text)| *text);
    let hidden = |column: &str| reader == Reader::Oneself && NOT_FOR_ONESELF.contains(&(table.name, column));
    row.into_iter()
        .filter(|(column, _)| !hidden(column))
        .filter(|(column, value)| !value.is_object() && !matches!(kind(column), Some(Text::Key | Text::Secret)))
        .map(|(column, value)| {
            let value = match (kind(&column), value) {
                (Some(Text::Names), Value::String(name)) if !name.is_empty() => Value::from(NAME_REMOVED),
                (Some(Text::Words | Text::Role | Text::Frozen), Value::String(text)) => {
                    Value::from(others.replaced(&text, NAME_REMOVED).unwrap_or(text))
                }
                (_, value) => value,
            };
            (column, value)
        })
        .collect()
}
