//! `letters`: files in a folder, in the order asked, all or none.

use serde_json::json;

use crate::support::{Desk, INTAKE};

#[test]
fn letters_are_written_for_those_who_were_declined() {
    let desk = Desk::ready();
    let people = ["A-0004", "A-0005"];
    let decline =
        ["--to", "decline", "--ground", "Others were stronger", "--reason", "The panel agreed", "--intake", INTAKE];
    desk.ask(&[&["candidates", "move"][..], &people, &decline].concat());
    let out = desk.path("letters");
    let write =
        [&["letters", "write"][..], &people, &["--letter", "decline", "--intake", INTAKE, "--out", &out]].concat();
    let offer = ["letters", "write", "A-0004", "--letter", "offer", "--out", &out];
    assert_eq!(desk.refused(1, &offer), "letter_needs_offer");
    assert!(!std::path::Path::new(&out).exists());
    let text = desk.read(&write);
    assert!(
        text.contains("Wrote 2 letters to ") && text.contains("To print: All letters to print - Decline.pdf"),
        "{text}"
    );
    let written = desk.ask(&write);
    assert_eq!((&written["folder"], &written["all"]), (&json!(out), &json!("All letters to print - Decline.pdf")));
    let files = written["files"].as_array().unwrap();
    assert_eq!(files.len(), 2);
    for (file, number) in files.iter().zip(people) {
        let name = file.as_str().unwrap();
        assert!(name.starts_with(number) && name.ends_with(" - Decline.pdf"), "{name}");
        assert!(std::fs::read(std::path::Path::new(&out).join(name)).unwrap().starts_with(b"%PDF-1."), "{name}");
    }
}
