//! Passwords: Argon2id with its parameters stored beside each hash, computed away from the threads that answer.

use argon2::password_hash::rand_core::OsRng;
use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};

use crate::error::{Error, Result};

/// Memory in KiB, rounds, lanes: OWASP's second choice, about 50 ms on an office machine.
const MEMORY: u32 = 19 * 1024;
const ROUNDS: u32 = 2;
const LANES: u32 = 1;

fn argon() -> Result<Argon2<'static>> {
    let params = Params::new(MEMORY, ROUNDS, LANES, None).map_err(Error::internal)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The PHC string of a password.
pub(crate) async fn hashed(password: String) -> Result<String> {
    let work = tokio::task::spawn_blocking(move || {
        let salt = SaltString::generate(&mut OsRng);
        let hash = argon()?.hash_password(password.as_bytes(), &salt).map_err(Error::internal)?;
        Ok(hash.to_string())
    });
    work.await.map_err(Error::internal)?
}

/// Whether a password is right.
pub(crate) struct Verdict {
    pub(crate) right: bool,
    /// The parameters of the hash are not today's: store it anew.
    pub(crate) outdated: bool,
}

/// Compares a password with a stored hash. Without a hash the same time passes, so that nobody learns from it
/// whether a name is known.
pub(crate) async fn verify(password: String, stored: Option<String>) -> Result<Verdict> {
    let Some(stored) = stored else {
        hashed(password).await?;
        return Ok(Verdict { right: false, outdated: false });
    };
    let work = tokio::task::spawn_blocking(move || {
        let hash = PasswordHash::new(&stored).map_err(Error::internal)?;
        let used = Params::try_from(&hash).map_err(Error::internal)?;
        let today = (used.m_cost(), used.t_cost(), used.p_cost()) == (MEMORY, ROUNDS, LANES);
        let right = Argon2::default().verify_password(password.as_bytes(), &hash).is_ok();
        Ok(Verdict { right, outdated: !today })
    });
    work.await.map_err(Error::internal)?
}

#[cfg(test)]
mod tests {
    use super::{hashed, verify};

    #[tokio::test]
    async fn only_the_password_itself_is_right() {
        let stored = hashed("correct horse battery".to_owned()).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        assert!(verify("correct horse battery".to_owned(), Some(stored.clone())).await.unwrap().right);
        assert!(!verify("correct horse batterz".to_owned(), Some(stored)).await.unwrap().right);
        assert!(!verify(String::new(), None).await.unwrap().right);
    }

    #[tokio::test]
    async fn a_hash_of_weaker_parameters_is_right_and_outdated() {
        // Made with m=8, t=1, p=1 for "password".
        use argon2::password_hash::{PasswordHasher as _, SaltString};
        let params = argon2::Params::new(8, 1, 1, None).unwrap();
        let weak = argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params);
        let salt = SaltString::from_b64("c29tZXNhbHQ").unwrap();
        let stored = weak.hash_password(b"password", &salt).unwrap().to_string();
        let verdict = verify("password".to_owned(), Some(stored)).await.unwrap();
        assert!(verdict.right && verdict.outdated);
    }
}
