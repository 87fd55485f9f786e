//! Serves the screen and the list of commands to a browser on this machine: for development and for checks of the
//! screen in a second engine. Nothing ships from here; it has no sign-in and listens on the loopback address only.
#![allow(clippy::indexing_slicing, reason = "a JSON value gives null for what it does not hold")]

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use farm_team_core::host::{BoxFuture, Host, PickFile, PickFolder, SaveFile};
use farm_team_core::{App, Clock, Error, OpenOptions, Progress, api};
use serde_json::{Value, json};
use tiny_http::{Header, Response, Server};
use uuid::Uuid;

/// A host whose dialogs answer from the environment.
struct Answers;

fn answer(name: &str) -> BoxFuture<'static, Result<Option<PathBuf>, Error>> {
    let path = std::env::var_os(name).map(PathBuf::from);
    Box::pin(async move { Ok(path) })
}

impl Host for Answers {
    fn pick_file(&self, _: PickFile) -> BoxFuture<'_, Result<Option<PathBuf>, Error>> {
        answer("FARM_TEAM_DIALOG_OPEN")
    }

    fn pick_folder(&self, _: PickFolder) -> BoxFuture<'_, Result<Option<PathBuf>, Error>> {
        answer("FARM_TEAM_DIALOG_OPEN")
    }

    fn save_file(&self, _: SaveFile) -> BoxFuture<'_, Result<Option<PathBuf>, Error>> {
        answer("FARM_TEAM_DIALOG_SAVE")
    }

    fn open(&self, _: PathBuf) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }

    fn reveal(&self, _: PathBuf) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }
}

fn option(name: &str) -> Option<String> {
    let mut arguments = std::env::args().skip_while(|argument| argument != name);
    arguments.nth(1)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(option("--data").ok_or("--data DIR is missing")?);
    let port: u16 = option("--port").as_deref().unwrap_or("8321").parse()?;
    let screen = PathBuf::from(option("--ui").unwrap_or_else(|| "ui/dist".to_owned()));
    let clock = match option("--today") {
        Some(day) => Clock::Set(day.parse()?),
        None => Clock::System,
    };
    let runtime = tokio::runtime::Runtime::new()?;
    let app = App::closed(OpenOptions { folder, clock, host: Arc::new(Answers) });
    let server = Arc::new(Server::http(("127.0.0.1", port)).map_err(|error| error.to_string())?);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Ok(request) = server.recv() {
                    respond(&runtime, &app, &screen, request);
                }
            });
        }
    });
    Ok(())
}

fn respond(runtime: &tokio::runtime::Runtime, app: &App, screen: &Path, mut request: tiny_http::Request) {
    let (kind, body) = if request.url() == "/call" {
        let mut text = String::new();
        let read = request.as_reader().read_to_string(&mut text);
        let call: Value = read.ok().and_then(|_| serde_json::from_str(&text).ok()).unwrap_or_default();
        ("application/json", runtime.block_on(answer_call(app, call)).into_bytes())
    } else {
        file(screen, request.url())
    };
    let header = Header::from_bytes("Content-Type", kind);
    let response = Response::from_data(body);
    // A browser that went away needs no answer.
    if let Ok(header) = header {
        request.respond(response.with_header(header)).ok();
    }
}

async fn answer_call(app: &App, call: Value) -> String {
    let name = call["name"].as_str().unwrap_or_default();
    let operation = call["operation"].as_str().and_then(|id| Uuid::parse_str(id).ok()).unwrap_or_default();
    let progress = Progress::none();
    let answer = api::call_operation(app, &app.caller(), name, call["payload"].clone(), operation, &progress).await;
    match answer {
        Ok(value) => format!("{{\"ok\":{value}}}"),
        Err(error) => json!({ "error": error }).to_string(),
    }
}

fn file(screen: &Path, url: &str) -> (&'static str, Vec<u8>) {
    let path = Path::new(url.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/'));
    let plain = path.components().all(|part| matches!(part, Component::Normal(_)));
    let wanted = screen.join(path);
    let found = if plain && wanted.is_file() { wanted } else { screen.join("index.html") };
    let kind = match found.extension().and_then(|extension| extension.to_str()) {
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "text/html; charset=utf-8",
    };
    (kind, std::fs::read(found).unwrap_or_default())
}
