//! The window as the core's host: the system's dialogs; beside them its notifications and whoever sets documents.
//! Never blocks: a blocking dialog hangs macOS and GNOME.

use std::path::PathBuf;

use farm_team_core::documents::Documents;
use farm_team_core::error::{Error, Result};
use farm_team_core::host::{BoxFuture, FileKind, Host, PickFile, PickFolder, SaveFile};
use farm_team_documents::Typesetter;
use tauri::{AppHandle, Manager as _};
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder, FilePath};
use tokio::sync::oneshot;

use crate::notify;
use crate::start::to_front;

/// The window as the core's host.
pub(crate) struct Dialogs {
    pub(crate) app: AppHandle,
    /// The identifier that installers tell the system, without the data folder's part.
    pub(crate) bundle: String,
    pub(crate) typesetter: Typesetter,
}

/// What a person chose; nothing when the dialog was closed.
type Choice = Result<Option<PathBuf>>;

impl Host for Dialogs {
    fn pick_file(&self, request: PickFile) -> BoxFuture<'_, Choice> {
        if let Some(answer) = prepared_answer("FARM_TEAM_DIALOG_OPEN") {
            return Box::pin(async { answer });
        }
        let dialog = self.dialog(request.title, &request.kinds);
        let (send, receive) = oneshot::channel();
        // Nobody waits any more when the call was given up; then the choice is dropped.
        dialog.pick_file(move |path| drop(send.send(path)));
        Box::pin(chosen(receive))
    }

    fn pick_folder(&self, request: PickFolder) -> BoxFuture<'_, Choice> {
        if let Some(answer) = prepared_answer("FARM_TEAM_DIALOG_OPEN") {
            return Box::pin(async { answer });
        }
        let dialog = self.dialog(request.title, &[]);
        let (send, receive) = oneshot::channel();
        dialog.pick_folder(move |path| drop(send.send(path)));
        Box::pin(chosen(receive))
    }

    fn save_file(&self, request: SaveFile) -> BoxFuture<'_, Choice> {
        if let Some(answer) = prepared_answer("FARM_TEAM_DIALOG_SAVE") {
            return Box::pin(async { answer });
        }
        let dialog = self.dialog(request.title, &request.kinds).set_file_name(request.name);
        let (send, receive) = oneshot::channel();
        dialog.save_file(move |path| drop(send.send(path)));
        Box::pin(chosen(receive))
    }

    fn reveal(&self, path: PathBuf) -> BoxFuture<'_, Result<()>> {
        Box::pin(async move {
            let shown = tokio::task::spawn_blocking(move || tauri_plugin_opener::reveal_item_in_dir(path)).await;
            match shown {
                Ok(Ok(())) => Ok(()),
                Ok(Err(error)) => Err(Error::trouble("file_trouble").arg("what", error)),
                Err(error) => Err(Error::internal(error)),
            }
        })
    }

    fn open(&self, path: PathBuf) -> BoxFuture<'_, Result<()>> {
        if let Some(journal) = prepared("FARM_TEAM_VIEWER") {
            return Box::pin(async move { Ok(std::fs::write(journal, path.display().to_string())?) });
        }
        Box::pin(async move {
            match tokio::task::spawn_blocking(move || tauri_plugin_opener::open_path(path, None::<&str>)).await {
                Ok(Ok(())) => Ok(()),
                Ok(Err(error)) => Err(Error::trouble("viewer_missing").details(error.to_string().into())),
                Err(error) => Err(Error::internal(error)),
            }
        })
    }

    fn notify(&self, lines: Vec<String>) -> BoxFuture<'_, Result<()>> {
        let (text, bundle, app) = (lines.join("\n"), self.bundle.clone(), self.app.clone());
        if let Some(screen) = prepared("FARM_TEAM_NOTIFICATIONS") {
            return Box::pin(async move { Ok(std::fs::write(screen, text)?) });
        }
        Box::pin(notify::show(bundle, text, move || to_front(&app)))
    }

    fn documents(&self) -> Option<&dyn Documents> {
        Some(&self.typesetter)
    }
}

impl Dialogs {
    fn dialog(&self, title: String, kinds: &[FileKind]) -> FileDialogBuilder<tauri::Wry> {
        let mut dialog = self.app.dialog().file().set_title(title);
        for kind in kinds {
            let extensions: Vec<&str> = kind.extensions.iter().map(String::as_str).collect();
            dialog = dialog.add_filter(&kind.name, &extensions);
        }
        match self.app.get_webview_window("main") {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

async fn chosen(receive: oneshot::Receiver<Option<FilePath>>) -> Choice {
    match receive.await.unwrap_or_default() {
        Some(path) => path.into_path().map(Some).map_err(Error::internal),
        None => Ok(None),
    }
}

/// The answer that a test prepared: the path in the file that the variable names, read at each dialog. An empty one
/// closes the dialog without a choice; without the variable the real dialog opens.
fn prepared_answer(variable: &str) -> Option<Choice> {
    let answer = std::fs::read_to_string(prepared(variable)?).unwrap_or_default();
    let path = answer.trim_end_matches(['\r', '\n']);
    Some(Ok((!path.is_empty()).then(|| PathBuf::from(path))))
}

/// In a build for journeys: the file that a variable names for a test to stand in for the system.
#[cfg(feature = "journeys")]
fn prepared(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}

#[cfg(not(feature = "journeys"))]
fn prepared(_variable: &str) -> Option<PathBuf> {
    None
}
