//! Every code has a sentence of its own.

use farm_team_core::exchange::problems::{CODES, Problem, sentence};

#[test]
fn every_code_has_a_sentence() {
    for code in CODES {
        let text = sentence(&Problem::new(code));
        assert_ne!(&text, code, "{code} has no sentence");
        assert!(!text.contains('_'), "{code}: {text}");
    }
}

#[test]
fn every_code_in_the_source_is_listed_and_every_listed_one_is_used() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/exchange");
    let mut source = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("problems.rs") {
            source.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    for code in CODES {
        assert!(source.contains(&format!("\"{code}\"")), "{code} is never raised");
    }
    for piece in source.split("Problem::new(\"").skip(1) {
        let code = piece.split('"').next().unwrap();
        assert!(CODES.contains(&code), "{code} is not listed");
    }
}
