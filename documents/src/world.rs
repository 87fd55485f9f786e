//! All that a template can see: its own folder, its values, the fonts, the day. No package, no file outside.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use chrono::{Datelike as _, NaiveDate};
use typst::diag::{FileError, FileResult, PackageError};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_kit::fonts::FontStore;

use crate::template::Template;

/// Largest file that a template may read, bytes.
const LARGEST: u64 = 20 * 1024 * 1024;

/// See the module.
pub(crate) struct Folder {
    library: LazyHash<Library>,
    fonts: &'static FontStore,
    main: FileId,
    /// Without links in its path; none where there is no folder.
    root: Option<PathBuf>,
    /// Under the name by which the template asks for them.
    values: (&'static str, Bytes),
    day: NaiveDate,
    /// What was read stays as it was read, while one document is set.
    read: Mutex<HashMap<FileId, FileResult<Bytes>>>,
}

impl Folder {
    /// A template with what it is filled with, as JSON.
    pub(crate) fn new(
        folder: &Path,
        template: &Template,
        text: String,
        values: Vec<u8>,
        fonts: &'static FontStore,
        day: NaiveDate,
    ) -> FileResult<Self> {
        let path = VirtualPath::new(template.file).map_err(|_| FileError::AccessDenied)?;
        let main = RootedPath::new(VirtualRoot::Project, path).intern();
        let read = HashMap::from([(main, Ok(Bytes::from_string(text)))]);
        Ok(Self {
            library: LazyHash::new(Library::default()),
            fonts,
            main,
            root: folder.canonicalize().ok(),
            values: (template.data, Bytes::new(values)),
            day,
            read: Mutex::new(read),
        })
    }

    fn load(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get();
        if let VirtualRoot::Package(package) = path.root() {
            return Err(FileError::Package(PackageError::NotFound(package.clone())));
        }
        let name = path.vpath().get_without_slash();
        let (values, bytes) = &self.values;
        if name == *values {
            return Ok(bytes.clone());
        }
        let missing = || FileError::NotFound(PathBuf::from(name));
        let root = self.root.as_ref().ok_or_else(missing)?;
        let asked = path.vpath().realize(root).map_err(FileError::Realize)?;
        let trouble = |error: std::io::Error| FileError::from_io(error, Path::new(name));
        // A link may lead out of the folder.
        let real = asked.canonicalize().map_err(trouble)?;
        if !real.starts_with(root) {
            return Err(FileError::AccessDenied);
        }
        let found = std::fs::metadata(&real).map_err(trouble)?;
        if found.is_dir() {
            return Err(FileError::IsDirectory);
        }
        // A pipe or a device would be waited for without end.
        if !found.is_file() || found.len() > LARGEST {
            return Err(FileError::AccessDenied);
        }
        Ok(Bytes::new(std::fs::read(&real).map_err(trouble)?))
    }
}

impl World for Folder {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let bytes = self.file(id)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| FileError::InvalidUtf8)?;
        Ok(Source::new(id, text.to_owned()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        read.entry(id).or_insert_with(|| self.load(id)).clone()
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        let part = |number: u32| u8::try_from(number).ok();
        Datetime::from_ymd(self.day.year(), part(self.day.month())?, part(self.day.day())?)
    }
}
