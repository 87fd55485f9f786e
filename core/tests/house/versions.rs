//! Databases as earlier versions of the program left them.

use std::collections::BTreeMap;
use std::path::Path;

use sqlx::Connection as _;

use crate::support::{connection, dump};

/// Makes the file as the first `version` migrations left it, with a person in it, and gives its rows.
pub(crate) async fn at(file: &Path, version: usize) -> BTreeMap<String, Vec<String>> {
    std::fs::write(file, b"").unwrap();
    let mut db = connection(file).await;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations");
    let mut all = sqlx::migrate::Migrator::new(folder).await.unwrap();
    all.migrations.to_mut().truncate(version);
    all.run(&mut db).await.unwrap();
    let statements = format!(
        "PRAGMA application_id = 1180791405; PRAGMA user_version = {version};
         INSERT INTO person (id, first_name, last_name, name_key, created_at, changed_at)
         VALUES (x'0190a0000000700080000000000000aa', 'Ada', '', 'ada', 0, 0);"
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(statements)).execute(&mut db).await.unwrap();
    let rows = dump(file).await;
    db.close().await.unwrap();
    rows
}

/// A file of the thirteenth migration with a year under way in it.
pub(crate) async fn year(file: &Path) {
    at(file, 13).await;
    let mut db = connection(file).await;
    let rows = concat!("DELETE FROM person;", include_str!("version_13.sql"));
    sqlx::raw_sql(rows).execute(&mut db).await.unwrap();
    db.close().await.unwrap();
}
