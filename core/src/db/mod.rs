//! The database file: open, gate, migrate, pools; beside it backup, audit trail, undo and the one builder of
//! lists. The engine is one alias, so that a shared mode can switch it.

pub(crate) mod among;
pub(crate) mod audit;
pub(crate) mod backup;
pub(crate) mod convert;
pub(crate) mod exchange;
pub(crate) mod image;
pub(crate) mod key;
pub mod list;
pub(crate) mod locks;
pub(crate) mod open;
pub(crate) mod scratch;
pub(crate) mod sound;
pub mod undo;

/// The engine, named once.
pub(crate) type Engine = sqlx::Sqlite;
/// A connection of the engine: what the functions of a store take.
pub(crate) type Connection = sqlx::SqliteConnection;
pub(crate) type Pool = sqlx::SqlitePool;
