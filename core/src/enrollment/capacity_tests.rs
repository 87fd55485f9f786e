//! Tests of capacity.
