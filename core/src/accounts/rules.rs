//! Rules of accounts. Pure.

use crate::accounts::model::Strength;
use crate::refusal::Refusal;

/// Fewest and most characters of a password.
const PASSWORD: std::ops::RangeInclusive<usize> = 10..=200;
/// The least score of zxcvbn that may be used: at least 10⁸ guesses.
const LEAST_SCORE: u8 = 3;
/// Wrong tries that cost no waiting.
const FREE_TRIES: u32 = 5;
/// The longest wait, milliseconds.
const LONGEST_WAIT: i64 = 15 * 60 * 1000;

/// How hard a password is to guess, and whether it may be used.
pub fn strength(password: &str, name: &str) -> Strength {
    strength_from(*PASSWORD.start(), password, name)
}

/// The same for a secret that needs `least` characters.
pub fn strength_from(least: usize, password: &str, name: &str) -> Strength {
    let length = password.chars().count();
    let words: Vec<&str> = name.split_whitespace().collect();
    let score = u8::from(zxcvbn::zxcvbn(password, &words).score());
    let advice = if length < least {
        Some("password_short")
    } else if length > *PASSWORD.end() {
        Some("password_long")
    } else if score < LEAST_SCORE {
        Some("password_weak")
    } else {
        None
    };
    Strength { score, enough: advice.is_none(), advice: advice.map(str::to_owned) }
}

/// Refuses a password that is too short, too long or too easy.
///
/// # Errors
/// `password_short`, `password_long`, `password_weak`.
pub fn check_password(password: &str, name: &str) -> Result<(), Refusal> {
    match strength(password, name).advice.as_deref() {
        None => Ok(()),
        Some("password_short") => Err(Refusal::new("password_short").arg("least", PASSWORD.start())),
        Some("password_long") => Err(Refusal::new("password_long").arg("most", PASSWORD.end())),
        Some(_) => Err(Refusal::new("password_weak")),
    }
}

/// Milliseconds that must pass after so many wrong tries in a row: none for the first few, then doubling from one
/// second to a quarter of an hour.
pub fn wait_after(failures: u32) -> i64 {
    match failures.checked_sub(FREE_TRIES) {
        None => 0,
        Some(more) => 1000_i64.checked_shl(more.min(20)).unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT),
    }
}

/// Milliseconds still to wait at `now`. A clock that was put back does not shorten the wait, nor lengthen it beyond
/// its full length.
pub fn still_to_wait(failures: u32, failed_at: Option<i64>, now: i64) -> i64 {
    let passed = failed_at.map_or(i64::MAX, |at| now.saturating_sub(at).max(0));
    wait_after(failures).saturating_sub(passed).max(0)
}

#[cfg(test)]
mod tests {
    use super::{check_password, still_to_wait, strength, wait_after};

    #[test]
    fn easy_passwords_are_refused_with_their_reason() {
        let code = |password: &str| check_password(password, "Mara Connell").err().map(|refusal| refusal.code);
        assert_eq!(code("short1!"), Some("password_short"));
        assert_eq!(code("password1234"), Some("password_weak"));
        assert_eq!(code("mara connell"), Some("password_weak"), "the own name is no secret");
        assert_eq!(code(&"x9".repeat(101)), Some("password_long"));
        assert_eq!(code("violet kettle arrives"), None);
        assert!(strength("violet kettle arrives", "").score >= 3);
    }

    #[test]
    fn waiting_doubles_from_the_sixth_wrong_try_to_a_quarter_of_an_hour() {
        let waits: Vec<i64> = (3..9).map(wait_after).collect();
        assert_eq!(waits, [0, 0, 1000, 2000, 4000, 8000]);
        assert_eq!(wait_after(14), 512_000);
        assert_eq!([wait_after(15), wait_after(40), wait_after(u32::MAX)], [900_000; 3]);
    }

    #[test]
    fn a_clock_put_back_neither_ends_nor_prolongs_the_wait() {
        assert_eq!(still_to_wait(6, Some(10_000), 10_500), 1500);
        assert_eq!(still_to_wait(6, Some(10_000), 12_000), 0);
        assert_eq!(still_to_wait(6, Some(10_000), 1), 2000);
        assert_eq!(still_to_wait(0, None, 0), 0);
    }
}
