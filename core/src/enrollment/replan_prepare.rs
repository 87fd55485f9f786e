//! What a change would leave of one plan, computed before anything is stored (R4–R7, R10). Pure: the preview and what
//! is then stored both come from here.

use super::break_model::Overlap;
use super::breaks::{AllowedBreak, Recorded, check_break};
use super::derived::{Derived, Planned, derived};
use super::facts::{BreakFacts, ExtensionFacts, Facts, StoredConflict};
use super::replan_model::{Change, Replanned};
use crate::calendar::Day;
use crate::calendar::resolver::Break;
use crate::curriculum::milestone_plan::MilestoneKind;
use crate::error::{Error, Result, sentence};
use crate::ids::{BreakId, UndoId};
use crate::milestones::decide::check_extension;
use crate::milestones::rules::is_done;
use crate::refusal::{Refusal, said};

/// The longest reason, characters.
const REASON: usize = 1_000;

/// What is to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stored {
    Breaks(Vec<Break>),
    Start(Day),
    Extension { months: u32, modules: Vec<String> },
}

/// A plan as it was, and as a change would leave it.
pub(super) struct Prepared {
    pub(super) before: Facts,
    pub(super) stored: Stored,
    pub(super) found: Derived,
    pub(super) warnings: Vec<String>,
}

impl Prepared {
    pub(super) fn answer(self, undo: Option<UndoId>) -> Replanned {
        replanned(self.found, self.warnings, undo)
    }
}

/// Applies a change to the facts of one enrollment. `hours` are the days with recorded hours.
///
/// # Errors
/// `enrollment_ended`, `text_too_long`, those of `check_break`, `check_start` and `check_extension`,
/// `extension_final_held`, `module_not_extendable`.
pub(super) fn prepare(
    before: Facts,
    hours: &[Day],
    change: &Change,
    reason: &str,
    overlap: Option<Overlap>,
    today: Day,
) -> Result<Prepared> {
    before.check_running()?;
    check_length(reason)?;
    let mut after = before.clone();
    let mut allowed = None;
    let stored = match change {
        Change::Break { from, to } => {
            let held = held(&before);
            let recorded = Recorded { held: &held, hours };
            let new = Break { from: *from, to: *to };
            let others = before.resolver_breaks();
            let found = check_break(new, reason, before.start(), &others, &recorded, overlap)?;
            let pieces = found.breaks.clone();
            after.breaks.extend(pieces.iter().map(|piece| unnamed(&before, piece)));
            allowed = Some(found);
            Stored::Breaks(pieces)
        }
        Change::Start { on } => {
            check_start(*on, reason, &before, hours)?;
            after.head.start_on = *on;
            Stored::Start(*on)
        }
        Change::Extension { months, modules } => {
            let modules = extended(&before, *months, modules, reason)?;
            for module in after.modules.iter_mut().filter(|module| modules.contains(&module.row.code)) {
                module.row.extended = true;
            }
            let enrollment_id = before.head.id;
            let reason = reason.trim().to_owned();
            after.extension = Some(ExtensionFacts { enrollment_id, months: *months, reason, decided_on: today });
            Stored::Extension { months: *months, modules }
        }
    };
    let found = derived(&after, today)?;
    let warnings = warnings(&before, &found, allowed.as_ref());
    Ok(Prepared { before, stored, found, warnings })
}

/// For computing only; it has an id of its own once it is stored.
fn unnamed(facts: &Facts, piece: &Break) -> BreakFacts {
    BreakFacts {
        id: BreakId(uuid::Uuid::nil()),
        enrollment_id: facts.head.id,
        from_on: piece.from,
        to_on: piece.to,
        reason: String::new(),
    }
}

