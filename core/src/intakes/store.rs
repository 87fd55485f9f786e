//! SQL of intakes.
