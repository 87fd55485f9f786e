//! Every combination of filter and sort of every list, run on a real file of an invented organization: what SQLite
//! makes of the statements is looked at, not how long they take.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "all of this is test code: it fails loudly"
)]

#[path = "../../examples/organization/invented/mod.rs"]
mod invented;
mod plans;
mod requests;
mod statements;

use std::collections::BTreeSet;
use std::sync::Arc;

use farm_team_core::host::NoDialogs;
use farm_team_core::{App, Caller, Clock, OpenOptions, Progress, api};
use invented::{Order, fill};
use serde_json::{Value, json};
use tempfile::TempDir;

use plans::{Asked, trouble, unmeasured};
use requests::Ids;

const TODAY: &str = "2026-11-25";
const PASSWORD: &str = "violet kettle arrives";

struct House {
    folder: TempDir,
}

impl House {
    async fn filled() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let order = Order { folder: folder.path().to_owned(), size: 24, seed: 3, today: TODAY.parse().unwrap() };
        fill(&order, |_| ()).await.unwrap();
        Self { folder }
    }

    async fn open(&self) -> App {
        let (folder, clock) = (self.folder.path().to_owned(), Clock::Set(TODAY.parse().unwrap()));
        App::open(OpenOptions { folder, clock, host: Arc::new(NoDialogs) }).await.unwrap()
    }

    /// What SQLite is given for these requests.
    async fn statements(&self, caller: &Caller, command: &str, requests: &[Value]) -> BTreeSet<String> {
        let app = self.open().await;
        statements::listen();
        for request in requests {
            ask(&app, caller, command, request.clone()).await;
        }
        app.close().await;
        let mut heard = statements::heard();
        heard.retain(|statement| statement.starts_with("SELECT") || statement.starts_with("WITH"));
        heard
    }
}

async fn ask(app: &App, caller: &Caller, command: &str, request: Value) -> Value {
    let answer = api::call(app, caller, command, request.clone(), &Progress::none()).await;
    serde_json::from_str(&answer.unwrap_or_else(|error| panic!("{command} {request}: {error:?}"))).unwrap()
}

async fn ids(app: &App) -> Ids {
    let page = ask(app, &Caller::owner(), "trainees.list", json!({ "filter": "running" })).await;
    let mentors = ask(app, &Caller::owner(), "mentors.list", json!({})).await;
    let trainee = &page["rows"][0];
    Ids { intake: trainee["intake"].clone(), person: trainee["person"].clone(), mentor: mentors[0]["mentor"].clone() }
}

/// Those who see only a part: a coordinator of one intake, a mentor, a trainee.
async fn limited(app: &App, ids: &Ids) -> [Caller; 3] {
    let found = json!({ "name": "Mara Connell", "password": PASSWORD });
    ask(app, &app.caller(), "accounts.create_first", found).await;
    let founder = app.caller();
    let mut callers = Vec::new();
    for request in [
        json!({ "name": "Lia", "role": "coordinator", "intakes": [ids.intake] }),
        json!({ "name": "Jo", "role": "mentor", "mentor": ids.mentor }),
        json!({ "name": "Ada", "role": "trainee", "person": ids.person }),
    ] {
        let code = ask(app, &founder, "accounts.invite", request.clone()).await["code"].clone();
        let redeem = json!({ "name": request["name"], "code": code, "password": PASSWORD });
        ask(app, &app.caller(), "accounts.sign_out", json!({})).await;
        ask(app, &app.caller(), "accounts.redeem", redeem).await;
        callers.push(app.caller());
    }
    callers.try_into().unwrap()
}

fn descends(request: &Value) -> bool {
    request.pointer("/sort/0/descending") == Some(&json!(true))
}

#[tokio::test]
async fn no_list_reads_a_table_for_every_row_nor_passes_by_an_index() {
    let house = House::filled().await;
    let app = house.open().await;
    let ids = ids(&app).await;
    let lists = [
        ("trainees.list", requests::trainees(&ids)),
        ("candidates.list", requests::candidates(&ids)),
        ("people.list", requests::people()),
        ("history.list", requests::history(&ids)),
        ("hours.week", requests::week(&ids)),
        ("monday.get", vec![json!({})]),
        ("app.state", vec![json!({})]),
    ];
    let named = |request: &Value| ["intake", "mentor", "person"].iter().any(|id| request.get(id).is_some());
    let mut heard = Vec::new();
    for (command, requests) in &lists {
        let (narrowed, whole): (Vec<_>, Vec<_>) = requests.iter().cloned().partition(named);
        for (asked, requests) in [(Asked::Narrowed, narrowed), (Asked::Whole, whole)] {
            if !requests.is_empty() {
                heard.push((*command, asked, house.statements(&Caller::owner(), command, &requests).await));
            }
        }
    }
    let [coordinator, mentor, trainee] = limited(&app, &ids).await;
    app.close().await;
    for (caller, asked, commands) in [
        (&coordinator, Asked::Narrowed, ["trainees.list", "candidates.list", "people.list", "hours.week"].as_slice()),
        (&coordinator, Asked::Whole, ["monday.get", "app.state"].as_slice()),
        (&mentor, Asked::Narrowed, ["trainees.list", "hours.week"].as_slice()),
        (&trainee, Asked::Narrowed, ["trainees.list"].as_slice()),
    ] {
        for (command, requests) in lists.iter().filter(|(command, _)| commands.contains(command)) {
            // The direction of an order was looked at already.
            let requests: Vec<_> = requests.iter().filter(|request| !descends(request)).cloned().collect();
            heard.push((*command, asked, house.statements(caller, command, &requests).await));
        }
    }
    let mut db = unmeasured(&house.folder.path().join("farm-team.db")).await;
    let (mut looked, mut found) = (0, BTreeSet::new());
    for (command, asked, statements) in heard {
        assert!(!statements.is_empty(), "{command} was heard");
        looked += statements.len();
        for statement in statements {
            let trouble = trouble(&mut db, &statement, asked).await;
            found.extend(trouble.map(|trouble| format!("{command}: {trouble}")));
        }
    }
    let found: Vec<String> = found.into_iter().collect();
    assert!(found.is_empty(), "{} of {looked} statements:\n{}", found.len(), found.join("\n"));
    assert!(looked > 2_000, "{looked}");
}
