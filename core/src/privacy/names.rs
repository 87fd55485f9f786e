//! Finds a person in texts that are not about them: the full name in its usual orders, the number, the addresses.
//! A first or a last name that stands alone is nobody in particular and is left as it is. It never looks into the
//! database.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A number shorter than this, or without a letter and shorter than [`DIGITS`], is found in too many texts to mean
/// anybody.
const NUMBER: usize = 3;
const DIGITS: usize = 5;

/// A text folded for comparing: lower case, composed, every blank one space; each character knows the bytes that it
/// came from.
struct Folded {
    chars: Vec<char>,
    /// Start and end in the original, for each of `chars`.
    spans: Vec<(usize, usize)>,
}

fn fold(text: &str) -> Folded {
    let mut folded = Folded { chars: Vec::new(), spans: Vec::new() };
    let mut rest = text.char_indices().peekable();
    while let Some((start, first)) = rest.next() {
        let mut cluster = String::from(first);
        while let Some((_, mark)) = rest.next_if(|(_, next)| is_combining_mark(*next)) {
            cluster.push(mark);
        }
        let end = rest.peek().map_or(text.len(), |(next, _)| *next);
        for c in cluster.nfc().flat_map(char::to_lowercase) {
            let c = match c {
                c if c.is_whitespace() => ' ',
                '\u{2018}' | '\u{2019}' | '\u{2bc}' => '\'',
                '\u{2010}' | '\u{2011}' => '-',
                c => c,
            };
            // A run of blanks is one.
            if c == ' ' && folded.chars.last() == Some(&' ') {
                if let Some(span) = folded.spans.last_mut() {
                    span.1 = end;
                }
                continue;
            }
            folded.chars.push(c);
            folded.spans.push((start, end));
        }
    }
    folded
}

/// Scripts that put no blanks between words: a name in them has no edge.
fn has_no_edges(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// One way in which somebody is named.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Form {
    folded: Vec<char>,
    /// A single word must also be written the same way: "Will" is a name, "will" is not.
    exact: Option<String>,
}

/// The ways in which some people are named, by their first character; the longest first, or "Ada Kamau" would leave
/// "-Smith" behind.
#[derive(Debug, Clone, Default)]
pub(crate) struct Forms(BTreeMap<char, Vec<Form>>);

impl Forms {
    /// The full name in its usual orders; a single name is its own full name.
    pub(crate) fn of_name(first: &str, last: &str) -> Self {
        let mut forms = Self::default();
        if first.is_empty() || last.is_empty() {
            forms.add(&format!("{first}{last}"));
            return forms;
        }
        let mut firsts = vec![first];
        // "Ada Maria Kamau" is Ada Kamau to most.
        firsts.extend(first.split_whitespace().next().filter(|word| *word != first));
        for first in firsts {
            for form in [format!("{first} {last}"), format!("{last}, {first}"), format!("{last} {first}")] {
                forms.add(&form);
            }
            if first.chars().chain(last.chars()).all(has_no_edges) {
                forms.add(&format!("{last}{first}"));
                forms.add(&format!("{first}{last}"));
            }
        }
        forms
    }

    /// A full name written in one piece.
    pub(crate) fn of_full_name(name: &str) -> Self {
        let (first, last) = crate::exchange::names::split_name(name, crate::exchange::names::NameOrder::FirstLast);
        Self::of_name(&first, &last)
    }

    /// Number, e-mail address and telephone.
    pub(crate) fn of_contact(number: Option<&str>, email: Option<&str>, phone: Option<&str>) -> Self {
        let mut forms = Self::default();
        let number = number.filter(|number| {
            let length = number.chars().count();
            length >= DIGITS || (length >= NUMBER && number.chars().any(char::is_alphabetic))
        });
        let phone = phone.filter(|phone| phone.chars().filter(char::is_ascii_digit).count() >= DIGITS);
        for text in [number, email, phone].into_iter().flatten() {
            forms.add(text);
        }
        if let Some(phone) = phone {
            forms.add(&phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>());
        }
        forms
    }

    /// Takes the other's forms in.
    pub(crate) fn and(mut self, others: Self) -> Self {
        for form in others.0.into_values().flatten() {
            self.take(form);
        }
        self
    }

    fn add(&mut self, text: &str) {
        let text = text.trim();
        let folded = fold(text).chars;
        let is_name = folded.iter().all(|c| c.is_alphabetic() && !has_no_edges(*c));
        self.take(Form { folded, exact: is_name.then(|| text.nfc().collect()) });
        // JSON that is searched as text writes these characters in two.
        if text.contains(['"', '\\']) {
            let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
            self.take(Form { folded: fold(&escaped).chars, exact: None });
        }
    }

    fn take(&mut self, form: Form) {
        let Some(&first) = form.folded.first() else { return };
        let known = self.0.entry(first).or_default();
        if !known.contains(&form) {
            let place = known.partition_point(|other| other.folded.len() >= form.folded.len());
            known.insert(place, form);
        }
    }

    /// Whether any of the forms stands in a text.
    pub(crate) fn stand_in(&self, text: &str) -> bool {
        let folded = fold(text);
        (0..folded.chars.len()).any(|at| self.at(text, &folded, at).is_some())
    }

    /// The text with `put` in place of every form; nothing where none stands in it.
    pub(crate) fn replaced(&self, text: &str, put: &str) -> Option<String> {
        let folded = fold(text);
        let (mut new, mut copied, mut at) = (String::new(), 0, 0);
        while at < folded.chars.len() {
            let Some(length) = self.at(text, &folded, at) else {
                at += 1;
                continue;
            };
            let (start, end) = span(&folded, at, length)?;
            new.push_str(text.get(copied..start)?);
            new.push_str(put);
            copied = end;
            at += length;
        }
        if copied == 0 {
            return None;
        }
        new.push_str(text.get(copied..)?);
        Some(new)
    }

    /// The length, in folded characters, of the form that stands at a place.
    fn at(&self, text: &str, folded: &Folded, at: usize) -> Option<usize> {
        let rest = folded.chars.get(at..)?;
        let form = self.0.get(rest.first()?)?.iter().find(|form| {
            rest.starts_with(&form.folded) && stands_alone(folded, at, form.folded.len()) && {
                let written = span(folded, at, form.folded.len()).and_then(|(start, end)| text.get(start..end));
                let as_is = |exact: &String| written.is_some_and(|written| written.nfc().eq(exact.chars()));
                form.exact.as_ref().is_none_or(as_is)
            }
        })?;
        Some(form.folded.len())
    }
}

fn span(folded: &Folded, at: usize, length: usize) -> Option<(usize, usize)> {
    let last = at.checked_add(length)?.checked_sub(1)?;
    Some((folded.spans.get(at)?.0, folded.spans.get(last)?.1))
}

/// No letter or digit touches the form, where its script has edges.
fn stands_alone(folded: &Folded, at: usize, length: usize) -> bool {
    let free = |inside: Option<&char>, outside: Option<&char>| match (inside, outside) {
        (Some(inside), Some(outside)) => !outside.is_alphanumeric() || has_no_edges(*inside) || has_no_edges(*outside),
        _ => true,
    };
    let before = at.checked_sub(1).and_then(|place| folded.chars.get(place));
    let last = folded.chars.get(at + length - 1);
    free(folded.chars.get(at), before) && free(last, folded.chars.get(at + length))
}

#[cfg(test)]
#[path = "names_tests.rs"]
mod tests;
