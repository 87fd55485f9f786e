//! Programs killed in the middle of their work: real child processes, ended without warning at a point that the
//! parent waits for. Whatever they had acknowledged is there afterwards, and nothing is half done.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use farm_team_core::{Caller, Progress, api};
use serde_json::{Value, json};
use sqlx::migrate::Migrator;

use crate::support::{Farm, TODAY, applicants, host, raw, text};

/// What a child does, and where.
const WORK: &str = "FARM_TEAM_TEST_WORK";
/// Marks the lines of a child among those of the test program.
const MARK: &str = "§";

fn say(what: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{MARK}{what}").and_then(|()| out.flush()).unwrap();
}

/// Waits for a parent that never answers but kills.
fn stand_still() {
    let _: usize = std::io::stdin().read(&mut [0]).unwrap();
}

/// Does nothing unless another test runs it as its child.
#[tokio::test(flavor = "multi_thread")]
async fn child() {
    let Ok(work) = std::env::var(WORK) else { return };
    let work: Value = serde_json::from_str(&work).unwrap();
    let folder = PathBuf::from(text(&work["folder"]));
    let app = host(&folder, TODAY);
    let ask = async |name: &str, request: Value, progress: &Progress| {
        api::call(&app, &Caller::owner(), name, request, progress).await.unwrap()
    };
    let still = work["still"].as_u64();
    let at = work["at"].as_str().unwrap_or("rows").to_owned();
    let progress = Progress::new(move |step| {
        if step.step == at && Some(step.done) == still {
            say("at");
            stand_still();
        }
    });
    match text(&work["do"]).as_str() {
        "open" => {
            say("begins");
            app.ready().await.unwrap();
        }
        "ask" => {
            let (command, request) = (text(&work["command"]), work["request"].clone());
            match api::call(&app, &Caller::owner(), &command, request, &progress).await {
                Ok(answer) => say(&answer),
                Err(error) => say(&json!(error).to_string()),
            }
        }
        "import" => {
            ask("exchange.import", work["request"].clone(), &progress).await;
        }
        "add" => {
            for number in 0.. {
                let fields = json!({
                    "number": format!("K-{number}"), "first_name": "Kofi", "last_name": "Mensah", "email": null,
                    "phone": null, "source": null, "current_job": null, "it_background": null,
                    "learner_evidence": null, "applied_on": null, "notes": null
                });
                ask("people.create", json!({ "fields": fields }), &progress).await;
                say(&number.to_string());
            }
        }
        "repeat" => {
            for request in work["requests"].as_array().unwrap().iter().cycle() {
                ask(&text(&request[0]), request[1].clone(), &progress).await;
                say("done");
            }
        }
        other => panic!("{other}"),
    }
    say("at");
    stand_still();
}

/// A child that works until it is killed.
pub(crate) struct Worker {
    child: Child,
    lines: std::io::Lines<BufReader<ChildStdout>>,
}

impl Worker {
    fn start(folder: &Path, work: Value) -> Self {
        Self::start_with(folder, work, &[])
    }

    pub(crate) fn start_with(folder: &Path, mut work: Value, variables: &[(&str, &Path)]) -> Self {
        work["folder"] = json!(folder);
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "kill::child", "--nocapture"])
            .env(WORK, work.to_string())
            .envs(variables.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// Waits for the next thing that the child says.
    pub(crate) fn hear(&mut self) -> String {
        let said = self.lines.by_ref().find_map(|line| line.unwrap().strip_prefix(MARK).map(str::to_owned));
        said.expect("the child ended by itself")
    }

    /// Watches the disk until it looks as wanted, while the child works.
    fn watch(&mut self, mut wanted: impl FnMut() -> bool) {
        while !wanted() {
            assert!(self.child.try_wait().unwrap().is_none(), "the child ended by itself");
            std::thread::yield_now();
        }
    }

    /// Ends it without warning; gives what it had said before.
    pub(crate) fn kill(mut self) -> Vec<String> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let lines = self.lines.map_while(Result::ok);
        lines.filter_map(|line| line.strip_prefix(MARK).map(str::to_owned)).collect()
    }
}

/// Opens what a killed child left, and looks whether it holds and nothing is left over.
async fn after(farm: &Farm) -> Farm {
    let again = farm.again(TODAY);
    again.sound().await;
    let list = again.ask("backups.list", json!({})).await;
    for row in list["rows"].as_array().unwrap() {
        again.ask("backups.look", json!({ "path": row["path"] })).await;
    }
    assert_eq!(again.left_over().iter().filter(|name| name.starts_with("unfinished")).count(), 0);
    again
}

