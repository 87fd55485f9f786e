//! The real program on data folders of its own: names, options, exit codes and what goes to which stream.

#[cfg(test)]
mod backups;
#[cfg(test)]
mod candidates;
#[cfg(test)]
mod care;
#[cfg(test)]
mod encryption;
#[cfg(test)]
mod exports;
#[cfg(test)]
mod holidays;
#[cfg(test)]
mod ics;
#[cfg(test)]
mod imports;
#[cfg(test)]
mod invocation;
#[cfg(test)]
mod letters;
#[cfg(test)]
mod lists;
#[cfg(test)]
mod my_year;
#[cfg(test)]
mod plan;
#[cfg(test)]
mod processes;
#[cfg(test)]
mod programs;
#[cfg(test)]
mod results;
#[cfg(test)]
mod start;
#[cfg(test)]
mod support;
#[cfg(test)]
mod year;
