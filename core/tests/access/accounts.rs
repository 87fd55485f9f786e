//! Signing in, codes, keys, waiting, and the last coordinator.

use farm_team_core::{App, Caller};
use serde_json::{Value, json};

use crate::support::{House, open};
use crate::world::{DAY, PASSWORD, World, ask_as};

async fn code(app: &App, command: &str, request: Value) -> String {
    ask_as(app, &app.caller(), command, request).await.expect_err(command).code
}

async fn state(app: &App) -> String {
    let session = ask_as(app, &app.caller(), "accounts.session", json!({})).await.unwrap();
    session["state"].as_str().unwrap().to_owned()
}

async fn founded() -> (House, Value) {
    let house = House::standard().await;
    assert_eq!(state(&house.app).await, "open");
    let founder = json!({ "name": "Mara  Connell", "password": PASSWORD });
    let key = ask_as(&house.app, &house.app.caller(), "accounts.create_first", founder).await.unwrap();
    (house, key["recovery_key"].clone())
}

#[tokio::test]
async fn the_first_account_closes_the_file_and_opens_it_to_its_person() {
    let (house, _) = founded().await;
    assert_eq!(state(&house.app).await, "signed_in");
    let again = json!({ "name": "Other", "password": PASSWORD });
    assert_eq!(code(&house.app, "accounts.create_first", again).await, "accounts_exist");
    // Another window, or the same after a restart: nobody is signed in.
    let window = open(house.folder.path(), DAY).await.unwrap();
    assert_eq!(state(&window).await, "signed_out");
    assert_eq!(code(&window, "people.list", json!({ "sort": [] })).await, "not_signed_in");
    let wrong = json!({ "name": "mara connell", "password": "violet kettle arrived" });
    assert_eq!(code(&window, "accounts.sign_in", wrong).await, "sign_in_wrong");
    let unknown = json!({ "name": "Nobody", "password": PASSWORD });
    assert_eq!(code(&window, "accounts.sign_in", unknown).await, "sign_in_wrong");
    let right = json!({ "name": "MARA connell", "password": PASSWORD });
    ask_as(&window, &window.caller(), "accounts.sign_in", right).await.unwrap();
    assert_eq!(state(&window).await, "signed_in");
    ask_as(&window, &window.caller(), "accounts.lock", json!({})).await.unwrap();
    assert_eq!(
        (state(&window).await.as_str(), code(&window, "monday.get", json!({})).await.as_str()),
        ("locked", "locked")
    );
    assert_eq!(code(&window, "accounts.unlock", json!({ "password": "no" })).await, "sign_in_wrong");
    ask_as(&window, &window.caller(), "accounts.unlock", json!({ "password": PASSWORD })).await.unwrap();
    assert_eq!(state(&window).await, "signed_in");
}

#[tokio::test]
async fn weak_passwords_and_empty_names_make_no_account() {
    let house = House::standard().await;
    let first = async |name: &str, password: &str| {
        code(&house.app, "accounts.create_first", json!({ "name": name, "password": password })).await
    };
    assert_eq!(first("Mara", "short").await, "password_short");
    assert_eq!(first("Mara", "password1234").await, "password_weak");
    assert_eq!(first("Mara", &"x".repeat(201)).await, "password_long");
    assert_eq!(first("  ", PASSWORD).await, "account_needs_name");
    assert_eq!(state(&house.app).await, "open");
    assert_eq!(
        code(&house.app, "accounts.invite", json!({ "name": "S", "role": "sponsor" })).await,
        "account_first_missing"
    );
}

#[tokio::test]
async fn guessing_is_slowed_across_restarts_also_by_a_set_clock() {
    let (house, _) = founded().await;
    let wrong = || json!({ "name": "Mara Connell", "password": "violet kettle arrived" });
    // Each try by another process, on another day: the count lies in the file.
    for day in 1..=5 {
        let window = open(house.folder.path(), &format!("2027-03-{day:02}")).await.unwrap();
        assert_eq!(code(&window, "accounts.sign_in", wrong()).await, "sign_in_wrong", "try {day}");
    }
    assert_eq!(house.number("SELECT failures FROM account").await, 5);
    // As after twelve: two minutes, which no slow machine sits out.
    house.sql("UPDATE account SET failures = 12").await;
    let window = open(house.folder.path(), "2030-01-01").await.unwrap();
    let right = json!({ "name": "Mara Connell", "password": PASSWORD });
    let error = ask_as(&window, &Caller::owner(), "accounts.sign_in", right).await.unwrap_err();
    assert_eq!(error.code, "too_many_tries", "the right password must wait as well, whatever the set clock says");
    let seconds: i64 = error.args["seconds"].parse().unwrap();
    assert!((1..=128).contains(&seconds), "{seconds}");
}

