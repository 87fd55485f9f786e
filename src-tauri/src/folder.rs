//! Which window belongs to a data folder. Never opens the database.

use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

/// A name for the window of a data folder: the bundle's identifier and a short hash of the folder.
/// Single instance, window size and the web view's own storage follow it, so that each folder has its
/// own; the same folder by another spelling has the same name.
pub(crate) fn identifier(bundle: &str, folder: &Path) -> String {
    let hash = Sha256::digest(real(folder).as_os_str().as_encoded_bytes());
    // A part of a D-Bus name must not begin with a digit.
    let short: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("{bundle}.d{short}")
}

/// The folder without links and dots, also while its last parts do not exist yet.
fn real(folder: &Path) -> PathBuf {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
    let found = absolute.ancestors().find_map(|existing| Some((existing, std::fs::canonicalize(existing).ok()?)));
    let Some((existing, canonical)) = found else {
        return absolute;
    };
    match absolute.strip_prefix(existing) {
        Ok(rest) if rest.as_os_str().is_empty() => canonical,
        Ok(rest) => canonical.join(rest),
        Err(_) => absolute,
    }
}

#[cfg(test)]
mod tests {
    use super::identifier;
    use std::path::Path;

    #[test]
    fn a_folder_has_one_name_however_it_is_written() {
        let here = std::env::current_dir().unwrap();
        let name = identifier("org.example", &here);
        assert_eq!(name, identifier("org.example", Path::new(".")));
        assert_eq!(name, identifier("org.example", &here.join("src").join("..")));
        assert_ne!(name, identifier("org.example", &here.join("src")));
    }

    #[test]
    fn a_folder_keeps_its_name_when_it_comes_into_being() {
        let folder = std::env::temp_dir().join(format!("farm-team-folder-{}", std::process::id()));
        let before = identifier("org.example", &folder);
        std::fs::create_dir_all(&folder).unwrap();
        let after = identifier("org.example", &folder);
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(before, after);
    }

    #[test]
    fn the_name_suits_the_message_bus() {
        let name = identifier("org.example", Path::new("/a"));
        let last = name.rsplit('.').next().unwrap();
        assert!(last.starts_with('d') && last.chars().all(|c| c.is_ascii_alphanumeric()));
    }
}
