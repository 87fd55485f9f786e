//! The catalog against the sources: every code that a rule can give has its sentence, and the other way round.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::SENTENCES;

/// Every rule file's text, tests left out.
fn rule_sources(folder: &Path, texts: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            rule_sources(&path, texts);
        } else if name.ends_with(".rs") && !name.ends_with("_tests.rs") && name != "catalog.rs" {
            let text = std::fs::read_to_string(&path).unwrap();
            texts.push(text.split("#[cfg(test)]").next().unwrap().to_owned());
        }
    }
}

fn sources() -> String {
    let mut texts = Vec::new();
    rule_sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut texts);
    texts.join("\n")
}

/// Quoted snake_case words that stand directly after `call`, with or without a line break.
fn named_after(text: &str, call: &str) -> BTreeSet<String> {
    let words = text.split(call).skip(1);
    let quoted = words.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next());
    quoted.map(str::to_owned).collect()
}

#[test]
fn every_code_of_a_rule_has_a_sentence() {
    let known: BTreeSet<&str> = super::super::codes().map(|(code, _)| code).collect();
    for code in named_after(&sources(), "Refusal::new(") {
        assert!(known.contains(code.as_str()), "{code} has no sentence");
    }
}

#[test]
fn every_sentence_is_used_once() {
    let text = sources();
    let mut count: BTreeMap<&str, u32> = BTreeMap::new();
    for (code, _) in super::super::codes() {
        *count.entry(code).or_default() += 1;
    }
    for (code, _) in SENTENCES {
        assert!(text.contains(&format!("\"{code}\"")), "no rule gives {code}");
    }
    for (code, sentences) in count {
        assert_eq!(sentences, 1, "{code} has two sentences");
    }
}

#[test]
fn sentences_end_and_keep_calm() {
    for (code, sentence) in SENTENCES {
        assert!(sentence.ends_with('.'), "{code}");
        for word in ["!", "Oops", "invalid", "error", "illegal"] {
            assert!(!sentence.contains(word), "{code} says {word}");
        }
    }
}
