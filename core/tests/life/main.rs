//! The life of the database file, on real files: opening, backups, restoring; programs killed, disks full.

#[cfg(test)]
mod backups;
#[cfg(test)]
mod encryption;
#[cfg(test)]
mod kill;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod opening;
#[cfg(test)]
mod restore;
#[cfg(test)]
mod support;
