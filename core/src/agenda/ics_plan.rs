//! Which entries a calendar file holds (R9): stable ids, a sequence that rises with every change, and what fell away
//! cancelled. Pure: what earlier files held is handed in.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::calendar::Day;
use crate::calendar::ics::{IcsEntry, When};

/// Something that stands in a calendar now.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// Stable and without a person's words: `milestone-<id>`.
    pub(super) item: String,
    pub(super) when: When,
    pub(super) title: String,
    pub(super) place: String,
    /// Rises where something else than the days changed.
    pub(super) revision: u32,
}

/// What an earlier file held of an item. No words of a person: erasure need not look here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Exported {
    pub(super) item: String,
    pub(super) sequence: u32,
    /// Both inclusive.
    pub(super) from: Day,
    pub(super) to: Day,
    pub(super) revision: u32,
    pub(super) cancelled: bool,
}

/// A file, what to remember of it, and what is different from the one before.
#[derive(Debug, Default)]
pub(super) struct Planned {
    pub(super) entries: Vec<IcsEntry>,
    /// Of what is new or changed.
    pub(super) keep: Vec<Exported>,
    pub(super) new: u32,
    pub(super) moved: u32,
    pub(super) cancelled: u32,
}

fn days(when: When) -> (Day, Day) {
    match when {
        When::Days { from, to } => (from, to),
        When::Time { starts, .. } => (starts.date(), starts.date()),
    }
}

/// The file of a feed. A calendar that missed a file is right after the next: what was cancelled once stays in it.
pub(super) fn plan(feed: Uuid, items: Vec<Item>, before: Vec<Exported>) -> Planned {
    let mut before: BTreeMap<String, Exported> = before.into_iter().map(|one| (one.item.clone(), one)).collect();
    let mut planned = Planned::default();
    let uid = |item: &str| format!("{item}.{feed}@farm-team");
    for item in items {
        let (from, to) = days(item.when);
        let known = before.remove(&item.item);
        let same = known
            .as_ref()
            .is_some_and(|old| !old.cancelled && (old.from, old.to, old.revision) == (from, to, item.revision));
        let sequence = known.as_ref().map_or(0, |old| old.sequence.saturating_add(u32::from(!same)));
        planned.new += u32::from(known.is_none());
        planned.moved += u32::from(known.is_some() && !same);
        if !same {
            let (code, revision) = (item.item.clone(), item.revision);
            planned.keep.push(Exported { item: code, sequence, from, to, revision, cancelled: false });
        }
        planned.entries.push(IcsEntry {
            uid: uid(&item.item),
            sequence,
            when: item.when,
            title: item.title,
            place: item.place,
            description: String::new(),
            cancelled: false,
        });
    }
    for (item, old) in before {
        let gone = Exported { sequence: old.sequence + u32::from(!old.cancelled), cancelled: true, ..old.clone() };
        planned.entries.push(IcsEntry {
            uid: uid(&item),
            sequence: gone.sequence,
            when: When::Days { from: gone.from, to: gone.to },
            title: "Not in this calendar any more".to_owned(),
            place: String::new(),
            description: String::new(),
            cancelled: true,
        });
        if !old.cancelled {
            planned.cancelled += 1;
            planned.keep.push(gone);
        }
    }
    planned
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn item(code: &str, on: &str) -> Item {
        let when = When::Days { from: day(on), to: day(on) };
        Item { item: code.to_owned(), when, title: code.to_owned(), place: String::new(), revision: 0 }
    }

    /// Each file in turn, with what the earlier ones left behind.
    struct Reader(BTreeMap<String, Exported>);

    impl Reader {
        fn next(&mut self, items: Vec<Item>) -> Vec<(String, u32, bool)> {
            let planned = plan(Uuid::nil(), items, self.0.values().cloned().collect());
            self.0.extend(planned.keep.into_iter().map(|one| (one.item.clone(), one)));
            let name = |uid: &str| uid.split('.').next().unwrap().to_owned();
            planned.entries.iter().map(|one| (name(&one.uid), one.sequence, one.cancelled)).collect()
        }
    }

    fn entry(code: &str, sequence: u32, cancelled: bool) -> (String, u32, bool) {
        (code.to_owned(), sequence, cancelled)
    }

    #[test]
    fn a_sequence_rises_with_what_changes_and_with_nothing_else() {
        let mut reader = Reader(BTreeMap::new());
        let (a, b) = (item("a", "2027-03-05"), item("b", "2027-04-05"));
        assert_eq!(reader.next(vec![a.clone(), b.clone()]), [entry("a", 0, false), entry("b", 0, false)]);
        assert_eq!(reader.next(vec![a.clone(), b.clone()]), [entry("a", 0, false), entry("b", 0, false)]);
        let moved = item("a", "2027-03-08");
        assert_eq!(reader.next(vec![moved.clone(), b.clone()]), [entry("a", 1, false), entry("b", 0, false)]);
        let elsewhere = Item { revision: 1, ..moved };
        assert_eq!(reader.next(vec![elsewhere, b.clone()]), [entry("a", 2, false), entry("b", 0, false)]);
        assert_eq!(reader.next(vec![a]), [entry("a", 3, false), entry("b", 1, true)], "back, and above what it was");
    }

    #[test]
    fn what_fell_away_stays_cancelled_and_can_come_back() {
        let mut reader = Reader(BTreeMap::new());
        let a = item("a", "2027-03-05");
        reader.next(vec![a.clone()]);
        assert_eq!(reader.next(vec![]), [entry("a", 1, true)]);
        assert_eq!(reader.next(vec![]), [entry("a", 1, true)], "for a calendar that missed the file before");
        assert_eq!(reader.next(vec![a]), [entry("a", 2, false)]);
    }

    #[test]
    fn the_same_item_has_another_id_in_another_calendar() {
        let of = |feed: u128| plan(Uuid::from_u128(feed), vec![item("a", "2027-03-05")], Vec::new());
        assert_ne!(of(1).entries[0].uid, of(2).entries[0].uid);
        assert_eq!((of(1).new, of(1).moved, of(1).cancelled), (1, 0, 0));
    }
}
