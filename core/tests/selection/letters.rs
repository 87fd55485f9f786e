//! The words of letters: those that ship, an intake's own, what a text may name; which letter fits whom.

use serde_json::{Value, json};

use crate::support::House;

struct Desk {
    house: House,
    intake: Value,
    candidacy: Value,
}

async fn desk() -> Desk {
    let house = House::standard().await;
    let fields = json!({
        "name": "January", "start_on": "2027-01-04", "learning_minutes_a_week": 1200,
        "working_days": [true, true, true, true, true, false, false], "holidays": [], "mentors": []
    });
    let intake = house.ask("intakes.create", json!({ "fields": fields })).await["intake"].clone();
    let person = json!({
        "number": "A-1", "first_name": "Ada", "last_name": "Lovelace", "email": null, "phone": null, "source": null,
        "current_job": null, "it_background": null, "learner_evidence": null, "applied_on": null, "notes": null
    });
    let made = house.ask("people.create", json!({ "fields": person, "intake": intake })).await;
    Desk { candidacy: made["candidacy"].clone(), intake, house }
}

impl Desk {
    async fn texts(&self) -> Value {
        self.house.ask("letters.texts", json!({ "intake": self.intake })).await
    }

    fn worded(&self, sender: &str, letter: &str, text: &Value) -> Value {
        json!({ "intake": self.intake, "sender": sender, "letters": [{ "letter": letter, "text": text }] })
    }

    async fn why_not(&self, letter: &str) -> Value {
        let choices = self.house.ask("letters.choices", json!({ "candidacy": self.candidacy })).await;
        let found = choices.as_array().unwrap().iter().find(|choice| choice["letter"] == letter);
        found.unwrap()["why_not"].clone()
    }
}

#[tokio::test]
async fn an_intake_words_a_letter_and_takes_the_shipped_words_again() {
    let desk = desk().await;
    let before = desk.texts().await;
    let names: Vec<&Value> = before["letters"].as_array().unwrap().iter().map(|one| &one["letter"]).collect();
    assert_eq!(names, ["invitation", "offer", "decline", "talent_pool"]);
    let shipped = before["letters"][1]["text"].clone();
    let mut text = shipped.clone();
    text["subject"] = json!("  Willkommen, {First name} ");
    let saved = desk.house.ask("letters.set_texts", desk.worded("Farm Team\r\nMain Street 1", "offer", &text)).await;
    let after = desk.texts().await;
    assert_eq!(after["sender"], "Farm Team\nMain Street 1");
    assert_eq!(after["letters"][1]["text"]["subject"], "Willkommen, {First name}");
    assert_eq!((&after["letters"][1]["own"], &after["letters"][0]["own"]), (&json!(true), &json!(false)));
    assert_eq!(after["letters"][1]["shipped"], shipped);

    desk.house.ask("history.undo", json!({ "step": saved["undo"] })).await;
    assert_eq!(desk.texts().await, before);

    desk.house.ask("letters.set_texts", desk.worded("", "offer", &text)).await;
    desk.house.ask("letters.set_texts", desk.worded("", "offer", &shipped)).await;
    assert_eq!(desk.texts().await, before, "the words that ship are not the intake's own");
}

#[tokio::test]
async fn an_empty_intake_goes_with_its_words_and_comes_back_with_them() {
    let house = House::standard().await;
    let fields = json!({
        "name": "May", "start_on": "2027-05-03", "learning_minutes_a_week": 1200,
        "working_days": [true, true, true, true, true, false, false], "holidays": [], "mentors": []
    });
    let intake = json!({ "intake": house.ask("intakes.create", json!({ "fields": fields })).await["intake"] });
    let mut texts = house.ask("letters.texts", intake.clone()).await;
    texts["letters"][0]["text"]["closing"] = json!("Bye");
    let worded = json!({ "intake": intake["intake"], "sender": "Us",
        "letters": [{ "letter": "invitation", "text": texts["letters"][0]["text"] }] });
    house.ask("letters.set_texts", worded).await;
    let mut questions = house.ask("interviews.questions", intake.clone()).await;
    let questions = questions["competencies"]
        .as_array_mut()
        .unwrap()
        .iter()
        .map(|one| json!({ "competency": one["code"], "questions": one["questions"] }));
    let questions: Vec<Value> = questions.collect();
    house.ask("interviews.set_questions", json!({ "intake": intake["intake"], "questions": questions })).await;
    let before = house.ask("letters.texts", intake.clone()).await;
    let removed = house.ask("intakes.remove", intake.clone()).await;
    house.ask("history.undo", json!({ "step": removed["undo"] })).await;
    assert_eq!(house.ask("letters.texts", intake.clone()).await, before);
    assert_eq!(house.ask("interviews.questions", intake).await["own"], true);
}

