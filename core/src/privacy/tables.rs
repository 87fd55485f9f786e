//! What the inventory says of a table and of each of its text columns.

use super::groups::DatumGroup;

/// What a text column holds, and so what becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Text {
    /// A code, a state, a date, figures, or the words of the program: names nobody and stays. Dates of outcome and
    /// start are statistics.
    Code,
    /// The person's own name, contact and day of applying: replaced by the pseudonym or emptied.
    Own,
    /// Written freely: wiped in the person's rows, searched for their name in everybody else's.
    Words,
    /// The same, in the rows whose `field` is `role`; the other fields are figures and dates.
    Role,
    /// JSON of a figure and the rows it rested on: emptied in the person's rows, searched in others'.
    Frozen,
    /// The name of somebody or something else: stays, searched for the person's name.
    Names,
    /// Its form for comparing, lower case: the same.
    Key,
    /// Who somebody else is: never altered. Whoever bears the same name keeps it.
    Identity,
    /// Opens something, or was given for figures alone: never shown to anybody.
    Secret,
    /// Trail, steps and drafts: wiped or dropped whole where they tell of the person.
    Trail,
}

/// One table.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// The column that says whose row it is, and the table that it refers to; nothing for rows of the house.
    pub(crate) of: Option<(&'static str, &'static str)>,
    /// Whether rows have an `id` of their own.
    pub(crate) has_id: bool,
    pub(crate) group: Option<DatumGroup>,
    pub(crate) text: &'static [(&'static str, Text)],
}

impl Table {
    pub(super) const fn house(name: &'static str, text: &'static [(&'static str, Text)]) -> Self {
        Self { name, of: None, has_id: false, group: None, text }
    }

    pub(super) const fn row(
        name: &'static str,
        of: (&'static str, &'static str),
        group: DatumGroup,
        text: &'static [(&'static str, Text)],
    ) -> Self {
        Self { name, of: Some(of), has_id: true, group: Some(group), text }
    }

    pub(super) const fn part(
        name: &'static str,
        of: (&'static str, &'static str),
        group: DatumGroup,
        text: &'static [(&'static str, Text)],
    ) -> Self {
        Self { name, of: Some(of), has_id: false, group: Some(group), text }
    }
}
