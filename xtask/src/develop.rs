//! Tasks for a developer at work: a full database to measure with, the screen in a browser.
//! Never part of the product.

use crate::app::{build_example, example};
use crate::{Outcome, app, packages, shell};

/// `cargo xtask generate --size N [--data DIR] [--seed S]`.
pub(crate) fn generate(arguments: &[&str]) -> Outcome {
    build_example("organization")?;
    shell::run(example("organization")?.args(arguments))
}

/// `cargo xtask bench [--small DIR] [--large DIR]`: ratios in one run, no verdict.
pub(crate) fn bench(arguments: &[&str]) -> Outcome {
    build_example("bench")?;
    shell::run(example("bench")?.args(arguments))
}

/// `cargo xtask serve [--data DIR] [--port P]`: the built screen and the commands over HTTP.
pub(crate) fn serve(arguments: &[&str]) -> Outcome {
    packages::screen()?;
    app::build_screen()?;
    build_example("serve")?;
    shell::run(example("serve")?.args(arguments))
}
