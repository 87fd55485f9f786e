//! The commands of the house: rows and thin bodies.

use std::path::Path;

use serde_json::json;

use super::model::{
    AppState, BackedUp, Backup, Cancel, CheckReport, ColorScheme, Done, Draft, GetDraft, Nothing, SaveDraft, Settings,
    Start, StartWith,
};
use super::{check, demo, store};
use crate::accounts::access::Actor;
use crate::api::{Command, Folder, Long, rows};
use crate::attachments::{self, Shelf};
use crate::context::{Read, Role, Write};
use crate::curriculum::{STANDARD_YEAR, commands::publish};
use crate::db::audit::Entry;
use crate::db::backup;
use crate::db::locks::Lock;
use crate::error::{Error, Result};
use crate::host::{PickFile, PickFolder, Picked, Reveal, SaveFile};

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "app.state" may [Coordinator, Mentor, Trainee, Sponsor, SignedOut, Locked] about []
        reads [App, People, Candidates, Trainees, Milestones, Progress, Intakes]
        touches []
        => state: (Nothing) -> AppState;
    long "app.start" may [Coordinator] about [House ""]
        reads []
        touches [App, Program]
        => start: (Start) -> Done;
    read "app.settings" may [Coordinator, Mentor, Trainee, Sponsor, SignedOut, Locked] about []
        reads [App]
        touches []
        => settings: (Nothing) -> Settings;
    write "app.save_settings" may [Coordinator] about [House ""]
        reads []
        touches [App]
        => save_settings: (Settings) -> Done;
    long "app.check" may [Coordinator] about [House ""]
        reads []
        touches []
        => check: (Nothing) -> CheckReport;
    long "app.rebuild" may [Coordinator] about [House ""]
        reads []
        touches [Candidates, Trainees, Plan, Progress, Milestones]
        => rebuild: (Nothing) -> Done;
    long "app.backup" may [Coordinator] about [House ""]
        reads []
        touches []
        => copy: (Backup) -> BackedUp;
    long "app.add_demo" may [Coordinator] about [House ""]
        reads []
        touches [
            App, People, Intakes, Mentors, Candidates, Trainees, Plan, Progress, Hours, CheckIns, Sessions, Milestones,
            History
        ]
        => add_demo: (Nothing) -> Done;
    write "app.remove_demo" may [Coordinator] about [House ""]
        reads []
        touches [
            App, People, Intakes, Mentors, Candidates, Trainees, Plan, Progress, Hours, CheckIns, Sessions, Milestones,
            History
        ]
        => remove_demo: (Nothing) -> Done;
    read "drafts.get" may [Coordinator, Mentor, Trainee] about []
        reads []
        touches []
        => get_draft: (GetDraft) -> Draft;
    write "drafts.save" may [Coordinator, Mentor, Trainee] about []
        reads []
        touches []
        => save_draft: (SaveDraft) -> Done;
    long "operations.cancel" may [Coordinator, Mentor, Trainee, Sponsor] about []
        reads []
        touches []
        => cancel: (Cancel) -> Done;
    folder "host.pick_file" may [Coordinator, Mentor, Trainee] about []
        reads []
        touches []
        => pick_file: (PickFile) -> Picked;
    folder "host.pick_folder" may [Coordinator] about []
        reads []
        touches []
        => pick_folder: (PickFolder) -> Picked;
    folder "host.save_file" may [Coordinator, Mentor, Trainee] about []
        reads []
        touches []
        => save_file: (SaveFile) -> Picked;
    folder "host.reveal" may [Coordinator, Mentor, Trainee] about []
        reads []
        touches []
        => reveal: (Reveal) -> Done;
];

