//! The commands of accounts: rows and thin bodies.

use chrono::Days;
use serde_json::json;

use super::model::{
    AccountRole, AccountRow, ChangeAccount, ChangePassword, GetAccount, Invite, Invited, JudgePassword, Recover,
    Recovery, Redeem, Session, SignIn, Strength, UnlockScreen,
};
use super::sign_in::{
    change_password, clean_name, create_first, lock, recover, redeem, session, sign_in, sign_out, unlock,
};
use super::store::{self, Account, NewAccount};
use super::{codes, rules};
use crate::api::{Command, rows};
use crate::context::{Read, Write};
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::exchange::names::name_key;
use crate::house::model::{Done, Nothing};
use crate::ids::{AccountId, MentorId};
use crate::intakes;
use crate::people;

/// Days that an invitation holds.
const INVITATION_DAYS: u64 = 14;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "accounts.session" may [Coordinator, Mentor, Trainee, Sponsor, SignedOut, Locked] about []
        reads [App, Accounts]
        touches []
        => session: (Nothing) -> Session;
    long "accounts.create_first" may [Coordinator] about [House ""]
        reads []
        touches [App, Accounts, History]
        => create_first: (SignIn) -> Recovery;
    long "accounts.sign_in" may [Coordinator, Mentor, Trainee, Sponsor, SignedOut, Locked] about []
        reads []
        touches [App, Accounts]
        => sign_in: (SignIn) -> Done;
    long "accounts.unlock" may [Locked] about []
        reads []
        touches [App, Accounts]
        => unlock: (UnlockScreen) -> Done;
    long "accounts.sign_out" may [Coordinator, Mentor, Trainee, Sponsor, Locked] about []
        reads []
        touches [App, Accounts]
        => sign_out: (Nothing) -> Done;
    long "accounts.lock" may [Coordinator, Mentor, Trainee, Sponsor] about []
        reads []
        touches [App, Accounts]
        => lock: (Nothing) -> Done;
    long "accounts.redeem" may [SignedOut, Locked] about []
        reads []
        touches [App, Accounts]
        => redeem: (Redeem) -> Recovery;
    long "accounts.recover" may [SignedOut, Locked] about []
        reads []
        touches [App, Accounts]
        => recover: (Recover) -> Recovery;
    long "accounts.change_password" may [Coordinator, Mentor, Trainee, Sponsor] about []
        reads []
        touches [Accounts]
        => change_password: (ChangePassword) -> Recovery;
    read "accounts.judge_password" may [Coordinator, Mentor, Trainee, Sponsor, SignedOut, Locked] about []
        reads []
        touches []
        => judge_password: (JudgePassword) -> Strength;
    read "accounts.list" may [Coordinator] about [House ""]
        reads [Accounts]
        touches []
        => list: (Nothing) -> Vec<AccountRow>;
    write "accounts.invite" may [Coordinator] about [House ""]
        reads []
        touches [Accounts, Mentors, History]
        => invite: (Invite) -> Invited;
    write "accounts.renew_invitation" may [Coordinator] about [House ""]
        reads []
        touches [Accounts, History]
        => renew_invitation: (GetAccount) -> Invited;
    write "accounts.change" may [Coordinator] about [House ""]
        reads []
        touches [Accounts, History]
        => change: (ChangeAccount) -> Done;
];

async fn judge_password(_: &mut Read, request: JudgePassword) -> Result<Strength> {
    Ok(rules::strength(&request.password, &request.name))
}

async fn list(cx: &mut Read, _: Nothing) -> Result<Vec<AccountRow>> {
    store::list(cx.db()).await
}

