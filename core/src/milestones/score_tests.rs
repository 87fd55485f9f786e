//! Exact totals (R19), against integer arithmetic over a common denominator.

use super::*;
use proptest::prelude::*;

fn exact(n: i64, d: i64) -> Exact {
    Exact::of(n, d).unwrap()
}

fn line(criterion: &str, weight: u32, score: CriterionScore) -> ScoreLine {
    ScoreLine { criterion: criterion.to_owned(), weight, score }
}

fn scored(n: i64, d: i64) -> CriterionScore {
    CriterionScore::Scored { score: exact(n, d) }
}

fn day_60(technical: CriterionScore) -> Vec<ScoreLine> {
    vec![
        line("technical", 25, technical),
        line("work_quality", 15, scored(60, 1)),
        line("soft_skills", 35, scored(230, 3)),
        line("reliability", 25, scored(100, 1)),
    ]
}

#[test]
fn day_60_is_exactly_65_and_passes() {
    let total = total(&day_60(scored(50, 3)), Hundredths(6500)).unwrap();
    assert_eq!(total.exact, Exact::whole(65));
    assert_eq!((total.printed.as_str(), total.passed, total.weight), ("65.00", true, 100));
}

#[test]
fn a_hair_below_fails_and_prints_cut() {
    let low = total(&day_60(scored(49_999_999, 3_000_000)), Hundredths(6500)).unwrap();
    assert_eq!((low.printed.as_str(), low.passed), ("64.99", false));
}

#[test]
fn missing_blocks_and_names_itself() {
    let mut lines = day_60(CriterionScore::Missing);
    lines[3].score = CriterionScore::Missing;
    let refusal = total(&lines, Hundredths(6500)).unwrap_err();
    assert_eq!(refusal.code, "scores_missing");
    assert_eq!(refusal.args[0].1, "technical, reliability");
}

#[test]
fn not_applicable_takes_its_weight_out_and_zero_counts() {
    let without = total(&day_60(CriterionScore::NotApplicable), Hundredths(6500)).unwrap();
    assert_eq!(without.weight, 75);
    assert_eq!(without.exact, exact(60 * 15 * 3 + 230 * 35 + 100 * 25 * 3, 3 * 75));
    let zero = total(&day_60(scored(0, 1)), Hundredths(6500)).unwrap();
    assert_eq!(zero.weight, 100);
    assert!(zero.exact < without.exact && !zero.passed);
    let none = [line("technical", 100, CriterionScore::NotApplicable)];
    assert_eq!(total(&none, Hundredths(0)).unwrap_err().code, "nothing_applicable");
}

#[test]
fn scores_lie_between_0_and_100() {
    for (n, d) in [(-1, 100), (10_001, 100)] {
        let refusal = total(&[line("technical", 100, scored(n, d))], Hundredths(0)).unwrap_err();
        assert_eq!(refusal.code, "score_out_of_range");
    }
}

#[test]
fn levels_count_times_20_and_the_mean_stays_exact() {
    assert_eq!(level_score(Exact::whole(3)).unwrap(), Exact::whole(60));
    assert_eq!(level_score(exact(7, 2)).unwrap(), Exact::whole(70));
    assert_eq!(level_score(exact(1, 2)).unwrap_err().code, "level_out_of_range");
    assert_eq!(level_score(exact(501, 100)).unwrap_err().code, "level_out_of_range");
    let levels = |list: &[i64]| rubric_score(list.iter().map(|l| Some(Exact::whole(*l)))).unwrap();
    assert_eq!(levels(&[4, 4, 4, 4, 4, 3]), scored(230, 3), "the handbook's soft skills");
    assert_eq!(rubric_score([Some(Exact::whole(3)), None]).unwrap(), CriterionScore::Missing);
    assert_eq!(rubric_score([]).unwrap(), CriterionScore::NotApplicable);
}

#[test]
fn the_agreed_level_is_the_mean_or_a_written_consensus() {
    let raters = [Some(Hundredths(300)), Some(Hundredths(400))];
    assert_eq!(agreed_level(&raters, None).unwrap(), Some(exact(7, 2)));
    let consensus = Some((Hundredths(400), "seen together on 3 March"));
    assert_eq!(agreed_level(&raters, consensus).unwrap(), Some(Exact::whole(4)));
    assert_eq!(agreed_level(&raters, Some((Hundredths(400), " "))).unwrap_err().code, "consensus_needs_note");
    assert_eq!(agreed_level(&[Some(Hundredths(300)), None], consensus).unwrap(), None, "one is still out");
    assert_eq!(agreed_level(&[], consensus).unwrap(), None);
    assert_eq!(agreed_level(&[Some(Hundredths(550))], None).unwrap_err().code, "level_out_of_range");
}

proptest! {
    /// Over the common denominator of all scores the total is one integer division; order does not matter.
    #[test]
    fn the_total_equals_integer_arithmetic(
        parts in proptest::collection::vec((0_u32..40, 1_i64..9, 0_i64..=100, prop::bool::weighted(0.2)), 1..7),
        pass in 0_i64..=10_000,
        turn in 0_usize..7,
    ) {
        let mut lines: Vec<ScoreLine> = parts.iter().map(|(weight, d, share, out)| {
            let score = if *out { CriterionScore::NotApplicable } else { scored(share * d / 2, *d) };
            line("x", *weight, score)
        }).collect();
        // 840 = least common multiple of 1..8.
        let mut sum = 0_i64;
        let mut weight = 0_i64;
        for (w, d, share, out) in &parts {
            if !out {
                sum += i64::from(*w) * (share * d / 2) * (840 / d);
                weight += i64::from(*w);
            }
        }
        let answer = total(&lines, Hundredths(pass));
        if weight == 0 {
            prop_assert_eq!(answer.unwrap_err().code, "nothing_applicable");
        } else {
            let answer = answer.unwrap();
            prop_assert_eq!(answer.exact, exact(sum, 840 * weight));
            prop_assert_eq!(answer.passed, sum * 100 >= pass * 840 * weight);
            let cents = sum * 100 / (840 * weight);
            prop_assert_eq!(&answer.printed, &format!("{}.{:02}", cents / 100, cents % 100));
            let length = lines.len();
            lines.rotate_left(turn % length);
            prop_assert_eq!(total(&lines, Hundredths(pass)).unwrap(), answer);
        }
    }
}
