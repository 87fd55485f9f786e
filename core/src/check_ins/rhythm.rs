//! The rhythm that a program has for a role, and how it stands on a day. Pure.

use super::model::{CheckInRole, RhythmView};
use super::store::HeldCheckIn;
use super::windows::{Counted, counted, held_and_due, missed_in_a_row, open_window};
use crate::calendar::Day;
use crate::calendar::resolver::Break;
use crate::curriculum::model::{CheckInEvery, CheckIns};

impl CheckInRole {
    pub(crate) const ALL: [Self; 2] = [Self::Mentor, Self::Coordinator];

    /// The role's rhythm; nothing where the program has none.
    pub(crate) fn rhythm(self, check_ins: &CheckIns) -> Option<&[CheckInEvery]> {
        match self {
            Self::Mentor => check_ins.mentor.as_deref(),
            Self::Coordinator => check_ins.coordinator.as_deref(),
        }
    }
}

/// One trainee's dates, as far as check-ins ask.
pub(crate) struct Dates<'a> {
    pub(crate) start: Day,
    pub(crate) breaks: &'a [Break],
    pub(crate) held: &'a [HeldCheckIn],
}

impl Dates<'_> {
    /// The windows of a role up to `day`; nothing where the program has no rhythm for it.
    pub(crate) fn counted(&self, role: CheckInRole, check_ins: &CheckIns, day: Day) -> Option<Vec<Counted>> {
        let rhythm = role.rhythm(check_ins)?;
        let held: Vec<Day> = self.held.iter().filter(|one| one.role == role).map(|one| one.held_on).collect();
        Some(counted(self.start, rhythm, self.breaks, &held, day))
    }

    /// How a role's check-ins stand on `day`.
    pub(crate) fn view(&self, role: CheckInRole, check_ins: &CheckIns, day: Day) -> Option<RhythmView> {
        let counted = self.counted(role, check_ins, day)?;
        let (held, due) = held_and_due(&counted);
        Some(RhythmView {
            role,
            held,
            due,
            missed: u32::try_from(missed_in_a_row(&counted).len()).unwrap_or(u32::MAX),
            open_until: open_window(&counted, self.breaks, day).map(|window| window.to),
        })
    }
}
