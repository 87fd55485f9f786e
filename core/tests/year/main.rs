//! Enrollment and progress on a real database file, through the list of commands.

#[cfg(test)]
mod agenda;
#[cfg(test)]
mod attempts;
#[cfg(test)]
mod breaks;
#[cfg(test)]
mod check_ins;
#[cfg(test)]
mod deeds;
#[cfg(test)]
mod derived;
#[cfg(test)]
mod enroll;
#[cfg(test)]
mod history;
#[cfg(test)]
mod hours;
#[cfg(test)]
mod milestones;
#[cfg(test)]
mod monday;
#[cfg(test)]
mod my_year;
#[cfg(test)]
mod my_year_changes;
#[cfg(test)]
mod my_year_files;
#[cfg(test)]
mod outcome;
#[cfg(test)]
mod plan;
#[cfg(test)]
mod reminders;
#[cfg(test)]
mod replan;
#[cfg(test)]
mod results;
#[cfg(test)]
mod results_files;
#[cfg(test)]
mod risk;
#[cfg(test)]
mod sealed;
#[cfg(test)]
mod sessions;
#[cfg(test)]
mod support;
#[cfg(test)]
mod trainees;
#[cfg(test)]
mod undo;
#[cfg(test)]
mod versions;
#[cfg(test)]
mod week;
#[cfg(test)]
mod what_if;
