//! Installs what a fresh machine with Rust and Node lacks, and says so before it does.
//! Elsewhere than on Debian and Ubuntu it names what is missing and installs nothing.

use std::fs;

use crate::Outcome;
use crate::place::{results, root};
use crate::shell::{capture, command, find, npm, run};

/// What building the window needs.
const BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "librsvg2-dev",
    "libayatana-appindicator3-dev",
];

/// What a virtual display and driving the window need besides.
const DRIVE: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "dbus",
    "dbus-x11",
    "xdotool",
    "imagemagick",
    "fonts-noto-core",
    "fonts-noto-cjk",
    // Reads letters back.
    "poppler-utils",
];

/// Makes sure that the window can be built here.
pub(crate) fn for_building() -> Outcome {
    node()?;
    if cfg!(target_os = "linux") {
        system(BUILD)?;
    }
    Ok(())
}

/// Makes sure that the window can be driven here, without a display if need be.
pub(crate) fn for_driving() -> Outcome {
    for_building()?;
    if cfg!(target_os = "macos") {
        return Err("macOS has no WebDriver for its web view: tour and journeys run on Linux and Windows".to_owned());
    }
    if cfg!(target_os = "linux") {
        system(DRIVE)?;
    }
    if find("tauri-driver").is_none() {
        println!("tauri-driver is missing; installing it with cargo.");
        let mut install = crate::shell::cargo();
        install.args(["install", "tauri-driver", "--version", "^2", "--locked"]).env_remove("CARGO_TARGET_DIR");
        run(&mut install)?;
    }
    Ok(())
}

/// `npm ci`, skipped while package-lock.json is the one installed last.
pub(crate) fn screen() -> Outcome {
    node()?;
    let ui = root().join("ui");
    let lock =
        fs::read_to_string(ui.join("package-lock.json")).map_err(|error| format!("ui/package-lock.json: {error}"))?;
    // Inside node_modules, so that a removed folder is installed again.
    let stamp = ui.join("node_modules/.farm-team-installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        println!("ui/node_modules is current");
        return Ok(());
    }
    run(npm().args(["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, lock).map_err(|error| format!("{}: {error}", stamp.display()))
}

fn node() -> Outcome {
    let version = capture(command("node").arg("--version"))
        .ok_or("Node.js is missing. Install version 20.19 or newer from https://nodejs.org.")?;
    if node_is_new_enough(&version) {
        Ok(())
    } else {
        Err(format!("Node.js {version} is too old. Install version 20.19 or newer from https://nodejs.org."))
    }
}

fn node_is_new_enough(version: &str) -> bool {
    let mut parts = version.trim_start_matches('v').split('.').filter_map(|part| part.parse::<u32>().ok());
    let major = parts.next().unwrap_or(0);
    let minor = parts.next().unwrap_or(0);
    (major, minor) >= (20, 19)
}

fn system(wanted: &[&str]) -> Outcome {
    if find("dpkg-query").is_none() || find("apt-get").is_none() {
        println!("This is neither Debian nor Ubuntu. Needed here, under your system's own names: {}", wanted.join(" "));
        return Ok(());
    }
    let missing: Vec<&str> = wanted.iter().copied().filter(|name| !installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing with apt-get: {}", missing.join(" "));
    apt(&["update"])?;
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(&missing);
    apt(&install)
}

fn installed(package: &str) -> bool {
    capture(command("dpkg-query").args(["-W", "-f=${db:Status-Status}", package]))
        .is_some_and(|status| status == "installed")
}

/// Installs Debian packages as root, through sudo when that is needed.
pub(crate) fn apt(arguments: &[&str]) -> Outcome {
    let root_user = capture(command("id").arg("-u")).is_some_and(|id| id == "0");
    let mut apt = if root_user {
        command("apt-get")
    } else if find("sudo").is_some() {
        let mut sudo = command("sudo");
        sudo.arg("apt-get");
        sudo
    } else {
        return Err(format!("Root is needed and sudo is not here. As root: apt-get {}", arguments.join(" ")));
    };
    run(apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}

/// Makes sure that these Debian packages are installed.
pub(crate) fn debian(packages: &[&str]) -> Outcome {
    system(packages)
}

/// Empties and creates a folder for results.
pub(crate) fn fresh_results(name: &str) -> Result<std::path::PathBuf, String> {
    let folder = results(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::node_is_new_enough;

    #[test]
    fn vite_needs_node_20_19() {
        assert!(node_is_new_enough("v20.19.0"));
        assert!(node_is_new_enough("v22.1.0"));
        assert!(!node_is_new_enough("v20.18.3"));
        assert!(!node_is_new_enough("v18.20.0"));
        assert!(!node_is_new_enough("nonsense"));
    }
}
