//! After any sequence of commands the derived columns are what their causes give, and going back step by step
//! leads through the same states (properties).

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde_json::{Value, json};

use crate::deeds::{Deed, Walk, deed};

type Dump = BTreeMap<String, Vec<String>>;

/// A step that can be taken back, with the state that it began from; none once an earlier step has gone.
struct Step {
    id: Value,
    before: Option<Dump>,
}

/// Takes a step back: the last one leads to the state before it. Another goes, or stays without a trace.
async fn take_back(walk: &Walk, steps: &mut Vec<Step>, place: usize) -> Result<(), TestCaseError> {
    let step = steps.remove(place);
    let now = walk.year.dump().await;
    match walk.year.undo(&step.id).await {
        Ok(_) if place == steps.len() => {
            if let Some(before) = step.before {
                prop_assert_eq!(walk.year.dump().await, before);
            }
        }
        Ok(_) => steps.iter_mut().skip(place).for_each(|later| later.before = None),
        Err(error) => {
            prop_assert_eq!(error.code, "undo_built_on");
            prop_assert!(step.before.is_none() || place < steps.len(), "the last step always goes");
            prop_assert_eq!(walk.year.dump().await, now);
            steps.insert(place, step);
        }
    }
    Ok(())
}

/// What holds after every command.
async fn holds(walk: &Walk, deed: &Deed) -> Result<(), TestCaseError> {
    let report = walk.year.ask("app.check", json!({})).await;
    prop_assert_eq!(&report["problems"], &json!([]), "after {:?}", deed);
    for (code, line) in walk.year.plan(&walk.enrollment).await {
        let open = ["planned", "due", "overdue"].contains(&line["state"].as_str().unwrap());
        prop_assert!(!open || line["due"].is_string(), "{code} is open without a date");
        let done = line["state"] == "done";
        prop_assert!(!done || line["done_on"].is_string(), "{code} is done on no day");
    }
    let monday = walk.year.ask("monday.get", json!({})).await;
    let shown = monday["lines"].as_array().unwrap().len() as u64;
    prop_assert_eq!(shown, monday["total"].as_u64().unwrap().min(10), "after {:?}", deed);
    Ok(())
}

async fn walk(deeds: &[Deed]) -> Result<(), TestCaseError> {
    let mut walk = Walk::new("2028-03-01").await;
    let mut steps: Vec<Step> = Vec::new();
    for deed in deeds {
        match deed {
            Deed::Undo if !steps.is_empty() => {
                let last = steps.len() - 1;
                take_back(&walk, &mut steps, last).await?;
            }
            Deed::UndoEarlier { nth } if !steps.is_empty() => {
                let place = nth % steps.len();
                take_back(&walk, &mut steps, place).await?;
            }
            _ => {
                let Some((name, request)) = walk.request(deed).await else { continue };
                let before = walk.year.dump().await;
                match walk.year.try_ask(name, request).await {
                    Ok(answer) if !answer["undo"].is_null() => {
                        steps.push(Step { id: answer["undo"].clone(), before: Some(before) });
                    }
                    Ok(_) => {}
                    Err(error) => {
                        prop_assert!(matches!(error.class, farm_team_core::error::Class::Refused), "{error:?}");
                        prop_assert_eq!(walk.year.dump().await, before, "refused without a trace: {}", error.code);
                    }
                }
            }
        }
        holds(&walk, deed).await?;
    }
    while steps.last().is_some_and(|step| step.before.is_some()) {
        let last = steps.len() - 1;
        take_back(&walk, &mut steps, last).await?;
    }
    holds(&walk, &Deed::Undo).await
}

#[test]
fn derived_columns_follow_any_sequence_and_every_way_back() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    runner
        .run(&prop::collection::vec(deed(), 1..24), |deeds| runtime.block_on(walk(&deeds)))
        .unwrap_or_else(|error| panic!("{error}"));
}
