//! The fields of a baseline and of a follow-up: of what kind each is, which values it takes. Pure but for reading
//! what fills the fields that nobody enters.

use super::model::{FieldValue, FieldView, MilestoneState};
use super::pack::Pack;
use super::store::read;
use crate::calendar::Day;
use crate::curriculum::milestone_plan::RecordField;
use crate::db::Connection;
use crate::error::Result;
use crate::hundredths::Hundredths;
use crate::refusal::Refusal;

/// The longest text of a field, characters.
const LONGEST: usize = 1_000;

/// How a field is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FieldKind {
    Percent,
    Level,
    YesNo,
    Date,
    Text,
    /// Not entered by hand.
    Filled,
}

/// The kind of a field. Satisfaction is filled from customers' answers, which cannot be recorded yet.
pub(super) fn kind(field: RecordField) -> FieldKind {
    match field {
        RecordField::TechnicalDiagnosticPercent => FieldKind::Percent,
        RecordField::RubricFromSelection | RecordField::Satisfaction => FieldKind::Filled,
        RecordField::ConfidenceOneToFive | RecordField::ManagerRatingOneToFive => FieldKind::Level,
        RecordField::StillHere => FieldKind::YesNo,
        RecordField::LeftOn => FieldKind::Date,
        RecordField::Role => FieldKind::Text,
    }
}

/// The field as the program file names it.
pub(super) fn code(field: RecordField) -> &'static str {
    match field {
        RecordField::TechnicalDiagnosticPercent => "technical_diagnostic_percent",
        RecordField::RubricFromSelection => "rubric_from_selection",
        RecordField::ConfidenceOneToFive => "confidence_1_to_5",
        RecordField::StillHere => "still_here",
        RecordField::LeftOn => "left_on",
        RecordField::Role => "role",
        RecordField::ManagerRatingOneToFive => "manager_rating_1_to_5",
        RecordField::Satisfaction => "satisfaction",
    }
}

fn kind_word(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Percent => "percent",
        FieldKind::Level => "level",
        FieldKind::YesNo => "yes_no",
        FieldKind::Date => "date",
        FieldKind::Text => "text",
        FieldKind::Filled => "filled",
    }
}

/// A value in the form in which it is kept; empty is "not known" and keeps nothing.
fn value_of(field: RecordField, text: &str) -> std::result::Result<Option<String>, Refusal> {
    let text = text.trim();
    let name = code(field);
    if text.is_empty() {
        return Ok(None);
    }
    let refused = |code: &'static str| Refusal::new(code).arg("value", text).at(name);
    match kind(field) {
        FieldKind::Percent => {
            let value: Hundredths = text.parse().map_err(|_| refused("field_percent"))?;
            if !(0..=10_000).contains(&value.0) {
                return Err(refused("field_percent"));
            }
            let whole = value.0 % 100 == 0;
            Ok(Some(if whole { (value.0 / 100).to_string() } else { value.to_string() }))
        }
        FieldKind::Level if matches!(text, "1" | "2" | "3" | "4" | "5") => Ok(Some(text.to_owned())),
        FieldKind::Level => Err(refused("field_level")),
        FieldKind::YesNo if matches!(text, "yes" | "no") => Ok(Some(text.to_owned())),
        FieldKind::YesNo => Err(refused("field_yes_no")),
        FieldKind::Date => {
            let day: Day = text.parse().map_err(|_| refused("field_date"))?;
            Ok(Some(day.to_string()))
        }
        FieldKind::Text if text.chars().count() > LONGEST => {
            Err(Refusal::new("text_too_long").arg("limit", LONGEST).at(name))
        }
        FieldKind::Text => Ok(Some(text.to_owned())),
        FieldKind::Filled => Err(Refusal::new("field_filled").arg("field", name).at(name)),
    }
}

/// What is kept of the values that were given: field and value. `left_on` belongs to somebody who is not here any
/// more and lies from the start to the held day, both included.
///
/// # Errors
/// `field_unknown`, `field_twice`, `field_filled`, `field_percent`, `field_level`, `field_yes_no`, `field_date`,
/// `text_too_long`, `left_on_needed`, `left_on_not_here`, `left_on_range`.
pub(super) fn check(
    asked: &[RecordField],
    given: &[FieldValue],
    start: Day,
    held: Day,
) -> std::result::Result<Vec<(String, String)>, Refusal> {
    let mut seen: Vec<RecordField> = Vec::new();
    let mut kept: Vec<(String, String)> = Vec::new();
    for one in given {
        let Some(&field) = asked.iter().find(|field| code(**field) == one.field) else {
            return Err(Refusal::new("field_unknown").arg("field", &one.field).at("values"));
        };
        if seen.contains(&field) {
            return Err(Refusal::new("field_twice").arg("field", code(field)).at(code(field)));
        }
        seen.push(field);
        if let Some(value) = value_of(field, &one.value)? {
            kept.push((code(field).to_owned(), value));
        }
    }
    let of = |field: RecordField| kept.iter().find(|(name, _)| name == code(field)).map(|(_, value)| value.as_str());
    let gone = of(RecordField::StillHere) == Some("no");
    match of(RecordField::LeftOn).and_then(|day| day.parse::<Day>().ok()) {
        None if gone && asked.contains(&RecordField::LeftOn) => Err(Refusal::new("left_on_needed").at("left_on")),
        Some(_) if !gone => Err(Refusal::new("left_on_not_here").at("left_on")),
        Some(day) if day < start || day > held => {
            let refusal = Refusal::new("left_on_range").arg("date", day).arg("start", start);
            Err(refusal.arg("held", held).at("left_on"))
        }
        _ => Ok(kept),
    }
}

