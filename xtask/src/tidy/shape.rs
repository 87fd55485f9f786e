//! Rules about the shape of a file: its size, its head, its names, its switched-off tests.

use super::{Findings, Source};

const RUST_LINES: usize = 400;
const TYPESCRIPT_LINES: usize = 250;
const HOST_LINES: usize = 600;

/// Rust files up to 400 lines, TypeScript files up to 250, the desktop host up to 600 in all.
pub(super) fn sizes(sources: &[Source]) -> Findings {
    let lines = |source: &Source| source.text.lines().count();
    let mut findings: Findings = sources
        .iter()
        .filter_map(|source| {
            let limit = match (source.is_rust(), source.is_typescript()) {
                (true, _) => RUST_LINES,
                (_, true) => TYPESCRIPT_LINES,
                _ => return None,
            };
            let count = lines(source);
            (count > limit).then(|| format!("{} has {count} lines, {limit} are allowed", source.path))
        })
        .collect();
    let host: usize = sources.iter().filter(|source| source.path.starts_with("src-tauri/src/")).map(lines).sum();
    if host > HOST_LINES {
        findings.push(format!("src-tauri/src has {host} lines, {HOST_LINES} are allowed"));
    }
    findings
}

/// A Rust file begins with `//!`.
pub(super) fn heads(sources: &[Source]) -> Findings {
    sources
        .iter()
        .filter(|source| source.is_rust() && !source.text.starts_with("//! "))
        .map(|source| format!("{} begins without //!", source.path))
        .collect()
}

const EMPTY_ENDINGS: &[&str] =
    &["Manager", "Service", "Helper", "Helpers", "Util", "Utils", "Data", "Info", "Processor"];
const DECLARATIONS: &[&str] = &["struct ", "enum ", "trait ", "type ", "class ", "interface "];
const EMPTY_FILES: &[&str] = &["utils", "util", "helpers", "helper", "misc", "common"];

/// No type ends in a word that says nothing, and no file or folder is named `utils`.
pub(super) fn names(sources: &[Source]) -> Findings {
    let mut findings = Findings::new();
    for source in sources.iter().filter(|source| source.is_rust() || source.is_typescript()) {
        let empty = source.path.split(['/', '.']).find(|part| EMPTY_FILES.contains(part));
        if let Some(part) = empty {
            findings.push(format!("{}: \"{part}\" says nothing", source.path));
        }
        for (number, line) in source.code_lines() {
            let words = line.trim_start().trim_start_matches("pub ").trim_start_matches("pub(crate) ");
            let words = words.trim_start_matches("export ");
            let declared = DECLARATIONS.iter().find_map(|start| words.strip_prefix(start));
            let name = declared
                .and_then(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next())
                .unwrap_or_default();
            if EMPTY_ENDINGS.iter().any(|ending| name.ends_with(ending)) {
                findings.push(format!("{}:{number}: {name}", source.path));
            }
        }
    }
    findings
}

/// No test is ignored, skipped or run alone.
pub(super) fn switched_off(sources: &[Source]) -> Findings {
    // In two pieces, or this file would find itself.
    let rust = concat!("#[", "ignore");
    let mut findings = Findings::new();
    for source in sources {
        for (index, line) in source.text.lines().enumerate() {
            let off = (source.is_rust() && line.contains(rust)) || (source.is_typescript() && has_switch(line));
            if off {
                findings.push(format!("{}:{}: {}", source.path, index + 1, line.trim()));
            }
        }
    }
    findings
}

fn has_switch(line: &str) -> bool {
    ["it", "test", "describe"].iter().any(|block| {
        ["skip", "only", "todo", "fails"].iter().any(|switch| super::has_word(line, &format!("{block}.{switch}")))
    })
}

#[cfg(test)]
mod tests {
    use super::super::source;
    use super::{heads, names, sizes, switched_off};

    #[test]
    fn a_long_file_is_found() {
        let long = "//! x\n".repeat(401);
        assert_eq!(sizes(&[source("core/src/a.rs", &long)]).len(), 1);
        assert_eq!(sizes(&[source("ui/src/a.tsx", &"x\n".repeat(251))]).len(), 1);
        assert!(sizes(&[source("ui/src/a.tsx", &"x\n".repeat(250))]).is_empty());
        let host = [source("src-tauri/src/a.rs", &"x\n".repeat(301)), source("src-tauri/src/b.rs", &"x\n".repeat(300))];
        assert_eq!(sizes(&host), ["src-tauri/src has 601 lines, 600 are allowed"]);
    }

    #[test]
    fn a_missing_head_is_found() {
        assert_eq!(heads(&[source("cli/src/a.rs", "fn main() {}")]).len(), 1);
        assert!(heads(&[source("cli/src/a.rs", "//! What for.\nfn main() {}")]).is_empty());
    }

    #[test]
    fn an_empty_name_is_found() {
        assert_eq!(names(&[source("core/src/a.rs", "pub struct PersonData {\n")]).len(), 1);
        assert_eq!(names(&[source("ui/src/a.ts", "export interface TraineeInfo {\n")]).len(), 1);
        assert_eq!(names(&[source("ui/src/utils/a.ts", "")]).len(), 1);
        assert!(names(&[source("core/src/a.rs", "struct Person;\n// type FooData\n")]).is_empty());
    }

    #[test]
    fn a_test_that_is_switched_off_is_found() {
        let ignored = concat!("#[", "ignore = \"flaky\"]\nfn a() {}");
        assert_eq!(switched_off(&[source("core/tests/a.rs", ignored)]).len(), 1);
        assert_eq!(switched_off(&[source("ui/src/a.test.ts", "it.skip(\"x\")")]).len(), 1);
        assert!(switched_off(&[source("core/src/a.rs", "rows.iter().skip(1)")]).is_empty());
    }
}
