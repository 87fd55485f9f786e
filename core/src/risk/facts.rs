//! Gathers what the rules ask about, for one trainee or for thousands, in a few wide statements.

use std::cmp::Reverse;
use std::collections::HashMap;

use uuid::Uuid;

use super::model::{AtRisk, Muted, RiskFlag, RiskView};
use super::rules::{Flag, HoursOfWindow, OverdueModule, RiskFacts, flags, score};
use super::store::{self, FailedOn, MinutesOf, ModuleOf, MoodOf, MuteRow, UsedUp};
use super::words::{Reader, told};
use crate::calendar::Day;
use crate::calendar::offsets::plus_days;
use crate::calendar::resolver::{Break, Resolver};
use crate::check_ins::HeldCheckIn;
use crate::check_ins::model::CheckInRole;
use crate::check_ins::rhythm::Dates;
use crate::check_ins::windows::{Window, missed_in_a_row};
use crate::context::{Read, Role};
use crate::curriculum::Program;
use crate::db::among::grouped;
use crate::enrollment::hours_window::{PlannedHours, planned_of};
use crate::enrollment::running::{self, Of, Running};
use crate::error::Result;
use crate::ids::{EnrollmentId, IntakeId, ProgramId};
use crate::my_year;
use crate::people::rules::display_name;
use crate::privacy::{self, Switch};

/// The flags of one trainee, also those that are set aside.
///
/// # Errors
/// `enrollment_not_there`.
pub(super) async fn view(cx: &mut Read, id: EnrollmentId) -> Result<RiskView> {
    cx.enrollment(id).await?;
    let running = watched(cx, Of::These(&[id])).await?;
    let judged = judge(cx, running).await?;
    let reader = reader(cx);
    let watched = !judged.is_empty();
    let flags = judged.into_iter().flat_map(|one| one.told(reader)).collect();
    Ok(RiskView { flags, watched })
}

/// Everybody with a flag that is not set aside, the highest score first.
pub(crate) async fn at_risk(cx: &mut Read, of: Of<'_>) -> Result<Vec<AtRisk>> {
    let running = watched(cx, of).await?;
    let reader = reader(cx);
    let judged = judge(cx, running).await?;
    let mut found: Vec<(u32, AtRisk)> = judged.into_iter().filter_map(|one| one.at_risk(reader)).collect();
    found.sort_by_cached_key(|(score, one)| (Reverse(*score), one.name.clone(), one.enrollment));
    Ok(found.into_iter().map(|(_, one)| one).collect())
}

/// Whose flags are not all set aside.
pub(crate) async fn at_risk_ids(cx: &mut Read, of: Of<'_>) -> Result<Vec<EnrollmentId>> {
    Ok(at_risk(cx, of).await?.into_iter().map(|one| one.enrollment).collect())
}

/// The flags of those among many who have one that is not set aside.
pub(crate) async fn flags_of(cx: &mut Read, ids: &[EnrollmentId]) -> Result<HashMap<EnrollmentId, Vec<RiskFlag>>> {
    let running = watched(cx, Of::These(ids)).await?;
    let reader = reader(cx);
    let judged = judge(cx, running).await?;
    let flagged = judged.into_iter().filter_map(|one| one.at_risk(reader));
    Ok(flagged.map(|(_, one)| (one.enrollment, one.flags)).collect())
}

/// Who is under way; nobody on a trainee's own machine, where what came after the file is not known.
async fn watched(cx: &mut Read, of: Of<'_>) -> Result<Vec<Running>> {
    if my_year::own(cx.db()).await?.is_some() {
        return Ok(Vec::new());
    }
    running::running(cx, of).await
}

fn reader(cx: &Read) -> Reader {
    if cx.actor.role == Role::Trainee { Reader::Oneself } else { Reader::Staff }
}

/// One trainee with the flags, and with what is set aside.
struct Judged {
    who: Running,
    flags: Vec<Flag>,
    mutes: Vec<MuteRow>,
}

