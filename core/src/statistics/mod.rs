//! Figures with what they can and cannot say. Pure, on `statrs`.

pub mod fisher;
