//! Builds the window: plugins, state, when it shows. Never opens a second window for one data folder.

use std::sync::Arc;

use farm_team_core::OpenOptions;
use farm_team_core::place::identifier;
use farm_team_documents::Typesetter;
use tauri::webview::PageLoadEvent;
use tauri::{AppHandle, Builder, Manager as _, RunEvent, Url, Wry};
use tauri_plugin_window_state::StateFlags;

use crate::call::{self, Desk};
use crate::dialogs::Dialogs;
use crate::journal::Journal;
use crate::options::Options;

/// Opens the window and stays until it is closed. A second start on the same data folder brings the
/// first window to the front and ends here.
///
/// # Errors
/// When the system cannot give a window.
pub(crate) fn window(options: &Options) -> tauri::Result<()> {
    let mut context = tauri::generate_context!();
    let bundle = context.config().identifier.clone();
    context.config_mut().identifier = identifier(&bundle, &options.folder);

    let folder = options.folder.clone();
    let clock = options.clock;
    Builder::default()
        // First, as its makers ask: a second instance must end before anything else begins.
        .plugin(tauri_plugin_single_instance::Builder::new().callback(|app, _arguments, _folder| to_front(app)).build())
        // Without visibility: the window shows itself when the page is there.
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::all() - StateFlags::VISIBLE - StateFlags::DECORATIONS)
                .build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .plugin(stay_inside())
        .setup(move |app| {
            let journal = Journal::new(&folder);
            journal.watch_panics();
            let host = Arc::new(Dialogs { app: app.handle().clone(), bundle, typesetter: Typesetter::default() });
            let desk = Desk::new(OpenOptions { folder, clock, host }, journal);
            app.manage(desk.clone());
            // While the page loads; its first call finds the database open.
            tauri::async_runtime::spawn(async move { desk.open().await });
            Ok(())
        })
        .on_page_load(|webview, page| {
            if page.event() == PageLoadEvent::Finished {
                drop(webview.window().show());
            }
        })
        .invoke_handler(tauri::generate_handler![call::call, call::call_with_progress])
        .build(context)?
        .run(|app, event| {
            // What the viewer was given goes with the window.
            if matches!(event, RunEvent::Exit) {
                app.state::<Desk>().put_away();
            }
        });
    Ok(())
}

pub(crate) fn to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // Each may be refused by the system; the others are tried all the same.
        drop(window.unminimize());
        drop(window.show());
        drop(window.set_focus());
    }
}

/// Nothing leads the window away from the page that the program carries.
fn stay_inside() -> tauri::plugin::TauriPlugin<Wry> {
    tauri::plugin::Builder::new("stay-inside").on_navigation(|_webview, address| is_own(address)).build()
}

fn is_own(address: &Url) -> bool {
    // Windows cannot serve a protocol of ours, so Tauri uses a name that no network resolves.
    address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost") || address.as_str() == "about:blank"
}

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn only_the_own_page_is_shown() {
        let own = |text: &str| is_own(&text.parse().unwrap());
        assert!(own("tauri://localhost/index.html#/people"));
        assert!(own("http://tauri.localhost/index.html"));
        assert!(!own("https://example.org/"));
        assert!(!own("https://tauri.localhost.example.org/"));
        assert!(!own("file:///etc/passwd"));
    }
}
