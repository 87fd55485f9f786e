//! Names as people write them into notes, and what must not be taken for one.

use proptest::prelude::*;

use super::Forms;

fn ada() -> Forms {
    Forms::of_name("Ada", "Kamau")
}

fn replaced(forms: &Forms, text: &str) -> String {
    forms.replaced(text, "X").unwrap_or_else(|| "(unchanged)".to_owned())
}

#[test]
fn every_order_and_spelling_is_found() {
    for (text, wanted) in [
        ("covers for Ada Kamau", "covers for X"),
        ("ADA KAMAU, today", "X, today"),
        ("Kamau, Ada (ill)", "X (ill)"),
        ("Kamau Ada", "X"),
        ("Ada\u{a0}Kamau’s desk", "X’s desk"),
        ("Ada \n Kamau; ada kamau", "X; X"),
        ("\"Ada Kamau\"", "\"X\""),
    ] {
        assert_eq!(replaced(&ada(), text), wanted);
    }
}

#[test]
fn parts_of_a_name_are_left() {
    for text in ["Ada", "Kamau", "Ada and Kamau", "Nada Kamau", "Ada Kamaus", "AdaKamau", ""] {
        assert_eq!(replaced(&ada(), text), "(unchanged)", "{text}");
        assert!(!ada().stand_in(text));
    }
}

#[test]
fn composed_and_decomposed_letters_are_the_same() {
    let zoe = Forms::of_name("Zoë", "Šćepanović");
    assert_eq!(replaced(&zoe, "met Zoe\u{308} S\u{30c}c\u{301}epanovic\u{301} twice"), "met X twice");
    let decomposed = Forms::of_name("Zoe\u{308}", "Muller");
    assert_eq!(replaced(&decomposed, "ZOË MULLER"), "X");
}

#[test]
fn apostrophes_and_hyphens_of_any_kind_match() {
    assert_eq!(replaced(&Forms::of_name("Siobhán", "O’Neill"), "Siobhán O'Neill"), "X");
    assert_eq!(replaced(&Forms::of_name("Jean-Luc", "d'Aubigné"), "d’Aubigné, Jean‑Luc"), "X");
}

#[test]
fn a_second_given_name_may_be_left_out() {
    let forms = Forms::of_name("Ada Maria", "Kamau");
    assert_eq!(replaced(&forms, "Ada Maria Kamau, Ada Kamau, Maria Kamau"), "X, X, Maria Kamau");
}

#[test]
fn a_single_name_counts_as_written() {
    let forms = Forms::of_name("Will", "");
    assert_eq!(replaced(&forms, "Will will ask Willa, not WILL"), "X will ask Willa, not WILL");
}

#[test]
fn scripts_without_blanks_have_no_edges() {
    let forms = Forms::of_name("惠子", "佐藤");
    assert_eq!(replaced(&forms, "昨日佐藤惠子さんと話した。佐藤 惠子"), "昨日Xさんと話した。X");
    assert_eq!(replaced(&forms, "佐藤さん"), "(unchanged)");
}

#[test]
fn numbers_and_addresses_are_found_and_small_numbers_are_not() {
    let forms = Forms::of_contact(Some("A-0046"), Some("ada@example.org"), Some("+49 30 123456"));
    assert_eq!(replaced(&forms, "a-0046, Ada@Example.org, +49 30 123456 or +4930123456"), "X, X, X or X");
    assert_eq!(replaced(&forms, "A-00467 lada@example.org"), "(unchanged)");
    let small = Forms::of_contact(Some("46"), None, Some("12"));
    assert_eq!(replaced(&small, "46 hours, room 12"), "(unchanged)");
}

#[test]
fn a_quoted_name_is_found_in_json() {
    let forms = Forms::of_name("Ada \"Ace\"", "Kamau");
    assert_eq!(replaced(&forms, r#"{"note":"Ada \"Ace\" Kamau"}"#), r#"{"note":"X"}"#);
}

proptest! {
    /// What was replaced is gone, and the rest of the text is untouched.
    #[test]
    fn nothing_of_the_name_is_left(before in "[ -~äß✓\u{300}]{0,12}", after in "[ -~äß✓]{0,12}") {
        let text = format!("{before} Ada Kamau {after}");
        let new = ada().replaced(&text, "§").unwrap();
        prop_assert!(!ada().stand_in(&new), "{new}");
        prop_assert!(!new.contains("Ada Kamau"));
        let around: Vec<&str> = new.split('§').collect();
        prop_assert!(text.starts_with(around[0]) && text.ends_with(around[around.len() - 1]), "{new}");
    }
}
