//! Reading and writing the program file (FORMAT.md).

use super::*;
use serde_json::json;

const STANDARD: &str = include_str!("../../content/standard-year.json");

fn tree() -> Value {
    serde_json::from_str(STANDARD).unwrap()
}

fn problems(json: &str) -> Vec<(String, String)> {
    match read_program(json) {
        Ok(_) => Vec::new(),
        Err(list) => list.into_iter().map(|p| (p.path, p.code)).collect(),
    }
}

/// The problems after `value` was set at `pointer` of the standard year.
fn with(pointer: &str, value: Value) -> Vec<(String, String)> {
    let mut tree = tree();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match tree.pointer_mut(parent).unwrap() {
        Value::Object(fields) => {
            fields.insert(key.to_owned(), value);
        }
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value,
        other => panic!("{other}"),
    }
    problems(&tree.to_string())
}

fn one(path: &str, code: &str) -> Vec<(String, String)> {
    vec![(path.to_owned(), code.to_owned())]
}

#[test]
fn export_and_import_round_trip_without_loss() {
    let program = read_program(STANDARD).unwrap();
    let written = write_program(&program).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), tree());
    assert_eq!(read_program(&written).unwrap(), program);
    assert_eq!(write_program(&read_program(&written).unwrap()).unwrap(), written);
    assert!(read_program(&format!("\u{feff}{STANDARD}")).is_ok(), "with a byte order mark");
}

#[test]
fn every_optional_field_survives() {
    let mut tree = tree();
    tree["modules"][0]["resit_cap"] = json!(79.5);
    tree["modules"][1]["also_requires_modules_passed"] = json!(1);
    tree["milestones"][1]["pass_total"] = json!(60.25);
    tree["rubric"]["selection"]["cut_off_mean"] = json!("3.5");
    tree["tracks"][0]["rule"][0]["at_least"] = json!("80.00");
    let program = read_program(&tree.to_string()).unwrap();
    let written: Value = serde_json::from_str(&write_program(&program).unwrap()).unwrap();
    assert_eq!(written, tree);
}

#[test]
fn an_unknown_field_is_refused_with_its_own_path() {
    for (pointer, path) in [
        ("/pasmark", "pasmark"),
        ("/modules/3/pasmark", "modules[3].pasmark"),
        ("/criteria/0/wieght", "criteria[0].wieght"),
        ("/criteria/4/anchors/6", "criteria[4].anchors.6"),
        ("/milestones/2/floors/0/levle", "milestones[2].floors[0].levle"),
        ("/milestones/6/floors/2/count", "milestones[6].floors[2].count"),
        ("/milestones/1/criteria/0/kind", "milestones[1].criteria[0].kind"),
        ("/milestones/1/Offset", "milestones[1].Offset"),
        ("/rubric/competencies/0/anchors/0", "rubric.competencies[0].anchors.0"),
        ("/rubric/selection/threshold_checks/1/weight", "rubric.selection.threshold_checks[1].weight"),
        ("/ticket_review/answers/maybe", "ticket_review.answers.maybe"),
        ("/client_exposure/ladder_points/watched", "client_exposure.ladder_points.watched"),
        ("/satisfaction/satisfaction", "satisfaction.satisfaction"),
        ("/check_ins/sponsor", "check_ins.sponsor"),
        ("/check_ins/mentor/0/days", "check_ins.mentor[0].days"),
        ("/risk/mood", "risk.mood"),
        ("/risk/failed_attempts/days", "risk.failed_attempts.days"),
        ("/extension/weeks", "extension.weeks"),
        ("/tracks/0/rule/1/atleast", "tracks[0].rule[1].atleast"),
        ("/tracks/2/colour", "tracks[2].colour"),
        ("/roles/0/levels", "roles[0].levels"),
        ("/readiness/0/answer", "readiness[0].answer"),
        ("/outcomes/9/color", "outcomes[9].color"),
    ] {
        assert_eq!(with(pointer, json!(3)), one(path, "program_unknown_field"), "{pointer}");
    }
}

