//! Grants an attempt, exempts, leaves out, owes again (R11, R15).

use serde_json::json;

use super::attempt_writes::{check_length, close};
use super::attempts::check_grant;
use super::model::{ExemptModule, GrantAttempt, LeaveOutModule, RestoreModule};
use super::prerequisites::{ModuleFacts, facts_of};
use super::rules::{check_exempt, check_leave_out, check_restore};
use super::store::{self, NotOwed};
use crate::context::Write;
use crate::enrollment::facts::{Duty, Facts};
use crate::enrollment::model::Saved;
use crate::error::{Error, Result};
use crate::ids::EnrollmentId;

/// The longest reason, characters.
const REASON: usize = 1_000;
/// The longest evidence, characters.
const EVIDENCE: usize = 10_000;

async fn running(cx: &mut Write, id: EnrollmentId) -> Result<Facts> {
    let facts = cx.enrollment(id).await?;
    facts.check_running()?;
    Ok(facts)
}

/// The module as the rules take it.
///
/// # Errors
/// `module_unknown`.
pub(super) fn rule_facts<'f>(facts: &'f Facts, code: &str) -> Result<ModuleFacts<'f>> {
    facts_of(&facts.module_facts(), code)
        .cloned()
        .ok_or_else(|| Error::refused("module_unknown").arg("module", code).field("module"))
}

pub(super) async fn grant(cx: &mut Write, request: GrantAttempt) -> Result<Saved> {
    let facts = running(cx, request.enrollment).await?;
    let module = rule_facts(&facts, &request.module)?;
    let refuse = |code| Err(Error::refused(code).arg("module", &request.module).field("module"));
    if module.exempt_on.is_some() || module.left_out_on.is_some() {
        return refuse("module_not_owed");
    }
    if module.result_on(crate::calendar::Day::MAX).is_some_and(|result| result.passed) {
        return refuse("module_already_passed");
    }
    check_grant(module.module, module.granted, &module.attempts, Some(&request.reason))?;
    check_length(&request.reason, REASON, "reason")?;
    let (record, reason) = (facts.module(&request.module)?, request.reason.trim());
    store::grant_attempt(cx, record.row.id, reason).await?;
    let granted = record.row.extra_attempts;
    let changes = json!({ "module": request.module, "granted": { "old": granted, "new": granted.saturating_add(1) } });
    let undo = close(cx, &facts, &request.module, "undo_attempt_granted", changes, Some(reason)).await?;
    Ok(Saved { undo: Some(undo) })
}

pub(super) async fn exempt(cx: &mut Write, request: ExemptModule) -> Result<Saved> {
    let facts = running(cx, request.enrollment).await?;
    let module = rule_facts(&facts, &request.module)?;
    check_exempt(&module, cx.today(), &request.evidence, &request.reason)?;
    check_length(&request.evidence, EVIDENCE, "evidence")?;
    let to = NotOwed {
        standing: Duty::Exempt,
        on: Some(cx.today()),
        reason: Some(request.reason.trim()),
        evidence: Some(request.evidence.trim()),
    };
    set(cx, &facts, &request.module, &to, "exempt", &request.reason).await
}

pub(super) async fn leave_out(cx: &mut Write, request: LeaveOutModule) -> Result<Saved> {
    let facts = running(cx, request.enrollment).await?;
    let module = rule_facts(&facts, &request.module)?;
    check_leave_out(&module, cx.today(), &request.reason)?;
    let reason = Some(request.reason.trim());
    let to = NotOwed { standing: Duty::LeftOut, on: Some(cx.today()), reason, evidence: None };
    set(cx, &facts, &request.module, &to, "left_out", &request.reason).await
}

pub(super) async fn restore(cx: &mut Write, request: RestoreModule) -> Result<Saved> {
    let facts = running(cx, request.enrollment).await?;
    let module = rule_facts(&facts, &request.module)?;
    check_restore(&module, &request.reason)?;
    let to = NotOwed { standing: Duty::Owed, on: None, reason: None, evidence: None };
    set(cx, &facts, &request.module, &to, "owed", &request.reason).await
}

async fn set(cx: &mut Write, facts: &Facts, code: &str, to: &NotOwed<'_>, word: &str, reason: &str) -> Result<Saved> {
    check_length(reason, REASON, "reason")?;
    let record = facts.module(code)?;
    let old = match record.row.standing {
        Duty::Owed => "owed",
        Duty::Exempt => "exempt",
        Duty::LeftOut => "left_out",
    };
    let title = match to.standing {
        Duty::Owed => "undo_module_restored",
        Duty::Exempt => "undo_module_exempted",
        Duty::LeftOut => "undo_module_left_out",
    };
    store::set_standing(cx, record.row.id, to).await?;
    let mut changes = json!({ "module": code, "standing": { "old": old, "new": word } });
    if let (Some(evidence), Some(map)) = (to.evidence, changes.as_object_mut()) {
        map.insert("evidence".to_owned(), json!(evidence));
    }
    let undo = close(cx, facts, code, title, changes, Some(reason.trim())).await?;
    Ok(Saved { undo: Some(undo) })
}
