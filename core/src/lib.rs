//! Farm Team core.
