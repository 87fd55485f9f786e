//! The load that a program puts on each week. Pure.

use super::Program;
use super::validate::WEEKS_AT_MOST;

/// Minutes per week, week 1 first: a module's hours spread evenly over its weeks, the first weeks of a module
/// taking the minutes that do not divide. A draft may name weeks that no program reaches; they are left out.
pub fn weekly_minutes(program: &Program) -> Vec<u32> {
    let weeks = program.modules.iter().map(|module| module.due_week).max().unwrap_or(0).min(WEEKS_AT_MOST);
    let mut load: Vec<u32> = (0..weeks).map(|_| 0).collect();
    for module in &program.modules {
        let span = module.due_week.saturating_sub(module.start_week).saturating_add(1);
        let minutes = module.hours.saturating_mul(60);
        let (each, rest) = (minutes / span, minutes % span);
        let weeks = load.iter_mut().skip(usize::try_from(module.start_week.saturating_sub(1)).unwrap_or(usize::MAX));
        for (place, week) in weeks.take(usize::try_from(span).unwrap_or(usize::MAX)).enumerate() {
            let extra = u32::from(u32::try_from(place).is_ok_and(|place| place < rest));
            *week = week.saturating_add(each).saturating_add(extra);
        }
    }
    load
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::{STANDARD_YEAR, read::read_program};

    #[test]
    fn no_minute_is_lost_over_the_standard_year() {
        let program = read_program(STANDARD_YEAR).unwrap();
        let load = weekly_minutes(&program);
        assert_eq!(load.len(), 50);
        assert_eq!(load.iter().sum::<u32>(), 408 * 60);
        // Week 1 holds one of the two weeks of FT-01 (16 h).
        assert_eq!(load[0], 480);
        // Week 2: the other half, and the first of four weeks of FT-02 (28 h).
        assert_eq!(load[1], 480 + 420);
    }
}
