//! What can go wrong on the way, with the exit code it ends in. It never words what the core has worded.

use farm_team_core::Error;
use farm_team_core::error::Class;
use serde_json::{Value, json};

/// Exit codes: stable, documented in the README.
pub(crate) mod exit {
    /// A rule of the program said no, or what was named is not there.
    pub(crate) const REFUSED: u8 = 1;
    /// The command line cannot be understood.
    pub(crate) const USAGE: u8 = 2;
    /// A file, the disk, the database or the program itself is in trouble.
    pub(crate) const TROUBLE: u8 = 3;
}

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The core said so.
    Core(Box<Error>),
    /// The command line itself said so.
    Own { code: &'static str, message: String, exit: u8 },
}

/// What a command gives.
pub(crate) type Result<T> = std::result::Result<T, Failure>;

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Core(Box::new(error))
    }
}

impl Failure {
    /// The command line cannot be understood.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Own { code: "usage", message: message.into(), exit: exit::USAGE }
    }

    /// The person is in no program (any more).
    pub(crate) fn not_enrolled(name: &str) -> Self {
        Self::Own {
            code: "not_enrolled",
            message: format!("{name} is not enrolled. Nothing was changed. Enroll them with “farmteam enroll”."),
            exit: exit::REFUSED,
        }
    }

    /// No mentor has the name.
    pub(crate) fn no_mentor(name: &str) -> Self {
        Self::Own {
            code: "mentor_unknown",
            message: format!("There is no mentor named “{name}”. Nothing was written."),
            exit: exit::REFUSED,
        }
    }

    /// The answer could not be written to standard output.
    pub(crate) fn output(error: &std::io::Error) -> Self {
        Self::Own {
            code: "output_trouble",
            message: format!("The answer could not be written to standard output ({error})."),
            exit: exit::TROUBLE,
        }
    }

    /// 1 refused by a rule, 2 usage, 3 data or file trouble.
    pub(crate) fn exit(&self) -> u8 {
        match self {
            Self::Core(error) => match error.class {
                Class::Refused | Class::NotFound => exit::REFUSED,
                Class::Invalid => exit::USAGE,
                Class::Trouble | Class::Internal => exit::TROUBLE,
            },
            Self::Own { exit, .. } => *exit,
        }
    }

    pub(crate) fn message(&self) -> &str {
        match self {
            Self::Core(error) => &error.message,
            Self::Own { message, .. } => message,
        }
    }

    /// As one JSON object: `code`, `message`, and what the core knows beyond them.
    pub(crate) fn json(&self) -> Value {
        match self {
            Self::Core(error) => json!(error),
            Self::Own { code, message, .. } => json!({ "code": code, "message": message }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Failure;
    use farm_team_core::Error;

    #[test]
    fn every_class_ends_in_its_code() {
        let exit = |error: Error| Failure::from(error).exit();
        assert_eq!(exit(Error::refused("already_started")), 1);
        assert_eq!(exit(Error::not_found("person_not_there")), 1);
        assert_eq!(exit(Error::invalid("request_malformed")), 2);
        assert_eq!(exit(Error::trouble("disk_full")), 3);
        assert_eq!(exit(Error::internal("what")), 3);
    }
}
