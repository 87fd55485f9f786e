//! Import and export of files, tested from outside on real, hostile and random input.
//! No database, no clock, no disk except the files of `tests/data` and `content`.

#[cfg(test)]
mod columns;
#[cfg(test)]
mod csv;
#[cfg(test)]
mod dates;
#[cfg(test)]
mod encodings;
#[cfg(test)]
mod people;
#[cfg(test)]
mod problems;
#[cfg(test)]
mod real_files;
#[cfg(test)]
mod results;
#[cfg(test)]
mod round_trip;
#[cfg(test)]
mod sheets;
#[cfg(test)]
mod support;
#[cfg(test)]
mod workbooks;
