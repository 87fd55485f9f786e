//! `holidays`: what ships, what a file brings, and what would move.

use serde_json::{Value, json};

use crate::support::{Desk, INTAKE, by};

#[test]
fn a_calendar_is_tried_chosen_and_taken_away() {
    let desk = Desk::ready();
    let regions = desk.ask(&["holidays", "regions"]);
    assert_eq!(regions["regions"].as_array().unwrap().len(), 30);
    assert!(desk.read(&["holidays", "regions"]).contains("Germany: Bavaria"));
    let days = || {
        let intake = by(&desk.ask(&["intakes", "list"]), "name", INTAKE)["intake"].clone();
        let view = desk.core("2027-01-20", "intakes.get", json!({ "intake": intake }));
        view["fields"]["holidays"].as_array().unwrap().len()
    };
    let tried = desk.ask(&["holidays", "choose", INTAKE, "US", "--dry-run"]);
    assert!(tried["dates"].as_u64() > Some(0) && days() == 0, "{tried}");
    let told = desk.read(&["holidays", "choose", INTAKE, "US"]);
    assert!(told.contains("2 trainees") && days() == 88, "{told}");
    let file = desk.file("days.csv", "Day,Name\n2027-08-02,Bridge day\n2027-13-02,Never\n");
    let ran = desk.run(&["holidays", "import", INTAKE, &file, "--json"]);
    assert_eq!((ran.code, days()), (0, 89));
    let told = |one: &Value| one["message"].as_str().unwrap().contains("Row 3: 2027-13-02");
    assert!(ran.complaints().iter().any(told), "{}", ran.err);
    desk.read(&["holidays", "choose", INTAKE, "none"]);
    assert_eq!(days(), 1, "one's own day stays");
    assert_eq!(desk.refused(1, &["holidays", "choose", INTAKE, "XX"]), "holiday_region_unknown");
}
