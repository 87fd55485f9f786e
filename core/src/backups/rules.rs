//! What a backup is called and which ones are kept. Pure: names in, names out.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike as _, NaiveDateTime};
use serde::Serialize;
use ts_rs::TS;

const DAY: i64 = 24 * 60 * 60 * 1_000;
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;
/// Copies with a reason of their own: so many of the newest stay, reason by reason.
const REASONED: usize = 10;

const PREFIX: &str = "farm-team-";
const INSTANT: &str = "%Y%m%d-%H%M%S-%3f";
/// As long as an instant is in a name.
const INSTANT_LENGTH: usize = "20270104-081500-000".len();

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "BackupKind")]
pub enum Kind {
    /// At start, once a day.
    Daily,
    /// Somebody asked for it.
    ByHand,
    /// Before the database takes the form of a newer version.
    BeforeVersion,
    /// Before another backup takes the database's place.
    BeforeRestore,
    /// Before an import or another change of many rows.
    BeforeChange,
}

impl Kind {
    const ALL: [Self; 5] = [Self::Daily, Self::ByHand, Self::BeforeVersion, Self::BeforeRestore, Self::BeforeChange];

    fn word(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::ByHand => "by-hand",
            Self::BeforeVersion => "before-version",
            Self::BeforeRestore => "before-restore",
            Self::BeforeChange => "before-change",
        }
    }
}

/// The name of a backup; it says everything that is known without opening it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name {
    /// UTC milliseconds.
    pub(crate) at: i64,
    pub(crate) kind: Kind,
    /// Under a passphrase.
    pub(crate) sealed: bool,
}

impl Name {
    /// `farm-team-20270104-081500-123-daily.db`, with `.age` behind it where it is sealed.
    pub(crate) fn file(&self) -> String {
        let at = DateTime::from_timestamp_millis(self.at).unwrap_or_default().format(INSTANT);
        format!("{PREFIX}{at}-{}.db{}", self.kind.word(), if self.sealed { ".age" } else { "" })
    }

    /// Reads a file's name; nothing for one that is no backup of ours.
    pub(crate) fn read(file: &str) -> Option<Self> {
        let rest = file.strip_prefix(PREFIX)?;
        let (at, rest) = rest.split_at_checked(INSTANT_LENGTH)?;
        let at = NaiveDateTime::parse_from_str(at, INSTANT).ok()?.and_utc().timestamp_millis();
        let (sealed, rest) = match rest.strip_suffix(".age") {
            Some(rest) => (true, rest),
            None => (false, rest),
        };
        let word = rest.strip_prefix('-')?.strip_suffix(".db")?;
        let kind = Kind::ALL.into_iter().find(|kind| kind.word() == word)?;
        let name = Self { at, kind, sealed };
        (name.file() == file).then_some(name)
    }
}

/// Whether a daily backup is due: none of the last 24 hours. One from the future (the clock was set) is none.
pub(crate) fn is_due(found: &[Name], now: i64) -> bool {
    let recent = |name: &&Name| name.kind == Kind::Daily && name.at <= now && now - name.at < DAY;
    !found.iter().any(|name| recent(&name))
}

/// The backups that need not stay: beside the newest of each of the last 7 days, 4 weeks and 12 months that have
/// one, and the newest ten of each other reason. One from the future stays.
pub(crate) fn superseded(found: &[Name], now: i64) -> Vec<Name> {
    let mut past: Vec<Name> = found.iter().copied().filter(|name| name.at <= now).collect();
    past.sort_by_key(|name| std::cmp::Reverse(*name));
    let of = |kind: Kind| past.iter().copied().filter(move |name| name.kind == kind);
    let reasons = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Daily);
    let mut kept: BTreeSet<Name> = reasons.flat_map(|kind| of(kind).take(REASONED)).collect();
    let daily: Vec<Name> = of(Kind::Daily).collect();
    kept.extend(newest_of_each(&daily, DAYS, |day| (day.num_days_from_ce(), 0)));
    kept.extend(newest_of_each(&daily, WEEKS, |day| (day.iso_week().year(), day.iso_week().week())));
    kept.extend(newest_of_each(&daily, MONTHS, |day| (day.year(), day.month())));
    past.into_iter().filter(|name| !kept.contains(name)).collect()
}

