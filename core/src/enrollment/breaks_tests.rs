//! Tests of breaks.
