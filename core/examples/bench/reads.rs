//! What screens read: every list with each filter and each sort, every page.

use serde_json::{Value, json};

use super::House;
use super::invented::Outcome;

/// One read to be measured.
pub(crate) struct Read {
    pub(crate) name: String,
    pub(crate) command: &'static str,
    pub(crate) request: Value,
}

/// A list with the filters and the columns that it can be asked for.
type Asked = (&'static str, &'static [(&'static str, &'static str)], &'static [&'static str]);

const LISTS: [Asked; 3] = [
    ("people.list", &[], &["name", "number", "email", "applied_on", "source"]),
    (
        "candidates.list",
        &[("advances", "true"), ("states", "[\"applied\", \"interview\"]")],
        &["name", "number", "intake", "applied_on", "state", "mean", "lowest", "spread", "checks"],
    ),
    (
        "trainees.list",
        &[
            ("filter", "\"running\""),
            ("filter", "\"overdue\""),
            ("filter", "\"due\""),
            ("filter", "\"paused\""),
            ("filter", "\"conflicts\""),
            ("filter", "\"ended\""),
        ],
        &["name", "number", "intake", "mentor", "start", "progress", "next_milestone", "next_module", "end", "outcome"],
    ),
];

/// Every read with the ids of this house.
pub(crate) async fn all(house: &House) -> Outcome<Vec<Read>> {
    let mut reads = Vec::new();
    let mut add = |name: String, command, request| reads.push(Read { name, command, request });
    for (command, filters, columns) in LISTS {
        for column in columns {
            for descending in [false, true] {
                let order = if descending { " down" } else { "" };
                let request = json!({ "sort": [{ "column": column, "descending": descending }] });
                add(format!("{command} by {column}{order}"), command, request);
            }
        }
        for (filter, value) in filters {
            let request = json!({ *filter: serde_json::from_str::<Value>(value)? });
            add(format!("{command} {filter} {value}"), command, request);
        }
        let far = json!({ "window": { "offset": 900, "limit": 200 } });
        add(format!("{command} far down"), command, far);
        add(format!("{command} text"), command, json!({ "text": "zoë var" }));
    }
    let page =
        house.ask("trainees.list", json!({ "filter": "running", "window": { "offset": 0, "limit": 1 } })).await?;
    let trainee = &page["rows"][0];
    let (enrollment, person) = (&trainee["enrollment"], &trainee["person"]);
    let milestones = house.ask("milestones.list", json!({ "enrollment": enrollment })).await?;
    let page = house.ask("candidates.list", json!({ "window": { "offset": 0, "limit": 1 } })).await?;
    let candidacy = &page["rows"][0]["candidacy"];
    for (command, request) in [
        ("trainees.get", json!({ "enrollment": enrollment })),
        ("trainees.plan", json!({ "enrollment": enrollment })),
        ("progress.record", json!({ "enrollment": enrollment })),
        ("milestones.list", json!({ "enrollment": enrollment })),
        ("milestones.get", json!({ "milestone": milestones[1]["milestone"] })),
        ("candidates.get", json!({ "candidacy": candidacy })),
        ("people.get", json!({ "person": person })),
        ("people.search", json!({ "text": "zoë", "limit": 20 })),
        ("people.find", json!({ "text": "F-000100" })),
        ("monday.get", json!({})),
        ("app.state", json!({})),
        ("intakes.list", json!({})),
        ("mentors.list", json!({})),
        ("programs.get", json!({})),
        ("history.list", json!({ "offset": 0, "limit": 100 })),
        ("history.list", json!({ "person": person, "offset": 0, "limit": 100 })),
        ("history.list", json!({ "command": "enrollment.", "offset": 0, "limit": 100 })),
        ("history.steps", json!({})),
    ] {
        let keys = request.as_object().map(|fields| fields.keys().cloned().collect::<Vec<_>>().join(" "));
        add(format!("{command} {}", keys.unwrap_or_default()), command, request);
    }
    Ok(reads)
}
