//! Several programs at one file: this very test program, started again in another role.

use std::io::{BufRead as _, BufReader, Lines, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use farm_team_core::{Caller, Progress, api};
use serde_json::json;

use crate::support::{House, TODAY, ask, connection, dump, open, shipped};

const ROLE: &str = "FARM_TEAM_TEST_ROLE";
const FOLDER: &str = "FARM_TEAM_TEST_FOLDER";
/// Marks the lines that are meant for the parent: the test harness prints lines of its own.
const SAYS: &str = "says: ";

/// Another process of this program, by role, at a data folder.
pub(crate) struct Other {
    child: Child,
    said: Lines<BufReader<ChildStdout>>,
}

/// The command that starts this program again in a role.
pub(crate) fn command(role: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["processes::in_another_role", "--exact", "--nocapture", "--test-threads=1"]);
    command.env(ROLE, role).env(FOLDER, folder);
    command
}

impl Other {
    pub(crate) fn start(role: &str, folder: &Path) -> Self {
        Self::run(command(role, folder))
    }

    pub(crate) fn run(mut command: Command) -> Self {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let said = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, said }
    }

    /// The next thing it says; waits for it.
    pub(crate) fn says(&mut self) -> String {
        loop {
            let line = self.said.next().expect("it ended without a word").unwrap();
            if let Some((_, said)) = line.split_once(SAYS) {
                return said.to_owned();
            }
        }
    }

    /// Lets it go on.
    pub(crate) fn go(&mut self) {
        self.child.stdin.as_mut().unwrap().write_all(b"\n").unwrap();
    }

    pub(crate) fn end(mut self) {
        self.go();
        assert!(self.child.wait().unwrap().success());
    }

    /// Ends it at once, without a chance to tidy up.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        // It has ended already, or the test has failed: nothing to learn from the answer.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn say(what: &str) {
    println!("{SAYS}{what}");
    std::io::stdout().flush().unwrap();
}

fn wait() {
    std::io::stdin().lines().next();
}

/// What the other process does. In the test run itself there is no role, and nothing to do.
#[tokio::test]
async fn in_another_role() {
    let (Ok(role), Some(folder)) = (std::env::var(ROLE), std::env::var_os(FOLDER)) else { return };
    let folder = Path::new(&folder);
    match role.as_str() {
        "opens" => {
            say("ready");
            wait();
            let opened = match open(folder, TODAY).await {
                Ok(app) => ask(&app, "app.state", json!({})).await.map(|state| state["people"].to_string()),
                Err(error) => Err(error),
            };
            say(&opened.unwrap_or_else(|error| error.code));
            wait();
        }
        "closes" => {
            let app = open(folder, TODAY).await.unwrap();
            let state = ask(&app, "app.state", json!({})).await.unwrap();
            app.close().await;
            say(&state["people"].to_string());
            wait();
        }
        "holds" => {
            let mut connection = connection(&folder.join("farm-team.db")).await;
            sqlx::query("BEGIN IMMEDIATE").execute(&mut connection).await.unwrap();
            say("holds");
            wait();
        }
        "imports" => {
            let app = open(folder, TODAY).await.unwrap();
            let progress = Progress::new(|step| {
                if step.step == "rows" && step.done == 100 {
                    say("in the middle");
                    wait();
                }
            });
            let request = json!({ "path": shipped("applicants.csv"), "kind": "people",
                "intake": { "name": "January", "start_on": "2027-01-04" } });
            api::call(&app, &Caller::owner(), "exchange.import", request, &progress).await.unwrap();
            say("done");
        }
        "writes" => {
            let app = open(folder, TODAY).await.unwrap();
            say("ready");
            wait();
            let mut said = None;
            for number in 0..400 {
                let fields = crate::support::person(&json!({ "first_name": "A", "number": number.to_string(),
                    "notes": "x".repeat(9_000) }));
                if let Err(error) = ask(&app, "people.create", json!({ "fields": fields })).await {
                    said = Some(error.code);
                    break;
                }
            }
            say(&said.unwrap_or_default());
            wait();
        }
        other => panic!("no role {other}"),
    }
}

