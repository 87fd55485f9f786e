//! The command line as a whole: global options and the list of commands. Each group's own arguments stand with it.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};
use farm_team_core::place::civil_date;

use crate::{
    accounts, candidates, care, check_ins, encryption, enrollment, export, fairness, holidays, hours, ics, import,
    intakes, letters, milestones, my_year, overview, people, privacy, programs, progress, replan, results, risk,
    sessions, start,
};

const ABOUT: &str = "\
Farm Team on the command line: the same data and the same rules as the window.

PERSON is an id, an external number, an e-mail address or a name that only one person has.
DATE is written as 2027-01-31.";

const AFTER: &str = "\
Exit codes:
  0  done (an import that could be read ends in 0 even with rejected rows)
  1  refused by a rule, or what was named is not there
  2  the command line cannot be understood
  3  trouble with the data, a file, the disk or the program

The main job from beginning to end:
  farmteam init --standard-year --name \"Mara Connell\"
  farmteam import people applicants.csv --intake \"January 2027\" --start 2027-01-04
  farmteam import sheets interview-sheets.csv --intake \"January 2027\"
  farmteam candidates list --intake \"January 2027\"
  farmteam enroll A-0046 --intake \"January 2027\"
  farmteam plan A-0046 --json
  farmteam export trainees --format xlsx --out trainees.xlsx";

/// See the module.
#[derive(Debug, Parser)]
#[command(name = "farmteam", version, about = "Farm Team on the command line", long_about = ABOUT, after_help = AFTER)]
#[command(max_term_width = 110)]
pub(crate) struct CommandLine {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What stands before or after every command.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options of every command")]
pub(crate) struct Global {
    /// Answer with one JSON value on standard output; warnings and errors are lines of JSON on standard error
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The data folder, for example --data /srv/farm-team [else FARM_TEAM_DATA, else the folder that the window uses]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Set the clock, for example --today 2027-01-04 [else FARM_TEAM_TODAY, else the machine's date]
    #[arg(long, global = true, value_name = "DATE", value_parser = civil_date)]
    pub(crate) today: Option<NaiveDate>,
    /// Sign in as this account; its password is read from standard input, or from the file that
    /// FARM_TEAM_PASSWORD_FILE names
    #[arg(long = "as", global = true, value_name = "NAME")]
    pub(crate) account: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Init(start::Init),
    #[command(subcommand)]
    Import(import::Import),
    #[command(subcommand)]
    People(people::People),
    #[command(subcommand)]
    Intakes(intakes::Intakes),
    #[command(subcommand)]
    Holidays(holidays::Holidays),
    #[command(subcommand)]
    Ics(ics::Ics),
    #[command(subcommand)]
    Candidates(candidates::Candidates),
    Fairness(fairness::Fairness),
    #[command(subcommand)]
    Letters(letters::Letters),
    Enroll(enrollment::Enroll),
    #[command(subcommand)]
    Trainees(enrollment::Trainees),
    Plan(enrollment::Plan),
    #[command(subcommand)]
    Attempt(progress::Attempt),
    #[command(subcommand)]
    Results(results::Results),
    #[command(subcommand)]
    Break(enrollment::Break),
    #[command(subcommand)]
    Replan(replan::Replan),
    #[command(subcommand)]
    Hours(hours::Hours),
    #[command(subcommand, name = "checkin")]
    CheckIn(check_ins::CheckIn),
    #[command(subcommand)]
    Sessions(sessions::Sessions),
    #[command(subcommand)]
    Milestone(milestones::Milestone),
    #[command(subcommand, name = "myyear")]
    MyYear(my_year::MyYear),
    Outcome(enrollment::Outcome),
    Monday(overview::Monday),
    Risk(risk::Risk),
    Reminders(overview::Reminders),
    History(overview::History),
    #[command(subcommand)]
    Export(export::Export),
    Check(care::Check),
    Backup(care::Backup),
    #[command(subcommand)]
    Privacy(privacy::Privacy),
    #[command(subcommand)]
    Backups(care::Backups),
    Encrypt(encryption::Encrypt),
    Decrypt(encryption::Decrypt),
    Unlock(encryption::Unlock),
    #[command(subcommand, alias = "program")]
    Programs(programs::Programs),
    #[command(subcommand)]
    Accounts(accounts::Accounts),
}

#[cfg(test)]
mod tests {
    use super::CommandLine;
    use clap::{Command, CommandFactory as _};

    #[test]
    fn the_command_line_is_consistent() {
        CommandLine::command().debug_assert();
    }

    /// Every command has an example that runs through the parser, every option a sentence.
    #[test]
    fn everything_is_documented_with_an_example() {
        let mut root = CommandLine::command();
        root.build();
        let leaves = visit(&root);
        assert!(leaves > 25, "{leaves}");
    }

    fn visit(command: &Command) -> usize {
        assert!(command.get_about().is_some(), "{} says what it does", command.get_name());
        for argument in command.get_arguments() {
            assert!(argument.get_help().is_some(), "{} {}", command.get_name(), argument.get_id());
        }
        let below: usize = command.get_subcommands().filter(|sub| sub.get_name() != "help").map(visit).sum();
        if below > 0 || command.get_name() == "help" {
            return below;
        }
        let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        let lines: Vec<&str> = examples.lines().map(str::trim).filter(|line| line.starts_with("farmteam")).collect();
        assert!(!lines.is_empty(), "{} has an example", command.get_name());
        for line in &lines {
            use clap::Parser as _;
            let words = line.split('"').enumerate().flat_map(|(at, part)| match at % 2 {
                1 => vec![part],
                _ => part.split_whitespace().collect(),
            });
            if let Err(error) = CommandLine::try_parse_from(words) {
                panic!("{line}: {error}");
            }
        }
        for argument in
            command.get_arguments().filter(|argument| !argument.is_global_set() && !argument.is_positional())
        {
            let long = argument.get_long().unwrap_or_default();
            let shown = lines.iter().any(|line| line.contains(&format!("--{long}")));
            assert!(shown || matches!(long, "help" | "version"), "an example of {} --{long}", command.get_name());
        }
        1
    }
}
