//! `myyear`: out to another data folder, hours logged there, and back.

use crate::support::{Desk, run};

#[test]
fn a_year_goes_out_and_its_hours_come_back() {
    let desk = Desk::ready();
    let (out, back, secret) = (desk.path("hansen.myyear"), desk.path("hansen.myhours"), desk.path("secret.txt"));
    std::fs::write(&secret, "correct horse battery\n").unwrap();
    let text = desk.read(&["myyear", "export", "A-0046", "--out", &out, "--passphrase-file", &secret]);
    assert!(text.starts_with("Wrote the year of Anne Sofie Hansen to ") && !text.contains("horse"), "{text}");

    let own = Desk::empty();
    let today = ["--today", "2027-01-20"];
    own.ask(&["myyear", "open", &out, "--passphrase-file", &secret]);
    let on = |arguments: &[&str]| {
        let ran = run(own.command(&[arguments, &today].concat()).env("FARM_TEAM_PASSPHRASE_FILE", &secret));
        assert_eq!(ran.code, 0, "{arguments:?}: {ran:?}");
        ran.out
    };
    assert!(on(&["plan", "A-0046"]).contains("Service desk start"));
    on(&["hours", "add", "A-0046", "--date", "2027-01-12", "--minutes", "90", "--kind", "self-study"]);
    let logged: serde_json::Value = serde_json::from_str(&on(&["hours", "of", "A-0046", "--json"])).unwrap();
    let proof = own.path("ping.txt");
    std::fs::write(&proof, "4 of 4 came back").unwrap();
    on(&["hours", "attach", logged[0]["hours"].as_str().unwrap(), &proof]);
    let saved = on(&["myyear", "save", "--out", &back]);
    assert!(saved.starts_with("Wrote 1 entry to ") && saved.contains("1 file of evidence with it."), "{saved}");

    let import = |more: &[&str]| desk.read(&[&["myyear", "import", &back][..], more, &today].concat());
    assert!(import(&["--dry-run"]).starts_with("Anne Sofie Hansen: 1 entry would be taken in."));
    assert!(import(&[]).starts_with("Anne Sofie Hansen: 1 entry taken in.\n1 file of evidence taken in."));
    assert!(import(&[]).starts_with("Anne Sofie Hansen: 0 entries taken in."));
    assert_eq!(desk.refused(1, &["myyear", "import", &out]), "my_hours_foreign");

    // Removed since: it waits until it is decided.
    let logged: serde_json::Value = serde_json::from_str(&on(&["hours", "of", "A-0046", "--json"])).unwrap();
    assert_eq!(logged[0]["minutes"], 90);
    on(&["hours", "remove", logged[0]["hours"].as_str().unwrap()]);
    on(&["myyear", "save", "--out", &back]);
    let looked = import(&["--dry-run"]);
    assert!(looked.contains("1 change not decided: say --changes take or leave."), "{looked}");
    assert!(looked.contains("removed"), "{looked}");
    assert!(import(&["--changes", "take"]).starts_with("Anne Sofie Hansen: 1 entry taken in."));
    assert_eq!(desk.read(&["hours", "of", "A-0046"]).trim(), "No hours are logged.");
}
