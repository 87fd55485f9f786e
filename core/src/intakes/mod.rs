//! intakes
