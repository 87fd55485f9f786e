//! Seeded chance (SplitMix64): the same seed gives the same numbers on every machine.

use uuid::{Builder, Uuid};

/// The instant that invented ids begin at, UTC milliseconds: before every id of a command.
const FIRST: u64 = 1_500_000_000_000;

/// See the module.
pub(crate) struct Chance {
    state: u64,
    made: u64,
}

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed, made: 0 }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from `least` to `most`, both included; `least` where there is no room.
    pub(crate) fn between(&mut self, least: i64, most: i64) -> i64 {
        let room = u64::try_from(most.saturating_sub(least).saturating_add(1)).unwrap_or(1).max(1);
        least.saturating_add(i64::try_from(self.next() % room).unwrap_or(0))
    }

    /// True in `share` of 100 cases.
    pub(crate) fn happens(&mut self, share: i64) -> bool {
        self.between(1, 100) <= share
    }

    /// One of a list; nothing of an empty one.
    pub(crate) fn one<T: Copy + Default>(&mut self, of: &[T]) -> T {
        let last = i64::try_from(of.len()).unwrap_or(1) - 1;
        let place = usize::try_from(self.between(0, last)).unwrap_or(0);
        of.get(place).copied().unwrap_or_default()
    }

    /// A time-ordered id (UUIDv7).
    pub(crate) fn id(&mut self) -> Uuid {
        self.made += 1;
        let mut random = [0; 10];
        for (byte, drawn) in random.iter_mut().zip(self.next().to_le_bytes()) {
            *byte = drawn;
        }
        Builder::from_unix_timestamp_millis(FIRST + self.made, &random).into_uuid()
    }
}
