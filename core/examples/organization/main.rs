//! Fills a scratch database with an invented organization: intakes over seven years, their candidates, and for every
//! enrollment the attempts, hours, ticket reviews, evaluations, breaks and outcomes up to today. For measuring and
//! for trying screens with many rows; never for a database with real people.
//!
//! The same size, seed and day give the same organization.
#![allow(clippy::print_stdout, reason = "a command line tool speaks on its output")]
#![allow(clippy::indexing_slicing, reason = "a JSON value gives null for what it does not hold")]

mod invented;

use std::path::PathBuf;

use farm_team_core::Clock;
use invented::{Order, Outcome, fill};

const USAGE: &str = "usage: organization --size N [--data DIR] [--seed S] [--today YYYY-MM-DD]";

fn option(name: &str) -> Option<String> {
    let mut arguments = std::env::args().skip_while(|argument| argument != name);
    arguments.nth(1)
}

fn order() -> Outcome<Order> {
    let size = option("--size").ok_or(USAGE)?.parse()?;
    let folder = option("--data").map_or_else(|| PathBuf::from(format!("target/organization-{size}")), PathBuf::from);
    let clock = match option("--today") {
        Some(day) => Clock::Set(day.parse()?),
        None => Clock::System,
    };
    let seed = option("--seed").as_deref().unwrap_or("1").parse()?;
    Ok(Order { folder, size, seed, today: clock.read().today })
}

fn main() -> Outcome<()> {
    let order = order()?;
    let began = std::time::Instant::now();
    let runtime = tokio::runtime::Runtime::new()?;
    let filled = runtime.block_on(fill(&order, |step| println!("{:>7.1} s  {step}", began.elapsed().as_secs_f32())))?;
    println!("{filled}");
    println!("Wrote {} as of {} in {:.0} s.", order.folder.display(), order.today, began.elapsed().as_secs_f32());
    Ok(())
}
