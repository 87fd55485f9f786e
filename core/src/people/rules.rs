//! Rules of a person's fields: what a name, a number and an address must be. Pure.

use crate::error::{Error, Result};
use crate::exchange::names::{check_name, name_key, tidy};
use crate::exchange::people_rows::{email_key, is_email};
use crate::people::model::PersonFields;

/// Longest note, characters.
const NOTES: usize = 10_000;
/// Longest other text, characters.
const TEXT: usize = 1_000;

/// "First Last", whichever there is.
pub fn display_name(first: &str, last: &str) -> String {
    match (first.is_empty(), last.is_empty()) {
        (false, false) => format!("{first} {last}"),
        (false, true) => first.to_owned(),
        _ => last.to_owned(),
    }
}

/// The keys that search and matching compare.
#[derive(Debug)]
pub struct Keys {
    pub name: String,
    pub email: Option<String>,
}

/// Fields in their stored form: trimmed, blanks as none.
///
/// # Errors
/// `person_needs_name`, `person_email_malformed`, `text_too_long`, each with its field.
pub fn clean(fields: PersonFields) -> Result<(PersonFields, Keys)> {
    let fields = PersonFields {
        number: blank(fields.number),
        first_name: tidy(&fields.first_name),
        last_name: tidy(&fields.last_name),
        email: blank(fields.email),
        phone: blank(fields.phone),
        source: blank(fields.source),
        current_job: blank(fields.current_job),
        it_background: blank(fields.it_background),
        learner_evidence: blank(fields.learner_evidence),
        applied_on: fields.applied_on,
        notes: blank(fields.notes),
    };
    for (field, name) in [("first_name", &fields.first_name), ("last_name", &fields.last_name)] {
        if !name.is_empty() {
            check_name(name).map_err(|problem| Error::from(problem).field(field))?;
        }
    }
    let name = name_key(&fields.first_name, &fields.last_name);
    if name.is_empty() {
        return Err(Error::refused("person_needs_name").field("first_name"));
    }
    if let Some(email) = fields.email.as_ref().filter(|email| !is_email(email)) {
        return Err(Error::refused("person_email_malformed").arg("email", email).field("email"));
    }
    let texts = [
        ("number", &fields.number, TEXT),
        ("phone", &fields.phone, TEXT),
        ("source", &fields.source, TEXT),
        ("current_job", &fields.current_job, TEXT),
        ("it_background", &fields.it_background, NOTES),
        ("learner_evidence", &fields.learner_evidence, NOTES),
        ("notes", &fields.notes, NOTES),
    ];
    for (field, text, limit) in texts {
        if text.as_ref().is_some_and(|text| text.chars().count() > limit) {
            return Err(Error::refused("text_too_long").arg("limit", limit).field(field));
        }
    }
    let email = fields.email.as_deref().map(email_key);
    Ok((fields, Keys { name, email }))
}

fn blank(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(first: &str, last: &str, email: Option<&str>) -> PersonFields {
        PersonFields {
            number: None,
            first_name: first.into(),
            last_name: last.into(),
            email: email.map(str::to_owned),
            phone: None,
            source: None,
            current_job: None,
            it_background: None,
            learner_evidence: None,
            applied_on: None,
            notes: None,
        }
    }

    #[test]
    fn one_name_is_enough_in_any_script() {
        for (first, last) in [("Irena", ""), ("", "佐藤"), ("  Slađana ", "Milenković"), ("محمد", "صابری")]
        {
            let (clean, keys) = clean(fields(first, last, None)).unwrap();
            assert!(!keys.name.is_empty());
            assert_eq!(clean.first_name, first.trim());
        }
        assert_eq!(clean(fields(" ", "", None)).unwrap_err().code, "person_needs_name");
    }

    #[test]
    fn an_address_is_compared_without_case_and_refused_when_it_is_none() {
        let (_, keys) = clean(fields("A", "B", Some("Ann@Example.ORG"))).unwrap();
        assert_eq!(keys.email.as_deref(), Some("ann@example.org"));
        let error = clean(fields("A", "B", Some("not-an-address"))).unwrap_err();
        assert_eq!((error.code.as_str(), error.field.as_deref()), ("person_email_malformed", Some("email")));
    }

    #[test]
    fn notes_have_a_limit() {
        let mut long = fields("A", "", None);
        long.notes = Some("x".repeat(10_001));
        assert_eq!(clean(long).unwrap_err().code, "text_too_long");
    }

    #[test]
    fn a_single_name_stands_alone() {
        assert_eq!(display_name("Irena", ""), "Irena");
        assert_eq!(display_name("", "Irena"), "Irena");
        assert_eq!(display_name("Mary", "Johnson"), "Mary Johnson");
    }
}