#[tokio::test]
async fn an_invitation_works_once_and_until_its_day() {
    let (house, _) = founded().await;
    let app = &house.app;
    let invite = json!({ "name": "Jo Lind", "role": "mentor" });
    let invited = ask_as(app, &app.caller(), "accounts.invite", invite.clone()).await.unwrap();
    assert_eq!(invited["until"], "2026-11-16");
    assert_eq!(code(app, "accounts.invite", invite).await, "account_name_taken");
    let redeem =
        json!({ "name": "jo lind", "code": invited["code"].as_str().unwrap().to_lowercase(), "password": PASSWORD });
    let late = open(house.folder.path(), "2026-11-17").await.unwrap();
    assert_eq!(code(&late, "accounts.redeem", redeem.clone()).await, "invitation_wrong");
    let window = open(house.folder.path(), "2026-11-16").await.unwrap();
    ask_as(&window, &window.caller(), "accounts.redeem", redeem.clone()).await.unwrap();
    assert_eq!(state(&window).await, "signed_in");
    ask_as(&window, &window.caller(), "accounts.sign_out", json!({})).await.unwrap();
    assert_eq!(code(&window, "accounts.redeem", redeem).await, "invitation_wrong", "once");
}

#[tokio::test]
async fn the_recovery_key_opens_once_and_is_replaced() {
    let (house, key) = founded().await;
    let window = open(house.folder.path(), DAY).await.unwrap();
    let recover =
        |key: &Value| json!({ "name": "Mara Connell", "recovery_key": key, "password": "green lamp wanders" });
    let next = ask_as(&window, &window.caller(), "accounts.recover", recover(&key)).await.unwrap();
    assert_ne!(next["recovery_key"], key);
    ask_as(&window, &window.caller(), "accounts.sign_out", json!({})).await.unwrap();
    assert_eq!(code(&window, "accounts.recover", recover(&key)).await, "recovery_wrong");
    let sign_in = json!({ "name": "Mara Connell", "password": "green lamp wanders" });
    ask_as(&window, &window.caller(), "accounts.sign_in", sign_in).await.unwrap();
    let change = json!({ "current": "green lamp wanders", "password": PASSWORD });
    let changed = ask_as(&window, &window.caller(), "accounts.change_password", change).await.unwrap();
    assert!(changed["recovery_key"].is_string());
}

#[tokio::test]
async fn the_last_coordinator_stays_and_a_right_taken_away_is_gone_at_once() {
    let world = World::new().await;
    let (app, coordinator) = (&world.house.app, &world.callers.coordinator);
    let accounts = ask_as(app, coordinator, "accounts.list", json!({})).await.unwrap();
    let mara =
        accounts.as_array().unwrap().iter().find(|row| row["name"] == "Mara Connell").unwrap()["account"].clone();
    let change = |account: &Value, active: bool, intakes: Value| json!({ "account": account, "name": "Mara Connell", "intakes": intakes, "active": active });
    for request in [change(&mara, false, Value::Null), change(&mara, true, json!([world.own.intake]))] {
        let error = ask_as(app, coordinator, "accounts.change", request).await.unwrap_err();
        assert_eq!(error.code, "last_coordinator");
    }
    let renew = json!({ "account": mara });
    let error = ask_as(app, coordinator, "accounts.renew_invitation", renew).await.unwrap_err();
    assert_eq!(error.code, "last_coordinator");
    let mentor = json!({ "account": world.account, "name": "Jo Lind", "intakes": null, "active": false });
    ask_as(app, coordinator, "accounts.change", mentor).await.unwrap();
    let get = json!({ "enrollment": world.own.enrollment });
    let error = ask_as(app, &world.callers.mentor, "trainees.get", get).await.unwrap_err();
    assert_eq!(error.code, "not_signed_in", "the open window of somebody who may no longer");
    let gone = json!({ "account": "0198c5a0-0000-7000-8000-00000000dead" });
    assert_eq!(
        ask_as(app, coordinator, "accounts.renew_invitation", gone).await.unwrap_err().code,
        "account_not_there"
    );
    let trainee = json!({ "name": "T", "role": "trainee" });
    assert_eq!(ask_as(app, coordinator, "accounts.invite", trainee).await.unwrap_err().code, "account_needs_person");
    let twice = json!({ "name": "T", "role": "trainee", "person": world.own.person });
    assert_eq!(ask_as(app, coordinator, "accounts.invite", twice).await.unwrap_err().code, "account_person_taken");
}

#[tokio::test]
async fn a_draft_is_its_writers_alone() {
    let world = World::new().await;
    let app = &world.house.app;
    let save = json!({ "key": "note", "value": "between us" });
    ask_as(app, &world.callers.mentor, "drafts.save", save).await.unwrap();
    let read = async |caller: &Caller| ask_as(app, caller, "drafts.get", json!({ "key": "note" })).await.unwrap();
    assert_eq!(read(&world.callers.mentor).await["value"], "between us");
    assert_eq!(read(&world.callers.coordinator).await["value"], Value::Null);
}
