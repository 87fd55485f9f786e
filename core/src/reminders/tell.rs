//! Tells what is new, through the host.

use std::collections::BTreeMap;

use super::model::{Kind, Told};
use super::rules::{by_kind, news, settled, worth_telling};
use super::store;
use crate::api::Long;
use crate::error::{Result, sentence};

/// Shows what is worth telling and was not told to the asker before. It is taken down as told first, so that two
/// windows at once do not tell it twice, and the writer is not held while the system shows it; what the system does
/// not show counts as untold again.
///
/// # Errors
/// `no_notifications`, `notification_not_shown`.
pub(super) async fn tell(cx: &Long) -> Result<Told> {
    let mut read = cx.read().await?;
    let (account, today) = (read.actor.account, read.today());
    if !store::wanted(read.db(), account).await? {
        return Ok(Told { lines: Vec::new() });
    }
    let things = store::things(&mut read).await?;
    let worth = worth_telling(&things, today);
    let known = store::known(read.db(), account).await?;
    drop(read);
    if news(&worth, &known).is_empty() && settled(&things, &known, today).is_empty() {
        return Ok(Told { lines: Vec::new() });
    }

    let mut write = cx.write().await?;
    let known = store::known(write.db(), account).await?;
    let news = news(&worth, &known);
    store::forget(&mut write, account, &settled(&things, &known, today)).await?;
    store::keep(&mut write, account, &news).await?;
    write.commit().await?;
    let lines: Vec<String> = by_kind(&news).into_iter().map(|(kind, count)| line(kind, count)).collect();
    if lines.is_empty() {
        return Ok(Told { lines });
    }
    if let Err(error) = cx.app.host().notify(lines.clone()).await {
        let mut write = cx.write().await?;
        store::forget(&mut write, account, &news).await?;
        write.commit().await?;
        return Err(error);
    }
    Ok(Told { lines })
}

/// Shows what a reminder looks like.
///
/// # Errors
/// As [`tell`].
pub(super) async fn sample(cx: &Long) -> Result<()> {
    cx.app.host().notify(vec![sentence("reminder_sample", &BTreeMap::new())]).await
}

/// What there is to do and how much of it: never who, and never how somebody does, for it stands on a locked screen.
pub(super) fn line(kind: Kind, count: u32) -> String {
    let code = match kind {
        Kind::SessionToday => "reminder_session_today",
        Kind::MilestoneToday => "reminder_milestone_today",
        Kind::MilestoneOverdue => "reminder_milestone_overdue",
        Kind::ModuleOverdue => "reminder_module_overdue",
        Kind::SessionToRecord => "reminder_session_to_record",
        Kind::CheckIn => "reminder_check_in",
    };
    sentence(code, &BTreeMap::from([("count".to_owned(), count.to_string())]))
}
