//! The system's own file dialog, which WebDriver cannot see: driven with xdotool, on X11 only.

use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use crate::driver::PATIENCE;

/// Waits for the dialog of this title, types a path into it and confirms, as a person would.
pub fn answer(title: &str, path: &Path) {
    let window = wait_for(title);
    xdotool(&["windowfocus", "--sync", &window]);
    // GTK opens its field for a path at the first slash.
    xdotool(&["key", "--window", &window, "ctrl+l"]);
    xdotool(&["type", "--delay", "12", &path.display().to_string()]);
    let deadline = Instant::now() + PATIENCE;
    // While GTK still completes the path, it takes Return for that; then it wants another.
    while find(title).is_some() {
        assert!(Instant::now() < deadline, "the dialog “{title}” closes after Return");
        xdotool(&["key", "--window", &window, "Return"]);
        thread::sleep(Duration::from_millis(200));
    }
}

fn wait_for(title: &str) -> String {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(window) = find(title) {
            return window;
        }
        assert!(Instant::now() < deadline, "no dialog “{title}” opened");
        thread::sleep(Duration::from_millis(50));
    }
}

fn find(title: &str) -> Option<String> {
    let found = Command::new("xdotool")
        .args(["search", "--onlyvisible", "--name", &format!("^{title}$")])
        .output()
        .expect("xdotool is installed");
    String::from_utf8_lossy(&found.stdout).lines().next_back().map(str::to_owned)
}

fn xdotool(arguments: &[&str]) {
    let done = Command::new("xdotool").args(arguments).status().expect("xdotool is installed");
    assert!(done.success(), "xdotool {} ended with {done}", arguments.join(" "));
}
