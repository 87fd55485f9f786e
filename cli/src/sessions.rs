//! `sessions`: who is invited, who came, and attempts marked there.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use farm_team_core::place::civil_date;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::{Failure, Result};
use crate::table::Table;
use crate::values::{counted, is, number, rows, text};
use crate::words::{SESSION_STAGES, one_of};

/// Sessions: a module taught to several on a day
#[derive(Debug, Subcommand)]
pub(crate) enum Sessions {
    /// List sessions, the latest first
    #[command(after_help = "Examples:
  farmteam sessions list
  farmteam sessions list --intake \"January 2027\" --stage to-record --json")]
    List(Listed),
    /// Plan a session for those of an intake who need the module and can come
    #[command(after_help = "Examples:
  farmteam sessions plan FT-04 --intake \"January 2027\" --date 2027-02-09 --starts 09:00 --minutes 180 --place \"Room 4\" --trainer \"A. Ruiz\"
  farmteam sessions plan FT-04 --intake \"January 2027\" --date 2027-02-09 --starts 13:30 --minutes 90 --invite A-0046 --invite A-0047")]
    Plan {
        /// Code of the module
        module: String,
        /// The intake
        #[arg(long, value_name = "NAME")]
        intake: String,
        /// The day
        #[arg(long, value_name = "DATE", value_parser = civil_date)]
        date: NaiveDate,
        /// When it begins, on the clock of the place
        #[arg(long, value_name = "HH:MM", value_parser = minute_of_day)]
        starts: u32,
        /// How long, in minutes
        #[arg(long, value_name = "N")]
        minutes: u32,
        /// A room or a link
        #[arg(long, value_name = "TEXT", default_value = "")]
        place: String,
        /// The mentor who gives it
        #[arg(long, value_name = "NAME")]
        trainer: Option<String>,
        /// Only this person; more than once for several
        #[arg(long, value_name = "PERSON")]
        invite: Vec<String>,
    },
    /// Say who came: taught hours are written for them, everybody else missed it
    #[command(after_help = "Examples:
  farmteam sessions attend 0198c5a0-0000-7000-8000-000000000001 --all
  farmteam sessions attend 0198c5a0-0000-7000-8000-000000000001 --came A-0046 --came \"Ben Ode\"")]
    Attend {
        /// Id of the session, from `sessions list`
        session: String,
        /// Everybody who can have hours that day
        #[arg(long, conflicts_with = "came")]
        all: bool,
        /// Somebody who came; more than once for several
        #[arg(long, value_name = "PERSON", required_unless_present = "all")]
        came: Vec<String>,
    },
    /// Record the attempt of somebody who came, on the session's day
    #[command(after_help = "Example:
  farmteam sessions mark 0198c5a0-0000-7000-8000-000000000001 A-0046 --mark 82.5")]
    Mark {
        /// Id of the session, from `sessions list`
        session: String,
        /// Id, external number, e-mail address or unambiguous name
        person: String,
        /// The mark on the module's scale: 0 to 100, or a level from 1 to 5
        #[arg(long, value_name = "MARK", allow_negative_numbers = true)]
        mark: String,
    },
}

/// Which sessions; all without.
#[derive(Debug, Args)]
pub(crate) struct Listed {
    /// Those of this intake
    #[arg(long, value_name = "NAME")]
    intake: Option<String>,
    /// Those that are coming, whose attendance is to be taken, or that were held
    #[arg(long, value_name = "STAGE", value_parser = one_of(SESSION_STAGES))]
    stage: Option<String>,
}

impl Listed {
    /// As the core's list takes it.
    pub(crate) async fn list(&self, desk: &Desk) -> Result<Value> {
        let intake = desk.intake(self.intake.as_deref()).await?;
        let sort = json!([{ "column": "day", "descending": true }]);
        Ok(json!({ "intake": intake, "stage": self.stage, "sort": sort }))
    }
}

