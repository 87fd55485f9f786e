//! What the placeholders of a letter stand for.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::model::{LetterKind, Placeholder};
use super::rules::{Piece, pieces, placeholders};
use crate::calendar::appointment::Appointment;
use crate::documents::day_in_words;
use crate::error::{Error, Result};
use crate::people::rules::display_name;

/// What is known about a candidate when a letter is written.
pub(super) struct Known {
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) number: Option<String>,
    pub(super) intake: String,
    pub(super) start_on: NaiveDate,
    pub(super) today: NaiveDate,
    pub(super) appointment: Option<Appointment>,
    pub(super) raters: Vec<String>,
    pub(super) consent_until: Option<NaiveDate>,
}

impl Known {
    /// An invented candidate of an intake, for looking at words.
    pub(super) fn example(intake: String, start_on: NaiveDate, today: NaiveDate) -> Self {
        Self {
            first_name: "Robin".to_owned(),
            last_name: "Example".to_owned(),
            number: Some("A-0001".to_owned()),
            intake,
            start_on,
            today,
            appointment: Some(Appointment {
                day: today + Days::new(14),
                starts_at: 9 * 60 + 30,
                minutes: 60,
                place: "Room 2.14, first floor".to_owned(),
            }),
            raters: vec!["Mara Lindqvist".to_owned(), "Jonas Weber".to_owned()],
            consent_until: Some(today + Days::new(365)),
        }
    }

    pub(super) fn name(&self) -> String {
        display_name(&self.first_name, &self.last_name)
    }

    /// What each placeholder stands for; empty where nothing is recorded.
    fn values(&self) -> BTreeMap<&'static str, String> {
        let appointment = |part: fn(&Appointment) -> String| self.appointment.as_ref().map(part).unwrap_or_default();
        BTreeMap::from([
            ("candidate", self.name()),
            ("first_name", self.first_name.clone()),
            ("last_name", self.last_name.clone()),
            ("number", self.number.clone().unwrap_or_default()),
            ("intake", self.intake.clone()),
            ("start_day", day_in_words(self.start_on)),
            ("today", day_in_words(self.today)),
            ("appointment_day", appointment(|found| weekday(found.day))),
            ("appointment_time", appointment(|found| format!("{}:{:02}", found.starts_at / 60, found.starts_at % 60))),
            ("appointment_minutes", appointment(|found| found.minutes.to_string())),
            ("appointment_place", appointment(|found| found.place.clone())),
            ("raters", listed(&self.raters)),
            ("consent_until", self.consent_until.map(day_in_words).unwrap_or_default()),
        ])
    }

    /// The placeholders of a letter with what they stand for here.
    pub(super) fn placeholders(&self, letter: LetterKind) -> Vec<Placeholder> {
        let mut values = self.values();
        let named = placeholders(letter)
            .map(|name| Placeholder { name: name.to_owned(), example: values.remove(name).unwrap_or_default() });
        named.collect()
    }

    /// A text with its placeholders filled. What stands in their place is never looked at again.
    ///
    /// # Errors
    /// `letter_value_missing` names the candidate and what is not recorded.
    pub(super) fn fill(&self, text: &str) -> Result<String> {
        let values = self.values();
        let mut filled = String::new();
        for piece in pieces(text)? {
            match piece {
                Piece::Words(words) => filled.push_str(words),
                Piece::Placeholder(name) => match values.get(name.as_str()).filter(|value| !value.is_empty()) {
                    Some(value) => filled.push_str(value),
                    None => {
                        let missing = Error::refused("letter_value_missing").arg("candidate", self.name());
                        return Err(missing.arg("placeholder", name).field("letter"));
                    }
                },
            }
        }
        Ok(filled)
    }
}

fn weekday(day: NaiveDate) -> String {
    day.format("%A, %-d %B %Y").to_string()
}

/// "A, B and C".
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}
