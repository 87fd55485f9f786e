//! Declares the two commands of the window, so that Tauri refuses every other name, and watches the
//! built screen that the program carries.

use std::path::Path;

/// The whole surface between the screen and the program.
const COMMANDS: &[&str] = &["call", "call_with_progress"];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // In a fresh clone the screen is not built yet; the program compiles all the same.
    let screen = Path::new("../ui/dist");
    std::fs::create_dir_all(screen)?;
    println!("cargo:rerun-if-changed={}", screen.display());
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
