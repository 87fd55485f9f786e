//! Many files into one folder, all or none: each is written apart first, and moved to its place when the last is ready.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::file_names::free;
use crate::db::scratch::Scratch;
use crate::error::Result;

/// Files that are not in their places yet. Dropped unfinished, they leave nothing behind.
pub(crate) struct Staged {
    target: PathBuf,
    apart: Scratch,
    taken: HashSet<String>,
    names: Vec<String>,
}

impl Staged {
    /// For a folder that may be missing.
    ///
    /// # Errors
    /// File trouble.
    pub(crate) fn new(target: &Path) -> Result<Self> {
        // On the same disk as the target, so that moving is renaming.
        let near = target.ancestors().find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
        Ok(Self { target: target.to_owned(), apart: Scratch::new(near)?, taken: HashSet::new(), names: Vec::new() })
    }

    /// Adds a file under a name that is free among those added; gives that name.
    ///
    /// # Errors
    /// File trouble.
    pub(crate) fn add(&mut self, stem: &str, ending: &str, bytes: &[u8]) -> Result<String> {
        let (name, path) = self.place(stem, ending);
        std::fs::write(path, bytes)?;
        Ok(name)
    }

    /// A name that is free, and where its file is to be written.
    pub(crate) fn place(&mut self, stem: &str, ending: &str) -> (String, PathBuf) {
        let name = free(&mut self.taken, stem, ending);
        self.names.push(name.clone());
        let path = self.apart.folder().join(&name);
        (name, path)
    }

    /// Moves all to their places; a file of that name that lies there is replaced.
    ///
    /// # Errors
    /// File trouble.
    pub(crate) fn finish(self) -> Result<()> {
        std::fs::create_dir_all(&self.target)?;
        for name in &self.names {
            std::fs::rename(self.apart.folder().join(name), self.target.join(name))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn all_come_together_or_none() {
        let home = tempfile::tempdir().unwrap();
        let target = home.path().join("a/b");
        let mut staged = Staged::new(&target).unwrap();
        staged.add("Bo Ek", "pdf", b"1").unwrap();
        assert!(!target.exists());
        drop(staged);
        assert!(listed(home.path()).is_empty(), "nothing is left of what was not finished");

        let mut staged = Staged::new(&target).unwrap();
        let names = [(1, "Bo Ek"), (2, "BO Ek")].map(|(text, stem)| staged.add(stem, "pdf", &[text]).unwrap());
        staged.finish().unwrap();
        assert_eq!(names, ["Bo Ek.pdf", "BO Ek (2).pdf"]);
        assert_eq!(listed(home.path()), ["a"]);
        let mut staged = Staged::new(&target).unwrap();
        staged.add("Bo Ek", "pdf", b"new").unwrap();
        staged.finish().unwrap();
        assert_eq!(listed(&target), ["BO Ek (2).pdf", "Bo Ek.pdf"]);
        assert_eq!(std::fs::read(target.join("Bo Ek.pdf")).unwrap(), b"new");
    }
}
