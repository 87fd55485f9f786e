//! The house as hosts and other programs meet it: the file, first start, demo, check, backup, people, intakes,
//! programs. Real files in folders of their own, real processes, the list of commands.

#[cfg(test)]
mod check;
#[cfg(test)]
mod commands;
#[cfg(test)]
mod database;
#[cfg(test)]
mod demo;
#[cfg(test)]
mod drafts;
#[cfg(test)]
mod holidays;
#[cfg(test)]
mod intakes;
#[cfg(test)]
mod people;
#[cfg(test)]
mod processes;
#[cfg(test)]
mod programs;
#[cfg(test)]
mod support;
#[cfg(test)]
mod versions;
