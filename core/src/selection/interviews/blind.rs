//! Who may read and write a sheet (R26, R37). Pure.

use super::model::SheetState;
use crate::ids::AccountId;

/// Whoever asks, as far as sheets are concerned.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asker {
    pub(crate) account: Option<AccountId>,
    pub(crate) coordinator: bool,
}

/// A sheet as far as reading and writing are concerned.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seated {
    pub(crate) account: Option<AccountId>,
    pub(crate) state: SheetState,
}

/// Whether the asker fills this sheet: its own rater, and nobody in their place; a rater without an account borrows the
/// coordinator's machine.
pub(crate) fn writes(asker: Asker, sheet: Seated) -> bool {
    match sheet.account {
        Some(_) => sheet.account == asker.account,
        None => asker.coordinator,
    }
}

/// Whether the asker may read what stands on the sheet. Its own rater always may. One who lent the machine may until it
/// is handed in: from then on nobody reads it, coordinators included, until the sheets are open.
pub(crate) fn reads(asker: Asker, sheet: Seated, open: bool) -> bool {
    open || (writes(asker, sheet) && (sheet.account.is_some() || sheet.state != SheetState::Submitted))
}

#[cfg(test)]
mod tests {
    use super::{Asker, Seated, reads, writes};
    use crate::ids::AccountId;
    use crate::selection::interviews::model::SheetState::{Draft, Submitted, Waiting};

    const ALL: [super::SheetState; 3] = [Waiting, Draft, Submitted];

    fn account(n: u128) -> Option<AccountId> {
        Some(AccountId(uuid::Uuid::from_u128(n)))
    }

    #[test]
    fn nobody_else_reads_a_closed_sheet_of_an_account() {
        for state in ALL {
            let sheet = Seated { account: account(1), state };
            for coordinator in [true, false] {
                let other = Asker { account: account(2), coordinator };
                assert!(!reads(other, sheet, false) && !writes(other, sheet));
                assert!(reads(other, sheet, true));
                let own = Asker { account: account(1), coordinator };
                assert!(reads(own, sheet, false) && writes(own, sheet));
            }
        }
    }

    #[test]
    fn a_lent_machine_forgets_what_was_handed_in() {
        let coordinator = Asker { account: account(1), coordinator: true };
        let mentor = Asker { account: account(2), coordinator: false };
        for state in ALL {
            let sheet = Seated { account: None, state };
            assert_eq!(reads(coordinator, sheet, false), state != Submitted);
            assert!(!reads(mentor, sheet, false) && !writes(mentor, sheet));
        }
    }
}
