//! One module with its attempts; the hours and reviews of one trainee.

use std::collections::{BTreeMap, HashMap};

use uuid::Uuid;

use super::attempts::counting_result;
use super::model::{
    AttemptView, CheckedAnswer, GetAttempts, HoursKind, HoursOfKind, HoursView, ModuleView, RecordView, ReviewAnswer,
    ReviewCheck, ReviewView,
};
use super::module_writes::rule_facts;
use super::rules::{ModuleState, standing};
use super::store;
use crate::attachments;
use crate::calendar::Day;
use crate::context::Read;
use crate::curriculum::model::Counts;
use crate::enrollment::facts::Facts;
use crate::enrollment::plan_rows::{mark_text, scale_word};
use crate::error::{Error, Result};
use crate::ids::{AttemptId, EnrollmentId, HoursId, TicketReviewId};

pub(super) async fn module(cx: &mut Read, request: GetAttempts) -> Result<ModuleView> {
    let facts = cx.enrollment(request.enrollment).await?;
    let record = facts.module(&request.module)?;
    let rule = rule_facts(&facts, &request.module)?;
    let all = facts.module_facts();
    let standing = standing(&rule, &all, Day::MAX)?;
    let counting = counting_result(rule.module, &rule.attempts).map(|result| result.number);
    let ids: Vec<AttemptId> = record.attempts.iter().map(|row| row.id).collect();
    let mut attached = attachments::of_attempts(cx.db(), &ids).await?;
    let attempts = record.attempts.iter().map(|row| AttemptView {
        attempt: row.id,
        number: row.number,
        on: row.held_on,
        mark: mark_text(row.mark),
        pass_mark: mark_text(row.pass_mark),
        passed: row.facts().passes(),
        counts: counting == Some(row.number),
        note: row.note.clone(),
        override_reason: row.override_reason.clone(),
        correction_reason: row.correction_reason.clone(),
        voided_on: row.voided_on,
        void_reason: row.void_reason.clone(),
        recorded_by: row.recorded_by.clone(),
        attachments: attached.remove(&row.id).unwrap_or_default(),
    });
    let finished = standing.state.is_finished();
    Ok(ModuleView {
        code: rule.module.code.clone(),
        name: rule.module.name.clone(),
        aim: rule.module.aim.clone(),
        assessment: rule.module.assessment.clone(),
        scale: scale_word(rule.module.scale).to_owned(),
        pass_mark: rule.module.pass_mark.to_string(),
        counts: counts_word(rule.module.counts).to_owned(),
        resit_cap: rule.module.resit_cap.map(|cap| cap.to_string()),
        cool_off_days: rule.module.cool_off_days,
        attempts_used: standing.next.used,
        attempts_allowed: standing.next.allowed,
        extra_reason: record.row.extra_reason.clone(),
        next_attempt_on: standing.next.not_before.filter(|_| !finished),
        blocked: blocked(&facts, &request.module, standing.state, standing.next.not_before, cx.today()),
        attempts: attempts.collect(),
    })
}

/// Why nothing can be recorded today, whatever the mark; missing prerequisites can be overridden and are shown
/// beside the plan's line.
fn blocked(facts: &Facts, code: &str, state: ModuleState, not_before: Option<Day>, today: Day) -> Option<String> {
    let error = match state {
        _ if facts.ended() => facts.check_running().err()?,
        _ if today < facts.start() => Error::refused("blocked_before_start").arg("start", facts.start()),
        ModuleState::Exempt | ModuleState::LeftOut => Error::refused("blocked_not_owed").arg("module", code),
        ModuleState::UsedUp => Error::refused("blocked_used_up").arg("module", code),
        _ => {
            let day = not_before.filter(|day| *day > today)?;
            Error::refused("blocked_cool_off").arg("date", day)
        }
    };
    Some(error.message)
}

fn counts_word(counts: Counts) -> &'static str {
    match counts {
        Counts::Best => "best",
        Counts::Last => "last",
        Counts::FirstPass => "first_pass",
    }
}

/// Hours and reviews of one enrollment, newest first.
///
/// # Errors
/// `enrollment_not_there`.
pub(crate) async fn record_of(cx: &mut Read, id: EnrollmentId) -> Result<RecordView> {
    let facts = cx.enrollment(id).await?;
    let breaks = facts.resolver_breaks();
    let rows = store::hours_of(cx.db(), facts.head.id).await?;
    let counting = |approved: bool| {
        let counted = rows.iter().filter(|row| row.counts && (!approved || row.approved_on.is_some()));
        counted.fold(0_u32, |sum, row| sum.saturating_add(row.minutes))
    };
    let (minutes_logged, minutes_approved) = (counting(false), counting(true));
    let mut by_kind: BTreeMap<HoursKind, u32> = BTreeMap::new();
    for row in &rows {
        let minutes = by_kind.entry(row.kind).or_default();
        *minutes = minutes.saturating_add(row.minutes);
    }
    let ids: Vec<HoursId> = rows.iter().map(|row| row.id).collect();
    let mut attached = attachments::of_hours(cx.db(), &ids).await?;
    let hours = rows.into_iter().map(|row| HoursView {
        attachments: attached.remove(&row.id).unwrap_or_default(),
        hours: row.id,
        in_break: breaks.iter().any(|found| found.contains(row.day)),
        day: row.day,
        minutes: row.minutes,
        kind: row.kind,
        counts: row.counts,
        module: row.module,
        note: row.note,
        approved_on: row.approved_on,
        approved_by: row.approved_by,
        recorded_by: row.recorded_by,
        session: row.session,
    });
    let review = &facts.program.ticket_review;
    let points = review.answers;
    let answers = [("yes", points.yes), ("partly", points.partly), ("no", points.no)];
    Ok(RecordView {
        hours: hours.collect(),
        minutes_logged,
        minutes_approved,
        by_kind: by_kind.into_iter().map(|(kind, minutes)| HoursOfKind { kind, minutes }).collect(),
        reviews: reviews(cx, &facts).await?,
        checks: review
            .checks
            .iter()
            .map(|check| ReviewCheck { code: check.code.clone(), name: check.name.clone() })
            .collect(),
        answers: answers.map(|(answer, points)| ReviewAnswer { answer: answer.to_owned(), points }).into(),
        modules: facts.modules.iter().map(|module| module.row.code.clone()).collect(),
    })
}

async fn reviews(cx: &mut Read, facts: &Facts) -> Result<Vec<ReviewView>> {
    let rows = store::reviews_of(cx.db(), facts.head.id).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id.0).collect();
    let mut answers: HashMap<TicketReviewId, Vec<CheckedAnswer>> = HashMap::new();
    for row in store::answers(cx.db(), &ids).await? {
        let answer = CheckedAnswer { check: row.check_code, answer: row.answer };
        answers.entry(row.ticket_review_id).or_default().push(answer);
    }
    // As the program lists its checks.
    let checks = &facts.program.ticket_review.checks;
    let place = |answer: &CheckedAnswer| checks.iter().position(|check| check.code == answer.check);
    let views = rows.into_iter().map(|row| {
        let mut given = answers.remove(&row.id).unwrap_or_default();
        given.sort_by_key(|answer| place(answer));
        ReviewView {
            review: row.id,
            ticket: row.ticket,
            on: row.reviewed_on,
            reviewer: row.reviewer,
            points: row.points,
            note: row.note,
            answers: given,
        }
    });
    Ok(views.collect())
}
