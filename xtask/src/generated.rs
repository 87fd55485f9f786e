//! What is generated and committed: the TypeScript contract and sqlx's query data.
//! Writes it, or fails when the committed files differ from what would be written now.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::app::{DRIVEN, build_example, example, run_cargo};
use crate::place::{program, programs, root};
use crate::shell::{cargo, run};

/// Whether the committed files are replaced or compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Replace them.
    Write,
    /// Fail when they are not what would be written.
    Check,
}

/// `cargo xtask codegen [--check]`.
pub(crate) fn codegen(mode: Mode) -> Outcome {
    build_example("contract")?;
    let fresh = scratch("contract")?;
    run(example("contract")?.arg(&fresh))?;
    settle(mode, &fresh, &root().join("ui/src/api/generated"), "codegen")
}

/// `cargo xtask prepare [--check]`: asks a fresh database about every query in the core. The check is clippy's pass over
/// everything at the same time: it expands the queries too, and the core is compiled once for both.
pub(crate) fn prepare(mode: Mode) -> Outcome {
    let fresh = scratch("queries")?;
    let database = scratch("schema")?.join("schema.db");
    let features = format!("{DRIVEN},xtask/schema");
    run_cargo(&["build", "--workspace", "--features", &features, "--bin", "schema"])?;
    let mut schema = crate::shell::command(program("schema")?);
    run(schema.arg(&database).arg(root().join("migrations")))?;

    // The macros write their files while the crate is compiled; an untouched crate is not.
    touch(&root().join("core/src/lib.rs"))?;
    let mut check = cargo();
    match mode {
        // While somebody works on the core, the crates above it may not compile.
        Mode::Write => check.args(["check", "--all-targets", "--package", "farm-team-core"]),
        Mode::Check => {
            let features = format!("{features},farm-team-tests/window");
            check.args(["clippy", "--workspace", "--all-targets", "--features", &features, "--", "-D", "warnings"])
        }
    };
    let address = format!("sqlite:{}", database.display()).replace('\\', "/");
    run(check.env("SQLX_OFFLINE", "false").env("SQLX_OFFLINE_DIR", &fresh).env("DATABASE_URL", address))?;
    settle(mode, &fresh, &root().join(".sqlx"), "prepare")
}

/// An empty folder beside cargo's programs.
fn scratch(name: &str) -> Result<PathBuf, String> {
    let folder = programs()?.join("xtask-scratch").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

fn touch(file: &Path) -> Outcome {
    fs::read(file).and_then(|content| fs::write(file, content)).map_err(|error| format!("{}: {error}", file.display()))
}

fn settle(mode: Mode, fresh: &Path, committed: &Path, task: &str) -> Outcome {
    let wanted = files(fresh)?;
    let present = files(committed)?;
    let differences = differences(&wanted, &present);
    if mode == Mode::Check {
        return if differences.is_empty() {
            Ok(())
        } else {
            Err(format!(
                "{} is not current; run `cargo xtask {task}`. Different: {}",
                committed.display(),
                differences.join(", ")
            ))
        };
    }
    for name in present.keys().filter(|name| !wanted.contains_key(*name)) {
        let file = committed.join(name);
        fs::remove_file(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    for (name, content) in wanted.iter().filter(|(name, content)| present.get(*name) != Some(*content)) {
        let file = committed.join(name);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        fs::write(&file, content).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    println!("{}: {} of {} files changed", committed.display(), differences.len(), wanted.len());
    Ok(())
}

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// All files below a folder by their path in it; none when the folder is missing.
fn files(folder: &Path) -> Result<Files, String> {
    let mut found = Files::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(current) = folders.pop() {
        if !current.exists() {
            continue;
        }
        let entries = fs::read_dir(&current).map_err(|error| format!("{}: {error}", current.display()))?;
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(name) = path.strip_prefix(folder) {
                let content = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                found.insert(name.to_path_buf(), content);
            }
        }
    }
    Ok(found)
}

fn differences(wanted: &Files, present: &Files) -> Vec<String> {
    let changed = wanted.iter().filter(|(name, content)| present.get(*name) != Some(*content)).map(|(name, _)| name);
    let stale = present.keys().filter(|name| !wanted.contains_key(*name));
    changed.chain(stale).map(|name| name.display().to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Files, differences};

    fn files(entries: &[(&str, &str)]) -> Files {
        entries.iter().map(|(name, content)| ((*name).into(), content.as_bytes().to_vec())).collect()
    }

    #[test]
    fn changed_missing_and_stale_files_are_differences() {
        let wanted = files(&[("same.ts", "1"), ("changed.ts", "2"), ("new.ts", "3")]);
        let present = files(&[("same.ts", "1"), ("changed.ts", "old"), ("stale.ts", "4")]);
        assert_eq!(differences(&wanted, &present), ["changed.ts", "new.ts", "stale.ts"]);
        assert!(differences(&wanted, &wanted).is_empty());
    }
}
