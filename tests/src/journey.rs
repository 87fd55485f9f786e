//! One journey: its data folder, its day, the answers to its dialogs. Each has its own.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::driver::{Driver, application, built};
use crate::window::Window;

/// A journey that can open its window, lose it and open it again.
pub struct Journey {
    name: String,
    room: TempDir,
    today: Option<String>,
    real_dialogs: bool,
}

impl Journey {
    /// A journey on an empty data folder. The name is for its screenshots.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            room: TempDir::with_prefix("farm-team-journey-").expect("a temporary folder"),
            today: None,
            real_dialogs: false,
        }
    }

    /// The program takes this day for today (R1), written `2027-01-04`. Counts from the next start.
    pub fn today(&mut self, day: &str) -> &mut Self {
        self.today = Some(day.to_owned());
        self
    }

    /// The system's own file dialog opens, to be used with [`crate::dialog`].
    pub fn real_dialogs(&mut self) -> &mut Self {
        self.real_dialogs = true;
        self
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.room.path().join("data")
    }

    /// The database's file.
    pub fn database(&self) -> PathBuf {
        self.data().join("farm-team.db")
    }

    /// Writes over the first page of the database but not over its first words, so that it still looks like one, and
    /// takes away the log, which may hold that page too; gives the bytes that lie there now.
    pub fn damage(&self) -> Vec<u8> {
        let log = self.data().join("farm-team.db-wal");
        if log.exists() {
            std::fs::remove_file(log).expect("the log can be taken away");
        }
        let mut bytes = std::fs::read(self.database()).expect("there is a database");
        bytes[100..4096].fill(0xFF);
        std::fs::write(self.database(), &bytes).expect("it can be damaged");
        bytes
    }

    /// A file of this journey outside the data folder: what it imports or exports.
    pub fn file(&self, name: &str) -> PathBuf {
        self.room.path().join(name)
    }

    /// The next dialog that asks for a file to open is answered with this one, and all after it.
    pub fn answer_open(&self, file: &Path) {
        write(&self.answer_file("open"), &file.display().to_string());
    }

    /// The next dialog that asks where to save is answered with this file, and all after it.
    pub fn answer_save(&self, file: &Path) {
        write(&self.answer_file("save"), &file.display().to_string());
    }

    /// The next dialogs are closed without a choice.
    pub fn answer_nothing(&self) {
        write(&self.answer_file("open"), "");
        write(&self.answer_file("save"), "");
    }

    /// The file that the system's viewer was given last.
    pub fn viewed(&self) -> PathBuf {
        std::fs::read_to_string(self.answer_file("viewer")).expect("a viewer was given a file").into()
    }

    /// What the system's last notification said; nothing before the first.
    pub fn notified(&self) -> Option<String> {
        // One that is being written is not there yet.
        std::fs::read_to_string(self.answer_file("notification")).ok().filter(|text| !text.is_empty())
    }

    /// Starts the program and waits until its page stands.
    pub fn open(&self) -> Window {
        let driver = Driver::start(&self.environment());
        Window::open(&self.name, driver, self.data())
    }

    /// Starts the program a second time without driving it, and gives how it ended and what it said.
    pub fn start_again(&self) -> std::process::Output {
        std::process::Command::new(application()).envs(self.environment()).output().expect("the application starts")
    }

    /// Runs the command line on the same data folder and day; gives what it printed.
    pub fn farmteam(&self, arguments: &[&str]) -> String {
        self.farmteam_in(&[], arguments)
    }

    /// The same, with the password of the account that `--as` or `--coordinator` names.
    pub fn farmteam_with(&self, password: &str, arguments: &[&str]) -> String {
        let file = self.file("password.txt");
        write(&file, password);
        self.farmteam_in(&[("FARM_TEAM_PASSWORD_FILE", file)], arguments)
    }

    fn farmteam_in(&self, more: &[(&'static str, PathBuf)], arguments: &[&str]) -> String {
        let ran = std::process::Command::new(built("farmteam"))
            .args(arguments)
            .envs(self.environment())
            .envs(more.iter().cloned())
            .output()
            .expect("the command line starts");
        assert!(ran.status.success(), "farmteam {}: {ran:?}", arguments.join(" "));
        String::from_utf8(ran.stdout).expect("text")
    }

    fn answer_file(&self, kind: &str) -> PathBuf {
        self.file(&format!("answer-{kind}.txt"))
    }

    fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        let mut environment = vec![
            ("FARM_TEAM_DATA", self.data()),
            // The person's own key store is left alone.
            ("FARM_TEAM_KEY_STORE", "none".into()),
            // Nor does a journey start the viewer that this machine happens to have.
            ("FARM_TEAM_VIEWER", self.answer_file("viewer")),
            // Nor does one show on the desktop of whoever runs it.
            ("FARM_TEAM_NOTIFICATIONS", self.answer_file("notification")),
            // Window sizes and web storage of earlier journeys must not be found again.
            ("XDG_CONFIG_HOME", self.file("config")),
            ("XDG_DATA_HOME", self.file("share")),
            ("XDG_CACHE_HOME", self.file("cache")),
        ];
        if let Some(day) = &self.today {
            environment.push(("FARM_TEAM_TODAY", day.into()));
        }
        if !self.real_dialogs {
            environment.push(("FARM_TEAM_DIALOG_OPEN", self.answer_file("open")));
            environment.push(("FARM_TEAM_DIALOG_SAVE", self.answer_file("save")));
        }
        environment
    }
}

fn write(file: &Path, text: &str) {
    std::fs::write(file, text).expect("the answer can be written");
}
