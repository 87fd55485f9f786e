//! The commands of the unsettled list: rows and thin bodies. Files come in by `exchange`.

use super::model::{ListUnsettled, SettleResults, SettledResults, UnsettledRow};
use super::store::Waiting;
use super::{settle, store};
use crate::api::{Command, rows};
use crate::context::{Read, Write};
use crate::db::list::Page;
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "results.unsettled" may [Coordinator] about [House ""]
        reads [Progress, People, Trainees]
        touches []
        => unsettled: (ListUnsettled) -> Page<UnsettledRow>;
    write "results.settle" may [Coordinator] about [House ""]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => settle: (SettleResults) -> SettledResults;
];

async fn unsettled(cx: &mut Read, request: ListUnsettled) -> Result<Page<UnsettledRow>> {
    let Page { rows, total } = store::page(cx.db(), request.window).await?;
    Ok(Page { rows: rows.into_iter().map(Waiting::view).collect::<Result<_>>()?, total })
}

async fn settle(cx: &mut Write, request: SettleResults) -> Result<SettledResults> {
    settle::settle(cx, request).await
}
