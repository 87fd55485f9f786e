//! The tour: the main job through the real window, leaving numbered screenshots and exports.
//! Never asserts what a journey asserts; it is what a person looks at.

use crate::app::{self, DRIVEN};
use crate::place::program;
use crate::shell::command;
use crate::{Outcome, display, packages};

/// `cargo xtask tour`.
pub(crate) fn tour() -> Outcome {
    packages::for_driving()?;
    packages::screen()?;
    app::build_screen()?;
    app::build_programs(DRIVEN, &["farm-team", "farmteam", "tour"])?;
    let folder = packages::fresh_results("tour")?;
    display::run_inside(command(program("tour")?).env("FARM_TEAM_RESULTS", &folder))?;
    println!("\nThe screenshots and exports are in {}", folder.display());
    Ok(())
}
