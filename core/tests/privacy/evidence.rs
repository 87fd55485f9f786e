//! Files attached to attempts: what takes them, what keeps them, whose copy holds them, and that they go with the person.

use std::fs;

use farm_team_core::Error;
use serde_json::{Value, json};

use crate::attachments::{attach, files, store};
use crate::support::{House, naming};

const ANSWERS: &str = "Answers of Zebedea Quillfeather, page 1 of 1";

struct Tried {
    house: House,
    person: Value,
    candidacy: Value,
    enrollment: Value,
    attempt: Value,
    /// The step that recorded the attempt.
    recorded: Value,
}

/// Somebody with one attempt.
async fn tried() -> Tried {
    let house = House::new("2027-06-01").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, candidacy) = house.candidate("Zebedea", "Quillfeather", &intake).await;
    let enrollment = house.enroll(&person, &intake).await;
    let attempt = json!({ "enrollment": enrollment, "module": "FT-01", "on": "2027-01-15", "mark": "40" });
    let saved = house.ask("progress.add_attempt", attempt).await;
    let (attempt, recorded) = (saved["attempt"].clone(), saved["undo"].clone());
    Tried { house, person, candidacy, enrollment, attempt, recorded }
}

impl Tried {
    async fn add(&self, name: &str, content: &str) -> Result<Value, Error> {
        let path = self.house.at_desk(name);
        fs::write(&path, content).unwrap();
        self.house.try_ask("attachments.add_to_attempt", json!({ "attempt": self.attempt, "path": path })).await
    }

    /// The code of the refusal that must come.
    async fn refused(&self, name: &str, content: &str) -> String {
        self.add(name, content).await.unwrap_err().code
    }

    async fn listed(&self) -> Vec<String> {
        let module = json!({ "enrollment": self.enrollment, "module": "FT-01" });
        let view = self.house.ask("progress.module", module).await;
        let files = view["attempts"][0]["attachments"].as_array().unwrap();
        files.iter().map(|file| file["name"].as_str().unwrap().to_owned()).collect()
    }
}

#[tokio::test]
async fn an_attempt_takes_files_until_it_is_voided_and_keeps_them_then() {
    let tried = tried().await;
    let house = &tried.house;
    let first = tried.add("page 1.txt", ANSWERS).await.unwrap();
    let second = tried.add("page 2.txt", "Page 2").await.unwrap();
    assert_eq!(tried.listed().await, ["page 1.txt", "page 2.txt"]);
    assert_eq!(tried.refused("again.txt", ANSWERS).await, "attachment_same");
    assert_eq!(tried.refused("run.pdf", "MZ\u{0}").await, "attachment_type_lies");
    // The same file is evidence elsewhere, too.
    attach(house, &tried.candidacy, "page 1.txt", ANSWERS.as_bytes()).await.unwrap();
    assert_eq!(files(&store(house)).len(), 3);
    assert_eq!(house.ask("app.check", json!({})).await["attachments"], 3);
    let told = "SELECT payload FROM audit_entry WHERE command = 'attachments.add_to_attempt' ORDER BY position LIMIT 1";
    let told = house.text(told).await.unwrap();
    assert!(told.contains("page 1.txt") && told.contains("FT-01"), "{told}");

    // What a file hangs on cannot be taken back under it; the file can, and comes back.
    assert_eq!(house.refused("history.undo", json!({ "step": tried.recorded })).await, "undo_built_on");
    house.ask("history.undo", json!({ "step": second["undo"] })).await;
    assert_eq!(tried.listed().await, ["page 1.txt"]);
    let removed = house.ask("attachments.remove", json!({ "attachment": first["attachment"] })).await;
    assert_eq!(tried.listed().await, Vec::<String>::new());
    house.ask("history.undo", json!({ "step": removed["undo"] })).await;
    let to = house.at_desk("back.txt");
    house.ask("attachments.save", json!({ "attachment": first["attachment"], "path": to })).await;
    assert_eq!(fs::read_to_string(to).unwrap(), ANSWERS);

    house.ask("progress.void_attempt", json!({ "attempt": tried.attempt, "reason": "The network was down" })).await;
    assert_eq!(tried.listed().await, ["page 1.txt"]);
    assert_eq!(tried.refused("page 3.txt", "Page 3").await, "attempt_already_voided");
    let remove = json!({ "attachment": first["attachment"] });
    assert_eq!(house.refused("attachments.remove", remove.clone()).await, "attempt_already_voided");
    house.outcome(&tried.enrollment, "withdrew_new_job", "2027-06-01", "Moved away").await;
    assert_eq!(tried.refused("page 3.txt", "Page 3").await, "enrollment_ended");
    assert_eq!(house.refused("attachments.remove", remove).await, "enrollment_ended");
    let nothing = json!({ "attempt": "0198c5a0-0000-7000-8000-000000000001", "path": house.at_desk("page 1.txt") });
    assert_eq!(house.refused("attachments.add_to_attempt", nothing).await, "attempt_not_there");
    // The file that was taken back is swept at the next start.
    house.app.close().await;
    house.on("2027-06-02").await.check().await;
}

