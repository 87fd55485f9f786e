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
        .filter(|source| source.path.starts_with(CATALOG) && !source.is_test())
        .flat_map(|source| errors(source.product_text()).map(move |code| (source, code)))
        .filter(|(_, code)| !tests.iter().any(|text| has_word(text, code)))
        .map(|(source, code)| format!("{}: no test raises {code}", source.path))
        .collect()
}

/// The codes of errors among the catalog's rows `("code", "Sentence."),`. Rows that name a remark, what
/// misses, or a step to undo (no whole sentence) are not errors.
fn errors(catalog: &str) -> impl Iterator<Item = &str> {
    // To the end of the catalog: a sentence may hold brackets itself.
    catalog.match_indices('(').filter_map(|(at, _)| {
        let (code, rest) = catalog.get(at + 1..)?.trim_start().strip_prefix('"')?.split_once("\",")?;
        let sentence = rest.trim_start().strip_prefix('"')?.split('"').next()?;
        let is_code = code.chars().all(|one| one.is_ascii_lowercase() || one == '_');
        let is_remark = ["miss_", "remark_"].iter().any(|start| code.starts_with(start));
        (is_code && !is_remark && sentence.ends_with('.')).then_some(code)
    })
}

#[cfg(test)]
mod tests {
    use super::super::source;
    use super::raised;

    #[test]
    fn a_code_that_no_test_raises_is_found() {
        let catalog = source("core/src/error/house.rs", "    (\"disk_full\", \"The disk is full.\"),\n");
        let product = source("core/src/db/open.rs", "Error::of(\"disk_full\")");
        assert_eq!(raised(&[catalog, product]), ["core/src/error/house.rs: no test raises disk_full"]);
    }

    #[test]
    fn rows_over_several_lines_count_and_labels_do_not() {
        let rows = "(\n  \"date_wrong\",\n  \"{day} is (by far) no date.\",\n),\n\
                    (\"undo_added\", \"Added {name}\"),\n(\"miss_sheet\", \"A sheet is missing.\"),";
        let found = raised(&[source("core/src/error/catalog.rs", rows)]);
        assert_eq!(found, ["core/src/error/catalog.rs: no test raises date_wrong"]);
    }

    #[test]
    fn a_test_anywhere_counts() {
        for test in ["core/tests/db.rs", "ui/src/features/people/a.test.tsx", "tests/tests/start.rs"] {
            let catalog = source("core/src/error/house.rs", "(\"disk_full\", \"The disk is full.\"),");
            assert!(raised(&[catalog, source(test, "assert code == \"disk_full\"")]).is_empty());
        }
    }
}
