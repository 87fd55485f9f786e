//! SQL of the Monday page: a few rows per kind from indexed columns, and how many there are in all.
//!
//! A line reminds of no milestone before the start and of nothing in an open break (R7); one that begins later
//! pauses nothing yet. A limited coordinator is told of their own intakes only; `$n IS NULL OR` stands before that
//! condition so that SQLite goes on from the narrow index of each kind, never from the intakes.

pub(super) mod candidates;
pub(super) mod erasures;
pub(super) mod milestones;
pub(super) mod results;
pub(super) mod sessions;
pub(super) mod trainees;
pub(super) mod week;

use chrono::{Days, NaiveDate};

use super::model::{Line, LineKind, Target};
use crate::context::Read;
use crate::error::Result;

/// Days ahead in which a milestone is near, today not counted.
const SOON: u64 = 7;

/// Days ahead in which an intake that begins should have somebody in it.
const INTAKE_SOON: u64 = 14;

fn line(kind: LineKind, subject: String, target: Target) -> Line {
    Line { kind, subject, item: None, days: None, on: None, count: None, intake_name: None, detail: None, target }
}

fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// Days from `day` to today; negative when it lies ahead.
fn since(day: NaiveDate, today: NaiveDate) -> i32 {
    i32::try_from(today.signed_duration_since(day).num_days()).unwrap_or(i32::MAX)
}

/// Trainees who have not ended.
pub(super) async fn running(cx: &mut Read) -> Result<u32> {
    let limited = cx.actor.scope.limited();
    let found = sqlx::query_scalar!(
        r#"SELECT count(*) as "n: u32" FROM enrollment WHERE outcome_code IS NULL
             AND ($1 IS NULL OR intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $1))"#,
        limited,
    );
    Ok(found.fetch_one(cx.db()).await?)
}

