//! The sentences.
pub const SENTENCES: &[(&str, &str)] = &[];
