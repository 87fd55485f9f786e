//! The sentences behind the codes that a person can meet.
//! It never decides anything: rules name a code, this says it in words.

pub mod catalog;
