//! Flags in words: to those who look after somebody, and to the trainee. Pure; codes of the catalog.

use std::collections::BTreeMap;

use super::model::{FlagKind, Muted, RiskFlag};
use super::rules::{Flag, Why};
use crate::error::sentence;

/// Who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    /// Coordinators and mentors.
    Staff,
    /// The trainee themself.
    Oneself,
}

/// A flag in words.
pub(super) fn told(flag: &Flag, muted: Option<Muted>, reader: Reader) -> RiskFlag {
    let own = if reader == Reader::Oneself { "_own" } else { "" };
    let (code, args) = figures(&flag.why);
    let args: BTreeMap<String, String> = args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    RiskFlag {
        kind: flag.kind,
        since: flag.since,
        brief: sentence(&format!("risk_brief_{code}"), &args),
        why: sentence(&format!("risk_{code}{own}"), &args),
        what_to_do: sentence(&format!("risk_do_{}{own}", stem(flag.kind)), &args),
        muted,
    }
}

fn stem(kind: FlagKind) -> &'static str {
    match kind {
        FlagKind::ContactGap => "contact",
        FlagKind::HoursBehind => "hours",
        FlagKind::ModuleOverdue => "module",
        FlagKind::AttemptsUsedUp => "used_up",
        FlagKind::AttemptsFailed => "failed",
        FlagKind::CheckInsMissed => "missed",
        FlagKind::LowMood => "mood",
    }
}

fn figures(why: &Why) -> (&'static str, Vec<(&'static str, String)>) {
    match why {
        Why::ContactGap { days, last: Some(last), .. } => {
            ("contact", vec![("days", days.to_string()), ("date", last.to_string())])
        }
        Why::ContactGap { days, last: None, .. } => ("contact_never", vec![("days", days.to_string())]),
        Why::HoursBehind { planned, logged, percent, days } => (
            "hours",
            vec![
                ("planned", hours(*planned)),
                ("logged", hours(*logged)),
                ("percent", percent.to_string()),
                ("days", days.to_string()),
            ],
        ),
        Why::ModuleOverdue { code, days, modules: 1 } => {
            ("module", vec![("module", code.clone()), ("days", days.to_string())])
        }
        Why::ModuleOverdue { code, days, modules } => {
            ("modules", vec![("module", code.clone()), ("days", days.to_string()), ("count", modules.to_string())])
        }
        Why::AttemptsUsedUp { code } => ("used_up", vec![("module", code.clone())]),
        Why::AttemptsFailed { count, days } => {
            ("failed", vec![("count", count.to_string()), ("days", days.to_string())])
        }
        Why::CheckInsMissed { count } => ("missed", vec![("count", count.to_string())]),
        Why::LowMood { mood } => ("mood", vec![("mood", mood.to_string())]),
    }
}

/// Whole hours, rounded down.
fn hours(minutes: u32) -> String {
    (minutes / 60).to_string()
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
