//! The commands of My year: rows and thin bodies.

use std::path::Path;

use super::hours_file::{File, HoursFile};
use super::model::{
    ExportMyYear, ExportMyYears, HoursTakenIn, MyHoursSaved, MyYearFile, MyYearFiles, MyYearHere, MyYearOpened,
    OpenMyYear, OwnYear, SaveMyHours, TakeInHours,
};
use super::own::own;
use super::unsent::Unsent;
use super::{export, open, store, take_in};
use crate::api::{Command, Folder, Long, rows};
use crate::attachments;
use crate::context::Read;
use crate::db::backup::check_folder_of;
use crate::error::{Error, Result};
use crate::house::model::Nothing;
use crate::work::working;

/// The most bytes of evidence in one file: both sides hold it in memory.
const TOGETHER: u32 = 100 * 1024 * 1024;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    long "my_year.export" may [Coordinator] about [Enrollment "enrollment"]
        reads []
        touches [History]
        => export_one: (ExportMyYear) -> MyYearFile;
    long "my_year.export_many" may [Coordinator] about [Enrollment "enrollments[]"]
        reads []
        touches [History]
        => export_many: (ExportMyYears) -> MyYearFiles;
    long "my_year.take_in" may [Coordinator] about [Enrollment "enrollment?"]
        reads []
        touches [Hours, Trainees, History]
        => take_in_hours: (TakeInHours) -> HoursTakenIn;
    folder "my_year.open" may [Coordinator, Trainee] about []
        reads []
        touches [
            App, Program, People, Intakes, Mentors, Candidates, Trainees, Plan, Progress, Hours, Milestones, History,
            Accounts, Backups
        ]
        => open_file: (OpenMyYear) -> MyYearOpened;
    read "my_year.here" may [Coordinator, Mentor, Trainee, Sponsor] about []
        reads [App, Hours]
        touches []
        => here: (Nothing) -> MyYearHere;
    long "my_year.save_hours" may [Trainee] about []
        reads []
        touches []
        => save_hours: (SaveMyHours) -> MyHoursSaved;
];

async fn export_one(cx: &Long, request: ExportMyYear) -> Result<MyYearFile> {
    export::one(cx, request).await
}

async fn export_many(cx: &Long, request: ExportMyYears) -> Result<MyYearFiles> {
    export::many(cx, request).await
}

async fn take_in_hours(cx: &Long, request: TakeInHours) -> Result<HoursTakenIn> {
    take_in::run(cx, request).await
}

async fn open_file(cx: &Folder, request: OpenMyYear) -> Result<MyYearOpened> {
    open::run(cx, request).await
}

async fn here(cx: &mut Read, _: Nothing) -> Result<MyYearHere> {
    let Some(own) = own(cx.db()).await? else { return Ok(MyYearHere { own: None }) };
    let unsent = Unsent::of(cx.db(), own.enrollment).await?;
    Ok(MyYearHere {
        own: Some(OwnYear {
            enrollment: own.enrollment,
            made_at: own.made_at,
            to_send: unsent.count(),
            files_to_send: u32::try_from(unsent.files.len()).unwrap_or(u32::MAX),
        }),
    })
}

/// # Errors
/// `my_year_not_here`, `my_hours_none`, `folder_missing`, `attachment_lost`, `attachment_damaged`, file trouble.
async fn save_hours(cx: &Long, request: SaveMyHours) -> Result<MyHoursSaved> {
    let mut write = cx.write().await?;
    let own = own(write.db()).await?.ok_or_else(|| Error::refused("my_year_not_here"))?;
    let unsent = Unsent::of(write.db(), own.enrollment).await?;
    if unsent.is_empty() {
        return Err(Error::refused("my_hours_none"));
    }
    let path = Path::new(&request.path);
    check_folder_of(path)?;
    // Before the file: a removal too many of what never went out is passed over, one too few is never told.
    for row in &unsent.rows {
        store::note_sent(write.db(), row.id, own.enrollment).await?;
    }
    let at = write.now.at;
    write.commit().await?;
    let mut files = Vec::new();
    let (mut room, count) = (TOGETHER, unsent.files.len());
    for found in &unsent.files {
        let Some(left) = room.checked_sub(found.bytes) else { break };
        cx.progress.step("files", files.len(), count)?;
        files.push(File::new(found, attachments::content_of(cx, found.id).await?));
        room = left;
    }
    let count_of = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let (fit, left) = (count_of(files.len()), count_of(count.saturating_sub(files.len())));
    let (entries, to) = (unsent.count(), path.to_owned());
    working(move || HoursFile::new(&own, at, &unsent, files).write(&own, &to)).await?;
    Ok(MyHoursSaved { path: request.path, entries, files: fit, files_left: left })
}
