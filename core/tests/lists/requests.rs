//! Every combination of what a list can be asked for. A new column, filter or field does not compile until it is
//! named here.

use farm_team_core::enrollment::model::{Column as TraineeColumn, ListTrainees, TraineeFilter};
use farm_team_core::history::model::ListHistory;
use farm_team_core::people::model::{Column as PeopleColumn, ListPeople};
use farm_team_core::progress::week::model::{Column as WeekColumn, ListWeek};
use farm_team_core::selection::model::{CandidacyState, Column as CandidateColumn, ListCandidates};
use serde::Serialize;
use serde_json::{Value, json};

/// All variants of an enum.
macro_rules! every {
    ($type:ident { $($variant:ident),* $(,)? }) => {{
        let _ = |value: $type| match value { $($type::$variant => {})* };
        [$($type::$variant),*]
    }};
}

/// The ids that narrow a list.
pub(crate) struct Ids {
    pub(crate) intake: Value,
    pub(crate) mentor: Value,
    pub(crate) person: Value,
}

/// A request with the fields that each of its filters adds.
fn combined(filters: Vec<Vec<Value>>) -> Vec<Value> {
    filters.into_iter().fold(vec![json!({})], |requests, choices| {
        let with = |request: &Value, choice: &Value| {
            let mut request = request.clone();
            request.as_object_mut().unwrap().extend(choice.as_object().unwrap().clone());
            request
        };
        requests.iter().flat_map(|request| choices.iter().map(|choice| with(request, choice))).collect()
    })
}

/// Left out, or given.
fn perhaps(field: &str, value: impl Serialize) -> Vec<Value> {
    vec![json!({}), json!({ field: value })]
}

fn sorts(columns: &[impl Serialize]) -> Vec<Value> {
    let both =
        |column| [false, true].map(|descending| json!({ "sort": [{ "column": column, "descending": descending }] }));
    columns.iter().flat_map(both).chain([json!({})]).collect()
}

const NARROW: &str = "zoë var";

fn window() -> Vec<Value> {
    vec![json!({ "window": { "offset": 1, "limit": 1 } })]
}

pub(crate) fn trainees(ids: &Ids) -> Vec<Value> {
    let _ = |request: ListTrainees| {
        let ListTrainees { intake: _, mentor: _, filter: _, text: _, sort: _, window: _ } = request;
    };
    let filters = every!(TraineeFilter { Running, Overdue, Due, Paused, AtRisk, Conflicts, Ended, All });
    let columns = every!(TraineeColumn {
        Name,
        Number,
        Intake,
        Mentor,
        Start,
        Progress,
        NextMilestone,
        NextModule,
        End,
        Outcome,
    });
    combined(vec![
        perhaps("intake", &ids.intake),
        perhaps("mentor", &ids.mentor),
        perhaps("text", NARROW),
        filters.map(|filter| json!({ "filter": filter })).to_vec(),
        sorts(&columns),
        window(),
    ])
}

pub(crate) fn week(ids: &Ids) -> Vec<Value> {
    let _ = |request: ListWeek| {
        let ListWeek { day: _, intake: _, mentor: _, waiting: _, text: _, sort: _, window: _ } = request;
    };
    let columns = every!(WeekColumn { Name, Number, Intake });
    combined(vec![
        vec![json!({ "day": "2026-11-16" })],
        perhaps("intake", &ids.intake),
        perhaps("mentor", &ids.mentor),
        perhaps("waiting", true),
        perhaps("text", NARROW),
        sorts(&columns),
        window(),
    ])
}

pub(crate) fn candidates(ids: &Ids) -> Vec<Value> {
    let _ = |request: ListCandidates| {
        let ListCandidates { intake: _, states: _, advances: _, text: _, sort: _, window: _ } = request;
    };
    let states = every!(CandidacyState {
        Applied,
        Screened,
        Interview,
        Offered,
        Accepted,
        Refused,
        TalentPool,
        Declined,
        Withdrew,
        Enrolled,
    });
    let mut by_state = perhaps("states", states);
    // Which state it is changes no statement.
    by_state.push(json!({ "states": [CandidacyState::Interview] }));
    let columns = every!(CandidateColumn { Name, Number, Intake, AppliedOn, State, Mean, Lowest, Spread, Checks });
    combined(vec![
        perhaps("intake", &ids.intake),
        by_state,
        [json!({}), json!({ "advances": true }), json!({ "advances": false })].to_vec(),
        perhaps("text", NARROW),
        sorts(&columns),
        window(),
    ])
}

pub(crate) fn people() -> Vec<Value> {
    let _ = |request: ListPeople| {
        let ListPeople { text: _, sort: _, window: _ } = request;
    };
    let columns = every!(PeopleColumn { Name, Number, Email, AppliedOn, Source });
    combined(vec![perhaps("text", NARROW), sorts(&columns), window()])
}

pub(crate) fn history(ids: &Ids) -> Vec<Value> {
    let _ = |request: ListHistory| {
        let ListHistory { person: _, command: _, offset: _, limit: _ } = request;
    };
    let page = vec![json!({ "offset": 1, "limit": 1 })];
    combined(vec![perhaps("person", &ids.person), perhaps("command", "milestones."), page])
}
