//! What selection says no to, with its code, and that nothing of it is kept.

use serde_json::{Value, json};

use crate::support::{House, people, sheets};

const NOWHERE: &str = "0190a000-0000-7000-8000-0000000000aa";

/// Three people who are candidates of the January intake.
async fn room() -> (House, Vec<Value>) {
    let house = House::standard().await;
    let file = house.file("people.csv", "Number,Name\nA-1,Ada Lovelace\nA-2,Grace Hopper\nA-3,Edsger Dijkstra\n");
    house.ask("exchange.import", people(&file)).await;
    let rows = house.ask("candidates.list", json!({})).await["rows"].clone();
    let candidacies = rows.as_array().unwrap().iter().map(|row| row["candidacy"].clone()).collect();
    (house, candidacies)
}

fn sheet(candidacy: &Value, rater: &str, scores: &Value) -> Value {
    json!({ "candidacy": candidacy, "rater": rater, "scores": scores })
}

#[tokio::test]
async fn a_sheet_needs_a_rater_a_candidate_and_each_score_once() {
    let (house, all) = room().await;
    let refused = async |request: Value| house.refused("candidates.save_sheet", request).await;
    let four = json!([{ "competency": "listening", "level": 4 }]);
    assert_eq!(refused(sheet(&json!(NOWHERE), "A. Ruiz", &four)).await, "candidate_not_there");
    assert_eq!(refused(sheet(&all[0], "  ", &four)).await, "rater_needs_name");
    let twice = json!([{ "competency": "listening", "level": 4 }, { "competency": "listening", "level": 5 }]);
    assert_eq!(refused(sheet(&all[0], "A. Ruiz", &twice)).await, "score_twice");
    assert_eq!(
        refused(sheet(&all[0], "A. Ruiz", &json!([{ "competency": "listening", "level": 6 }]))).await,
        "level_out_of_range"
    );
    assert_eq!(
        refused(sheet(&all[0], "A. Ruiz", &json!([{ "competency": "charm", "level": 4 }]))).await,
        "competency_not_scored"
    );
    let long = json!([{ "competency": "listening", "level": 4, "note": "x".repeat(10_001) }]);
    assert_eq!(refused(sheet(&all[0], "A. Ruiz", &long)).await, "text_too_long");
    let mut gone = sheet(&all[0], "A. Ruiz", &four);
    gone["sheet"] = json!(NOWHERE);
    assert_eq!(refused(gone).await, "sheet_not_there");
    assert_eq!(house.refused("candidates.remove_sheet", json!({ "sheet": NOWHERE })).await, "sheet_not_there");

    house.ask("candidates.save_sheet", sheet(&all[0], "A. Ruiz", &four)).await;
    assert_eq!(refused(sheet(&all[0], "a. RUIZ", &four)).await, "rater_twice");
    // A sheet of one candidate cannot be moved to another.
    let view = house.ask("candidates.get", json!({ "candidacy": all[0] })).await;
    let mut moved = sheet(&all[1], "A. Ruiz", &four);
    moved["sheet"] = view["panel"][0]["sheet"].clone();
    assert_eq!(refused(moved).await, "sheet_not_there");
    for other in &all[1..] {
        let view = house.ask("candidates.get", json!({ "candidacy": other })).await;
        assert_eq!(view["sheets"], json!([]));
    }
}

#[tokio::test]
async fn checks_and_moves_name_what_is_missing() {
    let (house, all) = room().await;
    let check = |code: &str, evidence: String| json!({ "candidacy": all[0], "code": code, "answer": "met", "evidence": evidence });
    assert_eq!(house.refused("candidates.answer_check", check("shoe_size", String::new())).await, "check_unknown");
    assert_eq!(
        house.refused("candidates.answer_check", check("it_background", "x".repeat(10_001))).await,
        "text_too_long"
    );
    let mut nobody = check("it_background", String::new());
    nobody["candidacy"] = json!(NOWHERE);
    assert_eq!(house.refused("candidates.answer_check", nobody).await, "candidate_not_there");

    let pool = json!({ "candidacies": [all[0]], "event": "talent_pool", "reason": "Next year" });
    house.ask("candidates.move", json!({ "candidacies": [all[0]], "event": "interview" })).await;
    assert_eq!(house.refused("candidates.move", pool.clone()).await, "talent_pool_needs_consent");
    let mut consented = pool;
    consented["consent_until"] = json!("2027-11-02");
    house.ask("candidates.move", consented).await;
    let view = house.ask("candidates.get", json!({ "candidacy": all[0] })).await;
    assert_eq!((&view["row"]["state"], &view["consent_until"]), (&json!("talent_pool"), &json!("2027-11-02")));

    // One who cannot move refuses all.
    let both = json!({ "candidacies": [all[1], NOWHERE], "event": "screen" });
    assert_eq!(house.refused("candidates.move", both).await, "candidate_not_there");
    let view = house.ask("candidates.get", json!({ "candidacy": all[1] })).await;
    assert_eq!(view["row"]["state"], "applied");
    let people = json!({ "people": [NOWHERE], "intake": house.ask("intakes.list", json!({})).await[0]["intake"] });
    assert_eq!(house.refused("candidates.add", people).await, "person_not_there");
}

#[tokio::test]
async fn a_consensus_is_a_number_of_one_to_five() {
    let (house, all) = room().await;
    for rater in ["A. Ruiz", "J. Lind"] {
        house
            .ask("candidates.save_sheet", sheet(&all[0], rater, &json!([{ "competency": "listening", "level": 4 }])))
            .await;
    }
    let consensus = |score: &str| json!({ "candidacy": all[0], "competency": "listening", "score": score, "note": "Talked it over" });
    for score in ["four", "4.125", ""] {
        assert_eq!(
            house.refused("candidates.set_consensus", consensus(score)).await,
            "consensus_score_malformed",
            "{score}"
        );
    }
    assert_eq!(house.refused("candidates.set_consensus", consensus("5.01")).await, "level_out_of_range");
    house.ask("candidates.set_consensus", consensus("4.5")).await;
}

#[tokio::test]
async fn sheets_of_somebody_who_is_no_candidate_are_rejected_rows() {
    let (house, _) = room().await;
    house
        .ask(
            "people.create",
            json!({ "fields": {
        "number": "A-9", "first_name": "Alan", "last_name": "", "email": null, "phone": null, "source": null,
        "current_job": null, "it_background": null, "learner_evidence": null, "applied_on": null, "notes": null
    } }),
        )
        .await;
    let header = "Number,Rater,listening,plain_language,empathy,ownership,learning,teamwork";
    let file = house.file(
        "sheets.csv",
        &format!("{header}\nA-1,A. Ruiz,4,4,4,4,4,4\nA-9,A. Ruiz,4,4,4,4,4,4\nA-7,A. Ruiz,4,4,4,4,4,4\n"),
    );
    let report = house.ask("exchange.import", sheets(&file)).await;
    assert_eq!((&report["imported"], &report["rejected_rows"]), (&json!(1), &json!(2)));
    for (rejected, number) in report["rejected"].as_array().unwrap().iter().zip(["A-9", "A-7"]) {
        assert_eq!((&rejected["code"], &rejected["value"]), (&json!("not_candidate"), &json!(number)));
    }
}
