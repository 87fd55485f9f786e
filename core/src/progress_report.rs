//! How long work says how far it is, and learns that it should stop.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};

/// How far long work is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Step {
    pub done: u64,
    /// 0 while it is not known.
    pub total: u64,
    /// What is being done: a stable word such as `rows`.
    pub step: String,
}

type Report = dyn Fn(Step) + Send + Sync;

/// Given to every command; only long ones speak through it.
#[derive(Clone)]
pub struct Progress {
    report: Arc<Report>,
    cancelled: Arc<AtomicBool>,
}

impl Progress {
    /// Nobody listens, nobody cancels.
    pub fn none() -> Self {
        Self::new(|_| {})
    }

    /// Steps go to `report`.
    pub fn new(report: impl Fn(Step) + Send + Sync + 'static) -> Self {
        Self { report: Arc::new(report), cancelled: Arc::new(AtomicBool::new(false)) }
    }

    /// The work stops at its next step, without a trace.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Says how far the work is.
    ///
    /// # Errors
    /// `cancelled` when a person asked to stop.
    pub fn step(&self, step: &str, done: usize, total: usize) -> Result<()> {
        if self.cancelled.load(Ordering::Relaxed) {
            return Err(Error::refused("cancelled"));
        }
        (self.report)(Step { done: done as u64, total: total as u64, step: step.to_owned() });
        Ok(())
    }
}
