//! Exact fractions for scores and means (R19, R27): nothing is rounded before it is compared.
//! It never becomes a binary fraction; printing cuts, and only printing.

use std::fmt;
use std::str::FromStr;

use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedMul};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::hundredths::Hundredths;
use crate::refusal::Refusal;

/// A reduced fraction with a positive denominator. Crosses and is stored as text, `230/3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Exact(Ratio<i128>);

impl Exact {
    /// A whole number.
    #[must_use]
    pub fn whole(number: i64) -> Self {
        Self(Ratio::from_integer(i128::from(number)))
    }

    /// `numerator / denominator`; `None` when the denominator is zero.
    #[must_use]
    pub fn of(numerator: i64, denominator: i64) -> Option<Self> {
        (denominator != 0).then(|| Self(Ratio::new(i128::from(numerator), i128::from(denominator))))
    }

    #[must_use]
    pub fn numerator(self) -> i128 {
        *self.0.numer()
    }

    /// Always positive.
    #[must_use]
    pub fn denominator(self) -> i128 {
        *self.0.denom()
    }

    /// # Errors
    /// `number_too_large` instead of an overflow.
    pub fn plus(self, other: Self) -> Result<Self, Refusal> {
        self.0.checked_add(&other.0).map(Self).ok_or_else(too_large)
    }

    /// # Errors
    /// `number_too_large` instead of an overflow.
    pub fn times(self, factor: i64) -> Result<Self, Refusal> {
        self.0.checked_mul(&Ratio::from_integer(i128::from(factor))).map(Self).ok_or_else(too_large)
    }

    /// Divided by a whole number.
    ///
    /// # Errors
    /// `number_too_large` for a divisor of zero or an overflow.
    pub fn over(self, divisor: i64) -> Result<Self, Refusal> {
        let part = Self::of(1, divisor).ok_or_else(too_large)?;
        self.0.checked_mul(&part.0).map(Self).ok_or_else(too_large)
    }

    /// The mean of the values; `None` when there are none (missing is not zero).
    ///
    /// # Errors
    /// `number_too_large` instead of an overflow.
    pub fn mean(values: impl IntoIterator<Item = Self>) -> Result<Option<Self>, Refusal> {
        let mut sum = Self::whole(0);
        let mut count: i64 = 0;
        for value in values {
            sum = sum.plus(value)?;
            count += 1;
        }
        if count == 0 { Ok(None) } else { sum.over(count).map(Some) }
    }

    /// Printed with two places, cut and never rounded up (R19): 64.999 prints `64.99`.
    #[must_use]
    pub fn cut_two_places(self) -> String {
        let whole = self.0.trunc();
        let rest = self.0 - whole;
        let cents = (rest.numer().abs()).checked_mul(100).map_or_else(
            // Too large to multiply: dividing by slightly more can only print less, never more.
            || rest.numer().abs() / (rest.denom() / 100 + 1),
            |n| n / rest.denom(),
        );
        let sign = if self.0 < Ratio::from_integer(0) { "-" } else { "" };
        format!("{sign}{}.{cents:02}", whole.to_integer().unsigned_abs())
    }

    /// Printed with `places` places, rounded half away from zero: for figures that nothing is decided by.
    ///
    /// # Errors
    /// `number_too_large` instead of an overflow.
    pub fn rounded(self, places: u32) -> Result<String, Refusal> {
        let scale = 10_i128.checked_pow(places).ok_or_else(too_large)?;
        let scaled = self.0.checked_mul(&Ratio::from_integer(scale)).ok_or_else(too_large)?.round().to_integer();
        let sign = if scaled < 0 { "-" } else { "" };
        let (whole, rest) = (scaled.abs() / scale, scaled.abs() % scale);
        Ok(match places {
            0 => format!("{sign}{whole}"),
            _ => format!("{sign}{whole}.{rest:0width$}", width = places as usize),
        })
    }

    /// The whole percent of a share, rounded **down** (R15): 999/1000 is 99.
    #[must_use]
    pub fn whole_part(self) -> i128 {
        self.0.floor().to_integer()
    }
}

fn too_large() -> Refusal {
    Refusal::new("number_too_large")
}

impl From<Hundredths> for Exact {
    fn from(value: Hundredths) -> Self {
        Self(Ratio::new(i128::from(value.0), 100))
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.0.numer(), self.0.denom())
    }
}

impl From<Exact> for String {
    fn from(value: Exact) -> Self {
        value.to_string()
    }
}

impl FromStr for Exact {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text} is not a fraction");
        let (numerator, denominator) = text.split_once('/').ok_or_else(wrong)?;
        let numerator: i128 = numerator.parse().map_err(|_| wrong())?;
        let denominator: i128 = denominator.parse().map_err(|_| wrong())?;
        // The smallest i128 has no positive twin; the reduction would overflow.
        if denominator <= 0 || numerator == i128::MIN {
            return Err(wrong());
        }
        Ok(Self(Ratio::new(numerator, denominator)))
    }
}

impl TryFrom<String> for Exact {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exact(n: i64, d: i64) -> Exact {
        Exact::of(n, d).unwrap()
    }

    #[test]
    fn prints_cut_and_never_rounded_up() {
        for (n, d, text) in [
            (65, 1, "65.00"),
            (64_999, 1000, "64.99"),
            (230, 3, "76.66"),
            (2, 3, "0.66"),
            (7, 2, "3.50"),
            (349_999, 100_000, "3.49"),
            (0, 5, "0.00"),
            (-1, 3, "-0.33"),
            (1, 200, "0.00"),
        ] {
            assert_eq!(exact(n, d).cut_two_places(), text);
        }
    }

    #[test]
    fn nothing_overflows_quietly() {
        let huge: Exact = format!("{}/1", i128::MAX).parse().unwrap();
        assert_eq!(huge.plus(Exact::whole(1)).unwrap_err().code, "number_too_large");
        assert_eq!(huge.times(2).unwrap_err().code, "number_too_large");
        assert_eq!(huge.over(0).unwrap_err().code, "number_too_large");
        assert_eq!(huge.cut_two_places(), format!("{}.00", i128::MAX));
        let fine: Exact = format!("{}/{}", i128::MAX - 1, i128::MAX).parse().unwrap();
        assert_eq!(fine.cut_two_places(), "0.99");
    }

    #[test]
    fn nobody_has_no_mean() {
        assert_eq!(Exact::mean([]).unwrap(), None);
        assert_eq!(Exact::mean([Exact::whole(0)]).unwrap(), Some(Exact::whole(0)));
    }

    proptest! {
        #[test]
        fn text_goes_both_ways(n in any::<i64>(), d in 1_i64..) {
            let value = exact(n, d);
            prop_assert_eq!(value.to_string().parse::<Exact>(), Ok(value));
        }

        #[test]
        fn the_print_is_the_greatest_hundredth_not_above(n in 0_i64..1_000_000, d in 1_i64..10_000) {
            let value = exact(n, d);
            let printed: Hundredths = value.cut_two_places().parse().unwrap();
            prop_assert!(Exact::from(printed) <= value);
            prop_assert!(Exact::from(Hundredths(printed.0 + 1)) > value);
        }
    }
}
