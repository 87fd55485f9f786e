//! curriculum
