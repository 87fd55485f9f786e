//! The templates that ship, each with the name under which it finds what it is filled with.

use std::path::Path;

use farm_team_core::documents::Content;

/// One kind of document.
pub(crate) struct Template {
    /// Its name in the folder of templates.
    pub(crate) file: &'static str,
    /// Where it finds its values, beside it.
    pub(crate) data: &'static str,
    pub(crate) shipped: &'static str,
}

pub(crate) const LETTER: Template =
    Template { file: "letter.typ", data: "letters.json", shipped: include_str!("../templates/letter.typ") };
pub(crate) const PLAN: Template =
    Template { file: "plan.typ", data: "plans.json", shipped: include_str!("../templates/plan.typ") };

impl Template {
    pub(crate) fn of(content: &Content) -> &'static Self {
        match content {
            Content::Letters(_) => &LETTER,
            Content::Plans(_) => &PLAN,
        }
    }

    /// The text of the template: the customer's, or the one that ships.
    ///
    /// # Errors
    /// Why a template that is there cannot be read.
    pub(crate) fn text(&self, folder: &Path) -> std::io::Result<String> {
        match std::fs::read_to_string(folder.join(self.file)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(self.shipped.to_owned()),
            read => read,
        }
    }
}
