//! A house that sets documents, and the eyes of another program.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use farm_team_core::documents::Documents;
use farm_team_core::host::Host;
use farm_team_core::{App, Caller, Clock, Error, OpenOptions, Progress, api};
use farm_team_documents::Typesetter;
use serde_json::{Value, json};

struct Desk(Typesetter);

impl Host for Desk {
    fn documents(&self) -> Option<&dyn Documents> {
        Some(&self.0)
    }
}

pub(crate) struct House {
    app: App,
    pub(crate) folder: tempfile::TempDir,
    pub(crate) intake: Value,
}

impl House {
    /// Started, with an intake that begins on 4 January 2027. A test machine is slow: nothing here waits for a limit.
    pub(crate) async fn new() -> Self {
        Self::with_limit(Duration::from_secs(300)).await
    }

    pub(crate) async fn with_limit(limit: Duration) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(OpenOptions {
            folder: folder.path().to_owned(),
            clock: Clock::Set("2026-11-02".parse().unwrap()),
            host: Arc::new(Desk(Typesetter::with_limit(limit))),
        })
        .await
        .unwrap();
        let mut house = Self { app, folder, intake: Value::Null };
        house.ask("app.start", json!({ "with": { "kind": "standard_year" }, "owner_name": "Mara Connell" })).await;
        let fields = json!({
            "name": "January 2027", "start_on": "2027-01-04", "learning_minutes_a_week": 1200,
            "working_days": [true, true, true, true, true, false, false], "holidays": [], "mentors": []
        });
        house.intake = house.ask("intakes.create", json!({ "fields": fields })).await["intake"].clone();
        house
    }

    pub(crate) async fn try_ask(&self, name: &str, request: Value) -> Result<Value, Error> {
        let answer = api::call(&self.app, &Caller::owner(), name, request, &Progress::none()).await?;
        Ok(serde_json::from_str(&answer).unwrap())
    }

    pub(crate) async fn ask(&self, name: &str, request: Value) -> Value {
        self.try_ask(name, request).await.unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    /// A candidate of the intake.
    pub(crate) async fn candidate(&self, number: Option<&str>, first: &str, last: &str) -> Value {
        let fields = json!({
            "number": number, "first_name": first, "last_name": last, "email": null, "phone": null, "source": null,
            "current_job": null, "it_background": null, "learner_evidence": null, "applied_on": null, "notes": null
        });
        self.ask("people.create", json!({ "fields": fields, "intake": self.intake })).await["candidacy"].clone()
    }

    /// One who was declined, so that a letter says so.
    pub(crate) async fn declined(&self, number: Option<&str>, first: &str, last: &str) -> Value {
        let candidacy = self.candidate(number, first, last).await;
        let ending = json!({ "candidacies": [candidacy], "event": "decline", "ground": "Others were stronger" });
        self.ask("candidates.move", ending).await;
        candidacy
    }

    /// Words the letter that declines.
    pub(crate) async fn word(&self, sender: &str, subject: &str, body: &str) {
        let text = json!({ "subject": subject, "salutation": "Dear {candidate},", "body": body,
                           "closing": "Yours sincerely,\nMara Connell", "reply": "" });
        let letters = json!([{ "letter": "decline", "text": text }]);
        self.ask("letters.set_texts", json!({ "intake": self.intake, "sender": sender, "letters": letters })).await;
    }

    /// The PDF of the letter that declines.
    pub(crate) async fn pdf(&self, candidacy: &Value) -> Result<std::path::PathBuf, Error> {
        let path = self.folder.path().join("letter.pdf");
        self.try_ask("letters.save", json!({ "candidacy": candidacy, "letter": "decline", "path": path })).await?;
        Ok(path)
    }

    /// Puts a file into the folder of templates.
    pub(crate) fn template(&self, name: &str, content: &str) {
        let folder = self.folder.path().join("templates");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), content).unwrap();
    }
}

/// The text of a PDF as poppler reads it.
pub(crate) fn text_of(pdf: &Path) -> String {
    run("pdftotext", &["-layout".as_ref(), pdf.as_ref(), "-".as_ref()])
}

/// The same with every run of blanks as one: lines may break anywhere.
pub(crate) fn flowing(pdf: &Path) -> String {
    text_of(pdf).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What poppler says about a PDF: "Pages" → "1".
pub(crate) fn fact(pdf: &Path, name: &str) -> String {
    let facts = run("pdfinfo", &[pdf.as_ref()]);
    let line = facts.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    line.unwrap_or_else(|| panic!("{name} in {facts}")).trim().to_owned()
}

fn run(program: &str, arguments: &[&std::ffi::OsStr]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program}, of poppler-utils: {error}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
