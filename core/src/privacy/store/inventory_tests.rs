//! The list against the schema: a column that nobody has decided about fails here.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{Connection as _, Row as _};

use super::{PERSON, TABLES, Text, owned, table};
use crate::clock::Clock;
use crate::db::open;

/// Table → its columns of one kind, as the migrations leave them.
struct Schema {
    texts: BTreeMap<String, BTreeSet<String>>,
    with_id: BTreeSet<String>,
    /// Table, column, the table it refers to.
    references: Vec<(String, String, String)>,
}

async fn schema() -> Schema {
    let folder = tempfile::tempdir().unwrap();
    let pools = open::open(folder.path(), None, Clock::Set("2027-01-04".parse().unwrap()).read()).await.unwrap();
    let mut db = pools.writer.acquire().await.unwrap();
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_sqlx_migrations'";
    let tables: Vec<String> = sqlx::query_scalar(tables).fetch_all(&mut *db).await.unwrap();
    let mut schema = Schema { texts: BTreeMap::new(), with_id: BTreeSet::new(), references: Vec::new() };
    for name in tables {
        let columns = sqlx::query("SELECT name, type FROM pragma_table_info($1)").bind(&name).fetch_all(&mut *db);
        let mut texts = BTreeSet::new();
        for column in columns.await.unwrap() {
            let (column, kind): (String, String) = (column.get(0), column.get(1));
            if column == "id" {
                schema.with_id.insert(name.clone());
            }
            if kind == "TEXT" {
                texts.insert(column);
            }
        }
        let keys = sqlx::query("SELECT \"from\", \"table\" FROM pragma_foreign_key_list($1)").bind(&name);
        for key in keys.fetch_all(&mut *db).await.unwrap() {
            schema.references.push((name.clone(), key.get(0), key.get(1)));
        }
        schema.texts.insert(name, texts);
    }
    db.detach().close().await.unwrap();
    schema
}

#[tokio::test]
async fn every_text_of_the_schema_is_decided_about() {
    let schema = schema().await;
    let listed: BTreeMap<String, BTreeSet<String>> = TABLES
        .iter()
        .map(|table| (table.name.to_owned(), table.text.iter().map(|(column, _)| (*column).to_owned()).collect()))
        .collect();
    assert_eq!(listed, schema.texts, "each table and each text column stands in the inventory, and nothing else");
    let owners: BTreeSet<_> = TABLES.iter().map(|table| (table.name, table.of)).collect();
    assert_eq!(TABLES.len(), owners.len(), "each table once for each owner");
    for one in TABLES {
        assert!(table(one.name).is_some_and(|first| first.text == one.text), "{} says one thing", one.name);
    }
    for table in owned() {
        assert_eq!(table.has_id, schema.with_id.contains(table.name), "{}", table.name);
    }
}

#[tokio::test]
async fn whatever_hangs_on_a_person_is_theirs() {
    let schema = schema().await;
    for table in TABLES {
        let Some((column, parent)) = table.of else { continue };
        let reference = (table.name.to_owned(), column.to_owned(), parent.to_owned());
        assert!(schema.references.contains(&reference), "{reference:?}");
    }
    for (name, _, parent) in &schema.references {
        let hangs_on_a_person = table(parent).is_some_and(|parent| parent.group.is_some());
        let is_owned = table(name).is_some_and(|table| table.group.is_some());
        // What hangs on an account goes with it.
        assert!(is_owned || !hangs_on_a_person || parent == "account", "{name} refers to {parent}");
    }
}

#[test]
fn parents_stand_before_what_hangs_on_them() {
    let place = |name: &str| TABLES.iter().position(|table| table.name == name).unwrap();
    // A table may stand there several times: once for each that its rows may hang on.
    for (at, table) in TABLES.iter().enumerate() {
        if let Some((_, parent)) = table.of {
            assert!(place(parent) < at, "{}", table.name);
        }
    }
}

#[test]
fn only_people_have_names_of_their_own_and_only_the_house_has_a_trail() {
    for table in TABLES {
        for (column, text) in table.text {
            assert!(*text != Text::Own || table.name == PERSON, "{}.{column}", table.name);
            assert!(*text != Text::Trail || table.group.is_none(), "{}.{column}", table.name);
        }
    }
}