/// # Errors
/// `account_name_taken`, `account_needs_person`, `account_person_taken`, `account_first_missing`.
async fn invite(cx: &mut Write, request: Invite) -> Result<Invited> {
    // The first account must be a coordinator with a password: an invitation alone would shut everybody out.
    if cx.actor.account.is_none() {
        return Err(Error::refused("account_first_missing"));
    }
    let name = clean_name(&request.name)?;
    let key = name_key(&name, "");
    if store::secrets(cx.db(), &key).await?.is_some() {
        return Err(Error::refused("account_name_taken").arg("name", name).field("name"));
    }
    let mentor = match request.role {
        AccountRole::Mentor => Some(mentor_of(cx, &request, &name, &key).await?),
        _ => None,
    };
    let person = match request.role {
        AccountRole::Trainee => {
            let person = request.person.ok_or_else(|| Error::refused("account_needs_person").field("person"))?;
            people::get(cx.db(), person).await?.ok_or_else(|| Error::not_found("person_not_there"))?;
            Some(person)
        }
        _ => None,
    };
    let taken = store::list(cx.db())
        .await?
        .into_iter()
        .any(|row| (mentor.is_some() && row.mentor == mentor) || (person.is_some() && row.person == person));
    if taken {
        return Err(Error::refused("account_person_taken").arg("name", name));
    }
    let new = NewAccount { name: &name, name_key: &key, role: request.role, mentor, person };
    let id = store::insert(cx, &new).await?;
    if request.role == AccountRole::Coordinator {
        store::limit(cx, id, request.intakes.as_deref()).await?;
    }
    cx.record(Entry::new(json!({ "account": name, "role": request.role })).subject(id.0)).await?;
    invitation(cx, id).await
}

async fn mentor_of(cx: &mut Write, request: &Invite, name: &str, key: &str) -> Result<MentorId> {
    match request.mentor {
        Some(mentor) => Ok(mentor),
        None => match intakes::mentor_by_name(cx.db(), key).await? {
            Some(mentor) => Ok(mentor),
            None => intakes::insert_mentor(cx, name, key).await,
        },
    }
}

/// Also the way back from a forgotten password: the old one no longer opens the account.
///
/// # Errors
/// `account_not_there`, `last_coordinator`.
async fn renew_invitation(cx: &mut Write, request: GetAccount) -> Result<Invited> {
    let found = found(cx, request.account).await?;
    keep_a_coordinator(cx, &found).await?;
    cx.record(Entry::new(json!({ "account": found.name, "event": "invited_again" })).subject(found.id.0)).await?;
    invitation(cx, found.id).await
}

async fn invitation(cx: &mut Write, account: AccountId) -> Result<Invited> {
    let code = codes::invitation()?;
    let until = cx.today().checked_add_days(Days::new(INVITATION_DAYS)).unwrap_or(cx.today());
    store::set_invitation(cx, account, &codes::hash(&code), until).await?;
    Ok(Invited { account, code, until })
}

/// # Errors
/// `account_not_there`, `account_name_taken`, `last_coordinator`.
async fn change(cx: &mut Write, request: ChangeAccount) -> Result<Done> {
    let found = found(cx, request.account).await?;
    let name = clean_name(&request.name)?;
    let key = name_key(&name, "");
    if store::secrets(cx.db(), &key).await?.is_some_and(|other| other.id != found.id) {
        return Err(Error::refused("account_name_taken").arg("name", name).field("name"));
    }
    let limit = request.intakes.as_deref().filter(|_| found.role == AccountRole::Coordinator);
    if !request.active || limit.is_some() {
        keep_a_coordinator(cx, &found).await?;
    }
    store::rename(cx, found.id, &name, &key, request.active).await?;
    store::limit(cx, found.id, limit).await?;
    let old = json!({ "name": found.name, "active": found.active, "limited": found.limited });
    let new = json!({ "name": name, "active": request.active, "limited": limit.is_some() });
    cx.record(Entry::new(json!({ "account": found.name, "old": old, "new": new })).subject(found.id.0)).await?;
    Ok(Done {})
}

async fn found(cx: &mut Write, id: AccountId) -> Result<Account> {
    store::get(cx.db(), id).await?.ok_or_else(|| Error::not_found("account_not_there"))
}

/// Somebody must always be able to open everything.
async fn keep_a_coordinator(cx: &mut Write, account: &Account) -> Result<()> {
    let counts = account.role == AccountRole::Coordinator && account.active && !account.limited;
    if counts && store::other_coordinators(cx.db(), account.id).await? == 0 {
        return Err(Error::refused("last_coordinator"));
    }
    Ok(())
}
