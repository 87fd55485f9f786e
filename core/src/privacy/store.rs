//! SQL of privacy: what belongs to a person, made from the inventory; what erasure writes; holds and clocks.

mod clocks;
mod erasing;
mod own;
mod people;

pub(super) use clocks::{
    Candidate, Former, Hold, candidates, former, hold, holds, release_hold, set_hold, set_switches, switched_off,
};
pub(super) use erasing::{
    Told, begin, close_account, delete_rows, drop_told, erasures, is_unfinished, mark, mark_unfinished,
    mentions_of_others, pseudonymize, replace_mentions, scrub, secure, set_finished, told, wipe_check_ins, wipe_words,
};
pub(super) use own::{Reader, counts, ids, rows};
pub(super) use people::{Named, has_enrollment, is_running, keep_counts, named, names_of_others, others_bear};
