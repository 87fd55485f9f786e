//! Who a row of results is about: by number, then e-mail, then name. A name that two people have, or whose number or
//! address is another's, names nobody: a person decides.

use super::names::name_key;
use super::people_plan::People;
use super::people_rows::{email_key, number_key};
use super::result_rows::ResultDraft;
use crate::ids::PersonId;

/// Whom a row may be about.
pub(super) enum Who {
    Nobody,
    One(PersonId),
    /// Places among the people: who it may be.
    Several(Vec<usize>),
}

/// Whom a row is about.
pub(super) fn who(people: &People, draft: &ResultDraft) -> Who {
    let by_number = draft.number.as_deref().and_then(|number| people.by_number.get(&number_key(number)));
    let by_email = draft.email.as_deref().and_then(|email| people.by_email.get(&email_key(email)));
    let one = |at: usize| people.known.get(at).and_then(|known| known.id).map_or(Who::Nobody, Who::One);
    match (by_number, by_email) {
        (Some(&number), Some(&email)) if number != email => Who::Several(vec![number, email]),
        (Some(&at), _) | (None, Some(&at)) => one(at),
        (None, None) => match people.by_name.get(&name_key(&draft.name, "")).map(Vec::as_slice) {
            None | Some([]) => Who::Nobody,
            Some([at]) if is_free(people, *at, draft) => one(*at),
            Some(same) => Who::Several(same.to_vec()),
        },
    }
}

/// Whether nothing that the row says belongs to somebody else than this person.
fn is_free(people: &People, at: usize, draft: &ResultDraft) -> bool {
    let known = people.known.get(at).map(|known| &known.fields);
    let other = |stored: Option<&String>, given: Option<&String>| stored.is_some() && given.is_some();
    known.is_some_and(|fields| {
        !other(fields.number.as_ref(), draft.number.as_ref()) && !other(fields.email.as_ref(), draft.email.as_ref())
    })
}
