//! Tables for people: columns aligned by what they take on a screen, in any script. Never for scripts, which ask
//! for JSON.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::terminal::{self, shown};

const GAP: &str = "  ";
/// No column of text is cut narrower than this.
const LEAST: usize = 10;

/// A table being filled.
pub(crate) struct Table {
    /// Title and whether the column holds numbers.
    columns: Vec<(&'static str, bool)>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Titles; one that begins with `#` holds numbers and is set to the right.
    pub(crate) fn new(titles: &[&'static str]) -> Self {
        let columns = titles.iter().map(|title| match title.strip_prefix('#') {
            Some(title) => (title, true),
            None => (*title, false),
        });
        Self { columns: columns.collect(), rows: Vec::new() }
    }

    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().map(|cell| shown(&cell)).collect());
    }

    /// The table as wide as the terminal allows.
    pub(crate) fn draw(&self) -> String {
        self.within(terminal::width())
    }

    fn within(&self, width: Option<usize>) -> String {
        let widths = self.widths(width);
        let titles: Vec<String> = self.columns.iter().map(|(title, _)| (*title).to_owned()).collect();
        let rule: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
        [&titles, &rule].into_iter().chain(&self.rows).map(|row| self.line(row, &widths)).collect::<Vec<_>>().join("\n")
    }

    fn line(&self, row: &[String], widths: &[usize]) -> String {
        let cells = row.iter().zip(widths).zip(&self.columns).map(|((cell, &width), &(_, number))| {
            let cell = cut(cell, width);
            let space = " ".repeat(width.saturating_sub(cell.width()));
            if number { format!("{space}{cell}") } else { format!("{cell}{space}") }
        });
        cells.collect::<Vec<_>>().join(GAP).trim_end().to_owned()
    }

    /// As wide as the widest cell; where the line would be too long, the widest column gives way first.
    fn widths(&self, most: Option<usize>) -> Vec<usize> {
        let mut widths: Vec<usize> = self
            .columns
            .iter()
            .enumerate()
            .map(|(at, (title, _))| {
                let cells = self.rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.width());
                cells.chain([title.width()]).max().unwrap_or_default()
            })
            .collect();
        let Some(most) = most else { return widths };
        let gaps = GAP.len() * widths.len().saturating_sub(1);
        while widths.iter().sum::<usize>() + gaps > most {
            let widest =
                widths.iter_mut().zip(&self.columns).filter(|(_, (_, number))| !number).map(|(width, _)| width);
            match widest.max() {
                Some(width) if *width > LEAST => *width -= 1,
                // Narrower says nothing: the terminal breaks the line.
                _ => break,
            }
        }
        widths
    }
}

/// At most `width` columns of a text; what is cut shows as `…`.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = 1;
    for sign in text.chars() {
        used += sign.width().unwrap_or_default();
        if used > width {
            break;
        }
        kept.push(sign);
    }
    kept.push('…');
    kept
}

#[cfg(test)]
mod tests {
    use super::{Table, cut};
    use unicode_width::UnicodeWidthStr as _;

    fn table() -> Table {
        let mut table = Table::new(&["Name", "#Mean"]);
        table.row(["田中花子".to_owned(), "3.50".to_owned()]);
        table.row(["Zoë\nO\u{1b}[1m".to_owned(), "12.00".to_owned()]);
        table
    }

    #[test]
    fn columns_align_in_any_script() {
        assert_eq!(
            table().within(None),
            "Name        Mean\n─────────  ─────\n田中花子    3.50\nZoë O\u{fffd}[1m  12.00"
        );
    }

    #[test]
    fn a_narrow_terminal_cuts_the_widest_text() {
        let mut table = table();
        table.row(["a very long name that goes on and on".to_owned(), "1".to_owned()]);
        let drawn = table.within(Some(24));
        assert!(drawn.lines().all(|line| line.width() <= 24), "{drawn}");
        assert!(drawn.contains('…') && drawn.contains("12.00"));
        assert_eq!(table.within(None).lines().count(), 5);
    }

    #[test]
    fn wide_signs_are_not_cut_in_half() {
        assert_eq!(cut("田中花子", 6), "田中…");
        assert_eq!(cut("田中花子", 8), "田中花子");
    }
}
