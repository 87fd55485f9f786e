//! `cargo xtask tidy`: the house rules that no compiler checks.
//! Each rule is a function from sources to findings, and has a test that proves it can fail.
//! Never changes a file.

mod codes;
mod map;
mod migrations;
mod seams;
mod shape;

use std::fs;
use std::path::Path;

use crate::Outcome;
use crate::place::root;

/// A text file of the repository.
struct Source {
    /// From the root, with `/` between folders.
    path: String,
    text: String,
}

/// What a rule found: a path and what is wrong there.
type Findings = Vec<String>;

type Rule = (&'static str, fn(&[Source]) -> Findings);

const RULES: &[Rule] = &[
    ("a file stays small", shape::sizes),
    ("a Rust file says what it is for", shape::heads),
    ("a name says what a thing is", shape::names),
    ("no test is switched off", shape::switched_off),
    ("SQL stands in store.rs and core/src/db", seams::sql),
    ("only host.ts imports Tauri", seams::tauri),
    ("features of the screen do not import each other", seams::screen_features),
    ("a feature of the core keeps its store to itself", seams::core_stores),
    ("rules are pure", seams::rules),
    ("migrations are numbered, sound and never edited", migrations::migrations),
    ("every error code is raised in a test", codes::raised),
    ("ARCHITECTURE.md names every folder", map::folders),
    ("a release build refuses the test answers for dialogs", map::release),
    ("index.html has no inline style or script", map::inline),
];

/// Runs all rules and lists all findings.
pub(crate) fn tidy() -> Outcome {
    let sources = sources(&root())?;
    let mut count = 0;
    for (name, rule) in RULES {
        for finding in rule(&sources) {
            println!("{name}: {finding}");
            count += 1;
        }
    }
    if count == 0 {
        println!("{} rules hold in {} files", RULES.len(), sources.len());
        Ok(())
    } else {
        Err(format!("tidy found {count} places to put in order"))
    }
}

const TEXT: &[&str] = &["rs", "ts", "tsx", "mjs", "html", "sql", "md", "txt", "toml", "json", "css"];
const SKIPPED: &[&str] = &["target", "node_modules", "dist", "gen", ".git", ".sqlx", "generated"];

fn sources(root: &Path) -> Result<Vec<Source>, String> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let extension = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && !SKIPPED.contains(&name.as_str()) {
                folders.push(path);
            } else if path.is_file() && TEXT.contains(&extension.as_str()) {
                // Test files in other encodings are data, not sources.
                let Ok(text) = fs::read_to_string(&path) else {
                    continue;
                };
                let relative = path.strip_prefix(root).unwrap_or(&path);
                let path = relative.to_string_lossy().replace('\\', "/");
                found.push(Source { path, text });
            }
        }
    }
    found.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(found)
}

impl Source {
    fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    fn is_typescript(&self) -> bool {
        [".ts", ".tsx"].iter().any(|end| self.path.ends_with(end))
    }

    /// A file of tests only.
    fn is_test(&self) -> bool {
        let name = self.file_name();
        self.path.starts_with("tests/")
            || self.path.contains("/tests/")
            || name.ends_with("tests.rs")
            || name.contains(".test.")
    }

    fn file_name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// The text before the module of tests at the end of a Rust file.
    fn product_text(&self) -> &str {
        match self.text.find("#[cfg(test)]\nmod ") {
            Some(end) if self.is_rust() => self.text.get(..end).unwrap_or_default(),
            _ => &self.text,
        }
    }

    /// The module of tests at the end of a Rust file, or all of a file of tests.
    fn test_text(&self) -> &str {
        if self.is_test() {
            return &self.text;
        }
        self.text.get(self.product_text().len()..).unwrap_or_default()
    }

    /// Numbered lines of the product's part that are not comments.
    fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.product_text()
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

/// Whether `word` stands in `text` with no letter, digit or underscore beside it.
fn has_word(text: &str, word: &str) -> bool {
    let part_of_word = |character: char| character.is_alphanumeric() || character == '_';
    text.match_indices(word).any(|(start, _)| {
        let before = text.get(..start).and_then(|part| part.chars().next_back());
        let after = text.get(start + word.len()..).and_then(|part| part.chars().next());
        !before.is_some_and(part_of_word) && !after.is_some_and(part_of_word)
    })
}

#[cfg(test)]
fn source(path: &str, text: &str) -> Source {
    Source { path: path.to_owned(), text: text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{has_word, source};

    #[test]
    fn words_have_edges() {
        assert!(has_word("use sqlx::Row;", "sqlx"));
        assert!(!has_word("asynchronous", "async"));
        assert!(!has_word("my_async", "async"));
        assert!(has_word("naïve async", "async"));
    }

    #[test]
    fn tests_are_told_from_product_code() {
        let file = source("core/src/a.rs", "fn a() {}\n#[cfg(test)]\nmod tests { \"code\" }");
        assert_eq!(file.product_text(), "fn a() {}\n");
        assert!(file.test_text().contains("code"));
        assert_eq!(source("core/tests/a.rs", "all of it").test_text(), "all of it");
        assert_eq!(source("core/src/a.rs", "none of it").test_text(), "");
    }
}
