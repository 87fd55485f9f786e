//! Builds the screen and the window, and opens it.
//! Never decides what a feature is: the names of cargo's features stand here once.

use crate::Outcome;
use crate::place::program;
use crate::shell::{cargo, command, npm};
use crate::{display, packages, tour};

/// The window as people get it: the built screen inside the program.
const SHIPPED: &str = "farm-team/custom-protocol";
/// The same with answers for dialogs from the environment. A release build refuses it.
pub(crate) const DRIVEN: &str = "farm-team/custom-protocol,farm-team/journeys";

/// `cargo xtask run`: from a fresh clone to an open window.
pub(crate) fn run(arguments: &[&str]) -> Outcome {
    if !display::present() {
        println!("There is no display here. Starting a virtual one and running the tour instead.");
        return tour::tour();
    }
    packages::for_building()?;
    packages::screen()?;
    build_screen()?;
    build_programs(SHIPPED, &["farm-team"])?;
    run_window(arguments)
}

/// Builds `ui/dist`.
pub(crate) fn build_screen() -> Outcome {
    run_npm_script("build")
}

/// Builds these programs with these cargo features. The whole workspace is selected, though only few
/// programs are built: so every build here uses the same features of the dependencies, and they are
/// compiled once.
pub(crate) fn build_programs(features: &str, programs: &[&str]) -> Outcome {
    let mut arguments = vec!["build", "--workspace", "--features", features];
    arguments.extend(programs.iter().flat_map(|program| ["--bin", program]));
    run_cargo(&arguments)
}

/// Builds one of the core's examples in the same way.
pub(crate) fn build_example(name: &str) -> Outcome {
    run_cargo(&["build", "--workspace", "--features", DRIVEN, "--example", name])
}

/// One of the core's examples, built before.
pub(crate) fn example(name: &str) -> Result<std::process::Command, String> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    Ok(command(crate::place::programs()?.join("examples").join(file)))
}

/// One script of `ui/package.json`.
pub(crate) fn run_npm_script(name: &str) -> Outcome {
    run_command(npm().args(["run", "--silent", name]))
}

/// Cargo with these arguments.
pub(crate) fn run_cargo(arguments: &[&str]) -> Outcome {
    run_command(cargo().args(arguments))
}

fn run_command(command: &mut std::process::Command) -> Outcome {
    crate::shell::run(command)
}

fn run_window(arguments: &[&str]) -> Outcome {
    run_command(command(program("farm-team")?).args(arguments))
}