fn names_in(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect()
}

fn is_working(folder: &Path) -> bool {
    names_in(folder).iter().any(|name| name.starts_with("unfinished-"))
}

/// Nothing has been begun yet.
fn rest(folder: &Path) -> bool {
    !is_working(folder)
}

#[tokio::test(flavor = "multi_thread")]
async fn in_an_import_nothing_of_it_stays_and_after_it_everything() {
    let farm = Farm::new().await;
    farm.app.close().await;
    let import = applicants(farm.folder.path(), 400);
    for still in [0, 50, 100, 150, 200, 250, 300, 350] {
        let mut worker =
            Worker::start(farm.folder.path(), json!({ "do": "import", "request": import, "still": still }));
        assert_eq!(worker.hear(), "at");
        worker.kill();
        let again = after(&farm).await;
        assert_eq!(again.people().await.len(), 1, "killed at row {still}");
        again.app.close().await;
    }
    let mut worker = Worker::start(farm.folder.path(), json!({ "do": "import", "request": import }));
    assert_eq!(worker.hear(), "at");
    worker.kill();
    assert_eq!(after(&farm).await.people().await.len(), 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_stays() {
    let farm = Farm::new().await;
    farm.app.close().await;
    for heard in [0, 1, 2, 3, 5, 8, 13, 21, 34, 55] {
        let mut worker = Worker::start(farm.folder.path(), json!({ "do": "add" }));
        let mut last = None;
        for _ in 0..=heard {
            last = Some(worker.hear());
        }
        let acknowledged: usize = worker.kill().pop().or(last).unwrap().parse().unwrap();
        let again = after(&farm).await;
        let people = again.people().await;
        let found = people.iter().filter(|name| *name == "Kofi Mensah").count();
        // One more may be stored whose acknowledgement never arrived.
        assert!((acknowledged + 1..=acknowledged + 2).contains(&found), "{acknowledged} told, {found} found");
        again.app.close().await;
        fs::remove_dir_all(farm.folder.path()).unwrap();
        fs::create_dir(farm.folder.path()).unwrap();
        let fresh = farm.again(TODAY);
        fresh.ask("app.start", json!({ "with": { "kind": "standard_year" }, "owner_name": "Mara Connell" })).await;
        fresh.app.close().await;
    }
}

/// A database as the program of the first four migrations left it.
async fn of_an_older_version(folder: &Path) {
    let file = folder.join("farm-team.db");
    let mut all = Migrator::new(Path::new("../migrations")).await.unwrap();
    all.migrations.to_mut().retain(|migration| migration.version <= 4);
    fs::write(&file, "").unwrap();
    let mut db = raw(&file).await;
    all.run(&mut db).await.unwrap();
    for statement in [
        "PRAGMA application_id = 1180791405",
        "PRAGMA user_version = 4",
        "INSERT INTO setting (key, value) VALUES ('started', '2026-01-05'), ('owner_name', 'Mara Connell')",
    ] {
        sqlx::query(statement).execute(&mut db).await.unwrap();
    }
    sqlx::Connection::close(db).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_migration_the_next_start_goes_on() {
    for round in 0..8 {
        let farm = Farm::empty();
        of_an_older_version(farm.folder.path()).await;
        let mut worker = Worker::start(farm.folder.path(), json!({ "do": "open" }));
        assert_eq!(worker.hear(), "begins");
        let (folder, backups) = (farm.folder.path().to_owned(), farm.backups());
        let log = |least: u64| fs::metadata(folder.join("farm-team.db-wal")).is_ok_and(|log| log.len() > least);
        let copied = || names_in(&backups).iter().any(|name| name.contains("before-version"));
        match round {
            0 => {}
            1 => worker.watch(|| is_working(&backups)),
            2 | 3 => worker.watch(&copied),
            4 => worker.watch(|| copied() && log(0)),
            _ => worker.watch(|| copied() && log(20_000 * (round - 4))),
        }
        worker.kill();
        let again = after(&farm).await;
        assert_eq!(again.ask("app.settings", json!({})).await["owner_name"], "Mara Connell");
        again.person("Asha").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_backup_no_half_of_it_passes_for_one() {
    let farm = Farm::new().await;
    farm.ask("exchange.import", applicants(farm.folder.path(), 400)).await;
    farm.app.close().await;
    for round in 0..10 {
        let make = json!({ "do": "repeat", "requests": [["backups.make", {}]] });
        let mut worker = Worker::start(farm.folder.path(), make);
        let backups = farm.backups();
        for _ in 0..round % 3 {
            worker.hear();
        }
        worker.watch(|| is_working(&backups));
        if round % 2 == 1 {
            worker.watch(|| rest(&backups));
        }
        worker.kill();
        let again = after(&farm).await;
        assert_eq!(again.people().await.len(), 401);
        again.app.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_restore_it_is_the_one_or_the_other() {
    let farm = Farm::new().await;
    let small = farm.backup().await;
    farm.ask("exchange.import", applicants(farm.folder.path(), 60)).await;
    let large = farm.backup().await;
    farm.app.close().await;
    for round in 0..12 {
        let both = json!([["backups.restore", { "path": small }], ["backups.restore", { "path": large }]]);
        let mut worker = Worker::start(farm.folder.path(), json!({ "do": "repeat", "requests": both }));
        let (folder, backups) = (farm.folder.path().to_owned(), farm.backups());
        for _ in 0..round % 2 {
            worker.hear();
        }
        let before = names_in(&backups);
        match round % 4 {
            0 => worker.watch(|| is_working(&folder)),
            1 => worker.watch(|| is_working(&backups)),
            2 => worker.watch(|| !names_in(&backups).is_subset(&before)),
            _ => {
                worker.watch(|| is_working(&folder));
                worker.watch(|| rest(&folder));
            }
        }
        worker.kill();
        let again = after(&farm).await;
        let people = again.people().await.len();
        assert!(people == 1 || people == 61, "{people}");
        again.app.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_change_of_the_key_it_opens_with_or_without() {
    const PASSPHRASE: &str = "correct horse battery";
    let farm = Farm::new().await;
    farm.backup().await;
    farm.app.close().await;
    let encrypt = json!({ "protect": { "kind": "passphrase", "passphrase": PASSPHRASE } });
    for round in 0..6 {
        let both = json!([["encryption.encrypt", encrypt], ["encryption.decrypt", {}]]);
        let mut worker = Worker::start(farm.folder.path(), json!({ "do": "repeat", "requests": both }));
        let (folder, backups) = (farm.folder.path().to_owned(), farm.backups());
        for _ in 0..round % 3 {
            worker.hear();
        }
        match round % 4 {
            0 | 1 => worker.watch(|| is_working(&folder)),
            2 => worker.watch(|| is_working(&backups)),
            _ => {
                worker.watch(|| is_working(&folder));
                worker.watch(|| rest(&folder));
            }
        }
        worker.kill();
        let again = farm.again(TODAY);
        let state = again.ask("encryption.state", json!({})).await;
        if state["encrypted"] == true {
            again.ask("encryption.unlock", json!({ "secret": PASSPHRASE })).await;
        }
        again.sound().await;
        assert_eq!(again.people().await, ["Asha Kamau"]);
        // Some backups may be closed still, or open; each opens.
        for row in again.ask("backups.list", json!({})).await["rows"].as_array().unwrap() {
            again.ask("backups.look", json!({ "path": row["path"], "passphrase": PASSPHRASE })).await;
        }
        if state["encrypted"] == true {
            again.ask("encryption.decrypt", json!({})).await;
        }
        again.app.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn between_an_attached_file_and_its_row_the_file_goes() {
    let farm = Farm::new().await;
    let intake = farm.ask("intakes.list", json!({})).await[0]["intake"].clone();
    let fields = json!({
        "number": null, "first_name": "Kofi", "last_name": "Mensah", "email": null, "phone": null, "source": null,
        "current_job": null, "it_background": null, "learner_evidence": null, "applied_on": null, "notes": null
    });
    let candidate = farm.ask("people.create", json!({ "fields": fields, "intake": intake })).await;
    let path = farm.folder.path().join("diploma.txt");
    fs::write(&path, "Diploma of 2019").unwrap();
    let request = json!({ "candidacy": candidate["candidacy"], "code": "it_background", "path": path });
    let shelf = farm.folder.path().join("attachments");
    farm.app.close().await;
    for (at, still, left) in [("read", 0, 0), ("encrypt", 1, 0), ("store", 2, 1)] {
        let work = json!({ "do": "ask", "command": "attachments.add", "request": request, "at": at, "still": still });
        let mut worker = Worker::start(farm.folder.path(), work);
        assert_eq!(worker.hear(), "at");
        worker.kill();
        assert_eq!(names_in(&shelf).len(), left, "{at}");
        let again = after(&farm).await;
        assert_eq!(names_in(&shelf).len(), 0, "swept");
        again.app.close().await;
    }
    let again = farm.again(TODAY);
    again.ask("attachments.add", request).await;
    again.sound().await;
    again.app.close().await;
    assert_eq!(after(&farm).await.ask("app.check", json!({})).await["attachments"], 1);
}
