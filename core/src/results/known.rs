//! Results that have come before: a file that is imported again settles nothing twice. Those whose names are not kept
//! are known by a seal.

use std::collections::HashMap;

use sha2::{Digest as _, Sha256};

use super::rules::Stated;
use crate::calendar::Day;
use crate::hundredths::Hundredths;
use crate::ids::{PersonId, UnsettledId};

/// A result that has come before.
pub(crate) struct Known {
    pub(crate) id: UnsettledId,
    /// Without number, address and name where there is a seal.
    pub(crate) stated: Stated,
    pub(crate) seal: Option<Vec<u8>>,
    pub(crate) is_settled: bool,
    pub(crate) person: Option<PersonId>,
    /// What it waits for.
    pub(crate) rule: String,
}

/// Finds what has come before.
pub(crate) struct Before<'k> {
    named: HashMap<&'k Stated, &'k Known>,
    sealed: HashMap<(&'k str, Day, Hundredths), Vec<&'k Known>>,
}

impl<'k> Before<'k> {
    pub(crate) fn new(known: &'k [Known]) -> Self {
        let mut before = Self { named: HashMap::new(), sealed: HashMap::new() };
        for one in known {
            let Stated { module, on, mark, .. } = &one.stated;
            if one.seal.is_some() {
                before.sealed.entry((module, *on, *mark)).or_default().push(one);
            } else {
                before.named.insert(&one.stated, one);
            }
        }
        before
    }

    pub(crate) fn find(&self, stated: &Stated) -> Option<&'k Known> {
        let sealed = || {
            let mut same = self.sealed.get(&(stated.module.as_str(), stated.on, stated.mark))?.iter();
            same.find(|known| known.seal.as_ref().is_some_and(|kept| *kept == seal(known.id, stated)))
        };
        self.named.get(stated).or_else(sealed).copied()
    }
}

/// What stands for number, address and name of a row when they are not kept: tells whether they are the same, and no
/// name. The random id keeps two rows of one person from being seen to be of one.
pub(super) fn seal(id: UnsettledId, stated: &Stated) -> Vec<u8> {
    let mut digest = Sha256::new();
    digest.update(id.0.as_bytes());
    for text in [stated.number.as_deref(), stated.email.as_deref(), Some(&stated.name)] {
        let length = text.map_or(u64::MAX, |text| text.len() as u64);
        digest.update(length.to_le_bytes());
        digest.update(text.unwrap_or_default());
    }
    digest.finalize().to_vec()
}
