//! The programs that drive the window: tauri-driver, and through it the web view's own driver.
//! Never drives anything itself.

use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long the system may take before a test gives up. Generous: a busy machine is not a failure.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A running tauri-driver. Ended with everything that it started, when dropped.
pub struct Driver {
    process: Child,
    /// Where it listens.
    pub address: String,
}

impl Driver {
    /// Starts tauri-driver on free ports. What it starts inherits this environment.
    pub fn start(environment: &[(&str, PathBuf)]) -> Self {
        let (port, native_port) = (free_port(), free_port());
        let process = Command::new(program("tauri-driver"))
            .args(["--port", &port.to_string(), "--native-port", &native_port.to_string()])
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdout(Stdio::null())
            .spawn()
            .expect("tauri-driver starts; `cargo xtask test` installs it");
        wait_for_port(port);
        wait_for_port(native_port);
        Self { process, address: format!("http://127.0.0.1:{port}") }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        for child in children(self.process.id()) {
            end(child);
        }
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// The built application.
pub fn application() -> PathBuf {
    built("farm-team")
}

/// A program of the workspace, beside the programs of these tests.
pub fn built(name: &str) -> PathBuf {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::current_exe()
        .expect("a program knows its own path")
        .ancestors()
        .map(|folder| folder.join(&file))
        .find(|file| file.is_file())
        .unwrap_or_else(|| panic!("{name} is built: `cargo xtask test` or `cargo xtask tour` does it"))
}

/// Ends a process at once, as a crash or a power cut would: it cannot tidy up.
pub fn end(process: u32) {
    let killed = if cfg!(windows) {
        Command::new("taskkill").args(["/F", "/PID", &process.to_string()]).output()
    } else {
        Command::new("kill").args(["-KILL", &process.to_string()]).output()
    };
    drop(killed);
}

/// The processes of the application that work on this data folder.
pub fn applications_on(folder: &Path) -> Vec<u32> {
    let wanted = application();
    let variable = format!("FARM_TEAM_DATA={}", folder.display());
    processes()
        .filter(|process| {
            let entry = Path::new("/proc").join(process.to_string());
            let same_program = std::fs::read_link(entry.join("exe")).is_ok_and(|exe| exe == wanted);
            let environment = std::fs::read(entry.join("environ")).unwrap_or_default();
            same_program && environment.split(|byte| *byte == 0).any(|one| one == variable.as_bytes())
        })
        .collect()
}

fn processes() -> impl Iterator<Item = u32> {
    std::fs::read_dir("/proc").into_iter().flatten().filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
}

fn children(parent: u32) -> Vec<u32> {
    processes()
        .filter(|process| {
            // "pid (name) state parent …"; the name may hold spaces and brackets.
            let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
            let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
            after_name.split_whitespace().nth(1) == Some(&parent.to_string())
        })
        .collect()
}

fn program(name: &str) -> PathBuf {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let cargo_home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    std::env::split_paths(&path)
        .chain(cargo_home.map(|home| home.join("bin")))
        .map(|folder| folder.join(&file))
        .find(|candidate| candidate.is_file())
        .unwrap_or_else(|| PathBuf::from(name))
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its number").port()
}

fn wait_for_port(port: u16) {
    let deadline = Instant::now() + PATIENCE;
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(Instant::now() < deadline, "nothing listens on port {port}");
        thread::sleep(Duration::from_millis(20));
    }
}
