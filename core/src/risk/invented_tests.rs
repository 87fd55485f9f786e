//! Invented years of the standard program, in days from the start. They know the program's rhythm and dates and nothing
//! of the rules: somebody who will leave withdraws for some weeks before, or shows nothing; those who stay have bad
//! weeks, forgetful mentors, late entries and illness too.

use crate::curriculum::Program;

/// Days of the year that is looked at.
pub(super) const YEAR: i64 = 364;

/// A small generator (xorshift): figures that anybody can make again.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// One of `0..limit`.
    fn below(&mut self, limit: i64) -> i64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i64::try_from(self.0 >> 33).unwrap() % limit
    }

    fn happens(&mut self, percent: i64) -> bool {
        self.below(100) < percent
    }
}

/// Minutes of one day, and the day on which they were entered.
pub(super) struct Logged {
    pub(super) day: i64,
    pub(super) entered: i64,
    pub(super) minutes: u32,
}

pub(super) struct Module {
    pub(super) code: String,
    pub(super) due: i64,
    pub(super) passed: Option<i64>,
}

/// What would be on record of somebody.
pub(super) struct Trainee {
    pub(super) left_on: Option<i64>,
    pub(super) mentor: Vec<i64>,
    pub(super) coordinator: Vec<i64>,
    pub(super) moods: Vec<(i64, u8)>,
    /// By day.
    pub(super) planned: Vec<u32>,
    pub(super) logged: Vec<Logged>,
    pub(super) modules: Vec<Module>,
    pub(super) failed: Vec<i64>,
}

/// How somebody is on a day.
struct Nature {
    /// From this day on they withdraw; after the year for those who do not.
    fades: i64,
    /// Two weeks of illness that nobody enters as a break; after the year for the healthy.
    ill: i64,
    /// How reliable they and their mentor are, percent.
    diligence: i64,
}

impl Nature {
    /// The chance of something that should happen on a day, percent.
    fn chance(&self, day: i64, usual: i64) -> i64 {
        if (self.ill..self.ill + 14).contains(&day) {
            5
        } else if day >= self.fades {
            45
        } else {
            usual.min(98)
        }
    }
}

/// One year; of those who leave, `shows` percent withdraw before.
pub(super) fn invent(program: &Program, shows: i64, chance: &mut Chance) -> Trainee {
    let left_on = chance.happens(30).then(|| 30 + chance.below(300));
    let withdraws = chance.happens(shows);
    let before = 14 + chance.below(60);
    let nature = Nature {
        fades: left_on.filter(|_| withdraws).map_or(YEAR, |left| (left - before).max(0)),
        ill: if chance.happens(15) { chance.below(YEAR) } else { YEAR },
        diligence: 75 + chance.below(26),
    };
    let mut one = Trainee {
        left_on,
        mentor: Vec::new(),
        coordinator: Vec::new(),
        moods: Vec::new(),
        planned: vec![0; usize::try_from(YEAR).unwrap()],
        logged: Vec::new(),
        modules: Vec::new(),
        failed: Vec::new(),
    };
    talks(&mut one, &nature, chance);
    hours(program, &mut one, &nature, chance);
    modules(program, &mut one, &nature, chance);
    one
}

/// The mentor's once a week for 13 weeks and then every second, the coordinator's every 30 days.
fn talks(one: &mut Trainee, nature: &Nature, chance: &mut Chance) {
    let weekly = (0..13).map(|week| 7 * week);
    for window in weekly.chain((0..20).map(|pair| 91 + 14 * pair)) {
        let on = window + chance.below(5);
        if chance.happens(nature.chance(on, nature.diligence)) {
            one.mentor.push(on);
            let mood = if on >= nature.fades { 1 + chance.below(4) } else { 2 + chance.below(4).max(chance.below(4)) };
            one.moods.push((on, u8::try_from(mood).unwrap()));
        }
    }
    for month in 0..12 {
        let on = 30 * month + chance.below(20);
        if chance.happens(nature.chance(on, nature.diligence)) {
            one.coordinator.push(on);
        }
    }
}

/// Each module's hours evenly over its working days; one week in five is entered up to three weeks late.
fn hours(program: &Program, one: &mut Trainee, nature: &Nature, chance: &mut Chance) {
    for module in &program.modules {
        let days = (7 * i64::from(module.start_week - 1)..=7 * i64::from(module.due_week) - 3)
            .filter(|day| day % 7 < 5 && *day < YEAR)
            .collect::<Vec<_>>();
        let minutes = module.hours * 60 / u32::try_from(days.len().max(1)).unwrap();
        let mut late = 0;
        for day in days {
            if day % 7 == 0 {
                late = if chance.happens(20) { 7 * (1 + chance.below(3)) } else { 0 };
            }
            one.planned[usize::try_from(day).unwrap()] += minutes;
            if chance.happens(nature.chance(day, nature.diligence + 15)) {
                one.logged.push(Logged { day, entered: day + late, minutes });
            }
        }
    }
}

/// Most pass in the week before the due date; some are late, some fail once.
fn modules(program: &Program, one: &mut Trainee, nature: &Nature, chance: &mut Chance) {
    for module in &program.modules {
        let due = 7 * i64::from(module.due_week) - 3;
        let in_time = chance.happens(nature.chance(due, nature.diligence));
        let mut on = if in_time { due - chance.below(5) } else { due + chance.below(22) };
        if chance.happens(if on >= nature.fades { 35 } else { 10 }) {
            one.failed.push(on);
            on += i64::from(module.cool_off_days) + 1 + chance.below(7);
        }
        let passed = (on < nature.fades || chance.happens(50)).then_some(on);
        one.modules.push(Module { code: module.code.clone(), due, passed });
    }
}
