//! Who may do what: accounts on a real file, and every command for every role (R37).

#[path = "../house/support.rs"]
#[allow(dead_code, reason = "each binary uses a part of what tests share")]
mod support;

mod accounts;
mod matrix;
mod samples;
mod world;
