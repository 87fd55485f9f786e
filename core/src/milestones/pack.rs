//! One milestone with everything that its page, its scores and its decision rest on. It reads, and decides nothing.

use super::form::{Form, build_form};
use super::model::MilestoneState;
use super::store::read::{self, Evaluation, HeldEvaluation, RatingRow, ReviewRow};
use crate::app::App;
use crate::calendar::Day;
use crate::check_ins::{self, HeldCheckIn};
use crate::curriculum::milestone_plan::MilestoneKind;
use crate::db::Connection;
use crate::enrollment::facts::MilestoneFacts;
use crate::enrollment::{Facts, facts_of};
use crate::error::{Error, Result};
use crate::ids::{EvaluationId, MilestoneId};

/// See the module.
pub(super) struct Pack {
    pub(super) facts: Facts,
    pub(super) milestone: MilestoneFacts,
    /// Place in the program, from 0.
    pub(super) position: usize,
    /// Every evaluation of this milestone, by round and version.
    pub(super) evaluations: Vec<Evaluation>,
    /// The levels of the last one.
    pub(super) ratings: Vec<RatingRow>,
    /// Scored evaluations of the whole enrollment.
    pub(super) held: Vec<HeldEvaluation>,
    pub(super) reviews: Vec<ReviewRow>,
    pub(super) check_ins: Vec<HeldCheckIn>,
}

/// A milestone that was held before the one at hand.
pub(super) struct Earlier {
    pub(super) name: String,
    pub(super) kind: MilestoneKind,
    pub(super) held_on: Day,
    /// None for a baseline or follow-up.
    pub(super) evaluation: Option<EvaluationId>,
    place: (usize, u32),
}

/// Reads the pack of a milestone.
///
/// # Errors
/// `milestone_not_there`.
pub(super) async fn load(app: &App, db: &mut Connection, id: MilestoneId) -> Result<Pack> {
    let enrollment = read::enrollment_of(&mut *db, id).await?;
    let facts = facts_of(app, &mut *db, enrollment).await?;
    let found = facts.milestones.iter().enumerate().find(|(_, milestone)| milestone.id == id);
    let (position, milestone) = found.ok_or_else(|| Error::not_found("milestone_not_there"))?;
    let milestone = milestone.clone();
    let evaluations = read::evaluations(&mut *db, id).await?;
    let ratings = match evaluations.last() {
        Some(last) => read::ratings(&mut *db, last.id).await?,
        None => Vec::new(),
    };
    Ok(Pack {
        held: read::held(&mut *db, enrollment).await?,
        reviews: read::reviews(&mut *db, enrollment).await?,
        check_ins: check_ins::held(&mut *db, &[enrollment.0]).await?,
        evaluations,
        ratings,
        position,
        milestone,
        facts,
    })
}

impl Pack {
    /// The evaluation at hand: the one that is open or was scored last. None while the next is still to be opened.
    pub(super) fn at_hand(&self) -> Option<&Evaluation> {
        self.evaluations.last().filter(|_| self.milestone.state != MilestoneState::Planned)
    }

    /// Round and version of the evaluation at hand, or of the one that opening would make.
    pub(super) fn round(&self) -> (u32, u32) {
        match (self.at_hand(), self.evaluations.last()) {
            (Some(at_hand), _) => (at_hand.round, at_hand.version),
            (None, Some(last)) => (last.round.saturating_add(1), 1),
            (None, None) => (1, 1),
        }
    }

    /// The frozen form, or the one that opening would freeze: that of an earlier round, else the program's (R18).
    ///
    /// # Errors
    /// `milestone_has_no_form` for baseline and follow-up.
    pub(super) fn form(&self) -> Result<Form> {
        match self.evaluations.last() {
            Some(last) => Ok(serde_json::from_str(&last.form)?),
            None => Ok(build_form(&self.facts.program, &self.milestone.code)?),
        }
    }

    /// The name as it was frozen, else the program's.
    pub(super) fn name(&self) -> String {
        let frozen = self.evaluations.last().and_then(|last| name_of_form(&last.form));
        frozen.unwrap_or_else(|| self.program_name(&self.milestone.code))
    }

    fn program_name(&self, code: &str) -> String {
        let found = self.facts.program.milestone(code);
        found.map_or_else(|| code.to_owned(), |milestone| milestone.name.clone())
    }

    /// The day as of which figures are computed: the held date, or today; a reopened one keeps the date it had.
    pub(super) fn as_of(&self, today: Day) -> Day {
        let Some(at_hand) = self.at_hand() else { return today };
        let before = || {
            let same = self.evaluations.iter().rev().filter(|one| one.round == at_hand.round);
            same.filter_map(|one| one.held_on).next()
        };
        at_hand.held_on.or_else(before).unwrap_or(today)
    }

    /// What was held before the evaluation at hand, as of its date; the latest last. Of several versions the last
    /// counts. On one day the program's order decides.
    pub(super) fn earlier(&self, as_of: Day) -> Vec<Earlier> {
        let milestones = || self.facts.milestones.iter().enumerate();
        let mut found: Vec<Earlier> = Vec::new();
        for one in &self.held {
            let Some((place, row)) = milestones().find(|(_, row)| row.id == one.milestone) else { continue };
            let place = (place, one.round);
            found.retain(|earlier| earlier.place != place);
            found.push(Earlier {
                name: one.name.clone(),
                kind: row.kind,
                held_on: one.held_on,
                evaluation: Some(one.id),
                place,
            });
        }
        let recorded = milestones().filter(|(_, row)| !row.kind.has_form());
        found.extend(recorded.filter_map(|(place, row)| {
            Some(Earlier {
                name: self.program_name(&row.code),
                kind: row.kind,
                held_on: row.held_on?,
                evaluation: None,
                place: (place, 0),
            })
        }));
        let own = (self.position, if self.milestone.kind.has_form() { self.round().0 } else { 0 });
        found.retain(|earlier| (earlier.held_on, earlier.place) < (as_of, own));
        found.sort_by_key(|earlier| (earlier.held_on, earlier.place));
        found
    }
}

/// The name in a frozen form.
pub(super) fn name_of_form(form: &str) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Named {
        name: String,
    }
    serde_json::from_str::<Named>(form).ok().map(|named| named.name)
}
