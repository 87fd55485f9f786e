//! Rules about the map and the doors: ARCHITECTURE.md, the release build, index.html.

use std::collections::BTreeSet;

use super::{Findings, Source, has_word};

/// Folders whose children are named one by one; elsewhere the parent's sentence is enough.
const MAPPED: &[&str] = &["", "core/src/", "ui/src/", "ui/src/features/"];

/// ARCHITECTURE.md names every folder of the map.
pub(super) fn folders(sources: &[Source]) -> Findings {
    let map = sources.iter().find(|source| source.path == "ARCHITECTURE.md").map_or("", |source| source.text.as_str());
    let mut folders = BTreeSet::new();
    for source in sources {
        for parent in MAPPED {
            let child = source.path.strip_prefix(parent).and_then(|rest| rest.split_once('/'));
            folders.extend(child.map(|(name, _)| (format!("{parent}{name}"), name)));
        }
    }
    folders
        .into_iter()
        .filter(|(_, name)| !name.starts_with('.') && !has_word(map, name))
        .map(|(path, _)| format!("{path} is not in ARCHITECTURE.md"))
        .collect()
}

/// The answers for dialogs from the environment cannot get into a release.
pub(super) fn release(sources: &[Source]) -> Findings {
    let refused = sources.iter().filter(|source| source.path.starts_with("src-tauri/src/")).any(|source| {
        let text: String = source.product_text().split_whitespace().collect();
        text.contains("#[cfg(all(feature=\"journeys\",not(debug_assertions)))]compile_error!")
    });
    if refused {
        Findings::new()
    } else {
        vec!["src-tauri/src has no compile_error! for journeys without debug_assertions".to_owned()]
    }
}

/// An inline style would make Tauri add a nonce to the policy, which voids the styles that the
/// screen's kit writes at run time, and only in the built program.
pub(super) fn inline(sources: &[Source]) -> Findings {
    let mut findings = Findings::new();
    for source in sources.iter().filter(|source| source.path == "ui/index.html") {
        for (index, line) in source.text.lines().enumerate() {
            let script = line.contains("<script") && !line.contains("src=");
            if script || line.contains("<style") || line.contains("style=") {
                findings.push(format!("{}:{}: {}", source.path, index + 1, line.trim()));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::source;
    use super::{folders, inline, release};

    #[test]
    fn a_folder_without_a_sentence_is_found() {
        let map = source("ARCHITECTURE.md", "core/ everything\n  people/ who they are");
        let known = source("core/src/people/mod.rs", "");
        assert!(folders(&[source("ARCHITECTURE.md", "core people"), known]).is_empty());
        let stray = source("core/src/misc/mod.rs", "");
        assert_eq!(folders(&[map, stray]), ["core/src/misc is not in ARCHITECTURE.md"]);
    }

    #[test]
    fn a_release_that_would_take_test_answers_is_found() {
        let guard = "#[cfg(all(feature = \"journeys\", not(debug_assertions)))]\ncompile_error!(\"no\");";
        assert!(release(&[source("src-tauri/src/lib.rs", guard)]).is_empty());
        assert_eq!(release(&[source("src-tauri/src/lib.rs", "compile_error!(\"other\")")]).len(), 1);
    }

    #[test]
    fn an_inline_style_is_found() {
        assert_eq!(inline(&[source("ui/index.html", "<style>a{}</style>")]).len(), 1);
        assert_eq!(inline(&[source("ui/index.html", "<script>go()</script>")]).len(), 1);
        assert!(inline(&[source("ui/index.html", "<script type=\"module\" src=\"/a.tsx\">")]).is_empty());
    }
}
