//! The access copy as a page to read and print: headings, tables, plain styles, nothing loaded from anywhere.

use serde_json::{Map, Value};

use super::access_copy::{Copy, CopyGroup, CopyTable, FILE};

const STYLE: &str = "body{font:11pt/1.45 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#111}\
h1{font-size:1.6rem}h2{font-size:1.2rem;border-bottom:1px solid #999;margin-top:2rem}h3{font-size:1rem}\
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}\
th,td{border:1px solid #999;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}\
th{background:#eee}.withheld{border:2px solid #111;padding:.5rem}\
@media print{body{margin:0;max-width:none}h2,h3{break-after:avoid}tr{break-inside:avoid}}";

/// The whole page.
pub(super) fn page(copy: &Copy) -> String {
    let name = escaped(&copy.name);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Access copy: {name}</title>\
         <style>{STYLE}</style></head>\n<body>\n<h1>What is kept about {name}</h1>\n\
         <p>Made on {} from Farm Team. Names of other people were taken out. Read the notes once before the copy is \
         handed over: a first name that stands alone cannot be told from another word.</p>\n",
        copy.made_on
    );
    for group in &copy.groups {
        page.push_str(&part(group));
    }
    page.push_str("</body>\n</html>\n");
    page
}

fn part(group: &CopyGroup) -> String {
    let mut part = format!(
        "<h2>{}</h2>\n<p>Why: {} Who sees it: {}</p>\n",
        escaped(group.title),
        escaped(group.why),
        escaped(group.seen_by)
    );
    if let Some(ground) = &group.withheld {
        part.push_str(&format!(
            "<p class=\"withheld\">This part is kept back. Legal ground: {}</p>\n",
            escaped(ground)
        ));
        return part;
    }
    if let Some(note) = &group.note {
        part.push_str(&format!("<p>{}</p>\n", escaped(note)));
    } else if group.tables.is_empty() {
        part.push_str("<p>Nothing.</p>\n");
    }
    for table in &group.tables {
        part.push_str(&rows(table));
    }
    part
}

fn rows(table: &CopyTable) -> String {
    let columns: Vec<&String> = table.rows.first().map(|row| row.keys().collect()).unwrap_or_default();
    // A column that is empty everywhere says nothing.
    let used: Vec<&String> =
        columns.into_iter().filter(|column| table.rows.iter().any(|row| !text(row, column).is_empty())).collect();
    let head: String = used.iter().map(|column| format!("<th scope=\"col\">{}</th>", words(column))).collect();
    let body: String = table
        .rows
        .iter()
        .map(|row| {
            let cells: String = used.iter().map(|column| format!("<td>{}</td>", cell(row, column))).collect();
            format!("<tr>{cells}</tr>\n")
        })
        .collect();
    format!(
        "<h3>{}</h3>\n<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n",
        words(table.name)
    )
}

/// A file can be saved from the page.
fn cell(row: &Map<String, Value>, column: &str) -> String {
    let value = escaped(&text(row, column));
    if column == FILE && value.starts_with("data:") {
        let name = escaped(&text(row, "name"));
        return format!("<a download=\"{name}\" href=\"{value}\">{name}</a>");
    }
    value
}

fn text(row: &Map<String, Value>, column: &str) -> String {
    match row.get(column) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) if column.ends_with("_at") => instant(number.as_i64().unwrap_or_default()),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

fn instant(at: i64) -> String {
    chrono::DateTime::from_timestamp_millis(at)
        .map(|at| at.format("%Y-%m-%d %H:%M UTC").to_string())
        .unwrap_or_default()
}

/// `held_on` as "Held on".
fn words(name: &str) -> String {
    let words = name.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map(|first| format!("{}{}", first.to_uppercase(), letters.as_str())).unwrap_or_default()
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}
