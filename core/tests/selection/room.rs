//! The interview room: a panel scores blind, sheets are kept, handed in, locked, unlocked; the questions freeze.

use farm_team_core::{Caller, Error, Progress, api};
use serde_json::{Value, json};

use crate::support::House;

const PASSWORD: &str = "violet kettle arrives";
const CODES: [&str; 6] = ["listening", "plain_language", "empathy", "ownership", "learning", "teamwork"];

/// An intake with one candidate whose panel is a mentor who signs in, a coordinator who does, and a name.
struct Room {
    house: House,
    mara: Caller,
    jo: Caller,
    intake: Value,
    candidacy: Value,
    raters: Value,
    seats: Vec<Value>,
}

impl Room {
    async fn new() -> Self {
        let house = House::standard().await;
        let app = &house.app;
        let fields = json!({
            "name": "January", "start_on": "2027-01-04", "learning_minutes_a_week": 1200,
            "working_days": [true, true, true, true, true, false, false], "holidays": [], "mentors": []
        });
        let intake = house.ask("intakes.create", json!({ "fields": fields })).await["intake"].clone();
        let person = json!({
            "number": "A-1", "first_name": "Ada", "last_name": "Lovelace", "email": null, "phone": null,
            "source": null, "current_job": null, "it_background": null, "learner_evidence": null,
            "applied_on": null, "notes": null
        });
        let made = house.ask("people.create", json!({ "fields": person, "intake": intake })).await;
        house.ask("accounts.create_first", json!({ "name": "Mara Connell", "password": PASSWORD })).await;
        let mara = app.caller();
        let mentor = ask(&house, &mara, "mentors.add", json!({ "name": "Jo Lind" })).await["mentor"].clone();
        let invite = json!({ "name": "Jo Lind", "role": "mentor", "mentor": mentor });
        let code = ask(&house, &mara, "accounts.invite", invite).await["code"].clone();
        ask(&house, &mara, "accounts.sign_out", json!({})).await;
        let redeem = json!({ "name": "Jo Lind", "code": code, "password": PASSWORD });
        house.ask("accounts.redeem", redeem).await;
        let jo = app.caller();
        let raters = ask(&house, &mara, "interviews.raters", json!({})).await;
        let account = |name: &str| {
            let found = raters.as_array().unwrap().iter().find(|rater| rater["name"] == name);
            json!({ "account": found.unwrap()["account"] })
        };
        let raters = json!([account("Jo Lind"), account("Mara Connell"), { "name": "A. Ruiz" }]);
        let candidacy = made["candidacy"].clone();
        let mut room = Self { house, mara, jo, intake, candidacy, raters, seats: Vec::new() };
        room.plan(room.raters.clone()).await.unwrap();
        let panel = room.view().await["panel"].clone();
        room.seats = panel.as_array().unwrap().iter().map(|seat| seat["sheet"].clone()).collect();
        room
    }

    async fn mara(&self, name: &str, request: Value) -> Value {
        ask(&self.house, &self.mara, name, request).await
    }

    async fn view(&self) -> Value {
        self.mara("candidates.get", json!({ "candidacy": self.candidacy })).await
    }

    async fn plan(&self, raters: Value) -> Result<Value, Error> {
        self.plan_on("2026-11-20", raters).await
    }

    async fn plan_on(&self, day: &str, raters: Value) -> Result<Value, Error> {
        let appointment = json!({ "day": day, "starts_at": 570, "minutes": 60, "place": "Room 4" });
        let request = json!({ "candidacy": self.candidacy, "appointment": appointment, "raters": raters });
        try_ask(&self.house, &self.mara, "interviews.plan", request).await
    }