#[tokio::test]
async fn a_text_that_names_what_there_is_not_is_refused() {
    let desk = desk().await;
    let before = desk.texts().await;
    let refused = async |field: &str, words: &str| {
        let mut text = before["letters"][1]["text"].clone();
        text[field] = json!(words);
        let error = desk.house.try_ask("letters.set_texts", desk.worded("", "offer", &text)).await.unwrap_err();
        assert_eq!(error.field.as_deref(), Some(field));
        error
    };
    let unknown = refused("body", "It pays {salary}.").await;
    assert_eq!((unknown.code.as_str(), unknown.args["placeholder"].as_str()), ("placeholder_unknown", "salary"));
    assert_eq!(refused("reply", "I accept {intake").await.code, "placeholder_unclosed");
    assert_eq!(refused("salutation", " ").await.code, "letter_text_missing");
    assert_eq!(refused("subject", &"x".repeat(201)).await.code, "text_too_long");
    assert_eq!(desk.texts().await, before);
}

#[tokio::test]
async fn a_letter_fits_what_was_decided() {
    let desk = desk().await;
    assert!(desk.why_not("invitation").await.as_str().unwrap().contains("Ada Lovelace has no appointment"));
    let plan = json!({
        "candidacy": desk.candidacy, "raters": [{ "name": "A. Ruiz" }],
        "appointment": { "day": "2026-11-20", "starts_at": 570, "minutes": 60, "place": "Room 4" },
    });
    desk.house.ask("interviews.plan", plan).await;
    assert_eq!(desk.why_not("invitation").await, Value::Null);
    assert!(desk.why_not("offer").await.as_str().unwrap().contains("was not offered"));
    let ending = json!({ "candidacies": [desk.candidacy], "event": "decline", "ground": "Others were stronger" });
    desk.house.ask("candidates.move", ending).await;
    assert_eq!(desk.why_not("decline").await, Value::Null);
    assert!(desk.why_not("invitation").await.as_str().unwrap().contains("has ended"));
    let code = async |letter: &str| {
        desk.house.refused("letters.preview", json!({ "candidacy": desk.candidacy, "letter": letter })).await
    };
    assert_eq!(code("invitation").await, "letter_needs_open");
    assert_eq!(code("offer").await, "letter_needs_offer");
    assert_eq!(code("talent_pool").await, "letter_needs_talent_pool");
}

/// The core builds and runs without whoever sets documents.
#[tokio::test]
async fn a_host_without_documents_says_so_and_writes_nothing() {
    let desk = desk().await;
    let ending = json!({ "candidacies": [desk.candidacy], "event": "decline", "ground": "Others were stronger" });
    desk.house.ask("candidates.move", ending).await;
    let one = json!({ "candidacy": desk.candidacy, "letter": "decline" });
    assert_eq!(desk.house.refused("letters.preview", one).await, "documents_missing");
    let folder = desk.house.folder.path().join("letters");
    let many = json!({ "candidacies": [desk.candidacy], "letter": "decline", "folder": folder });
    assert_eq!(desk.house.refused("letters.write", many).await, "documents_missing");
    assert_eq!(desk.house.refused("letters.template", json!({})).await, "documents_missing");
    assert!(!folder.exists());
}
