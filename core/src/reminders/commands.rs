//! The commands of the reminders: rows and thin bodies.

use super::model::{ReminderLine, Reminders, SetReminders, Told};
use super::rules::{by_kind, news, worth_telling};
use super::{store, tell};
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::error::Result;
use crate::house::model::{Done, Nothing};

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "reminders.get" may [Coordinator, Mentor, Trainee] about []
        reads [App, Trainees, Plan, Progress, CheckIns, Sessions, Milestones]
        touches []
        => get: (Nothing) -> Reminders;
    write "reminders.set" may [Coordinator, Mentor, Trainee] about []
        reads []
        touches [App]
        => set: (SetReminders) -> Done;
    long "reminders.tell" may [Coordinator, Mentor, Trainee] about []
        reads []
        touches []
        => tell: (Nothing) -> Told;
    long "reminders.show_sample" may [Coordinator, Mentor, Trainee] about []
        reads []
        touches []
        => show_sample: (Nothing) -> Done;
];

async fn get(cx: &mut Read, _: Nothing) -> Result<Reminders> {
    let (account, today) = (cx.actor.account, cx.today());
    let things = store::things(cx).await?;
    let worth = worth_telling(&things, today);
    let untold = by_kind(&news(&worth, &store::known(cx.db(), account).await?));
    let line = |(kind, count): (_, u32)| ReminderLine {
        text: tell::line(kind, count),
        count,
        untold: untold.get(&kind).copied().unwrap_or_default(),
    };
    Ok(Reminders { on: store::wanted(cx.db(), account).await?, lines: by_kind(&worth).into_iter().map(line).collect() })
}

async fn set(cx: &mut Write, request: SetReminders) -> Result<Done> {
    store::set_wanted(cx, request.on).await?;
    Ok(Done {})
}

async fn tell(cx: &Long, _: Nothing) -> Result<Told> {
    tell::tell(cx).await
}

async fn show_sample(cx: &Long, _: Nothing) -> Result<Done> {
    tell::sample(cx).await?;
    Ok(Done {})
}
