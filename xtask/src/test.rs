//! `cargo xtask test`: every test there is, each step named and timed.
//! Stops at the first failure and says which step it was; never skips a step silently.

use std::process::Output;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::app::{self, DRIVEN, run_cargo, run_npm_script};
use crate::generated::{self, Mode};
use crate::shell::{cargo, command, run};
use crate::{Outcome, display, packages, tidy};

/// One step: its name and what it does.
type Step = (&'static str, fn() -> Outcome);

const BEFORE: &[Step] = &[
    ("what this machine lacks", packages::for_driving),
    ("format", || run_cargo(&["fmt", "--all", "--check"])),
    ("tidy", tidy::tidy),
    ("npm ci", packages::screen),
];

/// They share nothing with cargo's steps and leave it a core most of the time, so they run beside them.
const SCREEN: &[Step] = &[
    ("TypeScript", || run_npm_script("check")),
    ("Biome", || run_npm_script("lint")),
    ("texts are extracted", || run_npm_script("extract:check")),
    ("screen tests", || run_npm_script("test")),
    ("build the screen", app::build_screen),
];

const CARGO: &[Step] = &[
    // First, because it makes cargo compile the core anew.
    ("clippy, and query data is current", || generated::prepare(Mode::Check)),
    ("generated contract is current", || generated::codegen(Mode::Check)),
    ("core, command line, host and task tests", || run_cargo(&["test", "--workspace", "--features", DRIVEN])),
];

const AFTER: &[Step] = &[
    ("build the programs", || app::build_programs(DRIVEN, &["farm-team", "farmteam"])),
    ("journeys through the window", journeys),
];

/// Runs all steps.
pub(crate) fn test() -> Outcome {
    let mut done = Vec::new();
    let outcome = everything(&mut done);
    println!("\n{}", table(&done));
    outcome?;
    println!("\nall steps passed, 0 failed");
    Ok(())
}

fn everything(done: &mut Vec<(&'static str, Duration)>) -> Outcome {
    run_all(BEFORE, done)?;
    let screen = Beside::start()?;
    let cargo = run_all(CARGO, done);
    let start = Instant::now();
    let screen = screen.wait();
    done.push(("what the screen's steps took longer", start.elapsed()));
    cargo.and(screen)?;
    run_all(AFTER, done)
}

/// `cargo xtask screen`: what is tried of the screen without a window.
pub(crate) fn screen() -> Outcome {
    let mut done = Vec::new();
    let outcome = run_all(SCREEN, &mut done);
    println!("\n{}", table(&done));
    outcome
}

/// `cargo xtask screen` in a process of its own, whose words come in one piece at its end.
struct Beside(JoinHandle<std::io::Result<Output>>);

impl Beside {
    fn start() -> Result<Self, String> {
        let program = std::env::current_exe().map_err(|error| format!("this program has no path: {error}"))?;
        Ok(Self(std::thread::spawn(move || command(program).arg("screen").output())))
    }

    fn wait(self) -> Outcome {
        println!("\n━━ the screen's steps, run beside cargo's");
        ended(self.0, "the screen's steps")
    }
}

/// Waits for what ran beside and shows its words.
fn ended(beside: JoinHandle<std::io::Result<Output>>, what: &str) -> Outcome {
    let ended = beside.join().map_err(|_| format!("{what} were broken off"))?;
    let output = ended.map_err(|error| format!("could not start {what}: {error}"))?;
    println!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if output.status.success() { Ok(()) } else { Err(format!("FAILED in {what}, see above")) }
}

/// Runs steps until one fails; notes what each took.
fn run_all(steps: &[Step], done: &mut Vec<(&'static str, Duration)>) -> Outcome {
    for (name, step) in steps {
        println!("\n━━ {name}");
        let start = Instant::now();
        let outcome = step();
        done.push((name, start.elapsed()));
        outcome.map_err(|message| format!("FAILED in the step \"{name}\": {message}"))?;
    }
    Ok(())
}

/// Journeys of the second display. They take about as long as all the others.
const SECOND: &[&str] = &["crash::", "fairness::", "looks::", "main_job::", "panel::"];

/// On two displays at once: a window waits more than it works. On each, one window after another, for they share the
/// screen and the keyboard.
fn journeys() -> Outcome {
    let folder = packages::fresh_results("journeys")?;
    let features = format!("{DRIVEN},farm-team-tests/window");
    let build = ["test", "--workspace", "--features", &features, "--test", "journeys"];
    run_cargo(&[&build[..], &["--no-run"]].concat())?;
    let half = |which: &[&str]| {
        let mut tests = cargo();
        tests.args(build).args(["--", "--test-threads", "1"]).args(which).env("FARM_TEAM_RESULTS", &folder);
        display::Inside::new(&tests)
    };
    let second = half(SECOND)?;
    let second = std::thread::spawn(move || {
        let mut inside = second;
        inside.command.output()
    });
    let others: Vec<&str> = SECOND.iter().flat_map(|tests| ["--skip", tests]).collect();
    let first = run(&mut half(&others)?.command);
    println!("\n━━ the journeys of the second display");
    let second = ended(second, "the journeys of the second display");
    first.and(second)
}

fn table(done: &[(&str, Duration)]) -> String {
    let width = done.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let mut lines: Vec<String> = done.iter().map(|(name, time)| format!("  {name:width$}  {}", clock(*time))).collect();
    let total: Duration = done.iter().map(|(_, time)| *time).sum();
    lines.push(format!("  {:width$}  {}", "in all", clock(total)));
    lines.join("\n")
}

/// Minutes and seconds, `3:07`.
fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{:>3}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::{clock, table};
    use std::time::Duration;

    #[test]
    fn the_table_names_each_step_and_adds_up() {
        let done = [("format", Duration::from_secs(2)), ("clippy", Duration::from_secs(65))];
        assert_eq!(table(&done), "  format    0:02\n  clippy    1:05\n  in all    1:07");
        assert_eq!(clock(Duration::from_secs(600)), " 10:00");
    }
}
