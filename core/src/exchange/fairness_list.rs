//! The figures of fairness as a list. A file is handed on, so that small counts are taken out (R29).

use super::export_lists::{Columns, NUMBER, table, whole, word, yes};
use super::write::{Cell, Kind, Sheet};
use crate::context::Read;
use crate::error::Result;
use crate::fairness;
use crate::fairness::model::{GetFairness, GroupFigures, StageFigures};
use crate::ids::IntakeId;

const FAIRNESS: Columns = &[
    ("question", "Question", Kind::Text),
    ("stage", "Stage", Kind::Text),
    ("group", "Group", Kind::Text),
    ("applied", "Applied", NUMBER),
    ("selected", "Selected", NUMBER),
    ("rate", "Rate", Kind::Number { decimals: 2 }),
    ("ratio", "Ratio to the highest", Kind::Number { decimals: 2 }),
    ("p", "p (Fisher, two-sided)", Kind::Number { decimals: 4 }),
    ("shortfall", "Shortfall", Kind::Number { decimals: 1 }),
    ("flagged", "Below four fifths", Kind::Text),
];

/// A row for each group of each question, the whole process first and then stage by stage.
pub(super) async fn sheet(cx: &mut Read, intake: IntakeId) -> Result<Sheet> {
    let figures = fairness::figures(cx, &GetFairness { intake, shared: true }).await?;
    let mut rows = Vec::new();
    for question in figures.questions {
        for stage in &question.stages {
            rows.extend(stage.groups.iter().map(|group| row(&question.question, stage, group)));
        }
    }
    Ok(table("Fairness", FAIRNESS, rows))
}

fn row(question: &str, stage: &StageFigures, group: &GroupFigures) -> Vec<Cell> {
    let decimal = |text: &Option<String>| text.clone().map_or(Cell::Empty, Cell::Decimal);
    vec![
        Cell::Text(question.to_owned()),
        Cell::Text(word(&stage.stage)),
        Cell::Text(group.answer.clone()),
        whole(group.applied),
        whole(group.selected),
        Cell::Decimal(group.rate.clone()),
        decimal(&group.ratio),
        decimal(&group.p),
        Cell::Decimal(group.shortfall.clone()),
        Cell::Text(if stage.too_few { "too few to judge".to_owned() } else { yes(group.flagged) }),
    ]
}
