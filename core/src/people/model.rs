//! Shapes of people.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::db::list::{Sort, Window};
use crate::ids::{CandidacyId, EnrollmentId, IntakeId, PersonId};

/// A person as lists show them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonRow {
    pub person: PersonId,
    pub number: Option<String>,
    /// Both names as the screen shows them.
    pub name: String,
    pub first_name: String,
    pub last_name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub source: Option<String>,
    pub applied_on: Option<NaiveDate>,
    pub current_job: Option<String>,
    pub intakes: u32,
    pub demo: bool,
}

/// Which columns people sort by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PeopleColumn")]
pub enum Column {
    Name,
    Number,
    Email,
    AppliedOn,
    Source,
}

/// A page of people.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListPeople {
    /// Words of a name, number or address.
    #[serde(default)]
    #[ts(optional)]
    pub text: Option<String>,
    #[serde(default)]
    pub sort: Vec<Sort<Column>>,
    #[serde(default)]
    pub window: Window,
}

/// A few people for the palette and for pickers.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Search {
    pub text: String,
    pub limit: u32,
}

/// A person with the newest thing about them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Found {
    pub person: PersonId,
    pub name: String,
    pub number: Option<String>,
    pub email: Option<String>,
    pub intake: Option<String>,
    pub enrollment: Option<EnrollmentId>,
    pub candidacy: Option<CandidacyId>,
}

/// Finds exactly one person: an id, external number, e-mail, or unambiguous name.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindPerson {
    pub text: String,
}

/// One person by id.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetPerson {
    pub person: PersonId,
}

/// What is known about a person outside selection and enrollment.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq, Eq, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonFields {
    pub number: Option<String>,
    /// One of the two names may be empty: people may have one name.
    pub first_name: String,
    pub last_name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub source: Option<String>,
    pub current_job: Option<String>,
    pub it_background: Option<String>,
    pub learner_evidence: Option<String>,
    pub applied_on: Option<NaiveDate>,
    pub notes: Option<String>,
}

/// A person with what they are part of.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonView {
    pub person: PersonId,
    pub name: String,
    pub fields: PersonFields,
    pub demo: bool,
    pub candidacies: Vec<PersonCandidacy>,
    pub enrollments: Vec<PersonEnrollment>,
}

/// A candidacy of a person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonCandidacy {
    pub candidacy: CandidacyId,
    pub intake: IntakeId,
    pub intake_name: String,
    pub state: crate::selection::model::CandidacyState,
}

/// An enrollment of a person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonEnrollment {
    pub enrollment: EnrollmentId,
    pub intake: IntakeId,
    pub intake_name: String,
    pub start_on: NaiveDate,
    pub outcome: Option<String>,
}

/// A new person, entered by hand.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CreatePerson {
    pub fields: PersonFields,
    /// Makes them a candidate of this intake at once.
    #[serde(default)]
    #[ts(optional)]
    pub intake: Option<IntakeId>,
}

/// Changes what is known about a person.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UpdatePerson {
    pub person: PersonId,
    pub fields: PersonFields,
}
