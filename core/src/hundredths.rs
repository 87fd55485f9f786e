//! Marks and levels as integers in hundredths (R12, R19): 79.60 is 7960, level 3 is 300.
//! It never passes through a binary fraction: text is read digit by digit.

use std::fmt;
use std::str::FromStr;

use serde::de::{self, Deserializer, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A number with two decimal places, kept as an integer (R12). Crosses as a JSON number (`79.6`);
/// a decimal text (`"79.60"`) is read too. More than two decimals are refused, never rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "number")]
pub struct Hundredths(pub i64);

impl Hundredths {
    pub const ZERO: Self = Self(0);

    /// A whole number as hundredths; `None` when it is too large to hold.
    #[must_use]
    pub fn whole(number: i64) -> Option<Self> {
        number.checked_mul(100).map(Self)
    }
}

impl fmt::Display for Hundredths {
    /// Always two places: `79.60`, as marks are printed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let size = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", size / 100, size % 100)
    }
}

/// Why a text is not a number in hundredths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotHundredths(pub String);

impl fmt::Display for NotHundredths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a number with at most two decimals", self.0)
    }
}

impl FromStr for Hundredths {
    type Err = NotHundredths;

    /// Reads `80`, `79.6`, `79.60`, `8e1`; zeros after the second decimal are harmless, other digits
    /// are refused, because cutting them would change a mark.
    fn from_str(text: &str) -> Result<Self, NotHundredths> {
        parse(text).map(Self).ok_or_else(|| NotHundredths(text.to_owned()))
    }
}

fn parse(text: &str) -> Option<i64> {
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (rest, 0),
    };
    let (whole, decimals) = match mantissa.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (mantissa, ""),
    };
    let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(decimals) {
        return None;
    }
    let digits = format!("{whole}{decimals}");
    let digits = digits.trim_start_matches('0');
    let kept = digits.trim_end_matches('0');
    let zeros = i64::try_from(digits.len() - kept.len()).ok()?;
    if kept.is_empty() {
        return Some(0);
    }
    // The value in hundredths is kept × 10^shift.
    let shift = i64::from(exponent) - i64::try_from(decimals.len()).ok()? + zeros + 2;
    let scale = 10_i64.checked_pow(u32::try_from(shift).ok()?)?;
    let size = kept.parse::<i64>().ok()?.checked_mul(scale)?;
    Some(if negative { -size } else { size })
}

impl Serialize for Hundredths {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % 100 == 0 {
            return serializer.serialize_i64(self.0 / 100);
        }
        // The nearest binary fraction of a two-place decimal prints as that decimal again.
        let nearest = self.to_string().parse::<f64>().map_err(serde::ser::Error::custom)?;
        serializer.serialize_f64(nearest)
    }
}

impl<'de> Deserialize<'de> for Hundredths {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(HundredthsVisitor)
    }
}

struct HundredthsVisitor;

impl Visitor<'_> for HundredthsVisitor {
    type Value = Hundredths;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number with at most two decimals")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Hundredths, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Hundredths, E> {
        self.visit_str(&value.to_string())
    }

    /// The shortest text that names this binary fraction is the text that was written, up to 15 digits.
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Hundredths, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Hundredths, E> {
        value.trim().parse().map_err(de::Error::custom)
    }
}

/// For `#[serde(with)]` in files: reads the number from its JSON text itself, whatever its length.
pub mod exactly {
    use super::Hundredths;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde_json::value::RawValue;

    pub fn serialize<S: Serializer>(value: &Hundredths, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Hundredths, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        raw.get().parse().map_err(D::Error::custom)
    }

    /// The same for a number or `null`; the field itself must be there.
    pub mod optional {
        use super::{Hundredths, RawValue};
        use serde::de::Error;
        use serde::{Deserialize, Deserializer, Serialize, Serializer};

        pub fn serialize<S: Serializer>(value: &Option<Hundredths>, serializer: S) -> Result<S::Ok, S::Error> {
            value.serialize(serializer)
        }

        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Hundredths>, D::Error> {
            let raw = Box::<RawValue>::deserialize(deserializer)?;
            if raw.get() == "null" {
                return Ok(None);
            }
            raw.get().parse().map(Some).map_err(D::Error::custom)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_marks_as_people_write_them() {
        for (text, expected) in [
            ("80", 8000),
            ("79.6", 7960),
            ("79.60", 7960),
            ("79.600", 7960),
            ("0", 0),
            ("0.00", 0),
            ("-0.5", -50),
            ("8e1", 8000),
            ("0.8E2", 8000),
            ("796e-1", 7960),
            ("007", 700),
            ("0.01", 1),
        ] {
            assert_eq!(text.parse(), Ok(Hundredths(expected)), "{text}");
        }
    }

    #[test]
    fn refuses_what_would_have_to_be_rounded_or_guessed() {
        for text in [
            "79.601",
            "",
            ".5",
            "5.",
            "1,5",
            "٣",
            "+5",
            "1e",
            "1e99",
            "0x10",
            "NaN",
            "99999999999999999999",
            "79.999999999999999999",
        ] {
            assert!(text.parse::<Hundredths>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_long_number_in_a_file_is_not_taken_for_its_neighbor() {
        #[derive(Deserialize, Debug)]
        struct File {
            #[serde(with = "exactly")]
            mark: Hundredths,
            #[serde(with = "exactly::optional")]
            cap: Option<Hundredths>,
        }
        assert!(serde_json::from_str::<File>(r#"{"mark": 79.999999999999999999, "cap": null}"#).is_err());
        let file: File = serde_json::from_str(r#"{"mark": 79.60, "cap": 4.5}"#).unwrap();
        assert_eq!((file.mark, file.cap), (Hundredths(7960), Some(Hundredths(450))));
        let file: File = serde_json::from_value(serde_json::json!({"mark": 79.6, "cap": null})).unwrap();
        assert_eq!((file.mark, file.cap), (Hundredths(7960), None));
        assert!(serde_json::from_str::<File>(r#"{"mark": 79}"#).is_err(), "a cap may be null, not missing");
    }

    proptest! {
        #[test]
        fn print_and_read_agree(n in -1_000_000_i64..1_000_000) {
            let value = Hundredths(n);
            prop_assert_eq!(value.to_string().parse(), Ok(value));
            let json = serde_json::to_string(&value).unwrap();
            prop_assert_eq!(serde_json::from_str::<Hundredths>(&json).unwrap(), value);
            let tree = serde_json::to_value(value).unwrap();
            prop_assert_eq!(serde_json::from_value::<Hundredths>(tree).unwrap(), value);
        }
    }
}
