//! Intakes and mentors: what may be set, what is fixed once somebody is enrolled, what may be removed.

use serde_json::{Value, json};

use crate::support::{House, intake};

async fn fields(house: &House, id: &Value) -> Value {
    house.ask("intakes.get", json!({ "intake": id })).await["fields"].clone()
}

/// The standard fields with one changed.
fn with(field: &str, value: Value) -> Value {
    let mut fields = intake("January");
    fields[field] = value;
    fields
}

#[tokio::test]
async fn what_cannot_be_is_refused() {
    let house = House::standard().await;
    let refused = async |fields: Value| house.refused("intakes.create", json!({ "fields": fields })).await;
    assert_eq!(refused(with("name", json!("  "))).await, "intake_needs_name");
    assert_eq!(refused(with("name", json!("x".repeat(201)))).await, "text_too_long");
    assert_eq!(
        refused(with("working_days", json!([false, false, false, false, false, false, false]))).await,
        "working_days_missing"
    );
    assert_eq!(refused(with("learning_minutes_a_week", json!(59))).await, "learning_hours_range");
    assert_eq!(refused(with("learning_minutes_a_week", json!(10_081))).await, "learning_hours_range");
    let twice = json!([{ "day": "2027-05-01", "name": "May Day" }, { "day": "2027-05-01", "name": "Labour Day" }]);
    assert_eq!(refused(with("holidays", twice)).await, "holiday_twice");
    let nobody = json!(["0190a000-0000-7000-8000-0000000000aa"]);
    assert_eq!(refused(with("mentors", nobody)).await, "mentor_not_there");
    let program = json!({ "fields": intake("January"), "program": "0190a000-0000-7000-8000-0000000000aa" });
    assert_eq!(house.refused("intakes.create", program).await, "program_not_there");
    assert_eq!(house.ask("intakes.list", json!({})).await, json!([]));

    house.intake("January").await;
    assert_eq!(refused(with("name", json!(" JANUARY "))).await, "intake_name_taken");
    let may = house.intake("May").await;
    let rename = json!({ "intake": may, "fields": intake("january") });
    assert_eq!(house.refused("intakes.update", rename).await, "intake_name_taken");
    assert_eq!(house.refused("intakes.find", json!({ "name": "June" })).await, "intake_not_there");
    assert_eq!(house.ask("intakes.find", json!({ "name": "MAY" })).await["intake"], may);
}

#[tokio::test]
async fn holidays_come_from_a_person_and_weekends_from_the_intake() {
    let house = House::standard().await;
    let id = house.intake("January").await;
    assert_eq!(fields(&house, &id).await["holidays"], json!([]), "none until a person chooses them");
    let mut changed = intake("Winter");
    changed["working_days"] = json!([true, true, true, true, false, false, true]);
    changed["holidays"] =
        json!([{ "day": "2027-01-06", "name": "Epiphany" }, { "day": "2027-05-01", "name": "May Day" }]);
    changed["learning_minutes_a_week"] = json!(601);
    changed["start_on"] = json!("2027-02-01");
    let saved = house.ask("intakes.update", json!({ "intake": id, "fields": changed })).await;
    assert_eq!(fields(&house, &id).await, changed);
    house.ask("history.undo", json!({ "step": saved["undo"] })).await;
    assert_eq!(fields(&house, &id).await, intake("January"));
}

