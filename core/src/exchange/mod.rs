pub mod commands;
pub mod dates;
pub mod encoding;
pub mod model;
pub mod problems;
pub mod table;
