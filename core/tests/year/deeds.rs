//! The commands of a year as a random walk takes them.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::milestones::CHECKS;
use crate::sessions::fields as invited;
use crate::support::{Year, a_break, attempt, fields, replan};

/// One step of the walk; numbers choose among what there is.
#[derive(Debug, Clone)]
pub(crate) enum Deed {
    Attempt {
        module: usize,
        day: u64,
        mark: u32,
        override_it: bool,
    },
    Void {
        module: usize,
    },
    Grant {
        module: usize,
    },
    Exempt {
        module: usize,
    },
    LeaveOut {
        module: usize,
    },
    Restore {
        module: usize,
    },
    AddBreak {
        day: u64,
        days: Option<u64>,
        keep: Option<bool>,
    },
    EndBreak {
        nth: usize,
        day: u64,
    },
    RemoveBreak {
        nth: usize,
    },
    /// Up to 60 days before the first start or behind it.
    Start {
        day: i64,
    },
    Extend {
        months: u32,
        module: usize,
    },
    Holiday {
        day: u64,
    },
    Accept {
        nth: usize,
    },
    Hours {
        day: u64,
        minutes: u32,
    },
    ApproveHours {
        nth: usize,
    },
    RemoveHours {
        nth: usize,
    },
    PlanSession {
        module: usize,
        day: u64,
    },
    /// Who came, said for the first time or again.
    Attend {
        nth: usize,
        came: bool,
    },
    ClearSession {
        nth: usize,
    },
    RemoveSession {
        nth: usize,
    },
    Review {
        day: u64,
    },
    Record {
        day: u64,
    },
    Open {
        nth: usize,
    },
    Rate {
        nth: usize,
        level: u32,
    },
    Score {
        nth: usize,
        day: u64,
        decision: usize,
    },
    Reopen {
        nth: usize,
    },
    Withdraw {
        nth: usize,
    },
    End {
        day: u64,
    },
    /// The last step.
    Undo,
    /// Any step.
    UndoEarlier {
        nth: usize,
    },
}

/// Days are counted from the start; some lie behind the end.
pub(crate) fn deed() -> impl Strategy<Value = Deed> {
    let (module, nth, day) = (0_usize..20, 0_usize..6, 0_u64..420);
    let attempt = (module.clone(), day.clone(), prop_oneof![Just(0_u32), 60..100_u32], any::<bool>())
        .prop_map(|(module, day, mark, override_it)| Deed::Attempt { module, day, mark, override_it });
    let a_break = (day.clone(), prop::option::weighted(0.8, 1_u64..60), any::<Option<bool>>())
        .prop_map(|(day, days, keep)| Deed::AddBreak { day, days, keep });
    let modules = prop_oneof![
        module.clone().prop_map(|module| Deed::Void { module }),
        module.clone().prop_map(|module| Deed::Grant { module }),
        module.clone().prop_map(|module| Deed::Exempt { module }),
        module.clone().prop_map(|module| Deed::LeaveOut { module }),
        module.clone().prop_map(|module| Deed::Restore { module }),
    ];
    let sessions = prop_oneof![
        3 => (module, day.clone()).prop_map(|(module, day)| Deed::PlanSession { module, day }),
        3 => (nth.clone(), any::<bool>()).prop_map(|(nth, came)| Deed::Attend { nth, came }),
        1 => nth.clone().prop_map(|nth| Deed::ClearSession { nth }),
        1 => nth.clone().prop_map(|nth| Deed::RemoveSession { nth }),
    ];
    let plans = prop_oneof![
        (-60_i64..60).prop_map(|day| Deed::Start { day }),
        (1_u32..=3, 0_usize..20).prop_map(|(months, module)| Deed::Extend { months, module }),
    ];
    let plan = prop_oneof![
        (nth.clone(), day.clone()).prop_map(|(nth, day)| Deed::EndBreak { nth, day }),
        nth.clone().prop_map(|nth| Deed::RemoveBreak { nth }),
        day.clone().prop_map(|day| Deed::Holiday { day }),
        nth.clone().prop_map(|nth| Deed::Accept { nth }),
        day.clone().prop_map(|day| Deed::End { day }),
    ];
    let records = prop_oneof![
        (day.clone(), 1_u32..1500).prop_map(|(day, minutes)| Deed::Hours { day, minutes }),
        nth.clone().prop_map(|nth| Deed::ApproveHours { nth }),
        nth.clone().prop_map(|nth| Deed::RemoveHours { nth }),
        day.clone().prop_map(|day| Deed::Review { day }),
        day.clone().prop_map(|day| Deed::Record { day }),
    ];
    let milestones = prop_oneof![
        3 => nth.clone().prop_map(|nth| Deed::Open { nth }),
        4 => (nth.clone(), 1_u32..=5).prop_map(|(nth, level)| Deed::Rate { nth, level }),
        4 => (nth.clone(), day, 0_usize..6).prop_map(|(nth, day, decision)| Deed::Score { nth, day, decision }),
        1 => nth.clone().prop_map(|nth| Deed::Reopen { nth }),
        1 => nth.clone().prop_map(|nth| Deed::Withdraw { nth }),
    ];
    prop_oneof![
        5 => attempt,
        2 => a_break,
        1 => plans,
        4 => modules,
        3 => plan,
        4 => records,
        4 => sessions,
        8 => milestones,
        3 => Just(Deed::Undo),
        2 => nth.prop_map(|nth| Deed::UndoEarlier { nth }),
    ]
}

