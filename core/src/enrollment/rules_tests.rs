//! States of plan lines around every border (R7, R8).

use super::*;
use crate::calendar::resolver::Break;
use crate::calendar::workdays::WorkCalendar;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn item(milestone_kind: Option<MilestoneKind>, due: Option<&str>) -> PlanItem {
    let base = day("2027-04-02");
    PlanItem {
        kind: if milestone_kind.is_some() { ItemKind::Milestone } else { ItemKind::Module },
        code: "X".to_owned(),
        name: "X".to_owned(),
        position: 0,
        milestone_kind,
        base_start: None,
        base_due: base,
        planned: base,
        start: None,
        due: due.map(day),
    }
}

fn on(today: &str) -> OnDay {
    OnDay { start: day("2027-01-04"), today: day(today), outcome_on: None, paused: false }
}

const OPEN_MODULE: ItemRecord = ItemRecord::Module(ModuleState::NotStarted);
const PLANNED: ItemRecord = ItemRecord::Milestone(MilestoneState::Planned);

#[test]
fn due_begins_fourteen_days_before_and_overdue_the_day_after() {
    let module = item(None, Some("2027-04-02"));
    for (today, state) in [
        ("2027-03-18", ItemState::Planned),
        ("2027-03-19", ItemState::Due),
        ("2027-04-02", ItemState::Due),
        ("2027-04-03", ItemState::Overdue),
        ("2029-01-01", ItemState::Overdue),
    ] {
        assert_eq!(state_of(&module, OPEN_MODULE, &on(today)), state, "{today}");
    }
    assert_eq!(days_left(day("2027-04-02"), day("2027-04-05")), -3);
}

#[test]
fn what_is_recorded_stands_before_every_date() {
    let module = item(None, Some("2027-04-02"));
    let late = on("2028-01-01");
    for (record, state) in [
        (ModuleState::Passed, ItemState::Done),
        (ModuleState::Exempt, ItemState::Exempt),
        (ModuleState::LeftOut, ItemState::LeftOut),
        (ModuleState::Running, ItemState::Overdue),
        (ModuleState::UsedUp, ItemState::Overdue),
    ] {
        assert_eq!(state_of(&module, ItemRecord::Module(record), &late), state);
    }
    let milestone = item(Some(MilestoneKind::Gate), Some("2027-04-02"));
    for (record, state) in [
        (MilestoneState::Planned, ItemState::Overdue),
        (MilestoneState::Open, ItemState::Open),
        (MilestoneState::Scored, ItemState::Done),
        (MilestoneState::AwaitingSignatures, ItemState::Done),
        (MilestoneState::Signed, ItemState::Done),
        (MilestoneState::Done, ItemState::Done),
        (MilestoneState::Withdrawn, ItemState::Withdrawn),
    ] {
        assert_eq!(state_of(&milestone, ItemRecord::Milestone(record), &late), state);
    }
}

#[test]
fn an_open_break_pauses_and_never_makes_overdue() {
    let calendar = WorkCalendar::default();
    let resolver = Resolver::new(&calendar, &[Break { from: day("2027-03-01"), to: None }]);
    let during = OnDay::new(day("2027-01-04"), day("2027-03-01"), None, &resolver);
    let before = OnDay::new(day("2027-01-04"), day("2027-02-28"), None, &resolver);
    assert_eq!((during.paused, before.paused), (true, false));
    let was_late = item(None, Some("2027-02-05"));
    assert_eq!(state_of(&was_late, OPEN_MODULE, &before), ItemState::Overdue);
    assert_eq!(state_of(&was_late, OPEN_MODULE, &during), ItemState::Paused);
    assert_eq!(state_of(&item(None, None), OPEN_MODULE, &before), ItemState::Paused, "it has no date any more");
    let after = OnDay::new(day("2027-01-04"), day("2027-06-01"), Some(day("2027-05-01")), &resolver);
    assert!(!after.paused, "an outcome ends the pause");
}

#[test]
fn after_the_outcome_only_the_follow_up_is_left() {
    let ended = OnDay { outcome_on: Some(day("2027-05-01")), ..on("2027-05-01") };
    let late = Some("2027-04-02");
    assert_eq!(state_of(&item(None, late), OPEN_MODULE, &ended), ItemState::Withdrawn);
    assert_eq!(state_of(&item(Some(MilestoneKind::Gate), late), PLANNED, &ended), ItemState::Withdrawn);
    let follow_up = item(Some(MilestoneKind::FollowUp), late);
    assert_eq!(state_of(&follow_up, PLANNED, &ended), ItemState::Overdue);
    assert_eq!(state_of(&item(None, late), ItemRecord::Module(ModuleState::Passed), &ended), ItemState::Done);
}

#[test]
fn the_window_of_fourteen_days_holds_before_the_start_too() {
    let baseline = item(Some(MilestoneKind::Baseline), Some("2027-01-04"));
    assert_eq!(state_of(&baseline, PLANNED, &on("2027-01-02")), ItemState::Due);
}

#[test]
fn the_day_counts_from_zero() {
    let start = day("2027-01-04");
    assert_eq!(day_of(start, day("2027-01-03")), None);
    assert_eq!(day_of(start, start), Some(0));
    assert_eq!(day_of(start, day("2027-03-05")), Some(60));
}
