//! Program files through the commands: what is wrong is named by its path, and what goes out is what came in.

use serde_json::{Value, json};

use crate::support::{House, shipped};

fn standard() -> Value {
    serde_json::from_str(&std::fs::read_to_string(shipped("standard-year.json")).unwrap()).unwrap()
}

/// Path and code of everything that is wrong in a file, and the sentence of the whole.
async fn wrong(house: &House, program: &str) -> (Vec<(String, String)>, String) {
    let path = house.file("program.json", program);
    let error = house.try_ask("programs.import", json!({ "path": path })).await.unwrap_err();
    assert_eq!(error.code, "program_invalid");
    assert!(!error.message.contains('{'), "{}", error.message);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let problems = error.details.as_array().unwrap().iter();
    (problems.map(|one| (text(&one["path"]), text(&one["code"]))).collect(), error.message)
}

/// What is wrong once a change was made to the standard year.
async fn changed(house: &House, change: impl Fn(&mut Value)) -> (Vec<(String, String)>, String) {
    let mut program = standard();
    change(&mut program);
    wrong(house, &program.to_string()).await
}

fn one(path: &str, code: &str) -> Vec<(String, String)> {
    vec![(path.to_owned(), code.to_owned())]
}

#[tokio::test]
async fn a_program_goes_out_as_it_came_in_and_is_one_version() {
    let house = House::standard().await;
    let programs = house.ask("programs.list", json!({})).await;
    let out = house.folder.path().join("out.json").display().to_string();
    house.ask("programs.export", json!({ "program": programs[0]["program"], "path": out })).await;
    let nowhere = json!({ "program": programs[0]["program"], "path": house.folder.path().join("missing/out.json") });
    assert_eq!(house.refused("programs.export", nowhere).await, "folder_missing");
    let written: Value = serde_json::from_str(&std::fs::read_to_string(&out).unwrap()).unwrap();
    assert_eq!(written, standard());
    // Half a file never stands under the name of a whole one.
    std::fs::create_dir(house.folder.path().join("out.json.part")).unwrap();
    let again = json!({ "program": programs[0]["program"], "path": out });
    house.try_ask("programs.export", again).await.unwrap_err();
    assert_eq!(serde_json::from_str::<Value>(&std::fs::read_to_string(&out).unwrap()).unwrap(), standard());
    let again = house.ask("programs.import", json!({ "path": out })).await;
    assert_eq!(
        (&again["program"], &again["version"]),
        (&programs[0]["program"], &json!(1)),
        "the same is no new version"
    );

    let mut next = standard();
    next["modules"][0]["aim"] = json!("Another aim");
    let path = house.file("next.json", &format!("\u{feff}{next}"));
    let second = house.ask("programs.import", json!({ "path": path })).await;
    assert_eq!(second["version"], 2);
    let view = house.ask("programs.get", json!({})).await;
    assert_eq!((&view["row"]["program"], &view["content"]), (&second["program"], &next), "the newest");
    // An intake keeps the version that it was created with.
    let old = json!({ "fields": crate::support::intake("Old"), "program": programs[0]["program"] });
    let old = house.ask("intakes.create", old).await["intake"].clone();
    assert_eq!(house.ask("intakes.get", json!({ "intake": old })).await["card"]["program_version"], 1);
    let gone = json!({ "program": "0190a000-0000-7000-8000-0000000000aa" });
    assert_eq!(house.refused("programs.get", gone).await, "program_not_there");
}

#[tokio::test]
async fn what_is_wrong_is_named_by_its_path() {
    let house = House::standard().await;
    let (problems, message) = changed(&house, |program| {
        program["modules"][3]["pasmark"] = json!(80);
        program["colour"] = json!("red");
        program["milestones"][1]["floors"] = json!([{ "kind": "core_modules_passed", "only": 1 }]);
    })
    .await;
    assert_eq!(
        problems.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(),
        ["colour", "milestones[1].floors[0].only", "modules[3].pasmark"],
        "{message}"
    );
    assert!(problems.iter().all(|(_, code)| code == "program_unknown_field"));
    let first = "This program cannot be used yet, and nothing was stored. colour: There is no field “colour” here. Check the spelling or remove it.";
    assert_eq!(message, first);

    let (problems, message) = changed(&house, |program| {
        program["modules"][3]["prerequisites"] = json!(["FT-08"]);
        program["modules"][7]["prerequisites"] = json!(["FT-04"]);
    })
    .await;
    assert!(problems.iter().any(|(_, code)| code == "program_prerequisite_cycle"), "{problems:?}");
    assert!(message.contains("FT-04 → FT-08 → FT-04"), "{message}");

    let (problems, _) = changed(&house, |program| program["format"] = json!("recipe")).await;
    assert_eq!(problems, one("format", "program_other_format"));
    let (problems, _) = changed(&house, |program| program["version"] = json!(2)).await;
    assert_eq!(problems, one("version", "program_other_version"));
    let (problems, _) = changed(&house, |program| program["milestones"][1]["criteria"][0]["weight"] = json!(1)).await;
    assert_eq!(problems, one("milestones[1].criteria", "program_weights"));
    let (problems, message) = wrong(&house, "{ \"format\": \"farm-team-program\",").await;
    assert_eq!(problems, one("", "program_not_json"));
    assert!(message.contains("line 1"), "{message}");
    assert_eq!(house.ask("programs.list", json!({})).await.as_array().unwrap().len(), 1, "nothing was stored");
}
