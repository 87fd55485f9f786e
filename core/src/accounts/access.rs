//! Whether a row is the asker's (R37). Each row of the list of commands says which ids of its request name rows of
//! people (`about`); they are looked up here, in the command's own transaction, before the command runs. Lists name
//! no row: they filter by the asker's scope.

use serde_json::Value;
use uuid::Uuid;

use super::model::AccountRole;
use super::store;
use super::store::rows::{self, Place};
use crate::context::{Caller, Role};
use crate::db::Connection;
use crate::error::{Error, Result};
use crate::house;
use crate::ids::{AccountId, MentorId, PersonId};
use crate::my_year;

/// What an id in a request names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The house as a whole, named by no id: for those who may see everything.
    House,
    Person,
    Intake,
    Candidacy,
    Attachment,
    Sheet,
    Enrollment,
    Milestone,
    Attempt,
    Hours,
    Session,
    Review,
    CheckIn,
    Break,
    /// A step that can be taken back.
    Step,
}

/// Where a request names a row: fields joined by dots, `[]` behind a field that holds a list, `?` behind one that may
/// be left out because the command then shows what is in the asker's scope.
#[derive(Debug, Clone, Copy)]
pub struct About {
    pub subject: Subject,
    pub at: &'static str,
}

/// Whoever asks, as the database knows them at this moment.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Actor {
    pub(crate) role: Role,
    /// As the trail shows it.
    pub(crate) name: String,
    pub(crate) account: Option<AccountId>,
    pub(crate) scope: Scope,
}

/// The rows that an asker may see.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Scope {
    All,
    /// A coordinator of some intakes: what belongs to them.
    Intakes(AccountId),
    /// The own trainees.
    Mentor(MentorId),
    /// Oneself.
    Trainee(PersonId),
    Nothing,
}

impl Scope {
    /// The account of a coordinator who sees some intakes only.
    pub(crate) fn limited(&self) -> Option<AccountId> {
        match self {
            Self::Intakes(account) => Some(*account),
            _ => None,
        }
    }
}

impl Actor {
    /// # Errors
    /// `not_yours` for those who see only a part.
    pub(crate) fn check_whole_house(&self) -> Result<()> {
        if self.scope == Scope::All { Ok(()) } else { Err(Error::refused("not_yours")) }
    }

    /// For what only coordinators decide within a command that others may call as well.
    ///
    /// # Errors
    /// `not_permitted`.
    pub(crate) fn check_coordinator(&self) -> Result<()> {
        if self.role == Role::Coordinator { Ok(()) } else { Err(Error::refused("not_permitted")) }
    }

    /// Whether this is a trainee on the own machine, where nobody has an account.
    pub(crate) fn is_on_own_machine(&self) -> bool {
        self.role == Role::Trainee && self.account.is_none()
    }

    fn nobody(role: Role) -> Self {
        Self { role, name: String::new(), account: None, scope: Scope::Nothing }
    }
}

/// Who a caller is now. An account that was taken away or changed meanwhile counts as it is now, not as it was when
/// its person signed in.
pub(crate) async fn resolve(db: &mut Connection, caller: &Caller) -> Result<Actor> {
    let Some(id) = caller.account else {
        // Without accounts the file is open to its owner: the coordinator, or the one trainee whose year it holds.
        if store::any(&mut *db).await? {
            return Ok(Actor::nobody(Role::SignedOut));
        }
        return Ok(match my_year::own(&mut *db).await? {
            Some(own) => {
                Actor { role: Role::Trainee, name: own.name, account: None, scope: Scope::Trainee(own.person) }
            }
            None => Actor {
                role: Role::Coordinator,
                name: house::setting(db, "owner_name")
                    .await?
                    .filter(|name| !name.is_empty())
                    .unwrap_or_else(|| "Owner".to_owned()),
                account: None,
                scope: Scope::All,
            },
        });
    };
    let Some(found) = store::get(&mut *db, id).await?.filter(|found| found.active) else {
        return Ok(Actor::nobody(Role::SignedOut));
    };
    if caller.locked {
        return Ok(Actor { name: found.name, account: Some(id), ..Actor::nobody(Role::Locked) });
    }
    let (role, scope) = match (found.role, found.mentor_id, found.person_id) {
        (AccountRole::Coordinator, _, _) if found.limited => (Role::Coordinator, Scope::Intakes(id)),
        (AccountRole::Coordinator, _, _) => (Role::Coordinator, Scope::All),
        (AccountRole::Mentor, Some(mentor), _) => (Role::Mentor, Scope::Mentor(mentor)),
        (AccountRole::Trainee, _, Some(person)) => (Role::Trainee, Scope::Trainee(person)),
        (AccountRole::Sponsor, _, _) => (Role::Sponsor, Scope::Nothing),
        // The table's own checks keep a mentor or trainee without their row out.
        (AccountRole::Mentor | AccountRole::Trainee, _, _) => (Role::SignedOut, Scope::Nothing),
    };
    Ok(Actor { role, name: found.name, account: Some(id), scope })
}

