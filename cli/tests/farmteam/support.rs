//! A data folder per test and a way to run the program on it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, OnceLock};

use farm_team_core::host::NoDialogs;
use farm_team_core::{App, Caller, Clock, OpenOptions, Progress, api};
use serde_json::Value;

/// The intake of [`Desk::ready`]; it starts on 4 Jan 2027.
pub(crate) const INTAKE: &str = "January 2027";
/// The lists that ship.
pub(crate) const APPLICANTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/content/applicants.csv");
pub(crate) const SHEETS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/content/interview-sheets.csv");

/// What a run of the program gave.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    fn new(output: Output) -> Self {
        Self {
            code: output.status.code().expect("ends by itself"),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Standard output as the one JSON value that it must be.
    pub(crate) fn json(&self) -> Value {
        assert!(self.out.ends_with('\n'), "{self:?}");
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The lines of standard error, each a JSON value with a code and a sentence.
    pub(crate) fn complaints(&self) -> Vec<Value> {
        let lines = self.err.lines().map(|line| {
            let value: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {self:?}"));
            assert!(value["code"].is_string() && value["message"].is_string(), "{value}");
            value
        });
        lines.collect()
    }
}

/// The program with nothing of this machine around it.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_farmteam"));
    command.env_remove("FARM_TEAM_DATA").env_remove("FARM_TEAM_TODAY").stdin(Stdio::null());
    command
}

pub(crate) fn run(command: &mut Command) -> Ran {
    Ran::new(command.output().unwrap())
}

/// A data folder.
pub(crate) struct Desk {
    pub(crate) folder: tempfile::TempDir,
}

impl Desk {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// The standard year with applicants and sheets as they ship, A-0046 and A-0009 enrolled.
    pub(crate) fn ready() -> Self {
        let desk = Self::empty();
        for entry in std::fs::read_dir(template()).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_file() {
                std::fs::copy(entry.path(), desk.folder.path().join(entry.file_name())).unwrap();
            }
        }
        desk
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    /// A file beside the database.
    pub(crate) fn file(&self, name: &str, content: &str) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// The program on this folder, not started yet.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program();
        command.arg("--data").arg(self.folder.path()).args(arguments);
        command
    }

    /// Runs on 20 Jan 2027 unless a day is given.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = self.command(arguments);
        if !arguments.contains(&"--today") {
            command.env("FARM_TEAM_TODAY", "2027-01-20");
        }
        run(&mut command)
    }

    /// The JSON of a run that must be done.
    pub(crate) fn ask(&self, arguments: &[&str]) -> Value {
        let ran = self.run(&[arguments, &["--json"]].concat());
        assert_eq!(ran.code, 0, "{arguments:?}: {ran:?}");
        ran.json()
    }

    /// What a person reads of a run that must be done.
    pub(crate) fn read(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.code, 0, "{arguments:?}: {ran:?}");
        ran.out
    }

    /// The code of a run that must end in `exit`: nothing on standard output, in either form.
    pub(crate) fn refused(&self, exit: i32, arguments: &[&str]) -> String {
        let ran = self.run(&[arguments, &["--json"]].concat());
        assert_eq!((ran.code, ran.out.as_str()), (exit, ""), "{arguments:?}: {ran:?}");
        let code = ran.complaints().pop().unwrap()["code"].as_str().unwrap().to_owned();
        let ran = self.run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (exit, ""), "{arguments:?}: {ran:?}");
        assert!(ran.err.contains(' ') && !ran.err.contains('{'), "{ran:?}");
        code
    }

    /// Asks the core on the same file, for what has no subcommand.
    pub(crate) fn core(&self, today: &str, command: &str, request: Value) -> Value {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let options = OpenOptions {
            folder: self.folder.path().to_owned(),
            clock: Clock::Set(today.parse().unwrap()),
            host: Arc::new(NoDialogs),
        };
        let answer = runtime.block_on(async {
            let app = App::open(options).await?;
            api::call(&app, &Caller::owner(), command, request, &Progress::none()).await
        });
        serde_json::from_str(&answer.unwrap()).unwrap()
    }
}

/// The folder that [`Desk::ready`] copies, made once per run of the tests.
fn template() -> &'static Path {
    static TEMPLATE: OnceLock<PathBuf> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("farmteam-template");
        if folder.exists() {
            std::fs::remove_dir_all(&folder).unwrap();
        }
        for arguments in [
            &["init", "--standard-year", "--name", "Mara Connell"][..],
            &["import", "people", APPLICANTS, "--intake", INTAKE, "--start", "2027-01-04"],
            &["import", "sheets", SHEETS, "--intake", INTAKE],
            &["enroll", "A-0046", "A-0009", "--intake", INTAKE],
        ] {
            let ran = run(program().arg("--data").arg(&folder).args(arguments).args(["--today", "2026-12-01"]));
            assert_eq!(ran.code, 0, "{ran:?}");
        }
        folder
    })
}

/// The rows of a list, each by the text of one key.
pub(crate) fn by<'v>(rows: &'v Value, key: &str, wanted: &str) -> &'v Value {
    let rows = rows.as_array().unwrap();
    rows.iter().find(|row| row[key] == wanted).unwrap_or_else(|| panic!("no {wanted} in {rows:?}"))
}

/// The keys of an object.
pub(crate) fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap_or_else(|| panic!("{value}")).keys().map(String::as_str).collect()
}
