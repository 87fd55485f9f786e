//! What somebody gets to know about themself (R37): everything but how they were selected, why a legal hold stands, and
//! what is not released.

use std::fs;

use farm_team_core::Caller;
use serde_json::{Value, json};

use crate::world::{World, ask_as};

async fn copy(world: &World, caller: &Caller, format: &str) -> String {
    let path = world.house.folder.path().join(format!("copy.{format}"));
    let request = json!({ "person": world.own.person, "format": format, "path": path });
    ask_as(&world.house.app, caller, "privacy.access_copy", request).await.unwrap();
    fs::read_to_string(path).unwrap()
}

#[tokio::test]
async fn the_own_copy_holds_what_is_released_and_says_what_it_leaves_out() {
    let world = World::new().await;
    let (app, own, callers) = (&world.house.app, &world.own, &world.callers);
    let ask = async |command: &str, request: Value| ask_as(app, &callers.coordinator, command, request).await.unwrap();
    let pack = ask("milestones.get", json!({ "milestone": own.milestone })).await;
    let item = pack["criteria"].as_array().unwrap().iter().find_map(|one| one["items"].get(0)).unwrap();
    let rating = json!({ "item": item["item"], "level": "2", "note": "too blunt" });
    let rate = json!({ "milestone": own.milestone, "rater": "Strange Rater", "ratings": [rating] });
    ask("milestones.rate", rate).await;
    ask("privacy.hold", json!({ "person": own.person, "reason": "Claim 17" })).await;
    world
        .house
        .sql(
            "UPDATE enrollment SET selection = 'after_declined', selection_reason = 'asked twice';
             UPDATE person SET notes = 'came with Ben Strange';
             UPDATE candidacy SET reason = 'was late'; UPDATE interview_sheet SET note = 'was shy'",
        )
        .await;
    let hidden = ["too blunt", "asked twice", "was late", "was shy", "Claim 17"];
    for format in ["html", "json"] {
        let mine = copy(&world, &callers.trainee, format).await;
        for text in ["Ada", "Kamau", "FT-01", "came with [name removed]", "not released yet", "Ask one for it"] {
            assert!(mine.contains(text), "{format} {text}");
        }
        for text in hidden.into_iter().chain(["Strange"]) {
            assert!(!mine.contains(text), "{format} {text}");
        }
        let all = copy(&world, &callers.coordinator, format).await;
        for text in hidden {
            assert!(all.contains(text), "{format} {text}");
        }
        assert!(!all.contains("not released yet") && !all.contains("Strange"), "{format}");
    }
    world.house.sql("UPDATE milestone SET state = 'signed' WHERE state = 'open'").await;
    assert!(copy(&world, &callers.trainee, "html").await.contains("too blunt"), "released");

    let kept = ask_as(app, &callers.trainee, "privacy.kept", json!({ "person": own.person })).await.unwrap();
    assert_eq!(kept["held_since"], "2027-03-01");
    assert!(!kept.to_string().contains("Claim 17"));
    let history = json!({ "offset": 0, "limit": 1, "command": "privacy.access_copy" });
    assert_eq!(ask("history.list", history).await["rows"][0]["actor"], "Ada Kamau");
}
