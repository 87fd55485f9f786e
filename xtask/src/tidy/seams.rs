//! Rules about who may know whom: SQL, Tauri, features, pure rules.

use super::{Findings, Source, has_word};

const QUERIES: &[&str] = &["query!", "query_as!", "query_scalar!", "query_file!", "query_with", "sqlx::query"];
const STATEMENTS: &[&str] = &[
    "\"SELECT ",
    "\"INSERT ",
    "\"UPDATE ",
    "\"DELETE FROM",
    "\"PRAGMA ",
    "\"CREATE TABLE",
    "\"WITH RECURSIVE",
    "\"VACUUM",
    "\"BEGIN",
    "\"ALTER TABLE",
];

/// SQL stands in a feature's `store.rs` (or `store/`) and in `core/src/db`.
pub(super) fn sql(sources: &[Source]) -> Findings {
    let mut findings = Findings::new();
    for source in sources.iter().filter(|source| is_product(source) && !may_hold_sql(&source.path)) {
        for (number, line) in source.code_lines() {
            let found = QUERIES.iter().chain(STATEMENTS).find(|text| line.contains(**text));
            if let Some(text) = found {
                findings.push(format!("{}:{number}: {}", source.path, text.trim_start_matches('"')));
            }
        }
    }
    findings
}

fn is_product(source: &Source) -> bool {
    let inside = ["core/src/", "cli/src/", "src-tauri/src/", "ui/src/"];
    inside.iter().any(|folder| source.path.starts_with(folder)) && !source.is_test()
}

fn may_hold_sql(path: &str) -> bool {
    path.starts_with("core/src/db/") || path.ends_with("/store.rs") || path.contains("/store/")
}

/// `@tauri-apps` is imported in `ui/src/api/host.ts` and nowhere else.
pub(super) fn tauri(sources: &[Source]) -> Findings {
    sources
        .iter()
        .filter(|source| source.path.starts_with("ui/src/") && source.path != "ui/src/api/host.ts")
        .filter(|source| source.text.contains("@tauri-apps/"))
        .map(|source| source.path.clone())
        .collect()
}

/// `features/a` imports nothing of `features/b`; what features share imports no feature.
pub(super) fn screen_features(sources: &[Source]) -> Findings {
    let mut findings = Findings::new();
    for source in sources.iter().filter(|source| source.is_typescript()) {
        let Some(inside) = source.path.strip_prefix("ui/src/") else {
            continue;
        };
        let own = feature(inside);
        if inside.starts_with("app/") || (own.is_none() && !inside.contains('/')) {
            continue;
        }
        for wanted in imports(&source.text).map(|import| resolve(inside, import)) {
            let target = feature(&wanted);
            let reaches_up = wanted.starts_with("app/");
            if (target.is_some() && target != own) || reaches_up {
                findings.push(format!("{} imports {wanted}", source.path));
            }
        }
    }
    findings
}

fn feature(inside: &str) -> Option<&str> {
    inside.strip_prefix("features/")?.split('/').next()
}

/// What stands between quotes after `from` or `import`.
fn imports(text: &str) -> impl Iterator<Item = &str> {
    ["from \"", "import \"", "import(\"", "mock(\""].into_iter().flat_map(move |start| {
        text.match_indices(start)
            .filter_map(move |(at, _)| text.get(at + start.len()..).and_then(|rest| rest.split('"').next()))
    })
}

/// The path from `ui/src` that an import in the file `inside` means.
fn resolve(inside: &str, import: &str) -> String {
    if !import.starts_with('.') {
        return import.trim_start_matches("@/").trim_start_matches("~/").to_owned();
    }
    let mut parts: Vec<&str> = inside.split('/').collect();
    parts.pop();
    for part in import.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            other => parts.push(other),
        }
    }
    parts.join("/")
}

/// A feature's `store` is used inside that feature only; others ask its functions.
pub(super) fn core_stores(sources: &[Source]) -> Findings {
    let mut findings = Findings::new();
    for source in sources.iter().filter(|source| source.is_rust() && !source.is_test()) {
        let Some(own) = source.path.strip_prefix("core/src/").and_then(|rest| rest.split_once('/')) else {
            continue;
        };
        for (number, line) in source.code_lines() {
            for (at, _) in line.match_indices("::store") {
                let name = line.get(..at).unwrap_or_default();
                let other = name.rsplit_once("crate::").map(|(_, other)| other);
                if other.is_some_and(|other| !other.contains(':') && other != own.0) {
                    findings.push(format!("{}:{number}: {}", source.path, line.trim()));
                }
            }
        }
    }
    findings
}

