//! `candidates`: the list that scripts get, checks and moves.

use serde_json::{Value, json};

use crate::support::{Desk, INTAKE, by};

const SHAPE: [&str; 8] = ["number", "name", "mean", "lowest", "checks", "advances", "blocked", "spread"];

fn list(desk: &Desk) -> Value {
    desk.ask(&["candidates", "list", "--intake", INTAKE])
}

#[test]
fn the_list_has_the_stable_shape() {
    let desk = Desk::ready();
    let candidates = list(&desk);
    assert_eq!(candidates.as_array().unwrap().len(), 117);
    for row in candidates.as_array().unwrap() {
        let mut found: Vec<&str> = row.as_object().unwrap().keys().map(String::as_str).collect();
        let mut wanted = SHAPE.to_vec();
        found.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(found, wanted);
        let blocked = row["blocked"] == true;
        for figure in ["mean", "lowest"] {
            assert_eq!(row[figure].is_null(), blocked, "{row}");
            let two_places = |text: &str| text.split_once('.').is_some_and(|(_, places)| places.len() == 2);
            assert!(blocked || row[figure].as_str().is_some_and(two_places), "{row}");
        }
        assert!(["met", "not_met", "open"].contains(&row["checks"].as_str().unwrap()), "{row}");
        assert!(!(blocked && row["advances"] == true), "{row}");
    }
    let named = desk.ask(&["candidates", "list", "--intake", "jANUARY 2027"]);
    assert_eq!(named, candidates, "an intake is found in any case");
    assert_eq!(desk.ask(&["candidates", "list"]), candidates, "there is no other intake");
}

/// The truths of the sheets that ship.
#[test]
fn the_figures_are_exact_and_cut() {
    let desk = Desk::ready();
    let candidates = list(&desk);
    let of = |number: &str| by(&candidates, "number", number);
    assert_eq!(of("A-0018")["blocked"], true, "one score is missing");
    for (number, mean) in [("A-0001", "3.50"), ("A-0033", "3.61"), ("A-0038", "3.66"), ("A-0049", "3.50")] {
        let row = of(number);
        assert_eq!((&row["mean"], &row["advances"], &row["blocked"]), (&json!(mean), &json!(false), &json!(false)));
        assert!(row["lowest"].as_str().unwrap() < "3.00", "a floor fails: {row}");
    }
    assert_eq!((&of("A-0046")["mean"], &of("A-0046")["advances"]), (&json!("3.50"), &json!(true)));
    let rows = candidates.as_array().unwrap();
    assert_eq!(rows.iter().filter(|row| row["advances"] == true).count(), 28);
    assert_eq!(rows.iter().filter(|row| row["spread"].as_u64() >= Some(2)).count(), 10);
}

#[test]
fn people_read_a_table_with_a_sum() {
    let desk = Desk::ready();
    let text = desk.read(&["candidates", "list", "--intake", INTAKE]);
    assert!(text.contains("117 candidates, 28 advancing"), "{text}");
    let row = text.lines().find(|line| line.starts_with("A-0018")).unwrap();
    assert!(row.ends_with("blocked"), "{row}");
    assert_eq!(desk.refused(1, &["candidates", "list", "--intake", "May"]), "intake_not_there");
}

/// Open checks block the offer; evidence answers none; a move that is refused moves nobody.
#[test]
fn an_offer_waits_for_its_checks() {
    let desk = Desk::ready();
    let on = ["--intake", INTAKE];
    desk.ask(&["candidates", "move", "A-0002", "A-0003", "--to", "interview", "--intake", INTAKE]);
    let offer = ["candidates", "move", "A-0002", "A-0003", "--to", "offer", "--reason", "Strong in the trial day"];
    assert_eq!(desk.refused(1, &offer), "checks_open");
    let first = ["candidates", "check", "A-0002"];
    for (code, answer) in [("it_background", "met"), ("eager_learner", "not-met")] {
        let request = [&first[..], &[code, "--answer", answer, "--evidence", "Certificate seen"], &on].concat();
        desk.ask(&request);
    }
    assert_eq!(by(&list(&desk), "number", "A-0002")["checks"], "not_met");
    assert_eq!(desk.refused(1, &offer), "checks_open", "the other one still waits");
    let one = ["candidates", "move", "A-0002", "--to", "offer"];
    assert_eq!(desk.refused(1, &one), "decision_against_rule");
    let text = desk.read(&[&one[..], &["--reason", "Convinced the panel"]].concat());
    assert!(text.contains("Moved 1 candidate: offer"), "{text}");
    let pool = ["candidates", "move", "A-0003", "--to", "talent-pool", "--reason", "Later"];
    assert_eq!(desk.refused(1, &pool), "talent_pool_needs_consent");
    desk.ask(&[&pool[..], &["--consent-until", "2027-12-31"]].concat());
    desk.ask(&[
        "candidates",
        "move",
        "A-0004",
        "--to",
        "decline",
        "--ground",
        "Others were stronger",
        "--reason",
        "No time",
    ]);
    assert_eq!(desk.refused(1, &["candidates", "move", "A-0046", "--to", "screen"]), "candidacy_step");
    desk.refused(2, &[&first[..], &["no_such_check", "--answer", "met"], &on].concat());
    desk.refused(2, &["candidates", "move", "A-0004", "--to", "promote"]);
    assert_eq!(desk.ask(&["check"])["problems"], json!([]));
}

