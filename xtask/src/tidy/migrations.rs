//! Rules about migrations: numbered without gaps, LF only, strict tables, never edited once listed.
//! `migrations/checksums.txt` is the list: `sha256  file`, in the format of `sha256sum`.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use super::{Findings, Source};

const LIST: &str = "migrations/checksums.txt";

/// All rules about migrations.
pub(super) fn migrations(sources: &[Source]) -> Findings {
    let files: Vec<&Source> = sources
        .iter()
        .filter(|source| source.path.starts_with("migrations/") && source.path.ends_with(".sql"))
        .collect();
    let mut findings = Findings::new();
    for (index, file) in files.iter().enumerate() {
        let wanted = format!("{:04}_", index + 1);
        if !file.file_name().starts_with(&wanted) {
            findings.push(format!("{}: the next number is {wanted}", file.path));
        }
        if file.text.contains('\r') {
            findings.push(format!("{}: has CR; lines end with LF only", file.path));
        }
        findings.extend(tables(file));
    }
    findings.extend(edited(&files, sources));
    findings
}

/// Every table is STRICT, and none has a key that an outer join would read as 0 instead of NULL.
fn tables(file: &Source) -> Findings {
    let text: String =
        file.text.lines().map(|line| line.split("--").next().unwrap_or_default().to_ascii_uppercase() + "\n").collect();
    let mut findings = Findings::new();
    for statement in text.split(';').map(str::trim) {
        let name = statement.lines().next().unwrap_or_default();
        if name.starts_with("CREATE TABLE") && !statement.ends_with("STRICT") && !statement.contains("STRICT,") {
            findings.push(format!("{}: not STRICT: {name}", file.path));
        }
        if statement.contains("INTEGER PRIMARY KEY") {
            findings.push(format!("{}: INTEGER PRIMARY KEY in {name}", file.path));
        }
    }
    findings
}

fn edited(files: &[&Source], sources: &[Source]) -> Findings {
    let list = sources.iter().find(|source| source.path == LIST);
    let listed: BTreeMap<&str, &str> = list
        .iter()
        .flat_map(|list| list.text.lines())
        .filter_map(|line| line.split_once("  "))
        .map(|(sum, name)| (name, sum))
        .collect();
    let mut findings = Findings::new();
    for file in files {
        let sum = checksum(&file.text);
        match listed.get(file.file_name()) {
            Some(landed) if *landed == sum => {}
            Some(_) => {
                findings.push(format!("{}: was edited after it landed; write a new migration instead", file.path))
            }
            None => findings.push(format!("{LIST}: add the line \"{sum}  {}\"", file.file_name())),
        }
    }
    let gone = listed.keys().filter(|name| files.iter().all(|file| file.file_name() != **name));
    findings.extend(gone.map(|name| format!("migrations/{name}: landed, and is gone")));
    findings
}

fn checksum(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Source, source};
    use super::{LIST, checksum, migrations};

    const TABLE: &str = "CREATE TABLE a (id BLOB PRIMARY KEY NOT NULL) STRICT;\n";

    fn with_list(name: &str, text: &str) -> Vec<Source> {
        let list = format!("{}  {name}\n", checksum(text));
        vec![source(&format!("migrations/{name}"), text), source(LIST, &list)]
    }

    #[test]
    fn a_sound_migration_passes() {
        assert!(migrations(&with_list("0001_first.sql", TABLE)).is_empty());
    }

    #[test]
    fn a_gap_a_carriage_return_and_a_loose_table_are_found() {
        assert_eq!(migrations(&with_list("0002_first.sql", TABLE)).len(), 1);
        assert_eq!(migrations(&with_list("0001_a.sql", &TABLE.replace('\n', "\r\n"))).len(), 1);
        assert_eq!(migrations(&with_list("0001_a.sql", "CREATE TABLE a (b TEXT);\n")).len(), 1);
        let rowid = "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;\n";
        assert_eq!(migrations(&with_list("0001_a.sql", rowid)).len(), 1);
        let without_rowid = "CREATE TABLE a (b BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;\n";
        assert!(migrations(&with_list("0001_a.sql", without_rowid)).is_empty());
    }

    #[test]
    fn an_edit_a_removal_and_an_unlisted_file_are_found() {
        let mut edited = with_list("0001_a.sql", TABLE);
        if let Some(file) = edited.first_mut() {
            file.text.push_str("-- one more thought\n");
        }
        assert_eq!(migrations(&edited).len(), 1);
        let mut gone = with_list("0001_a.sql", TABLE);
        gone.remove(0);
        assert_eq!(migrations(&gone), ["migrations/0001_a.sql: landed, and is gone"]);
        assert_eq!(migrations(&[source("migrations/0001_a.sql", TABLE)]).len(), 1);
    }
}
