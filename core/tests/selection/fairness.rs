//! Fairness on a real database: monitoring data goes in and comes out counted, also of erased people (R29, R39).

use serde_json::{Value, json};

use crate::support::House;

struct Hall {
    house: House,
    intake: Value,
    /// Person and candidacy.
    people: Vec<(Value, Value)>,
}

impl Hall {
    /// `n` candidates who are alike.
    async fn new(n: usize) -> Self {
        let house = House::standard().await;
        let fields = json!({
            "name": "January", "start_on": "2027-01-04", "learning_minutes_a_week": 1200,
            "working_days": [true, true, true, true, true, false, false], "holidays": [], "mentors": []
        });
        let intake = house.ask("intakes.create", json!({ "fields": fields })).await["intake"].clone();
        let mut people = Vec::new();
        for at in 0..n {
            let person = json!({
                "number": format!("A-{at}"), "first_name": format!("Person {at}"), "last_name": "Doe", "email": null,
                "phone": null, "source": null, "current_job": null, "it_background": null,
                "learner_evidence": null, "applied_on": null, "notes": null
            });
            let made = house.ask("people.create", json!({ "fields": person, "intake": intake })).await;
            people.push((made["person"].clone(), made["candidacy"].clone()));
        }
        Self { house, intake, people }
    }

    async fn give(&self, at: usize, answer: &str) {
        let answers = json!([{ "question": "sex", "answer": answer }]);
        self.house.ask("monitoring.give", json!({ "candidacy": self.people[at].1, "answers": answers })).await;
    }

    async fn moved(&self, all: impl Iterator<Item = usize>, event: &str) {
        let ids: Vec<&Value> = all.map(|at| &self.people[at].1).collect();
        let ground = match event {
            "decline" => "Others were stronger",
            _ => "No longer interested",
        };
        let request = json!({ "candidacies": ids, "event": event, "reason": "As agreed", "ground": ground });
        self.house.ask("candidates.move", request).await;
    }

    async fn offered(&self, all: std::ops::Range<usize>) {
        self.moved(all.clone(), "interview").await;
        for at in all.clone() {
            for code in ["it_background", "eager_learner"] {
                let request =
                    json!({ "candidacy": self.people[at].1, "code": code, "answer": "met", "evidence": "seen" });
                self.house.ask("candidates.answer_check", request).await;
            }
        }
        self.moved(all, "offer").await;
    }

    async fn figures(&self) -> Value {
        self.house.ask("fairness.get", json!({ "intake": self.intake })).await
    }
}

/// The handbook's second example through the database: 5 of 40 against 15 of 40.
#[tokio::test]
async fn figures_follow_the_moves_and_survive_an_erasure() {
    let hall = Hall::new(82).await;
    for at in 0..80 {
        hall.give(at, if at < 40 { " female" } else { "MALE" }).await;
    }
    hall.give(80, "Another term").await;
    hall.give(81, "Another term").await;
    hall.offered(0..5).await;
    hall.offered(40..55).await;
    hall.moved((5..40).chain(55..80), "decline").await;
    hall.moved(80..81, "withdraw").await;
    let figures = hall.figures().await;
    assert_eq!(figures["decided"], 80, "one withdrew before a decision, one is not decided");
    let whole = &figures["questions"][0]["stages"][0];
    assert_eq!((&whole["stage"], &whole["applied"], &whole["selected"]), (&json!("whole"), &json!(80), &json!(20)));
    assert_eq!(
        whole["groups"][0],
        json!({ "answer": "Female", "applied": 40, "selected": 5, "rate": "0.13", "ratio": "0.33", "p": "0.0188",
                "shortfall": "5.0", "flagged": true })
    );
    assert_eq!((&whole["groups"][1]["ratio"], &whole["groups"][1]["p"]), (&json!("1.00"), &Value::Null));
    let offer = &figures["questions"][0]["stages"][3];
    assert_eq!((&offer["applied"], &offer["hidden"]), (&json!(20), &json!(0)), "only who came to the interview");

    let path = hall.house.file("fairness.json", "");
    let export = json!({ "of": { "kind": "fairness", "intake": hall.intake }, "format": "json", "path": path });
    hall.house.ask("exchange.export", export).await;
    let list: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    let first = json!({ "question": "Sex", "stage": "whole", "group": "Female", "applied": 40, "selected": 5,
        "rate": "0.13", "ratio": "0.33", "p": "0.0188", "shortfall": "5.0", "flagged": "yes" });
    assert_eq!(list[0], first, "{list}");

    let told = hall.house.ask("history.list", json!({ "offset": 0, "limit": 500 })).await.to_string();
    assert!(!told.contains("Female"), "the trail names no answer");
    let copy = hall.house.ask("privacy.kept", json!({ "person": hall.people[6].0 })).await.to_string();
    assert!(copy.contains("Monitoring data") && !copy.contains("Female"));
    hall.house.ask("privacy.erase", json!({ "people": [hall.people[6].0], "ground": "asked" })).await;
    let mut after = hall.figures().await;
    assert_eq!(after["decided"], 79);
    after["decided"] = json!(80);
    assert_eq!(after, figures, "no figure of a group changes");
}

