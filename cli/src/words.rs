//! The fixed words that options take, as the command line spells them (`keep-break`) and as the core does
//! (`keep_break`). A test holds every list to the core's own types.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

pub(crate) type Words = &'static [&'static str];

pub(crate) const ENCODINGS: Words = &[
    "utf8",
    "utf8-bom",
    "utf16-le",
    "utf16-be",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "windows-1253",
    "windows-1254",
    "shift-jis",
    "gb18030",
    "big5",
    "euc-kr",
];
pub(crate) const DELIMITERS: Words = &["comma", "semicolon", "tab", "pipe"];
pub(crate) const DATE_FORMS: Words =
    &["iso", "year-month-day", "day-dot-month", "day-month-year", "month-day-year", "month-name", "spreadsheet-day"];
pub(crate) const FORMATS: Words = &["csv", "xlsx", "json"];
pub(crate) const FILTERS: Words = &["all", "running", "overdue", "due", "paused", "at-risk", "conflicts", "ended"];
pub(crate) const OVERLAPS: Words = &["keep-break", "keep-record"];
pub(crate) const HOURS: Words = &["taught", "self-study", "shadowing", "client-meeting", "on-the-job"];
pub(crate) const CHECK_IN_ROLES: Words = &["mentor", "coordinator"];
pub(crate) const ANSWERS: Words = &["met", "not-met", "open"];
pub(crate) const EVENTS: Words =
    &["screen", "interview", "offer", "accept", "refuse", "talent-pool", "decline", "withdraw", "reopen"];
pub(crate) const SESSION_STAGES: Words = &["coming", "to-record", "held"];
pub(crate) const LETTERS: Words = &["invitation", "offer", "decline", "talent-pool"];

/// Takes one of the words, in either spelling, and gives the core's.
pub(crate) fn one_of(words: Words) -> impl TypedValueParser<Value = String> {
    let values = words.iter().map(|word| {
        let wire = wire(word);
        let value = PossibleValue::new(*word);
        if wire == *word { value } else { value.alias(wire) }
    });
    PossibleValuesParser::new(values).map(|word| wire(&word))
}

/// The core's spelling.
fn wire(word: &str) -> String {
    // `windows-1252` and `keep-break` alike.
    word.replace('-', "_")
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use farm_team_core::check_ins::model::CheckInRole;
    use farm_team_core::enrollment::break_model::Overlap;
    use farm_team_core::enrollment::model::TraineeFilter;
    use farm_team_core::exchange::dates::DateForm;
    use farm_team_core::exchange::encoding::Encoding;
    use farm_team_core::exchange::model::ExportFormat;
    use farm_team_core::exchange::table::Delimiter;
    use farm_team_core::progress::model::HoursKind;
    use farm_team_core::progress::sessions::model::SessionStage;
    use farm_team_core::selection::letters::model::LetterKind;
    use farm_team_core::selection::model::{CandidacyEvent, CheckAnswer};

    fn known<T: for<'de> serde::Deserialize<'de> + Debug>(words: super::Words) {
        let read = |word: &str| serde_json::from_value::<T>(super::wire(word).into());
        for word in words {
            assert!(read(word).is_ok(), "{word}");
        }
        // The core's complaint lists every word there is.
        let complaint = read("no such word").unwrap_err().to_string();
        assert_eq!(complaint.matches('`').count(), 2 * (words.len() + 1), "{complaint}");
    }

    #[test]
    fn the_core_knows_every_word_and_no_other() {
        known::<Encoding>(super::ENCODINGS);
        known::<Delimiter>(super::DELIMITERS);
        known::<DateForm>(super::DATE_FORMS);
        known::<ExportFormat>(super::FORMATS);
        known::<TraineeFilter>(super::FILTERS);
        known::<Overlap>(super::OVERLAPS);
        known::<HoursKind>(super::HOURS);
        known::<SessionStage>(super::SESSION_STAGES);
        known::<CheckInRole>(super::CHECK_IN_ROLES);
        known::<CheckAnswer>(super::ANSWERS);
        known::<CandidacyEvent>(super::EVENTS);
        known::<LetterKind>(super::LETTERS);
    }
}