/// Refuses whoever may not call at all: `not_signed_in`, `locked`, `not_permitted`.
pub(crate) fn check_role(actor: &Actor, may: &[Role]) -> Result<()> {
    if may.contains(&actor.role) {
        return Ok(());
    }
    Err(Error::refused(match actor.role {
        Role::SignedOut => "not_signed_in",
        Role::Locked => "locked",
        _ => "not_permitted",
    }))
}

/// Refuses a request that names a row which is not the asker's, also one that is not there: a guess learns nothing.
///
/// # Errors
/// `not_yours`.
pub(crate) async fn check_rows(db: &mut Connection, actor: &Actor, about: &[About], request: &Value) -> Result<()> {
    if actor.scope == Scope::All {
        return Ok(());
    }
    for About { subject, at } in about {
        if *subject == Subject::House {
            actor.check_whole_house()?;
        }
        let optional = at.ends_with('?') || at.contains("[]");
        let named = ids(request, at.trim_end_matches('?'));
        // "Everybody" is said by leaving the id out; that is for those who may see everybody.
        if named.is_empty() && !optional {
            return Err(Error::refused("not_yours"));
        }
        for id in named {
            if !is_own(&mut *db, actor, *subject, id).await? {
                return Err(Error::refused("not_yours"));
            }
        }
    }
    Ok(())
}

async fn is_own(db: &mut Connection, actor: &Actor, subject: Subject, id: Uuid) -> Result<bool> {
    if subject == Subject::Step {
        let own = actor.account.is_some() || actor.is_on_own_machine();
        return Ok(own && rows::step_account(db, id).await? == actor.account);
    }
    if let (Scope::Mentor(_), Subject::Sheet, Some(account)) = (&actor.scope, subject, actor.account) {
        return rows::is_seat_of(db, id, account).await;
    }
    if let (Scope::Mentor(mentor), Subject::Session) = (&actor.scope, subject) {
        return rows::is_trainer(db, id, *mentor).await;
    }
    let place = rows::place(&mut *db, subject, id).await?;
    Ok(match (&actor.scope, place) {
        (Scope::All, _) => true,
        (Scope::Nothing, _) | (_, None) => false,
        (Scope::Intakes(account), Some(Place { intake: Some(intake), .. })) => {
            rows::is_intake_of(db, intake, *account).await?
        }
        (Scope::Intakes(account), Some(Place { person: Some(person), .. })) => {
            rows::is_person_of(db, person, *account).await?
        }
        (Scope::Mentor(mentor), Some(Place { enrollment: Some(enrollment), .. })) => {
            rows::is_mentor(db, enrollment, *mentor).await?
        }
        (Scope::Trainee(own), Some(Place { person: Some(person), .. })) => person == *own,
        (Scope::Intakes(_) | Scope::Mentor(_) | Scope::Trainee(_), Some(_)) => false,
    })
}

/// The ids that stand at a place of a request; what is no id names no row, and the request's own form refuses it.
fn ids(request: &Value, at: &str) -> Vec<Uuid> {
    let mut found = vec![request];
    for part in at.split('.') {
        let (field, list) = part.strip_suffix("[]").map_or((part, false), |field| (field, true));
        let values = found.into_iter().filter_map(|value| value.get(field));
        found = match list {
            true => values.filter_map(Value::as_array).flatten().collect(),
            false => values.collect(),
        };
    }
    found.into_iter().filter_map(|value| value.as_str()?.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::ids;
    use serde_json::json;

    #[test]
    fn ids_are_found_where_the_row_says() {
        let (first, second) = ("0198c5a0-0000-7000-8000-000000000001", "0198c5a0-0000-7000-8000-000000000002");
        let request =
            json!({ "person": first, "people": [first, second, 7], "fields": { "intake": second }, "none": null });
        let texts = |at: &str| ids(&request, at).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(texts("person"), [first]);
        assert_eq!(texts("people[]"), [first, second]);
        assert_eq!(texts("fields.intake"), [second]);
        assert!(texts("none").is_empty() && texts("absent").is_empty() && texts("person[]").is_empty());
    }
}