/// The newest of each of the last `count` periods that have one; `names` begin with the newest.
fn newest_of_each(names: &[Name], count: usize, period: fn(chrono::NaiveDate) -> (i32, u32)) -> Vec<Name> {
    let mut seen = BTreeSet::new();
    let first = names.iter().filter(|name| {
        let day = DateTime::from_timestamp_millis(name.at).unwrap_or_default().date_naive();
        seen.insert(period(day))
    });
    first.take(count).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::{DAY, Kind, Name, is_due, superseded};
    use chrono::{DateTime, NaiveDate};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn at(day: &str) -> i64 {
        day.parse::<NaiveDate>().unwrap().and_hms_opt(8, 15, 0).unwrap().and_utc().timestamp_millis()
    }

    fn daily(at: i64) -> Name {
        Name { at, kind: Kind::Daily, sealed: false }
    }

    fn days(names: &[Name]) -> Vec<String> {
        let day = |name: &Name| DateTime::from_timestamp_millis(name.at).unwrap().date_naive().to_string();
        names.iter().map(day).collect()
    }

    #[test]
    fn a_name_says_when_and_why() {
        let name = Name { at: at("2027-01-04") + 123, kind: Kind::BeforeVersion, sealed: true };
        assert_eq!(name.file(), "farm-team-20270104-081500-123-before-version.db.age");
        assert_eq!(Name::read(&name.file()), Some(name));
        for other in [
            "farm-team.db",
            "farm-team-20270104-081500-123-daily.unfinished",
            "farm-team-20270104-081500-daily.db",
            "farm-team-20270132-081500-123-daily.db",
            "farm-team-20270104-081500-123-weekly.db",
            "farm-team-20270104-081500-123-daily.db.age.age",
            "farm-team-2027010ä-081500-123-daily.db",
        ] {
            assert_eq!(Name::read(other), None, "{other}");
        }
    }

    #[test]
    fn one_is_due_after_a_day() {
        let now = at("2027-01-04");
        assert!(is_due(&[], now));
        assert!(!is_due(&[daily(now)], now));
        assert!(!is_due(&[daily(now - DAY + 1)], now));
        assert!(is_due(&[daily(now - DAY)], now));
        assert!(is_due(&[daily(now + 1)], now), "made under a clock that was set");
        assert!(is_due(&[Name { kind: Kind::ByHand, ..daily(now) }], now));
    }

    #[test]
    fn seven_days_four_weeks_twelve_months() {
        // A backup every day for two years, thinned out every day, as it happens.
        let first = at("2026-01-01");
        let mut found = Vec::new();
        for day in 0..730 {
            let now = first + day * DAY;
            found.push(daily(now));
            let gone = superseded(&found, now);
            found.retain(|name| !gone.contains(name));
        }
        found.sort();
        // The last day of eleven months before this one, the last of three weeks before this one, seven days.
        let months = ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31", "2027-06-30"];
        let months = months.into_iter().chain(["2027-07-31", "2027-08-31", "2027-09-30", "2027-10-31", "2027-11-30"]);
        let weeks = ["2027-12-12", "2027-12-19"].into_iter();
        let last = ["2027-12-25", "2027-12-26", "2027-12-27", "2027-12-28", "2027-12-29", "2027-12-30", "2027-12-31"];
        assert_eq!(days(&found), months.chain(weeks).chain(last).collect::<Vec<_>>());
    }

    #[test]
    fn after_a_long_absence_the_old_ones_are_still_there() {
        let found: Vec<Name> = (0..7).map(|day| daily(at("2026-01-01") + day * DAY)).collect();
        assert_eq!(superseded(&found, at("2027-06-01")), []);
    }

    #[test]
    fn a_copy_before_a_restore_outlives_the_daily_ones_of_its_day() {
        let before = Name { at: at("2027-01-04"), kind: Kind::BeforeRestore, sealed: false };
        let found = [before, daily(before.at + 1), daily(before.at + 2)];
        assert_eq!(superseded(&found, before.at + 3), [daily(before.at + 1)]);
    }

    proptest! {
        #[test]
        fn little_is_kept_and_the_newest_always(
            offsets in proptest::collection::vec((0_i64..1_000 * DAY, 0_usize..5), 1..80),
        ) {
            let now = at("2027-01-04");
            let named = offsets.iter().map(|(back, kind)| Name { kind: Kind::ALL[*kind], ..daily(now - back) });
            let found: Vec<Name> = named.collect::<BTreeSet<_>>().into_iter().collect();
            let gone = superseded(&found, now);
            let kept: Vec<&Name> = found.iter().filter(|name| !gone.contains(name)).collect();
            prop_assert!(kept.len() <= 7 + 4 + 12 + 4 * 10);
            let newest = found.iter().filter(|name| name.kind == Kind::Daily).max();
            prop_assert!(newest.is_none_or(|newest| kept.contains(&newest)));
            // Thinning out again removes nothing more.
            let kept: Vec<Name> = kept.into_iter().copied().collect();
            prop_assert_eq!(superseded(&kept, now), []);
        }
    }
}
