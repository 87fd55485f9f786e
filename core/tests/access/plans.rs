//! What a plan says to whom (R10, R37).

use serde_json::{Value, json};

use crate::world::{World, ask_as};

/// Only who may let a conflict stand is told how; what is wrong is told to everybody who reads the plan.
#[tokio::test]
async fn ways_out_of_a_conflict_are_told_to_those_who_decide() {
    let world = World::new().await;
    let app = &world.house.app;
    let ask = async |caller, name: &str, request: Value| ask_as(app, caller, name, request).await.unwrap();
    let plan = json!({ "enrollment": world.own.enrollment });
    let mut leave_out = plan.clone();
    leave_out["module"] = json!("FT-14");
    leave_out["reason"] = json!("Knows it already");
    ask(&world.callers.coordinator, "progress.leave_out", leave_out).await;
    for (caller, decides) in [
        (&world.callers.coordinator, true),
        (&world.callers.limited, true),
        (&world.callers.mentor, false),
        (&world.callers.trainee, false),
    ] {
        let view = ask(caller, "trainees.get", plan.clone()).await;
        let conflicts = view["conflicts"].as_array().unwrap();
        let conflict = conflicts.iter().find(|one| one["code"] == "FT-18").unwrap();
        assert_eq!(conflict["message"], "FT-14 must be passed before this and was left out.");
        let ways = "Assign anyway with a reason, take it back in, or leave this out too.";
        assert_eq!(conflict["ways"], if decides { json!(ways) } else { Value::Null });
    }
}
