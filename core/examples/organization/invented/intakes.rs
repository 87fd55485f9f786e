//! The way into the program, through the same commands that a person uses: intake, import, decisions, enrollment,
//! planned breaks. Each step happens on its own day.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use farm_team_core::calendar::Day;
use farm_team_core::curriculum::model::Program;
use farm_team_core::host::NoDialogs;
use farm_team_core::{App, Caller, Clock, OpenOptions, Progress, api};
use serde_json::{Value, json};

use super::chance::Chance;
use super::people::{write_applicants, write_sheets};
use super::store::Scratch;
use super::{Outcome, days_after, days_before};

/// The most rows that a list gives at once.
const WINDOW: usize = 1_000;

/// The application as of a day.
pub(crate) struct Office {
    app: App,
}

impl Office {
    pub(crate) async fn open(folder: &Path, day: Day) -> Outcome<Self> {
        let options = OpenOptions { folder: folder.to_owned(), clock: Clock::Set(day), host: Arc::new(NoDialogs) };
        Ok(Self { app: App::open(options).await? })
    }

    pub(crate) fn file(&self) -> &Path {
        self.app.file()
    }

    pub(crate) async fn ask(&self, command: &str, request: Value) -> Outcome<Value> {
        let answer = api::call(&self.app, &Caller::owner(), command, request, &Progress::none()).await?;
        Ok(serde_json::from_str(&answer)?)
    }
}

/// An intake that is to be invented.
pub(crate) struct Wanted {
    pub(crate) name: String,
    pub(crate) start: Day,
    /// Everybody who applies, by place in the organization.
    pub(crate) applicants: Range<u32>,
    /// How many of them are enrolled.
    pub(crate) enrolled: usize,
}

/// Invents intakes one after the other.
pub(crate) struct Recruiting<'a> {
    pub(crate) folder: PathBuf,
    pub(crate) program: &'a Program,
    pub(crate) mentors: Vec<Value>,
}

/// A candidate as the list shows them.
struct Candidate {
    candidacy: Value,
    person: Value,
    advances: bool,
}

impl Recruiting<'_> {
    /// Gives the id of the intake.
    pub(crate) async fn run(&self, wanted: &Wanted, scratch: &mut Scratch, chance: &mut Chance) -> Outcome<Value> {
        let interviews = Office::open(&self.folder, days_before(wanted.start, 45)).await?;
        let intake = self.create(&interviews, wanted, chance).await?;
        self.apply(&interviews, wanted, &intake, scratch, chance).await?;
        if wanted.enrolled > 0 {
            let chosen = decide(&interviews, wanted, &intake).await?;
            self.enroll(wanted, &intake, &chosen, chance).await?;
        }
        Ok(intake)
    }

    async fn create(&self, office: &Office, wanted: &Wanted, chance: &mut Chance) -> Outcome<Value> {
        let first = usize::try_from(chance.between(0, 4)).unwrap_or(0);
        let mentors: Vec<&Value> = self.mentors.iter().cycle().skip(first).take(2).collect();
        let fields = json!({
            "name": wanted.name, "start_on": wanted.start,
            "learning_minutes_a_week": self.program.learning_hours_a_week * 60,
            "working_days": [true, true, true, true, true, false, false], "holidays": [], "mentors": mentors,
        });
        Ok(office.ask("intakes.create", json!({ "fields": fields })).await?["intake"].clone())
    }

    async fn apply(
        &self,
        office: &Office,
        wanted: &Wanted,
        intake: &Value,
        scratch: &mut Scratch,
        chance: &mut Chance,
    ) -> Outcome<()> {
        let people = self.folder.join("applicants.csv");
        write_applicants(&people, wanted.applicants.clone(), wanted.start, chance)?;
        let into = json!({ "name": wanted.name });
        office.ask("exchange.import", json!({ "path": people, "kind": "people", "intake": into })).await?;
        // Before the sheets: importing them derives the candidacies.
        let checks = self.program.rubric.selection.threshold_checks.iter().map(|check| check.code.clone());
        scratch.meet_checks(intake, &checks.collect::<Vec<_>>()).await?;
        let sheets = self.folder.join("sheets.csv");
        let competencies = self.program.rubric.selection_competencies().map(|one| one.code.clone());
        write_sheets(&sheets, wanted.applicants.clone(), &competencies.collect::<Vec<_>>(), chance)?;
        office.ask("exchange.import", json!({ "path": sheets, "kind": "sheets", "intake": into })).await?;
        std::fs::remove_file(people)?;
        Ok(std::fs::remove_file(sheets)?)
    }

    /// Enrolls on the first day; some are known to be away for some weeks.
    async fn enroll(&self, wanted: &Wanted, intake: &Value, chosen: &[Value], chance: &mut Chance) -> Outcome<()> {
        let office = Office::open(&self.folder, wanted.start).await?;
        let request = json!({ "people": chosen, "intake": intake });
        let answer = office.ask("enrollment.enroll", request).await?;
        for trainee in answer["enrolled"].as_array().into_iter().flatten() {
            if chance.happens(6) {
                let from = days_after(wanted.start, chance.between(20, 250));
                let to = days_after(from, chance.between(13, 60));
                let reason = chance.one(&["Parental leave", "Family leave", "Military service", "Surgery"]);
                let request = json!({ "enrollment": trainee["enrollment"], "from": from, "to": to, "reason": reason });
                office.ask("enrollment.add_break", request).await?;
            }
        }
        Ok(())
    }
}

/// Offers to the best, declines the others; gives the people who accepted.
async fn decide(office: &Office, wanted: &Wanted, intake: &Value) -> Outcome<Vec<Value>> {
    let mut chosen = candidates(office, intake).await?;
    chosen.sort_by_key(|candidate| !candidate.advances);
    let others = chosen.split_off(wanted.enrolled.min(chosen.len()));
    let ids = |of: &[Candidate]| of.iter().map(|one| one.candidacy.clone()).collect::<Vec<_>>();
    for event in ["interview", "offer", "accept"] {
        let reason = "Convinced the panel in the trial day";
        let request = json!({ "candidacies": ids(&chosen), "event": event, "reason": reason });
        office.ask("candidates.move", request).await?;
    }
    let request = json!({ "candidacies": ids(&others), "event": "decline", "reason": "All places are taken",
                          "ground": "No place left in this intake" });
    office.ask("candidates.move", request).await?;
    Ok(chosen.into_iter().map(|one| one.person).collect())
}

/// Everybody of an intake, by external number.
async fn candidates(office: &Office, intake: &Value) -> Outcome<Vec<Candidate>> {
    let mut found = Vec::new();
    loop {
        let window = json!({ "offset": found.len(), "limit": WINDOW });
        let sort = json!([{ "column": "number", "descending": false }]);
        let request = json!({ "intake": intake, "sort": sort, "window": window });
        let page = office.ask("candidates.list", request).await?;
        let rows = page["rows"].as_array().map(Vec::as_slice).unwrap_or_default();
        found.extend(rows.iter().map(|row| Candidate {
            candidacy: row["candidacy"].clone(),
            person: row["person"].clone(),
            advances: row["advances"] == true,
        }));
        if rows.len() < WINDOW {
            return Ok(found);
        }
    }
}
