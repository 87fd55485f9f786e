//! `cargo xtask platforms`: type-checks the whole application for Windows and macOS on Debian.
//! Never links and never runs anything there; the recipe is in docs/decisions.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place::results;
use crate::shell::{command, run};
use crate::{Outcome, packages};

const PACKAGES: &[&str] =
    &["rustc-web", "cargo-web", "rust-web-src", "gcc-mingw-w64-x86-64", "g++-mingw-w64-x86-64", "python3-venv"];
const WINDOWS: &str = "x86_64-pc-windows-gnu";
const MAC: &str = "aarch64-apple-darwin";

/// Checks both platforms, Windows first.
pub(crate) fn platforms() -> Outcome {
    if !Path::new("/usr/bin/apt-get").exists() {
        return Err("This check needs Debian's packages of Rust's library source".to_owned());
    }
    packages::debian(PACKAGES)?;
    let folder = results("platforms");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    println!("\n━━ {WINDOWS}");
    run(&mut check(WINDOWS, &folder))?;
    println!("\n━━ {MAC}");
    let python = zig(&folder)?;
    let headers = apple_headers(&folder)?;
    let compiler = wrapper(&folder, "cc", &compiler_script(&python, &headers))?;
    let archiver = wrapper(&folder, "ar", &tool_script(&python, "ar"))?;
    // Debian's own ranlib takes what zig archives for Apple for damaged; OpenSSL's makefile calls it.
    let indexer = wrapper(&folder, "ranlib", &tool_script(&python, "ranlib"))?;
    run(check(MAC, &folder)
        .env("CC_aarch64_apple_darwin", compiler)
        .env("AR_aarch64_apple_darwin", archiver)
        .env("RANLIB_aarch64_apple_darwin", indexer))?;
    println!("\nBoth platforms check clean");
    Ok(())
}

/// Debian's cargo, because its packages bring the standard library's source for every target.
fn check(target: &str, folder: &Path) -> Command {
    let mut cargo = command("/usr/bin/cargo");
    cargo
        .args(["check", "--package", "farm-team", "--package", "farm-team-cli"])
        .args(["--features", "farm-team/custom-protocol"])
        .args(["-Zbuild-std=std,panic_unwind", "--target", target])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTC", "/usr/bin/rustc")
        .env("CARGO_TARGET_DIR", folder.join("build"))
        .env_remove("RUSTUP_TOOLCHAIN");
    cargo
}

/// A Python that has zig, whose C compiler knows Apple's targets.
fn zig(folder: &Path) -> Result<PathBuf, String> {
    let tools = folder.join("python");
    let python = tools.join("bin/python3");
    if !python.exists() {
        println!("Installing zig's C compiler into {}", tools.display());
        run(command("python3").args(["-m", "venv"]).arg(&tools))?;
        run(command(&python).args(["-m", "pip", "install", "--quiet", "ziglang"]))?;
    }
    Ok(python)
}

/// The one header of Apple's own that SQLCipher wants: its log, here into nothing.
fn apple_headers(folder: &Path) -> Result<PathBuf, String> {
    let headers = folder.join("include");
    let file = headers.join("os").join("log.h");
    let trouble = |error: std::io::Error| format!("{}: {error}", file.display());
    fs::create_dir_all(headers.join("os")).map_err(trouble)?;
    fs::write(&file, "#define OS_LOG_DEFAULT 0\n#define os_log(...) ((void)0)\n").map_err(trouble)?;
    Ok(headers)
}

/// Zig takes Apple's targets by its own names only. Objective-C needs Apple's headers, which are not
/// here; a check does not link, so an empty object stands in.
fn compiler_script(python: &Path, headers: &Path) -> String {
    format!(
        r#"#!/usr/bin/env bash
arguments=()
source=""
object=""
while [ $# -gt 0 ]; do
  case "$1" in
    --target=*|-mmacosx-version-min=*|-mmacos-version-min=*) ;;
    -arch) shift ;;
    -o) object="$2"; arguments+=("$1" "$2"); shift ;;
    *.m|*.mm) source="$1"; arguments+=("$1") ;;
    *) arguments+=("$1") ;;
  esac
  shift
done
if [ -n "$source" ] && [ -n "$object" ]; then
  exec "{python}" -m ziglang cc -target aarch64-macos -x c -c - -o "$object" <<< ""
fi
exec "{python}" -m ziglang cc -target aarch64-macos -I "{headers}" "${{arguments[@]}}"
"#,
        python = python.display(),
        headers = headers.display()
    )
}

fn tool_script(python: &Path, tool: &str) -> String {
    format!("#!/usr/bin/env bash\nexec \"{}\" -m ziglang {tool} \"$@\"\n", python.display())
}

fn wrapper(folder: &Path, name: &str, script: &str) -> Result<PathBuf, String> {
    let file = folder.join(name);
    let trouble = |error: std::io::Error| format!("{}: {error}", file.display());
    fs::write(&file, script).map_err(trouble)?;
    run(command("chmod").arg("755").arg(&file))?;
    Ok(file)
}
