//! What becomes of each entry that a trainee brings: new, known, changed or removed since. A change replaces what others
//! may have built on, so somebody decides about it; each is decided once.

use std::collections::HashMap;

use serde_json::Value;

use super::hours_file::{Entry, File};
use super::model::{BroughtEntry, BroughtFile, ChangeDecision, EntrySaid, EntryState};
use super::said::GONE;
use super::store;
use crate::attachments;
use crate::context::Write;
use crate::enrollment::Facts;
use crate::error::{Class, Error, Result};
use crate::ids::HoursId;
use crate::progress::{self, HoursRow, admitted, insert_hours, replaced, taken_out, told};

/// What came of a file.
#[derive(Debug, Default)]
pub(super) struct Brought {
    /// By day.
    pub(super) entries: Vec<BroughtEntry>,
    pub(super) files: Vec<BroughtFile>,
    /// What the trail says of all that was stored.
    pub(super) told: Vec<Value>,
    pub(super) new: u32,
    pub(super) new_files: u32,
    pub(super) changes: u32,
    pub(super) left: u32,
    pub(super) undecided: u32,
    /// Removals of what never came were remembered.
    pub(super) noted: bool,
}

/// See the module.
pub(super) struct Bringing<'a> {
    cx: &'a mut Write,
    facts: &'a Facts,
    decisions: HashMap<HoursId, bool>,
    dry_run: bool,
    brought: Brought,
}

impl<'a> Bringing<'a> {
    pub(super) fn new(cx: &'a mut Write, facts: &'a Facts, decisions: Vec<ChangeDecision>, dry_run: bool) -> Self {
        let decisions = decisions.into_iter().map(|decision| (decision.hours, decision.take)).collect();
        Self { cx, facts, decisions, dry_run, brought: Brought::default() }
    }

    pub(super) fn done(mut self) -> Brought {
        self.brought.entries.sort_by_key(|entry| (entry.said.day, entry.hours));
        self.brought.files.sort_by_key(|file| (file.day, file.attachment));
        self.brought
    }

    /// An entry as the trainee has it. What a rule refuses leaves nothing behind.
    pub(super) async fn entry(&mut self, entry: Entry) -> Result<()> {
        let Entry { id, said } = entry;
        let text = said.text()?;
        let known = store::known(self.cx.db(), id).await?;
        match (known, self.standing(id).await?) {
            (None, None) => {
                let outcome = self.add(id, &said, &text).await;
                let state = self.state(outcome, EntryState::New)?;
                self.tell(id, said, state, None);
            }
            // What is gone stays gone, and nobody else's entry is touched.
            (Some(_), None) => self.tell(id, said, (EntryState::Taken, None), None),
            (_, Some(old)) if old.enrollment_id != self.facts.head.id || EntrySaid::from(&old) == said => {
                self.tell(id, said, (EntryState::Taken, None), None);
            }
            (Some(known), Some(old)) if known.said.as_ref() == Some(&text) => {
                self.tell(id, said, (EntryState::Left, None), Some(&old));
            }
            (_, Some(old)) => {
                let outcome = self.change(&old, Some(&said), &text).await;
                let state = self.state(outcome, EntryState::Changed)?;
                self.tell(id, said, state, Some(&old));
            }
        }
        Ok(())
    }

    /// An entry that the trainee removed. One that never came is remembered as gone, and nothing is told of it.
    pub(super) async fn removal(&mut self, id: HoursId) -> Result<()> {
        let known = store::known(self.cx.db(), id).await?;
        match (known, self.standing(id).await?) {
            (_, Some(old)) if old.enrollment_id != self.facts.head.id => {}
            (Some(known), Some(old)) if known.said.as_deref() == Some(GONE) => {
                self.tell(id, (&old).into(), (EntryState::Left, None), None);
            }
            (_, Some(old)) => {
                let outcome = self.change(&old, None, GONE).await;
                let state = self.state(outcome, EntryState::Removed)?;
                self.tell_of(id, (&old).into(), state, None, old.approved_on.is_some());
            }
            (None, None) => {
                store::say(self.cx, id, self.facts.head.id, GONE).await?;
                self.brought.noted = true;
            }
            (Some(_), None) => {}
        }
        Ok(())
    }

