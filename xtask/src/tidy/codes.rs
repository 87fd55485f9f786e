//! The rule about errors: every code in the core's catalog is raised in some test.

use super::{Findings, Source, has_word};

const CATALOG: &str = "core/src/error/";

/// Every code of the catalog occurs in a test of the core, the command line, the host, the screen
/// or in a journey.
pub(super) fn raised(sources: &[Source]) -> Findings {
    let tests: Vec<&str> = sources
        .iter()
        .filter(|source| source.is_rust() || source.is_typescript())
        .filter(|source| !source.path.starts_with("xtask/"))
        .map(Source::test_text)
        .filter(|text| !text.is_empty())
        .collect();
    sources
        .iter()
        .filter(|source| source.path.starts_with(CATALOG))
        .flat_map(|source| {
            source
                .product_text()
                .lines()
                .filter_map(move |line| Some((source, code(line)?)))
        })
        .filter(|(_, code)| !tests.iter().any(|text| has_word(text, code)))
        .map(|(source, code)| format!("{}: no test raises {code}", source.path))
        .collect()
}

/// The code of a catalog's row `("code", "sentence"),`.
fn code(line: &str) -> Option<&str> {
    let (code, rest) = line.trim().strip_prefix("(\"")?.split_once('"')?;
    let is_code = code
        .chars()
        .all(|character| character.is_ascii_lowercase() || character == '_');
    (is_code && rest.trim_start().starts_with(',')).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::super::source;
    use super::raised;

    #[test]
    fn a_code_that_no_test_raises_is_found() {
        let catalog = source(
            "core/src/error/house.rs",
            "    (\"disk_full\", \"The disk is full.\"),\n",
        );
        let product = source("core/src/db/open.rs", "Error::of(\"disk_full\")");
        assert_eq!(
            raised(&[catalog, product]),
            ["core/src/error/house.rs: no test raises disk_full"]
        );
    }

    #[test]
    fn a_test_anywhere_counts() {
        for test in [
            "core/tests/db.rs",
            "ui/src/features/people/a.test.tsx",
            "tests/tests/start.rs",
        ] {
            let catalog = source(
                "core/src/error/house.rs",
                "(\"disk_full\", \"The disk is full.\"),",
            );
            assert!(raised(&[catalog, source(test, "assert code == \"disk_full\"")]).is_empty());
        }
    }
}
