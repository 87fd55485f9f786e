//! The window in a person's hands. Every action waits until what it needs is there, up to a deadline,
//! and fails with what stood on the page instead.

mod days;

use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

use crate::driver::{Driver, PATIENCE, application, applications_on, end};
use crate::keys::chord;
use crate::page::{self, Script};

/// The name under which WebDriver hands over an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An open window.
pub struct Window {
    name: String,
    data: PathBuf,
    client: Option<Client>,
    runtime: Runtime,
    pictures: u32,
    // Last: it ends after the session.
    _driver: Driver,
}

impl Window {
    pub(crate) fn open(name: &str, driver: Driver, data: PathBuf) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let options = json!({ "tauri:options": { "application": application() } });
        let Value::Object(options) = options else { unreachable!("written as an object above") };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(options);
        let client = runtime
            .block_on(builder.connect(&driver.address))
            .unwrap_or_else(|error| panic!("the application opens its window: {error}"));
        let window = Self {
            name: name.to_owned(),
            data,
            client: Some(client),
            runtime,
            pictures: pictures_of(name),
            _driver: driver,
        };
        // The program shows its window when the page has loaded. Before that, a picture of it would be
        // waited for in vain.
        window.until("the window is shown", |window| {
            window.run(&page::is_visible()).is_ok_and(|visible| visible == Value::Bool(true))
        });
        window
    }

    /// Clicks the element with this role and accessible name; `*` in the name stands for anything.
    pub fn click(&self, role: &str, name: &str) {
        self.act(&format!("click {role} “{name}”"), &page::by_role(role, name), Self::click_on);
    }

    /// Clicks inside another element: the button of one row, the tab of one dialog.
    pub fn click_within(&self, role: &str, name: &str, outer_role: &str, outer_name: &str) {
        let what = format!("click {role} “{name}” in {outer_role} “{outer_name}”");
        self.act(&what, &page::by_role_within(role, name, outer_role, outer_name), Self::click_on);
    }

    /// Replaces what stands in the field of this label.
    pub fn fill(&self, label: &str, text: &str) {
        let what = format!("fill “{label}”");
        let script = page::by_label(label);
        // A busy machine loses keys; a person would see it and type again.
        self.until(&what, |window| {
            window.act(&what, &script, |window, field| {
                window.click_on(field)?;
                window.press(&["Ctrl+A", "Delete"]);
                window.runtime.block_on(field.send_keys(text))
            });
            window.value(label) == text
        });
    }

    /// Chooses an option in the box of this label.
    pub fn choose(&self, label: &str, option: &str) {
        self.act(&format!("open “{label}”"), &page::by_label(label), Self::click_on);
        self.click("option", option);
    }

    /// Goes to an address of the program, such as `/candidates?state=offered`.
    pub fn visit(&self, address: &str) {
        self.run(&page::visit(address)).expect("the address can be changed");
    }

    /// The address that the window shows.
    pub fn address(&self) -> String {
        let address = self.run(&page::address()).expect("the page can be read");
        address.as_str().unwrap_or_default().to_owned()
    }

    /// What sticks out of the window at the side, or out of a box that does not scroll: role and words.
    pub fn cut_off(&self) -> Vec<String> {
        let found = self.run(&page::cut_off()).expect("the page can be read");
        serde_json::from_value(found).expect("a list of findings")
    }

    /// Presses keys one after another, each a chord such as `Ctrl+K`, `Enter` or `j`.
    pub fn press(&self, chords: &[&str]) {
        for text in chords {
            let keys = chord(text);
            let down = keys.iter().map(|&value| KeyAction::Down { value });
            let up = keys.iter().rev().map(|&value| KeyAction::Up { value });
            let actions = down.chain(up).fold(KeyActions::new("keys".to_owned()), |all, one| all.then(one));
            self.runtime
                .block_on(self.client().perform_actions(actions))
                .unwrap_or_else(|error| panic!("press {text}: {error}"));
        }
    }

    /// Types text into whatever has the focus.
    pub fn type_text(&self, text: &str) {
        let actions = text
            .chars()
            .flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }])
            .fold(KeyActions::new("keys".to_owned()), |all, one| all.then(one));
        self.runtime
            .block_on(self.client().perform_actions(actions))
            .unwrap_or_else(|error| panic!("type “{text}”: {error}"));
    }

    /// Waits until this text stands on the page.
    pub fn see(&self, text: &str) {
        self.until(&format!("“{text}” stands on the page"), |window| window.text().contains(text));
    }

    /// Waits until this text stands on the page no more.
    pub fn see_no(&self, text: &str) {
        self.until(&format!("“{text}” is gone"), |window| !window.text().contains(text));
    }

    /// Waits until an element with this role and name is shown.
    pub fn see_role(&self, role: &str, name: &str) {
        let script = page::by_role(role, name);
        self.until(&format!("there is a {role} “{name}”"), |window| {
            window.run(&script).is_ok_and(|found| !found.is_null())
        });
    }

    /// Waits until something is true; fails with what stood on the page instead.
    pub fn until(&self, what: &str, mut is_true: impl FnMut(&Self) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !is_true(self) {
            assert!(Instant::now() < deadline, "waited in vain until {what}. The page says: {}", self.text());
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Everything that a person can read on the page.
    pub fn text(&self) -> String {
        self.run(&page::text()).ok().and_then(|text| Some(text.as_str()?.to_owned())).unwrap_or_default()
    }

    /// The value in the field of this label.
    pub fn value(&self, label: &str) -> String {
        let field = self.wait_for(&format!("read “{label}”"), &page::by_label(label));
        let value = self.runtime.block_on(field.prop("value")).expect("a field has a value");
        value.unwrap_or_default()
    }

    /// The rows that are drawn in the table of this name, cell by cell.
    pub fn rows(&self, name: &str) -> Vec<Vec<String>> {
        let rows = self.run(&page::rows(name)).expect("the page can be read");
        serde_json::from_value(rows).expect("rows of text")
    }

    /// The names of the links inside the navigation of this name.
    pub fn links(&self, navigation: &str) -> Vec<String> {
        let links = self.run(&page::links(navigation)).expect("the page can be read");
        serde_json::from_value(links).expect("names")
    }

    /// A computed style, such as `background-color`, of an element by role and name.
    pub fn style(&self, role: &str, name: &str, property: &str) -> String {
        self.see_role(role, name);
        let style = self.run(&page::style(role, name, property)).expect("the page can be read");
        style.as_str().unwrap_or_default().to_owned()
    }

    /// Whether this window has the keyboard.
    pub fn has_focus(&self) -> bool {
        self.run(&page::has_focus()).is_ok_and(|focus| focus == Value::Bool(true))
    }

    /// Gives the page this width and height, in pixels.
    pub fn resize(&self, width: u32, height: u32) {
        self.runtime.block_on(self.client().set_window_size(width, height)).expect("the window can be resized");
        self.until(&format!("the window is {width} × {height}"), |window| {
            window.run(&page::size()).is_ok_and(|size| size == json!([width, height]))
        });
    }

    /// Leaves a numbered picture of the page among the results.
    pub fn screenshot(&mut self, name: &str) {
        self.pictures += 1;
        let file = results().join(format!("{}-{:02}-{name}.png", self.name, self.pictures));
        self.at_rest();
        let picture = self.picture().expect("a picture of the page");
        std::fs::write(&file, picture).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    }

    /// Waits until everything that loads is there and nothing moves.
    pub fn at_rest(&self) {
        self.until("the page is at rest", |window| {
            window.run(&page::at_rest()).is_ok_and(|rest| rest == Value::Bool(true))
        });
    }

    /// What axe-core finds wrong for people who use assistive technology: rule and place, one a line.
    pub fn axe(&self) -> Vec<String> {
        self.axe_with(&json!({
            // Two rules that axe runs only when asked: WCAG demands both.
            "rules": { "label-content-name-mismatch": { "enabled": true }, "target-size": { "enabled": true } },
        }))
    }

    /// The same for the contrast of texts alone, which is what another color scheme changes.
    pub fn axe_contrast(&self) -> Vec<String> {
        self.axe_with(&json!({ "runOnly": ["color-contrast"] }))
    }

    fn axe_with(&self, options: &Value) -> Vec<String> {
        // What fades in has the contrast of neither end.
        self.at_rest();
        let client = self.client();
        let found = self.runtime.block_on(async {
            if client.execute("return typeof axe;", Vec::new()).await? == json!("undefined") {
                let file = root().join("ui/node_modules/axe-core/axe.min.js");
                let axe = std::fs::read_to_string(file).expect("axe-core is installed with the screen's packages");
                client.execute(&axe, Vec::new()).await?;
            }
            let run = "const done = arguments[1];
                axe.run(arguments[0]).then(
                  (result) => done(result.violations.map(
                    (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)),
                  (error) => done([String(error)]));";
            client.execute_async(run, vec![options.clone()]).await
        });
        serde_json::from_value(found.expect("axe runs")).expect("a list of findings")
    }

    /// Ends the program at once, as a power cut would.
    pub fn kill(mut self) {
        let processes = applications_on(&self.data);
        assert!(!processes.is_empty(), "the program runs");
        processes.into_iter().for_each(end);
        // The session died with it, so there is nothing to close.
        self.client = None;
    }

    /// Closes the window as a person does.
    pub fn close(mut self) {
        if let Some(client) = self.client.take() {
            drop(self.runtime.block_on(client.close()));
        }
        self.gone();
    }

    fn gone(&self) {
        let deadline = Instant::now() + PATIENCE;
        while !applications_on(&self.data).is_empty() {
            assert!(Instant::now() < deadline, "the program ends when its window is closed");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// WebKit takes a picture at the next change of the page, so it is given some that nobody sees.
    fn picture(&self) -> Result<Vec<u8>, CmdError> {
        self.run(&page::stir())?;
        self.runtime.block_on(self.client().screenshot())
    }

    fn client(&self) -> &Client {
        self.client.as_ref().expect("the window is open")
    }

    fn run(&self, script: &Script) -> Result<Value, CmdError> {
        self.runtime.block_on(self.client().execute(&script.code, script.arguments.clone()))
    }

    fn find(&self, script: &Script) -> Option<Element> {
        let found = self.run(script).ok()?;
        let id = found.get(ELEMENT)?.as_str()?.to_owned();
        Some(Element::from_element_id(self.client().clone(), ElementRef::from(id)))
    }

    fn wait_for(&self, what: &str, script: &Script) -> Element {
        let mut found = None;
        self.until(&format!("it is possible to {what}"), |window| {
            found = window.find(script);
            found.is_some()
        });
        found.expect("found above")
    }

    /// Finds and acts until it works: what moves or is covered for a moment is tried again.
    fn act(&self, what: &str, script: &Script, action: impl Fn(&Self, &Element) -> Result<(), CmdError>) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let element = self.wait_for(what, script);
            match action(self, &element) {
                Ok(()) => return,
                Err(error) => {
                    assert!(Instant::now() < deadline, "could not {what}: {error:?}. The page says: {}", self.text());
                    thread::sleep(Duration::from_millis(50));
                }
            }
        }
    }

    /// Clicks; what lies under a toast or another thing that floats is scrolled out from under it before.
    fn click_on(&self, element: &Element) -> Result<(), CmdError> {
        let target = json!({ ELEMENT: element.element_id().as_ref() });
        // An element that is gone meanwhile is found anew by whoever clicks.
        let still = page::holds_still(target.clone());
        self.until("what is clicked holds still", |window| {
            window.run(&still).map_or(true, |answer| answer == Value::Bool(true))
        });
        self.run(&page::uncover(target))?;
        self.runtime.block_on(element.click())
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let Some(client) = self.client.take() else {
            return;
        };
        if thread::panicking() {
            let file = results().join(format!("{}-FAILED.png", self.name));
            self.client = Some(client.clone());
            if let Ok(picture) = self.picture() {
                eprintln!("a picture of the page is in {}", file.display());
                drop(std::fs::write(&file, picture));
            }
        }
        drop(self.runtime.block_on(client.close()));
        applications_on(&self.data).into_iter().for_each(end);
    }
}

/// How many pictures an earlier window of this journey has left.
fn pictures_of(name: &str) -> u32 {
    let start = format!("{name}-");
    let files = std::fs::read_dir(results()).expect("the folder can be read").flatten();
    let pictures = files.filter(|file| {
        let file = file.file_name().to_string_lossy().into_owned();
        file.starts_with(&start) && file.ends_with(".png")
    });
    u32::try_from(pictures.count()).expect("few pictures")
}

/// Where pictures and exports go: `FARM_TEAM_RESULTS`, else `target/journeys`.
pub fn results() -> PathBuf {
    let folder = std::env::var_os("FARM_TEAM_RESULTS").map_or_else(|| root().join("target/journeys"), PathBuf::from);
    std::fs::create_dir_all(&folder).expect("the folder for results");
    folder
}

/// The repository's root folder.
pub fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
