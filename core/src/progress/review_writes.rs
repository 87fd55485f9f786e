//! Records and removes ticket reviews: every check answered, the points of the answers summed up (R25).

use serde_json::json;

use super::attempt_writes::check_length;
use super::model::{AddReview, CheckedAnswer, RemoveReview};
use super::store::{self, ReviewRow};
use crate::context::Write;
use crate::curriculum::model::TicketReview;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::enrollment::facts::Facts;
use crate::enrollment::model::Saved;
use crate::error::{Error, Result};
use crate::ids::TicketReviewId;
use crate::milestones::computed::{ReviewAnswer, review_points};

/// The longest note, characters.
const NOTE: usize = 10_000;
/// The longest ticket number or name, characters.
const NAME: usize = 200;

pub(super) async fn add(cx: &mut Write, request: AddReview) -> Result<Saved> {
    let facts = cx.enrollment(request.enrollment).await?;
    facts.check_running()?;
    let (ticket, reviewer) = (request.ticket.trim(), request.reviewer.trim());
    for (text, code, field) in
        [(ticket, "review_needs_ticket", "ticket"), (reviewer, "review_needs_reviewer", "reviewer")]
    {
        if text.is_empty() {
            return Err(Error::refused(code).field(field));
        }
        check_length(text, NAME, field)?;
    }
    check_length(&request.note, NOTE, "note")?;
    let refuse = |code: &str, limit| Err(Error::refused(code).arg("date", request.on).arg("limit", limit).field("on"));
    if request.on > cx.today() {
        return refuse("review_in_future", cx.today());
    }
    if request.on < facts.start() {
        return refuse("review_before_start", facts.start());
    }
    let answers = in_order(&facts.program.ticket_review, &request.answers)?;
    let words: Vec<ReviewAnswer> = answers.iter().filter_map(|answer| word(&answer.answer)).collect();
    let points = review_points(facts.program.ticket_review.answers, facts.program.ticket_review.checks.len(), &words)?;
    let row = ReviewRow {
        id: TicketReviewId(cx.new_id()),
        enrollment_id: facts.head.id,
        ticket: ticket.to_owned(),
        reviewed_on: request.on,
        reviewer: reviewer.to_owned(),
        points,
        note: request.note.trim().to_owned(),
    };
    store::insert_review(cx, &row, &answers).await?;
    let changes = json!({ "review": { "old": null, "new": told(&row) }, "answers": answers });
    close(cx, &facts, &row, "undo_review_added", changes).await
}

pub(super) async fn remove(cx: &mut Write, request: RemoveReview) -> Result<Saved> {
    let row = store::review(cx.db(), request.review).await?.ok_or_else(|| Error::not_found("review_not_there"))?;
    let facts = cx.enrollment(row.enrollment_id).await?;
    facts.check_running()?;
    store::remove_review(cx, row.id).await?;
    let changes = json!({ "review": { "old": told(&row), "new": null } });
    close(cx, &facts, &row, "undo_review_removed", changes).await
}

/// The answers in the order of the program's checks, each check answered once by a known word.
fn in_order(review: &TicketReview, given: &[CheckedAnswer]) -> Result<Vec<CheckedAnswer>> {
    for answer in given {
        if !review.checks.iter().any(|check| check.code == answer.check) {
            return Err(Error::refused("review_check_unknown").arg("check", &answer.check).field("answers"));
        }
        if word(&answer.answer).is_none() {
            return Err(Error::refused("review_answer_unknown").arg("answer", &answer.answer).field("answers"));
        }
    }
    let of = |code: &str| given.iter().filter(|answer| answer.check == code).cloned().collect::<Vec<_>>();
    let ordered: Vec<CheckedAnswer> = review.checks.iter().flat_map(|check| of(&check.code)).collect();
    let each_once = review.checks.iter().all(|check| of(&check.code).len() == 1);
    if !each_once {
        return Err(Error::refused("review_incomplete")
            .arg("checks", review.checks.len())
            .arg("answers", given.len())
            .field("answers"));
    }
    Ok(ordered)
}

fn word(answer: &str) -> Option<ReviewAnswer> {
    match answer {
        "yes" => Some(ReviewAnswer::Yes),
        "partly" => Some(ReviewAnswer::Partly),
        "no" => Some(ReviewAnswer::No),
        _ => None,
    }
}

fn told(row: &ReviewRow) -> serde_json::Value {
    json!({ "ticket": row.ticket, "on": row.reviewed_on, "reviewer": row.reviewer, "points": row.points })
}

async fn close(
    cx: &mut Write,
    facts: &Facts,
    row: &ReviewRow,
    title: &str,
    changes: serde_json::Value,
) -> Result<Saved> {
    cx.record(Entry::new(changes).person(facts.head.person_id.0).subject(facts.head.id.0)).await?;
    let args = [("ticket", row.ticket.as_str()), ("name", &facts.name())];
    Ok(Saved { undo: Some(cx.undoable(title, &args, Derive::default()).await?) })
}
