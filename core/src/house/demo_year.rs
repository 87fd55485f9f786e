//! What happens in the year of a demo trainee up to today.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::demo::Demo;
use crate::error::Result;

/// Who has a closed break, an open one, fails, drifts.
const BROKEN: usize = 0;
const PAUSED: usize = 7;
const FAILING: usize = 2;
const DRIFTING: [usize; 2] = [1, 3];

fn day(value: &Value) -> Option<NaiveDate> {
    value.as_str().and_then(|text| text.parse().ok())
}

fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

/// Attempts, hours, reviews and milestones of one trainee.
pub(super) async fn year(demo: &Demo<'_>, enrollment: &Value, place: usize) -> Result<()> {
    if place == BROKEN {
        let request = json!({
            "enrollment": enrollment, "from": before(demo.today, 70), "to": before(demo.today, 57), "reason": "Family leave",
        });
        demo.ask("enrollment.add_break", request).await?;
    }
    let plan = demo.ask("trainees.plan", json!({ "enrollment": enrollment })).await?;
    let rows: Vec<&Value> = plan.as_array().into_iter().flatten().collect();
    reviews(demo, enrollment, place).await?;
    hours(demo, enrollment, place).await?;
    for row in &rows {
        let Some(due) = day(&row["due"]).filter(|due| *due < demo.today) else { continue };
        if row["kind"] == "module" {
            attempt(demo, enrollment, row, due, place).await?;
        } else {
            milestone(demo, row, due, place).await?;
        }
    }
    if place == PAUSED {
        let request = json!({
            "enrollment": enrollment, "from": before(demo.today, 6), "to": null, "reason": "Illness",
        });
        demo.ask("enrollment.add_break", request).await?;
    }
    Ok(())
}

async fn attempt(demo: &Demo<'_>, enrollment: &Value, row: &Value, due: NaiveDate, place: usize) -> Result<()> {
    let late = due >= before(demo.today, 18);
    if late && DRIFTING.contains(&place) {
        return Ok(());
    }
    let number = row["code"].as_str().and_then(|code| code.get(3..)).and_then(|digits| digits.parse().ok());
    let spread = number.unwrap_or(0) * 7 + place * 3;
    let add = |on: NaiveDate, mark: String| json!({ "enrollment": enrollment, "module": row["code"], "on": on, "mark": mark });
    if late && place == FAILING {
        demo.ask("progress.add_attempt", add(before(due, 12), "61.50".to_owned())).await?;
        demo.ask("progress.add_attempt", add(before(due, 1), "66.00".to_owned())).await?;
        return Ok(());
    }
    let mark = format!("{}.{}0", 85 + spread % 14, spread % 10);
    demo.ask("progress.add_attempt", add(before(due, 1), mark)).await?;
    Ok(())
}

async fn hours(demo: &Demo<'_>, enrollment: &Value, place: usize) -> Result<()> {
    let weeks = if DRIFTING.contains(&place) { 5..12 } else { 1..12 };
    for week in weeks {
        for (weekday, (kind, minutes)) in
            [("taught", 420), ("self_study", 300), ("shadowing", 240)].into_iter().enumerate()
        {
            let on = before(demo.today, 7 * week + weekday as u64);
            let request = json!({
                "enrollment": enrollment, "day": on, "minutes": minutes, "kind": kind, "note": "",
            });
            match demo.ask("progress.log_hours", request).await {
                // A day inside the break takes no hours.
                Err(error) if error.code == "hours_in_break" => {}
                other => {
                    other?;
                }
            }
        }
    }
    Ok(())
}

async fn reviews(demo: &Demo<'_>, enrollment: &Value, place: usize) -> Result<()> {
    let checks = ["understood", "method", "resolved", "told", "recorded"];
    for review in 0..14_u64 {
        let answers: Vec<Value> = checks
            .iter()
            .enumerate()
            .map(|(check, code)| {
                let partly = (check + place + usize::try_from(review).unwrap_or(0)) % 4 == 0;
                json!({ "check": code, "answer": if partly { "partly" } else { "yes" } })
            })
            .collect();
        let request = json!({
            "enrollment": enrollment, "ticket": format!("INC-{}", 4100 + review * 13 + place as u64),
            "on": before(demo.today, 3 + 8 * review), "reviewer": "Ana Ruiz", "answers": answers, "note": "",
        });
        demo.ask("progress.add_review", request).await?;
    }
    Ok(())
}

/// Scores what is scored by a person and decides to continue; those who drift still have theirs to come.
async fn milestone(demo: &Demo<'_>, row: &Value, due: NaiveDate, place: usize) -> Result<()> {
    let id = &row["milestone"];
    let late = due >= before(demo.today, 45);
    if late && (DRIFTING.contains(&place) || place == FAILING || place == PAUSED) {
        return Ok(());
    }
    let view = demo.ask("milestones.get", json!({ "milestone": id })).await?;
    if view["row"]["kind"] == "baseline" {
        let values = json!([
            { "field": "technical_diagnostic_percent", "value": (38 + place * 3).to_string() },
            { "field": "confidence_1_to_5", "value": (2 + place % 3).to_string() },
        ]);
        demo.ask("milestones.record_fields", json!({ "milestone": id, "held": due, "values": values })).await?;
        return Ok(());
    }
    demo.ask("milestones.open", json!({ "milestone": id })).await?;
    let items = view["criteria"].as_array().into_iter().flatten().flat_map(|criterion| criterion["items"].as_array());
    let ratings: Vec<Value> = items
        .flatten()
        .enumerate()
        .map(|(at, item)| json!({ "item": item["item"], "level": (3 + (at + place) % 3).to_string(), "note": "" }))
        .collect();
    let rate = json!({ "milestone": id, "rater": "Ana Ruiz", "ratings": ratings });
    demo.ask("milestones.rate", rate).await?;
    let score = json!({
        "milestone": id, "held": due, "decision": "continue", "note": "Calm with callers; asks before acting.",
        "reason": "On the way; agreed with the mentor",
    });
    demo.ask("milestones.score", score).await?;
    Ok(())
}
