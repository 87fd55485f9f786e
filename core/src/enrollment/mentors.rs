//! Who mentors whom. Accounts come with a later stage; a mentor is a name.

use std::collections::BTreeSet;

use serde_json::json;

use super::model::{Saved, SetMentors};
use super::store::{load, write};
use crate::context::Write;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::error::{Error, Result};
use crate::ids::EnrollmentId;
use crate::intakes::known_mentors;

pub(super) async fn set(cx: &mut Write, request: SetMentors) -> Result<Saved> {
    let mentors = known_mentors(cx.db(), &request.mentors).await?;
    let names = write::mentor_names(cx.db(), &mentors).await?;
    let ids: BTreeSet<EnrollmentId> = request.enrollments.iter().copied().collect();
    let ids: Vec<EnrollmentId> = ids.into_iter().collect();
    let app = cx.app.clone();
    let found = load::facts(&app, cx.db(), &ids).await?;
    if found.len() != ids.len() {
        return Err(Error::not_found("enrollment_not_there"));
    }
    for facts in &found {
        facts.check_running()?;
        write::set_mentors(cx, facts.head.id, &mentors).await?;
        let entry = Entry::new(json!({ "mentors": names }));
        cx.record(entry.person(facts.head.person_id.0).subject(facts.head.id.0)).await?;
    }
    let undo = match found.as_slice() {
        [] => None,
        [one] => Some(cx.undoable("undo_mentors_set_one", &[("name", &one.name())], Derive::default()).await?),
        many => {
            let count = many.len().to_string();
            Some(cx.undoable("undo_mentors_set", &[("count", &count)], Derive::default()).await?)
        }
    };
    Ok(Saved { undo })
}
