//! Every command for every role, on own rows and on another's.

use std::collections::BTreeSet;
use std::io::Write as _;

use farm_team_core::{App, Caller, api};
use serde_json::{Value, json};

use crate::samples::{SAMPLES, Sample};
use crate::world::{World, ask_as};

/// The codes that say "not you", whatever else a rule would say.
const DENIALS: [&str; 4] = ["not_permitted", "not_yours", "not_signed_in", "locked"];

/// What came back: the denial, or the answer's text (empty where a rule refused).
async fn tried(app: &App, caller: &Caller, command: &str, request: Value) -> Result<String, String> {
    match ask_as(app, caller, command, request).await {
        Ok(answer) => Ok(answer.to_string()),
        Err(error) if DENIALS.contains(&error.code.as_str()) => Err(error.code),
        Err(error) => {
            assert_ne!(error.code, "internal", "{command}: {error:?}");
            assert_ne!(error.code, "request_malformed", "{command}: {error:?}");
            Ok(String::new())
        }
    }
}

#[test]
fn every_command_has_a_sample_and_every_sample_a_command() {
    let listed: BTreeSet<&str> = api::commands().map(|command| command.name).collect();
    let sampled: BTreeSet<&str> = SAMPLES.iter().map(|sample| sample.command).collect();
    assert_eq!(listed, sampled);
    assert_eq!(SAMPLES.len(), sampled.len(), "one sample each");
}

#[tokio::test]
async fn every_cell_of_the_matrix_holds() {
    let world = World::new().await;
    let callers = &world.callers;
    let nobody = Caller::owner();
    let columns = [
        ("coordinator", &callers.coordinator),
        ("limited coordinator", &callers.limited),
        ("mentor", &callers.mentor),
        ("trainee", &callers.trainee),
        ("sponsor", &callers.sponsor),
        ("signed out", &nobody),
        ("locked", &callers.locked),
    ];
    let mut cells = 0;
    for sample in SAMPLES {
        assert_eq!(sample.cells.len(), columns.len(), "{}", sample.command);
        for ((role, caller), cell) in columns.iter().zip(sample.cells.chars()) {
            let folder = tempfile::tempdir().unwrap();
            let app = world.copy(folder.path()).await;
            cells += check(&app, &world, sample, role, caller, cell).await;
        }
    }
    // Past what the test runner keeps to itself: whoever runs all tests sees the number.
    writeln!(std::io::stdout(), "access matrix: {cells} cells checked").unwrap();
    assert!(cells >= SAMPLES.len() * columns.len() * 2, "{cells}");
}

/// Another's rows first: where they may not be touched, nothing has changed for the own ones.
async fn check(app: &App, world: &World, sample: &Sample, role: &str, caller: &Caller, cell: char) -> usize {
    let name = format!("{} as {role}", sample.command);
    let other = tried(app, caller, sample.command, (sample.request)(&world.other)).await;
    let own = tried(app, caller, sample.command, (sample.request)(&world.own)).await;
    let names_a_row = (sample.request)(&world.other) != (sample.request)(&world.own);
    match cell {
        'y' => {
            assert!(other.is_ok(), "{name}, another's: {other:?}");
            assert!(own.is_ok(), "{name}, own: {own:?}");
        }
        'o' => {
            if names_a_row {
                assert_eq!(other, Err("not_yours".to_owned()), "{name}, another's");
            }
            let own = own.unwrap_or_else(|code| panic!("{name}, own: {code}"));
            assert!(!own.contains("Strange intake") && !own.contains("Ben Strange"), "{name} shows another's: {own}");
        }
        _ => {
            let denial = match role {
                "signed out" => ["not_signed_in"].as_slice(),
                "locked" => ["locked"].as_slice(),
                _ => ["not_permitted", "not_yours"].as_slice(),
            };
            for (whose, got) in [("another's", &other), ("own", &own)] {
                let code = got.as_ref().expect_err(&format!("{name}, {whose}"));
                assert!(denial.contains(&code.as_str()), "{name}, {whose}: {code}");
            }
        }
    }
    2
}