#[tokio::test]
async fn answers_are_of_the_list_and_the_list_is_the_houses() {
    let hall = Hall::new(1).await;
    let give = |answers: Value| json!({ "candidacy": hall.people[0].1, "answers": answers });
    for answers in [
        json!([{ "question": "Sex", "answer": "Often" }]),
        json!([{ "question": "Shoe size", "answer": "42" }]),
        json!([{ "question": "Sex", "answer": "Male" }, { "question": "sex", "answer": "Female" }]),
    ] {
        assert_eq!(hall.house.refused("monitoring.give", give(answers)).await, "monitoring_unknown");
    }
    let list = |questions: Value| json!({ "questions": questions });
    let one = |question: &str, answers: &[&str]| json!([{ "question": question, "answers": answers }]);
    for questions in [one("Team", &["A"]), one("Team", &["A", " a "]), one(" ", &["A", "B"]), one("Team", &["A", ""])] {
        assert_eq!(hall.house.refused("monitoring.set_questions", list(questions)).await, "monitoring_list");
    }
    hall.house.ask("monitoring.set_questions", list(one("Team", &["A", "B"]))).await;
    let known = hall.house.ask("monitoring.questions", json!({})).await;
    assert_eq!(known["questions"], one("Team", &["A", "B"]));
    hall.house.ask("monitoring.give", give(json!([{ "question": "Team", "answer": "B" }]))).await;
    hall.house.ask("monitoring.give", give(json!([]))).await;
    hall.moved(0..1, "decline").await;
    assert_eq!(hall.figures().await["questions"], json!([]), "taken back");
}

/// What the candidate reads before answering, from where the clocks and the words of privacy stand; never an answer.
#[tokio::test]
async fn the_form_tells_why_and_how_long_and_nothing_that_was_said() {
    let hall = Hall::new(1).await;
    hall.give(0, "Female").await;
    let mut clocks = hall.house.ask("privacy.clocks", json!({})).await["clocks"].clone();
    clocks["monitoring_months"] = json!(9);
    hall.house.ask("privacy.save_clocks", clocks).await;
    let mut form = hall.house.ask("monitoring.form", json!({ "candidacy": hall.people[0].1 })).await;
    assert_eq!((&form["candidate"], &form["intake"]), (&json!("Person 0 Doe"), &json!("January")));
    assert_eq!(form["enrolled"], "9 months after the outcome.");
    assert!(form["not_enrolled"].as_str().unwrap().starts_with("6 months from the decision"));
    assert_eq!(form["questions"][0]["question"], "Sex");
    form["questions"] = json!([]);
    assert!(!form.to_string().contains("Female"), "{form}");
    let nobody = json!({ "candidacy": "0198c5a0-0000-7000-8000-00000000dead" });
    assert_eq!(hall.house.refused("monitoring.form", nobody).await, "candidate_not_there");
}

