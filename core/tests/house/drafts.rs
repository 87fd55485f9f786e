//! Drafts of programs: begun, saved unsound as they are, compared, published when they are sound, and taken back.

use serde_json::{Value, json};

use crate::support::{House, shipped};

async fn newest(house: &House) -> Value {
    house.ask("programs.get", json!({})).await["row"]["program"].clone()
}

fn version(program: &Value) -> Value {
    json!({ "kind": "version", "program": program })
}

async fn begin(house: &House, name: Option<&str>) -> Value {
    let from = version(&newest(house).await);
    let draft = house.ask("programs.start_draft", json!({ "from": from, "name": name })).await["draft"].clone();
    house.ask("programs.draft", json!({ "draft": draft })).await
}

fn save(view: &Value, content: &Value) -> Value {
    json!({ "draft": view["row"]["draft"], "revision": view["row"]["revision"], "content": content })
}

fn publish(view: &Value) -> Value {
    json!({ "draft": view["row"]["draft"], "revision": view["row"]["revision"] })
}

fn paths(problems: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    problems.as_array().unwrap().iter().map(|one| (text(&one["path"]), text(&one["code"]))).collect()
}

#[tokio::test]
async fn a_draft_is_kept_unsound_and_published_sound() {
    let house = House::standard().await;
    let view = begin(&house, None).await;
    assert_eq!((&view["row"]["base_version"], &view["changes"]), (&json!(1), &json!([])));
    let mut content = view["content"].clone();
    content["modules"][3]["prerequisites"] = json!(["FT-08"]);
    content["modules"][7]["prerequisites"] = json!(["FT-04"]);
    content["modules"][8]["pass_mark"] = json!(101);
    content["milestones"][1]["criteria"][0]["weight"] = json!(1);
    let view = house.ask("programs.save_draft", save(&view, &content)).await;
    assert_eq!(view["content"]["modules"], content["modules"], "kept as it is");
    let told = paths(&view["problems"]);
    for (path, code) in [
        ("modules[8].pass_mark", "program_out_of_range"),
        ("modules", "program_prerequisite_cycle"),
        ("milestones[1].criteria", "program_weights"),
    ] {
        assert!(told.contains(&(path.to_owned(), code.to_owned())), "{told:?}");
    }
    assert!(view["problems"][0]["message"].as_str().unwrap().contains(' '));
    let error = house.try_ask("programs.publish_draft", publish(&view)).await.unwrap_err();
    assert_eq!(error.code, "program_invalid");
    assert_eq!(error.details, view["problems"], "all of them");

    let mut content = begin(&house, None).await["content"].clone();
    content["modules"][0]["hours"] = json!(20);
    let view = house.ask("programs.save_draft", save(&view, &content)).await;
    assert_eq!((&view["problems"], &view["content"]["taught_hours"]), (&json!([]), &json!(412)), "they follow");
    assert_eq!(view["load"][0], 600, "half of 20 h");
    let changed: Vec<&Value> = view["changes"].as_array().unwrap().iter().map(|one| &one["part"]).collect();
    assert_eq!(changed, ["settings", "modules"]);
    let before = house.dump().await;
    let published = house.ask("programs.publish_draft", publish(&view)).await;
    assert_eq!(published["row"]["version"], 2);
    assert_eq!(newest(&house).await, published["row"]["program"]);
    let gone = json!({ "draft": view["row"]["draft"] });
    assert_eq!(house.refused("programs.draft", gone).await, "draft_not_there");
    assert_eq!(house.ask("programs.drafts", json!({})).await.as_array().unwrap().len(), 1);
    house.sound().await;

    house.ask("history.undo", json!({ "step": published["undo"] })).await;
    let now = house.dump().await;
    for table in ["program", "program_draft"] {
        assert_eq!(now[table], before[table]);
    }
    // Nobody can take a version back that an intake runs.
    let published = house.ask("programs.publish_draft", publish(&view)).await;
    house.intake("January").await;
    assert_eq!(house.refused("history.undo", json!({ "step": published["undo"] })).await, "undo_built_on");
}

