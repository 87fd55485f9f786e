//! How the program is called: options of every command, exit codes, streams, help.

use serde_json::{Value, json};

use crate::support::{Desk, program, run};

#[test]
fn global_options_stand_before_or_after_the_command() {
    let desk = Desk::ready();
    let data = desk.folder.path().to_str().unwrap();
    let before = run(program().args(["--json", "--data", data, "--today", "2027-01-04", "plan", "A-0046"]));
    let after = run(program().args(["plan", "A-0046", "--today", "2027-01-04", "--data", data, "--json"]));
    let between = run(program().args(["--today", "2027-01-04", "plan", "--json", "A-0046", "--data", data]));
    assert_eq!((before.code, after.code, between.code), (0, 0, 0), "{before:?} {after:?} {between:?}");
    assert_eq!(before.json(), after.json());
    assert_eq!(before.json(), between.json());
    let environment = run(program()
        .args(["plan", "A-0046", "--json"])
        .envs([("FARM_TEAM_DATA", data), ("FARM_TEAM_TODAY", "2027-01-04")]));
    assert_eq!(environment.json(), after.json());
}

/// Warnings go to standard error (R1: a set clock says so), in both forms.
#[test]
fn a_set_clock_warns_beside_the_answer() {
    let desk = Desk::ready();
    let ran = desk.run(&["people", "list", "--today", "2027-03-01", "--json"]);
    assert_eq!(ran.json().as_array().unwrap().len(), 117);
    assert_eq!(ran.complaints()[0]["code"], "clock_set");
    let ran = desk.run(&["people", "list", "--today", "2027-03-01"]);
    assert!(ran.err.contains("2027-03-01") && !ran.out.contains("2027-03-01"), "{ran:?}");
    let ran = run(&mut desk.command(&["people", "list", "--json"]));
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "the machine's own clock needs no warning");
}

#[test]
fn what_cannot_be_understood_ends_in_2() {
    let desk = Desk::ready();
    for arguments in [
        &[][..],
        &["nonsense"],
        &["people"],
        &["people", "list", "--nonsense"],
        &["plan"],
        &["plan", "A-0046", "A-0009"],
        &["attempt", "add", "A-0046", "FT-01", "--mark", "80"],
        &["attempt", "add", "A-0046", "FT-01", "--date", "15.01.2027", "--mark", "80"],
        &["break", "add", "A-0046", "--from", "2027-02-01"],
        &["break", "add", "A-0046", "--from", "2027-02-30", "--reason", "x"],
        &["break", "add", "A-0046", "--from", "2027-02-01", "--reason", "x", "--overlap", "keep-all"],
        &["import", "people", "x.csv", "--start", "2027-01-04"],
        &["import", "sheets", "x.csv"],
        &["export", "people", "--format", "pdf", "--out", "x"],
        &["export", "people", "--out", "x.unknown"],
        &["export", "people", "--format", "csv"],
        &["init"],
        &["init", "--standard-year", "--empty"],
        &["people", "list", "--today", "2027-02-29"],
    ] {
        assert_eq!(desk.refused(2, arguments), "usage", "{arguments:?}");
    }
    assert_eq!(desk.refused(2, &["import", "people", "x.csv", "--map", "number"]), "choice_malformed");
    let ran = run(desk.command(&["people", "list", "--json"]).env("FARM_TEAM_TODAY", "tomorrow"));
    assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{ran:?}");
}

/// A folder without a database is data trouble; it stays as it is.
#[test]
fn only_init_makes_a_database() {
    let desk = Desk::empty();
    for arguments in [&["people", "list"][..], &["check"], &["plan", "A-0046"], &["backup", "x.db"]] {
        assert_eq!(desk.refused(3, arguments), "database_missing");
    }
    assert_eq!(std::fs::read_dir(desk.folder.path()).unwrap().count(), 0);
    desk.file("farm-team.db", "This is not a database. It is a letter to a colleague about the new intake.");
    for arguments in [&["people", "list"][..], &["init", "--standard-year"]] {
        assert!(desk.refused(3, arguments).starts_with("database_"), "{arguments:?}");
    }
}

