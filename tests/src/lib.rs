//! Drives the real window, as a person would: by what stands on the screen, with keys and clicks.
//! Never calls the core, and never looks into the database: a journey sees what a person sees.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "all of this is test code: it fails loudly"
)]

pub mod dialog;
pub mod driver;
pub mod journey;
pub mod keys;
pub mod page;
pub mod window;

pub use journey::Journey;
pub use window::Window;