/// R39: the files go, the attempt stays under the pseudonym.
#[tokio::test(flavor = "multi_thread")]
async fn evidence_goes_with_the_person_and_the_attempt_stays() {
    let tried = tried().await;
    let house = &tried.house;
    tried.add("Zebedea Quillfeather.txt", ANSWERS).await.unwrap();
    attach(house, &tried.candidacy, "Quillfeather.txt", b"Diploma").await.unwrap();
    house.ask("backups.make", json!({})).await;
    let preview = house.ask("privacy.preview_erasure", json!({ "person": tried.person })).await;
    assert_eq!(preview["mentions"], 0, "the names of their own files are no mentions by others: {preview}");
    let rows = |group: &str| {
        let groups = preview["rows"].as_array().unwrap();
        groups.iter().find(|row| row["group"] == group).unwrap()["rows"].clone()
    };
    assert_eq!(rows("attempts"), 2, "the attempt and its file");
    house.outcome(&tried.enrollment, "withdrew_new_job", "2027-06-01", "Moved away").await;
    house.erase(&tried.person).await;
    assert_eq!(files(&store(house)), Vec::<String>::new());
    assert_eq!(house.number("SELECT count(*) FROM attachment").await, 0);
    assert_eq!(house.number("SELECT mark FROM attempt").await, 4_000);
    assert_eq!(naming(house.data.path(), &["Quillfeather", "page 1 of 1"]), Vec::<String>::new());
    house.check().await;
}

/// R37: a copy of oneself holds the evidence, and nothing of the own selection.
#[tokio::test]
async fn a_copy_of_oneself_holds_the_evidence_and_no_file_of_the_selection() {
    let tried = tried().await;
    let house = &tried.house;
    tried.add("answers.txt", ANSWERS).await.unwrap();
    attach(house, &tried.candidacy, "diploma.txt", b"Diploma").await.unwrap();
    let copied = async || {
        let to = house.at_desk("copy.html");
        house.ask("privacy.access_copy", json!({ "person": tried.person, "format": "html", "path": to })).await;
        let copy = fs::read_to_string(to).unwrap();
        ["answers.txt", "diploma.txt"].map(|name| copy.contains(name))
    };
    assert_eq!(copied().await, [true, true], "the coordinator's holds both");
    house.ask("accounts.create_first", json!({ "name": "Mara", "password": "violet kettle arrives" })).await;
    let invite = json!({ "name": "Zebedea", "role": "trainee", "person": tried.person });
    let code = house.ask("accounts.invite", invite).await["code"].clone();
    house.ask("accounts.sign_out", json!({})).await;
    let redeem = json!({ "name": "Zebedea", "code": code, "password": "violet kettle arrives" });
    house.ask("accounts.redeem", redeem).await;
    assert_eq!(copied().await, [true, false]);
}