/// The result of selection that fills a baseline: decimal text, cut to two places.
pub(super) async fn from_selection(db: &mut Connection, pack: &Pack) -> Result<Option<String>> {
    let Some(candidacy) = pack.facts.head.candidacy_id else { return Ok(None) };
    Ok(read::selection_mean(db, candidacy).await?.map(|mean| Hundredths(mean).to_string()))
}

/// The fields with what was recorded; before that, with what fills them.
pub(super) async fn views(db: &mut Connection, pack: &Pack) -> Result<Vec<FieldView>> {
    let Some(milestone) = pack.facts.program.milestone(&pack.milestone.code) else { return Ok(Vec::new()) };
    let stored = read::fields(&mut *db, pack.milestone.id).await?;
    let planned = pack.milestone.state == MilestoneState::Planned;
    let mut views = Vec::with_capacity(milestone.fields().len());
    for &field in milestone.fields() {
        let recorded = stored.iter().find(|(name, _)| name == code(field)).map(|(_, value)| value.clone());
        let value = match field {
            RecordField::RubricFromSelection if planned => from_selection(&mut *db, pack).await?,
            _ => recorded,
        };
        views.push(FieldView { field: code(field).to_owned(), kind: kind_word(kind(field)).to_owned(), value });
    }
    Ok(views)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOLLOW_UP: [RecordField; 5] = [
        RecordField::StillHere,
        RecordField::LeftOn,
        RecordField::Role,
        RecordField::ManagerRatingOneToFive,
        RecordField::Satisfaction,
    ];
    const BASELINE: [RecordField; 3] =
        [RecordField::TechnicalDiagnosticPercent, RecordField::RubricFromSelection, RecordField::ConfidenceOneToFive];

    fn checked(
        asked: &[RecordField],
        given: &[(&str, &str)],
    ) -> std::result::Result<Vec<(String, String)>, &'static str> {
        let given: Vec<FieldValue> = given
            .iter()
            .map(|(field, value)| FieldValue { field: (*field).to_owned(), value: (*value).to_owned() })
            .collect();
        let day = |text: &str| text.parse::<Day>().unwrap();
        check(asked, &given, day("2027-01-04"), day("2028-04-04")).map_err(|refusal| refusal.code)
    }

    #[test]
    fn values_are_kept_in_one_form() {
        let kept = checked(&BASELINE, &[("technical_diagnostic_percent", " 62.50 "), ("confidence_1_to_5", "")]);
        assert_eq!(kept, Ok(vec![("technical_diagnostic_percent".to_owned(), "62.50".to_owned())]));
        let kept = checked(&BASELINE, &[("technical_diagnostic_percent", "80.00"), ("confidence_1_to_5", "5")]);
        assert_eq!(kept.unwrap()[0].1, "80");
    }

    #[test]
    fn each_kind_takes_its_own_values() {
        for (field, value, code) in [
            ("technical_diagnostic_percent", "100.01", "field_percent"),
            ("technical_diagnostic_percent", "-1", "field_percent"),
            ("technical_diagnostic_percent", "1.234", "field_percent"),
            ("confidence_1_to_5", "0", "field_level"),
            ("confidence_1_to_5", "3.5", "field_level"),
            ("rubric_from_selection", "4.00", "field_filled"),
            ("role", "Engineer", "field_unknown"),
        ] {
            assert_eq!(checked(&BASELINE, &[(field, value)]), Err(code), "{field} {value}");
        }
        assert_eq!(checked(&BASELINE, &[("confidence_1_to_5", "3"), ("confidence_1_to_5", "4")]), Err("field_twice"));
        assert_eq!(checked(&BASELINE, &[("confidence_1_to_5", " ")]), Ok(Vec::new()), "held, and nothing known");
        assert_eq!(checked(&FOLLOW_UP, &[("still_here", "maybe")]), Err("field_yes_no"));
        assert_eq!(checked(&FOLLOW_UP, &[("left_on", "4.1.2028")]), Err("field_date"));
        assert_eq!(checked(&FOLLOW_UP, &[("role", &"x".repeat(1_001))]), Err("text_too_long"));
    }

    #[test]
    fn who_left_left_on_a_day() {
        assert_eq!(checked(&FOLLOW_UP, &[("still_here", "no")]), Err("left_on_needed"));
        assert_eq!(checked(&FOLLOW_UP, &[("still_here", "yes"), ("left_on", "2028-02-01")]), Err("left_on_not_here"));
        assert_eq!(checked(&FOLLOW_UP, &[("left_on", "2028-02-01")]), Err("left_on_not_here"));
        for day in ["2027-01-03", "2028-04-05"] {
            assert_eq!(checked(&FOLLOW_UP, &[("still_here", "no"), ("left_on", day)]), Err("left_on_range"), "{day}");
        }
        for day in ["2027-01-04", "2028-04-04"] {
            assert!(checked(&FOLLOW_UP, &[("still_here", "no"), ("left_on", day)]).is_ok(), "{day}");
        }
    }
}
