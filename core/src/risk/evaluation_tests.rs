//! How early, and how often rightly, the rules speak, on invented years (`docs/early-warning.md`). What comes out is a
//! property of both, the rules and the invention, and no forecast for any house. The same seed gives the same figures.

use super::invented_tests::{Chance, Trainee, YEAR, invent};
use super::model::FlagKind;
use super::rules::{HoursOfWindow, OverdueModule, RiskFacts, flags};
use crate::calendar::Day;
use crate::calendar::offsets::plus_days;
use crate::check_ins::windows::{Window, counted, missed_in_a_row};
use crate::curriculum::Program;
use crate::curriculum::read::standard_year;

const TRAINEES: usize = 1_000;
/// A look a week, on Mondays.
const STEP: i64 = 7;
/// A warning is right when somebody leaves within so many days.
const RIGHT: i64 = 90;

/// What was seen on one Monday.
struct Look {
    day: i64,
    kinds: Vec<FlagKind>,
}

struct Story {
    left_on: Option<i64>,
    looks: Vec<Look>,
}

#[test]
fn the_page_says_what_is_measured() {
    let page = include_str!("../../../docs/early-warning.md").replace("\r\n", "\n");
    let program = standard_year();
    let mut told = Vec::new();
    for shows in [80, 50, 20] {
        let mut chance = Chance::new(41);
        let people = (0..TRAINEES).map(|_| invent(&program, shows, &mut chance));
        let stories: Vec<Story> = people.map(|one| watched(&program, &one)).collect();
        told.push(line(&format!("{shows} % withdraw first, any warning"), &stories, |look| !look.kinds.is_empty()));
        told.push(line(&format!("{shows} %, two warnings or more"), &stories, |look| look.kinds.len() > 1));
        if shows == 80 {
            told.push(line("for comparison: everybody, always", &stories, |_| true));
            for (kind, name) in KINDS {
                told.push(line(name, &stories, |look| look.kinds.contains(&kind)));
            }
        }
    }
    let missing: Vec<&String> = told.iter().filter(|line| !page.contains(line.as_str())).collect();
    assert!(missing.is_empty(), "docs/early-warning.md does not say:\n{}", told.join("\n"));
}

const KINDS: [(FlagKind, &str); 6] = [
    (FlagKind::ContactGap, "no contact"),
    (FlagKind::HoursBehind, "hours behind"),
    (FlagKind::ModuleOverdue, "a module overdue"),
    (FlagKind::AttemptsFailed, "two failed attempts"),
    (FlagKind::CheckInsMissed, "check-ins missed"),
    (FlagKind::LowMood, "low mood"),
];

/// A row of the table: how many leavers were warned of at the end, since how long, and what it costs.
fn line(name: &str, stories: &[Story], warned: impl Fn(&Look) -> bool) -> String {
    let (mut leads, mut leavers, mut alarmed, mut weeks, mut right) = (Vec::new(), 0, 0, 0, 0);
    let (mut calm_weeks, mut calm_warned) = (0, 0);
    for story in stories {
        let days: Vec<i64> = story.looks.iter().filter(|look| warned(look)).map(|look| look.day).collect();
        weeks += days.len();
        let Some(left) = story.left_on else {
            alarmed += usize::from(!days.is_empty());
            calm_weeks += story.looks.len();
            calm_warned += days.len();
            continue;
        };
        leavers += 1;
        right += days.iter().filter(|day| left - **day <= RIGHT).count();
        leads.extend(lead(&days, left));
    }
    leads.sort_unstable();
    let quarter = |number: usize| leads.get(leads.len() * number / 4).map_or("–".to_owned(), i64::to_string);
    format!(
        "| {name} | {} | {} ({}–{}) | {} | {} | {} |",
        percent(leads.len(), leavers),
        quarter(2),
        quarter(1),
        quarter(3),
        percent(alarmed, stories.len() - leavers),
        percent(calm_warned, calm_weeks),
        percent(right, weeks),
    )
}

/// Days from the beginning of the warning that stood at the end to leaving. One Monday without it does not end it.
fn lead(days: &[i64], left: i64) -> Option<i64> {
    let mut begin = left;
    for day in days.iter().rev() {
        if begin - day > 2 * STEP {
            break;
        }
        begin = *day;
    }
    (begin < left).then_some(left - begin)
}

fn percent(part: usize, whole: usize) -> String {
    (part * 100).checked_div(whole).map_or("–".to_owned(), |share| format!("{share} %"))
}

fn watched(program: &Program, one: &Trainee) -> Story {
    let start: Day = "2027-01-04".parse().unwrap();
    let days = (0..one.left_on.unwrap_or(YEAR)).step_by(usize::try_from(STEP).unwrap());
    let looks = days.map(|day| Look { day, kinds: kinds(program, one, start, day) }).collect();
    Story { left_on: one.left_on, looks }
}

/// The flags of one Monday, from what was on record by then.
fn kinds(program: &Program, one: &Trainee, start: Day, day: i64) -> Vec<FlagKind> {
    let at = |number: i64| plus_days(start, number).unwrap();
    let known = |days: &[i64]| days.iter().filter(|on| **on <= day).map(|on| at(*on)).collect::<Vec<Day>>();
    let (mentor, coordinator) = (known(&one.mentor), known(&one.coordinator));
    let missed = |rhythm: &Option<Vec<_>>, held: &[Day]| -> Vec<Window> {
        missed_in_a_row(&counted(start, rhythm.as_deref().unwrap_or_default(), &[], held, at(day)))
    };
    let by_role = [missed(&program.check_ins.mentor, &mentor), missed(&program.check_ins.coordinator, &coordinator)];
    let first = day + 1 - i64::from(program.risk.hours_window_days);
    let logged = one.logged.iter().filter(|entry| (first..=day).contains(&entry.day) && entry.entered <= day);
    let window = |first: i64| usize::try_from(first).unwrap()..=usize::try_from(day).unwrap();
    let hours = (first >= 0).then(|| HoursOfWindow {
        planned: one.planned[window(first)].iter().sum(),
        logged: logged.map(|entry| entry.minutes).sum(),
    });
    let open = one.modules.iter().filter(|module| module.due < day && module.passed.is_none_or(|on| on > day));
    let overdue: Vec<OverdueModule> =
        open.map(|module| OverdueModule { code: module.code.clone(), due: at(module.due) }).collect();
    let facts = RiskFacts {
        today: at(day),
        start,
        breaks: &[],
        last_contact: mentor.iter().chain(&coordinator).max().copied(),
        hours,
        overdue: &overdue,
        used_up: None,
        failed: &known(&one.failed),
        missed: by_role.iter().max_by_key(|missed| missed.len()).unwrap(),
        mood: one.moods.iter().rev().find(|(on, _)| *on <= day).map(|(on, mood)| (*mood, at(*on))),
    };
    flags(&facts, &program.risk).into_iter().map(|flag| flag.kind).collect()
}
