//! The commands of people: rows and thin bodies.

use serde_json::json;
use uuid::Uuid;

use super::model::{
    CreatePerson, FindPerson, Found, GetPerson, ListPeople, PersonFields, PersonRow, PersonView, Search, UpdatePerson,
};
use super::{rules, store};
use crate::api::{Command, rows};
use crate::context::{Read, Write};
use crate::db::audit::Entry;
use crate::db::list::Page;
use crate::db::undo::Derive;
use crate::enrollment::model::Saved;
use crate::error::{Error, Result};
use crate::exchange::names::name_key;
use crate::exchange::people_rows::email_key;
use crate::ids::PersonId;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "people.list" may [Coordinator] about []
        reads [People]
        touches []
        => list: (ListPeople) -> Page<PersonRow>;
    read "people.search" may [Coordinator] about []
        reads [People, Candidates, Trainees]
        touches []
        => search: (Search) -> Vec<Found>;
    read "people.find" may [Coordinator] about []
        reads [People]
        touches []
        => find: (FindPerson) -> Found;
    read "people.get" may [Coordinator] about [Person "person"]
        reads [People, Candidates, Trainees]
        touches []
        => get: (GetPerson) -> PersonView;
    write "people.create" may [Coordinator] about [Intake "intake"]
        reads []
        touches [App, People, Candidates, Intakes, History]
        => create: (CreatePerson) -> Found;
    write "people.update" may [Coordinator] about [Person "person"]
        reads []
        touches [People, Candidates, Trainees, History]
        => update: (UpdatePerson) -> Saved;
];

async fn list(cx: &mut Read, request: ListPeople) -> Result<Page<PersonRow>> {
    store::list(cx, &request).await
}

async fn search(cx: &mut Read, request: Search) -> Result<Vec<Found>> {
    store::search(cx, &request.text, request.limit).await
}

/// An id, an external number, an e-mail address, or a name that only one person has.
async fn find(cx: &mut Read, request: FindPerson) -> Result<Found> {
    let text = request.text.trim();
    let person = match one(cx, text).await? {
        Some(person) => person,
        None => only_name(cx, text).await?,
    };
    store::found(cx.db(), person).await?.ok_or_else(|| Error::not_found("person_not_there"))
}

async fn one(cx: &mut Read, text: &str) -> Result<Option<PersonId>> {
    if let Ok(id) = Uuid::parse_str(text)
        && let Some(person) = store::get(cx.db(), PersonId(id)).await?
    {
        return Ok(Some(person.id));
    }
    if let Some(person) = store::by_number(cx.db(), text).await? {
        return Ok(Some(person.id));
    }
    let by_email = store::by_email(cx.db(), &email_key(text)).await?;
    Ok(by_email.map(|person| person.id))
}

async fn only_name(cx: &mut Read, text: &str) -> Result<PersonId> {
    let found = store::by_name(cx.db(), &name_key(text, "")).await?;
    match found.as_slice() {
        [person] => Ok(person.id),
        [] => Err(Error::not_found("person_unknown").arg("text", text).field("person")),
        many => Err(Error::refused("person_ambiguous").arg("text", text).arg("count", many.len()).field("person")),
    }
}

async fn get(cx: &mut Read, request: GetPerson) -> Result<PersonView> {
    let person = known(cx.db(), request.person).await?;
    cx.gives(person.id.0, person.id.0, person.fields.notes.iter().map(|_| "notes").collect());
    Ok(PersonView {
        person: person.id,
        name: person.name(),
        demo: person.demo,
        candidacies: store::candidacies(cx.db(), person.id).await?,
        enrollments: store::enrollments(cx.db(), person.id).await?,
        fields: person.fields,
    })
}

async fn known(db: &mut crate::db::Connection, id: PersonId) -> Result<store::Person> {
    store::get(db, id).await?.ok_or_else(|| Error::not_found("person_not_there"))
}

pub(crate) async fn create(cx: &mut Write, request: CreatePerson) -> Result<Found> {
    let (fields, keys) = rules::clean(request.fields)?;
    refuse_taken(cx, None, &fields, &keys).await?;
    let person = store::insert(cx, &fields, &keys, None).await?;
    cx.record(Entry::new(json!({ "created": true })).person(person.0)).await?;
    if let Some(intake) = request.intake {
        crate::selection::add_one(cx, person, intake, None).await?;
    }
    let name = rules::display_name(&fields.first_name, &fields.last_name);
    cx.undoable("undo_person_added", &[("name", &name)], Derive::default()).await?;
    store::found(cx.db(), person).await?.ok_or_else(|| Error::not_found("person_not_there"))
}

async fn update(cx: &mut Write, request: UpdatePerson) -> Result<Saved> {
    let old = known(cx.db(), request.person).await?;
    let (fields, keys) = rules::clean(request.fields)?;
    if old.fields == fields {
        return Ok(Saved { undo: None });
    }
    refuse_taken(cx, Some(request.person), &fields, &keys).await?;
    store::update(cx, request.person, &fields, &keys).await?;
    cx.record(Entry::new(json!({ "old": old.fields, "new": fields })).person(request.person.0)).await?;
    let undo = cx.undoable("undo_person_changed", &[("name", &old.name())], Derive::default()).await?;
    Ok(Saved { undo: Some(undo) })
}

/// Numbers and addresses belong to one person each.
async fn refuse_taken(cx: &mut Write, own: Option<PersonId>, fields: &PersonFields, keys: &rules::Keys) -> Result<()> {
    if let Some(number) = &fields.number {
        let taken = store::by_number(cx.db(), number).await?;
        if let Some(other) = taken.filter(|other| Some(other.id) != own) {
            return Err(Error::refused("person_number_taken")
                .arg("number", number)
                .arg("name", other.name())
                .field("number"));
        }
    }
    if let Some(key) = &keys.email {
        let taken = store::by_email(cx.db(), key).await?;
        if let Some(other) = taken.filter(|other| Some(other.id) != own) {
            return Err(Error::refused("person_email_taken")
                .arg("email", key)
                .arg("name", other.name())
                .field("email"));
        }
    }
    Ok(())
}
