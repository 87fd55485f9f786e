//! The real program on data folders of its own: names, options, exit codes and what goes to which stream.

mod candidates;
mod care;
mod exports;
mod imports;
mod invocation;
mod lists;
mod plan;
mod processes;
mod start;
mod support;
mod year;
