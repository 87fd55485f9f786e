//! The house as hosts and other programs meet it: real files in folders of their own, the list of commands.

#[cfg(test)]
mod demo;
#[cfg(test)]
mod support;
