//! From sheets to a decision: results, consensus, checks, offers, refusals (R26–R28).

use serde_json::{Value, json};

use crate::support::House;

struct Room {
    house: House,
    candidacy: Value,
}

async fn room() -> Room {
    let house = House::standard().await;
    let fields = json!({
        "name": "January", "start_on": "2027-01-04", "learning_minutes_a_week": 1200,
        "working_days": [true, true, true, true, true, false, false], "holidays": [], "mentors": []
    });
    let intake = house.ask("intakes.create", json!({ "fields": fields })).await["intake"].clone();
    let person = json!({
        "number": "A-1", "first_name": "Ada", "last_name": "Lovelace", "email": null, "phone": null, "source": null,
        "current_job": null, "it_background": "Analytical engine", "learner_evidence": null, "applied_on": null, "notes": null
    });
    let found = house.ask("people.create", json!({ "fields": person, "intake": intake })).await;
    Room { candidacy: found["candidacy"].clone(), house }
}

const CODES: [&str; 6] = ["listening", "plain_language", "empathy", "ownership", "learning", "teamwork"];

impl Room {
    async fn sheet(&self, rater: &str, levels: [Value; 6]) -> Value {
        let scores: Vec<Value> =
            CODES.iter().zip(levels).map(|(code, level)| json!({ "competency": code, "level": level })).collect();
        self.house
            .ask("candidates.save_sheet", json!({ "candidacy": self.candidacy, "rater": rater, "scores": scores }))
            .await
    }

    async fn panel(&self, raters: &[&str]) {
        let raters: Vec<Value> = raters.iter().map(|rater| json!({ "name": rater })).collect();
        let request = json!({ "candidacy": self.candidacy, "appointment": null, "raters": raters });
        self.house.ask("interviews.plan", request).await;
    }

    async fn view(&self) -> Value {
        self.house.ask("candidates.get", json!({ "candidacy": self.candidacy })).await
    }

    async fn check(&self, code: &str, answer: &str) {
        let request = json!({ "candidacy": self.candidacy, "code": code, "answer": answer, "evidence": "seen" });
        self.house.ask("candidates.answer_check", request).await;
    }

    fn ending(&self, event: &str, ground: &str) -> Value {
        json!({ "candidacies": [self.candidacy], "event": event, "ground": ground })
    }

    fn event(&self, event: &str, reason: Option<&str>) -> Value {
        let mut request = json!({ "candidacies": [self.candidacy], "event": event });
        if let Some(reason) = reason {
            request["reason"] = json!(reason);
        }
        request
    }
}

fn all(level: u8) -> [Value; 6] {
    std::array::from_fn(|_| json!(level))
}

#[tokio::test]
async fn two_sheets_make_a_result_and_one_does_not() {
    let room = room().await;
    room.sheet("Ruiz", all(4)).await;
    let view = room.view().await;
    assert_eq!((view["row"]["blocked"].clone(), view["row"]["mean"].clone()), (json!(true), Value::Null));
    room.sheet("Lind", [json!(4), json!(4), json!(2), json!(3), json!(3), json!(3)]).await;
    let view = room.view().await;
    assert_eq!(view["row"]["mean"], "3.58", "21.5 / 6, cut");
    assert_eq!(view["row"]["lowest"], "3.00");
    assert_eq!(view["row"]["spread"], 2);
    assert_eq!(view["row"]["advances"], true, "an open check does not block the result");
    let empathy = &view["competencies"][2];
    assert_eq!((empathy["discuss"].clone(), empathy["spread"].clone()), (json!(true), json!(2)));
}

#[tokio::test]
async fn a_consensus_replaces_the_mean_and_needs_a_note() {
    let room = room().await;
    room.sheet("Ruiz", all(4)).await;
    room.sheet("Lind", all(4)).await;
    let request = |score: &str, note: &str| json!({ "candidacy": room.candidacy, "competency": "empathy", "score": score, "note": note });
    assert_ne!(room.house.refused("candidates.set_consensus", request("2.50", " ")).await, "");
    assert_eq!(room.house.refused("candidates.set_consensus", request("lots", "x")).await, "consensus_score_malformed");
    room.house.ask("candidates.set_consensus", request("2.50", "we both saw it late")).await;
    let view = room.view().await;
    assert_eq!((view["row"]["lowest"].clone(), view["row"]["advances"].clone()), (json!("2.50"), json!(false)));
    assert!(view["misses"].as_array().unwrap().iter().any(|miss| miss.as_str().unwrap().contains("2.50")));
    assert_eq!(view["sheets"][0]["scores"].as_array().unwrap().len(), 6, "raters' scores stay");
}

