//! Opening and withdrawing (R17, R18), and the figures that stand in the pack before anybody rates (R25).

use serde_json::{Value, json};

use super::{Trainee, said};
use crate::support::Year;

#[tokio::test]
async fn opening_freezes_the_form_and_the_next_trainee_has_the_edited_one() {
    let ada = Trainee::new("2027-03-05").await;
    let ben = Trainee::of(ada.year.on("2027-03-05").await, ada.year.enrolled("Ben").await).await;
    let before = ada.pack("M60").await;
    assert_eq!((&before["frozen"], &before["missing"]), (&json!(false), &json!([said("missing_opening", &[])])));
    assert_eq!(before["decisions"], json!([]));
    let opened = ada.open("M60").await;
    assert_eq!(opened["state"], "open");
    assert_eq!(ada.year.plan(&ada.enrollment).await["M60"]["state"], "open");
    let frozen = ada.pack("M60").await;
    assert_eq!(frozen["frozen"], true);

    // Name, weight, an anchor and the pass total of the program change.
    let (ada, ben) = (ada.with_program("\"Day 60\"", "\"Day sixty\"").await, ben.on("2027-03-05").await);
    let ada = ada.with_program("\"pass_total\": 65", "\"pass_total\": 90").await;
    let ada = ada.with_program("Reliability", "Punctuality").await;
    let ben = ben.on("2027-03-05").await;
    assert_eq!(ada.pack("M60").await, frozen);
    let edited = ben.pack("M60").await;
    assert_eq!((&edited["row"]["name"], &edited["pass_total"]), (&json!("Day sixty"), &json!("90.00")));
    assert!(edited.to_string().contains("Punctuality") && !frozen.to_string().contains("Punctuality"));
    ada.year.check().await;
}

#[tokio::test]
async fn what_cannot_be_opened() {
    let ada = Trainee::new("2027-03-05").await;
    let open = |milestone: Value| ada.year.refused("milestones.open", json!({ "milestone": milestone }));
    assert_eq!(open(ada.id("M0").clone()).await, "milestone_has_no_form");
    assert_eq!(open(json!("019b0000-0000-7000-8000-000000000000")).await, "milestone_not_there");
    let before = ada.year.dump().await;
    let opened = ada.open("M60").await;
    assert_eq!(open(ada.id("M60").clone()).await, "milestone_step");
    ada.year.undo(&opened["undo"]).await.unwrap();
    assert_eq!(ada.year.dump().await, before);

    let early = ada.on("2027-01-03").await;
    let request = json!({ "milestone": ada.id("M30") });
    assert_eq!(early.year.refused("milestones.open", request.clone()).await, "milestone_before_start");
    let outcome = json!({ "enrollment": ada.enrollment, "outcome": "deferred", "on": "2027-03-05" });
    ada.year.ask("enrollment.record_outcome", outcome).await;
    assert_eq!(ada.year.refused("milestones.open", request).await, "milestone_step", "the outcome withdrew it");
}

#[tokio::test]
async fn withdrawing_needs_a_reason_and_only_what_is_not_scored_goes() {
    let ada = Trainee::new("2027-03-05").await;
    let withdraw = |code: &str, reason: &str| json!({ "milestone": ada.id(code), "reason": reason });
    assert_eq!(ada.year.refused("milestones.withdraw", withdraw("M30", " ")).await, "reason_missing");
    let before = ada.year.dump().await;
    let saved = ada.year.ask("milestones.withdraw", withdraw("M30", "Held by the former employer")).await;
    let plan = ada.year.plan(&ada.enrollment).await;
    assert_eq!(plan["M30"]["state"], "withdrawn");
    assert_eq!(ada.pack("M30").await["withdrawn_reason"], "Held by the former employer");
    assert_eq!(ada.year.refused("milestones.withdraw", withdraw("M30", "Again")).await, "milestone_step");
    ada.year.undo(&saved["undo"]).await.unwrap();
    assert_eq!(ada.year.dump().await, before);

    ada.rated("M30", "4", &[]).await;
    ada.score("M30", "2027-02-03", "release").await;
    assert_eq!(ada.year.refused("milestones.withdraw", withdraw("M30", "Too late")).await, "milestone_step");
    ada.year.ask("milestones.withdraw", withdraw("M0", "Nobody asked")).await;
    assert_eq!(ada.year.view(&ada.enrollment).await["row"]["next_milestone"], "Day 60");
    // Opened in error: what was entered stays readable.
    ada.rated("M60", "3", &[]).await;
    ada.year.ask("milestones.withdraw", withdraw("M60", "Opened in error")).await;
    assert_eq!(ada.pack("M60").await["raters"], json!(["J. Lind"]));
    ada.year.check().await;
}

#[tokio::test]
async fn technical_hours_are_the_same_for_every_weekday_of_the_start() {
    for weekday in 4..11 {
        let year = Year::new("2027-01-04").await;
        let person = year.person("Ada", "Kamau", false).await;
        let start = format!("2027-01-{weekday:02}");
        let request = json!({ "people": [person], "intake": year.intake, "start_on": start });
        let enrolled = year.ask("enrollment.enroll", request).await;
        let ada = Trainee::of(year, enrolled["enrolled"][0]["enrollment"].clone()).await;
        for (code, hours) in [("M30", 28), ("M60", 72), ("M90", 152), ("M6", 276), ("M9", 372), ("M12", 408)] {
            let technical = ada.criterion(code, "technical").await;
            let basis = technical["basis"].as_str().unwrap();
            assert!(basis.starts_with(&format!("0 of {hours} hours passed")), "{start} {code}: {basis}");
        }
    }
}

#[tokio::test]
async fn what_cannot_be_recorded_yet_takes_its_weight_out_and_says_so() {
    let ada = Trainee::new("2027-03-05").await;
    let pack = ada.pack("M6").await;
    assert_eq!(pack["weight_applied"], 85, "customer voice, 15, is out");
    let found = ada.criterion("M6", "customer_voice").await;
    assert_eq!((&found["applicable"], &found["score"]), (&json!(false), &Value::Null));
    assert_eq!(found["basis"], said("basis_customer_voice", &[]));
    let exempt = ada.criterion("M30", "technical").await;
    assert_eq!(exempt["basis"], said("basis_technical", &[("passed", "0"), ("owed", "28"), ("date", "2027-02-03")]));
    assert_eq!(exempt["score"], "0.00", "zero counts");
    ada.exempt("FT-01").await;
    ada.exempt("FT-03").await;
    let exempt = ada.criterion("M30", "technical").await;
    assert_eq!(exempt["basis"], said("basis_technical_none", &[("date", "2027-02-03")]));
    assert_eq!((&exempt["applicable"], ada.pack("M30").await["weight_applied"].as_u64()), (&json!(false), Some(70)));
    assert_eq!(
        exempt["rows"][0],
        said("row_module_not_owed", &[("module", "FT-01 Service desk start"), ("hours", "16")])
    );
}
