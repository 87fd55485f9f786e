//! A virtual display for driving the window where nobody looks at it.
//! Never shows a window on a person's own screen, even when there is one: xdotool types into
//! whatever has the focus.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use crate::Outcome;
use crate::place::results;
use crate::shell::{command, run};

/// Whether a window would be seen by somebody here.
pub(crate) fn present() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Runs a program with a display and a message bus of its own (Linux), or as it is (elsewhere).
pub(crate) fn run_inside(program: &Command) -> Outcome {
    let mut inside = Inside::new(program)?;
    run(&mut inside.command)
}

/// A program as it is run with a display of its own, which ends with this.
pub(crate) struct Inside {
    pub(crate) command: Command,
    _screen: Option<Screen>,
}

impl Inside {
    pub(crate) fn new(program: &Command) -> Result<Self, String> {
        if !cfg!(target_os = "linux") {
            let mut plain = command(program.get_program());
            plain.args(program.get_args()).envs(variables(program));
            return Ok(Self { command: plain, _screen: None });
        }
        let screen = Screen::start()?;
        let command = on(&screen, program)?;
        Ok(Self { command, _screen: Some(screen) })
    }
}

fn on(screen: &Screen, program: &Command) -> Result<Command, String> {
    let bus = quiet_bus()?;
    let mut inside = command("dbus-run-session");
    inside
        .arg("--config-file")
        .arg(&bus)
        .arg("--")
        .arg(program.get_program())
        .args(program.get_args())
        .envs(variables(program))
        .env("DISPLAY", &screen.name)
        .env_remove("WAYLAND_DISPLAY")
        .env("GDK_BACKEND", "x11")
        // The virtual screen has no graphics card, and nobody listens for accessibility events.
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env("NO_AT_BRIDGE", "1")
        .env("LC_ALL", "C.UTF-8")
        .env("LANGUAGE", "en_US");
    Ok(inside)
}

fn variables(program: &Command) -> Vec<(&std::ffi::OsStr, &std::ffi::OsStr)> {
    program.get_envs().filter_map(|(name, value)| value.map(|value| (name, value))).collect()
}

/// The settings of a message bus that starts no services: no desktop portal, no noise.
fn quiet_bus() -> Result<PathBuf, String> {
    let file = results("bus.conf");
    let settings = r#"<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;
    std::fs::create_dir_all(results(""))
        .and_then(|()| std::fs::write(&file, settings))
        .map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(file)
}

/// A running Xvfb, ended when dropped.
struct Screen {
    name: String,
    server: Child,
}

impl Screen {
    fn start() -> Result<Self, String> {
        let mut server = command("Xvfb")
            // The server picks a free number and tells it on its standard output.
            .args(["-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("could not start Xvfb: {error}"))?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            BufReader::new(output)
                .read_line(&mut number)
                .map_err(|error| format!("Xvfb did not name its display: {error}"))?;
        }
        let number = number.trim();
        if number.is_empty() {
            return Err("Xvfb ended before it named its display".to_owned());
        }
        Ok(Self { name: format!(":{number}"), server })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It may be gone already; then there is nothing to end.
        drop(self.server.kill());
        drop(self.server.wait());
    }
}
