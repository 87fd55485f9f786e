//! Tests of computed.