/// Another first day: everything that is recorded, and every break, lies on it or behind it (R4).
fn check_start(on: Day, reason: &str, facts: &Facts, hours: &[Day]) -> std::result::Result<(), Refusal> {
    if said(Some(reason)).is_none() {
        return Err(Refusal::new("reason_missing").at("reason"));
    }
    let attempts = facts.modules.iter().flat_map(|module| &module.attempts).map(|attempt| attempt.held_on);
    let held = facts.milestones.iter().filter_map(|milestone| milestone.held_on);
    let recorded = attempts.chain(held).chain(hours.iter().copied()).min();
    if let Some(day) = recorded.filter(|day| *day < on) {
        return Err(Refusal::new("start_after_records").arg("date", on).arg("recorded", day).at("on"));
    }
    let first = facts.breaks.iter().map(|row| row.from_on).min();
    if let Some(from) = first.filter(|from| *from < on) {
        return Err(Refusal::new("start_after_break").arg("date", on).arg("from", from).at("on"));
    }
    Ok(())
}

/// The unfinished ones of `modules`, which an extension moves (R6).
fn extended(facts: &Facts, months: u32, modules: &[String], reason: &str) -> Result<Vec<String>> {
    let most = facts.program.extension.months_at_most;
    check_extension(MilestoneKind::Final, months, most, facts.extension.is_some(), Some(reason))?;
    let finals = facts.milestones.iter().find(|milestone| milestone.kind == MilestoneKind::Final);
    if let Some(day) = finals.filter(|found| is_done(found.state)).and_then(|found| found.held_on) {
        return Err(Error::refused("extension_final_held").arg("date", day));
    }
    if let Some(unknown) = modules.iter().find(|code| facts.program.module(code).is_none()) {
        return Err(Error::refused("module_not_extendable").arg("module", unknown).field("modules"));
    }
    let planned = Planned::new(facts)?;
    let open = facts.modules.iter().zip(&planned.standings).filter(|(_, standing)| !standing.state.is_finished());
    let codes = open.map(|(module, _)| module.row.code.clone());
    Ok(codes.filter(|code| modules.contains(code)).collect())
}

pub(super) fn check_length(reason: &str) -> Result<()> {
    if reason.chars().count() > REASON {
        return Err(Error::refused("text_too_long").arg("limit", REASON).field("reason"));
    }
    Ok(())
}

/// Names and days of held milestones. What was held stays held, also while the next round of it is planned or open.
pub(super) fn held(facts: &Facts) -> Vec<(String, Day)> {
    let held = facts.milestones.iter().filter_map(|row| {
        let named = facts.program.milestone(&row.code).map_or(row.code.as_str(), |found| found.name.as_str());
        row.held_on.map(|day| (named.to_owned(), day))
    });
    held.collect()
}

/// Sentences to read before applying: short break, what it covers, conflicts that were not there before.
pub(super) fn warnings(facts: &Facts, found: &Derived, allowed: Option<&AllowedBreak>) -> Vec<String> {
    let said = |code: &str, args: &[(&str, String)]| {
        sentence(code, &args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    };
    let mut warnings = Vec::new();
    if allowed.is_some_and(|allowed| allowed.short) {
        warnings.push(said("warning_break_short", &[]));
    }
    for name in allowed.iter().flat_map(|allowed| &allowed.covered_milestones) {
        warnings.push(said("warning_break_covers_milestone", &[("name", name.clone())]));
    }
    let hours = allowed.map_or(0, |allowed| allowed.covered_hours.len());
    if hours > 0 {
        warnings.push(said("warning_break_covers_hours", &[("days", hours.to_string())]));
    }
    let same = |old: &StoredConflict, new: &StoredConflict| {
        (&old.code, &old.cause, &old.prerequisite) == (&new.code, &new.cause, &new.prerequisite)
    };
    let new = found.conflicts.iter().filter(|new| !facts.conflicts.iter().any(|old| same(old, new)));
    warnings.extend(new.filter(|conflict| !facts.accepts(conflict)).map(|conflict| {
        let line = [("module", conflict.code.clone()), ("what", conflict.sentence())];
        said("warning_conflict", &line)
    }));
    warnings
}

pub(super) fn replanned(found: Derived, warnings: Vec<String>, undo: Option<UndoId>) -> Replanned {
    Replanned { changes: found.moved, warnings, conflicts: found.head.conflicts, end_on: found.head.end_on, undo }
}
