//! Letters and plans on real paper: written through the list of commands, read back by programs that know nothing of ours.

#[cfg(test)]
mod files;
#[cfg(test)]
mod paper;
#[cfg(test)]
mod plans;
#[cfg(test)]
mod support;
#[cfg(test)]
mod templates;
