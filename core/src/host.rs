//! What only a host can do: ask the person for a file, show one in the system's file window or viewer, show a
//! notification.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::documents::Documents;
use crate::error::{Error, Result};

/// A future that a table of functions can hold.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Which files a dialog offers.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FileKind {
    /// As the dialog names it: "Spreadsheets".
    pub name: String,
    /// Without the dot.
    pub extensions: Vec<String>,
}

/// Asks for a file to open.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PickFile {
    pub title: String,
    pub kinds: Vec<FileKind>,
}

/// Asks for a folder that is there.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PickFolder {
    pub title: String,
}

/// Asks where to save.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SaveFile {
    pub title: String,
    /// The name the dialog proposes.
    pub name: String,
    pub kinds: Vec<FileKind>,
}

/// A file or folder that a person named, or nothing when the dialog was closed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Picked {
    pub path: Option<String>,
}

/// Shows a file in the system's file window.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Reveal {
    pub path: String,
}

/// The abilities of a host. The window has dialogs; whoever has none names files in the request. Documents are set by a
/// part that the core does not know, and that not every host brings.
pub trait Host: Send + Sync {
    fn pick_file(&self, _request: PickFile) -> BoxFuture<'_, Result<Option<PathBuf>>> {
        no_dialogs()
    }

    fn pick_folder(&self, _request: PickFolder) -> BoxFuture<'_, Result<Option<PathBuf>>> {
        no_dialogs()
    }

    fn save_file(&self, _request: SaveFile) -> BoxFuture<'_, Result<Option<PathBuf>>> {
        no_dialogs()
    }

    fn reveal(&self, _path: PathBuf) -> BoxFuture<'_, Result<()>> {
        no_dialogs()
    }

    /// Hands a file to the program that the system shows such files with.
    fn open(&self, _path: PathBuf) -> BoxFuture<'_, Result<()>> {
        no_dialogs()
    }

    /// Shows a notification of the system with these lines. It stands on a locked screen too: no line names anybody.
    /// What the system did not show is an error.
    fn notify(&self, _lines: Vec<String>) -> BoxFuture<'_, Result<()>> {
        Box::pin(async { Err(Error::refused("no_notifications")) })
    }

    fn documents(&self) -> Option<&dyn Documents> {
        None
    }
}

fn no_dialogs<T>() -> BoxFuture<'static, Result<T>> {
    Box::pin(async { Err(Error::refused("no_dialogs")) })
}

/// A host without a window and without documents.
pub struct NoDialogs;

impl Host for NoDialogs {}
