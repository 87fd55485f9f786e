//! People, import, intakes and selection on a real database file, through the list of commands.

mod import;
mod picking;
mod support;
