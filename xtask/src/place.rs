//! Where things stand: the repository, the programs that cargo built, the folders for results.
//! Never creates anything.

use std::path::{Path, PathBuf};

/// The repository's root folder.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// The folder where cargo puts this profile's programs (it follows `CARGO_TARGET_DIR`).
pub(crate) fn programs() -> Result<PathBuf, String> {
    std::env::current_exe()
        .ok()
        .and_then(|exe| exe.parent().map(Path::to_path_buf))
        .ok_or_else(|| "cannot tell where cargo puts its programs".to_owned())
}

/// A program that cargo built, by name.
pub(crate) fn program(name: &str) -> Result<PathBuf, String> {
    Ok(programs()?.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

/// A folder for results that a person looks at: always under the repository's own `target`.
pub(crate) fn results(name: &str) -> PathBuf {
    root().join("target").join(name)
}
