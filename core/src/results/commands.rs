//! The commands of the unsettled list: rows and thin bodies. Files come in by `exchange`.

use super::model::{SettleResults, SettledResults, UnsettledList};
use super::{settle, store};
use crate::api::{Command, rows};
use crate::context::{Read, Write};
use crate::error::Result;
use crate::house::model::Nothing;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "results.unsettled" may [Coordinator] about [House ""]
        reads [Progress, People, Trainees]
        touches []
        => unsettled: (Nothing) -> UnsettledList;
    write "results.settle" may [Coordinator] about [House ""]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => settle: (SettleResults) -> SettledResults;
];

async fn unsettled(cx: &mut Read, _: Nothing) -> Result<UnsettledList> {
    store::list(cx.db()).await
}

async fn settle(cx: &mut Write, request: SettleResults) -> Result<SettledResults> {
    settle::settle(cx, request).await
}
