//! Which column of a people file is which field: a guess from headers and contents, and the choices of
//! the person over it. It never maps a date of hire or of birth to the date of application.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::dates::looks_like_dates;
use super::people_rows::is_email;
use super::problems::Problem;
use super::table::{Table, is_blank};

/// A field of a person that a column can fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PeopleField {
    Number,
    FullName,
    FirstName,
    LastName,
    Email,
    Phone,
    AppliedOn,
    Source,
    CurrentJob,
    ItBackground,
    LearnerEvidence,
    Notes,
}

impl PeopleField {
    /// Every field, in the order of the screen.
    pub const ALL: [Self; 12] = [
        Self::Number,
        Self::FullName,
        Self::FirstName,
        Self::LastName,
        Self::Email,
        Self::Phone,
        Self::AppliedOn,
        Self::Source,
        Self::CurrentJob,
        Self::ItBackground,
        Self::LearnerEvidence,
        Self::Notes,
    ];

    /// The name in `field=column`, the same as on the wire.
    pub fn key(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::FullName => "full_name",
            Self::FirstName => "first_name",
            Self::LastName => "last_name",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::AppliedOn => "applied_on",
            Self::Source => "source",
            Self::CurrentJob => "current_job",
            Self::ItBackground => "it_background",
            Self::LearnerEvidence => "learner_evidence",
            Self::Notes => "notes",
        }
    }

    /// Headers that mean this field, squashed: English, then German, French, Spanish, Dutch.
    fn headers(self) -> &'static str {
        match self {
            Self::Number => {
                "number no nr id applicantno applicantnr applicantnumber applicantid candidateno \
                 candidatenr candidatenumber candidateid personid personno personnumber employeeid \
                 employeeno employeenumber empid empno externalid externalno externalnumber staffid \
                 staffno personnelno personnelnumber nummer bewerbernr bewerbernummer kandidatennr \
                 kandidatennummer personalnr personalnummer numero numerocandidat numerodecandidat \
                 matricule numerodecandidato kandidaatnummer sollicitantnummer personeelsnummer"
            }
            Self::FullName => {
                "name fullname applicant applicantname candidate candidatename person personname \
                 employeename vollstandigername nom nomcomplet nometprenom nombre nombrecompleto \
                 nombreyapellidos naam volledigenaam"
            }
            Self::FirstName => {
                "firstname givenname givennames forename christianname fname vorname prenom \
                 nombredepila primernombre voornaam"
            }
            Self::LastName => {
                "lastname surname familyname lname nachname familienname zuname nomdefamille \
                 apellido apellidos achternaam familienaam"
            }
            Self::Email => {
                "email mail emailaddress mailaddress emailadresse mailadresse adresseemail \
                 adressemail adresseelectronique courriel correo correoelectronico emailadres mailadres"
            }
            Self::Phone => {
                "phone phoneno phonenumber telephone telephoneno telephonenumber tel mobile mobileno \
                 mobilenumber mobilephone cell cellphone telefon telefonnr telefonnummer handy \
                 handynummer mobil mobiltelefon portable telephoneportable telefono movil telefoon \
                 telefoonnummer mobiel"
            }
            Self::AppliedOn => {
                "appliedon applied applieddate applicationdate dateapplied dateofapplication \
                 submittedon beworbenam bewerbungsdatum datedecandidature fechadesolicitud \
                 sollicitatiedatum date datum fecha"
            }
            Self::Source => {
                "source recruitmentsource applicationsource referralsource channel \
                 howdidyouhearaboutus quelle herkunft kanal origine provenance fuente origen bron"
            }
            Self::CurrentJob => {
                "currentjob currentposition currentrole currentoccupation job jobtitle position \
                 occupation beruf aktuellerberuf tatigkeit aktuelletatigkeit emploiactuel posteactuel \
                 metier profession trabajoactual puestoactual ocupacion huidigebaan beroep functie"
            }
            Self::ItBackground => {
                "itbackground itexperience itskills itknowledge itkenntnisse itvorkenntnisse \
                 iterfahrung connaissancesinformatiques competencesinformatiques \
                 conocimientosinformaticos itkennis itervaring"
            }
            Self::LearnerEvidence => {
                "eagerlearner eagerlearnerevidence learnerevidence evidenceoflearning \
                 willingnesstolearn lernbereitschaft enviedapprendre ganasdeaprender leergierigheid"
            }
            Self::Notes => {
                "notes note comments comment remarks remark bemerkung bemerkungen notiz notizen \
                 kommentar kommentare anmerkung anmerkungen commentaire commentaires remarque \
                 remarques notas comentario comentarios observaciones opmerking opmerkingen notities"
            }
        }
    }
}