async fn state(cx: &mut Read, _: Nothing) -> Result<AppState> {
    let changes = cx.app.clone().changes().await?;
    let coordinator = cx.actor.role == Role::Coordinator;
    let counts = counts(cx).await?;
    Ok(AppState {
        changes,
        today: cx.today(),
        clock_set: cx.now.clock_set,
        started: store::setting(cx.db(), "started").await?.is_some(),
        owner_name: store::setting(cx.db(), "owner_name").await?.unwrap_or_default(),
        demo: counts.demo,
        people: counts.people,
        candidates: counts.candidates,
        trainees: counts.trainees,
        monday: if coordinator { crate::monday::count(cx).await? } else { 0 },
        intakes: counts.intakes,
        data_file: if coordinator { cx.app.file().display().to_string() } else { String::new() },
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

/// The figures of the shell, of what the asker may see.
async fn counts(cx: &mut Read) -> Result<store::Counts> {
    match (cx.actor.role, cx.actor.scope.limited()) {
        (Role::Coordinator, limited) => store::counts(cx.db(), limited).await,
        _ => Ok(store::Counts::default()),
    }
}

async fn start(cx: &Long, request: Start) -> Result<Done> {
    let content = match &request.with {
        StartWith::StandardYear => Some(STANDARD_YEAR.to_owned()),
        StartWith::Program { path } => Some(std::fs::read_to_string(path)?),
        StartWith::Empty => None,
    };
    let mut write = cx.write().await?;
    if store::setting(write.db(), "started").await?.is_some() {
        return Err(Error::refused("already_started"));
    }
    let name = request.owner_name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    if let Some(name) = name {
        store::set(&mut write, "owner_name", name).await?;
        name.clone_into(&mut write.actor.name);
    }
    if let Some(content) = content {
        publish(&mut write, &content).await?;
    }
    let today = write.today().to_string();
    store::set(&mut write, "started", &today).await?;
    write.record(Entry::new(json!({ "started": today }))).await?;
    write.commit().await?;
    Ok(Done {})
}

async fn settings(cx: &mut Read, _: Nothing) -> Result<Settings> {
    let scheme = store::setting(cx.db(), "color_scheme").await?;
    Ok(Settings {
        owner_name: store::setting(cx.db(), "owner_name").await?.unwrap_or_default(),
        color_scheme: match scheme.as_deref() {
            Some("light") => ColorScheme::Light,
            Some("dark") => ColorScheme::Dark,
            _ => ColorScheme::System,
        },
    })
}

async fn save_settings(cx: &mut Write, request: Settings) -> Result<Done> {
    let scheme = match request.color_scheme {
        ColorScheme::System => "system",
        ColorScheme::Light => "light",
        ColorScheme::Dark => "dark",
    };
    store::set(cx, "color_scheme", scheme).await?;
    store::set(cx, "owner_name", request.owner_name.trim()).await?;
    Ok(Done {})
}

async fn check(cx: &Long, _: Nothing) -> Result<CheckReport> {
    check::run(cx, Shelf::beside(cx.app.folder())).await
}

async fn rebuild(cx: &Long, _: Nothing) -> Result<Done> {
    check::rebuild(cx).await?;
    Ok(Done {})
}

async fn copy(cx: &Long, request: Backup) -> Result<BackedUp> {
    let (target, key) = (Path::new(&request.path), cx.app.key().await?);
    let _files = Lock::Files.shared(cx.app.folder()).await?;
    backup::copy(cx.app.file(), key.as_ref(), target).await?;
    match attachments::keep_beside(cx.app.folder(), target, key.as_ref()).await {
        Ok(lacking) => Ok(BackedUp { bytes: std::fs::metadata(target)?.len(), path: request.path, lacking }),
        Err(error) => {
            // Without its files it would pass for a whole backup.
            std::fs::remove_file(target).ok();
            Err(error)
        }
    }
}

async fn add_demo(cx: &Long, _: Nothing) -> Result<Done> {
    demo::add(cx).await
}

async fn remove_demo(cx: &mut Write, _: Nothing) -> Result<Done> {
    demo::remove(cx).await
}

/// What somebody has begun to write is theirs alone.
fn own_draft(actor: &Actor, key: &str) -> String {
    match actor.account {
        Some(account) => format!("{account}:{key}"),
        None => key.to_owned(),
    }
}

async fn get_draft(cx: &mut Read, request: GetDraft) -> Result<Draft> {
    let key = own_draft(&cx.actor, &request.key);
    Ok(Draft { value: store::draft(cx.db(), &key).await? })
}

async fn save_draft(cx: &mut Write, request: SaveDraft) -> Result<Done> {
    let key = own_draft(&cx.actor, &request.key);
    store::save_draft(cx, &key, request.value.as_deref()).await?;
    Ok(Done {})
}

async fn cancel(cx: &Long, request: Cancel) -> Result<Done> {
    cx.app.cancel_operation(request.operation);
    Ok(Done {})
}

async fn pick_file(cx: &Folder, request: PickFile) -> Result<Picked> {
    let path = cx.app.host().pick_file(request).await?;
    Ok(Picked { path: path.map(|path| path.display().to_string()) })
}

async fn pick_folder(cx: &Folder, request: PickFolder) -> Result<Picked> {
    let path = cx.app.host().pick_folder(request).await?;
    Ok(Picked { path: path.map(|path| path.display().to_string()) })
}

async fn save_file(cx: &Folder, request: SaveFile) -> Result<Picked> {
    let path = cx.app.host().save_file(request).await?;
    Ok(Picked { path: path.map(|path| path.display().to_string()) })
}

async fn reveal(cx: &Folder, request: Reveal) -> Result<Done> {
    cx.app.host().reveal(request.path.into()).await?;
    Ok(Done {})
}
