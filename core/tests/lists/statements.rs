//! Every statement that SQLite is given in this process, as sqlx tells it to `tracing`.

use std::collections::BTreeSet;
use std::sync::{Mutex, Once};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

static SEEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
static LISTENING: Once = Once::new();

/// Begins to listen; what was heard before is forgotten.
pub(crate) fn listen() {
    LISTENING.call_once(|| tracing::subscriber::set_global_default(Listener).unwrap());
    SEEN.lock().unwrap().clear();
}

/// The statements since then, each once. A connection tells its last one after it has answered: close it first.
pub(crate) fn heard() -> BTreeSet<String> {
    SEEN.lock().unwrap().clone()
}

struct Listener;

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "sqlx::query"
    }

    fn event(&self, event: &Event<'_>) {
        let mut told = Told::default();
        event.record(&mut told);
        // A short statement is its own summary, and is not told twice.
        let text = if told.statement.is_empty() { told.summary } else { told.statement };
        SEEN.lock().unwrap().insert(text.trim().to_owned());
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[derive(Default)]
struct Told {
    summary: String,
    statement: String,
}

impl Visit for Told {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "summary" => value.clone_into(&mut self.summary),
            "db.statement" => value.clone_into(&mut self.statement),
            _ => {}
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn std::fmt::Debug) {}
}
