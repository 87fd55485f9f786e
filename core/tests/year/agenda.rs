//! The calendar: what falls on which day, whom it concerns, who is away; and calendar files, read by another crate than
//! the one that writes them (R9).

use std::collections::BTreeMap;

use calcard::icalendar::{ICalendar, ICalendarProperty, ICalendarStatus};
use serde_json::{Value, json};

use crate::support::{Year, a_break};

/// What a calendar shows of an entry.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    title: String,
    /// First day, and the day after the last.
    days: (String, String),
    sequence: i64,
    cancelled: bool,
}

/// The entries of a file by UID.
async fn file(year: &Year, of: &Value) -> (Value, BTreeMap<String, Shown>) {
    let path = year.folder.path().join("calendar.ics");
    let written = year.ask("agenda.write_file", json!({ "of": of, "path": path })).await;
    let calendar = ICalendar::parse(std::fs::read_to_string(&path).unwrap()).unwrap();
    let events = calendar.components.iter().filter(|one| one.component_type.is_event());
    let shown = events.map(|event| {
        let value = |property: &ICalendarProperty| event.property(property).unwrap().values[0].clone();
        let day = |property: &ICalendarProperty| {
            let day = value(property);
            let day = day.as_partial_date_time().unwrap();
            format!("{}-{:02}-{:02}", day.year.unwrap(), day.month.unwrap(), day.day.unwrap())
        };
        let shown = Shown {
            title: value(&ICalendarProperty::Summary).as_text().unwrap().to_owned(),
            days: (day(&ICalendarProperty::Dtstart), day(&ICalendarProperty::Dtend)),
            sequence: value(&ICalendarProperty::Sequence).as_integer().unwrap(),
            cancelled: event.status() == Some(&ICalendarStatus::Cancelled),
        };
        (event.uid().unwrap().to_owned(), shown)
    });
    let shown: BTreeMap<String, Shown> = shown.collect();
    assert_eq!(written["entries"], json!(shown.len()), "each UID once");
    (written, shown)
}

fn titled<'s>(shown: &'s BTreeMap<String, Shown>, title: &str) -> (&'s String, &'s Shown) {
    shown.iter().find(|(_, one)| one.title.contains(title)).unwrap_or_else(|| panic!("{title} in {shown:?}"))
}

async fn view(year: &Year, from: &str, to: &str, more: Value) -> Vec<Value> {
    let mut request = json!({ "from": from, "to": to });
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    year.ask("agenda.view", request).await.as_array().unwrap().clone()
}

#[tokio::test]
async fn a_later_file_moves_cancels_and_brings_back_under_the_same_ids() {
    let year = Year::new("2027-02-01").await;
    let ada = year.enrolled("Ada").await;
    let of = json!({ "kind": "trainee", "enrollment": ada });
    let (written, first) = file(&year, &of).await;
    let plan = year.plan(&ada).await;
    assert_eq!(first.len(), plan.len(), "every line of the plan");
    assert_eq!((&written["new"], &written["moved"]), (&json!(plan.len()), &json!(0)));
    let (gate, shown) = titled(&first, "Day 90 gate");
    assert_eq!(plan["M90"]["due"], "2027-04-05");
    assert_eq!(shown.days, ("2027-04-05".to_owned(), "2027-04-06".to_owned()), "the end is exclusive");
    let (_, again) = file(&year, &of).await;
    assert_eq!(again, first, "nothing changed, so no calendar has to do anything");

    let added = year.ask("enrollment.add_break", a_break(&ada, "2027-03-01", Some("2027-03-28"))).await;
    let (written, second) = file(&year, &of).await;
    let plan = year.plan(&ada).await;
    assert_eq!((&second[gate].days.0, second[gate].sequence), (&"2027-05-03".to_owned(), 1));
    assert_eq!(plan["M90"]["due"], "2027-05-03", "the same date as everywhere");
    let (away, shown) = titled(&second, "Break");
    assert_eq!(shown.days, ("2027-03-01".to_owned(), "2027-03-29".to_owned()));
    assert_eq!(written["new"], 1);
    let (untouched, _) = titled(&second, "Day 30");
    assert_eq!(second[untouched], first[untouched]);

    year.undo(&added["undo"]).await.unwrap();
    let (written, third) = file(&year, &of).await;
    assert_eq!((&third[gate].days.0, third[gate].sequence), (&"2027-04-05".to_owned(), 2), "above both before");
    assert!(third[away].cancelled && third[away].sequence == 1, "{:?}", third[away]);
    assert_eq!(written["cancelled"], 1);

    let outcome = json!({ "enrollment": ada, "outcome": "withdrew_new_job", "on": "2027-02-01", "reason": "Moved" });
    year.ask("enrollment.record_outcome", outcome).await;
    let (_, last) = file(&year, &of).await;
    assert_eq!(last.len(), third.len(), "what fell away is said, not left out");
    let left: Vec<&Shown> = last.values().filter(|one| !one.cancelled).collect();
    assert_eq!(left.len(), 1, "the follow-up alone: {left:?}");
    year.check().await;
}

