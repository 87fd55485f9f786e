//! A house with two of everything: Ada's rows belong to the mentor, the trainee and the limited coordinator who ask;
//! Ben Strange's belong to others.

use std::path::{Path, PathBuf};

use farm_team_core::{App, Caller, Error, Progress, api};
use serde_json::{Value, json};

use crate::support::{House, intake, open, person};

/// The day of the house.
pub(crate) const DAY: &str = "2027-03-01";
pub(crate) const PASSWORD: &str = "violet kettle arrives";

/// The ids of one person's rows.
#[derive(Clone)]
pub(crate) struct Rows {
    pub(crate) intake: Value,
    pub(crate) person: Value,
    pub(crate) candidacy: Value,
    pub(crate) sheet: Value,
    pub(crate) enrollment: Value,
    /// On a threshold check.
    pub(crate) attachment: Value,
    /// On the attempt.
    pub(crate) evidence: Value,
    /// On the entry of hours.
    pub(crate) hours_evidence: Value,
    pub(crate) milestone: Value,
    pub(crate) attempt: Value,
    pub(crate) hours: Value,
    pub(crate) review: Value,
    /// Given by the person's mentor.
    pub(crate) session: Value,
    pub(crate) check_in: Value,
    pub(crate) break_id: Value,
    /// A step that this person's coordinator made.
    pub(crate) step: Value,
    /// Somebody of the same intake who is not enrolled yet.
    pub(crate) candidate: Value,
    pub(crate) candidate_person: Value,
    /// The sheet of that candidate which belongs to a mentor's account.
    pub(crate) seat: Value,
}

/// Who asks.
pub(crate) struct Callers {
    pub(crate) coordinator: Caller,
    pub(crate) limited: Caller,
    pub(crate) mentor: Caller,
    pub(crate) trainee: Caller,
    pub(crate) sponsor: Caller,
    pub(crate) locked: Caller,
}

pub(crate) struct World {
    pub(crate) house: House,
    pub(crate) own: Rows,
    pub(crate) other: Rows,
    pub(crate) callers: Callers,
    /// The account of the mentor.
    pub(crate) account: Value,
    /// A copy of the file, whole in itself.
    template: PathBuf,
}

pub(crate) async fn ask_as(app: &App, caller: &Caller, name: &str, request: Value) -> Result<Value, Error> {
    let answer = api::call(app, caller, name, request, &Progress::none()).await?;
    Ok(serde_json::from_str(&answer).unwrap())
}

impl World {
    pub(crate) async fn new() -> Self {
        let house = House::standard().await.on(DAY).await;
        let app = &house.app;
        let ask = async |name: &str, request: Value| {
            ask_as(app, &app.caller(), name, request).await.unwrap_or_else(|error| panic!("{name}: {error:?}"))
        };
        ask("accounts.create_first", json!({ "name": "Mara Connell", "password": PASSWORD })).await;
        let coordinator = app.caller();
        let mut mentors = Vec::new();
        for name in ["Jo Lind", "Strange Mentor"] {
            mentors.push(ask("mentors.add", json!({ "name": name })).await["mentor"].clone());
        }
        let mut own = rows(app, &coordinator, "January", ["Ada", "Kamau"], &mentors[0]).await;
        let mut other = rows(app, &coordinator, "Strange intake", ["Ben", "Strange"], &mentors[1]).await;
        let mut invited = Vec::new();
        for request in [
            json!({ "name": "Lia Limited", "role": "coordinator", "intakes": [own.intake] }),
            json!({ "name": "Jo Lind", "role": "mentor", "mentor": mentors[0] }),
            json!({ "name": "Ada Kamau", "role": "trainee", "person": own.person }),
            json!({ "name": "Sam Sponsor", "role": "sponsor" }),
            json!({ "name": "Strange Mentor", "role": "mentor", "mentor": mentors[1] }),
        ] {
            let code = ask("accounts.invite", request.clone()).await;
            invited.push((request["name"].clone(), code));
        }
        let account = invited[1].1["account"].clone();
        for (rows, account) in [(&mut own, &account), (&mut other, &invited[4].1["account"])] {
            let raters = json!([{ "account": account }, { "name": "Strange Rater" }]);
            let plan = json!({ "candidacy": rows.candidate, "appointment": null, "raters": raters });
            ask("interviews.plan", plan).await;
            let view = ask("candidates.get", json!({ "candidacy": rows.candidate })).await;
            rows.seat = view["panel"][0]["sheet"].clone();
        }
        let mut callers = Vec::new();
        for (name, code) in &invited {
            ask("accounts.sign_out", json!({})).await;
            let redeem = json!({ "name": name, "code": code["code"], "password": PASSWORD });
            ask("accounts.redeem", redeem).await;
            callers.push(app.caller());
        }
        ask("accounts.lock", json!({})).await;
        let locked = app.caller();
        let [limited, mentor, trainee, sponsor, _] = callers.try_into().unwrap();
        // A step of their own for each who may take back only that.
        let hours = json!({ "enrollment": own.enrollment, "day": "2027-02-24", "minutes": 30, "kind": "self_study" });
        ask_as(app, &trainee, "progress.log_hours", hours).await.unwrap();
        let template = house.folder.path().join("template.db");
        ask_as(app, &coordinator, "app.backup", json!({ "path": template })).await.unwrap();
        let callers = Callers { coordinator, limited, mentor, trainee, sponsor, locked };
        Self { house, own, other, callers, account, template }
    }

