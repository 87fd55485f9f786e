//! Days off of an intake: the calendars that ship, one's own days, files; and what a change moves before it is stored.

use serde_json::{Value, json};

use crate::support::{House, intake};

fn with(holidays: &Value) -> Value {
    let mut fields = intake("January");
    fields["holidays"] = holidays.clone();
    fields
}

async fn choose(house: &House, holidays: Value, region: Value) -> Value {
    house.ask("holidays.choose", json!({ "holidays": holidays, "region": region })).await
}

fn on<'v>(days: &'v Value, day: &str) -> Option<&'v Value> {
    days.as_array().unwrap().iter().find(|one| one["day"] == day)
}

#[tokio::test]
async fn a_calendar_that_is_chosen_takes_the_place_of_the_one_before_and_leaves_own_days() {
    let house = House::standard().await;
    let known = house.ask("holidays.regions", json!({})).await;
    let regions = known["regions"].as_array().unwrap();
    assert_eq!((regions.len(), &known["first_year"], &known["last_year"]), (30, &json!(2026), &json!(2032)));
    assert!(regions.iter().any(|one| one["name"] == "Germany: Bavaria" && one["region"] == "DE-BY"));

    let own = json!([{ "day": "2027-05-27", "name": "Our summer party" }, { "day": "2027-08-02", "name": "" }]);
    let bavaria = choose(&house, own.clone(), json!("DE-BY")).await;
    assert_eq!(on(&bavaria, "2027-01-06").unwrap()["name"], "Epiphany");
    let party = on(&bavaria, "2027-05-27").unwrap();
    assert_eq!((&party["name"], party.get("region")), (&json!("Our summer party"), None), "one's own day stays");
    let france = choose(&house, bavaria.clone(), json!("FR")).await;
    assert!(on(&france, "2027-01-06").is_none() && on(&france, "2027-07-14").is_some());
    assert!(on(&france, "2027-08-02").is_some());
    assert_eq!(choose(&house, france, Value::Null).await, own);
    let refused = house.refused("holidays.choose", json!({ "holidays": [], "region": "XX" })).await;
    assert_eq!(refused, "holiday_region_unknown");

    let stored = json!({ "fields": with(&bavaria) });
    let id = house.ask("intakes.create", stored).await["intake"].clone();
    let view = house.ask("intakes.get", json!({ "intake": id })).await;
    assert_eq!(view["fields"]["holidays"], bavaria, "kept as it was chosen, with where each day comes from");
    let unknown = json!([{ "day": "2027-01-06", "name": "", "region": "XX" }]);
    let refused = house.refused("intakes.update", json!({ "intake": id, "fields": with(&unknown) })).await;
    assert_eq!(refused, "holiday_region_unknown");
    let long = json!([{ "day": "2027-01-06", "name": "x".repeat(201) }]);
    assert_eq!(house.refused("intakes.create", json!({ "fields": with(&long) })).await, "text_too_long");
}

#[tokio::test]
async fn what_would_move_is_told_before_it_is_stored_and_is_what_moves() {
    let house = House::standard().await;
    let id = house.intake("January").await;
    let people =
        [house.person(json!({ "first_name": "Ada" })).await, house.person(json!({ "first_name": "Ben" })).await];
    house.ask("enrollment.enroll", json!({ "people": people, "intake": id })).await;
    let before = house.dump().await;
    let request = json!({ "intake": id, "fields": with(&choose(&house, json!([]), json!("US")).await) });
    let change = house.ask("intakes.preview", request.clone()).await;
    assert_eq!(house.dump().await, before, "asking stores nothing");

    let dates = "SELECT (SELECT count(*) FROM milestone WHERE due_on <> planned_on)
        + (SELECT count(*) FROM enrollment_module WHERE due_on <> planned_on)";
    assert_eq!(house.number(dates).await, 0);
    let saved = house.ask("intakes.update", request).await;
    assert_eq!((&saved["moved"], &change["trainees"]), (&json!(2), &json!(2)));
    // Month 6 is Monday, 5 July 2027: kept for the 4th, which is a Sunday.
    let moved = house.number(dates).await;
    assert!(moved >= 2);
    assert_eq!((&change["dates"], &change["later"], &change["earlier"]), (&json!(moved), &json!(moved), &json!(0)));
    house.sound().await;
    let back = json!({ "intake": id, "fields": with(&json!([])) });
    let change = house.ask("intakes.preview", back).await;
    assert_eq!((&change["earlier"], &change["later"]), (&json!(moved), &json!(0)));
    house.ask("history.undo", json!({ "step": saved["undo"] })).await;
    assert_eq!(house.dump().await["milestone"], before["milestone"]);
    house.sound().await;
}

