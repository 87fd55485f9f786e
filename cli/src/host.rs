//! The command line as the core's host: it has no dialogs, and sets documents.

use farm_team_core::documents::Documents;
use farm_team_core::host::Host;
use farm_team_documents::Typesetter;

/// See the module.
#[derive(Default)]
pub(crate) struct CommandLineHost {
    typesetter: Typesetter,
}

impl Host for CommandLineHost {
    fn documents(&self) -> Option<&dyn Documents> {
        Some(&self.typesetter)
    }
}
