//! What an intake can switch off (R41).

use serde_json::{Value, json};

use crate::support::House;

#[tokio::test]
async fn the_trend_of_hours_goes_and_comes_with_its_switch() {
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, _) = house.candidate("Ada", "Kamau", &intake).await;
    let enrollment = house.enroll(&person, &intake).await;
    let hours = || async { house.ask("trainees.get", json!({ "enrollment": enrollment })).await["hours"].clone() };
    let switches = || async { house.ask("privacy.switches", json!({ "intake": intake })).await };
    let on = json!({ "mood": true, "hours_trend": true, "satisfaction": true, "rater_comparison": true });
    assert_eq!(switches().await, on);
    assert!(hours().await.is_object());
    let mut off = on.clone();
    off["hours_trend"] = json!(false);
    off["mood"] = json!(false);
    let saved = house.ask("privacy.save_switches", json!({ "intake": intake, "switches": off })).await;
    assert_eq!((switches().await, hours().await), (off.clone(), Value::Null));
    let same = house.ask("privacy.save_switches", json!({ "intake": intake, "switches": off })).await;
    assert_eq!(same["undo"], Value::Null, "nothing changed, so there is nothing to take back");
    let other = house.intake("July", "2027-07-05").await;
    assert_eq!(house.ask("privacy.switches", json!({ "intake": other })).await, on, "each intake for itself");
    house.ask("privacy.save_switches", json!({ "intake": other, "switches": off })).await;
    house.ask("intakes.remove", json!({ "intake": other })).await;
    house.ask("history.undo", json!({ "step": saved["undo"] })).await;
    assert_eq!(switches().await, on);
    house.check().await;
}
