//! Which column of an interview sheet is which: the candidate, the rater, one column per competency.
//! It never invents a competency: a column that is none of the given ones stays unmapped.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::columns::{Choice, resolve_choices, squash};
use super::problems::Problem;
use super::table::Table;

/// A competency that columns can name, by code or by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompetencyName {
    pub code: String,
    pub name: String,
}

/// A column of scores.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScoreColumn {
    /// Code of the competency.
    pub competency: String,
    /// Counted from 0.
    pub column: u32,
}

/// Which column (counted from 0) is which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SheetMapping {
    /// External number of the candidate.
    pub number: Option<u32>,
    /// E-mail of the candidate.
    pub email: Option<u32>,
    /// Name of the candidate.
    pub name: Option<u32>,
    pub rater: Option<u32>,
    pub notes: Option<u32>,
    pub scores: Vec<ScoreColumn>,
}

/// What a choice of the person can name.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Target {
    Number,
    Email,
    Name,
    Rater,
    Notes,
    Score(String),
}

const FIXED: [(&str, Target); 5] = [
    ("number", Target::Number),
    ("email", Target::Email),
    ("name", Target::Name),
    ("rater", Target::Rater),
    ("notes", Target::Notes),
];

impl Target {
    fn headers(&self) -> &'static str {
        match self {
            Self::Number => {
                "number no nr id applicantno applicantnr applicantnumber applicantid candidateno \
                 candidatenr candidatenumber candidateid personid employeeid empid externalid \
                 externalnumber nummer bewerbernr bewerbernummer kandidatennr kandidatennummer numero \
                 numerocandidat numerodecandidato kandidaatnummer sollicitantnummer"
            }
            Self::Email => {
                "email mail emailaddress candidateemail applicantemail emailadresse mailadresse \
                 courriel adresseemail correo correoelectronico emailadres"
            }
            Self::Name => {
                "name fullname candidate candidatename applicant applicantname bewerber kandidat nom \
                 candidat nombre candidato naam kandidaat"
            }
            Self::Rater => {
                "rater ratername interviewer interviewername assessor assessorname scoredby ratedby \
                 panelist bewerter beurteiler interviewerin evaluateur examinateur evaluador \
                 entrevistador beoordelaar"
            }
            Self::Notes => {
                "notes note comments comment remarks bemerkung bemerkungen notizen kommentar \
                 commentaire commentaires remarques notas comentarios observaciones opmerking opmerkingen"
            }
            Self::Score(_) => "",
        }
    }
}

impl SheetMapping {
    fn place(&mut self, target: &Target) -> Option<&mut Option<u32>> {
        match target {
            Target::Number => Some(&mut self.number),
            Target::Email => Some(&mut self.email),
            Target::Name => Some(&mut self.name),
            Target::Rater => Some(&mut self.rater),
            Target::Notes => Some(&mut self.notes),
            Target::Score(_) => None,
        }
    }

    fn set(&mut self, target: &Target, column: Option<u32>) {
        if let Some(place) = self.place(target) {
            *place = column;
        } else if let Target::Score(code) = target {
            self.scores.retain(|score| score.competency != *code);
            self.scores.extend(column.map(|column| ScoreColumn { competency: code.clone(), column }));
        }
    }

    fn release(&mut self, column: u32) {
        for (_, target) in FIXED {
            if let Some(place) = self.place(&target) {
                *place = place.filter(|used| *used != column);
            }
        }
        self.scores.retain(|score| score.column != column);
    }

    /// Every column in use.
    pub fn used(&self) -> impl Iterator<Item = u32> {
        [self.number, self.email, self.name, self.rater, self.notes]
            .into_iter()
            .flatten()
            .chain(self.scores.iter().map(|score| score.column))
    }

    /// Columns of the table that are nothing, for example competencies of another rubric.
    pub fn unmapped(&self, table: &Table) -> Vec<u32> {
        (0_u32..)
            .zip(&table.header)
            .map(|(column, _)| column)
            .filter(|column| !self.used().any(|used| used == *column))
            .collect()
    }
}

/// Guess the mapping of a file of interview sheets for these competencies.
pub fn guess_sheets(table: &Table, competencies: &[CompetencyName]) -> SheetMapping {
    let squashed: Vec<String> = table.header.iter().map(|h| squash(h)).collect();
    let find = |word: &str| {
        let index = squashed.iter().position(|header| header == word)?;
        u32::try_from(index).ok()
    };
    let mut mapping = SheetMapping::default();
    for competency in competencies {
        let column = find(&squash(&competency.code)).or_else(|| find(&squash(&competency.name)));
        let target = Target::Score(competency.code.clone());
        if let Some(column) = column.filter(|c| !mapping.used().any(|used| used == *c)) {
            mapping.set(&target, Some(column));
        }
    }
    for (_, target) in FIXED {
        let column = target.headers().split_ascii_whitespace().find_map(find);
        if let Some(column) = column.filter(|c| !mapping.used().any(|used| used == *c)) {
            mapping.set(&target, Some(column));
        }
    }
    mapping
}

/// The guess with the choices of the person over it; fields are `number`, `email`, `name`, `rater`,
/// `notes` and the codes of the competencies.
///
/// # Errors
/// `field_unknown`, `field_twice`, `column_unknown`, `column_twice`, `header_twice`.
pub fn choose_sheets(
    table: &Table,
    guess: &SheetMapping,
    choices: &[Choice],
    competencies: &[CompetencyName],
) -> Result<SheetMapping, Problem> {
    let target_of = |key: &str| {
        let fixed = FIXED.into_iter().find(|(name, _)| *name == key);
        fixed.map(|(_, target)| target).or_else(|| {
            let known = competencies.iter().any(|c| c.code == key);
            known.then(|| Target::Score(key.to_owned()))
        })
    };
    let chosen = resolve_choices(table, choices, target_of).map_err(|problem| match problem.code {
        "field_unknown" => {
            let fixed = FIXED.iter().map(|(name, _)| *name);
            let codes = competencies.iter().map(|c| c.code.as_str());
            problem.with("fields", fixed.chain(codes).collect::<Vec<_>>().join(", "))
        }
        _ => problem,
    })?;
    let mut mapping = guess.clone();
    for (target, column) in chosen {
        if let Some(column) = column {
            mapping.release(column);
        }
        mapping.set(&target, column);
    }
    Ok(mapping)
}
