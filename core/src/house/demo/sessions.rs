//! The sessions of the running intake: one was held, one waits for its attendance, one is to come.

use chrono::NaiveDate;

use super::{Demo, after, before, monday_of};
use crate::calendar::appointment::Appointment;
use crate::error::Result;
use crate::ids::{EnrollmentId, IntakeId, MentorId};
use crate::progress::sessions::commands as sessions;
use crate::progress::sessions::model::{PlanSession, SessionFields, TakeAttendance};

/// Half past nine, on the clock of the place.
const STARTS: u32 = 9 * 60 + 30;
const MINUTES: u32 = 120;
/// Who missed the one that was held: a place among those invited.
const MISSED: usize = 4;

/// Plans them for everybody who can come.
pub(super) async fn sessions(
    demo: &mut Demo<'_>,
    intake: IntakeId,
    enrolled: &[EnrollmentId],
    trainer: MentorId,
) -> Result<()> {
    let monday = monday_of(demo.today);
    for (day, is_held) in [(before(monday, 6), true), (before(monday, 4), false), (after(monday, 8), false)] {
        let Some(module) = module_of(demo, enrolled, day).await? else { continue };
        let mut invited = Vec::new();
        for id in enrolled {
            let facts = demo.cx.enrollment(*id).await?;
            let is_away = facts.resolver_breaks().iter().any(|away| away.contains(day));
            if !is_away && !facts.ended() && facts.module(&module).is_ok() {
                invited.push(*id);
            }
        }
        let appointment = Appointment { day, starts_at: STARTS, minutes: MINUTES, place: "Training room".to_owned() };
        let attended = invited.iter().copied().enumerate().filter(|(place, _)| *place != MISSED);
        let attended = attended.map(|(_, id)| id).collect();
        let fields = SessionFields { module, appointment, trainer: Some(trainer), invited };
        let session = sessions::plan(demo.by("sessions.plan"), PlanSession { intake, fields }).await?.session;
        if is_held {
            sessions::attend(demo.by("sessions.attend"), TakeAttendance { session, attended }).await?;
        }
    }
    Ok(())
}

/// The module that most are at on a day: the last one that has begun by the program.
async fn module_of(demo: &mut Demo<'_>, enrolled: &[EnrollmentId], day: NaiveDate) -> Result<Option<String>> {
    let Some(first) = enrolled.first() else { return Ok(None) };
    let start = demo.cx.enrollment(*first).await?.start();
    let week = day.signed_duration_since(start).num_days() / 7 + 1;
    let begun = demo.program.modules.iter().filter(|module| i64::from(module.start_week) <= week);
    Ok(begun.max_by_key(|module| module.start_week).map(|module| module.code.clone()))
}
