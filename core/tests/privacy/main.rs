//! Retention, erasure, access copies and switches on a real database file, through the list of commands.

#[cfg(test)]
mod access;
#[cfg(test)]
mod attached_copies;
#[cfg(test)]
mod attachments;
#[cfg(test)]
mod clocks;
#[cfg(test)]
mod copies;
#[cfg(test)]
mod erasure;
#[cfg(test)]
mod evidence;
#[cfg(test)]
mod generated;
#[cfg(test)]
mod kill;
#[cfg(test)]
mod support;
#[cfg(test)]
mod switches;
#[cfg(test)]
mod trail;
