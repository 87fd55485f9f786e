//! SQL of the reminders: what may have to be told to somebody, and what was.

use std::collections::BTreeSet;

use sqlx::FromRow;
use uuid::Uuid;

use super::model::Kind;
use super::rules::{Matter, Thing, What, Year};
use crate::accounts::access::Scope;
use crate::accounts::narrow_enrollments;
use crate::calendar::Day;
use crate::check_ins;
use crate::check_ins::model::CheckInRole;
use crate::context::{Read, Role, Write};
use crate::db::Connection;
use crate::db::list::List;
use crate::error::Result;
use crate::house;
use crate::ids::AccountId;
use crate::progress::sessions::narrow_sessions;

/// Where the owner of a database without accounts says that none are wanted.
const SETTING: &str = "reminders";

/// Whether somebody wants to be told.
pub(super) async fn wanted(db: &mut Connection, account: Option<AccountId>) -> Result<bool> {
    let Some(account) = account else {
        return Ok(house::setting(db, SETTING).await?.as_deref() != Some("off"));
    };
    let wanted = sqlx::query_scalar!(r#"SELECT reminders as "on: bool" FROM account WHERE id = $1"#, account);
    Ok(wanted.fetch_one(db).await?)
}

pub(super) async fn set_wanted(cx: &mut Write, on: bool) -> Result<()> {
    let Some(account) = cx.actor.account else {
        return house::set(cx, SETTING, if on { "on" } else { "off" }).await;
    };
    sqlx::query!("UPDATE account SET reminders = $2 WHERE id = $1", account, on).execute(cx.db()).await?;
    Ok(())
}

/// Something of a trainee.
#[derive(FromRow)]
struct Row {
    subject: Uuid,
    day: Day,
    start_on: Day,
    paused_since: Option<Day>,
    has_outcome: bool,
    follow_up: bool,
}

impl Row {
    fn is(self, what: What) -> Thing {
        let year = Year { start: self.start_on, paused_since: self.paused_since, has_outcome: self.has_outcome };
        Thing { what, subject: self.subject, on: self.day, year: Some(year) }
    }
}

/// What is open up to today in the asker's scope, the sessions they give or look after, and the check-ins of their
/// role. Who pauses is among it: the rules mute.
pub(super) async fn things(cx: &mut Read) -> Result<Vec<Thing>> {
    let (scope, today) = (cx.actor.scope.clone(), cx.today());
    let mut things = milestones(cx.db(), &scope, today).await?;
    things.extend(modules(cx.db(), &scope, today).await?);
    let role = match cx.actor.role {
        Role::Coordinator => CheckInRole::Coordinator,
        Role::Mentor => CheckInRole::Mentor,
        Role::Trainee | Role::Sponsor | Role::SignedOut | Role::Locked => {
            things.extend(invitations(cx.db(), &scope, today).await?);
            return Ok(things);
        }
    };
    things.extend(sessions(cx.db(), &scope, today).await?);
    // Those who pause have no window.
    let due = check_ins::due(cx, Some(role)).await?.into_iter();
    things.extend(due.map(|one| Thing { what: What::CheckIn, subject: one.enrollment.0, on: one.until, year: None }));
    Ok(things)
}

async fn milestones(db: &mut Connection, scope: &Scope, today: Day) -> Result<Vec<Thing>> {
    let columns = "m.id AS subject, m.due_on AS day, e.start_on, e.paused_since,
        e.outcome_code IS NOT NULL AS has_outcome, m.kind = 'follow_up' AS follow_up";
    let mut list = List::new(columns, "enrollment e JOIN milestone m ON m.enrollment_id = e.id");
    narrow_enrollments(&mut list, scope);
    // Both halves have an index of their own.
    let running = "((e.outcome_code IS NULL AND e.next_milestone_on <= ";
    let ended = ") OR (e.outcome_code IS NOT NULL AND e.next_milestone_on <= ";
    list.and_values(&[(running, today), (ended, today)], "))");
    list.and_value("m.due_on <= ", today, "").and("m.state IN ('planned', 'open')");
    let rows: Vec<Row> = list.all(db, "").await?;
    let thing = |row: Row| {
        let what = What::Milestone { follow_up: row.follow_up };
        row.is(what)
    };
    Ok(rows.into_iter().map(thing).collect())
}

async fn modules(db: &mut Connection, scope: &Scope, today: Day) -> Result<Vec<Thing>> {
    let columns = "m.id AS subject, m.due_on AS day, e.start_on, e.paused_since,
        e.outcome_code IS NOT NULL AS has_outcome, 0 AS follow_up";
    let mut list = List::new(columns, "enrollment e JOIN enrollment_module m ON m.enrollment_id = e.id");
    narrow_enrollments(&mut list, scope);
    list.and("e.outcome_code IS NULL").and_value("e.next_module_on < ", today, "");
    list.and_value("m.due_on < ", today, "").and("m.standing = 'owed'").and("m.passed_on IS NULL");
    let rows: Vec<Row> = list.all(db, "").await?;
    Ok(rows.into_iter().map(|row| row.is(What::Module)).collect())
}

/// Today's sessions of somebody who is invited.
async fn invitations(db: &mut Connection, scope: &Scope, today: Day) -> Result<Vec<Thing>> {
    let columns = "s.id AS subject, s.day, e.start_on, e.paused_since,
        e.outcome_code IS NOT NULL AS has_outcome, 0 AS follow_up";
    let from = "enrollment e JOIN session_seat t ON t.enrollment_id = e.id JOIN session s ON s.id = t.session_id";
    let mut list = List::new(columns, from);
    narrow_enrollments(&mut list, scope);
    list.and_value("s.day = ", today, "");
    let rows: Vec<Row> = list.all(db, "").await?;
    Ok(rows.into_iter().map(|row| row.is(What::Invitation)).collect())
}

#[derive(FromRow)]
struct SessionRow {
    subject: Uuid,
    day: Day,
}

/// Sessions up to today that nobody has said who came to.
async fn sessions(db: &mut Connection, scope: &Scope, today: Day) -> Result<Vec<Thing>> {
    let mut list = List::new("s.id AS subject, s.day", "session s");
    narrow_sessions(&mut list, scope);
    list.and("s.attendance_on IS NULL").and_value("s.day <= ", today, "");
    let rows: Vec<SessionRow> = list.all(db, "").await?;
    let thing = |row: SessionRow| Thing { what: What::Session, subject: row.subject, on: row.day, year: None };
    Ok(rows.into_iter().map(thing).collect())
}

/// Everything that somebody was told and that was not settled when they were told last.
pub(super) async fn known(db: &mut Connection, account: Option<AccountId>) -> Result<BTreeSet<Matter>> {
    let rows = sqlx::query_as!(
        Matter,
        r#"SELECT kind as "kind: Kind", subject_id as "subject: Uuid", due_on as "on: Day" FROM reminder
           WHERE account_id IS $1"#,
        account,
    );
    Ok(rows.fetch_all(db).await?.into_iter().collect())
}

pub(super) async fn keep(cx: &mut Write, account: Option<AccountId>, told: &BTreeSet<Matter>) -> Result<()> {
    for matter in told {
        sqlx::query!(
            "INSERT INTO reminder (account_id, kind, subject_id, due_on) VALUES ($1, $2, $3, $4)",
            account,
            matter.kind,
            matter.subject,
            matter.on,
        )
        .execute(cx.db())
        .await?;
    }
    Ok(())
}

pub(super) async fn forget(cx: &mut Write, account: Option<AccountId>, told: &BTreeSet<Matter>) -> Result<()> {
    for matter in told {
        sqlx::query!(
            "DELETE FROM reminder WHERE account_id IS $1 AND kind = $2 AND subject_id = $3 AND due_on = $4",
            account,
            matter.kind,
            matter.subject,
            matter.on,
        )
        .execute(cx.db())
        .await?;
    }
    Ok(())
}
