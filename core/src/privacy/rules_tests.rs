//! The clocks against days written out by hand, and against a naive walk through the calendar.

use proptest::prelude::*;

use super::*;
use crate::selection::model::CandidacyState as State;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn dates(decided: Option<&str>, consent: Option<&str>, start: &str) -> CandidacyDates {
    CandidacyDates { decided_on: decided.map(day), consent_until: consent.map(day), intake_start: day(start) }
}

fn up(candidacies: &[CandidacyDates], months: u32) -> Option<String> {
    candidate_clock(candidacies, months).unwrap().map(|(_, clock)| clock.up_on.to_string())
}

#[test]
fn defaults_are_those_of_the_rule() {
    let months = |place| Retention::of(place).candidate_months;
    let places = [Jurisdiction::Eu, Jurisdiction::Gb, Jurisdiction::Us, Jurisdiction::UsApprenticeship];
    assert_eq!(places.map(months), [6, 10, 12, 24]);
    let eu = Retention::of(Jurisdiction::Eu);
    let after = [Subject::CheckIns, Subject::NotesAndEvaluations, Subject::Monitoring, Subject::SurveyComments];
    assert_eq!(after.map(|subject| eu.months(subject)), [12, 36, 12, 24]);
    assert_eq!(eu.months(Subject::Candidacy), 6);
}

#[test]
fn a_clock_has_one_to_240_months() {
    let mut retention = Retention::of(Jurisdiction::Gb);
    assert_eq!(retention.check(), Ok(()));
    retention.comment_months = 0;
    assert_eq!(retention.check().unwrap_err().field, Some("comment_months"));
    retention.comment_months = 241;
    assert_eq!(retention.check().unwrap_err().code, "retention_months_range");
}

#[test]
fn the_first_of_decision_and_start_begins_the_clock() {
    let decided_first = dates(Some("2026-11-02"), None, "2027-01-04");
    let started_first = dates(Some("2027-03-01"), None, "2027-01-04");
    let undecided = dates(None, None, "2027-01-04");
    assert_eq!(up(&[decided_first], 6).as_deref(), Some("2027-05-02"));
    assert_eq!(up(&[started_first], 6).as_deref(), Some("2027-07-04"));
    assert_eq!(up(&[undecided], 24).as_deref(), Some("2029-01-04"));
    assert_eq!(up(&[], 6), None);
}

#[test]
fn months_clamp_to_the_end() {
    assert_eq!(up(&[dates(Some("2026-08-31"), None, "2027-01-04")], 6).as_deref(), Some("2027-02-28"));
}

#[test]
fn consent_holds_to_its_last_day_whatever_the_months_say() {
    let pool = dates(Some("2026-01-10"), Some("2028-02-29"), "2026-02-02");
    assert_eq!(up(&[pool], 6).as_deref(), Some("2028-03-01"));
    let short = dates(Some("2026-01-10"), Some("2026-01-31"), "2026-02-02");
    assert_eq!(up(&[short], 6).as_deref(), Some("2026-02-01"));
}

#[test]
fn whoever_applied_twice_goes_with_the_later_one() {
    let first = dates(Some("2026-01-10"), None, "2026-02-02");
    let second = dates(Some("2027-06-10"), None, "2027-08-02");
    assert_eq!(up(&[second, first], 6), up(&[first, second], 6));
    assert_eq!(up(&[first, second], 6).as_deref(), Some("2027-12-10"));
    assert_eq!(candidate_clock(&[first, second], 6).unwrap().map(|(at, _)| at), Some(1));
}

#[test]
fn the_last_decision_outlives_a_withdrawal_and_not_a_reopening() {
    assert_eq!(last_decision(&[State::Applied, State::Withdrew]), LastDecision::None);
    assert_eq!(
        last_decision(&[State::Applied, State::Interview, State::Offered, State::Withdrew]),
        LastDecision::Offer
    );
    assert_eq!(last_decision(&[State::Declined, State::Interview, State::Withdrew]), LastDecision::None);
    assert_eq!(last_decision(&[State::TalentPool, State::Offered, State::Refused]), LastDecision::Offer);
    assert_eq!(last_decision(&[State::Screened, State::Declined]), LastDecision::Declined);
    assert_eq!(last_decision(&[]), LastDecision::None);
}

#[test]
fn dates_beyond_the_calendar_are_refused() {
    let far = outcome_clock(Day::from_ymd_opt(9999, 12, 1).unwrap(), 36);
    assert_eq!(far.unwrap_err().code, "date_out_of_range");
    assert_eq!(last_start(Day::MIN, 6).unwrap_err().code, "date_out_of_range");
}

proptest! {
    /// Exactly the days up to the cut are over: what SQL selects is what the clock says.
    #[test]
    fn the_cut_separates_over_from_running(offset in 0_i64..4_000, months in 1_u32..60, away in -40_i64..40) {
        let today = day("2026-01-01") + chrono::Days::new(u64::try_from(offset).unwrap());
        let cut = last_start(today, months).unwrap();
        let start = cut + chrono::Duration::days(away);
        let over = outcome_clock(start, months).unwrap().up_on <= today;
        prop_assert_eq!(over, start <= cut, "{} {} {}", today, months, start);
    }
}
