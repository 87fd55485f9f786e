//! Signing in and out, locking, passwords and codes. Each try is counted in its own transaction before anything else
//! happens, so that guessing is slowed across windows and restarts.

use serde_json::json;

use super::access::{Actor, Scope};
use super::model::{
    AccountRole, ChangePassword, Me, Recover, Recovery, Redeem, Session, SessionState, SignIn, UnlockScreen,
};
use super::store::{self, NewAccount, Secrets};
use super::{codes, password, rules};
use crate::api::Long;
use crate::context::{Caller, Read, Role, Write};
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::exchange::names::{name_key, tidy};
use crate::house::model::{Done, Nothing};
use crate::ids::AccountId;

/// Where the asker stands.
pub(super) async fn session(cx: &mut Read, _: Nothing) -> Result<Session> {
    let state = match (cx.actor.role, cx.actor.account) {
        (Role::Locked, _) => SessionState::Locked,
        (Role::SignedOut, _) => SessionState::SignedOut,
        (_, None) => SessionState::Open,
        (_, Some(_)) => SessionState::SignedIn,
    };
    let account = match cx.actor.account {
        Some(id) => store::get(cx.db(), id).await?,
        None => None,
    };
    let me = account.map(|found| Me {
        account: Some(found.id),
        name: found.name,
        role: found.role,
        person: found.person_id,
        mentor: found.mentor_id,
        limited: found.limited,
    });
    Ok(Session { state, account: me.or_else(|| on_own_machine(&cx.actor)) })
}

/// A trainee on the own machine is somebody, without an account.
fn on_own_machine(actor: &Actor) -> Option<Me> {
    let Scope::Trainee(person) = actor.scope else { return None };
    actor.is_on_own_machine().then(|| Me {
        account: None,
        name: actor.name.clone(),
        role: AccountRole::Trainee,
        person: Some(person),
        mentor: None,
        limited: false,
    })
}

/// The first account: its coordinator, signed in at once.
///
/// # Errors
/// `accounts_exist`, `account_needs_name`, those of [`rules::check_password`].
pub(super) async fn create_first(cx: &Long, request: SignIn) -> Result<Recovery> {
    let name = clean_name(&request.name)?;
    rules::check_password(&request.password, &name)?;
    let hash = password::hashed(request.password).await?;
    let mut write = cx.write().await?;
    if store::any(write.db()).await? {
        return Err(Error::refused("accounts_exist"));
    }
    let key = name_key(&name, "");
    let new = NewAccount { name: &name, name_key: &key, role: AccountRole::Coordinator, mentor: None, person: None };
    let id = store::insert(&mut write, &new).await?;
    store::set_password(&mut write, id, &hash).await?;
    let recovery_key = codes::recovery_key()?;
    store::set_recovery(&mut write, id, &codes::hash(&recovery_key)).await?;
    write.actor.name.clone_from(&name);
    write.actor.account = Some(id);
    write.record(Entry::new(json!({ "account": name, "role": "coordinator" })).subject(id.0)).await?;
    write.commit().await?;
    cx.app.set_caller(Caller::account(id));
    Ok(Recovery { recovery_key: Some(recovery_key) })
}

/// # Errors
/// `sign_in_wrong`, `too_many_tries`.
pub(super) async fn sign_in(cx: &Long, request: SignIn) -> Result<Done> {
    let found = attempt(cx, &request.name).await?;
    let stored = found.as_ref().filter(|found| found.active).and_then(|found| found.password.clone());
    let verdict = password::verify(request.password.clone(), stored).await?;
    let Some(found) = found.filter(|_| verdict.right) else { return Err(Error::refused("sign_in_wrong")) };
    let renewed = if verdict.outdated { Some(password::hashed(request.password).await?) } else { None };
    let mut write = admitted(cx, &found).await?;
    if let Some(hash) = renewed {
        store::set_password(&mut write, found.id, &hash).await?;
    }
    finish(cx, write, &found, "signed_in").await
}

/// The same person comes back to what they locked.
///
/// # Errors
/// `sign_in_wrong`, `too_many_tries`.
pub(super) async fn unlock(cx: &Long, request: UnlockScreen) -> Result<Done> {
    let name = match cx.caller.account {
        Some(id) => store::get(cx.read().await?.db(), id).await?.map(|found| found.name),
        None => None,
    };
    let name = name.ok_or_else(|| Error::refused("sign_in_wrong"))?;
    sign_in(cx, SignIn { name, password: request.password }).await
}

pub(super) async fn sign_out(cx: &Long, _: Nothing) -> Result<Done> {
    cx.app.set_caller(Caller::owner());
    Ok(Done {})
}

/// Leaves the screen to nobody until the same person's password opens it again.
pub(super) async fn lock(cx: &Long, _: Nothing) -> Result<Done> {
    cx.app.set_caller(Caller { locked: true, ..cx.caller.clone() });
    Ok(Done {})
}

