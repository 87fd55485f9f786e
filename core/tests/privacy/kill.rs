//! A program that dies in the middle of an erasure: everything is as before, or the name is gone.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use farm_team_core::{Caller, Progress, api};
use serde_json::json;

use crate::erasure::{Everything, NAMES, everything};
use crate::support::open;

/// What the other program is told: the data folder and the person, or nothing in an ordinary run.
const ORDER: &str = "FARM_TEAM_TEST_ERASE";
const STEPS: [&str; 5] = ["look", "commit", "bytes", "backups", "files"];

/// The other program: erases, says each step, and goes on when it is told to.
#[tokio::test(flavor = "multi_thread")]
async fn other_program() {
    let Ok(order) = std::env::var(ORDER) else { return };
    let (person, folder) = order.split_once(' ').unwrap();
    let app = open(folder.as_ref(), "2027-06-01").await.unwrap();
    let progress = Progress::new(|step| {
        let mut out = std::io::stdout();
        writeln!(out, "\nstep {}", step.step).unwrap();
        out.flush().unwrap();
        std::io::stdin().lock().read_line(&mut String::new()).unwrap();
    });
    let request = json!({ "people": [person], "ground": "asked" });
    api::call(&app, &Caller::owner(), "privacy.erase", request, &progress).await.unwrap();
}

/// Starts the other program and kills it when it is about to do a step.
fn killed_at(step: &str, order: &str) {
    let mut other = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "kill::other_program", "--nocapture"])
        .env(ORDER, order)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut answer = other.stdin.take().unwrap();
    let lines = BufReader::new(other.stdout.take().unwrap()).lines();
    let mut killed = false;
    for line in lines {
        let Some(reached) = line.unwrap().strip_prefix("step ").map(str::to_owned) else { continue };
        if reached == step {
            // SIGKILL on Unix.
            other.kill().unwrap();
            killed = true;
            break;
        }
        answer.write_all(b"\n").unwrap();
    }
    other.wait().unwrap();
    assert!(killed, "never came to {step}");
}

#[tokio::test]
async fn dying_at_any_step_leaves_before_or_after() {
    for step in STEPS {
        let Everything { house, person, intake, .. } = everything().await;
        house.ask("app.backup", json!({ "path": house.data.path().join("backups").join("kept.db") })).await;
        let (before, figures) = (house.dump().await, house.statistics(&[&intake]).await);
        let order = format!("{} {}", person.as_str().unwrap(), house.data.path().display());
        killed_at(step, &order);
        let after = house.on("2027-06-02").await;
        if ["look", "commit"].contains(&step) {
            assert_eq!(after.dump().await, before, "{step}");
        } else {
            assert_eq!(after.naming(NAMES), Vec::<String>::new(), "{step}");
            assert_eq!(after.refused("people.find", json!({ "text": "A-7788" })).await, "person_unknown");
            let list = std::fs::read_to_string(after.data.path().join("erasures.jsonl")).unwrap();
            assert_eq!(list.lines().count(), 1, "{step}");
        }
        assert_eq!(after.statistics(&[&intake]).await, figures, "{step}");
        after.check().await;
    }
}
