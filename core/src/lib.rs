//! Everything the program knows: the list of commands, the rules, the database.
//! It never opens a window, prints to a terminal or speaks HTTP; hosts do.

pub mod accounts;
mod age_file;
pub mod agenda;
pub mod api;
mod app;
pub mod attachments;
pub mod backups;
pub mod calendar;
pub mod check_ins;
pub mod clock;
mod context;
pub mod curriculum;
pub mod db;
pub mod documents;
pub mod encryption;
pub mod enrollment;
pub mod error;
pub mod exact;
pub mod exchange;
pub mod fairness;
pub mod history;
pub mod host;
pub mod house;
pub mod hundredths;
pub mod ids;
pub mod intakes;
pub mod milestones;
pub mod monday;
pub mod my_year;
pub mod people;
pub mod place;
pub mod privacy;
pub mod progress;
mod progress_report;
pub mod refusal;
pub mod results;
pub mod risk;
pub mod selection;
pub mod statistics;
mod work;

pub use app::{App, OpenOptions};
pub use clock::Clock;
pub use context::{Caller, Role};
pub use error::Error;
pub use progress_report::{Progress, Step};
