//! Notifications of the system, without a plugin (docs/decisions/0009): the page cannot show any.

use farm_team_core::error::{Error, Result};
#[cfg(all(unix, not(target_os = "macos")))]
use notify_rust::Hint;
use notify_rust::{Notification, NotificationHandle, NotificationResponse};

const TITLE: &str = "Farm Team";

/// Shows one. `bundle` is the identifier that the installer told the system: Windows and macOS show nothing under a
/// name that they do not know. `clicked` runs on a thread of its own.
///
/// # Errors
/// `notification_not_shown`.
pub(crate) async fn show(bundle: String, text: String, clicked: impl FnOnce() + Send + 'static) -> Result<()> {
    // The system may be slow to answer.
    let shown = tokio::task::spawn_blocking(move || sent(&bundle, &text)).await.map_err(Error::internal)?;
    let handle = shown.map_err(|error| Error::trouble("notification_not_shown").details(error.to_string().into()))?;
    // Some desktops take a notification away when whoever sent it no longer listens.
    std::thread::spawn(move || {
        drop(handle.wait_for_response(|response: &NotificationResponse| {
            if response.is_default_action() {
                clicked();
            }
        }));
    });
    Ok(())
}

fn sent(bundle: &str, text: &str) -> notify_rust::error::Result<NotificationHandle> {
    let mut notification = Notification::new();
    notification.summary(TITLE).body(text).auto_icon();
    // The package's entry in the menu has this name. A click is told of where an action is offered for it.
    #[cfg(all(unix, not(target_os = "macos")))]
    notification.appname(TITLE).hint(Hint::DesktopEntry(TITLE.to_owned())).action("default", "Open");
    // A build that is not installed goes under another program's name.
    if !cfg!(debug_assertions) {
        named(&mut notification, bundle);
    }
    notification.show()
}

#[cfg(windows)]
fn named(notification: &mut Notification, bundle: &str) {
    notification.app_id(bundle);
}

#[cfg(target_os = "macos")]
fn named(_notification: &mut Notification, bundle: &str) {
    // It is told once per process.
    drop(notify_rust::set_application(bundle));
}

#[cfg(not(any(windows, target_os = "macos")))]
fn named(_notification: &mut Notification, _bundle: &str) {}
