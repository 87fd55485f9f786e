//! `farmteam`: the command line over the core's list of commands, for people who look after the machines and for
//! their scripts. It reads arguments, asks the core, prints the answer. It never holds a rule or a query.

mod accounts;
mod args;
mod attachments;
mod candidates;
mod care;
mod check_ins;
mod desk;
mod encryption;
mod enrollment;
mod evidence;
mod export;
mod failure;
mod fairness;
mod holidays;
mod host;
mod hours;
mod ics;
mod import;
mod intakes;
mod letters;
mod milestones;
mod my_year;
mod overview;
mod people;
mod privacy;
mod programs;
mod progress;
mod replan;
mod results;
mod risk;
mod run;
mod sessions;
mod start;
mod table;
mod terminal;
mod values;
mod words;

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(run::run(std::env::args_os().collect()))
}