impl Sessions {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::List(listed) => list(desk, listed).await,
            Self::Plan { .. } => self.plan(desk).await,
            Self::Attend { session, all, came } => attend(desk, session, *all, came).await,
            Self::Mark { session, person, mark } => {
                let trainee = desk.trainee(person).await?;
                let marks = json!([{ "enrollment": trainee.get("enrollment"), "mark": mark }]);
                let saved = desk.ask("sessions.mark", json!({ "session": session, "marks": marks })).await?;
                Ok(Answer::new(saved, format!("{}: {mark} is recorded.", text(&trainee, "name"))))
            }
        }
    }

    async fn plan(&self, desk: &Desk) -> Result<Answer> {
        let Self::Plan { module, intake, date, starts, minutes, place, trainer, invite } = self else {
            return Err(Failure::usage("this is no plan"));
        };
        let intake = desk.intake(Some(intake)).await?;
        let invited = match invite.is_empty() {
            true => needed(desk, &intake, module, *date).await?,
            false => people(desk, invite).await?,
        };
        let trainer = match trainer {
            Some(name) => Some(desk.mentor(name).await?),
            None => None,
        };
        let count = invited.len();
        let fields = json!({
            "module": module, "invited": invited, "trainer": trainer,
            "appointment": { "day": date, "starts_at": starts, "minutes": minutes, "place": place },
        });
        let saved = desk.ask("sessions.plan", json!({ "intake": intake, "fields": fields })).await?;
        let told = format!(
            "Planned {module} on {date} for {}. Its id is {}.",
            counted(count, "person", "people"),
            text(&saved, "session")
        );
        Ok(Answer::new(saved, told))
    }
}

async fn list(desk: &Desk, listed: &Listed) -> Result<Answer> {
    let found = desk.all("sessions.list", listed.list(desk).await?).await?;
    let mut table = Table::new(&["Day", "Starts", "Module", "Intake", "Trainer", "#Invited", "#Came", "Stage", "Id"]);
    for row in &found {
        let when = row.get("appointment").unwrap_or(&Value::Null);
        let starts = number(when, "starts_at");
        table.row([
            text(when, "day").to_owned(),
            format!("{:02}:{:02}", starts / 60, starts % 60),
            format!("{} {}", text(row, "module"), text(row, "module_name")),
            text(row, "intake_name").to_owned(),
            text(row, "trainer_name").to_owned(),
            number(row, "invited").to_string(),
            row.get("attended").and_then(Value::as_u64).map_or_else(String::new, |came| came.to_string()),
            text(row, "stage").replace('_', " "),
            text(row, "session").to_owned(),
        ]);
    }
    let told = if found.is_empty() { "There is no session.".to_owned() } else { table.draw() };
    Ok(Answer::new(Value::Array(found), told))
}

async fn people(desk: &Desk, named: &[String]) -> Result<Vec<Value>> {
    let mut found = Vec::with_capacity(named.len());
    for person in named {
        found.push(desk.trainee(person).await?.get("enrollment").cloned().unwrap_or_default());
    }
    Ok(found)
}

/// Those who need the module and can come.
async fn needed(desk: &Desk, intake: &Value, module: &str, day: NaiveDate) -> Result<Vec<Value>> {
    let request = json!({ "intake": intake, "module": module, "day": day });
    let choices = desk.ask("sessions.choices", request).await?;
    let wanted = rows(&choices, "guests").iter();
    let wanted = wanted.filter(|guest| !is(guest, "needless") && guest.get("hindrance").is_none_or(Value::is_null));
    Ok(wanted.filter_map(|guest| guest.get("enrollment").cloned()).collect())
}

async fn attend(desk: &Desk, session: &str, all: bool, came: &[String]) -> Result<Answer> {
    let attended = if all {
        let view = desk.ask("sessions.get", json!({ "session": session })).await?;
        let free = rows(&view, "seats").iter().filter(|seat| seat.get("hindrance").is_none_or(Value::is_null));
        free.filter_map(|seat| seat.get("enrollment").cloned()).collect()
    } else {
        people(desk, came).await?
    };
    let count = attended.len();
    let saved = desk.ask("sessions.attend", json!({ "session": session, "attended": attended })).await?;
    Ok(Answer::new(saved, format!("Hours are written for {}.", counted(count, "person", "people"))))
}

/// Minutes after midnight of `09:30`.
fn minute_of_day(text: &str) -> std::result::Result<u32, String> {
    let time = text.split_once(':').and_then(|(hours, minutes)| Some((hours.parse().ok()?, minutes.parse().ok()?)));
    match time {
        Some((hours @ 0..=23_u32, minutes @ 0..=59_u32)) => Ok(hours * 60 + minutes),
        _ => Err("a time of day is written 09:30".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::minute_of_day;

    #[test]
    fn times_of_day_are_read_and_nothing_else() {
        assert_eq!(minute_of_day("09:30"), Ok(570));
        assert_eq!(minute_of_day("0:00"), Ok(0));
        for wrong in ["24:00", "9", "9:60", "-1:00", "", "a:b"] {
            assert!(minute_of_day(wrong).is_err(), "{wrong}");
        }
    }
}
