//! The commands of people: rows and thin bodies.

use super::model::*;
use crate::db::list::Page;
use crate::enrollment::model::Saved;
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "people.list" may [Coordinator]
        reads [People]
        touches []
        => list: (ListPeople) -> Page<PersonRow>;
    read "people.search" may [Coordinator]
        reads [People, Candidates, Trainees]
        touches []
        => search: (Search) -> Vec<Found>;
    read "people.find" may [Coordinator]
        reads [People]
        touches []
        => find: (FindPerson) -> Found;
    read "people.get" may [Coordinator]
        reads [People, Candidates, Trainees]
        touches []
        => get: (GetPerson) -> PersonView;
    write "people.create" may [Coordinator]
        reads []
        touches [App, People, Candidates, Intakes, History]
        => create: (CreatePerson) -> Found;
    write "people.update" may [Coordinator]
        reads []
        touches [People, Candidates, Trainees, History]
        => update: (UpdatePerson) -> Saved;
];

async fn list(cx: &mut Read, request: ListPeople) -> Result<Page<PersonRow>> {
    unimplemented!()
}

async fn search(cx: &mut Read, request: Search) -> Result<Vec<Found>> {
    unimplemented!()
}

async fn find(cx: &mut Read, request: FindPerson) -> Result<Found> {
    unimplemented!()
}

async fn get(cx: &mut Read, request: GetPerson) -> Result<PersonView> {
    unimplemented!()
}

async fn create(cx: &mut Write, request: CreatePerson) -> Result<Found> {
    unimplemented!()
}

async fn update(cx: &mut Write, request: UpdatePerson) -> Result<Saved> {
    unimplemented!()
}
