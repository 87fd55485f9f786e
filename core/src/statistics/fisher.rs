//! Fisher's exact test of two proportions.

use statrs::distribution::{Discrete as _, Hypergeometric};

/// Tables whose probability differs by less count as equally likely: floating point cannot tell them apart.
/// The figure is R's (`fisher.test`).
const AS_LIKELY: f64 = 1e-7;

/// How many of how many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    pub of: u32,
    pub chosen: u32,
}

/// The two-sided p value: how likely a table is that is no likelier than this one, when both groups are chosen from
/// alike. 1 where a row or column is empty. `chosen` beyond `of` counts as `of`.
#[must_use]
pub fn two_sided(one: Share, other: Share) -> f64 {
    let (n1, n2) = (u64::from(one.of), u64::from(other.of));
    let chosen = u64::from(one.chosen).min(n1) + u64::from(other.chosen).min(n2);
    let Ok(tables) = Hypergeometric::new(n1 + n2, n1, chosen) else { return 1.0 };
    let seen = tables.pmf(u64::from(one.chosen).min(n1));
    let possible = chosen.saturating_sub(n2)..=chosen.min(n1);
    let p: f64 = possible.map(|k| tables.pmf(k)).filter(|p| *p <= seen * (1.0 + AS_LIKELY)).sum();
    p.min(1.0)
}

#[cfg(test)]
mod tests {
    use super::{Share, two_sided};
    use proptest::prelude::*;

    fn share(chosen: u32, of: u32) -> Share {
        Share { of, chosen }
    }

    fn choose(n: u32, k: u32) -> u128 {
        (0..u128::from(k)).fold(1, |product, i| product * (u128::from(n) - i) / (i + 1))
    }

    /// Counted on whole numbers: every table with these margins, weighed by the ways in which it comes about.
    fn counted(one: Share, other: Share) -> f64 {
        let chosen = one.chosen + other.chosen;
        let ways = |k: u32| match chosen.checked_sub(k) {
            Some(rest) if k <= one.of && rest <= other.of => choose(one.of, k) * choose(other.of, rest),
            _ => 0,
        };
        let seen = ways(one.chosen);
        let (mut likely, mut all) = (0_u128, 0_u128);
        for k in 0..=chosen {
            all += ways(k);
            if ways(k) <= seen {
                likely += ways(k);
            }
        }
        likely as f64 / all as f64
    }

    #[test]
    fn the_handbooks_examples() {
        assert!((two_sided(share(4, 10), share(6, 10)) - 0.656).abs() < 0.0005);
        assert!((two_sided(share(5, 40), share(15, 40)) - 0.0188).abs() < 0.00005);
    }

    #[test]
    fn empty_rows_and_columns_say_nothing() {
        for (one, other) in [
            (share(0, 0), share(3, 8)),
            (share(0, 5), share(0, 9)),
            (share(5, 5), share(9, 9)),
            (share(0, 0), share(0, 0)),
        ] {
            assert!((two_sided(one, other) - 1.0).abs() < 1e-12, "{one:?} {other:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]
        #[test]
        fn as_counted_on_whole_numbers((n1, n2) in (0_u32..=60, 0_u32..=60), (a, b) in (0_u32..=60, 0_u32..=60)) {
            let (one, other) = (share(a.min(n1), n1), share(b.min(n2), n2));
            let (got, want) = (two_sided(one, other), counted(one, other));
            prop_assert!((got - want).abs() < 1e-9, "{one:?} {other:?}: {got} {want}");
            prop_assert!((two_sided(other, one) - got).abs() < 1e-9, "the order of the groups does not matter");
        }
    }
}
