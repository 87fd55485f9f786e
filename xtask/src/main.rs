//! `cargo xtask`: everything a developer or the build machine does to this repository.
//! Never part of the product, and never depends on the core: `prepare` and `tidy` must work while
//! the core does not compile.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line tool speaks on its output")]

mod app;
mod develop;
mod display;
mod generated;
mod packages;
mod place;
mod platforms;
mod shell;
mod test;
mod tidy;
mod tour;

use std::process::ExitCode;

/// What a task ends with: nothing, or one sentence for the person who started it.
type Outcome = Result<(), String>;

const USAGE: &str = "\
usage: cargo xtask TASK

  run [ARGUMENTS…]      install what is missing, build, open the window (without a display: the tour)
  tour                  drive the main job through the window; screenshots in target/tour/
  test                  every test there is, in fixed order
  screen                of these the screen's own: types, lint, texts, tests, build
  tidy                  the house rules that no compiler checks
  codegen [--check]     write (or compare) the TypeScript contract in ui/src/api/generated
  prepare [--check]     write (or compare) sqlx's query data in .sqlx
  platforms             type-check the whole application for Windows and macOS (Debian only)
  generate --size N [--data DIR] [--seed S]    fill a scratch database with an invented organization
  bench [--small DIR] [--large DIR] time what screens read in a small and in a large organization
  serve [--data DIR] [--port P]     the commands over HTTP, for the screen in a browser (development)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["run", rest @ ..] => app::run(rest),
        ["tour"] => tour::tour(),
        ["test"] => test::test(),
        ["screen"] => test::screen(),
        ["tidy"] => tidy::tidy(),
        ["codegen"] => generated::codegen(generated::Mode::Write),
        ["codegen", "--check"] => generated::codegen(generated::Mode::Check),
        ["prepare"] => generated::prepare(generated::Mode::Write),
        ["prepare", "--check"] => generated::prepare(generated::Mode::Check),
        ["platforms"] => platforms::platforms(),
        ["generate", rest @ ..] => develop::generate(rest),
        ["bench", rest @ ..] => develop::bench(rest),
        ["serve", rest @ ..] => develop::serve(rest),
        ["help" | "--help" | "-h"] | [] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\n{message}");
            ExitCode::FAILURE
        }
    }
}
