//! Which column of a file of results is which: who it is, the day, one column of marks per module. A module is
//! guessed by its code or name in the header; what nobody can guess is chosen by a person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cell_reader::is_missing;
use super::columns::{Choice, PeopleField, PeopleMapping, guess_people, resolve_choices, squash};
use super::dates::looks_like_dates;
use super::marks::{read_mark, split_maximum};
use super::problems::Problem;
use super::table::{Table, is_blank};
use crate::curriculum::model::Scale;

/// A module that columns can name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleName {
    pub code: String,
    pub name: String,
    pub scale: Scale,
}

/// A column of marks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkColumn {
    /// Code of the module.
    pub module: String,
    /// Counted from 0.
    pub column: u32,
}

/// Which column (counted from 0) is which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ResultMapping {
    pub who: PeopleMapping,
    pub date: Option<u32>,
    pub marks: Vec<MarkColumn>,
}

/// Fields that say who it is, in the order of the screen.
pub(super) const WHO: [PeopleField; 5] =
    [PeopleField::Number, PeopleField::Email, PeopleField::FullName, PeopleField::FirstName, PeopleField::LastName];

/// The key of the column of days.
pub(super) const DATE: &str = "date";

/// What learning platforms call their users' numbers, where no column of people's own numbers is found.
const NUMBERS: &str = "identifier idnumber studentid studentno studentnumber learnerid learnernumber userid username \
    login matrikelnummer benutzername anmeldename identifiant numeroetudiant identificador nombredeusuario \
    gebruikersnaam studentnummer";

/// Headers of the day of a result, the end of an attempt before its start: English, German, French, Spanish, Dutch.
const DATES: &str = "completed completedon completiondate dateofcompletion finished finishedon submitted submittedon \
    submissiondate attemptdate attemptedon dateofattempt takenon examdate testdate date startedon started \
    abgeschlossen abgeschlossenam beendet abgegebenam pruefungsdatum prufungsdatum datum begonnenam termine \
    datedefin fechadefinalizacion finalizado fecha voltooid voltooidop";

/// Headers of the one column of marks in a file about one module.
const MARKS: &str = "grade score mark marks result points finalgrade finalscore overall total coursetotal bewertung \
    note ergebnis punkte gesamt resultat notefinale nota calificacion puntuacion cijfer resultaat punten";

/// What a choice of the person can name.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Target {
    Who(PeopleField),
    Date,
    Mark(String),
}

impl ResultMapping {
    /// The column of a module's marks.
    pub fn mark(&self, module: &str) -> Option<u32> {
        self.marks.iter().find(|mark| mark.module == module).map(|mark| mark.column)
    }

    /// Every column in use.
    pub fn used(&self) -> impl Iterator<Item = u32> {
        self.who.columns.values().copied().chain(self.date).chain(self.marks.iter().map(|mark| mark.column))
    }

    fn is_used(&self, column: u32) -> bool {
        self.used().any(|used| used == column)
    }

    fn set(&mut self, target: Target, column: Option<u32>) {
        match target {
            Target::Who(field) => {
                self.who.columns.remove(&field);
                self.who.columns.extend(column.map(|column| (field, column)));
            }
            Target::Date => self.date = column,
            Target::Mark(module) => {
                self.marks.retain(|mark| mark.module != module);
                self.marks.extend(column.map(|column| MarkColumn { module, column }));
            }
        }
    }

    fn release(&mut self, column: u32) {
        self.who.columns.retain(|_, used| *used != column);
        self.date = self.date.filter(|used| *used != column);
        self.marks.retain(|mark| mark.column != column);
    }
}

