//! The questions of an intake: the program's, or its own wording of them; frozen once the first sheet is opened,
//! because everybody is asked the same (R26).

use serde_json::json;

use super::model::{QuestionSet, RoomCompetency, SetQuestions};
use super::store;
use crate::context::Write;
use crate::curriculum::Program;
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::ids::IntakeId;

/// Longest question, characters.
const LONGEST: usize = 1_000;

/// The competencies of selection with their anchors and the intake's questions.
pub(super) async fn set_of(db: &mut Connection, program: &Program, intake: IntakeId) -> Result<QuestionSet> {
    let own = store::questions(&mut *db, intake).await?;
    let asked = |code: &str, of_program: &[String]| {
        let own: Vec<String> = own.iter().filter(|q| q.competency == code).map(|q| q.question.clone()).collect();
        if own.is_empty() { of_program.to_vec() } else { own }
    };
    let competencies = program.rubric.selection_competencies().map(|competency| RoomCompetency {
        code: competency.code.clone(),
        name: competency.name.clone(),
        anchors: competency.anchors.all().iter().map(|(_, anchor)| (*anchor).to_owned()).collect(),
        questions: asked(&competency.code, &competency.questions),
    });
    let competencies = competencies.collect();
    Ok(QuestionSet { competencies, frozen_on: store::frozen_on(db, intake).await?, own: !own.is_empty() })
}

/// Words the questions of an intake anew, or takes the program's again.
///
/// # Errors
/// `questions_frozen`, `questions_count`, `competency_not_scored`, `text_too_long`.
pub(super) async fn set(cx: &mut Write, request: &SetQuestions) -> Result<()> {
    if let Some(day) = store::frozen_on(cx.db(), request.intake).await? {
        return Err(Error::refused("questions_frozen").arg("day", day).field("questions"));
    }
    let program = crate::intakes::known(cx.db(), request.intake).await?.program;
    let program = cx.program(program).await?;
    let mut rows = Vec::new();
    if !request.questions.is_empty() {
        for competency in program.rubric.selection_competencies() {
            let given = request.questions.iter().find(|given| given.competency == competency.code);
            let given = given.map(|given| given.questions.as_slice()).unwrap_or_default();
            let full = given.len() == competency.questions.len() && given.iter().all(|q| !q.trim().is_empty());
            if !full {
                return Err(Error::refused("questions_count")
                    .arg("competency", &competency.name)
                    .arg("count", competency.questions.len())
                    .field("questions"));
            }
            if given.iter().any(|question| question.chars().count() > LONGEST) {
                return Err(Error::refused("text_too_long").arg("limit", LONGEST).field("questions"));
            }
            let numbered = (0_u32..).zip(given);
            rows.extend(numbered.map(|(number, question)| (competency.code.as_str(), number, question.trim())));
        }
    }
    store::set_questions(cx, request.intake, &rows).await?;
    cx.record(Entry::new(json!({ "questions": request.questions })).subject(request.intake.0)).await
}
