//! Makes an empty database from the migrations, for `cargo xtask prepare`: sqlx's macros ask it
//! whether a query is right. Never touches a person's database.
#![allow(clippy::print_stderr, reason = "a command line tool speaks on standard error")]

use std::path::Path;
use std::process::ExitCode;

use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};

/// `schema DATABASE MIGRATIONS`: creates DATABASE (it must not exist) and runs MIGRATIONS on it.
#[tokio::main]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(database), Some(migrations)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: schema DATABASE MIGRATIONS");
        return ExitCode::from(2);
    };
    match create(&database, Path::new(&migrations)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{database}: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn create(database: &str, migrations: &Path) -> Result<(), sqlx::Error> {
    let options = SqliteConnectOptions::new().filename(database).create_if_missing(true).foreign_keys(true);
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
    Migrator::new(migrations).await?.run(&pool).await?;
    pool.close().await;
    Ok(())
}