#[test]
fn all_unknown_fields_are_listed_at_once() {
    let mut tree = tree();
    tree["modules"][3]["pasmark"] = json!(1);
    tree["modules"][4]["huors"] = json!(1);
    tree["outcomes"][0]["x"] = json!(1);
    let paths: Vec<String> = problems(&tree.to_string()).into_iter().map(|(path, _)| path).collect();
    assert_eq!(paths, ["modules[3].pasmark", "modules[4].huors", "outcomes[0].x"]);
}

#[test]
fn unknown_kinds_and_words_are_refused_with_their_path() {
    let word = "program_unknown_word";
    assert_eq!(with("/milestones/1/kind", json!("evalution")), one("milestones[1].kind", word));
    assert_eq!(with("/modules/0/scale", json!("points")), one("modules[0].scale", word));
    assert_eq!(with("/modules/0/counts", json!("worst")), one("modules[0].counts", word));
    assert_eq!(with("/criteria/0/source", json!("guessed")), one("criteria[0].source", word));
    assert_eq!(with("/milestones/2/floors/0/kind", json!("tall")), one("milestones[2].floors[0].kind", word));
    assert_eq!(with("/milestones/0/fields/0", json!("shoe_size")), one("milestones[0].fields[0]", word));
    assert_eq!(with("/milestones/1/decisions/0", json!("promote")), one("milestones[1].decisions[0]", word));
    assert_eq!(with("/outcomes/0/kind", json!("won")), one("outcomes[0].kind", word));
    let found = with("/milestones/1/offset", json!({"weeks": 4}));
    assert!(found[0].0.starts_with("milestones[1].offset"), "{found:?}");
}

#[test]
fn missing_and_wrong_values_have_their_path() {
    let mut lacking = tree();
    lacking["modules"][2].as_object_mut().unwrap().remove("hours");
    assert_eq!(problems(&lacking.to_string()), one("modules[2].hours", "program_missing_field"));
    let mut lacking = tree();
    lacking["modules"][2].as_object_mut().unwrap().remove("resit_cap");
    assert_eq!(problems(&lacking.to_string()), one("modules[2].resit_cap", "program_missing_field"));
    let mut lacking = tree();
    lacking["milestones"][2]["floors"][0].as_object_mut().unwrap().remove("level");
    assert_eq!(problems(&lacking.to_string()), one("milestones[2].floors[0].level", "program_missing_field"));
    let wrong = "program_wrong_value";
    assert_eq!(with("/modules/2/hours", json!("12")), one("modules[2].hours", wrong));
    assert_eq!(with("/modules/2/hours", json!(12.5)), one("modules[2].hours", wrong));
    assert_eq!(with("/modules/2/hours", json!(-1)), one("modules[2].hours", wrong));
    assert_eq!(with("/modules/2/pass_mark", json!(79.605)), one("modules[2].pass_mark", wrong));
    assert_eq!(with("/rubric/selection/none_below", json!("3,00")), one("rubric.selection.none_below", wrong));
    assert_eq!(with("/milestones/2/floors/0/level", json!("2")), one("milestones[2].floors[0].level", wrong));
}

#[test]
fn a_mark_is_read_from_its_digits() {
    let text = STANDARD.replacen("\"pass_mark\": 80,", "\"pass_mark\": 79.99999999999999999,", 1);
    assert_eq!(problems(&text), one("modules[0].pass_mark", "program_wrong_value"));
    let text = STANDARD.replacen("\"pass_mark\": 80,", "\"pass_mark\": 79.60,", 1);
    assert_eq!(read_program(&text).unwrap().modules[0].pass_mark.0, 7960);
}

#[test]
fn what_is_not_json_or_says_a_thing_twice_is_refused() {
    for text in ["", "{", "[1,2", "not json", "{\"format\": 1} x"] {
        assert_eq!(problems(text), one("", "program_not_json"), "{text}");
    }
    let twice = STANDARD.replacen("\"hours\": 28,", "\"hours\": 28, \"hours\": 29,", 1);
    assert_eq!(problems(&twice), one("modules[1].hours", "program_duplicate_key"));
    let twice = STANDARD.replacen("\"listening\": 3,", "\"listening\": 3, \"listening\": 4,", 1);
    assert_eq!(problems(&twice), one("roles[0].competencies.listening", "program_duplicate_key"));
    assert_eq!(problems("[]").len(), 1);
    assert_eq!(problems("{}"), one("format", "program_missing_field"));
}
