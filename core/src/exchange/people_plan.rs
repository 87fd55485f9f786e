//! What each row of a people file does: decided in memory against everybody who is here, so that looking and
//! importing take the same way. Match by external number, then e-mail; a name alone never merges anybody.

use std::collections::{BTreeMap, HashMap};

use super::model::{Match, RejectedCell, RowDecision, ToDecide};
use super::names::name_key;
use super::people_rows::{PersonDraft, email_key, number_key};
use crate::error::{Error, Result, sentence};
use crate::ids::PersonId;
use crate::people::Person;
use crate::people::model::PersonFields;
use crate::people::rules::display_name;

/// What a row does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Action {
    New { at: usize, fields: PersonFields },
    Update { at: usize, fields: PersonFields },
    Unchanged { at: usize },
}

/// What all rows do.
#[derive(Default)]
pub(super) struct PeoplePlanned {
    /// Row number and action, in the order of the file.
    pub(super) actions: Vec<(u32, Action)>,
    pub(super) to_decide: Vec<ToDecide>,
    pub(super) rejected: Vec<RejectedCell>,
    pub(super) remarks: Vec<String>,
}

/// Somebody here, or somebody of an earlier row.
pub(super) struct Known {
    pub(super) id: Option<PersonId>,
    row: Option<u32>,
    pub(super) fields: PersonFields,
}

/// Everybody who is here, with the people of the file so far.
#[derive(Default)]
pub(super) struct People {
    pub(super) known: Vec<Known>,
    by_id: HashMap<PersonId, usize>,
    pub(super) by_number: HashMap<String, usize>,
    pub(super) by_email: HashMap<String, usize>,
    pub(super) by_name: HashMap<String, Vec<usize>>,
}

impl People {
    pub(super) fn new(everybody: Vec<Person>) -> Self {
        let mut people = Self::default();
        for person in everybody {
            people.add(Some(person.id), None, person.fields);
        }
        people
    }

    fn add(&mut self, id: Option<PersonId>, row: Option<u32>, fields: PersonFields) -> usize {
        let at = self.known.len();
        if let Some(id) = id {
            self.by_id.insert(id, at);
        }
        if let Some(number) = &fields.number {
            self.by_number.insert(number_key(number), at);
        }
        if let Some(email) = &fields.email {
            self.by_email.insert(email_key(email), at);
        }
        let name = name_key(&fields.first_name, &fields.last_name);
        self.by_name.entry(name).or_default().push(at);
        self.known.push(Known { id, row, fields });
        at
    }

    /// Says which person an earlier row of the file became.
    pub(super) fn stored(&mut self, at: usize, id: PersonId) {
        if let Some(known) = self.known.get_mut(at) {
            known.id = Some(id);
        }
    }

    fn fields(&self, at: usize) -> Option<&PersonFields> {
        self.known.get(at).map(|known| &known.fields)
    }

    fn replace(&mut self, at: usize, fields: &PersonFields) {
        if let Some(number) = &fields.number {
            self.by_number.insert(number_key(number), at);
        }
        if let Some(email) = &fields.email {
            self.by_email.insert(email_key(email), at);
        }
        if let Some(known) = self.known.get_mut(at) {
            known.fields = fields.clone();
        }
    }
}

fn fields_of(draft: &PersonDraft) -> PersonFields {
    PersonFields {
        number: draft.number.clone(),
        first_name: draft.first_name.clone(),
        last_name: draft.last_name.clone(),
        email: draft.email.clone(),
        phone: draft.phone.clone(),
        source: draft.source.clone(),
        current_job: draft.current_job.clone(),
        it_background: draft.it_background.clone(),
        learner_evidence: draft.learner_evidence.clone(),
        applied_on: draft.applied_on,
        notes: draft.notes.clone(),
    }
}

/// What the file says, over what is stored; a blank cell takes nothing away.
fn merged(stored: &PersonFields, row: &PersonFields) -> PersonFields {
    let names_given = !row.first_name.is_empty() || !row.last_name.is_empty();
    let (first_name, last_name) = if names_given {
        (row.first_name.clone(), row.last_name.clone())
    } else {
        (stored.first_name.clone(), stored.last_name.clone())
    };
    let over = |row: &Option<String>, stored: &Option<String>| row.clone().or_else(|| stored.clone());
    PersonFields {
        first_name,
        last_name,
        number: over(&row.number, &stored.number),
        email: over(&row.email, &stored.email),
        phone: over(&row.phone, &stored.phone),
        source: over(&row.source, &stored.source),
        current_job: over(&row.current_job, &stored.current_job),
        it_background: over(&row.it_background, &stored.it_background),
        learner_evidence: over(&row.learner_evidence, &stored.learner_evidence),
        applied_on: row.applied_on.or(stored.applied_on),
        notes: over(&row.notes, &stored.notes),
    }
}

enum Matched {
    Nobody,
    One(usize),
    /// The number is one person's, the address another's.
    Two {
        column: &'static str,
        value: String,
        name: String,
    },
    Names(Vec<usize>),
}

