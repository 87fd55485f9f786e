//! The figures of an intake: answers and states counted together, then compared by the rule.

use std::collections::{BTreeMap, HashMap};

use super::model::{Fairness, GetFairness, GroupFigures, QuestionFigures, Reached, StageFigures, StageName};
use super::rules::{self, Comparison, Group, STAGES};
use super::{questions, raters, store};
use crate::context::Read;
use crate::error::{Error, Result};
use crate::ids::CandidacyId;
use crate::privacy::switches::{Switch, is_on};
use crate::selection::model::CandidacyState;
use crate::statistics::fisher::Share;

/// How many gave an answer and came how far, by question and answer.
type Counts = BTreeMap<(String, String), Ends>;
type Ends = BTreeMap<Reached, u32>;

const NAMES: [StageName; 4] = [StageName::Whole, StageName::Screening, StageName::Invitation, StageName::Offer];

/// The figures of an intake (R29).
pub(crate) async fn figures(cx: &mut Read, request: &GetFairness) -> Result<Fairness> {
    let intake = crate::intakes::known(cx.db(), request.intake).await?;
    let mut states: HashMap<CandidacyId, Vec<CandidacyState>> = HashMap::new();
    for passed in store::passed(cx.db(), intake.id).await? {
        states.entry(passed.candidacy).or_default().push(passed.state);
    }
    let ends: HashMap<CandidacyId, Reached> =
        states.into_iter().filter_map(|(id, states)| Some((id, rules::reached(&states)?))).collect();
    let mut counts = Counts::new();
    let mut count = |question: String, answer: String, reached: Reached, n: u32| {
        *counts.entry((question, answer)).or_default().entry(reached).or_default() += n;
    };
    for given in store::given(cx.db(), intake.id).await? {
        if let Some(reached) = ends.get(&given.candidacy) {
            count(given.question, given.answer, *reached, 1);
        }
    }
    for kept in store::kept(cx.db(), intake.id).await? {
        count(kept.question, kept.answer, kept.reached, kept.count);
    }
    let listed = questions::get(cx.db()).await?;
    // The house's order; what was asked under another wording comes behind.
    let place = |question: &str, answer: &str| {
        let at = listed.questions.iter().position(|one| one.question == question);
        let known = at.and_then(|at| listed.questions.get(at));
        let answer_at = known.and_then(|one| one.answers.iter().position(|known| known == answer));
        (at.unwrap_or(usize::MAX), question.to_owned(), answer_at.unwrap_or(usize::MAX))
    };
    let mut rows: Vec<_> = counts.into_iter().collect();
    rows.sort_by_cached_key(|((question, answer), _)| place(question, answer));
    let by_question = rows.chunk_by(|((one, _), _), ((other, _), _)| one == other);
    let questions = by_question.map(|rows| of_question(rows, request.shared)).collect::<Result<Vec<_>>>()?;
    let raters = match is_on(cx.db(), intake.id, Switch::RaterComparison).await? {
        true => {
            let program = cx.program(intake.program).await?;
            Some(raters::figures(&crate::selection::open_scores(cx.db(), &program, intake.id).await?)?)
        }
        false => None,
    };
    Ok(Fairness { decided: u32::try_from(ends.len()).map_err(Error::internal)?, questions, raters })
}

fn of_question(rows: &[((String, String), Ends)], shared: bool) -> Result<QuestionFigures> {
    let stages = STAGES.iter().zip(NAMES).map(|(stage, name)| {
        let groups: Vec<(String, Share)> = rows
            .iter()
            .map(|((_, answer), reached)| {
                let counts: Vec<(Reached, u32)> = reached.iter().map(|(reached, n)| (*reached, *n)).collect();
                (answer.clone(), stage.share(&counts))
            })
            .collect();
        let compared = rules::compare(&groups)?;
        of_stage(name, if shared { rules::for_sharing(compared) } else { compared })
    });
    let question = rows.first().map(|((question, _), _)| question.clone()).unwrap_or_default();
    Ok(QuestionFigures { question, stages: stages.collect::<Result<Vec<_>>>()? })
}

fn of_stage(stage: StageName, compared: Comparison) -> Result<StageFigures> {
    Ok(StageFigures {
        stage,
        applied: compared.all.of,
        selected: compared.all.chosen,
        too_few: compared.too_few,
        groups: compared.groups.into_iter().map(of_group).collect::<Result<Vec<_>>>()?,
        hidden: compared.hidden,
    })
}

fn of_group(group: Group) -> Result<GroupFigures> {
    Ok(GroupFigures {
        answer: group.answer,
        applied: group.share.of,
        selected: group.share.chosen,
        rate: group.rate.rounded(2)?,
        ratio: group.ratio.map(|ratio| ratio.rounded(2)).transpose()?,
        p: group.p.map(|p| format!("{p:.4}")),
        shortfall: group.shortfall.rounded(1)?,
        flagged: group.flagged,
    })
}
