//! The access copy and *What is kept about me* (R37).

use std::fs;

use serde_json::{Value, json};

use crate::erasure::everything;
use crate::support::House;

/// What an access copy says.
async fn copy(house: &House, person: &Value, format: &str, withhold: &Value) -> String {
    let path = house.at_desk(&format!("copy.{format}"));
    let request = json!({ "person": person, "format": format, "path": path, "withhold": withhold });
    let written = house.ask("privacy.access_copy", request).await;
    assert!(written["rows"].as_u64().unwrap() > 0);
    fs::read_to_string(path).unwrap()
}

#[tokio::test]
async fn the_copy_holds_everything_about_one_person_and_nobody_else() {
    let all = everything().await;
    all.house.sql("UPDATE attempt SET note = note || ' <b>asked Ben Okafor & Lind, J.</b>'").await;
    let html = copy(&all.house, &all.person, "html", &json!([])).await;
    let copy: Value = serde_json::from_str(&copy(&all.house, &all.person, "json", &json!([])).await).unwrap();
    for text in ["Zebedea Quillfeather", "zq@example.org", "Zebedea was ill", "Quillfeather was late twice", "82"] {
        assert!(html.contains(text), "{text}");
    }
    for text in ["Okafor", "Ruiz", "J. Lind", "Mara Connell"] {
        assert!(!html.contains(text) && !copy.to_string().contains(text), "{text}");
    }
    assert!(html.contains("&lt;b&gt;asked [name removed] &amp; "), "escaped, without the other's name");
    assert!(!html.contains("<b>") && !html.contains("http"), "nothing is loaded and nothing is run");
    let tables: Vec<&str> = copy["groups"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|group| group["tables"].as_array().unwrap())
        .map(|table| table["name"].as_str().unwrap())
        .collect();
    for table in
        ["person", "candidacy", "interview_sheet", "sheet_score", "attempt", "hours_entry", "evaluation_rating"]
    {
        assert!(tables.contains(&table), "{table}");
    }
    let history = all.house.ask("history.list", json!({ "offset": 0, "limit": 1, "person": all.person })).await;
    assert_eq!(
        (&history["rows"][0]["command"], &history["rows"][0]["person"]),
        (&json!("privacy.access_copy"), &all.person)
    );
}

#[tokio::test]
async fn a_part_is_kept_back_only_on_a_ground_that_the_copy_names() {
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, candidacy) = house.candidate("Zebedea", "Quillfeather", &intake).await;
    house.moved(&candidacy, "decline", json!({ "reason": "Not yet ready" })).await;
    let withhold = |ground: &str| json!([{ "group": "candidacy", "ground": ground }]);
    let request = |path: &str, ground: &str| json!({ "person": person, "format": "html", "path": house.at_desk(path), "withhold": withhold(ground) });
    assert_eq!(house.refused("privacy.access_copy", request("copy.html", " ")).await, "ground_missing");
    let before = house.dump().await;
    assert_eq!(house.refused("privacy.access_copy", request("nowhere/copy.html", "Law")).await, "folder_missing");
    assert_eq!(house.dump().await, before, "the trail names no copy that is not there");
    let html = copy(&house, &person, "html", &withhold("Art. 15 (4) GDPR")).await;
    assert!(html.contains("This part is kept back. Legal ground: Art. 15 (4) GDPR"));
    assert!(html.contains("Zebedea") && !html.contains("Not yet ready"));
    let history = house.ask("history.list", json!({ "offset": 0, "limit": 1, "person": person })).await;
    assert_eq!(history["rows"][0]["changes"]["withheld"][0]["ground"], "Art. 15 (4) GDPR");
}

#[tokio::test]
async fn what_is_kept_says_why_who_how_long_and_how_much() {
    let all = everything().await;
    let kept = all.house.ask("privacy.kept", json!({ "person": all.person })).await;
    assert_eq!(kept["up_on"], "2030-05-03");
    let groups = kept["groups"].as_array().unwrap();
    for group in groups {
        assert!(group["rows"].as_u64().unwrap() > 0, "{group}");
        for text in ["title", "why", "seen_by", "how_long"] {
            assert!(group[text].as_str().unwrap().len() > 4, "{group}");
        }
    }
    assert_eq!(groups[0]["how_long"], "36 months after the outcome.");
    let ben = all.house.ask("privacy.kept", json!({ "person": all.ben })).await;
    assert_eq!(ben["up_on"], Value::Null, "no clock runs while somebody is enrolled");
    let preview = all.house.ask("privacy.preview_erasure", json!({ "person": all.ben })).await;
    assert_eq!(preview["blocks"], json!(["running_enrollment"]));
}
