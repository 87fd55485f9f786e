//! Invented applicants and what their interviewers noted, as the files that the import reads.

use std::path::Path;

use farm_team_core::calendar::Day;

use super::chance::Chance;
use super::{Outcome, days_before};

const FIRST: [&str; 24] = [
    "Amara",
    "Ben",
    "Chiara",
    "Dmitri",
    "Eszter",
    "Fatima",
    "Gabrielė",
    "Hugo",
    "Irena",
    "Jonas",
    "Keiko",
    "Lena",
    "Mihály",
    "Noor",
    "Óscar",
    "Piotr",
    "Quỳnh",
    "Ragnhild",
    "Siobhán",
    "Thu Hà",
    "Umut",
    "Vera",
    "惠子",
    "Zoë",
];
const LAST: [&str; 24] = [
    "Almeida",
    "Bjørnstad",
    "Castellano",
    "Diallo",
    "Espinoza",
    "Ferreira",
    "Grünwald",
    "Haddad",
    "Ivanova",
    "Jansen",
    "Kamau",
    "Łuczak",
    "Moreau",
    "Nguyễn",
    "O’Neill",
    "Petraitytė",
    "Quintana",
    "Ramírez",
    "Szűcs",
    "Tanaka",
    "Øverland",
    "Varga",
    "佐藤",
    "Zieliński",
];
const JOBS: [&str; 6] =
    ["Call center agent", "Hotel front desk", "Retail sales", "Bank teller", "School secretary", "Library assistant"];
const SOURCES: [&str; 5] = ["Company website", "Job fair", "Employee referral", "Internal transfer", "Agency"];

/// Whoever rates.
pub(crate) const RATERS: [&str; 6] =
    ["Ana Ruiz", "Johan Lind", "Mara Connell", "Tomás Prieto", "Wanjiru Otieno", "Yusuf Demir"];

/// The external numbers of applicants, counted through the whole organization.
pub(crate) fn number(place: u32) -> String {
    format!("F-{place:06}")
}

/// Writes the applicants `from..to` of an intake.
pub(crate) fn write_applicants(
    path: &Path,
    places: std::ops::Range<u32>,
    start: Day,
    chance: &mut Chance,
) -> Outcome<()> {
    let mut file = csv::Writer::from_path(path)?;
    file.write_record([
        "Applicant no.",
        "First name",
        "Last name",
        "E-mail",
        "Applied on",
        "Source",
        "Current job",
        "IT background",
        "Eager learner (evidence)",
    ])?;
    for place in places {
        let applied = days_before(start, chance.between(46, 120));
        file.write_record([
            number(place).as_str(),
            chance.one(&FIRST),
            chance.one(&LAST),
            &format!("f{place:06}@example.org"),
            &applied.to_string(),
            chance.one(&SOURCES),
            chance.one(&JOBS),
            "Repairs PCs for family and friends",
            "Night school, second year",
        ])?;
    }
    Ok(file.flush()?)
}

/// Writes the sheets of two raters for each of these applicants: good enough for most, not for all.
pub(crate) fn write_sheets(
    path: &Path,
    places: std::ops::Range<u32>,
    competencies: &[String],
    chance: &mut Chance,
) -> Outcome<()> {
    let mut file = csv::Writer::from_path(path)?;
    let fixed = ["Applicant no.", "Rater"].into_iter();
    file.write_record(fixed.chain(competencies.iter().map(String::as_str)))?;
    for place in places {
        let gift = chance.between(2, 4);
        let first = chance.one(&RATERS[..3]);
        let second = chance.one(&RATERS[3..]);
        for rater in [first, second] {
            let mut row = vec![number(place), rater.to_owned()];
            row.extend(competencies.iter().map(|_| (gift + chance.between(0, 1)).to_string()));
            file.write_record(row)?;
        }
    }
    Ok(file.flush()?)
}
