//! Levels by several raters: each rater's stay, the agreed one is their exact mean (R19, R21).

use serde_json::{Value, json};

use super::{Trainee, said};

fn item<'p>(pack: &'p Value, name: &str) -> &'p Value {
    let items = pack["criteria"].as_array().unwrap().iter().flat_map(|one| one["items"].as_array().unwrap());
    items.clone().find(|item| item["item"] == name).unwrap_or_else(|| panic!("no item {name}"))
}

#[tokio::test]
async fn the_agreed_level_is_the_mean_of_all_raters_and_cut_in_print() {
    let ada = Trainee::new("2027-02-03").await;
    ada.open("M30").await;
    let before = ada.pack("M30").await;
    assert_eq!(item(&before, "reliability")["anchors"].as_array().unwrap().len(), 5);
    let everything = "Listening and finding the need, Plain language, Empathy and composure, \
        Ownership and follow-through, Learning and feedback, Teamwork and sharing, Reliability and learning habit";
    assert_eq!(before["missing"], json!([said("missing_everybody", &[("items", everything)])]));
    for (rater, level) in [("J. Lind", "4"), ("A. Ruiz", "4.5"), ("M. Connell", "3")] {
        let levels = ada.levels("M30", level, &[]).await;
        ada.rate("M30", rater, levels).await;
    }
    let pack = ada.pack("M30").await;
    assert_eq!(pack["raters"], json!(["A. Ruiz", "J. Lind", "M. Connell"]));
    let listening = item(&pack, "competency:listening");
    // 11.5 / 3 = 3.8333…, times 20 is 76.666…: cut, not rounded to 76.67.
    assert_eq!(listening["agreed"], "3.83");
    assert_eq!(listening["ratings"].as_array().unwrap().len(), 3);
    let soft = ada.criterion("M30", "soft_skills").await;
    assert_eq!(soft["score"], "76.66");
    let raters = ("raters", "A. Ruiz, J. Lind, M. Connell");
    assert_eq!(soft["basis"], said("basis_rubric", &[("count", "6"), raters]));
    assert_eq!(soft["rows"][0], said("row_level", &[("name", "Listening and finding the need"), ("level", "3.83")]));
    let reliability = ada.criterion("M30", "reliability").await;
    assert_eq!(reliability["basis"], said("basis_level", &[("level", "3.83"), raters]));
    assert_eq!(pack["missing"], json!([]));
    ada.year.check().await;
}

#[tokio::test]
async fn a_whole_agreed_level_shows_its_anchor() {
    let ada = Trainee::new("2027-02-03").await;
    ada.open("M30").await;
    let unscored = ada.criterion("M30", "reliability").await;
    assert_eq!((&unscored["score"], &unscored["basis"]), (&Value::Null, &json!(said("basis_unscored", &[]))));
    for (rater, level) in [("J. Lind", "4"), ("A. Ruiz", "2")] {
        ada.rate("M30", rater, json!([{ "item": "reliability", "level": level }])).await;
    }
    let pack = ada.pack("M30").await;
    let anchor = item(&pack, "reliability")["anchors"][2].as_str().unwrap();
    let basis = said("basis_level_anchor", &[("level", "3"), ("anchor", anchor)]);
    assert_eq!(ada.criterion("M30", "reliability").await["basis"], basis);
}

#[tokio::test]
async fn a_rater_who_has_not_finished_blocks_and_is_named_until_the_levels_are_taken_back() {
    let ada = Trainee::new("2027-02-03").await;
    ada.rated("M30", "4", &[]).await;
    let one = ada.year.dump().await;
    ada.rate("M30", "A. Ruiz", json!([{ "item": "reliability", "level": "5", "note": "Always on time" }])).await;
    let pack = ada.pack("M30").await;
    assert_eq!(item(&pack, "reliability")["agreed"], "4.50");
    assert_eq!(item(&pack, "competency:empathy")["agreed"], Value::Null);
    let open = "Listening and finding the need, Plain language, Empathy and composure, \
        Ownership and follow-through, Learning and feedback, Teamwork and sharing";
    let missing = said("missing_rater", &[("rater", "A. Ruiz"), ("items", open)]);
    assert_eq!(pack["missing"], json!([missing]));
    let blocked = super::score(ada.id("M30"), "2027-02-03", "continue");
    let error = ada.year.try_ask("milestones.score", blocked).await.unwrap_err();
    assert_eq!((error.code.as_str(), &error.details[0]), ("scores_missing", &json!(missing)));
    // The same name in another case is the same rater.
    let back = json!([{ "item": "reliability", "level": null }]);
    let saved = ada.rate("M30", "a.  RUIZ", back).await;
    assert_eq!(ada.year.dump().await, one);
    assert_eq!(ada.pack("M30").await["raters"], json!(["J. Lind"]));
    ada.year.undo(&saved["undo"]).await.unwrap();
    assert_eq!(item(&ada.pack("M30").await, "reliability")["ratings"][0]["note"], "Always on time");
}

#[tokio::test]
async fn levels_that_cannot_be_stored() {
    let ada = Trainee::new("2027-03-05").await;
    let request = |ratings: Value| json!({ "milestone": ada.id("M60"), "rater": "J. Lind", "ratings": ratings });
    let one = |item: &str, level: &str| json!([{ "item": item, "level": level }]);
    let refused = |ratings: Value| ada.year.refused("milestones.rate", request(ratings));
    assert_eq!(refused(one("reliability", "3")).await, "milestone_not_open");
    ada.open("M60").await;
    let before = ada.year.dump().await;
    for (item, level, code) in [
        ("reliability", "three", "level_malformed"),
        ("reliability", "3.001", "level_malformed"),
        ("reliability", "", "level_malformed"),
        ("reliability", "0.99", "level_out_of_range"),
        ("reliability", "5.01", "level_out_of_range"),
        ("technical", "3", "item_unknown"),
        ("competency:client_awareness", "3", "item_unknown"),
    ] {
        assert_eq!(refused(one(item, level)).await, code, "{item} {level}");
    }
    let twice = json!([{ "item": "reliability", "level": "3" }, { "item": "reliability", "level": "4" }]);
    assert_eq!(refused(twice).await, "item_twice");
    let mut nameless = request(one("reliability", "3"));
    nameless["rater"] = json!(" ");
    assert_eq!(ada.year.refused("milestones.rate", nameless).await, "rater_needs_name");
    let long = json!([{ "item": "reliability", "level": "3", "note": "x".repeat(10_001) }]);
    assert_eq!(refused(long).await, "text_too_long");
    assert_eq!(ada.year.dump().await, before, "refused without a trace");
    // Without a name it is whoever asks; the ends of the scale are levels.
    let own = json!({ "milestone": ada.id("M60"), "ratings": [{ "item": "reliability", "level": "1" }] });
    ada.year.ask("milestones.rate", own).await;
    assert_eq!(ada.pack("M60").await["raters"], json!(["Mara Connell"]));
}

#[tokio::test]
async fn a_form_without_competencies_takes_the_rubric_out() {
    let ada = Trainee::new("2027-02-03").await;
    let ada = ada.with_program("\"from_milestone\": \"M30\"", "\"from_milestone\": \"M90\"").await;
    ada.open("M30").await;
    let soft = ada.criterion("M30", "soft_skills").await;
    assert_eq!((&soft["applicable"], &soft["basis"]), (&json!(false), &json!(said("basis_rubric_none", &[]))));
    assert_eq!(ada.pack("M30").await["weight_applied"], 60);
}