/// How many lines the page would have without its limit: the conditions of every kind, counted.
pub(crate) async fn count(cx: &mut Read) -> Result<u32> {
    let (today, limited) = (cx.today(), cx.actor.scope.limited());
    let (soon, intake_soon) = (later(today, SOON), later(today, INTAKE_SOON));
    let row = sqlx::query!(
        r#"WITH own AS (SELECT id, start_on FROM intake WHERE $4 IS NULL
                        OR id IN (SELECT intake_id FROM account_intake WHERE account_id = $4))
           SELECT
             (SELECT count(*) FROM (SELECT DISTINCT e.intake_id, e.program_id, m.code, m.state, m.due_on,
                                           e.outcome_code IS NULL
              FROM enrollment e JOIN milestone m ON m.enrollment_id = e.id
              WHERE ((e.outcome_code IS NULL AND e.next_milestone_on <= $2)
                  OR (e.outcome_code IS NOT NULL AND e.next_milestone_on <= $2))
                AND (e.paused_since IS NULL OR e.paused_since > $1) AND ($4 IS NULL OR e.intake_id IN (SELECT id FROM own))
                AND e.start_on <= $1 AND m.state IN ('planned', 'open') AND m.due_on <= $2) d) as "milestones: u32",
             (SELECT count(*) FROM (SELECT DISTINCT e.intake_id, e.program_id, m.code, m.due_on FROM milestone m JOIN enrollment e ON e.id = m.enrollment_id
              WHERE m.state = 'open' AND m.due_on > $2 AND ($4 IS NULL OR e.intake_id IN (SELECT id FROM own))
                AND (e.paused_since IS NULL OR e.paused_since > $1)) d) as "open: u32",
             (SELECT count(*) FROM evaluation v JOIN milestone m ON m.id = v.milestone_id
                JOIN enrollment e ON e.id = m.enrollment_id
              WHERE v.review_on <= $2 AND m.state IN ('scored', 'awaiting_signatures', 'signed')
                AND e.outcome_code IS NULL AND (e.paused_since IS NULL OR e.paused_since > $1)
                AND ($4 IS NULL OR e.intake_id IN (SELECT id FROM own))
                AND NOT EXISTS (SELECT 1 FROM evaluation later WHERE later.milestone_id = m.id
                  AND (later.round > v.round OR (later.round = v.round AND later.version > v.version))))
               as "reviews: u32",
             (SELECT count(*) FROM evaluation v JOIN milestone m ON m.id = v.milestone_id
                JOIN enrollment e ON e.id = m.enrollment_id
              WHERE v.decision = 'release' AND m.state IN ('scored', 'awaiting_signatures', 'signed')
                AND e.outcome_code IS NULL AND ($4 IS NULL OR e.intake_id IN (SELECT id FROM own))
                AND NOT EXISTS (SELECT 1 FROM evaluation later WHERE later.milestone_id = m.id
                  AND (later.round > v.round OR (later.round = v.round AND later.version > v.version))))
               as "releases: u32",
             (SELECT count(*) FROM enrollment WHERE attempts_used_up IS NOT NULL
                AND ($4 IS NULL OR intake_id IN (SELECT id FROM own))) as "used_up: u32",
             (SELECT count(*) FROM enrollment WHERE conflicts > 0
                AND ($4 IS NULL OR intake_id IN (SELECT id FROM own))) as "conflicts: u32",
             (SELECT count(*) FROM (SELECT DISTINCT intake_id, next_module, next_module_on FROM enrollment
              WHERE outcome_code IS NULL AND next_module_on < $1
                AND (paused_since IS NULL OR paused_since > $1) AND ($4 IS NULL OR intake_id IN (SELECT id FROM own))
                AND (attempts_used_up IS NULL OR attempts_used_up <> next_module)) d) as "modules: u32",
             (SELECT count(*) FROM enrollment e WHERE outcome_code IS NULL AND end_on < $1
                AND ($4 IS NULL OR e.intake_id IN (SELECT id FROM own))
                AND NOT EXISTS (SELECT 1 FROM milestone m WHERE m.enrollment_id = e.id AND m.kind = 'final'
                  AND m.state IN ('planned', 'open'))) as "outcomes: u32",
             (SELECT count(*) FROM interview i JOIN candidacy c ON c.id = i.candidacy_id
              WHERE i.day < $1 AND c.state IN ('applied', 'screened', 'interview')
                AND EXISTS (SELECT 1 FROM interview_sheet WHERE candidacy_id = c.id AND state <> 'submitted')
                AND NOT EXISTS (SELECT 1 FROM sheet_release WHERE candidacy_id = c.id)
                AND ($4 IS NULL OR c.intake_id IN (SELECT id FROM own))) as "sheets: u32",
             (SELECT count(*) FROM own WHERE EXISTS (SELECT 1 FROM candidacy
                WHERE intake_id = own.id AND state = 'accepted')) as "accepted: u32",
             (SELECT count(*) FROM own WHERE EXISTS (SELECT 1 FROM candidacy
                WHERE intake_id = own.id AND state = 'interview' AND blocked = 0)) as "decide: u32",
             (SELECT count(*) FROM own WHERE start_on BETWEEN $1 AND $3
                AND NOT EXISTS (SELECT 1 FROM enrollment WHERE intake_id = own.id)) as "empty: u32""#,
        today,
        soon,
        intake_soon,
        limited,
    )
    .fetch_one(cx.db())
    .await?;
    let trainees = row.used_up + row.conflicts + row.modules + row.outcomes + row.releases;
    let erasures = u32::from(!erasures::due(cx).await?.is_empty());
    let sessions = u32::from(sessions::waiting(cx).await? > 0);
    let results = u32::from(results::waiting(cx).await? > 0);
    let candidates = row.sheets + row.accepted + row.decide;
    let once = erasures + sessions + results;
    Ok(row.milestones + row.open + row.reviews + trainees + candidates + row.empty + once)
}