    /// The same house in a folder of its own, to be changed by one call.
    pub(crate) async fn copy(&self, folder: &Path) -> App {
        std::fs::copy(&self.template, folder.join("farm-team.db")).unwrap();
        open(folder, DAY).await.unwrap()
    }
}

async fn rows(app: &App, caller: &Caller, intake_name: &str, name: [&str; 2], mentor: &Value) -> Rows {
    let ask = async |command: &str, request: Value| {
        ask_as(app, caller, command, request).await.unwrap_or_else(|error| panic!("{command}: {error:?}"))
    };
    let mut fields = intake(intake_name);
    fields["mentors"] = json!([mentor]);
    let intake = ask("intakes.create", json!({ "fields": fields })).await["intake"].clone();
    let mut people = Vec::new();
    for first in [name[0], "Cai"] {
        let fields = person(&json!({ "first_name": first, "last_name": name[1] }));
        people.push(ask("people.create", json!({ "fields": fields, "intake": intake })).await);
    }
    let (person, candidacy) = (people[0]["person"].clone(), people[0]["candidacy"].clone());
    let sheet = json!({ "candidacy": candidacy, "rater": "Strange Rater", "scores": [] });
    ask("candidates.save_sheet", sheet).await;
    let sheet = ask("candidates.get", json!({ "candidacy": candidacy })).await["panel"][0]["sheet"].clone();
    let file = tempfile::Builder::new().suffix(".txt").tempfile().unwrap();
    std::fs::write(file.path(), "Diploma of 2019").unwrap();
    let attach = json!({ "candidacy": candidacy, "code": "it_background", "path": file.path() });
    let attachment = ask("attachments.add", attach).await["attachment"].clone();
    let enroll = json!({ "people": [person], "intake": intake, "mentors": [mentor] });
    let enrolled = ask("enrollment.enroll", enroll).await;
    let enrollment = enrolled["enrolled"][0]["enrollment"].clone();
    let attempt = json!({ "enrollment": enrollment, "module": "FT-01", "on": "2027-01-14", "mark": "40" });
    let attempt = ask("progress.add_attempt", attempt).await["attempt"].clone();
    let attach = json!({ "attempt": attempt, "path": file.path() });
    let evidence = ask("attachments.add_to_attempt", attach).await["attachment"].clone();
    let hours = json!({ "enrollment": enrollment, "day": "2027-02-10", "minutes": 90, "kind": "taught" });
    ask("progress.log_hours", hours).await;
    let checks = ["understood", "method", "resolved", "told", "recorded"];
    let answers = checks.map(|check| json!({ "check": check, "answer": "yes" }));
    let review = json!({
        "enrollment": enrollment, "ticket": "INC-1", "on": "2027-02-11", "reviewer": "Strange Reviewer",
        "answers": answers.as_slice(),
    });
    ask("progress.add_review", review).await;
    let check_in = json!({ "enrollment": enrollment, "role": "mentor", "on": "2027-02-12", "mood": 4,
        "went_well": "Calm with callers" });
    ask("check_ins.add", check_in).await;
    let check_ins = ask("check_ins.list", json!({ "enrollment": enrollment })).await;
    let record = ask("progress.record", json!({ "enrollment": enrollment })).await;
    let attach = json!({ "hours": record["hours"][0]["hours"], "path": file.path() });
    let hours_evidence = ask("attachments.add_to_hours", attach).await["attachment"].clone();
    let a_break = json!({ "enrollment": enrollment, "from": "2027-05-03", "to": "2027-06-06", "reason": "leave" });
    ask("enrollment.add_break", a_break).await;
    let session = json!({ "intake": intake, "fields": {
        "module": "FT-02", "trainer": mentor, "invited": [enrollment],
        "appointment": { "day": "2027-02-22", "starts_at": 540, "minutes": 60 },
    } });
    let session = ask("sessions.plan", session).await["session"].clone();
    let view = ask("trainees.get", json!({ "enrollment": enrollment })).await;
    let milestones = ask("milestones.list", json!({ "enrollment": enrollment })).await;
    let gate = milestones.as_array().unwrap().iter().find(|row| row["kind"] == "gate" || row["kind"] == "evaluation");
    let milestone = gate.unwrap()["milestone"].clone();
    let opened = ask("milestones.open", json!({ "milestone": milestone })).await;
    Rows {
        intake,
        person,
        candidacy,
        sheet,
        attachment,
        evidence,
        hours_evidence,
        enrollment,
        milestone,
        attempt,
        hours: record["hours"][0]["hours"].clone(),
        review: record["reviews"][0]["review"].clone(),
        session,
        check_in: check_ins["check_ins"][0]["check_in"].clone(),
        break_id: view["breaks"][0]["id"].clone(),
        step: opened["undo"].clone(),
        candidate: people[1]["candidacy"].clone(),
        candidate_person: people[1]["person"].clone(),
        seat: Value::Null,
    }
}
