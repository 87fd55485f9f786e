//! Tests of candidacy.