    /// The request that hands a sheet in, with one level for all.
    fn sheet(&self, seat: usize, level: u8) -> Value {
        let scores: Vec<Value> = CODES.iter().map(|code| json!({ "competency": code, "level": level })).collect();
        let notes = json!([
            { "about": "question", "code": "empathy", "number": 1, "note": "asked twice before answering" },
            { "about": "exercise", "code": "caller", "note": "stayed calm" },
        ]);
        json!({ "sheet": self.seats[seat], "answers": { "scores": scores, "notes": notes, "note": "fits" } })
    }

    async fn hand_in(&self, caller: &Caller, seat: usize, level: u8) {
        ask(&self.house, caller, "sheets.submit", self.sheet(seat, level)).await;
    }

    async fn code(&self, caller: &Caller, name: &str, request: Value) -> String {
        try_ask(&self.house, caller, name, request).await.expect_err(name).code
    }
}

async fn try_ask(house: &House, caller: &Caller, name: &str, request: Value) -> Result<Value, Error> {
    let answer = api::call(&house.app, caller, name, request, &Progress::none()).await?;
    Ok(serde_json::from_str(&answer).unwrap())
}

async fn ask(house: &House, caller: &Caller, name: &str, request: Value) -> Value {
    try_ask(house, caller, name, request).await.unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

#[tokio::test]
async fn nobody_sees_what_another_thinks_before_the_last_sheet_is_in() {
    let room = Room::new().await;
    room.hand_in(&room.jo, 0, 5).await;
    room.hand_in(&room.mara, 2, 1).await;
    let view = room.view().await;
    assert_eq!(
        view["sheets"],
        json!([{ "sheet": room.seats[1], "rater": "Mara Connell", "imported": false,
                                        "note": "", "scores": [] }]),
        "the own sheet and no other"
    );
    assert_eq!((&view["open"], &view["row"]["sheets"], &view["row"]["raters"]), (&json!(false), &json!(2), &json!(3)));
    for figure in ["mean", "lowest", "spread"] {
        assert_eq!(view["row"][figure], Value::Null, "{figure} would tell");
    }
    assert!(
        view["competencies"].as_array().unwrap().iter().all(|one| one["mean"].is_null() && one["spread"].is_null())
    );
    for (caller, seat) in [(&room.mara, 0), (&room.mara, 2)] {
        let sheet = json!({ "sheet": room.seats[seat] });
        assert_eq!(room.code(caller, "sheets.get", sheet).await, "sheet_closed", "seat {seat}");
    }
    let sheet = json!({ "sheet": room.seats[2] });
    assert_eq!(room.code(&room.jo, "sheets.get", sheet).await, "not_yours", "a mentor knows the own seat only");
    let own = ask(&room.house, &room.jo, "sheets.get", json!({ "sheet": room.seats[0] })).await;
    assert_eq!((&own["answers"]["note"], &own["sheets"]), (&json!("fits"), &json!([])));
    let told = room.mara("history.list", json!({ "offset": 0, "limit": 100 })).await.to_string();
    assert!(!told.contains("\"level\"") && !told.contains("stayed calm"), "the trail is silent about it");

    room.hand_in(&room.mara, 1, 3).await;
    let view = room.view().await;
    assert_eq!(
        (&view["open"], &view["row"]["mean"], &view["row"]["spread"]),
        (&json!(true), &json!("3.00"), &json!(4))
    );
    assert_eq!(view["sheets"].as_array().unwrap().len(), 3);
    let own = ask(&room.house, &room.jo, "sheets.get", json!({ "sheet": room.seats[0] })).await;
    assert_eq!(own["sheets"].as_array().unwrap().len(), 3, "raters see them too");
}

#[tokio::test]
async fn a_sheet_is_kept_handed_in_whole_and_locked_once() {
    let room = Room::new().await;
    let keep = json!({ "sheet": room.seats[0], "answers": { "scores": [{ "competency": "empathy", "level": 4 }] } });
    ask(&room.house, &room.jo, "sheets.keep", keep.clone()).await;
    assert_eq!(room.code(&room.jo, "sheets.submit", keep.clone()).await, "sheet_incomplete");
    let own = ask(&room.house, &room.jo, "sheets.get", json!({ "sheet": room.seats[0] })).await;
    assert_eq!((&own["state"], &own["answers"]["scores"][0]["level"]), (&json!("draft"), &json!(4)));
    assert_eq!(room.code(&room.mara, "sheets.keep", keep.clone()).await, "sheet_of_another");
    let bad = |answers: Value| json!({ "sheet": room.seats[0], "answers": answers });
    let score = json!({ "scores": [{ "competency": "empathy", "level": 6 }] });
    assert_eq!(room.code(&room.jo, "sheets.keep", bad(score)).await, "level_out_of_range");
    for note in [
        json!({ "about": "question", "code": "empathy", "number": 2, "note": "x" }),
        json!({ "about": "exercise", "code": "juggling", "note": "x" }),
    ] {
        let answers = json!({ "scores": [], "notes": [note] });
        assert_eq!(room.code(&room.jo, "sheets.keep", bad(answers)).await, "note_unknown");
    }
    // Two windows hand the same sheet in: one of them is first.
    let (one, two) = tokio::join!(
        try_ask(&room.house, &room.jo, "sheets.submit", room.sheet(0, 4)),
        try_ask(&room.house, &room.jo, "sheets.submit", room.sheet(0, 2)),
    );
    let codes: Vec<_> = [one, two].into_iter().filter_map(Result::err).map(|error| error.code).collect();
    assert_eq!(codes, ["sheet_locked"]);
    assert_eq!(room.code(&room.jo, "sheets.keep", keep).await, "sheet_locked");
}

#[tokio::test]
async fn unlocking_takes_a_reason_and_leaves_what_stood_there() {
    let room = Room::new().await;
    let unlock = |reason: &str| json!({ "sheet": room.seats[0], "reason": reason });
    assert_eq!(room.code(&room.mara, "sheets.unlock", unlock("A slip")).await, "sheet_not_locked");
    room.hand_in(&room.jo, 0, 5).await;
    assert_eq!(room.code(&room.mara, "sheets.unlock", unlock(" ")).await, "reason_missing");
    assert_eq!(room.code(&room.jo, "sheets.unlock", unlock("A slip")).await, "not_permitted");
    room.mara("sheets.unlock", unlock("Two lines were swapped")).await;
    room.hand_in(&room.jo, 0, 3).await;
    let own = ask(&room.house, &room.jo, "sheets.get", json!({ "sheet": room.seats[0] })).await;
    let earlier = &own["earlier"][0];
    assert_eq!((&earlier["reason"], &earlier["actor"]), (&json!("Two lines were swapped"), &json!("Mara Connell")));
    assert!(earlier["answers"]["scores"].as_array().unwrap().iter().all(|score| score["level"] == 5));
    assert!(own["answers"]["scores"].as_array().unwrap().iter().all(|score| score["level"] == 3));
}

#[tokio::test]
async fn a_release_opens_the_sheets_and_still_blocks_the_result() {
    let room = Room::new().await;
    room.hand_in(&room.jo, 0, 5).await;
    let release = |reason: &str| json!({ "candidacy": room.candidacy, "reason": reason });
    assert_eq!(room.code(&room.mara, "interviews.release", release("")).await, "reason_missing");
    room.mara("interviews.release", release("A. Ruiz fell ill")).await;
    assert_eq!(room.code(&room.mara, "interviews.release", release("again")).await, "sheets_open");
    let view = room.view().await;
    assert_eq!((&view["open"], &view["row"]["blocked"]), (&json!(true), &json!(true)));
    assert_eq!(view["sheets"][0]["scores"][0]["level"], 5);
    let raters = json!([{ "name": "Late Comer" }]);
    assert_eq!(room.plan(raters).await.unwrap_err().code, "seat_has_sheet");
}

#[tokio::test]
async fn a_panel_takes_known_raters_once_and_nobody_after_it_was_opened() {
    let room = Room::new().await;
    let code = async |raters: Value| room.plan(raters).await.unwrap_err().code;
    assert_eq!(code(json!([{ "name": "jo  lind" }])).await, "rater_has_account");
    assert_eq!(code(json!([{ "name": "A. Ruiz" }, { "name": "a. ruiz" }])).await, "rater_twice");
    assert_eq!(code(json!([{ "name": " " }])).await, "rater_needs_name");
    assert_eq!(code(json!([{ "account": room.candidacy }])).await, "rater_not_there");
    let four = json!(["A", "B", "C", "D"].map(|name| json!({ "name": name })));
    assert_eq!(code(four).await, "panel_full");
    let two = json!([{ "name": "A. Ruiz" }, { "name": "N. Osei" }]);
    room.plan(two.clone()).await.unwrap();
    let panel = room.view().await["panel"].clone();
    let seats: Vec<&Value> = panel.as_array().unwrap().iter().map(|seat| &seat["sheet"]).collect();
    for seat in seats {
        let mut request = room.sheet(0, 4);
        request["sheet"] = seat.clone();
        room.mara("sheets.submit", request).await;
    }
    let mut three = two.as_array().unwrap().clone();
    three.push(json!({ "name": "Late Comer" }));
    assert_eq!(code(json!(three)).await, "panel_open");
    let ended = json!({ "candidacies": [room.candidacy], "event": "withdraw", "ground": "No longer interested" });
    room.mara("candidates.move", ended).await;
    assert_eq!(code(two).await, "candidacy_ended");
}

#[tokio::test]
async fn an_appointment_becomes_a_calendar_file_that_counts_on() {
    let room = Room::new().await;
    let path = room.house.folder.path().join("interview.ics");
    let write = json!({ "candidacy": room.candidacy, "path": path });
    let text = async || {
        room.mara("interviews.invitation", write.clone()).await;
        std::fs::read_to_string(&path).unwrap().replace("\r\n ", "")
    };
    let first = text().await;
    for line in ["DTSTART:20261120T093000", "DTEND:20261120T103000", "LOCATION:Room 4", "SEQUENCE:0"] {
        assert!(first.contains(&format!("{line}\r\n")), "{line} in {first}");
    }
    let moved = json!({ "day": "2026-11-21", "starts_at": 1439, "minutes": 5, "place": "" });
    let raters = json!([{ "name": "A. Ruiz" }]);
    let plan =
        |appointment: &Value| json!({ "candidacy": room.candidacy, "appointment": appointment, "raters": raters });
    room.mara("interviews.plan", plan(&moved)).await;
    let second = text().await;
    assert!(second.contains("SEQUENCE:1\r\n") && second.contains("DTEND:20261122T000400\r\n"), "{second}");
    let uid = |text: &str| text.lines().find(|line| line.starts_with("UID:")).map(str::to_owned).unwrap();
    assert_eq!(uid(&first), uid(&second));
    let never = json!({ "day": "2026-11-21", "starts_at": 1440, "minutes": 60, "place": "" });
    assert_eq!(room.code(&room.mara, "interviews.plan", plan(&never)).await, "appointment_time");
    room.mara("interviews.plan", plan(&Value::Null)).await;
    assert_eq!(room.code(&room.mara, "interviews.invitation", write.clone()).await, "appointment_missing");
}

#[tokio::test]
async fn the_questions_are_the_intakes_until_the_first_sheet_freezes_them() {
    let room = Room::new().await;
    let ask_questions = json!({ "intake": room.intake });
    let set = room.mara("interviews.questions", ask_questions.clone()).await;
    assert_eq!((&set["own"], &set["frozen_on"]), (&json!(false), &Value::Null));
    let mut questions: Vec<Value> = set["competencies"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!({ "competency": one["code"], "questions": one["questions"] }))
        .collect();
    questions[2]["questions"][0] = json!("When did you last change your mind about somebody?");
    let request = |questions: &[Value]| json!({ "intake": room.intake, "questions": questions });
    assert_eq!(room.code(&room.mara, "interviews.set_questions", request(&questions[1..])).await, "questions_count");
    room.mara("interviews.set_questions", request(&questions)).await;
    let own = ask(&room.house, &room.jo, "sheets.get", json!({ "sheet": room.seats[0] })).await;
    assert_eq!(own["competencies"][2]["questions"][0], "When did you last change your mind about somebody?");
    ask(&room.house, &room.jo, "sheets.keep", json!({ "sheet": room.seats[0], "answers": { "scores": [] } })).await;
    assert_eq!(room.code(&room.mara, "interviews.set_questions", request(&[])).await, "questions_frozen");
    assert_eq!(room.mara("interviews.questions", ask_questions).await["frozen_on"], "2026-11-02");
}

#[tokio::test]
async fn a_rater_finds_the_own_seats_and_endings_take_a_listed_ground() {
    let room = Room::new().await;
    let own = ask(&room.house, &room.jo, "sheets.own", json!({})).await;
    assert_eq!((&own[0]["sheet"], &own[0]["candidate"]), (&room.seats[0], &json!("Ada Lovelace")));
    assert_eq!(own[0]["appointment"]["starts_at"], 570);
    let ending = |ground: Value| json!({ "candidacies": [room.candidacy], "event": "decline", "ground": ground });
    assert_eq!(room.code(&room.mara, "candidates.move", ending(Value::Null)).await, "ending_ground_missing");
    assert_eq!(room.code(&room.mara, "candidates.move", ending(json!("Late"))).await, "ground_unknown");
    let grounds = json!({ "declined": ["Late"], "withdrew": ["Moved"], "refused": ["Pay"] });
    let none = json!({ "declined": [" "], "withdrew": ["Moved"], "refused": ["Pay"] });
    assert_eq!(room.code(&room.mara, "candidates.set_grounds", none).await, "list_length");
    room.mara("candidates.set_grounds", grounds.clone()).await;
    assert_eq!(room.mara("candidates.grounds", json!({})).await, grounds);
    room.mara("candidates.move", ending(json!("late"))).await;
    let view = room.view().await;
    assert_eq!((&view["ground"], &view["moves"][0]["ground"]), (&json!("Late"), &json!("Late")));
    assert_eq!(ask(&room.house, &room.jo, "sheets.own", json!({})).await, json!([]), "it has ended");
}

#[tokio::test]
async fn after_the_interview_monday_asks_for_the_sheets_until_all_are_in_or_opened() {
    let room = Room::new().await;
    let told = async || {
        let page = room.mara("monday.get", json!({})).await;
        assert_eq!(room.mara("app.state", json!({})).await["monday"], page["total"]);
        let lines = page["lines"].as_array().unwrap().clone();
        let found = lines.into_iter().find(|line| line["kind"] == "sheets_outstanding");
        let week = page["week"].as_array().unwrap().iter().any(|line| line["kind"] == "interview");
        (found, week)
    };
    room.plan_on("2026-11-02", room.raters.clone()).await.unwrap();
    assert_eq!(told().await, (None, true), "an interview of today is ahead");
    room.plan_on("2026-10-31", room.raters.clone()).await.unwrap();
    let (line, week) = told().await;
    let line = line.unwrap();
    assert_eq!(
        (&line["subject"], &line["count"], &line["days"], week),
        (&json!("Ada Lovelace"), &json!(3), &json!(2), false)
    );
    assert_eq!(line["target"], json!({ "kind": "candidate", "candidacy": room.candidacy }));
    room.hand_in(&room.jo, 0, 4).await;
    assert_eq!(told().await.0.unwrap()["count"], 2);
    room.mara("interviews.release", json!({ "candidacy": room.candidacy, "reason": "A. Ruiz fell ill" })).await;
    assert_eq!(told().await, (None, false));
}
