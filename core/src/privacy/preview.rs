//! What an erasure would do. It changes nothing.

use super::erase::{blocks, pseudonym, traces};
use super::erasures::What;
use super::kept::group_rows;
use super::known;
use super::model::{ErasurePreview, HoldView, OfPerson};
use super::retention::changes;
use super::store;
use crate::context::Read;
use crate::error::Result;

pub(super) async fn preview(cx: &mut Read, request: OfPerson) -> Result<ErasurePreview> {
    let person = request.person;
    let who = known(cx.db(), person).await?;
    let enrolled = store::has_enrollment(cx.db(), person).await?;
    let traces = traces(cx.db(), person, &who).await?;
    let ids = store::ids(cx.db(), person).await?;
    let told = store::told(cx.db(), &ids, &traces.forms).await?;
    Ok(ErasurePreview {
        person,
        name: who.name(),
        pseudonym: enrolled.then(|| pseudonym(person.0)),
        blocks: blocks(cx.db(), person, What::Person).await?,
        hold: store::hold(cx.db(), person).await?.map(HoldView::from),
        changes: changes(enrolled),
        rows: group_rows(cx.db(), person, &told).await?,
        mentions: store::mentions_of_others(cx.db(), person, &traces.forms).await?,
        shared_name: traces.shared_name,
        steps: told.steps(),
        drafts: told.drafts(),
        entries: told.entries(),
    })
}
