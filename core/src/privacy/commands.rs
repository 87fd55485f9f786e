//! The commands of privacy: rows and thin bodies.

use super::model::{
    Clocks, Due, Erase, ErasurePreview, ErasureReport, GetSwitches, HoldView, Kept, OfPerson, ReleaseHold,
    SaveSwitches, SetHold, Switches, WriteAccessCopy,
};
use super::rules::{Jurisdiction, Retention};
use super::{access_copy, erase, kept, preview, retention, switches};
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::enrollment::model::Saved;
use crate::error::Result;
use crate::exchange::model::Written;
use crate::house::model::{Done, Nothing};

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "privacy.clocks" may [Coordinator] about [House ""]
        reads [App]
        touches []
        => clocks: (Nothing) -> Clocks;
    write "privacy.save_clocks" may [Coordinator] about [House ""]
        reads []
        touches [App, History]
        => save_clocks: (Retention) -> Done;
    read "privacy.due" may [Coordinator] about [House ""]
        reads [App, People, Candidates, Trainees, Intakes]
        touches []
        => due: (Nothing) -> Due;
    write "privacy.hold" may [Coordinator] about [House ""]
        reads []
        touches [App, People, History]
        => hold: (SetHold) -> HoldView;
    write "privacy.release_hold" may [Coordinator] about [House ""]
        reads []
        touches [App, People, History]
        => release_hold: (ReleaseHold) -> Done;
    read "privacy.preview_erasure" may [Coordinator] about [House ""]
        reads [App, People, Candidates, Trainees, Plan, Progress, Hours, CheckIns, Sessions, Milestones, History]
        touches []
        => preview_erasure: (OfPerson) -> ErasurePreview;
    long "privacy.erase" may [Coordinator] about [House ""]
        reads []
        touches [
            App, Program, People, Intakes, Mentors, Candidates, Trainees, Plan, Progress, Hours, CheckIns, Sessions,
            Milestones, History
        ]
        => erase: (Erase) -> ErasureReport;
    read "privacy.kept" may [Coordinator, Trainee] about [Person "person"]
        reads [App, People, Candidates, Trainees, Plan, Progress, Hours, CheckIns, Sessions, Milestones, History]
        touches []
        => kept: (OfPerson) -> Kept;
    long "privacy.access_copy" may [Coordinator, Trainee] about [Person "person"]
        reads []
        touches [History]
        => access_copy: (WriteAccessCopy) -> Written;
    read "privacy.switches" may [Coordinator] about [Intake "intake"]
        reads [Intakes]
        touches []
        => switches: (GetSwitches) -> Switches;
    write "privacy.save_switches" may [Coordinator] about [Intake "intake"]
        reads []
        touches [Intakes, Candidates, Trainees, CheckIns, History]
        => save_switches: (SaveSwitches) -> Saved;
];

async fn clocks(cx: &mut Read, _: Nothing) -> Result<Clocks> {
    Ok(Clocks { clocks: retention::clocks(cx.db()).await?, defaults: Jurisdiction::ALL.map(Retention::of).to_vec() })
}

async fn save_clocks(cx: &mut Write, request: Retention) -> Result<Done> {
    retention::save(cx, request).await
}

async fn due(cx: &mut Read, _: Nothing) -> Result<Due> {
    retention::due(cx).await
}

async fn hold(cx: &mut Write, request: SetHold) -> Result<HoldView> {
    retention::set_hold(cx, request).await
}

async fn release_hold(cx: &mut Write, request: ReleaseHold) -> Result<Done> {
    retention::release_hold(cx, request).await
}

async fn preview_erasure(cx: &mut Read, request: OfPerson) -> Result<ErasurePreview> {
    preview::preview(cx, request).await
}

async fn erase(cx: &Long, request: Erase) -> Result<ErasureReport> {
    erase::run(cx, request).await
}

async fn kept(cx: &mut Read, request: OfPerson) -> Result<Kept> {
    kept::kept(cx, request).await
}

async fn access_copy(cx: &Long, request: WriteAccessCopy) -> Result<Written> {
    access_copy::run(cx, request).await
}

async fn switches(cx: &mut Read, request: GetSwitches) -> Result<Switches> {
    switches::get(cx, request).await
}

async fn save_switches(cx: &mut Write, request: SaveSwitches) -> Result<Saved> {
    switches::save(cx, request).await
}
