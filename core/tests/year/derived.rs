//! After any sequence of commands the derived columns are what their causes give, and going back step by step
//! leads through the same states (properties).

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde_json::{Value, json};

use crate::support::{Year, a_break, attempt};

#[derive(Debug, Clone)]
enum Deed {
    Attempt { module: usize, day: u64, mark: u32, override_it: bool },
    Void { nth: usize },
    Grant { module: usize },
    Exempt { module: usize },
    LeaveOut { module: usize },
    Restore { module: usize },
    AddBreak { day: u64, days: Option<u64> },
    EndBreak { nth: usize, day: u64 },
    RemoveBreak { nth: usize },
    Holiday { day: u64 },
    Accept { nth: usize },
    End { day: u64 },
    Undo,
}

fn deed() -> impl Strategy<Value = Deed> {
    let module = 0_usize..20;
    let day = 0_u64..420;
    prop_oneof![
        6 => (module.clone(), day.clone(), prop_oneof![Just(0_u32), 60..100_u32], any::<bool>())
            .prop_map(|(module, day, mark, override_it)| Deed::Attempt { module, day, mark, override_it }),
        1 => (0_usize..8).prop_map(|nth| Deed::Void { nth }),
        1 => module.clone().prop_map(|module| Deed::Grant { module }),
        1 => module.clone().prop_map(|module| Deed::Exempt { module }),
        1 => module.clone().prop_map(|module| Deed::LeaveOut { module }),
        1 => module.prop_map(|module| Deed::Restore { module }),
        3 => (day.clone(), prop::option::weighted(0.8, 1_u64..60)).prop_map(|(day, days)| Deed::AddBreak { day, days }),
        1 => (0_usize..4, day.clone()).prop_map(|(nth, day)| Deed::EndBreak { nth, day }),
        1 => (0_usize..4).prop_map(|nth| Deed::RemoveBreak { nth }),
        1 => day.clone().prop_map(|day| Deed::Holiday { day }),
        1 => (0_usize..4).prop_map(|nth| Deed::Accept { nth }),
        1 => day.prop_map(|day| Deed::End { day }),
        4 => Just(Deed::Undo),
    ]
}

fn day(offset: u64) -> String {
    let start: chrono::NaiveDate = "2027-01-04".parse().unwrap();
    (start + chrono::Days::new(offset)).to_string()
}

struct Walk {
    year: Year,
    enrollment: Value,
    holidays: Vec<Value>,
}

impl Walk {
    async fn nth(&self, list: &str, nth: usize) -> Option<Value> {
        self.year.view(&self.enrollment).await[list].as_array().unwrap().get(nth).cloned()
    }

    /// The command of a deed; none when it has no object.
    async fn request(&mut self, deed: &Deed) -> Option<(&'static str, Value)> {
        let enrollment = &self.enrollment;
        let code = |module: usize| format!("FT-{:02}", module + 1);
        let of = |module: usize| json!({ "enrollment": enrollment, "module": code(module), "reason": "r" });
        Some(match deed {
            Deed::Attempt { module, day: on, mark, override_it } => {
                let rubric = [16, 19].contains(module);
                let mark = if rubric { "3.5".to_owned() } else { mark.to_string() };
                let mut request = attempt(enrollment, &code(*module), &day(*on), &mark);
                if *override_it {
                    request["override_reason"] = json!("r");
                }
                ("progress.add_attempt", request)
            }
            Deed::Void { nth } => {
                let rows = self.year.number(&format!("SELECT count(*) FROM attempt WHERE number > {nth}")).await;
                if rows == 0 {
                    return None;
                }
                let view = json!({ "enrollment": enrollment, "module": code(*nth) });
                let view = self.year.ask("progress.module", view).await;
                let id = view["attempts"].get(0)?["attempt"].clone();
                ("progress.void_attempt", json!({ "attempt": id, "reason": "r" }))
            }
            Deed::Grant { module } => ("progress.grant_attempt", of(*module)),
            Deed::Exempt { module } => {
                let mut request = of(*module);
                request["evidence"] = json!("e");
                ("progress.exempt", request)
            }
            Deed::LeaveOut { module } => ("progress.leave_out", of(*module)),
            Deed::Restore { module } => ("progress.restore", of(*module)),
            Deed::AddBreak { day: from, days } => {
                let to = days.map(|days| day(from + days));
                ("enrollment.add_break", a_break(enrollment, &day(*from), to.as_deref()))
            }
            Deed::EndBreak { nth, day: to } => {
                let id = self.nth("breaks", *nth).await?["id"].clone();
                ("enrollment.end_break", json!({ "id": id, "to": day(*to) }))
            }
            Deed::RemoveBreak { nth } => {
                let id = self.nth("breaks", *nth).await?["id"].clone();
                ("enrollment.remove_break", json!({ "id": id }))
            }
            Deed::Holiday { day: on } => {
                self.holidays.push(json!({ "day": day(*on), "name": "Holiday" }));
                let mut fields = crate::support::fields("January", &self.year.mentors);
                fields["holidays"] = json!(self.holidays);
                ("intakes.update", json!({ "intake": self.year.intake, "fields": fields }))
            }
            Deed::Accept { nth } => {
                let found = self.nth("conflicts", *nth).await?;
                let request =
                    json!({ "enrollment": enrollment, "code": found["code"], "cause": found["cause"], "reason": "r" });
                ("enrollment.accept_conflict", request)
            }
            Deed::End { day: on } => (
                "enrollment.record_outcome",
                json!({ "enrollment": enrollment, "outcome": "transferred", "on": day(*on) }),
            ),
            Deed::Undo => return None,
        })
    }
}

async fn walk(deeds: &[Deed]) -> Result<(), TestCaseError> {
    let year = Year::new("2028-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    let mut walk = Walk { year, enrollment, holidays: Vec::new() };
    // Each step with the state that it began from.
    let mut steps: Vec<(Value, _)> = Vec::new();
    for deed in deeds {
        if matches!(deed, Deed::Undo) {
            let Some((step, before)) = steps.pop() else { continue };
            walk.year.undo(&step).await.map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
            prop_assert_eq!(walk.year.dump().await, before);
        } else if let Some((name, request)) = walk.request(deed).await {
            let before = walk.year.dump().await;
            match walk.year.try_ask(name, request).await {
                Ok(answer) if !answer["undo"].is_null() => steps.push((answer["undo"].clone(), before)),
                Ok(_) => {}
                Err(error) => {
                    prop_assert!(matches!(error.class, farm_team_core::error::Class::Refused), "{error:?}");
                    prop_assert_eq!(walk.year.dump().await, before, "refused without a trace: {}", error.code);
                }
            }
        }
        let report = walk.year.ask("app.check", json!({})).await;
        prop_assert_eq!(&report["problems"], &json!([]), "after {:?}", deed);
        for (code, line) in walk.year.plan(&walk.enrollment).await {
            let due = &line["due"];
            let open = ["planned", "due", "overdue"].contains(&line["state"].as_str().unwrap());
            prop_assert!(!open || due.is_string(), "{code} is open without a date");
        }
    }
    while let Some((step, before)) = steps.pop() {
        walk.year.undo(&step).await.map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
        prop_assert_eq!(walk.year.dump().await, before);
    }
    Ok(())
}

#[test]
fn derived_columns_follow_any_sequence_and_every_way_back() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    runner
        .run(&prop::collection::vec(deed(), 1..18), |deeds| runtime.block_on(walk(&deeds)))
        .unwrap_or_else(|error| panic!("{error}"));
}
