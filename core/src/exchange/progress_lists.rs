//! A week of hours and the sessions as lists, as their screens show them.

use super::export_lists::{Columns, NUMBER, gather, table, whole, windows, word};
use super::write::{Cell, Column, Kind, Sheet};
use crate::context::Read;
use crate::error::Result;
use crate::progress::sessions::model::{ListSessions, SessionRow};
use crate::progress::week::model::{ListWeek, WeekRow};
use crate::progress::{sessions, week};

const WHO: Columns =
    &[("number", "Number", Kind::Text), ("name", "Name", Kind::Text), ("intake", "Intake", Kind::Text)];
const WEEK: Columns = &[
    ("planned", "Planned", Kind::Minutes),
    ("logged", "Logged", Kind::Minutes),
    ("approved", "Approved", Kind::Minutes),
    ("uncounted", "Not counting", Kind::Minutes),
    ("waiting", "To approve", Kind::Minutes),
    ("ended_on", "Ended on", Kind::Date),
];
const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const SESSIONS: Columns = &[
    ("day", "Day", Kind::Date),
    ("starts_at", "Begins", Kind::Text),
    ("minutes", "Time", Kind::Minutes),
    ("module", "Module", Kind::Text),
    ("module_name", "Name", Kind::Text),
    ("intake", "Intake", Kind::Text),
    ("trainer", "Trainer", Kind::Text),
    ("place", "Place", Kind::Text),
    ("stage", "Stage", Kind::Text),
    ("invited", "Invited", NUMBER),
    ("attended", "Attended", NUMBER),
];

/// A row for each person; the days are headed by their dates.
pub(super) async fn week(cx: &mut Read, list: &ListWeek) -> Result<Sheet> {
    let days = week::days(list.day)?;
    let mut rows = Vec::new();
    let mut list = list.clone();
    for window in windows() {
        list.window = window;
        if !gather(&mut rows, week::list(cx, &list).await?, of_week) {
            break;
        }
    }
    let Sheet { name, mut columns, rows } = table("Hours of the week", WHO, rows);
    let day = |(key, day): (&&str, _)| Column { key: (*key).to_owned(), title: format!("{day}"), kind: Kind::Minutes };
    columns.extend(DAYS.iter().zip(days).map(day));
    columns.extend(table("", WEEK, Vec::new()).columns);
    Ok(Sheet { name, columns, rows })
}

fn of_week(row: WeekRow) -> Vec<Cell> {
    let mut cells = vec![Cell::text(row.number.as_deref()), Cell::Text(row.name), Cell::Text(row.intake_name)];
    cells.extend(row.days.iter().map(|day| whole(day.minutes)));
    cells.extend([
        row.planned.map_or(Cell::Empty, whole),
        whole(row.logged),
        whole(row.approved),
        whole(row.uncounted),
        whole(row.waiting),
        Cell::date(row.ended_on),
    ]);
    cells
}

/// A row for each session.
pub(super) async fn sessions(cx: &mut Read, list: &ListSessions) -> Result<Sheet> {
    let mut rows = Vec::new();
    let mut list = list.clone();
    for window in windows() {
        list.window = window;
        if !gather(&mut rows, sessions::list(cx, &list).await?, session) {
            break;
        }
    }
    Ok(table("Sessions", SESSIONS, rows))
}

fn session(row: SessionRow) -> Vec<Cell> {
    let at = row.appointment;
    vec![
        Cell::Date(at.day),
        Cell::Text(format!("{:02}:{:02}", at.starts_at / 60, at.starts_at % 60)),
        whole(at.minutes),
        Cell::Text(row.module),
        Cell::Text(row.module_name),
        Cell::Text(row.intake_name),
        Cell::text(row.trainer_name.as_deref()),
        Cell::Text(at.place),
        Cell::Text(word(&row.stage)),
        whole(row.invited),
        row.attended.map_or(Cell::Empty, whole),
    ]
}
