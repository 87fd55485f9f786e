//! The clocks of retention (R38) and what stays countable of a candidate. It never erases anything: it says whose
//! time is up, and a person decides.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::calendar::offsets::{plus_days, plus_months};
use crate::refusal::Refusal;
use crate::selection::model::CandidacyState;

/// How many days ahead a clock is announced.
pub const AHEAD: i64 = 30;
/// The longest clock, months.
pub const LONGEST: u32 = 240;

/// Whose defaults a house begins with. They are settings, not legal advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Jurisdiction {
    Eu,
    Gb,
    Us,
    /// A registered apprenticeship in the United States.
    UsApprenticeship,
}

impl Jurisdiction {
    pub(crate) const ALL: [Self; 4] = [Self::Eu, Self::Gb, Self::Us, Self::UsApprenticeship];
}

/// What a clock is about. Survey comments have no rows yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "RetentionSubject")]
pub enum Subject {
    Candidacy,
    CheckIns,
    NotesAndEvaluations,
    Monitoring,
    SurveyComments,
}

/// The clocks of a house, in whole months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    pub jurisdiction: Jurisdiction,
    /// From the decision, the withdrawal or the intake's start, whichever is first.
    pub candidate_months: u32,
    /// After the outcome, as are all below.
    pub check_in_months: u32,
    pub note_months: u32,
    pub monitoring_months: u32,
    pub comment_months: u32,
}

impl Retention {
    /// The defaults of a jurisdiction.
    #[must_use]
    pub fn of(jurisdiction: Jurisdiction) -> Self {
        let candidate_months = match jurisdiction {
            Jurisdiction::Eu => 6,
            Jurisdiction::Gb => 10,
            Jurisdiction::Us => 12,
            Jurisdiction::UsApprenticeship => 24,
        };
        Self {
            jurisdiction,
            candidate_months,
            check_in_months: 12,
            note_months: 36,
            monitoring_months: 12,
            comment_months: 24,
        }
    }

    /// How long one subject is kept.
    #[must_use]
    pub fn months(&self, subject: Subject) -> u32 {
        match subject {
            Subject::Candidacy => self.candidate_months,
            Subject::CheckIns => self.check_in_months,
            Subject::NotesAndEvaluations => self.note_months,
            Subject::Monitoring => self.monitoring_months,
            Subject::SurveyComments => self.comment_months,
        }
    }

    /// # Errors
    /// `retention_months_range`, with the field.
    pub fn check(&self) -> Result<(), Refusal> {
        let all = [
            ("candidate_months", self.candidate_months),
            ("check_in_months", self.check_in_months),
            ("note_months", self.note_months),
            ("monitoring_months", self.monitoring_months),
            ("comment_months", self.comment_months),
        ];
        match all.into_iter().find(|(_, months)| !(1..=LONGEST).contains(months)) {
            Some((field, _)) => Err(Refusal::new("retention_months_range").arg("most", LONGEST.to_string()).at(field)),
            None => Ok(()),
        }
    }
}

/// When a clock began and the first day on which its time is up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    pub since: Day,
    pub up_on: Day,
}

/// One candidacy of somebody who is not enrolled.
#[derive(Debug, Clone, Copy)]
pub struct CandidacyDates {
    /// The decision or the withdrawal.
    pub decided_on: Option<Day>,
    /// Talent pool: consent until this day, inclusive.
    pub consent_until: Option<Day>,
    pub intake_start: Day,
}

/// The clock of a candidate (R38): each candidacy runs from its decision, its withdrawal or the intake's start,
/// whichever is first, or as long as consent to the talent pool holds; the person goes when the last one is up.
/// Gives that one's place in the list with its clock; `None` without a candidacy.
///
/// # Errors
/// `date_out_of_range`.
pub fn candidate_clock(candidacies: &[CandidacyDates], months: u32) -> Result<Option<(usize, Term)>, Refusal> {
    let mut last: Option<(usize, Term)> = None;
    for (at, dates) in candidacies.iter().enumerate() {
        let since = dates.decided_on.map_or(dates.intake_start, |decided| decided.min(dates.intake_start));
        let up_on = match dates.consent_until {
            Some(until) => plus_days(until, 1)?,
            None => plus_months(since, months)?,
        };
        if last.is_none_or(|(_, known)| known.up_on < up_on) {
            last = Some((at, Term { since, up_on }));
        }
    }
    Ok(last)
}

/// The clock of what is kept after the outcome; the last outcome counts.
///
/// # Errors
/// `date_out_of_range`.
pub fn outcome_clock(outcome_on: Day, months: u32) -> Result<Term, Refusal> {
    Ok(Term { since: outcome_on, up_on: plus_months(outcome_on, months)? })
}

/// The last day from which `months` are over on `day`: what a query may compare stored dates with. Months clamp, so
/// the days after the clamped one can lead to the same day.
///
/// # Errors
/// `date_out_of_range`.
pub fn last_start(day: Day, months: u32) -> Result<Day, Refusal> {
    let back = chrono::Months::new(months);
    let mut start = day.checked_sub_months(back).ok_or_else(|| Refusal::new("date_out_of_range"))?;
    loop {
        let next = plus_days(start, 1)?;
        if plus_months(next, months)? > day {
            return Ok(start);
        }
        start = next;
    }
}

/// What had been decided about a candidate by the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LastDecision {
    None,
    Offer,
    TalentPool,
    Declined,
}

impl LastDecision {
    /// As it is stored.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Offer => "offer",
            Self::TalentPool => "talent_pool",
            Self::Declined => "declined",
        }
    }
}

/// The decision that stood at the end (R29 counts *selected* and *applied* by it): the last state that decides;
/// going back to the interview takes it away, withdrawing leaves it. `states` in the order in which they came.
#[must_use]
pub fn last_decision(states: &[CandidacyState]) -> LastDecision {
    use CandidacyState as State;
    states.iter().fold(LastDecision::None, |known, state| match state {
        State::Applied | State::Screened | State::Interview => LastDecision::None,
        State::Offered | State::Accepted | State::Refused => LastDecision::Offer,
        State::TalentPool => LastDecision::TalentPool,
        State::Declined => LastDecision::Declined,
        State::Withdrew | State::Enrolled => known,
    })
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
