//! An invented organization. What people decide goes through the commands; what they record in the year is written in
//! bulk and brought in line by `app.rebuild`, so that `app.check` finds every derived column right.

mod chance;
mod forms;
mod intakes;
mod people;
mod rows;
mod store;
mod year;

use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{Datelike as _, Days, Months};
use farm_team_core::calendar::Day;
use farm_team_core::curriculum::STANDARD_YEAR;
use farm_team_core::curriculum::model::Program;
use farm_team_core::curriculum::read::read_program;
use serde_json::{Value, json};

use chance::Chance;
use intakes::{Office, Recruiting, Wanted};
use store::Scratch;
use year::Years;

pub(crate) type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// How far back the first intake lies.
const MONTHS: u32 = 84;
/// Trainees that a usual intake has, and how many intakes there are at least.
const TRAINEES: u32 = 25;
const LEAST_INTAKES: u32 = 6;

/// What is wanted.
pub(crate) struct Order {
    /// A data folder without a database.
    pub(crate) folder: PathBuf,
    /// Enrollments.
    pub(crate) size: u32,
    pub(crate) seed: u64,
    pub(crate) today: Day,
}

/// What was made.
pub(crate) struct Filled {
    pub(crate) intakes: usize,
    pub(crate) applicants: u32,
    pub(crate) enrollments: u32,
    pub(crate) rows: store::Written,
}

impl fmt::Display for Filled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { intakes, applicants, enrollments, rows } = self;
        write!(
            f,
            "{enrollments} enrollments in {intakes} intakes, {applicants} applicants, {} attempts, {} entries of \
             hours, {} ticket reviews, {} evaluations, {} outcomes.",
            rows.attempts, rows.hours, rows.reviews, rows.evaluations, rows.outcomes
        )
    }
}

pub(crate) fn days_before(day: Day, days: i64) -> Day {
    day.checked_sub_days(Days::new(u64::try_from(days).unwrap_or(0))).unwrap_or(day)
}

pub(crate) fn days_after(day: Day, days: i64) -> Day {
    day.checked_add_days(Days::new(u64::try_from(days).unwrap_or(0))).unwrap_or(day)
}

/// Fills the folder; tells each step.
///
/// # Errors
/// When there is a database already; whatever a command refuses.
pub(crate) async fn fill(order: &Order, told: impl Fn(&str)) -> Outcome<Filled> {
    if farm_team_core::place::has_database(&order.folder) {
        return Err(format!("{} holds a database already; name an empty folder", order.folder.display()).into());
    }
    let program = read_program(STANDARD_YEAR).map_err(|problems| format!("{problems:?}"))?;
    let mut chance = Chance::new(order.seed);
    let wanted = wanted(order);
    let (recruiting, file) = begin(order, &program, &wanted).await?;
    let mut scratch = Scratch::open(&file).await?;
    let mut made = Vec::new();
    for (place, intake) in wanted.iter().enumerate() {
        made.push(recruiting.run(intake, &mut scratch, &mut chance).await?);
        forget_backups(&order.folder)?;
        if (place + 1) % 10 == 0 {
            told(&format!("{} of {} intakes enrolled", place + 1, wanted.len()));
        }
    }
    let mut years = Years::new(&program, order.today, &mut chance)?;
    for intake in &made {
        let rows = years.of_intake(&scratch.trainees(intake).await?)?;
        scratch.write(&rows, intake).await?;
    }
    told("What happened in the years is recorded");
    let office = Office::open(&order.folder, order.today).await?;
    office.ask("app.rebuild", json!({})).await?;
    told("Dates, progress and conflicts are derived");
    Ok(Filled {
        intakes: wanted.len(),
        applicants: wanted.last().map_or(0, |intake| intake.applicants.end - 1),
        enrollments: order.size,
        rows: scratch.written,
    })
}

/// Every import leaves a backup of before. Seven years of them in one run would fill the disk, for the clock of each
/// intake takes those of the others for days to come.
fn forget_backups(folder: &Path) -> Outcome<()> {
    match fs::remove_dir_all(folder.join("backups")) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// First start and mentors, on the day before everything.
async fn begin<'p>(order: &Order, program: &'p Program, wanted: &[Wanted]) -> Outcome<(Recruiting<'p>, PathBuf)> {
    let first = wanted.first().map_or(order.today, |intake| days_before(intake.start, 60));
    let office = Office::open(&order.folder, first).await?;
    let start = json!({ "with": { "kind": "standard_year" }, "owner_name": "Mara Connell" });
    office.ask("app.start", start).await?;
    let mut mentors: Vec<Value> = Vec::new();
    for name in people::RATERS {
        mentors.push(office.ask("mentors.add", json!({ "name": name })).await?["mentor"].clone());
    }
    let file = office.file().to_owned();
    Ok((Recruiting { folder: order.folder.clone(), program, mentors }, file))
}

/// Intakes from the first to the one that is still to begin: the last that has begun is some weeks old.
fn wanted(order: &Order) -> Vec<Wanted> {
    let count = (order.size / TRAINEES).clamp(LEAST_INTAKES, MONTHS);
    let mut wanted = Vec::new();
    let mut place = 0;
    for number in 0..=count {
        let (enrolled, applicants) = match number == count {
            true => (0, order.size / count + 5),
            false => {
                let enrolled = order.size / count + u32::from(number < order.size % count);
                (enrolled, enrolled + enrolled / 2 + 1)
            }
        };
        let start = match number == count {
            true => days_after(order.today, 40),
            false => {
                let back = (count - 1 - number) * MONTHS / count;
                days_before(order.today, 20).checked_sub_months(Months::new(back)).unwrap_or(order.today)
            }
        };
        let start = days_after(start, (7 - i64::from(start.weekday().num_days_from_monday())) % 7);
        wanted.push(Wanted {
            name: format!("Intake {:03}, {}", number + 1, start.format("%B %Y")),
            start,
            applicants: place + 1..place + 1 + applicants,
            enrolled: usize::try_from(enrolled).unwrap_or(usize::MAX),
        });
        place += applicants;
    }
    wanted
}