#[tokio::test]
async fn an_offer_needs_answered_checks_and_departing_needs_a_reason() {
    let room = room().await;
    room.sheet("Ruiz", all(4)).await;
    room.sheet("Lind", all(4)).await;
    room.house.ask("candidates.move", room.event("interview", None)).await;
    room.house.refused("candidates.move", room.event("offer", None)).await;
    room.check("it_background", "met").await;
    room.house.refused("candidates.move", room.event("offer", None)).await;
    room.check("eager_learner", "not_met").await;
    room.house.refused("candidates.move", room.event("offer", None)).await;
    room.house.ask("candidates.move", room.event("offer", Some("outstanding with people"))).await;
    let view = room.view().await;
    assert_eq!((view["row"]["state"].clone(), view["row"]["against_rule"].clone()), (json!("offered"), json!(true)));
    assert_eq!(view["reason"], "outstanding with people");
}

#[tokio::test]
async fn evidence_answers_no_check() {
    let room = room().await;
    let view = room.view().await;
    assert_eq!(view["checks"][0]["evidence"], "Analytical engine");
    assert_eq!(view["checks"][0]["answer"], "open");
}

/// Once the sheets are open whoever joins would not score blind (R26): neither on paper nor in another file; a seat
/// that was planned before is still filled.
#[tokio::test]
async fn nobody_joins_a_panel_whose_sheets_are_open() {
    let room = room().await;
    for rater in ["Ruiz", "Lind"] {
        room.sheet(rater, all(3)).await;
    }
    let request = json!({ "candidacy": room.candidacy, "rater": "Osei", "scores": [] });
    assert_eq!(room.house.refused("candidates.save_sheet", request).await, "panel_open");
    let text = "Applicant no.,Rater,listening\nA-1,Osei,4\n";
    let mut file = json!({ "kind": "sheets", "intake": { "name": "January" } });
    file["path"] = json!(room.house.file("osei.csv", text));
    let report = room.house.ask("exchange.import", file).await;
    assert_eq!((&report["imported"], &report["rejected"][0]["code"]), (&json!(0), &json!("panel_open")));
    assert_eq!(room.view().await["panel"].as_array().unwrap().len(), 2);

    let late = self::room().await;
    late.panel(&["Ruiz", "Lind", "Osei"]).await;
    late.sheet("Ruiz", all(3)).await;
    late.house.ask("interviews.release", json!({ "candidacy": late.candidacy, "reason": "Osei is ill" })).await;
    late.sheet("osei", all(4)).await;
    let seats = late.view().await["panel"].as_array().unwrap().clone();
    let states: Vec<&str> = seats.iter().map(|seat| seat["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["submitted", "waiting", "submitted"]);
}

#[tokio::test]
async fn the_same_rater_twice_and_a_fourth_rater_are_refused() {
    let room = room().await;
    room.panel(&["Ruiz", "Lind", "Osei"]).await;
    for rater in ["Ruiz", "Lind", "Osei"] {
        room.sheet(rater, all(3)).await;
    }
    for (rater, code) in [("ruiz ", "rater_twice"), ("Novak", "panel_full")] {
        let request = json!({ "candidacy": room.candidacy, "rater": rater, "scores": [] });
        assert_eq!(room.house.refused("candidates.save_sheet", request).await, code);
    }
    let request =
        json!({ "candidacy": room.candidacy, "rater": "Lind", "scores": [{ "competency": "empathy", "level": 6 }] });
    room.house.refused("candidates.save_sheet", request).await;
    assert_eq!(room.view().await["sheets"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn every_step_can_be_taken_back() {
    let room = room().await;
    let before = room.view().await;
    let saved = room.sheet("Ruiz", all(4)).await;
    let second = room.sheet("Lind", all(5)).await;
    room.house.ask("history.undo", json!({ "step": second["undo"] })).await;
    room.house.ask("history.undo", json!({ "step": saved["undo"] })).await;
    assert_eq!(room.view().await, before);
}

#[tokio::test]
async fn a_bulk_move_that_one_cannot_follow_moves_nobody() {
    let room = room().await;
    room.house.ask("candidates.move", room.ending("withdraw", "personal circumstances")).await;
    let before = room.view().await;
    room.house.refused("candidates.move", room.event("screen", None)).await;
    assert_eq!(room.view().await, before);
}
