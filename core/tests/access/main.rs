//! Who may do what: accounts on a real file, and every command for every role (R37).

#[path = "../house/support.rs"]
#[allow(dead_code, reason = "each binary uses a part of what tests share")]
#[cfg(test)]
mod support;

#[cfg(test)]
mod accounts;
#[cfg(test)]
mod matrix;
#[cfg(test)]
mod monday;
#[cfg(test)]
mod my_year;
#[cfg(test)]
mod plans;
#[cfg(test)]
mod privacy;
#[cfg(test)]
mod programs;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod world;
