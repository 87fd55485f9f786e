//! What a rule answers when it says no: a stable code, its arguments and the field it concerns.
//! It never holds a finished sentence; those stand once, in `error::catalog`.

use std::fmt;

/// "Refused by a rule": nothing was changed, and a person can do something about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Stable name, found in `error::catalog::SENTENCES`.
    pub code: &'static str,
    /// What the sentence's `{placeholders}` are filled with, in plain text.
    pub args: Vec<(&'static str, String)>,
    /// The request's field that the person should look at, if there is one.
    pub field: Option<&'static str>,
}

impl Refusal {
    /// A refusal without arguments.
    #[must_use]
    pub fn new(code: &'static str) -> Self {
        Self { code, args: Vec::new(), field: None }
    }

    /// Adds one argument of the sentence.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "numbers, dates and texts are handed over as they are")]
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Names the field that the person should look at.
    #[must_use]
    pub fn at(mut self, field: &'static str) -> Self {
        self.field = Some(field);
        self
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)?;
        for (name, value) in &self.args {
            write!(f, " {name}={value}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Refusal {}

/// The text of a reason with the blanks around it removed, or nothing when it says nothing.
#[must_use]
pub fn said(reason: Option<&str>) -> Option<&str> {
    reason.map(str::trim).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_of_blanks_is_no_reason() {
        assert_eq!(said(Some(" \t\n")), None);
        assert_eq!(said(Some(" ill ")), Some("ill"));
        assert_eq!(said(None), None);
    }

    #[test]
    fn a_refusal_shows_its_code_and_arguments() {
        let refusal = Refusal::new("module_unknown").arg("code", "FT-99").at("module");
        assert_eq!(refusal.to_string(), "module_unknown code=FT-99");
        assert_eq!(refusal.field, Some("module"));
    }
}