fn matched(people: &People, draft: &PersonDraft) -> Matched {
    let by_number = draft.number.as_deref().and_then(|number| people.by_number.get(&number_key(number)));
    let by_email = draft.email.as_deref().and_then(|email| people.by_email.get(&email_key(email)));
    let name = |at: usize| {
        people.fields(at).map(|fields| display_name(&fields.first_name, &fields.last_name)).unwrap_or_default()
    };
    match (by_number, by_email) {
        (Some(&number), Some(&email)) if number != email => {
            Matched::Two { column: "email", value: draft.email.clone().unwrap_or_default(), name: name(email) }
        }
        (Some(&at), _) => Matched::One(at),
        (None, Some(&at)) => {
            let other_number = people.fields(at).and_then(|fields| fields.number.as_ref());
            match (other_number, &draft.number) {
                (Some(_), Some(number)) => Matched::Two { column: "number", value: number.clone(), name: name(at) },
                _ => Matched::One(at),
            }
        }
        (None, None) if draft.number.is_none() && draft.email.is_none() => {
            let key = name_key(&draft.first_name, &draft.last_name);
            match people.by_name.get(&key) {
                Some(same) => Matched::Names(same.clone()),
                None => Matched::Nobody,
            }
        }
        (None, None) => Matched::Nobody,
    }
}

/// Decides every row. `header` names the columns of number and e-mail for the problems.
///
/// # Errors
/// `person_not_there` when a decision names somebody who is not here.
pub(super) fn plan(
    people: &mut People,
    drafts: &[PersonDraft],
    decisions: &[RowDecision],
    header: impl Fn(&str) -> String,
) -> Result<PeoplePlanned> {
    let decisions: HashMap<u32, &RowDecision> = decisions.iter().map(|decision| (decision.row, decision)).collect();
    let mut planned = PeoplePlanned::default();
    let mut new_rows: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for draft in drafts {
        let fields = fields_of(draft);
        let decision = decisions.get(&draft.row);
        let at = match (matched(people, draft), decision) {
            (Matched::Two { column, value, name }, _) => {
                planned.rejected.push(two_people(draft.row, header(column), value, &name));
                continue;
            }
            (Matched::One(at), _) => Some(at),
            (Matched::Nobody, _) => None,
            (Matched::Names(_), Some(RowDecision { person: None, .. })) => None,
            (Matched::Names(_), Some(RowDecision { person: Some(person), .. })) => {
                let found = people.by_id.get(person).copied();
                Some(found.ok_or_else(|| Error::not_found("person_not_there"))?)
            }
            (Matched::Names(same), None) => {
                let name = display_name(&draft.first_name, &draft.last_name);
                planned.to_decide.push(to_decide(people, draft.row, name, &same));
                continue;
            }
        };
        let Some(at) = at else {
            new_rows.entry(name_key(&fields.first_name, &fields.last_name)).or_default().push(draft.row);
            let at = people.add(None, Some(draft.row), fields.clone());
            planned.actions.push((draft.row, Action::New { at, fields }));
            continue;
        };
        let Some(stored) = people.fields(at) else { continue };
        let wanted = merged(stored, &fields);
        if let Some(earlier) = people.known.get(at).and_then(|known| known.row) {
            let args = [("row", draft.row.to_string()), ("earlier", earlier.to_string())];
            planned.remarks.push(remark("remark_repeats", &args));
        }
        if wanted == *stored {
            planned.actions.push((draft.row, Action::Unchanged { at }));
        } else {
            people.replace(at, &wanted);
            planned.actions.push((draft.row, Action::Update { at, fields: wanted }));
        }
    }
    for rows in new_rows.values().filter(|rows| rows.len() > 1) {
        let list: Vec<String> = rows.iter().map(u32::to_string).collect();
        planned
            .remarks
            .push(remark("remark_same_name", &[("rows", list.join(", ")), ("count", rows.len().to_string())]));
    }
    Ok(planned)
}

fn remark(code: &str, args: &[(&str, String)]) -> String {
    sentence(code, &args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

fn two_people(row: u32, column: String, value: String, name: &str) -> RejectedCell {
    let message = remark("row_two_people", &[("value", value.clone()), ("name", name.to_owned())]);
    RejectedCell { row, column, value, code: "row_two_people".to_owned(), message, cells: Vec::new() }
}

/// A row that may be one of these people.
pub(super) fn to_decide(people: &People, row: u32, name: String, same: &[usize]) -> ToDecide {
    ToDecide {
        row,
        name,
        results: 1,
        matches: same
            .iter()
            .filter_map(|&at| people.known.get(at))
            .map(|known| Match {
                person: known.id,
                row: known.row,
                name: display_name(&known.fields.first_name, &known.fields.last_name),
                number: known.fields.number.clone(),
                email: known.fields.email.clone(),
            })
            .collect(),
    }
}
