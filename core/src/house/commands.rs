//! The commands of house: rows and thin bodies.

use super::model::*;
use crate::host::{Picked, PickFile, Reveal, SaveFile};
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "app.state" may [Coordinator]
        reads [App, People, Candidates, Trainees, Milestones, Progress, Intakes]
        touches []
        => state: (Nothing) -> AppState;
    write "app.start" may [Coordinator]
        reads []
        touches [App, Program]
        => start: (Start) -> Done;
    read "app.settings" may [Coordinator]
        reads [App]
        touches []
        => settings: (Nothing) -> Settings;
    write "app.save_settings" may [Coordinator]
        reads []
        touches [App]
        => save_settings: (Settings) -> Done;
    long "app.check" may [Coordinator]
        reads []
        touches []
        => check: (Nothing) -> CheckReport;
    long "app.backup" may [Coordinator]
        reads []
        touches []
        => backup: (Backup) -> BackedUp;
    write "app.add_demo" may [Coordinator]
        reads []
        touches [App, People, Intakes, Mentors, Candidates, Trainees, Plan, Progress, Hours, Milestones, History]
        => add_demo: (Nothing) -> Done;
    write "app.remove_demo" may [Coordinator]
        reads []
        touches [App, People, Intakes, Mentors, Candidates, Trainees, Plan, Progress, Hours, Milestones, History]
        => remove_demo: (Nothing) -> Done;
    read "drafts.get" may [Coordinator]
        reads []
        touches []
        => get_draft: (GetDraft) -> Draft;
    write "drafts.save" may [Coordinator]
        reads []
        touches []
        => save_draft: (SaveDraft) -> Done;
    long "operations.cancel" may [Coordinator]
        reads []
        touches []
        => cancel: (Cancel) -> Done;
    long "host.pick_file" may [Coordinator]
        reads []
        touches []
        => pick_file: (PickFile) -> Picked;
    long "host.save_file" may [Coordinator]
        reads []
        touches []
        => save_file: (SaveFile) -> Picked;
    long "host.reveal" may [Coordinator]
        reads []
        touches []
        => reveal: (Reveal) -> Done;
];

async fn state(cx: &mut Read, request: Nothing) -> Result<AppState> {
    unimplemented!()
}

async fn start(cx: &mut Write, request: Start) -> Result<Done> {
    unimplemented!()
}

async fn settings(cx: &mut Read, request: Nothing) -> Result<Settings> {
    unimplemented!()
}

async fn save_settings(cx: &mut Write, request: Settings) -> Result<Done> {
    unimplemented!()
}

async fn check(cx: &Long, request: Nothing) -> Result<CheckReport> {
    unimplemented!()
}

async fn backup(cx: &Long, request: Backup) -> Result<BackedUp> {
    unimplemented!()
}

async fn add_demo(cx: &mut Write, request: Nothing) -> Result<Done> {
    unimplemented!()
}

async fn remove_demo(cx: &mut Write, request: Nothing) -> Result<Done> {
    unimplemented!()
}

async fn get_draft(cx: &mut Read, request: GetDraft) -> Result<Draft> {
    unimplemented!()
}

async fn save_draft(cx: &mut Write, request: SaveDraft) -> Result<Done> {
    unimplemented!()
}

async fn cancel(cx: &Long, request: Cancel) -> Result<Done> {
    unimplemented!()
}

async fn pick_file(cx: &Long, request: PickFile) -> Result<Picked> {
    unimplemented!()
}

async fn save_file(cx: &Long, request: SaveFile) -> Result<Picked> {
    unimplemented!()
}

async fn reveal(cx: &Long, request: Reveal) -> Result<Done> {
    unimplemented!()
}