#[tokio::test]
async fn an_export_that_cannot_be_written_is_not_remembered_as_written() {
    let year = Year::new("2027-02-01").await;
    let ada = year.enrolled("Ada").await;
    let of = json!({ "kind": "trainee", "enrollment": ada });
    let nowhere = year.folder.path().join("missing").join("calendar.ics");
    let refused = year.refused("agenda.write_file", json!({ "of": of, "path": nowhere })).await;
    assert_eq!(refused, "folder_missing");
    assert_eq!(year.number("SELECT count(*) FROM calendar_entry").await, 0);
    let (written, _) = file(&year, &of).await;
    assert!(written["new"].as_u64() > Some(20));
    let unknown = json!({ "kind": "mentor", "mentor": ada });
    assert_eq!(year.refused("agenda.write_file", json!({ "of": unknown, "path": "/x.ics" })).await, "mentor_not_there");
}

#[tokio::test]
async fn mentors_and_intakes_have_files_with_the_names_of_people() {
    let year = Year::new("2027-02-01").await;
    let ada = year.enrolled("Ada").await;
    let mentor = year.mentors[0].clone();
    year.ask("enrollment.set_mentors", json!({ "enrollments": [ada], "mentors": [mentor] })).await;
    year.ask("absences.add", json!({ "mentor": mentor, "from": "2027-03-01", "to": "2027-03-05" })).await;
    let (_, own) = file(&year, &json!({ "kind": "mentor", "mentor": mentor })).await;
    assert!(titled(&own, "Ada Kamau").1.title.contains(" · "));
    assert_eq!(titled(&own, "Away").1.days, ("2027-03-01".to_owned(), "2027-03-06".to_owned()));
    let (_, other) = file(&year, &json!({ "kind": "mentor", "mentor": year.mentors[1] })).await;
    assert_eq!(other.len(), 0, "neither trainee nor absence");

    let grace = year.person("Grace", "Hopper", true).await;
    let candidacy = year.ask("people.get", json!({ "person": grace })).await["candidacies"][0]["candidacy"].clone();
    let appointment = json!({ "day": "2027-03-02", "starts_at": 570, "minutes": 60, "place": "Room 4; east" });
    let plan = json!({ "candidacy": candidacy, "appointment": appointment, "raters": [{ "name": "J. Lind" }] });
    year.ask("interviews.plan", plan).await;
    let of = json!({ "kind": "intake", "intake": year.intake });
    let (_, intake) = file(&year, &of).await;
    let (id, interview) = titled(&intake, "Grace Hopper");
    assert_eq!((interview.days.0.as_str(), interview.sequence), ("2027-03-02", 0));
    let later = json!({ "day": "2027-03-02", "starts_at": 600, "minutes": 60, "place": "Room 5" });
    let plan = json!({ "candidacy": candidacy, "appointment": later, "raters": [{ "name": "J. Lind" }] });
    year.ask("interviews.plan", plan).await;
    let (_, again) = file(&year, &of).await;
    assert_eq!(again[id].sequence, 1, "the hour changed, not the day");

    let shown = view(&year, "2027-03-01", "2027-03-31", json!({ "kinds": ["interview"] })).await;
    assert_eq!((&shown[0]["starts_at"], &shown[0]["away"]), (&json!(600), &json!(1)), "the rater is away: {shown:?}");
    let absences = year.ask("absences.list", json!({})).await;
    assert_eq!((&absences[0]["interviews"], &absences[0]["milestones"]), (&json!(1), &json!(1)), "day 60 is 5 March");
}

