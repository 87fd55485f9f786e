//! `cargo xtask test`: every test there is, cheapest first, each step named and timed.
//! Stops at the first failure and says which step it was; never skips a step silently.

use std::time::{Duration, Instant};

use crate::app::{self, DRIVEN, run_cargo, run_npm_script};
use crate::generated::{self, Mode};
use crate::shell::cargo;
use crate::{Outcome, display, packages, tidy};

/// One step: its name and what it does.
type Step = (&'static str, fn() -> Outcome);

const STEPS: &[Step] = &[
    ("what this machine lacks", packages::for_driving),
    ("format", || run_cargo(&["fmt", "--all", "--check"])),
    ("tidy", tidy::tidy),
    ("npm ci", packages::screen),
    ("generated contract is current", || generated::codegen(Mode::Check)),
    ("query data is current", || generated::prepare(Mode::Check)),
    ("clippy", clippy),
    ("TypeScript", || run_npm_script("check")),
    ("Biome", || run_npm_script("lint")),
    ("texts are extracted", || run_npm_script("extract:check")),
    ("screen tests", || run_npm_script("test")),
    ("core, command line, host and task tests", || run_cargo(&["test", "--workspace", "--features", DRIVEN])),
    ("build the screen", app::build_screen),
    ("build the programs", || app::build_programs(DRIVEN, &["farm-team", "farmteam"])),
    ("journeys through the window", journeys),
];

/// Runs all steps.
pub(crate) fn test() -> Outcome {
    let mut done: Vec<(&str, Duration)> = Vec::new();
    for (name, step) in STEPS {
        println!("\n━━ {name}");
        let start = Instant::now();
        let outcome = step();
        done.push((name, start.elapsed()));
        if let Err(message) = outcome {
            println!("\n{}", table(&done));
            return Err(format!("FAILED in the step \"{name}\": {message}"));
        }
    }
    println!("\n{}\nall {} steps passed, 0 failed", table(&done), done.len());
    Ok(())
}

fn clippy() -> Outcome {
    let features = format!("{DRIVEN},farm-team-tests/window,xtask/schema");
    run_cargo(&["clippy", "--workspace", "--all-targets", "--features", &features, "--", "-D", "warnings"])
}

fn journeys() -> Outcome {
    let folder = packages::fresh_results("journeys")?;
    let features = format!("{DRIVEN},farm-team-tests/window");
    display::run_inside(
        cargo()
            .args(["test", "--workspace", "--features", &features, "--test", "journeys"])
            // One window after another: they share the screen and the keyboard.
            .args(["--", "--test-threads", "1"])
            .env("FARM_TEAM_RESULTS", &folder),
    )
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