/// A forged id, one in a nested list, and one left out where leaving it out means everybody.
#[tokio::test]
async fn hostile_requests_learn_nothing() {
    let world = World::new().await;
    let (app, mentor, limited) = (&world.house.app, &world.callers.mentor, &world.callers.limited);
    let forged = json!("0198c5a0-0000-7000-8000-00000000dead");
    let denied = async |caller: &Caller, command: &str, request: Value| {
        tried(app, caller, command, request).await.expect_err(command)
    };
    assert_eq!(denied(mentor, "trainees.get", json!({ "enrollment": forged })).await, "not_yours");
    let both = json!([world.own.hours, world.other.hours]);
    assert_eq!(denied(mentor, "progress.approve_hours", json!({ "hours": both })).await, "not_yours");
    let people = json!([world.own.candidate_person, world.other.candidate_person]);
    let enroll = json!({ "people": people, "intake": world.own.intake });
    assert_eq!(denied(limited, "enrollment.enroll", enroll).await, "not_yours");
    let elsewhere = json!({ "people": [world.own.candidate_person], "intake": world.other.intake });
    assert_eq!(denied(limited, "candidates.add", elsewhere).await, "not_yours");
    assert_eq!(denied(limited, "history.list", json!({ "offset": 0, "limit": 10 })).await, "not_yours");
    let all = json!({ "of": { "kind": "history" }, "format": "csv", "path": "/nowhere/at/all.csv" });
    assert_eq!(denied(limited, "exchange.export", all).await, "not_yours");
    let figures =
        json!({ "of": { "kind": "fairness", "intake": world.other.intake }, "format": "csv", "path": "/x.csv" });
    assert_eq!(denied(limited, "exchange.export", figures).await, "not_yours");
    let homeless = json!({ "fields": crate::support::person(&json!({ "first_name": "N" })) });
    assert_eq!(denied(limited, "people.create", homeless).await, "not_yours");
    assert_eq!(denied(mentor, "history.undo", json!({ "step": world.own.step })).await, "not_yours");
    let error = ask_as(app, mentor, "trainees.get", json!({ "enrollment": 7 })).await.unwrap_err();
    assert_eq!(error.code, "not_yours", "what is no id is nobody's");
}

/// Within a command that several may call, some of it is the coordinator's (R11, R14, R21, R37).
#[tokio::test]
async fn what_only_a_coordinator_decides() {
    let world = World::new().await;
    let (app, own) = (&world.house.app, &world.own);
    let (mentor, trainee) = (&world.callers.mentor, &world.callers.trainee);
    let early = json!({ "enrollment": own.enrollment, "module": "FT-04", "on": "2027-02-15", "mark": "90",
        "override_reason": "ready early" });
    assert_eq!(tried(app, mentor, "progress.add_attempt", early).await, Err("not_permitted".to_owned()));
    let as_another = json!({ "milestone": own.milestone, "rater": "Somebody", "ratings": [] });
    assert_eq!(tried(app, mentor, "milestones.rate", as_another).await, Err("not_permitted".to_owned()));
    ask_as(app, mentor, "progress.approve_hours", json!({ "hours": [own.hours] })).await.unwrap();
    let of_coordinator = json!({ "enrollment": own.enrollment, "role": "coordinator", "on": "2027-02-26" });
    assert_eq!(tried(app, mentor, "check_ins.add", of_coordinator.clone()).await, Err("not_permitted".to_owned()));
    ask_as(app, &world.callers.coordinator, "check_ins.add", of_coordinator).await.unwrap();
    let seen = ask_as(app, mentor, "check_ins.list", json!({ "enrollment": own.enrollment })).await.unwrap();
    let latest = &seen["check_ins"][0];
    assert_eq!((&latest["role"], &latest["removable"]), (&json!("coordinator"), &json!(false)));
    let staff = ask_as(app, mentor, "risk.get", json!({ "enrollment": own.enrollment })).await.unwrap();
    let oneself = ask_as(app, trainee, "risk.get", json!({ "enrollment": own.enrollment })).await.unwrap();
    assert!(staff["flags"][0]["why"] != oneself["flags"][0]["why"], "a trainee reads it about themself: {oneself}");
    let aside = json!({ "enrollment": own.enrollment, "kind": staff["flags"][0]["kind"], "until": "2027-03-31",
        "reason": "secret reason" });
    ask_as(app, mentor, "risk.mute", aside).await.unwrap();
    let oneself = ask_as(app, trainee, "risk.get", json!({ "enrollment": own.enrollment })).await.unwrap();
    assert!(!oneself.to_string().contains("secret"), "why it is set aside is not told: {oneself}");
    let remove = json!({ "check_in": latest["check_in"] });
    assert_eq!(tried(app, mentor, "check_ins.remove", remove).await, Err("not_permitted".to_owned()));
    let approved = json!({ "hours": own.hours });
    assert_eq!(tried(app, trainee, "progress.remove_hours", approved).await, Err("not_permitted".to_owned()));
}