/// A password of one's own for an invitation.
///
/// # Errors
/// `invitation_wrong` (also when its day is over), `too_many_tries`, those of [`rules::check_password`].
pub(super) async fn redeem(cx: &Long, request: Redeem) -> Result<Recovery> {
    rules::check_password(&request.password, &request.name)?;
    let found = attempt(cx, &request.name).await?;
    let hash = password::hashed(request.password).await?;
    let today = cx.read().await?.today();
    let right = |found: &Secrets| {
        let open = found.active && found.invitation_until.is_some_and(|until| today <= until);
        open && found.invitation_hash.as_deref() == Some(codes::hash(&request.code).as_slice())
    };
    let Some(found) = found.filter(right) else { return Err(Error::refused("invitation_wrong")) };
    new_password(cx, &found, &hash, "invitation_taken_up").await
}

/// The recovery key instead of a forgotten password; it works once, and another is given.
///
/// # Errors
/// `recovery_wrong`, `too_many_tries`, those of [`rules::check_password`].
pub(super) async fn recover(cx: &Long, request: Recover) -> Result<Recovery> {
    rules::check_password(&request.password, &request.name)?;
    let found = attempt(cx, &request.name).await?;
    let hash = password::hashed(request.password).await?;
    let given = codes::hash(&request.recovery_key);
    let right = |found: &Secrets| found.active && found.recovery_hash.as_deref() == Some(given.as_slice());
    let Some(found) = found.filter(right) else { return Err(Error::refused("recovery_wrong")) };
    new_password(cx, &found, &hash, "recovered").await
}

/// Another password, and for coordinators another recovery key.
///
/// # Errors
/// `sign_in_wrong`, `too_many_tries`, those of [`rules::check_password`].
pub(super) async fn change_password(cx: &Long, request: ChangePassword) -> Result<Recovery> {
    let name = cx.read().await?.actor.name;
    rules::check_password(&request.password, &name)?;
    let found = attempt(cx, &name).await?;
    let stored = found.as_ref().and_then(|found| found.password.clone());
    let verdict = password::verify(request.current, stored).await?;
    let Some(found) = found.filter(|_| verdict.right) else { return Err(Error::refused("sign_in_wrong")) };
    let hash = password::hashed(request.password).await?;
    new_password(cx, &found, &hash, "password_changed").await
}

/// A name as it is stored.
///
/// # Errors
/// `account_needs_name`, `text_too_long`.
pub(super) fn clean_name(name: &str) -> Result<String> {
    const MOST: usize = 200;
    let name = tidy(name);
    if name.is_empty() {
        return Err(Error::refused("account_needs_name").field("name"));
    }
    if name.chars().count() > MOST {
        return Err(Error::refused("text_too_long").arg("limit", MOST).field("name"));
    }
    Ok(name)
}

/// Counts the try before it is judged: whoever breaks off in the middle has used it all the same.
async fn attempt(cx: &Long, name: &str) -> Result<Option<Secrets>> {
    let mut write = cx.write().await?;
    let Some(found) = store::secrets(write.db(), &name_key(name, "")).await? else { return Ok(None) };
    let now = write.now.machine_at;
    let wait = rules::still_to_wait(found.failures, found.failed_at, now);
    if wait > 0 {
        let seconds = wait.saturating_add(999) / 1000;
        return Err(Error::refused("too_many_tries").arg("seconds", seconds));
    }
    store::set_failures(&mut write, found.id, found.failures.saturating_add(1), Some(now)).await?;
    write.commit().await?;
    Ok(Some(found))
}

/// The transaction of somebody whose password or code was right.
async fn admitted(cx: &Long, found: &Secrets) -> Result<Write> {
    let mut write = cx.write().await?;
    store::set_failures(&mut write, found.id, 0, None).await?;
    write.actor.name.clone_from(&found.name);
    write.actor.account = Some(found.id);
    Ok(write)
}

async fn new_password(cx: &Long, found: &Secrets, hash: &str, what: &str) -> Result<Recovery> {
    let mut write = admitted(cx, found).await?;
    store::set_password(&mut write, found.id, hash).await?;
    let coordinator = store::get(write.db(), found.id).await?.is_some_and(|row| row.role == AccountRole::Coordinator);
    let recovery_key = if coordinator { Some(codes::recovery_key()?) } else { None };
    if let Some(key) = &recovery_key {
        store::set_recovery(&mut write, found.id, &codes::hash(key)).await?;
    }
    finish(cx, write, found, what).await?;
    Ok(Recovery { recovery_key })
}

async fn finish(cx: &Long, mut write: Write, found: &Secrets, what: &str) -> Result<Done> {
    let id: AccountId = found.id;
    write.record(Entry::new(json!({ "account": found.name, "event": what })).subject(id.0)).await?;
    write.commit().await?;
    cx.app.set_caller(Caller::account(id));
    Ok(Done {})
}