fn day(offset: u64) -> String {
    let start: chrono::NaiveDate = "2027-01-04".parse().unwrap();
    (start + chrono::Days::new(offset)).to_string()
}

/// One trainee on whom the deeds are done.
pub(crate) struct Walk {
    pub(crate) year: Year,
    pub(crate) enrollment: Value,
    holidays: Vec<Value>,
}

impl Walk {
    pub(crate) async fn new(today: &str) -> Self {
        let year = Year::new(today).await;
        let enrollment = year.enrolled("Ada").await;
        Self { year, enrollment, holidays: Vec::new() }
    }

    async fn nth(&self, list: &str, nth: usize) -> Option<Value> {
        self.year.view(&self.enrollment).await[list].as_array().unwrap().get(nth).cloned()
    }

    async fn hours(&self, nth: usize) -> Option<Value> {
        let record = self.year.ask("progress.record", json!({ "enrollment": self.enrollment })).await;
        Some(record["hours"].get(nth)?["hours"].clone())
    }

    async fn session(&self, nth: usize) -> Option<Value> {
        let sessions = self.year.ask("sessions.list", json!({})).await;
        Some(sessions["rows"].get(nth)?["session"].clone())
    }

    /// One of the milestones in a state.
    async fn milestone(&self, state: &str, nth: usize) -> Option<Value> {
        let rows = self.year.ask("milestones.list", json!({ "enrollment": self.enrollment })).await;
        let found: Vec<Value> = rows.as_array().unwrap().iter().filter(|row| row["state"] == state).cloned().collect();
        found.get(nth % found.len().max(1)).map(|row| row["milestone"].clone())
    }