const IMPURE: &[&str] = &["async", "await", "sqlx", "Clock", "SystemTime", "Instant", "Utc", "Local"];

/// A `rules.rs` knows no database, no clock and no waiting.
pub(super) fn rules(sources: &[Source]) -> Findings {
    let mut findings = Findings::new();
    for source in sources {
        let is_rules = source.path.ends_with("/rules.rs") || source.path.contains("/rules/");
        if !(is_rules && source.is_rust()) {
            continue;
        }
        for (number, line) in source.code_lines() {
            if let Some(word) = IMPURE.iter().find(|word| has_word(line, word)) {
                findings.push(format!("{}:{number}: {word}", source.path));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::source;
    use super::{core_stores, rules, screen_features, sql, tauri};

    #[test]
    fn sql_in_the_wrong_place_is_found() {
        let query = "let row = sqlx::query!(\"SELECT 1\");";
        assert_eq!(sql(&[source("core/src/people/commands.rs", query)]).len(), 1);
        assert_eq!(sql(&[source("ui/src/a.ts", "const q = \"SELECT 1\"")]).len(), 1);
        assert!(sql(&[source("core/src/people/store.rs", query)]).is_empty());
        assert!(sql(&[source("core/src/db/open.rs", query)]).is_empty());
        assert!(sql(&[source("core/tests/people.rs", query)]).is_empty());
        assert!(sql(&[source("core/src/people/rules.rs", "// \"SELECT 1\"")]).is_empty());
    }

    #[test]
    fn tauri_outside_the_host_is_found() {
        let import = "import { invoke } from \"@tauri-apps/api/core\";";
        assert_eq!(tauri(&[source("ui/src/features/people/a.ts", import)]).len(), 1);
        assert!(tauri(&[source("ui/src/api/host.ts", import)]).is_empty());
    }

    #[test]
    fn a_feature_that_imports_a_feature_is_found() {
        let of = |path, import: &str| screen_features(&[source(path, &format!("import {{ x }} from \"{import}\";"))]);
        assert_eq!(of("ui/src/features/people/a.tsx", "../intakes/b").len(), 1);
        assert_eq!(of("ui/src/features/people/parts/a.tsx", "@/features/intakes/b").len(), 1);
        assert_eq!(of("ui/src/components/a.tsx", "../features/people/b").len(), 1);
        assert_eq!(of("ui/src/features/people/a.tsx", "../../app/router").len(), 1);
        assert!(of("ui/src/features/people/a.tsx", "./b").is_empty());
        assert!(of("ui/src/features/people/parts/a.tsx", "../b").is_empty());
        assert!(of("ui/src/features/people/a.tsx", "../../components/Field").is_empty());
        assert!(of("ui/src/app/routes.tsx", "../features/people/route").is_empty());
        assert!(of("ui/src/main.tsx", "./app/App").is_empty());
    }

    #[test]
    fn a_foreign_store_is_found() {
        let line = "use crate::people::store;";
        assert_eq!(core_stores(&[source("core/src/intakes/commands.rs", line)]).len(), 1);
        assert!(core_stores(&[source("core/src/people/commands.rs", line)]).is_empty());
        assert!(core_stores(&[source("core/src/people/commands.rs", "super::store::all()")]).is_empty());
    }

    #[test]
    fn an_impure_rule_is_found() {
        assert_eq!(rules(&[source("core/src/progress/rules.rs", "pub async fn x() {}")]).len(), 1);
        assert_eq!(rules(&[source("core/src/progress/rules.rs", "use sqlx::Row;")]).len(), 1);
        assert_eq!(rules(&[source("core/src/progress/rules.rs", "let t = Utc::now();")]).len(), 1);
        assert!(rules(&[source("core/src/progress/rules.rs", "// async is not for here")]).is_empty());
        assert!(rules(&[source("core/src/progress/store.rs", "async fn x() {}")]).is_empty());
    }
}