/// Guess the mapping of a file of results at these modules. With `one`, the file is about that module alone: where no
/// header names it, its column is the one that is called a grade.
pub fn guess_results(table: &Table, modules: &[ModuleName], one: bool) -> ResultMapping {
    let mut mapping = ResultMapping { who: guess_people(table), ..ResultMapping::default() };
    mapping.who.columns.retain(|field, _| WHO.contains(field));
    let headers: Vec<(u32, usize, String)> = (0_u32..)
        .zip(table.header.iter().enumerate())
        .map(|(column, (index, header))| (column, index, squash(split_maximum(header).0)))
        .collect();
    let named = |words: &'static str, fits: &dyn Fn(usize) -> bool| {
        words.split_ascii_whitespace().find_map(|word| {
            let found = headers.iter().find(|(_, index, header)| header == word && fits(*index))?;
            Some(found.0)
        })
    };
    if !mapping.who.columns.contains_key(&PeopleField::Number) {
        let number = named(NUMBERS, &|_| true).filter(|column| !mapping.is_used(*column));
        mapping.set(Target::Who(PeopleField::Number), number);
    }
    let dated = |index: usize| looks_like_dates(table.column(index).filter(|cell| !is_missing(cell)));
    let date = named(DATES, &dated);
    mapping.set(Target::Date, date.filter(|column| !mapping.is_used(*column)));
    for module in modules {
        let fits = |header: &str| names(header, module);
        let free = headers
            .iter()
            .filter(|(column, index, _)| !mapping.is_used(*column) && looks_like_marks(table, *index, module.scale));
        let found = free.clone().find(|(_, _, header)| *header == squash(&module.code));
        let found = found.or_else(|| free.clone().find(|(_, _, header)| fits(header))).map(|(column, ..)| *column);
        mapping.set(Target::Mark(module.code.clone()), found);
    }
    if let ([module], true, true) = (modules, one, mapping.marks.is_empty()) {
        let column = named(MARKS, &|index| looks_like_marks(table, index, module.scale));
        mapping.set(Target::Mark(module.code.clone()), column.filter(|column| !mapping.is_used(*column)));
    }
    mapping
}

/// Whether a squashed header names a module: by its code, not followed by another digit, or by its name.
fn names(header: &str, module: &ModuleName) -> bool {
    let (code, name) = (squash(&module.code), squash(&module.name));
    let by_code = code.len() >= 3
        && header.match_indices(&code).any(|(at, _)| {
            let after = header.get(at + code.len()..).unwrap_or_default();
            !after.starts_with(|c: char| c.is_ascii_digit())
        });
    by_code || (!name.is_empty() && header == name) || (name.len() >= 8 && header.contains(&name))
}

/// Whether most cells with content are marks; letters (`A`, `pass`) are none.
fn looks_like_marks(table: &Table, index: usize, scale: Scale) -> bool {
    let maximum = table.header.get(index).and_then(|header| split_maximum(header).1);
    let (mut marks, mut others) = (0_usize, 0_usize);
    for cell in table.column(index).filter(|cell| !is_blank(cell)) {
        *(if read_mark(cell, maximum, scale).is_ok() { &mut marks } else { &mut others }) += 1;
    }
    marks > others
}

/// The guess with the choices of the person over it; fields are `number`, `email`, `full_name`, `first_name`,
/// `last_name`, `date` and the codes of the modules.
///
/// # Errors
/// `field_unknown`, `field_twice`, `column_unknown`, `column_twice`, `header_twice`.
pub fn choose_results(
    table: &Table,
    guess: &ResultMapping,
    choices: &[Choice],
    modules: &[ModuleName],
) -> Result<ResultMapping, Problem> {
    let target_of = |key: &str| match WHO.into_iter().find(|field| field.key() == key) {
        Some(field) => Some(Target::Who(field)),
        None if key == DATE => Some(Target::Date),
        None => modules.iter().find(|module| module.code == key).map(|module| Target::Mark(module.code.clone())),
    };
    let chosen = resolve_choices(table, choices, target_of).map_err(|problem| match problem.code {
        "field_unknown" => problem.with("fields", fields(modules)),
        _ => problem,
    })?;
    let mut mapping = guess.clone();
    for (target, column) in chosen {
        if let Some(column) = column {
            mapping.release(column);
        }
        mapping.set(target, column);
    }
    Ok(mapping)
}

/// Every field that a column can feed, as a sentence names them.
pub(super) fn fields(modules: &[ModuleName]) -> String {
    let who = WHO.iter().map(|field| field.key()).chain([DATE]);
    who.chain(modules.iter().map(|module| module.code.as_str())).collect::<Vec<_>>().join(", ")
}
