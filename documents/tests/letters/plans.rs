//! Plans to print: both dates, what moved them, any length, and names that stay text.

use serde_json::{Value, json};

use crate::support::{House, fact, flowing, text_of};

const YEAR: &str = include_str!("../../../core/content/standard-year.json");

impl House {
    async fn enrolled(&self, number: Option<&str>, first: &str, last: &str, intake: &Value) -> Value {
        let fields = json!({
            "number": number, "first_name": first, "last_name": last, "email": null, "phone": null, "source": null,
            "current_job": null, "it_background": null, "learner_evidence": null, "applied_on": null, "notes": null
        });
        let person = self.ask("people.create", json!({ "fields": fields, "intake": null })).await["person"].clone();
        let enrolled = self.ask("enrollment.enroll", json!({ "people": [person], "intake": intake })).await;
        enrolled["enrolled"][0]["enrollment"].clone()
    }

    async fn plan(&self, enrollment: &Value) -> std::path::PathBuf {
        let path = self.folder.path().join("plan.pdf");
        self.ask("enrollment.print_plan", json!({ "enrollment": enrollment, "path": path })).await;
        path
    }
}

/// The line of a plan that begins with a code, runs of blanks as one.
fn line(pdf: &std::path::Path, code: &str) -> String {
    let text = text_of(pdf);
    let found = text.lines().find(|line| line.split_whitespace().next() == Some(code));
    let found = found.unwrap_or_else(|| panic!("{code} in {text}"));
    found.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// R4: the vectors of break A, and day 90 on a holiday.
#[tokio::test]
async fn both_dates_stand_side_by_side_with_what_moved_them() {
    let house = House::new().await;
    let fields = json!({
        "name": "January 2027", "start_on": "2027-01-04", "learning_minutes_a_week": 1200,
        "working_days": [true, true, true, true, true, false, false], "mentors": [],
        "holidays": [{ "day": "2027-05-03", "name": "Spring holiday" }]
    });
    house.ask("intakes.update", json!({ "intake": house.intake, "fields": fields })).await;
    let enrollment = house.enrolled(Some("A-1"), "Ada", "Berg", &house.intake).await;
    let away =
        json!({ "enrollment": enrollment, "from": "2027-03-01", "to": "2027-03-28", "reason": "Illness of a child" });
    house.ask("enrollment.add_break", away).await;
    let pdf = house.plan(&enrollment).await;
    assert_eq!(line(&pdf, "FT-01"), "FT-01 Service desk start 16 15 January 2027 15 January 2027 Planned");
    assert!(line(&pdf, "FT-07").ends_with(" 2 April 2027 30 April 2027 Planned"), "{}", line(&pdf, "FT-07"));
    assert!(line(&pdf, "M90").ends_with(" 5 April 2027 4 May 2027 Planned"), "moved past a holiday");
    let text = flowing(&pdf);
    for said in [
        "Ada Berg Intake January 2027",
        "Start 4 January 2027 Progress 0 % of the hours",
        "Originally until 4 January 2028 Now until 1 February 2028",
        "Break from 1 March 2027 to 28 March 2027: 28 days.",
        "after Spring holiday",
        "As of 2 November 2026",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert!(!text.contains("Illness"), "why somebody was away is not for paper");
    let facts = ["Title", "Tagged", "Page size"].map(|name| fact(&pdf, name));
    assert_eq!(facts, ["Plan: Ada Berg", "yes", "595.276 x 841.89 pts (A4)"]);
}

/// Sixty modules with long names go over several pages; each page says whose it is and what its columns are.
#[tokio::test]
async fn a_long_plan_goes_on_and_a_name_is_never_markup() {
    let house = House::new().await;
    let mut year: Value = serde_json::from_str(YEAR).unwrap();
    let modules = year["modules"].as_array().unwrap().clone();
    let more = modules.iter().cycle().take(40).enumerate().map(|(number, module)| {
        let mut module = module.clone();
        module["code"] = json!(format!("XX-{number:02}"));
        module["name"] = json!(format!("#panic() *{number}* Diagnosegespräche mit Fehlersuchprotokoll $x$ <l> @r"));
        module["hours"] = json!(1);
        module["prerequisites"] = json!([]);
        module.as_object_mut().unwrap().remove("also_requires_modules_passed");
        module
    });
    let all: Vec<Value> = modules.iter().cloned().chain(more).collect();
    year["modules"] = json!(all);
    year["name"] = json!("Long year");
    year["taught_hours"] = json!(448);
    let file = house.folder.path().join("long.json");
    std::fs::write(&file, year.to_string()).unwrap();
    house.ask("programs.import", json!({ "path": file })).await;
    let programs = house.ask("programs.list", json!({})).await;
    let program =
        programs.as_array().unwrap().iter().find(|row| row["name"] == "Long year").unwrap()["program"].clone();
    let fields = json!({
        "name": "Long", "start_on": "2027-01-04", "learning_minutes_a_week": 2400,
        "working_days": [true, true, true, true, true, false, false], "holidays": [], "mentors": []
    });
    let intake = house.ask("intakes.create", json!({ "fields": fields, "program": program })).await["intake"].clone();
    let first = "#read(\"plans.json\") *Maximiliana* Theodora_Konstanze_";
    let last = "von Hohenberg-Lichtenstein zu Sternenfels";
    let enrollment = house.enrolled(None, first, last, &intake).await;
    let pdf = house.plan(&enrollment).await;
    let pages = text_of(&pdf);
    let pages: Vec<&str> = pages.trim_end_matches('\u{c}').split('\u{c}').collect();
    assert!(pages.len() >= 3, "{} pages", pages.len());
    for (number, page) in pages.iter().enumerate() {
        let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains("Module or milestone Hours Originally Now State"), "{flat}");
        assert!(flat.contains(&format!("Page {}", number + 1)), "{flat}");
    }
    let text = flowing(&pdf);
    assert!(text.contains(&format!("{first} {last}")), "{text}");
    assert_eq!(text.matches("#panic() *").count(), 40, "{text}");
    if let Ok(folder) = std::env::var("FARM_TEAM_RESULTS") {
        std::fs::copy(&pdf, std::path::Path::new(&folder).join("long-plan.pdf")).unwrap();
    }
}

#[tokio::test]
async fn each_gets_a_plan_and_all_come_in_one_to_print_or_none() {
    let house = House::new().await;
    let mut enrollments = Vec::new();
    for (number, first, last) in [(Some("A-2"), "Zoë", "Ng"), (None, "Bo", "Ek"), (None, "Bo", "Ek")] {
        enrollments.push(house.enrolled(number, first, last, &house.intake).await);
    }
    let folder = house.folder.path().join("out/plans");
    let gone = json!([enrollments[0], "0198c5a0-0000-7000-8000-000000000001"]);
    let request = json!({ "enrollments": gone, "folder": folder });
    assert_eq!(house.try_ask("enrollment.print_plans", request).await.unwrap_err().code, "enrollment_not_there");
    assert!(!house.folder.path().join("out").exists(), "nothing of what was not finished");
    let twice = [&enrollments[..], &enrollments[..1]].concat();
    let request = json!({ "enrollments": twice, "folder": folder });
    let written = house.ask("enrollment.print_plans", request).await;
    assert_eq!(written["files"], json!(["A-2 Zoë Ng - Plan.pdf", "Bo Ek - Plan.pdf", "Bo Ek - Plan (2).pdf"]));
    assert_eq!(written["to_print"], json!(["All plans to print.pdf"]));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 4);
    assert!(flowing(&folder.join("A-2 Zoë Ng - Plan.pdf")).contains("Zoë Ng Intake January 2027"));
    let all = text_of(&folder.join("All plans to print.pdf"));
    assert_eq!(all.matches("Originally until").count(), 3, "{all}");
    let trail =
        house.ask("history.list", json!({ "command": "enrollment.print_plans", "offset": 0, "limit": 50 })).await;
    assert_eq!(trail["total"], 3, "one entry for each person");
}