impl Judged {
    fn muted(&self, flag: &Flag) -> Option<Muted> {
        let found = self.mutes.iter().find(|mute| mute.kind == flag.kind)?;
        Some(Muted { until: found.until_on, reason: found.reason.clone(), by: found.muted_by.clone() })
    }

    /// In words; what is set aside last, and not at all for the trainee.
    fn told(&self, reader: Reader) -> Vec<RiskFlag> {
        let (aside, open): (Vec<&Flag>, Vec<&Flag>) = self.flags.iter().partition(|flag| self.muted(flag).is_some());
        let aside = aside.into_iter().filter(|_| reader == Reader::Staff);
        open.into_iter().chain(aside).map(|flag| told(flag, self.muted(flag), reader)).collect()
    }

    /// With the score that orders the list.
    fn at_risk(self, reader: Reader) -> Option<(u32, AtRisk)> {
        let open: Vec<Flag> = self.flags.iter().filter(|flag| self.muted(flag).is_none()).cloned().collect();
        if open.is_empty() {
            return None;
        }
        let one = AtRisk {
            enrollment: self.who.id,
            name: display_name(&self.who.first_name, &self.who.last_name),
            flags: open.iter().map(|flag| told(flag, None, reader)).collect(),
            intake_name: self.who.intake_name,
        };
        Some((score(&open), one))
    }
}

/// What was read about many, by enrollment.
struct Gathered {
    breaks: HashMap<EnrollmentId, Vec<Break>>,
    check_ins: HashMap<EnrollmentId, Vec<HeldCheckIn>>,
    moods: HashMap<EnrollmentId, Vec<MoodOf>>,
    modules: HashMap<EnrollmentId, Vec<ModuleOf>>,
    minutes: HashMap<EnrollmentId, Vec<MinutesOf>>,
    failed: HashMap<EnrollmentId, Vec<FailedOn>>,
    used_up: HashMap<EnrollmentId, Vec<UsedUp>>,
    mutes: HashMap<EnrollmentId, Vec<MuteRow>>,
}

/// Judges everybody, those of one program together: each program has its own windows.
async fn judge(cx: &mut Read, running: Vec<Running>) -> Result<Vec<Judged>> {
    let intakes: Vec<IntakeId> = {
        let mut ids: Vec<IntakeId> = running.iter().map(|one| one.intake_id).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    };
    let calendars = running::calendars(cx.db(), &intakes).await?;
    let mut switches = HashMap::new();
    for intake in intakes {
        let hours = privacy::is_on(cx.db(), intake, Switch::HoursTrend).await?;
        switches.insert(intake, (hours, privacy::is_on(cx.db(), intake, Switch::Mood).await?));
    }
    let mut judged = Vec::with_capacity(running.len());
    let programs: HashMap<ProgramId, Vec<Running>> = grouped(running, |one| one.program_id);
    for (program, people) in programs {
        let program = cx.program(program).await?;
        let mut gathered = gather(cx, &program, &people).await?;
        for who in people {
            let (hours, mood) = switches.get(&who.intake_id).copied().unwrap_or((true, true));
            let calendar = calendars.get(&who.intake_id).filter(|_| hours);
            let breaks = gathered.breaks.remove(&who.id).unwrap_or_default();
            let resolver = calendar.map(|calendar| Resolver::new(&calendar.work, &breaks));
            let flags = gathered.flags(&who, &program, &breaks, resolver.as_ref(), mood, cx.today())?;
            let mutes = gathered.mutes.remove(&who.id).unwrap_or_default();
            judged.push(Judged { who, flags, mutes });
        }
    }
    Ok(judged)
}

