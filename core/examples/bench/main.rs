//! Measures what screens read, in a small and in a large organization, in one run. What counts is the ratio: a read
//! that takes ten times as long with ten times the rows walks through all of them. Nothing is asserted.
#![allow(clippy::print_stdout, reason = "a command line tool speaks on its output")]
#![allow(clippy::indexing_slicing, reason = "a JSON value gives null for what it does not hold")]

#[path = "../organization/invented/mod.rs"]
mod invented;
mod reads;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use farm_team_core::host::NoDialogs;
use farm_team_core::{App, Caller, Clock, OpenOptions, Progress, api};
use invented::{Order, Outcome, fill};
use serde_json::Value;

const SMALL: u32 = 1_000;
const LARGE: u32 = 10_000;
/// How often each read is asked; the middle time counts.
const TIMES: usize = 5;

/// An organization to be measured.
pub(crate) struct House {
    app: App,
}

impl House {
    /// Opens the folder that is named, else one under `target/`, which is filled where it is empty and kept.
    async fn open(option: &str, size: u32) -> Outcome<Self> {
        let mut named = std::env::args().skip_while(|argument| argument != option);
        let folder = named.nth(1).map_or_else(|| PathBuf::from(format!("target/bench-{size}")), PathBuf::from);
        let today = Clock::System.read().today;
        if !farm_team_core::place::has_database(&folder) {
            println!("Filling {} with {size} enrollments …", folder.display());
            println!("{}", fill(&Order { folder: folder.clone(), size, seed: 1, today }, |_| ()).await?);
        }
        let app = App::open(OpenOptions { folder, clock: Clock::System, host: Arc::new(NoDialogs) }).await?;
        Ok(Self { app })
    }

    pub(crate) async fn ask(&self, command: &str, request: Value) -> Outcome<Value> {
        let answer = api::call(&self.app, &Caller::owner(), command, request, &Progress::none()).await?;
        Ok(serde_json::from_str(&answer)?)
    }

    async fn time(&self, command: &str, request: &Value) -> Outcome<Duration> {
        let mut times = Vec::with_capacity(TIMES);
        for _ in 0..TIMES {
            let began = Instant::now();
            api::call(&self.app, &Caller::owner(), command, request.clone(), &Progress::none()).await?;
            times.push(began.elapsed());
        }
        times.sort_unstable();
        Ok(times.get(TIMES / 2).copied().unwrap_or_default())
    }
}

fn main() -> Outcome<()> {
    tokio::runtime::Runtime::new()?.block_on(async {
        let small = House::open("--small", SMALL).await?;
        let large = House::open("--large", LARGE).await?;
        println!("{:<52} {:>10} {:>10} {:>7}", "Read", "small ms", "large ms", "ratio");
        for (read, other) in reads::all(&small).await?.into_iter().zip(reads::all(&large).await?) {
            let few = small.time(read.command, &read.request).await?.as_secs_f64() * 1_000.0;
            let many = large.time(other.command, &other.request).await?.as_secs_f64() * 1_000.0;
            println!("{:<52} {few:>10.1} {many:>10.1} {:>7.1}", read.name, many / few);
        }
        Ok(())
    })
}
