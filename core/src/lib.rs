//! Farm Team core.
pub mod exchange;