/// `--help` of every command of the issue names the options that scripts rely on.
#[test]
fn help_documents_the_stable_names() {
    for (command, words) in [
        ("", &["--json", "--data", "--today", "Exit codes", "init", "import", "enroll", "check", "backup"][..]),
        ("init", &["--standard-year", "--program"]),
        ("import people", &["--intake", "--start", "--map", "--dry-run"]),
        ("import sheets", &["--intake"]),
        ("candidates list", &["--intake"]),
        ("people list", &[]),
        ("enroll", &["--intake"]),
        ("plan", &[]),
        ("attempt add", &["--date", "--mark"]),
        ("break add", &["--from", "--to", "--reason", "--overlap", "keep-break", "keep-record"]),
        ("replan break", &["--intake", "--from", "--to", "--reason", "--overlap", "--dry-run"]),
        ("replan start", &["--intake", "--on", "--reason", "--dry-run"]),
        ("replan extension", &["--intake", "--months", "--module", "--reason", "--dry-run"]),
        ("milestone list", &[]),
        ("export people", &["--format", "--out", "csv", "xlsx", "json"]),
        ("export trainees", &["--format", "--out"]),
        ("export plan", &["--format", "--out"]),
        ("check", &[]),
        ("backup", &[]),
    ] {
        let ran = run(program().args(command.split_whitespace()).arg("--help"));
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{command}");
        for word in words {
            assert!(ran.out.contains(word), "{command}: {word}\n{}", ran.out);
        }
    }
    let ran = run(program().args(["--help", "--json"]));
    assert!(ran.json()["help"].as_str().unwrap().contains("farmteam"), "one JSON value even here");
    assert_eq!(run(program().arg("--version")).code, 0);
}

/// PERSON is an id, an external number, an e-mail address or an unambiguous name.
#[test]
fn a_person_can_be_named_in_four_ways() {
    let desk = Desk::ready();
    let shown = desk.ask(&["people", "show", "A-0046"]);
    let id = shown["person"].as_str().unwrap();
    for named in [id, "A-0046", "applicant0046@example.org", "Applicant0046@EXAMPLE.org", "Anne Sofie Hansen"] {
        assert_eq!(desk.ask(&["people", "show", named])["person"], id, "{named}");
        assert_eq!(desk.ask(&["plan", named]).as_array().unwrap().len(), 28, "{named}");
    }
    // Rows 71 and 72 of the applicants are two persons of one name.
    let name = &desk.ask(&["people", "show", "A-0070"])["name"];
    assert_eq!(desk.ask(&["people", "show", "A-0071"])["name"], *name);
    assert_eq!(desk.refused(1, &["people", "show", name.as_str().unwrap()]), "person_ambiguous");
    assert_eq!(desk.refused(1, &["people", "show", "Anne"]), "person_unknown");
    assert_eq!(desk.refused(1, &["plan", "A-0001"]), "not_enrolled");
}

/// What people read never carries a sign that steers the terminal; what scripts read keeps it.
#[test]
fn names_cannot_steer_the_terminal() {
    let desk = Desk::ready();
    let name = "Eve\u{202e}gnp";
    let fields = json!({
        "number": "X-1", "first_name": name, "last_name": "", "email": null, "phone": null, "source": null,
        "current_job": null, "it_background": null, "learner_evidence": null, "applied_on": null, "notes": null
    });
    desk.core("2027-01-04", "people.create", json!({ "fields": fields, "intake": Value::Null }));
    assert_eq!(desk.ask(&["people", "show", "X-1"])["name"], name);
    let text = desk.read(&["people", "show", "X-1"]);
    assert!(text.contains("gnp") && !text.contains('\u{202e}'), "{text:?}");
}