/// Sheets from paper, a decision with its ground, monitoring data from a file, and the figures that come of it.
#[test]
fn fairness_counts_what_was_decided_and_keeps_small_groups_to_itself() {
    let desk = Desk::ready();
    let on = ["--intake", INTAKE];
    let newcomer = desk.file("newcomer.csv", "Number,Name\nZ-1,Zoe Newcomer\n");
    desk.ask(&[&["import", "people", newcomer.as_str()], &on[..]].concat());
    let score = ["candidates", "score", "Z-1", "--rater", "Ana Ruiz", "--level"];
    assert_eq!(desk.refused(1, &[&score[..], &["listening=6"], &on].concat()), "level_out_of_range");
    desk.refused(2, &[&score[..], &["listening:4"], &on].concat());
    desk.ask(&[&score[..], &["listening=4"], &on].concat());
    let numbers: Vec<String> = (10..20).map(|at| format!("A-00{at}")).collect();
    let people: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let decide = ["--to", "decline", "--ground", "no place left in this intake", "--reason", "Agreed"];
    desk.ask(&[&["candidates", "decide"], &people[..], &decide, &on].concat());
    let mut file = "Number,Sex\n".to_owned();
    for (at, number) in numbers.iter().enumerate() {
        file.push_str(&format!("{number},{}\n", if at < 6 { "Female" } else { "Male" }));
    }
    file.push_str("A-9999,Male\n");
    let path = desk.file("monitoring.csv", &file);
    let import = ["fairness", "import", path.as_str()];
    let done = desk.ask(&[&import[..], &on].concat());
    assert_eq!((&done["imported"], done["rejected"].as_array().unwrap().len()), (&10.into(), 1));
    let figures = desk.ask(&[&["fairness"], &on[..]].concat());
    let whole = &figures["questions"][0]["stages"][0];
    assert_eq!((&whole["applied"], &whole["hidden"], &whole["too_few"]), (&10.into(), &1.into(), &true.into()));
    assert_eq!(whole["groups"].as_array().unwrap().len(), 1, "the four are not shown");
    let text = desk.read(&[&["fairness"], &on[..]].concat());
    assert!(text.contains("Sex · whole · too few to judge · 1 group not shown"), "{text}");
    let out = desk.file("fairness.csv", "");
    desk.ask(&[&["export", "fairness", "--out", out.as_str()], &on[..]].concat());
    let list = std::fs::read_to_string(out).unwrap();
    assert!(list.starts_with("\u{feff}Question,Stage,Group,"), "{list}");
    assert!(!list.contains("Female"), "the smallest that remains would tell the four: {list}");
}

#[test]
fn files_are_attached_listed_saved_and_taken_away() {
    let desk = Desk::ready();
    let scan = desk.file("scan.txt", "Diploma of 2019");
    for code in ["it_background", "eager_learner"] {
        let saved = desk.ask(&["candidates", "attach", "A-0046", code, &scan, "--intake", INTAKE]);
        assert_eq!(saved["name"], "scan.txt");
    }
    let list = desk.ask(&["candidates", "attachments", "A-0046"]);
    let checks: Vec<&Value> = list.as_array().unwrap().iter().map(|row| &row["check"]).collect();
    assert_eq!(checks, ["it_background", "eager_learner"]);
    let back = desk.path("back.txt");
    let by_name = ["candidates", "save-attachment", "A-0046", "scan.txt", "--out", &back];
    assert_eq!(desk.refused(2, &by_name), "attachment_ambiguous");
    let id = list[0]["attachment"].as_str().unwrap();
    desk.ask(&["candidates", "save-attachment", "A-0046", id, "--out", &back]);
    assert_eq!(std::fs::read_to_string(&back).unwrap(), "Diploma of 2019");
    desk.ask(&["candidates", "detach", "A-0046", id]);
    let text = desk.read(&["candidates", "attachments", "A-0046"]);
    assert!(text.contains("eager_learner") && text.contains("1 file"), "{text}");
    assert_eq!(desk.refused(1, &["candidates", "detach", "A-0046", id]), "attachment_not_there");
}
