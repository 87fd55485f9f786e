//! The commands of fairness: rows and thin bodies.

use serde_json::json;

use super::model::{
    Fairness, GetFairness, GetMonitoringForm, GiveMonitoring, ImportMonitoring, MonitoringAnswer, MonitoringForm,
    MonitoringImported, MonitoringQuestions,
};
use super::{figures, import, questions, store};
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::house::model::{Done, Nothing};
use crate::people;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "fairness.get" may [Coordinator] about [Intake "intake"]
        reads [Candidates, Intakes]
        touches []
        => get: (GetFairness) -> Fairness;
    read "monitoring.questions" may [Coordinator, Trainee] about []
        reads [Candidates]
        touches []
        => get_questions: (Nothing) -> MonitoringQuestions;
    read "monitoring.form" may [Coordinator, Trainee] about [Candidacy "candidacy"]
        reads [Candidates, Intakes, People]
        touches []
        => form: (GetMonitoringForm) -> MonitoringForm;
    write "monitoring.set_questions" may [Coordinator] about [House ""]
        reads []
        touches [Candidates, History]
        => set_questions: (MonitoringQuestions) -> Done;
    write "monitoring.give" may [Coordinator, Trainee] about [Candidacy "candidacy"]
        reads []
        touches [Candidates, History]
        => give: (GiveMonitoring) -> Done;
    long "monitoring.import" may [Coordinator] about [Intake "intake"]
        reads []
        touches [Candidates, History]
        => import_file: (ImportMonitoring) -> MonitoringImported;
];

async fn get(cx: &mut Read, request: GetFairness) -> Result<Fairness> {
    figures::figures(cx, &request).await
}

async fn get_questions(cx: &mut Read, _: Nothing) -> Result<MonitoringQuestions> {
    questions::get(cx.db()).await
}

async fn set_questions(cx: &mut Write, request: MonitoringQuestions) -> Result<Done> {
    questions::set(cx, request).await?;
    Ok(Done {})
}

async fn form(cx: &mut Read, request: GetMonitoringForm) -> Result<MonitoringForm> {
    let found = crate::selection::get(cx.db(), request.candidacy).await?;
    let candidacy = found.ok_or_else(|| Error::not_found("candidate_not_there"))?;
    let found = people::get(cx.db(), candidacy.person).await?;
    let person = found.ok_or_else(|| Error::not_found("person_not_there"))?;
    let words = crate::privacy::monitoring_words(cx.db()).await?;
    Ok(MonitoringForm {
        candidate: person.name(),
        intake: crate::intakes::known(cx.db(), candidacy.intake).await?.name,
        questions: questions::get(cx.db()).await?.questions,
        why: words.why.to_owned(),
        seen_by: words.seen_by.to_owned(),
        not_enrolled: words.not_enrolled,
        enrolled: words.enrolled,
    })
}

/// Answers go in and never come out again: no step takes them back, and the trail says only that some were given.
async fn give(cx: &mut Write, request: GiveMonitoring) -> Result<Done> {
    let found = crate::selection::get(cx.db(), request.candidacy).await?;
    let candidacy = found.ok_or_else(|| Error::not_found("candidate_not_there"))?;
    let asked = questions::get(cx.db()).await?;
    let mut answers: Vec<MonitoringAnswer> = Vec::new();
    for given in &request.answers {
        let answer = asked.find(&given.question, &given.answer)?;
        if answers.iter().any(|other| other.question == answer.question) {
            return Err(Error::invalid("monitoring_unknown")
                .arg("question", &given.question)
                .arg("answer", &given.answer)
                .field("answers"));
        }
        answers.push(answer);
    }
    store::set(cx, candidacy.id, &answers).await?;
    let entry = Entry::new(json!({ "given": true })).person(candidacy.person.0).subject(candidacy.id.0);
    cx.record(entry).await?;
    Ok(Done {})
}

async fn import_file(cx: &Long, request: ImportMonitoring) -> Result<MonitoringImported> {
    import::run(cx, request).await
}
