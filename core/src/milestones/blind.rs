//! What an evaluation shows to others than coordinators before it is released (R17, R21): the form, the day, and to an
//! evaluator their own scores. Pure.

use super::model::{MilestoneRow, MilestoneState, MilestoneView};

/// From *awaiting signatures* on everything is shown.
pub(crate) const RELEASED: [MilestoneState; 2] = [MilestoneState::AwaitingSignatures, MilestoneState::Signed];

fn is_released(row: &MilestoneRow) -> bool {
    RELEASED.contains(&row.state)
}

/// A line of the list without what is not released.
pub(super) fn row(row: MilestoneRow) -> MilestoneRow {
    if is_released(&row) {
        return row;
    }
    MilestoneRow { total: None, passed: None, floors_failed: 0, decision: None, against_rule: false, ..row }
}

/// The pack for `rater`: without the scores of others and all that would tell of them.
pub(super) fn view(view: MilestoneView, rater: &str) -> MilestoneView {
    if is_released(&view.row) {
        return view;
    }
    let mut view = MilestoneView {
        row: row(view.row),
        total: None,
        total_passes: None,
        floors: Vec::new(),
        decisions: Vec::new(),
        decision: None,
        decision_reason: None,
        decided_by: None,
        actions: Vec::new(),
        review_on: None,
        note: String::new(),
        missing: Vec::new(),
        earlier: Vec::new(),
        ..view
    };
    view.raters.retain(|name| name == rater);
    for criterion in view.criteria.iter_mut().filter(|criterion| !criterion.items.is_empty()) {
        criterion.score = None;
        criterion.basis.clear();
        criterion.rows.clear();
        for item in &mut criterion.items {
            item.ratings.retain(|rating| rating.rater == rater);
            item.agreed = None;
        }
    }
    view
}