/// Which column (counted from 0) fills which field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeopleMapping {
    pub columns: BTreeMap<PeopleField, u32>,
}

impl PeopleMapping {
    /// The column of a field.
    pub fn column(&self, field: PeopleField) -> Option<usize> {
        self.columns.get(&field).and_then(|column| usize::try_from(*column).ok())
    }

    /// Columns of the table that fill no field.
    pub fn unmapped(&self, table: &Table) -> Vec<u32> {
        (0_u32..)
            .zip(&table.header)
            .map(|(column, _)| column)
            .filter(|column| !self.columns.values().any(|used| used == column))
            .collect()
    }
}

/// A column as the person sees it while mapping.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColumnView {
    /// Counted from 0.
    pub column: u32,
    /// `A`, `B`, … as a spreadsheet names it.
    pub letter: String,
    pub header: String,
    /// The first cells with content, at most three.
    pub examples: Vec<String>,
}

/// Every column of a table with examples.
pub fn column_views(table: &Table) -> Vec<ColumnView> {
    (0_u32..)
        .zip(table.header.iter().enumerate())
        .map(|(column, (index, header))| ColumnView {
            column,
            letter: letter(index),
            header: header.clone(),
            examples: table.column(index).filter(|cell| !is_blank(cell)).take(3).map(str::to_owned).collect(),
        })
        .collect()
}

/// Guess the mapping of a people file. A field no column speaks for stays unmapped.
pub fn guess_people(table: &Table) -> PeopleMapping {
    let squashed: Vec<String> = table.header.iter().map(|h| squash(h)).collect();
    let mut columns = BTreeMap::new();
    for field in PeopleField::ALL {
        // The order of the words is the order of preference: "applied on" before "date".
        let found = field.headers().split_ascii_whitespace().find_map(|word| {
            squashed
                .iter()
                .position(|header| header == word)
                .filter(|index| !matches!(word, "date" | "datum" | "fecha") || looks_like_dates(table.column(*index)))
        });
        if let Some(column) = found.and_then(|index| u32::try_from(index).ok()) {
            columns.insert(field, column);
        }
    }
    halve_name(&mut columns);
    if !columns.contains_key(&PeopleField::Email) {
        let by_look = (0_u32..)
            .zip(0..table.header.len())
            .filter(|(column, _)| !columns.values().any(|used| used == column))
            .find(|(_, index)| looks_like_emails(table.column(*index)));
        if let Some((column, _)) = by_look {
            columns.insert(PeopleField::Email, column);
        }
    }
    PeopleMapping { columns }
}

/// Beside a column of first names, "Name" means the last name, and the other way round.
fn halve_name(columns: &mut BTreeMap<PeopleField, u32>) {
    let has = |field| columns.contains_key(&field);
    let (first, last) = (has(PeopleField::FirstName), has(PeopleField::LastName));
    let half = match (first, last) {
        (true, false) => PeopleField::LastName,
        (false, true) => PeopleField::FirstName,
        _ => return,
    };
    if let Some(column) = columns.remove(&PeopleField::FullName) {
        columns.insert(half, column);
    }
}

fn looks_like_emails<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut mails, mut others) = (0_usize, 0_usize);
    for cell in cells.filter(|cell| !is_blank(cell)) {
        *(if is_email(cell.trim()) { &mut mails } else { &mut others }) += 1;
    }
    mails > others * 4
}

/// One wish of the person: this field from that column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Key of the field, for interview sheets also the code of a competency.
    pub field: String,
    /// Header, letter or number (from 1) of the column; blank leaves the field out.
    pub column: String,
}

