//! Writes to the terminal or the pipe behind it: answers to standard output, warnings and errors to standard
//! error. A reader that goes away is no error. It never lets a text steer the terminal.

use std::io::{self, ErrorKind, Write as _};

use serde_json::{Value, json};

use crate::failure::{Failure, Result};

/// Columns of the terminal that reads standard output; none for a file or a pipe, which are never cut.
pub(crate) fn width() -> Option<usize> {
    let (width, _) = terminal_size::terminal_size_of(io::stdout())?;
    Some(usize::from(width.0))
}

/// Writes an answer and a line end.
pub(crate) fn answer(text: &str) -> Result<()> {
    let mut out = io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::output(&error)),
        _ => Ok(()),
    }
}

/// Writes a warning or an error: a sentence, or one line of JSON.
pub(crate) fn complain(json: bool, what: &Value, sentence: &str) {
    let line = if json { what.to_string() } else { lines(sentence) };
    // Where standard error is closed nobody is left to be told.
    writeln!(io::stderr(), "{line}").ok();
}

/// The clock is not the machine's: everything recorded now says so (R1).
pub(crate) fn warn_of_clock(json: bool, today: chrono::NaiveDate) {
    let sentence = format!("The clock is set to {today}. Everything recorded now is marked “clock set”.");
    complain(json, &json!({ "code": "clock_set", "message": sentence, "today": today }), &sentence);
}

/// Text of one line that can be shown safely: line breaks and tabs become spaces, everything that could steer
/// the terminal or turn the reading direction of a line becomes a visible sign.
pub(crate) fn shown(text: &str) -> String {
    text.trim_end().chars().map(|sign| if matches!(sign, '\n' | '\r' | '\t') { ' ' } else { safe(sign) }).collect()
}

/// The same for text of several lines.
pub(crate) fn lines(text: &str) -> String {
    text.trim_end().chars().map(|sign| if sign == '\n' { sign } else { safe(sign) }).collect()
}

fn safe(sign: char) -> char {
    let turns = matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}');
    if sign.is_control() || turns { '\u{fffd}' } else { sign }
}

#[cfg(test)]
mod tests {
    use super::{lines, shown};

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(shown("a\r\nb\tc\u{1b}[31m\u{7}\u{202e}d\n"), "a  b c\u{fffd}[31m\u{fffd}\u{fffd}d");
        assert_eq!(lines("one\ntwo\u{9b}2J\n"), "one\ntwo\u{fffd}2J");
        assert_eq!(shown("Zoë 花子 שרה 👩🏽‍💻"), "Zoë 花子 שרה 👩🏽‍💻");
    }
}
