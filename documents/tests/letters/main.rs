//! Letters on real paper: written through the list of commands, read back by programs that know nothing of ours.
#![cfg(test)]

mod files;
mod paper;
mod support;
mod templates;
