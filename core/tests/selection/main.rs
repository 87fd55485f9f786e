//! People, import, intakes and selection on a real database file, through the list of commands.

#[cfg(test)]
mod compare;
#[cfg(test)]
mod fairness;
#[cfg(test)]
mod files;
#[cfg(test)]
mod import;
#[cfg(test)]
mod letters;
#[cfg(test)]
mod picking;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod room;
#[cfg(test)]
mod support;