    /// The command of a deed; none when it has no object.
    pub(crate) async fn request(&mut self, deed: &Deed) -> Option<(&'static str, Value)> {
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
            Deed::Void { module } => {
                let view = json!({ "enrollment": enrollment, "module": code(*module) });
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
            Deed::AddBreak { day: from, days, keep } => {
                let to = days.map(|days| day(from + days));
                let mut request = a_break(enrollment, &day(*from), to.as_deref());
                if let Some(keep) = keep {
                    request["overlap"] = json!(if *keep { "keep_break" } else { "keep_record" });
                }
                ("enrollment.add_break", request)
            }
            Deed::EndBreak { nth, day: to } => {
                let id = self.nth("breaks", *nth).await?["id"].clone();
                ("enrollment.end_break", json!({ "id": id, "to": day(*to), "overlap": "keep_record" }))
            }
            Deed::RemoveBreak { nth } => {
                let id = self.nth("breaks", *nth).await?["id"].clone();
                ("enrollment.remove_break", json!({ "id": id }))
            }
            Deed::Start { day: on } => {
                let first: chrono::NaiveDate = "2027-01-04".parse().unwrap();
                let on = (first + chrono::Duration::days(*on)).to_string();
                ("enrollment.replan", replan(enrollment, &json!({ "kind": "start", "on": on })))
            }
            Deed::Extend { months, module } => {
                let change = json!({ "kind": "extension", "months": months, "modules": [code(*module)] });
                ("enrollment.replan", replan(enrollment, &change))
            }
            Deed::Holiday { day: on } => {
                self.holidays.push(json!({ "day": day(*on), "name": "Holiday" }));
                let mut fields = fields("January", &self.year.mentors);
                fields["holidays"] = json!(self.holidays);
                ("intakes.update", json!({ "intake": self.year.intake, "fields": fields }))
            }
            Deed::Accept { nth } => {
                let found = self.nth("conflicts", *nth).await?;
                let request =
                    json!({ "enrollment": enrollment, "code": found["code"], "cause": found["cause"], "reason": "r" });
                ("enrollment.accept_conflict", request)
            }
            Deed::Hours { day: on, minutes } => (
                "progress.log_hours",
                json!({ "enrollment": enrollment, "day": day(*on), "minutes": minutes, "kind": "taught" }),
            ),
            Deed::ApproveHours { nth } => ("progress.approve_hours", json!({ "hours": [self.hours(*nth).await?] })),
            Deed::RemoveHours { nth } => ("progress.remove_hours", json!({ "hours": self.hours(*nth).await? })),
            Deed::PlanSession { module, day: on } => {
                let fields = invited(&code(*module), &day(*on), &[enrollment]);
                ("sessions.plan", json!({ "intake": self.year.intake, "fields": fields }))
            }
            Deed::Attend { nth, came } => {
                let attended = if *came { vec![enrollment] } else { Vec::new() };
                ("sessions.attend", json!({ "session": self.session(*nth).await?, "attended": attended }))
            }
            Deed::ClearSession { nth } => ("sessions.clear", json!({ "session": self.session(*nth).await? })),
            Deed::RemoveSession { nth } => ("sessions.remove", json!({ "session": self.session(*nth).await? })),
            Deed::Review { day: on } => {
                let answers = CHECKS.map(|check| json!({ "check": check, "answer": "partly" }));
                let request = json!({
                    "enrollment": enrollment, "ticket": "T", "on": day(*on), "reviewer": "R", "answers": answers
                });
                ("progress.add_review", request)
            }
            Deed::End { day: on } => (
                "enrollment.record_outcome",
                json!({ "enrollment": enrollment, "outcome": "transferred", "on": day(*on) }),
            ),
            Deed::Undo | Deed::UndoEarlier { .. } => return None,
            _ => return self.milestone_request(deed).await,
        })
    }

    async fn milestone_request(&self, deed: &Deed) -> Option<(&'static str, Value)> {
        Some(match deed {
            Deed::Record { day: on } => {
                let id = self.milestone("planned", 0).await?;
                ("milestones.record_fields", json!({ "milestone": id, "held": day(*on), "values": [] }))
            }
            Deed::Open { nth } => {
                // A scored one may be opened for its re-review.
                let state = if *nth == 0 { "scored" } else { "planned" };
                ("milestones.open", json!({ "milestone": self.milestone(state, *nth).await? }))
            }
            Deed::Rate { nth, level } => {
                let id = self.milestone("open", *nth).await?;
                let pack = self.year.ask("milestones.get", json!({ "milestone": id })).await;
                let criteria = pack["criteria"].as_array().unwrap().iter();
                let items = criteria.flat_map(|one| one["items"].as_array().unwrap());
                let ratings: Vec<Value> =
                    items.map(|item| json!({ "item": item["item"], "level": level.to_string() })).collect();
                ("milestones.rate", json!({ "milestone": id, "rater": "R", "ratings": ratings }))
            }
            Deed::Score { nth, day: on, decision } => {
                let id = self.milestone("open", *nth).await?;
                let decisions =
                    ["continue", "continue_with_support_plan", "release", "graduate", "extend", "not_graduated"];
                let mut request = json!({
                    "milestone": id, "held": day(*on), "decision": decisions[*decision], "reason": "r", "note": "n"
                });
                match decision {
                    1 => {
                        request["actions"] = json!([{ "action": "a", "owner": "o", "due": day(on + 7) }]);
                        request["review_on"] = json!(day(on + 14));
                    }
                    4 => {
                        request["extension_months"] = json!(2);
                        request["extended_modules"] = json!(["FT-20"]);
                    }
                    _ => {}
                }
                ("milestones.score", request)
            }
            Deed::Reopen { nth } => {
                let id = self.milestone("scored", *nth).await?;
                ("milestones.reopen", json!({ "milestone": id, "reason": "r" }))
            }
            Deed::Withdraw { nth } => {
                let id = self.milestone("planned", *nth).await?;
                ("milestones.withdraw", json!({ "milestone": id, "reason": "r" }))
            }
            _ => return None,
        })
    }
}
