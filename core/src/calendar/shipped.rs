//! The holidays that ship: what a coordinator may choose for an intake. It never chooses one, and an intake keeps
//! what was chosen: a newer list moves no date.

use serde::Deserialize;

use super::Day;

const REGIONS: &str = include_str!("../../content/holidays/regions.csv");
const HOLIDAYS: &str = include_str!("../../content/holidays/holidays.csv");

/// The first and the last year that the list knows, both inclusive.
pub const YEARS: (i32, i32) = (2026, 2032);

/// A country, or a part of one with holidays of its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Region {
    /// ISO 3166: `FR`, `DE-BY`.
    pub region: String,
    pub country: String,
    /// Empty for a whole country.
    pub part: String,
}

/// A public holiday of a region.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ShippedDay {
    pub region: String,
    pub day: Day,
    pub name: String,
    /// The free day of the weekend in whose place this one is kept.
    pub stands_for: Option<Day>,
}

/// Every region, in the order of their codes.
#[must_use]
pub fn regions() -> Vec<Region> {
    rows(REGIONS).collect()
}

/// The holidays of a region in date order; none of a region that is not listed.
#[must_use]
pub fn days_of(region: &str) -> Vec<ShippedDay> {
    rows(HOLIDAYS).filter(|day: &ShippedDay| day.region == region).collect()
}

// What ships was read in a test.
fn rows<T: for<'de> Deserialize<'de> + 'static>(text: &'static str) -> impl Iterator<Item = T> {
    csv::Reader::from_reader(text.as_bytes()).into_deserialize().filter_map(Result::ok)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike as _;
    use std::collections::BTreeSet;

    #[test]
    fn every_line_is_read_and_every_region_has_every_year() {
        assert_eq!(rows::<Region>(REGIONS).count(), REGIONS.lines().count() - 1);
        assert_eq!(rows::<ShippedDay>(HOLIDAYS).count(), HOLIDAYS.lines().count() - 1);
        let regions = regions();
        assert_eq!(regions.len(), 30);
        assert!(regions.is_sorted_by_key(|region| region.region.clone()));
        let mut known = 0;
        for region in &regions {
            let days = days_of(&region.region);
            let years: BTreeSet<i32> = days.iter().map(|day| day.day.year()).collect();
            assert!(years.into_iter().eq(YEARS.0..=YEARS.1), "{}", region.region);
            assert!(days.is_sorted_by(|a, b| a.day < b.day), "each day once: {}", region.region);
            assert!(days.iter().all(|day| !day.name.is_empty()), "{}", region.region);
            known += days.len();
        }
        assert_eq!(known, rows::<ShippedDay>(HOLIDAYS).count(), "no day of an unlisted region");
        assert_eq!(days_of("XX"), []);
    }

    /// Looked up by hand in the official calendars.
    #[test]
    fn known_days_are_there() {
        for (region, day, name) in [
            ("US", "2027-11-25", "Thanksgiving"),
            ("DE-BY", "2027-05-27", "Corpus Christi"),
            ("GB-ENG", "2027-03-29", "Easter Monday"),
            ("FR", "2028-07-14", "National Day"),
            ("ZA", "2026-04-27", "Freedom Day"),
            ("JP", "2030-02-11", "Foundation Day"),
            ("NZ", "2029-02-06", "Waitangi Day"),
        ] {
            let day = day.parse().unwrap();
            let found = days_of(region).into_iter().find(|one| one.day == day);
            assert!(found.is_some_and(|one| one.name.contains(name)), "{region} {day}");
        }
        assert!(days_of("DE-BE").iter().all(|day| day.name != "Corpus Christi"), "no holiday in Berlin");
    }

    #[test]
    fn a_substitute_names_one_day_and_no_day_has_two() {
        for region in regions() {
            let days = days_of(&region.region);
            let nominal: Vec<Day> = days.iter().filter_map(|day| day.stands_for).collect();
            let each: BTreeSet<Day> = nominal.iter().copied().collect();
            assert_eq!(each.len(), nominal.len(), "{}", region.region);
            // 2033-01-01 is kept in 2032 in the United States and lies outside of the list.
            let listed = |nominal: &Day| nominal.year() > YEARS.1 || days.iter().any(|day| day.day == *nominal);
            assert!(nominal.iter().all(listed), "{}", region.region);
        }
        let fourth = "2026-07-04".parse().ok();
        assert!(days_of("US").iter().any(|day| day.stands_for == fourth && day.day.to_string() == "2026-07-03"));
    }
}
