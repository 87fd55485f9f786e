//! The people of the demo and how they were picked.

use super::{Demo, before, store};
use crate::error::{Error, Result};
use crate::ids::{CandidacyId, IntakeId, PersonId};
use crate::people::commands as people;
use crate::people::model::{CreatePerson, PersonFields};
use crate::selection::commands as selection;
use crate::selection::grounds;
use crate::selection::model::{AnswerCheck, CandidacyEvent, CheckAnswer, MoveCandidates, SaveSheet, SheetScore};

/// An invented person: first name, last name, job before, source.
type Who = (&'static str, &'static str, &'static str, &'static str);

pub(super) const TRAINEES: [Who; 10] = [
    ("Gabrielė", "Petraitytė", "Call center agent", "Internal transfer"),
    ("Ben", "Okafor", "Hotel front desk", "Employee referral"),
    ("Thu Hà", "Nguyễn", "School secretary", "Company website"),
    ("Piotr", "Łuczak", "Retail sales", "Job fair"),
    ("Lena", "Schäfer", "Bank teller", "Company website"),
    ("Óscar", "Ramírez", "Airline check-in", "Agency"),
    ("Yuki", "Tanaka", "Library assistant", "Company website"),
    ("Fatima", "al-Zahra", "Museum guide", "Job fair"),
    ("Siobhán", "O’Neill", "Field sales", "School partnership"),
    ("Irena", "", "Restaurant shift lead", "Employee referral"),
];
pub(super) const CANDIDATES: [Who; 8] = [
    ("Amara", "Diallo", "Hotel front desk", "Job fair"),
    ("Mihály", "Szűcs", "Retail sales", "Company website"),
    ("Ola", "Kamau", "Call center agent", "Internal transfer"),
    ("Jean-Luc", "d’Aubigné", "Bank teller", "Agency"),
    ("惠子", "佐藤", "School secretary", "Company website"),
    ("Noor", "Haddad", "Library assistant", "Employee referral"),
    ("Tomás", "Ferreira", "Airline check-in", "Job fair"),
    ("Ragnhild", "Øverland", "Museum guide", "Company website"),
];
const RATERS: [&str; 3] = ["Ana Ruiz", "Johan Lind", "Mara Keller"];

/// Somebody who was offered a place and accepted it.
pub(super) async fn trainee(demo: &mut Demo<'_>, place: usize, who: &Who, intake: IntakeId) -> Result<PersonId> {
    let (person, candidacy) = applicant(demo, place, who, intake).await?;
    for (seat, rater) in panel(demo).iter().enumerate() {
        sheet(demo, candidacy, rater, |at| 4 + (at + seat + place) % 2).await?;
    }
    checks(demo, candidacy).await?;
    for event in [CandidacyEvent::Interview, CandidacyEvent::Offer, CandidacyEvent::Accept] {
        moved(demo, candidacy, event).await?;
    }
    Ok(person)
}

/// Candidates of the next intake stand at every step of the way.
pub(super) async fn candidate(demo: &mut Demo<'_>, place: usize, who: &Who, intake: IntakeId) -> Result<()> {
    let (_, candidacy) = applicant(demo, TRAINEES.len() + place, who, intake).await?;
    let panel = panel(demo);
    let handed_in = match place {
        0 | 1 => 0,
        2 => 1,
        _ => panel.len(),
    };
    for (seat, rater) in panel.iter().enumerate().take(handed_in) {
        sheet(demo, candidacy, rater, |at| 3 + (at + (seat + 1) * place) % 3).await?;
    }
    if place >= 3 {
        checks(demo, candidacy).await?;
    }
    match place {
        0 => Ok(()),
        1 => moved(demo, candidacy, CandidacyEvent::Screen).await,
        7 => {
            moved(demo, candidacy, CandidacyEvent::Interview).await?;
            moved(demo, candidacy, CandidacyEvent::Withdraw).await
        }
        _ => moved(demo, candidacy, CandidacyEvent::Interview).await,
    }
}

/// As many raters as the program asks for.
fn panel(demo: &Demo<'_>) -> Vec<&'static str> {
    let least = usize::try_from(demo.program.rubric.selection.raters.0).unwrap_or(RATERS.len());
    RATERS.into_iter().take(least).collect()
}

async fn applicant(
    demo: &mut Demo<'_>,
    place: usize,
    (first, last, job, source): &Who,
    intake: IntakeId,
) -> Result<(PersonId, CandidacyId)> {
    let fields = PersonFields {
        number: Some(format!("DEMO-{:02}", place + 1)),
        first_name: (*first).to_owned(),
        last_name: (*last).to_owned(),
        email: Some(format!("demo{:02}@example.org", place + 1)),
        phone: None,
        source: Some((*source).to_owned()),
        current_job: Some((*job).to_owned()),
        it_background: Some("Repairs PCs for family and friends".to_owned()),
        learner_evidence: Some("Night school, second year".to_owned()),
        applied_on: Some(before(demo.cx.today(), 40)),
        notes: None,
    };
    let made = people::create(demo.by("people.create"), CreatePerson { fields, intake: Some(intake) }).await?;
    store::mark(demo.cx, "person", made.person.0).await?;
    let candidacy = made.candidacy.ok_or_else(|| Error::internal("a demo person without candidacy"))?;
    Ok((made.person, candidacy))
}

async fn sheet(demo: &mut Demo<'_>, candidacy: CandidacyId, rater: &str, level: impl Fn(usize) -> usize) -> Result<()> {
    let scored = demo.program.rubric.competencies.iter().filter(|competency| competency.selection);
    let score = |(at, code): (usize, &String)| SheetScore {
        competency: code.clone(),
        level: u8::try_from(level(at)).ok(),
        note: String::new(),
    };
    let scores = scored.map(|competency| &competency.code).enumerate().map(score).collect();
    let request = SaveSheet { candidacy, sheet: None, rater: rater.to_owned(), scores, note: String::new() };
    selection::save_sheet(demo.by("candidates.save_sheet"), request).await?;
    Ok(())
}

async fn checks(demo: &mut Demo<'_>, candidacy: CandidacyId) -> Result<()> {
    let program = demo.program.clone();
    for check in &program.rubric.selection.threshold_checks {
        let request = AnswerCheck {
            candidacy,
            code: check.code.clone(),
            answer: CheckAnswer::Met,
            evidence: "Told with examples in the interview".to_owned(),
        };
        selection::answer_check(demo.by("candidates.answer_check"), request).await?;
    }
    Ok(())
}

async fn moved(demo: &mut Demo<'_>, candidacy: CandidacyId, event: CandidacyEvent) -> Result<()> {
    let grounds = grounds::get(demo.cx.db()).await?;
    let ground = grounds.of(event).and_then(|list| list.first().cloned());
    let request = MoveCandidates { candidacies: vec![candidacy], event, ground, reason: None, consent_until: None };
    selection::advance(demo.by("candidates.move"), request).await?;
    Ok(())
}