/// Read `field=column`.
///
/// # Errors
/// `choice_malformed`.
pub fn parse_choice(text: &str) -> Result<Choice, Problem> {
    match text.split_once('=') {
        Some((field, column)) if !field.trim().is_empty() => {
            Ok(Choice { field: field.trim().to_owned(), column: column.trim().to_owned() })
        }
        _ => Err(Problem::new("choice_malformed").with("choice", text)),
    }
}

/// The guess with the choices of the person over it; a chosen column leaves the field guessed for it.
///
/// # Errors
/// `field_unknown`, `field_twice`, `column_unknown`, `column_twice`, `header_twice`.
pub fn choose_people(table: &Table, guess: &PeopleMapping, choices: &[Choice]) -> Result<PeopleMapping, Problem> {
    let chosen = resolve_choices(table, choices, |key| PeopleField::ALL.into_iter().find(|field| field.key() == key))
        .map_err(|problem| match problem.code {
        "field_unknown" => problem.with("fields", PeopleField::ALL.map(PeopleField::key).join(", ")),
        _ => problem,
    })?;
    let mut columns = guess.columns.clone();
    for (field, column) in chosen {
        columns.remove(&field);
        if let Some(column) = column {
            columns.retain(|_, used| *used != column);
            columns.insert(field, column);
        }
    }
    Ok(PeopleMapping { columns })
}

/// Choices with their fields and columns found; a blank column stays none.
pub(super) fn resolve_choices<F: PartialEq>(
    table: &Table,
    choices: &[Choice],
    field_of: impl Fn(&str) -> Option<F>,
) -> Result<Vec<(F, Option<u32>)>, Problem> {
    let mut chosen: Vec<(F, Option<u32>)> = Vec::new();
    for choice in choices {
        let field =
            field_of(&choice.field).ok_or_else(|| Problem::new("field_unknown").with("field", &choice.field))?;
        let column = match choice.column.trim() {
            "" => None,
            wanted => u32::try_from(find_column(&table.header, wanted)?).ok(),
        };
        if chosen.iter().any(|(taken, _)| *taken == field) {
            return Err(Problem::new("field_twice").with("field", &choice.field));
        }
        if column.is_some() && chosen.iter().any(|(_, taken)| *taken == column) {
            return Err(Problem::new("column_twice").with("column", &choice.column));
        }
        chosen.push((field, column));
    }
    Ok(chosen)
}

/// Find a column by its header (exactly, then by its letters alone), its number from 1, or its letter.
///
/// # Errors
/// `column_unknown`; `header_twice` when the header stands more than once.
pub fn find_column(header: &[String], wanted: &str) -> Result<usize, Problem> {
    let wanted = wanted.trim();
    let matching = |same: &dyn Fn(&str) -> bool| -> Vec<usize> {
        (0..).zip(header).filter(|(_, name)| same(name)).map(|(index, _)| index).collect()
    };
    let squashed = squash(wanted);
    let mut found = matching(&|name| name.trim() == wanted);
    if found.is_empty() && !squashed.is_empty() {
        found = matching(&|name| squash(name) == squashed);
    }
    match found.as_slice() {
        [index] => return Ok(*index),
        [] => {}
        _ => return Err(Problem::new("header_twice").with("header", wanted)),
    }
    let by_number = wanted.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
    by_number
        .or_else(|| index_of_letter(wanted))
        .filter(|index| *index < header.len())
        .ok_or_else(|| Problem::new("column_unknown").with("column", wanted))
}

/// The letter by which a spreadsheet calls a column (0 is `A`, 26 is `AA`).
pub fn letter(column: usize) -> String {
    let mut rest = column + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

fn index_of_letter(text: &str) -> Option<usize> {
    if text.is_empty() || text.len() > 3 {
        return None;
    }
    let mut index = 0_usize;
    for byte in text.bytes() {
        let letter = byte.to_ascii_uppercase();
        if !letter.is_ascii_uppercase() {
            return None;
        }
        index = index * 26 + usize::from(letter - b'A') + 1;
    }
    index.checked_sub(1)
}

/// Letters and digits only, lower case, accents away: `E-Mail-Adresse` is `emailadresse`.
pub(super) fn squash(header: &str) -> String {
    header.nfkd().filter(|c| !is_combining_mark(*c) && c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