    /// A file of evidence, after the entries. What a rule refuses leaves nothing behind.
    pub(super) async fn file(&mut self, file: File) -> Result<()> {
        let File { id, hours, name, content, .. } = file;
        let bytes = u32::try_from(content.len()).unwrap_or(u32::MAX);
        // An entry of somebody else's counts as none.
        let standing = self.standing(hours).await?.filter(|row| row.enrollment_id == self.facts.head.id);
        let (day, state) = (standing.map(|row| row.day), EntryState::Taken);
        let mut told = BroughtFile { attachment: id, hours, day, name, kind: None, bytes, state, why: None };
        if !store::has_file(self.cx.db(), id).await? {
            let outcome = self.attach(&mut told, content).await;
            (told.state, told.why) = self.state(outcome, EntryState::New)?;
        }
        self.brought.files.push(told);
        Ok(())
    }

    async fn attach(&mut self, file: &mut BroughtFile, content: Vec<u8>) -> Result<()> {
        let sound = attachments::sound(&file.name, content)?;
        (file.name, file.kind) = (sound.name().to_owned(), Some(sound.kind()));
        if file.day.is_none() {
            return Err(Error::refused("evidence_without_entry").arg("name", &file.name));
        }
        let told = attachments::bring(self.cx, file.attachment, file.hours, sound, self.dry_run).await?;
        store::note_file(self.cx, file.attachment, self.facts.head.id).await?;
        self.brought.told.push(told);
        self.brought.new_files = self.brought.new_files.saturating_add(1);
        Ok(())
    }

    /// The entry of that id, of whatever enrollment.
    async fn standing(&mut self, id: HoursId) -> Result<Option<HoursRow>> {
        Ok(progress::hours(self.cx.db(), &[id.0]).await?.pop())
    }

    async fn add(&mut self, id: HoursId, said: &EntrySaid, text: &str) -> Result<()> {
        let mut row = admitted(self.cx, self.facts, said.clone().into()).await?;
        row.id = id;
        row.recorded_by = self.facts.name();
        insert_hours(self.cx, &row).await?;
        store::say(self.cx, id, self.facts.head.id, text).await?;
        self.brought.told.push(told(&row));
        self.brought.new = self.brought.new.saturating_add(1);
        Ok(())
    }

    /// Does what was decided. A dry run tries what nobody has decided about, to say whether the rules admit it.
    async fn change(&mut self, old: &HoursRow, to: Option<&EntrySaid>, text: &str) -> Result<()> {
        let decision = self.decisions.get(&old.id).copied();
        let take = decision.unwrap_or(self.dry_run);
        if take {
            let told = match to {
                Some(said) => replaced(self.cx, self.facts, old, said.clone().into()).await?,
                None => taken_out(self.cx, old).await?,
            };
            self.brought.told.push(told);
        }
        if decision.is_some() {
            store::say(self.cx, old.id, self.facts.head.id, text).await?;
        }
        let count = match decision {
            None => &mut self.brought.undecided,
            Some(true) => &mut self.brought.changes,
            Some(false) => &mut self.brought.left,
        };
        *count = count.saturating_add(1);
        Ok(())
    }

    fn state(&self, outcome: Result<()>, good: EntryState) -> Result<(EntryState, Option<String>)> {
        match outcome {
            Ok(()) => Ok((good, None)),
            Err(error) if error.class == Class::Refused => Ok((EntryState::Refused, Some(error.message))),
            Err(error) => Err(error),
        }
    }

    fn tell(&mut self, id: HoursId, said: EntrySaid, state: (EntryState, Option<String>), old: Option<&HoursRow>) {
        let approved = old.is_some_and(|old| old.approved_on.is_some());
        self.tell_of(id, said, state, old.map(EntrySaid::from), approved);
    }

    fn tell_of(
        &mut self,
        hours: HoursId,
        said: EntrySaid,
        (state, why): (EntryState, Option<String>),
        was: Option<EntrySaid>,
        approved: bool,
    ) {
        self.brought.entries.push(BroughtEntry { hours, said, state, was, approved, why });
    }
}