#[tokio::test]
async fn once_somebody_is_enrolled_the_start_is_fixed_and_the_calendar_moves_their_dates() {
    let house = House::standard().await;
    let id = house.intake("January").await;
    let ada = house.person(json!({ "first_name": "Ada" })).await;
    let enrolled = house.ask("enrollment.enroll", json!({ "people": [ada], "intake": id })).await;
    let enrollment = enrolled["enrolled"][0]["enrollment"].clone();
    let moved = json!({ "intake": id, "fields": with("start_on", json!("2027-01-11")) });
    assert_eq!(house.refused("intakes.update", moved).await, "intake_start_fixed");

    let due = async |code: &str| {
        let plan = house.ask("trainees.plan", json!({ "enrollment": enrollment })).await;
        plan.as_array().unwrap().iter().find(|row| row["code"] == code).unwrap()["due"].clone()
    };
    assert_eq!(due("M90").await, "2027-04-05");
    let holiday = with("holidays", json!([{ "day": "2027-04-05", "name": "Easter Monday" }]));
    let saved = house.ask("intakes.update", json!({ "intake": id, "fields": holiday })).await;
    assert_eq!((saved["moved"].clone(), due("M90").await), (json!(1), json!("2027-04-06")));
    house.sound().await;
    house.ask("history.undo", json!({ "step": saved["undo"] })).await;
    assert_eq!(due("M90").await, "2027-04-05");
    house.sound().await;

    assert_eq!(house.refused("intakes.remove", json!({ "intake": id })).await, "intake_in_use");
    assert_eq!(house.ask("intakes.list", json!({})).await[0]["running"], 1);
}

/// Whoever has left still has a follow-up to come, and a calendar that changes moves it too.
#[tokio::test]
async fn the_follow_up_of_somebody_who_left_moves_with_the_calendar() {
    let house = House::standard().await;
    let id = house.intake("January").await;
    let ada = house.person(json!({ "first_name": "Ada" })).await;
    let enrolled = house.ask("enrollment.enroll", json!({ "people": [ada], "intake": id })).await;
    let enrollment = enrolled["enrolled"][0]["enrollment"].clone();
    let house = house.on("2027-06-01").await;
    let outcome =
        json!({ "enrollment": enrollment, "outcome": "withdrew_new_job", "on": "2027-06-01", "reason": "Moved" });
    house.ask("enrollment.record_outcome", outcome).await;
    let holiday = with("holidays", json!([{ "day": "2028-04-04", "name": "Founders' Day" }]));
    house.ask("intakes.update", json!({ "intake": id, "fields": holiday })).await;
    house.sound().await;
    let plan = house.ask("trainees.plan", json!({ "enrollment": enrollment })).await;
    let follow_up = plan.as_array().unwrap().iter().find(|row| row["code"] == "M15").unwrap();
    assert_eq!(follow_up["due"], "2028-04-05");
}

#[tokio::test]
async fn an_unused_intake_goes_and_comes_back_whole() {
    let house = House::standard().await;
    let mentor = house.ask("mentors.add", json!({ "name": " A.  Ruiz " })).await;
    assert_eq!(mentor["name"], "A. Ruiz");
    assert_eq!(house.refused("mentors.add", json!({ "name": "a. RUIZ" })).await, "mentor_name_taken");
    assert_eq!(house.refused("mentors.add", json!({ "name": " " })).await, "mentor_needs_name");
    let mut all = with("mentors", json!([mentor["mentor"]]));
    all["holidays"] = json!([{ "day": "2027-05-01", "name": "May Day" }]);
    let id = house.ask("intakes.create", json!({ "fields": all })).await["intake"].clone();
    let before = house.dump().await;
    let removed = house.ask("intakes.remove", json!({ "intake": id })).await;
    assert_eq!(house.refused("intakes.get", json!({ "intake": id })).await, "intake_not_there");
    house.ask("history.undo", json!({ "step": removed["undo"] })).await;
    assert_eq!(fields(&house, &id).await, all);
    for table in ["intake", "holiday", "intake_mentor", "mentor"] {
        assert_eq!(house.dump().await[table], before[table], "{table}");
    }
    let candidate = house.person(json!({ "first_name": "Ada" })).await;
    house.ask("candidates.add", json!({ "people": [candidate], "intake": id })).await;
    assert_eq!(house.refused("intakes.remove", json!({ "intake": id })).await, "intake_in_use", "candidates count too");
}
