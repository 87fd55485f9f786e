//! One run from arguments to exit code. Whatever happens, standard output holds an answer or nothing.

use std::ffi::OsString;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Mutex, PoisonError};

use clap::Parser as _;
use clap::error::ErrorKind;
use farm_team_core::place::{self, DATA_VARIABLE, TODAY_VARIABLE};
use farm_team_core::{Clock, Error};
use serde_json::{Value, json};

use crate::accounts;
use crate::args::{Command, CommandLine, Global};
use crate::desk::{Answer, Desk};
use crate::failure::{Failure, Result};
use crate::my_year::MyYear;
use crate::terminal;

/// Does what the arguments say; gives the exit code.
pub(crate) fn run(arguments: Vec<OsString>) -> u8 {
    // Also for arguments that cannot be parsed; behind `--` it would be a name.
    let json = arguments.iter().take_while(|argument| *argument != "--").any(|argument| argument == "--json");
    let line = match CommandLine::try_parse_from(arguments) {
        Ok(line) => line,
        Err(error) => return explain(json, &error),
    };
    match guarded(line).and_then(|answer| print(json, &answer)) {
        Ok(code) => code,
        Err(failure) => fail(json, &failure),
    }
}

fn fail(json: bool, failure: &Failure) -> u8 {
    terminal::complain(json, &failure.json(), failure.message());
    failure.exit()
}

/// Help and version, or why the arguments cannot be understood.
fn explain(json: bool, error: &clap::Error) -> u8 {
    let text = error.render().to_string();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let text = if json { json!({ "help": text.trim_end() }).to_string() } else { text.trim_end().to_owned() };
            terminal::answer(&text).map_or_else(|failure| fail(json, &failure), |()| 0)
        }
        _ => {
            let told = text.trim_end().strip_prefix("error: ").unwrap_or(&text);
            fail(json, &Failure::usage(told))
        }
    }
}

fn print(json: bool, answer: &Answer) -> Result<u8> {
    let text = if json { answer.json.to_string() } else { terminal::lines(&answer.text) };
    terminal::answer(&text)?;
    for beside in &answer.beside {
        let sentence = beside.get("message").and_then(Value::as_str).unwrap_or_default();
        terminal::complain(json, beside, sentence);
    }
    Ok(answer.exit)
}

/// Runs; a fault of the program ends as an error like any other, not as a trace on the terminal.
fn guarded(line: CommandLine) -> Result<Answer> {
    static FAULT: Mutex<Option<String>> = Mutex::new(None);
    panic::set_hook(Box::new(|fault| {
        *FAULT.lock().unwrap_or_else(PoisonError::into_inner) = Some(fault.to_string());
    }));
    panic::catch_unwind(AssertUnwindSafe(|| {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .map_err(Error::internal)?;
        runtime.block_on(ask(line))
    }))
    .unwrap_or_else(|_| {
        let fault = FAULT.lock().unwrap_or_else(PoisonError::into_inner).take();
        Err(Error::internal(fault.unwrap_or_default()).into())
    })
}

async fn ask(line: CommandLine) -> Result<Answer> {
    let Global { json, data, today, account } = line.global;
    let clock = match today {
        Some(day) => Clock::Set(day),
        None => {
            let variable = std::env::var_os(TODAY_VARIABLE).unwrap_or_default();
            place::clock(None, Some(&variable.to_string_lossy()))
                .map_err(|what| Failure::usage(format!("{TODAY_VARIABLE}: {what}")))?
        }
    };
    let folder = place::data_folder(data, std::env::var_os(DATA_VARIABLE))
        .ok_or_else(|| Failure::usage("This machine names no folder for application data; give one with --data"))?;
    if let Clock::Set(day) = clock {
        terminal::warn_of_clock(json, day);
    }
    let desk = match &line.command {
        Command::Init(_) => Desk::create(folder, clock).await?,
        Command::Backups(_) | Command::Unlock(_) | Command::MyYear(MyYear::Open { .. }) => Desk::closed(folder, clock),
        _ => Desk::open(folder, clock).await?,
    };
    if let Some(trouble) = desk.trouble() {
        terminal::complain(json, &json!(trouble), &trouble.message);
    }
    let answer = answer(&desk, account, line.command).await;
    desk.close().await;
    answer
}

async fn answer(desk: &Desk, account: Option<String>, command: Command) -> Result<Answer> {
    if let Some(name) = account {
        desk.sign_in(&name, accounts::password()?).await?;
    }
    match command {
        Command::Accounts(accounts) => accounts.run(desk).await,
        Command::Init(init) => init.run(desk).await,
        Command::Import(import) => import.run(desk).await,
        Command::Results(results) => results.run(desk).await,
        Command::People(people) => people.run(desk).await,
        Command::Intakes(intakes) => intakes.run(desk).await,
        Command::Holidays(holidays) => holidays.run(desk).await,
        Command::Ics(ics) => ics.run(desk).await,
        Command::Candidates(candidates) => candidates.run(desk).await,
        Command::Fairness(fairness) => fairness.run(desk).await,
        Command::Letters(letters) => letters.run(desk).await,
        Command::Enroll(enroll) => enroll.run(desk).await,
        Command::Trainees(trainees) => trainees.run(desk).await,
        Command::Plan(plan) => plan.run(desk).await,
        Command::Attempt(attempt) => attempt.run(desk).await,
        Command::Break(add) => add.run(desk).await,
        Command::Replan(replan) => replan.run(desk).await,
        Command::Hours(hours) => hours.run(desk).await,
        Command::Sessions(sessions) => sessions.run(desk).await,
        Command::CheckIn(check_in) => check_in.run(desk).await,
        Command::Milestone(milestone) => milestone.run(desk).await,
        Command::MyYear(my_year) => my_year.run(desk).await,
        Command::Outcome(outcome) => outcome.run(desk).await,
        Command::Risk(risk) => risk.run(desk).await,
        Command::Monday(monday) => monday.run(desk).await,
        Command::Reminders(reminders) => reminders.run(desk).await,
        Command::History(history) => history.run(desk).await,
        Command::Export(export) => export.run(desk).await,
        Command::Check(check) => check.run(desk).await,
        Command::Backup(backup) => backup.run(desk).await,
        Command::Privacy(privacy) => privacy.run(desk).await,
        Command::Backups(backups) => backups.run(desk).await,
        Command::Encrypt(encrypt) => encrypt.run(desk).await,
        Command::Decrypt(decrypt) => decrypt.run(desk).await,
        Command::Unlock(unlock) => unlock.run(desk).await,
        Command::Programs(programs) => programs.run(desk).await,
    }
}
