//! The desktop: one window over the core. It opens the data folder, hands calls down and answers up,
//! shows the system's dialogs and notifications. It never holds a rule, a query or a text of the screen.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg(all(feature = "journeys", not(debug_assertions)))]
compile_error!("a release build must not take the answers of dialogs from the environment");

mod call;
mod dialogs;
mod journal;
mod notify;
mod options;
mod start;

use std::process::ExitCode;

use options::Options;

fn main() -> ExitCode {
    match Options::read(std::env::args().skip(1))
        .and_then(|options| start::window(&options).map_err(|error| format!("The window cannot be opened: {error}")))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => complain(&message),
    }
}

#[expect(clippy::print_stderr, reason = "before there is a window, the terminal is all there is")]
fn complain(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(2)
}
