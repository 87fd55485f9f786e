//! Tests of prerequisites.