async fn gather(cx: &mut Read, program: &Program, people: &[Running]) -> Result<Gathered> {
    let today = cx.today();
    let ids: Vec<Uuid> = people.iter().map(|one| one.id.0).collect();
    let from = plus_days(today, 1 - i64::from(program.risk.hours_window_days))?;
    let failed_from = plus_days(today, 1 - i64::from(program.risk.failed_attempts.within_days))?;
    let db = cx.db();
    Ok(Gathered {
        breaks: running::breaks(&mut *db, &ids).await?,
        check_ins: grouped(crate::check_ins::last(&mut *db, &ids).await?, |row| row.enrollment_id),
        moods: grouped(store::last_mood(&mut *db, &ids).await?, |row| row.enrollment_id),
        modules: grouped(store::modules(&mut *db, &ids, from, today).await?, |row| row.enrollment_id),
        minutes: grouped(store::minutes(&mut *db, &ids, from, today).await?, |row| row.enrollment_id),
        failed: grouped(store::failed(&mut *db, &ids, failed_from).await?, |row| row.enrollment_id),
        used_up: grouped(store::used_up(&mut *db, &ids).await?, |row| row.enrollment_id),
        mutes: grouped(store::mutes(&mut *db, &ids, today).await?, |row| row.enrollment_id),
    })
}

impl Gathered {
    /// The flags of one of them. Without a resolver hours are not compared, and the mood counts where it is asked.
    fn flags(
        &self,
        who: &Running,
        program: &Program,
        breaks: &[Break],
        resolver: Option<&Resolver<'_>>,
        asks_mood: bool,
        today: Day,
    ) -> Result<Vec<Flag>> {
        let check_ins = self.check_ins.get(&who.id).map(Vec::as_slice).unwrap_or_default();
        let modules = self.modules.get(&who.id).map(Vec::as_slice).unwrap_or_default();
        let overdue = modules.iter().filter(|row| !row.passed && row.due_on < today);
        let overdue: Vec<OverdueModule> =
            overdue.map(|row| OverdueModule { code: row.code.clone(), due: row.due_on }).collect();
        let failed: Vec<Day> = self.failed.get(&who.id).into_iter().flatten().map(|row| row.held_on).collect();
        let used_up = self.used_up.get(&who.id).and_then(|rows| rows.first());
        let mood = self.moods.get(&who.id).and_then(|rows| rows.first()).filter(|_| asks_mood);
        let facts = RiskFacts {
            today,
            start: who.start_on,
            breaks,
            last_contact: check_ins.iter().map(|one| one.held_on).max(),
            hours: match resolver {
                Some(resolver) => self.hours(who, program, resolver, modules, today)?,
                None => None,
            },
            overdue: &overdue,
            used_up: used_up.map(|row| (row.code.as_str(), row.held_on)),
            failed: &failed,
            missed: &missed(who, program, breaks, check_ins, today),
            mood: mood.map(|row| (row.mood, row.held_on)),
        };
        Ok(flags(&facts, &program.risk))
    }

    /// Hours of the window that ends today; none while the year is younger than the window.
    fn hours(
        &self,
        who: &Running,
        program: &Program,
        resolver: &Resolver<'_>,
        modules: &[ModuleOf],
        today: Day,
    ) -> Result<Option<HoursOfWindow>> {
        let from = plus_days(today, 1 - i64::from(program.risk.hours_window_days))?;
        if who.start_on > from {
            return Ok(None);
        }
        let lines = modules.iter().filter_map(|row| {
            let hours = program.module(&row.code)?.hours;
            Some(PlannedHours { hours, start: row.start_on, due: row.due_on })
        });
        let planned = planned_of(lines, resolver, from, today)?;
        let logged = self.minutes.get(&who.id).and_then(|rows| rows.first()).map_or(0, |row| row.minutes);
        Ok(Some(HoursOfWindow { planned, logged }))
    }
}

/// The windows missed in a row, of the role that missed most.
fn missed(who: &Running, program: &Program, breaks: &[Break], held: &[HeldCheckIn], today: Day) -> Vec<Window> {
    let dates = Dates { start: who.start_on, breaks, held };
    let rows = CheckInRole::ALL.into_iter().filter_map(|role| dates.counted(role, &program.check_ins, today));
    rows.map(|counted| missed_in_a_row(&counted)).max_by_key(Vec::len).unwrap_or_default()
}