#[tokio::test]
async fn two_windows_do_not_overwrite_each_other() {
    let house = House::standard().await;
    let view = begin(&house, None).await;
    let mut content = view["content"].clone();
    content["description"] = json!("Ours");
    let saved = house.ask("programs.save_draft", save(&view, &content)).await;
    assert_eq!(saved["row"]["revision"], 2);
    assert_eq!(house.refused("programs.save_draft", save(&view, &view["content"])).await, "draft_changed_elsewhere");
    assert_eq!(house.refused("programs.publish_draft", publish(&view)).await, "draft_changed_elsewhere");
    let kept = house.ask("programs.draft", json!({ "draft": view["row"]["draft"] })).await;
    assert_eq!(kept["content"], content);

    let discarded = house.ask("programs.discard_draft", json!({ "draft": view["row"]["draft"] })).await;
    assert_eq!(house.refused("programs.save_draft", save(&saved, &content)).await, "draft_not_there");
    assert_eq!(house.refused("programs.publish_draft", publish(&saved)).await, "draft_not_there");
    house.ask("history.undo", json!({ "step": discarded["undo"] })).await;
    assert_eq!(house.ask("programs.draft", json!({ "draft": view["row"]["draft"] })).await, kept);
}

#[tokio::test]
async fn a_copy_is_another_program() {
    let house = House::standard().await;
    let view = begin(&house, None).await;
    assert_eq!(house.refused("programs.publish_draft", publish(&view)).await, "draft_nothing_changed");
    let copy = begin(&house, Some("  Evening year  ")).await;
    assert_eq!(copy["content"]["name"], "Evening year");
    let published = house.ask("programs.publish_draft", publish(&copy)).await;
    assert_eq!((&published["row"]["name"], &published["row"]["version"]), (&json!("Evening year"), &json!(1)));
    let long = json!({ "from": version(&newest(&house).await), "name": "x".repeat(201) });
    assert_eq!(house.refused("programs.start_draft", long).await, "text_too_long");
    let nothing = json!({ "from": version(&json!("0190a000-0000-7000-8000-0000000000aa")) });
    assert_eq!(house.refused("programs.start_draft", nothing).await, "program_not_there");
}

#[tokio::test]
async fn programs_are_compared_and_checked_wherever_they_stand() {
    let house = House::standard().await;
    let old = version(&newest(&house).await);
    let file = json!({ "kind": "file", "path": shipped("standard-year.json") });
    let same = house.ask("programs.compare", json!({ "from": old, "to": file })).await;
    assert_eq!(same["changes"], json!([]));
    let view = begin(&house, None).await;
    let mut content = view["content"].clone();
    content["modules"].as_array_mut().unwrap().remove(8);
    house.ask("programs.save_draft", save(&view, &content)).await;
    let draft = json!({ "kind": "draft", "draft": view["row"]["draft"] });
    let found = house.ask("programs.compare", json!({ "from": file, "to": draft })).await;
    let gone = found["changes"].as_array().unwrap().iter().find(|one| one["kind"] == "removed").unwrap();
    assert_eq!((&gone["part"], &gone["code"]), (&json!("modules"), &json!("FT-09")));
    assert_eq!(house.ask("programs.check", json!({ "source": draft })).await["problems"], json!([]));

    content["modules"][0]["pasmark"] = json!(1);
    let bad = json!({ "kind": "file", "path": house.file("bad.json", &content.to_string()) });
    let told = house.ask("programs.check", json!({ "source": bad })).await;
    assert_eq!(paths(&told["problems"])[0].0, "modules[0].pasmark");
    assert_eq!(house.refused("programs.compare", json!({ "from": bad, "to": draft })).await, "program_invalid");
    let nowhere = json!({ "kind": "file", "path": "/nowhere.json" });
    assert_eq!(house.refused("programs.check", json!({ "source": nowhere })).await, "file_not_found");
}

/// What somebody types on the way to something else is kept and answered at once.
#[tokio::test]
async fn weeks_beyond_every_program_are_told_not_computed() {
    let house = House::standard().await;
    let view = begin(&house, None).await;
    let mut content = view["content"].clone();
    content["modules"][0]["due_week"] = json!(u32::MAX);
    content["modules"][1]["start_week"] = json!(0);
    content["modules"][2]["hours"] = json!(u32::MAX);
    let view = house.ask("programs.save_draft", save(&view, &content)).await;
    assert!(view["load"].as_array().unwrap().len() <= 520);
    let told = paths(&view["problems"]);
    for path in ["modules[0].due_week", "modules[1].start_week", "modules[2].hours"] {
        assert!(told.contains(&(path.to_owned(), "program_out_of_range".to_owned())), "{told:?}");
    }
}