/// 25 and 26 December 2027 are a Saturday and a Sunday; England keeps Monday and Tuesday in their place.
#[tokio::test]
async fn a_substitute_is_off_only_where_the_day_itself_is_free_anyway() {
    let house = House::standard().await;
    let mut fields = with(&choose(&house, json!([]), json!("GB-ENG")).await);
    assert_eq!(on(&fields["holidays"], "2027-12-27").unwrap()["stands_for"], "2027-12-25");
    // Month 12 of this start is 27 December 2027, a Monday.
    fields["start_on"] = json!("2026-12-27");
    let final_of = async |name: &str, working_days: Value| {
        let mut fields = fields.clone();
        fields["name"] = json!(name);
        fields["working_days"] = working_days;
        let id = house.ask("intakes.create", json!({ "fields": fields })).await["intake"].clone();
        let person = house.person(json!({ "first_name": name })).await;
        let enrolled = house.ask("enrollment.enroll", json!({ "people": [person], "intake": id })).await;
        let plan = json!({ "enrollment": enrolled["enrolled"][0]["enrollment"] });
        let plan = house.ask("trainees.plan", plan).await;
        plan.as_array().unwrap().iter().find(|row| row["code"] == "M12").unwrap()["due"].clone()
    };
    let weekdays = json!([true, true, true, true, true, false, false]);
    assert_eq!(final_of("Weekdays", weekdays).await, "2027-12-29");
    let saturdays = json!([true, true, true, true, true, true, false]);
    assert_eq!(final_of("Saturdays", saturdays).await, "2027-12-27", "Christmas Day itself was their day off");
    house.sound().await;
}

#[tokio::test]
async fn a_file_is_shown_before_its_days_go_into_the_list() {
    let house = House::standard().await;
    let days = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20271224\r\nDTEND;VALUE=DATE:20271227\r\n\
        SUMMARY:Works closed\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Party\r\nEND:VEVENT\r\n";
    let path = house.file("days.ics", &format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{days}END:VCALENDAR\r\n"));
    let list = json!([{ "day": "2027-12-25", "name": "Christmas", "region": "FR" }]);
    let file = house.ask("holidays.read_file", json!({ "path": path, "holidays": list })).await;
    assert_eq!(file["new"].as_array().unwrap().len(), 2);
    assert_eq!((&file["file_name"], &file["known"], &file["far"]), (&json!("days.ics"), &json!(1), &json!(0)));
    assert_eq!(file["rejected"][0]["code"], "calendar_entry_without_day");
    let names: Vec<&Value> = file["holidays"].as_array().unwrap().iter().map(|one| &one["name"]).collect();
    assert_eq!(names, ["Works closed", "Christmas", "Works closed"], "a day of the list stays as it is");

    let read = async |name: &str, text: &str| {
        let request = json!({ "path": house.file(name, text), "holidays": [] });
        house.try_ask("holidays.read_file", request).await.map_err(|error| error.code)
    };
    assert_eq!(read("names.csv", "a,b\nc,d\n").await.unwrap_err(), "holiday_file_without_days");
    assert_eq!(read("cut.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n").await.unwrap_err(), "calendar_file_broken");
    let refused = |file: Value| file["rejected"][0]["code"].clone();
    let one =
        |lines: &str| format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    let long = one("DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20290101");
    assert_eq!(refused(read("long.ics", &long).await.unwrap()), "calendar_entry_long");
    let often = one("DTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=DAILY");
    assert_eq!(refused(read("often.ics", &often).await.unwrap()), "calendar_entry_often");
}