/// How somebody came through selection is the coordinators' own (R37).
#[tokio::test]
async fn selection_stays_with_coordinators() {
    let world = World::new().await;
    let (app, own, callers) = (&world.house.app, &world.own, &world.callers);
    let known = json!({ "enrollment": own.enrollment });
    let known = ask_as(app, &callers.coordinator, "trainees.get", known).await.unwrap();
    let mentor = &known["mentors"][0]["mentor"];
    let decline = json!({ "candidacies": [own.candidate], "event": "decline",
        "ground": "Others were stronger", "reason": "Not this year" });
    ask_as(app, &callers.coordinator, "candidates.move", decline).await.unwrap();
    let enroll = json!({ "people": [own.candidate_person], "intake": own.intake, "reason": "secret reason",
        "mentors": [mentor] });
    let enrolled = ask_as(app, &callers.coordinator, "enrollment.enroll", enroll).await.unwrap();
    let after = &enrolled["enrolled"][0]["enrollment"];
    let of = async |caller, enrollment| {
        ask_as(app, caller, "trainees.get", json!({ "enrollment": enrollment })).await.unwrap()
    };
    for coordinator in [&callers.coordinator, &callers.limited] {
        let seen = of(coordinator, after).await;
        assert_eq!(
            (&seen["selection"], &seen["selection_reason"]),
            (&json!("after_declined"), &json!("secret reason"))
        );
        assert_eq!(of(coordinator, &own.enrollment).await["candidacy"], own.candidacy);
    }
    for (caller, enrollment) in
        [(&callers.mentor, after), (&callers.mentor, &own.enrollment), (&callers.trainee, &own.enrollment)]
    {
        let seen = of(caller, enrollment).await;
        for field in ["selection", "selection_reason", "candidacy"] {
            assert_eq!(seen[field], Value::Null, "{field}");
        }
        assert!(!seen.to_string().contains("secret"));
    }
    // What was attached to a check is of the selection, whoever the person is by now.
    for caller in [&callers.mentor, &callers.trainee] {
        for command in ["attachments.open", "attachments.save", "attachments.remove"] {
            let file = json!({ "attachment": own.attachment, "path": "/nowhere/at/all.txt" });
            let denied = tried(app, caller, command, file).await.expect_err(command);
            assert!(["not_yours", "not_permitted"].contains(&denied.as_str()), "{command}: {denied}");
        }
    }
}

/// An evaluator sees neither another's scores nor what would tell of them before the release (R21).
#[tokio::test]
async fn scores_are_hidden_from_other_evaluators() {
    let world = World::new().await;
    let (app, own) = (&world.house.app, &world.own);
    let pack = ask_as(app, &world.callers.coordinator, "milestones.get", json!({ "milestone": own.milestone })).await;
    let pack = pack.unwrap();
    let items = pack["criteria"].as_array().unwrap().iter().flat_map(|one| one["items"].as_array().unwrap().clone());
    let ratings: Vec<Value> =
        items.map(|item| json!({ "item": item["item"], "level": "2", "note": "secret" })).collect();
    assert!(!ratings.is_empty());
    let rate = json!({ "milestone": own.milestone, "rater": "Strange Rater", "ratings": ratings });
    ask_as(app, &world.callers.coordinator, "milestones.rate", rate).await.unwrap();
    let one = json!({ "item": ratings[0]["item"], "level": "4", "note": "mine" });
    let rate = json!({ "milestone": own.milestone, "ratings": [one] });
    ask_as(app, &world.callers.mentor, "milestones.rate", rate).await.unwrap();
    let seen =
        ask_as(app, &world.callers.mentor, "milestones.get", json!({ "milestone": own.milestone })).await.unwrap();
    let text = seen.to_string();
    assert!(text.contains("mine") && !text.contains("secret") && !text.contains("Strange Rater"), "{text}");
    assert_eq!((&seen["total"], &seen["decisions"]), (&Value::Null, &json!([])));
    assert_eq!(
        seen["criteria"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|one| one["items"].as_array().unwrap())
            .filter(|item| !item["agreed"].is_null())
            .count(),
        0
    );
}

/// What was erased answers like what never was: nobody learns that it once stood there.
#[tokio::test]
async fn ids_of_erased_rows_lead_nowhere() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let app = world.copy(folder.path()).await;
    let callers = &world.callers;
    let rows = &world.own;
    let erase = json!({ "people": [rows.candidate_person], "ground": "asked" });
    ask_as(&app, &callers.coordinator, "privacy.erase", erase).await.unwrap();
    let code = async |caller: &Caller, command: &str, request: Value| {
        ask_as(&app, caller, command, request).await.expect_err(command).code
    };
    let candidate = json!({ "candidacy": rows.candidate });
    let seat = json!({ "sheet": rows.seat });
    assert_eq!(code(&callers.coordinator, "candidates.get", candidate.clone()).await, "candidate_not_there");
    assert_eq!(code(&callers.coordinator, "sheets.get", seat.clone()).await, "sheet_not_there");
    for (caller, command, request) in [
        (&callers.limited, "candidates.get", candidate),
        (&callers.limited, "sheets.get", seat.clone()),
        (&callers.mentor, "sheets.get", seat),
    ] {
        assert_eq!(code(caller, command, request).await, "not_yours", "{command}");
    }
}