#[tokio::test]
async fn people_of_an_intake_with_the_same_day_are_one_line() {
    let year = Year::new("2027-02-01").await;
    let (ada, ben) = (year.enrolled("Ada").await, year.enrolled("Ben").await);
    let shown = view(&year, "2027-04-01", "2027-04-30", json!({ "kinds": ["milestone"] })).await;
    assert_eq!(shown.len(), 1, "{shown:?}");
    let gate = &shown[0];
    assert_eq!((&gate["from"], &gate["people"], &gate["who"]), (&json!("2027-04-05"), &json!(2), &Value::Null));
    let people = year.ask("agenda.people", gate["line"].clone()).await;
    assert_eq!(
        people.as_array().unwrap().iter().map(|one| &one["name"]).collect::<Vec<_>>(),
        ["Ada Kamau", "Ben Kamau"]
    );

    year.ask("enrollment.add_break", a_break(&ben, "2027-03-01", Some("2027-03-28"))).await;
    let shown = view(&year, "2027-04-01", "2027-05-31", json!({ "kinds": ["milestone"] })).await;
    let gates: Vec<&Value> = shown.iter().filter(|one| one["title"] == "Day 90 gate").collect();
    assert_eq!((&gates[0]["who"], &gates[0]["enrollment"]), (&json!("Ada Kamau"), &ada));
    assert_eq!((&gates[1]["from"], &gates[1]["enrollment"]), (&json!("2027-05-03"), &ben));
    let breaks = view(&year, "2027-03-10", "2027-03-12", json!({ "kinds": ["break"] })).await;
    assert_eq!((&breaks[0]["from"], &breaks[0]["to"]), (&json!("2027-03-01"), &json!("2027-03-28")));

    let mentor = json!({ "mentor": year.mentors[0] });
    year.ask("enrollment.set_mentors", json!({ "enrollments": [ada], "mentors": [year.mentors[0]] })).await;
    year.ask("enrollment.set_mentors", json!({ "enrollments": [ben], "mentors": [year.mentors[1]] })).await;
    let own = view(&year, "2027-04-01", "2027-05-31", mentor).await;
    assert!(own.iter().all(|one| one["people"] == 1), "{own:?}");

    let far = json!({ "from": "2027-01-01", "to": "2027-12-31" });
    assert_eq!(year.refused("agenda.view", far).await, "agenda_range");
    let back = json!({ "from": "2027-02-01", "to": "2027-01-31" });
    assert_eq!(year.refused("agenda.view", back).await, "agenda_range");
    let mut line = gate["line"].clone();
    line["kind"] = json!("break");
    assert_eq!(year.refused("agenda.people", line).await, "agenda_line");
}

#[tokio::test]
async fn a_day_off_is_shown_where_it_is_one() {
    let year = Year::new("2027-02-01").await;
    let mut fields = year.ask("intakes.get", json!({ "intake": year.intake })).await["fields"].clone();
    let chosen = year.ask("holidays.choose", json!({ "holidays": [], "region": "US" })).await;
    fields["holidays"] = chosen;
    // Independence Day of 2027 is a Sunday and is kept on Monday; who works on Sundays has the Sunday off.
    year.ask("intakes.update", json!({ "intake": year.intake, "fields": fields })).await;
    let off = async || {
        let shown = view(&year, "2027-07-01", "2027-07-10", json!({ "kinds": ["day_off"] })).await;
        shown.iter().map(|one| one["from"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(off().await, ["2027-07-04", "2027-07-05"]);
    fields["working_days"] = json!([true, true, true, true, true, false, true]);
    year.ask("intakes.update", json!({ "intake": year.intake, "fields": fields })).await;
    assert_eq!(off().await, ["2027-07-04"]);
}

#[tokio::test]
async fn an_absence_is_recorded_once_and_can_be_taken_back() {
    let year = Year::new("2027-02-01").await;
    let mentor = year.mentors[0].clone();
    let before = year.dump().await;
    let absence = |from: &str, to: &str| json!({ "mentor": mentor, "from": from, "to": to });
    assert_eq!(year.refused("absences.add", absence("2027-03-05", "2027-03-01")).await, "absence_ends_before");
    let nobody = json!({ "mentor": year.intake, "from": "2027-03-01", "to": "2027-03-05" });
    assert_eq!(year.refused("absences.add", nobody).await, "mentor_not_there");
    let added = year.ask("absences.add", absence("2027-03-01", "2027-03-05")).await;
    assert_eq!(year.refused("absences.add", absence("2027-03-05", "2027-03-09")).await, "absence_overlaps");
    let list = year.ask("absences.list", json!({})).await;
    assert_eq!(list[0]["mentor_name"], "J. Lind");
    let removed = year.ask("absences.remove", json!({ "absence": list[0]["absence"] })).await;
    assert_eq!(year.refused("absences.remove", json!({ "absence": list[0]["absence"] })).await, "absence_not_there");
    year.undo(&removed["undo"]).await.unwrap();
    year.undo(&added["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
    let over = year.on("2027-04-01").await;
    over.ask("absences.add", absence("2027-03-01", "2027-03-05")).await;
    assert_eq!(over.ask("absences.list", json!({})).await, json!([]), "what is over is not listed");
}