#[tokio::test]
async fn a_file_brings_answers_and_names_what_it_cannot_place() {
    let hall = Hall::new(3).await;
    let text = "Number;Sex;Age\nA-0;female;Under 25\nA-1;;\nA-7;Male;\nA-2;Sometimes;\n";
    let path = hall.house.file("monitoring.csv", text);
    let import = |dry_run: bool| json!({ "path": path, "intake": hall.intake, "dry_run": dry_run });
    let looked = hall.house.ask("monitoring.import", import(true)).await;
    let codes: Vec<_> = looked["rejected"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cell| (cell["row"].clone(), cell["column"].clone(), cell["code"].clone()))
        .collect();
    assert_eq!((&looked["read"], &looked["imported"]), (&json!(4), &json!(2)));
    assert_eq!(
        codes,
        [(json!(4), json!("Number"), json!("not_candidate")), (json!(5), json!("Sex"), json!("monitoring_unknown")),]
    );
    hall.moved(0..3, "decline").await;
    assert_eq!(hall.figures().await["questions"], json!([]), "looking stores nothing");
    hall.house.ask("monitoring.import", import(false)).await;
    let figures = hall.figures().await;
    let whole = |at: usize| figures["questions"][at]["stages"][0].clone();
    assert_eq!((&whole(0)["applied"], &whole(0)["hidden"], &whole(0)["groups"]), (&json!(1), &json!(1), &json!([])));
    assert_eq!(figures["questions"][1]["question"], "Age");
    assert_eq!(looked["questions"], json!(["Sex", "Age"]));
    let seen = json!({ "path": path, "intake": hall.intake, "fingerprint": looked["fingerprint"] });
    hall.house.ask("monitoring.import", seen.clone()).await;
    hall.house.file("monitoring.csv", "Number;Sex\nA-1;Male\n");
    assert_eq!(hall.house.refused("monitoring.import", seen).await, "import_file_changed");
    assert_eq!(hall.figures().await, figures, "nothing of the changed file was stored");
    let bare = hall.house.file("bare.csv", "Shoe;Hat\n42;L\n");
    let request = json!({ "path": bare, "intake": hall.intake });
    assert_eq!(hall.house.refused("monitoring.import", request).await, "monitoring_columns");
}

#[tokio::test]
async fn raters_are_compared_over_open_sheets_unless_the_intake_says_no() {
    let hall = Hall::new(2).await;
    let sheet = async |at: usize, rater: &str, level: u8| {
        let codes = ["listening", "plain_language", "empathy", "ownership", "learning", "teamwork"];
        let scores: Vec<Value> = codes.iter().map(|code| json!({ "competency": code, "level": level })).collect();
        let request = json!({ "candidacy": hall.people[at].1, "rater": rater, "scores": scores });
        hall.house.ask("candidates.save_sheet", request).await;
    };
    sheet(0, "A. Ruiz", 2).await;
    sheet(1, "A. Ruiz", 5).await;
    assert_eq!(hall.figures().await["raters"], json!([]), "no sheet is open yet");
    sheet(0, "J. Lind", 4).await;
    let raters = hall.figures().await["raters"].clone();
    assert_eq!(
        raters[0],
        json!({ "rater": "A. Ruiz", "sheets": 1, "mean": "2.00", "lowest": 2, "highest": 2, "difference": "-2.00" })
    );
    let off = json!({ "intake": hall.intake, "switches": {
        "mood": true, "hours_trend": true, "satisfaction": true, "rater_comparison": false } });
    hall.house.ask("privacy.save_switches", off).await;
    assert_eq!(hall.figures().await["raters"], Value::Null);
}
