//! Technical and work quality (R25).

use super::*;
use crate::calendar::offsets::{base_date, week_due};
use crate::curriculum::model::AnswerPoints;
use crate::curriculum::read::standard_year;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn modules(start: Day) -> Vec<TechnicalModule> {
    let program = standard_year();
    let module = |m: &crate::curriculum::model::Module| TechnicalModule {
        code: m.code.clone(),
        hours: m.hours,
        base_due: week_due(start, m.due_week).unwrap(),
        owed: Owed::NotPassed,
    };
    program.modules.iter().map(module).collect()
}

fn base(start: Day, code: &str) -> Day {
    base_date(start, standard_year().milestone(code).unwrap().offset, 0).unwrap()
}

#[test]
fn owed_hours_are_the_same_for_every_weekday_of_the_start() {
    for n in 0..7 {
        let start = day("2027-01-04") + chrono::Duration::days(n);
        let modules = modules(start);
        let owed = ["M30", "M60", "M90", "M6", "M9", "M12"]
            .map(|code| technical(&modules, base(start, code)).unwrap().hours_owed);
        assert_eq!(owed, [28, 72, 152, 276, 372, 408], "start {start}");
    }
}

#[test]
fn exempt_and_left_out_modules_stand_in_neither_sum() {
    let start = day("2027-01-04");
    let mut modules = modules(start);
    modules[0].owed = Owed::Passed;
    let at_30 = |modules: &[TechnicalModule]| technical(modules, base(start, "M30")).unwrap();
    assert_eq!(at_30(&modules).score, CriterionScore::Scored { score: Exact::of(1600, 28).unwrap() });
    modules[2].owed = Owed::NotOwed;
    let all = at_30(&modules);
    assert_eq!((all.hours_passed, all.hours_owed), (16, 16));
    assert_eq!(all.modules, ["FT-01", "FT-03"], "the rows behind it name both");
    modules[0].owed = Owed::NotOwed;
    assert_eq!(at_30(&modules).score, CriterionScore::NotApplicable);
    modules[5].owed = Owed::Passed;
    assert_eq!(at_30(&modules).score, CriterionScore::NotApplicable, "passed early, not due by then");
}

#[test]
fn a_module_due_on_the_milestone_s_base_date_does_not_count() {
    let start = day("2027-01-04");
    let modules = modules(start);
    // FT-04 is due on 5 March, and day 60 is 5 March.
    let at_60 = technical(&modules, base(start, "M60")).unwrap();
    assert!(!at_60.modules.contains(&"FT-04".to_owned()));
}

fn review(on: &str, points: u32) -> ReviewPoints {
    ReviewPoints { on: day(on), points }
}

#[test]
fn work_quality_counts_after_the_last_held_up_to_this_one() {
    let reviews =
        [review("2027-02-03", 0), review("2027-02-04", 70), review("2027-03-05", 80), review("2027-03-06", 0)];
    let quality =
        |since: Option<&str>, minimum| work_quality(&reviews, since.map(day), day("2027-03-05"), minimum).unwrap();
    let since_30 = quality(Some("2027-02-03"), 2);
    assert_eq!((since_30.count, since_30.needs_note), (2, false));
    assert_eq!(since_30.score, CriterionScore::Scored { score: Exact::whole(75) });
    assert_eq!(quality(None, 5).count, 3, "no evaluation before: all of them");
    assert!(quality(None, 5).needs_note);
    assert_eq!(quality(None, 3).score, CriterionScore::Scored { score: Exact::whole(50) }, "zero counts");
    assert!(!quality(None, 3).needs_note);
    let none = quality(Some("2027-03-05"), 5);
    assert_eq!((none.score, none.count, none.needs_note), (CriterionScore::Missing, 0, true));
}

#[test]
fn a_review_answers_every_check() {
    let points = AnswerPoints { yes: 20, partly: 10, no: 0 };
    use ReviewAnswer::{No, Partly, Yes};
    assert_eq!(review_points(points, 5, &[Yes; 5]), Ok(100));
    assert_eq!(review_points(points, 5, &[Yes, Partly, No, Yes, Partly]), Ok(60));
    assert_eq!(review_points(points, 5, &[No; 5]), Ok(0));
    assert_eq!(review_points(points, 5, &[Yes; 4]).unwrap_err().code, "review_incomplete");
}

#[test]
fn client_exposure_is_the_mean_of_the_halves_that_there_are() {
    let score = |ladder, held, due| match client_exposure(ladder, held, due).unwrap().score {
        CriterionScore::Scored { score } => Some(score.to_string()),
        _ => None,
    };
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(score(Some((3, 6)), 19, 19), text("75/1"), "half of one, all of the other");
    assert_eq!(score(Some((9, 6)), 0, 19), text("50/1"), "more than expected is no more than whole");
    assert_eq!(score(None, 13, 26), text("50/1"), "without a ladder the check-ins have full weight");
    assert_eq!(score(Some((0, 0)), 20, 19), text("100/1"), "one more, held in a break, is no more than whole");
    assert_eq!(score(Some((2, 6)), 0, 0), text("100/3"), "nothing due: the ladder has full weight");
    assert_eq!(score(None, 0, 19), text("0/1"), "zero counts");
    assert_eq!(score(None, 0, 0), None);
    assert_eq!(score(Some((0, 0)), 0, 0), None);
}
