//! What can be done about an evaluation that was scored wrongly (R17): take it back, or reopen it as its next
//! version. Nothing is deleted, and nothing is a dead end.

use serde_json::{Value, json};

use super::{Trainee, score};

async fn scored() -> (Trainee, Value) {
    let ada = Trainee::new("2027-02-20").await;
    ada.rated("M30", "4", &[]).await;
    let mut request = score(ada.id("M30"), "2027-02-03", "continue");
    request["reason"] = json!("A first month on the phones");
    request["note"] = json!("Mixed up with Ben");
    let saved = ada.year.ask("milestones.score", request).await;
    (ada, saved)
}

fn reopen(ada: &Trainee, code: &str, reason: &str) -> Value {
    json!({ "milestone": ada.id(code), "reason": reason })
}

#[tokio::test]
async fn scoring_is_taken_back_while_nothing_rests_on_it() {
    let (ada, saved) = scored().await;
    ada.year.undo(&saved["undo"]).await.unwrap();
    let pack = ada.pack("M30").await;
    assert_eq!(
        (&pack["row"]["state"], &pack["row"]["held"], &pack["decision"]),
        (&json!("open"), &Value::Null, &Value::Null)
    );
    assert_eq!(pack["raters"], json!(["J. Lind"]), "the levels are still there");
    assert_eq!(ada.year.number("SELECT count(*) FROM evaluation_score").await, 0);
    let levels = ada.levels("M30", "5", &[]).await;
    ada.rate("M30", "J. Lind", levels).await;
    ada.score("M30", "2027-02-04", "continue").await;
    assert_eq!(ada.row("M30").await["total"], "70.00");
}

#[tokio::test]
async fn reopening_makes_the_next_version_with_what_was_entered() {
    let (ada, saved) = scored().await;
    let refused = |code: &str, reason: &str| ada.year.refused("milestones.reopen", reopen(&ada, code, reason));
    assert_eq!(refused("M30", " ").await, "reason_missing");
    assert_eq!(refused("M60", "Why not").await, "milestone_step");
    assert_eq!(refused("M0", "Why not").await, "milestone_has_no_form");
    let before = ada.year.dump().await;
    let reopened = ada.year.ask("milestones.reopen", reopen(&ada, "M30", "Mixed up with Ben")).await;
    let pack = ada.pack("M30").await;
    assert_eq!((&pack["round"], &pack["version"], &pack["row"]["state"]), (&json!(1), &json!(2), &json!("open")));
    assert_eq!((&pack["raters"], &pack["note"]), (&json!(["J. Lind"]), &json!("Mixed up with Ben")));
    assert_eq!((&pack["earlier"][0]["version"], &pack["earlier"][0]["total"]), (&json!(1), &json!("56.00")));
    let plan = ada.year.plan(&ada.enrollment).await;
    assert_eq!(plan["M30"]["state"], "open");
    let step = json!({ "step": saved["undo"] });
    assert_eq!(ada.year.refused("history.undo", step).await, "undo_built_on", "the older step first");

    ada.year.undo(&reopened["undo"]).await.unwrap();
    assert_eq!(ada.year.dump().await, before);
    ada.year.ask("milestones.reopen", reopen(&ada, "M30", "Mixed up with Ben")).await;
    // The same day may be given again: it is the same evaluation.
    ada.rate("M30", "J. Lind", ada.levels("M30", "5", &[]).await).await;
    ada.score("M30", "2027-02-03", "continue").await;
    let row = ada.row("M30").await;
    assert_eq!((&row["total"], &row["state"]), (&json!("70.00"), &json!("scored")));
    assert_eq!(ada.year.number("SELECT count(*) FROM evaluation").await, 2, "nothing is deleted");
    assert_eq!(ada.year.number("SELECT count(*) FROM evaluation_score").await, 6);
    ada.year.check().await;
}

#[tokio::test]
async fn after_the_outcome_the_outcome_is_taken_back_first() {
    let (ada, saved) = scored().await;
    let outcome = json!({ "enrollment": ada.enrollment, "outcome": "transferred", "on": "2027-02-19" });
    let ended = ada.year.ask("enrollment.record_outcome", outcome).await;
    let request = reopen(&ada, "M30", "Mixed up with Ben");
    assert_eq!(ada.year.refused("milestones.reopen", request.clone()).await, "enrollment_ended");
    let rate = json!({ "milestone": ada.id("M30"), "ratings": [] });
    assert_eq!(ada.year.refused("milestones.rate", rate).await, "milestone_not_open");
    ada.year.undo(&ended["undo"]).await.unwrap();
    ada.year.undo(&saved["undo"]).await.unwrap();
    ada.score("M30", "2027-02-03", "release").await;
    ada.year.ask("milestones.reopen", request).await;
    ada.year.check().await;
}
