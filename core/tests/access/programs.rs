//! What changes for whom tells a limited coordinator of the own intakes alone (R37).

use serde_json::{Value, json};

use crate::world::{World, ask_as};

#[tokio::test]
async fn a_limited_coordinator_sees_what_changes_in_the_own_intakes() {
    let world = World::new().await;
    let (app, callers) = (&world.house.app, &world.callers);
    let mut next: Value = serde_json::from_str(farm_team_core::curriculum::STANDARD_YEAR).unwrap();
    next["modules"][19]["due_week"] = json!(51);
    let file = json!({ "kind": "file", "path": world.house.file("next.json", &next.to_string()) });
    let names = async |caller| {
        let shown = ask_as(app, caller, "programs.preview", json!({ "source": file })).await.unwrap();
        let rows = shown["rows"].as_array().unwrap().iter();
        rows.map(|row| row["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&callers.coordinator).await, ["Ada Kamau", "Ben Strange"]);
    assert_eq!(names(&callers.limited).await, ["Ada Kamau"]);
    let published = json!({ "path": file["path"] });
    let published = ask_as(app, &callers.coordinator, "programs.import", published).await.unwrap();
    let both =
        json!({ "program": published["program"], "enrollments": [world.own.enrollment, world.other.enrollment] });
    assert_eq!(ask_as(app, &callers.limited, "programs.apply", both).await.unwrap_err().code, "not_yours");
    let own = json!({ "program": published["program"], "enrollments": [world.own.enrollment] });
    assert_eq!(ask_as(app, &callers.limited, "programs.apply", own).await.unwrap()["applied"], 1);
}