/// Starts several at once; gives what each has to say.
fn all_at_once(count: usize, folder: &Path) -> Vec<String> {
    let mut others: Vec<Other> = (0..count).map(|_| Other::start("opens", folder)).collect();
    for other in &mut others {
        assert_eq!(other.says(), "ready");
    }
    others.iter_mut().for_each(Other::go);
    let said = others.iter_mut().map(Other::says).collect();
    others.into_iter().for_each(Other::end);
    said
}

#[tokio::test]
async fn two_to_five_open_a_fresh_folder_at_once() {
    for count in 2..=5 {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(all_at_once(count, &folder.path().join("new")), vec!["0"; count], "{count} at once");
        let app = open(&folder.path().join("new"), TODAY).await.unwrap();
        let report = ask(&app, "app.check", json!({})).await.unwrap();
        assert_eq!(report["problems"], json!([]));
        assert_eq!(std::fs::read_dir(folder.path().join("new/backups")).unwrap().count(), 0, "nothing to keep");
    }
}

#[tokio::test]
async fn five_open_an_older_file_at_once_and_one_migrates() {
    let house = House::standard().await;
    house.person(json!({ "first_name": "Ada" })).await;
    let folder = std::sync::Arc::clone(&house.folder);
    // Older by its number only: the migrations that it lacks are none, so that the data stays comparable.
    house.sql("PRAGMA user_version = 1").await;
    let before = house.dump().await;
    drop(house);
    assert_eq!(all_at_once(5, folder.path()), vec!["1"; 5]);
    assert_eq!(dump(&folder.path().join("farm-team.db")).await, before);
    assert_eq!(std::fs::read_dir(folder.path().join("backups")).unwrap().count(), 1, "one migrated, so one copied");
}

#[tokio::test]
async fn a_program_that_holds_the_writer_makes_it_busy_and_readers_go_on() {
    let house = House::standard().await;
    let mut other = Other::start("holds", house.folder.path());
    assert_eq!(other.says(), "holds");
    assert_eq!(house.ask("app.state", json!({})).await["people"], 0, "who reads does not wait");
    let busy = house.try_ask("mentors.add", json!({ "name": "A. Ruiz" })).await.unwrap_err();
    assert_eq!(busy.code, "database_busy");
    other.end();
    house.ask("mentors.add", json!({ "name": "A. Ruiz" })).await;
}

/// As the window asks: again, while the writer is still giving its connection back.
async fn changes(house: &House) -> i64 {
    loop {
        if let Some(changes) = house.ask("app.state", json!({})).await["changes"].as_i64() {
            return changes;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_change_by_another_program_is_seen() {
    let house = House::standard().await;
    let before = changes(&house).await;
    assert_eq!(changes(&house).await, before, "reading changes nothing");
    let other = house.on(TODAY).await;
    other.person(json!({ "first_name": "Ada" })).await;
    assert_ne!(changes(&house).await, before);
    assert_eq!(house.ask("people.list", json!({})).await["total"], 1);
}

/// Who closes the database last takes its log away; the system must not lose sight of who still has it open.
#[tokio::test]
async fn what_is_asked_about_the_key_leaves_the_log_to_who_has_it_open() {
    let house = House::standard().await;
    let log = house.folder.path().join("farm-team.db-wal");
    let target = house.folder.path().join("elsewhere.db");
    house.ask("encryption.state", json!({})).await;
    house.ask("app.backup", json!({ "path": target })).await;
    for people in ["0", "1"] {
        let mut other = Other::start("closes", house.folder.path());
        assert_eq!(other.says(), people);
        other.end();
        assert!(log.exists(), "it is still open here");
        house.person(json!({ "first_name": "Ada" })).await;
    }
}

#[tokio::test]
async fn killed_in_the_middle_of_an_import_nothing_is_half_done() {
    let house = House::standard().await;
    let before = house.dump().await;
    let mut other = Other::start("imports", house.folder.path());
    assert_eq!(other.says(), "in the middle");
    other.kill();
    assert_eq!(house.dump().await, before);
    house.sound().await;
    // The file is not locked by who is gone.
    let request = json!({ "path": shipped("applicants.csv"), "kind": "people" });
    assert_eq!(house.ask("exchange.import", request).await["imported"], 117);
    house.sound().await;
}
