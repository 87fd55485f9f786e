//! The list of trainees: its page through the one builder, mentors and open lines of the page in one wide
//! statement each.

use std::collections::{HashMap, HashSet};

use sqlx::FromRow;
use uuid::Uuid;

use crate::accounts::narrow_enrollments;
use crate::calendar::Day;
use crate::context::Read;
use crate::db::Connection;
use crate::db::among::among;
use crate::db::list::{List, Page, SortColumn, Window};
use crate::enrollment::model::{Column, ListTrainees, TraineeFilter};
use crate::enrollment::standing::due_until;
use crate::error::Result;
use crate::exchange::names::name_key;
use crate::ids::{EnrollmentId, IntakeId, MentorId, PersonId, ProgramId};

/// A trainee as the statement gives them.
#[derive(FromRow)]
pub(crate) struct Listed {
    pub(crate) id: EnrollmentId,
    pub(crate) person_id: PersonId,
    pub(crate) number: Option<String>,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) intake_id: IntakeId,
    pub(crate) intake_name: String,
    pub(crate) program_id: ProgramId,
    pub(crate) start_on: Day,
    pub(crate) outcome_code: Option<String>,
    pub(crate) outcome_on: Option<Day>,
    pub(crate) end_on: Option<Day>,
    pub(crate) paused_since: Option<Day>,
    pub(crate) progress: u32,
    pub(crate) next_milestone: Option<String>,
    pub(crate) next_milestone_on: Option<Day>,
    pub(crate) next_module: Option<String>,
    pub(crate) next_module_on: Option<Day>,
    pub(crate) attempts_used_up: Option<String>,
    pub(crate) conflicts: u32,
}

const COLUMNS: &str = "e.id, e.person_id, person.number, person.first_name, person.last_name, e.intake_id,
    i.name AS intake_name, e.program_id, e.start_on, e.outcome_code, e.outcome_on, e.end_on, e.paused_since, e.progress,
    e.next_milestone, e.next_milestone_on, e.next_module, e.next_module_on, e.attempts_used_up, e.conflicts";
const FROM: &str = "enrollment e JOIN person ON person.id = e.person_id JOIN intake i ON i.id = e.intake_id";

impl SortColumn for Column {
    fn sql(self) -> &'static str {
        match self {
            Self::Name => "person.name_key",
            Self::Number => "person.number",
            Self::Intake => "i.name_key",
            Self::Mentor => {
                "(SELECT min(m.name_key) FROM enrollment_mentor em JOIN mentor m ON m.id = em.mentor_id
                   WHERE em.enrollment_id = e.id)"
            }
            Self::Start => "e.start_on",
            Self::Progress => "e.progress",
            Self::NextMilestone => "e.next_milestone_on",
            Self::NextModule => "e.next_module_on",
            Self::End => "e.end_on",
            Self::Outcome => "e.outcome_code",
        }
    }
}

/// Conditions on the open lines of an enrollment that is not paused; each takes a day behind it.
const OVERDUE: &str = "(e.next_module_on < ";
const OVERDUE_MILESTONE: &str =
    " OR EXISTS (SELECT 1 FROM milestone ms WHERE ms.enrollment_id = e.id AND ms.state = 'planned' AND ms.due_on < ";

/// What makes every order of the list total, and the order when none is asked for.
const LAST: &str = "person.name_key, e.id";

/// The page that `request` asks for.
pub(crate) async fn page(cx: &mut Read, request: &ListTrainees) -> Result<Page<Listed>> {
    let list = narrowed(cx, request, COLUMNS);
    list.page(cx.db(), &request.sort, LAST, request.window).await
}

/// The page of those among `at_risk` whom the request lets through; in the order of `at_risk` when none is asked for.
pub(crate) async fn page_at_risk(
    cx: &mut Read,
    request: &ListTrainees,
    at_risk: &[EnrollmentId],
) -> Result<Page<Listed>> {
    request.window.check()?;
    // Who is at risk is not in the database and may be more than a statement takes: the two are joined here.
    let matching: Vec<(EnrollmentId,)> = narrowed(cx, request, "e.id").sorted(cx.db(), &request.sort, LAST).await?;
    let matching: Vec<EnrollmentId> = matching.into_iter().map(|(id,)| id).collect();
    let (ordered, among_these) =
        if request.sort.is_empty() { (at_risk, &matching[..]) } else { (&matching[..], at_risk) };
    let among_these: HashSet<&EnrollmentId> = among_these.iter().collect();
    let ids: Vec<EnrollmentId> = ordered.iter().filter(|id| among_these.contains(id)).copied().collect();
    let total = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let shown = request.window.of(&ids);
    if shown.is_empty() {
        return Ok(Page { rows: Vec::new(), total });
    }
    let mut list = List::new(COLUMNS, FROM);
    list.and_any("e.id", shown);
    let rows: Vec<Listed> = list.all(cx.db(), "").await?;
    let mut rows: HashMap<EnrollmentId, Listed> = rows.into_iter().map(|row| (row.id, row)).collect();
    Ok(Page { rows: shown.iter().filter_map(|id| rows.remove(id)).collect(), total })
}

/// Whom the request lets through, in the asker's scope; nobody is looked at for risks.
fn narrowed(cx: &Read, request: &ListTrainees, columns: &'static str) -> List {
    let mut list = List::new(columns, FROM);
    narrow_enrollments(&mut list, &cx.actor.scope);
    if let Some(intake) = request.intake {
        list.and_value("e.intake_id = ", intake, "");
    }
    if let Some(mentor) = request.mentor {
        let before = "e.id IN (SELECT enrollment_id FROM enrollment_mentor WHERE mentor_id = ";
        list.and_value(before, mentor, ")");
    }
    filter(&mut list, request.filter, cx.today());
    if let Some(text) = &request.text {
        list.and_words(crate::people::SEARCHED, &name_key(text, ""));
    }
    list
}

fn filter(list: &mut List, filter: TraineeFilter, today: Day) {
    match filter {
        TraineeFilter::All => return,
        TraineeFilter::Ended => {
            list.and("e.outcome_code IS NOT NULL");
            return;
        }
        TraineeFilter::Running | TraineeFilter::AtRisk => {}
        TraineeFilter::Overdue => {
            not_paused(list, today);
            list.and_values(&[(OVERDUE, today), (OVERDUE_MILESTONE, today)], "))");
        }
        TraineeFilter::Due => {
            let until = due_until(today);
            not_paused(list, today);
            list.and_values(
                &[
                    (
                        "(EXISTS (SELECT 1 FROM enrollment_module em WHERE em.enrollment_id = e.id
                            AND em.standing = 'owed' AND em.passed_on IS NULL AND em.due_on >= ",
                        today,
                    ),
                    (" AND em.due_on <= ", until),
                    (
                        ") OR EXISTS (SELECT 1 FROM milestone ms WHERE ms.enrollment_id = e.id
                            AND ms.state = 'planned' AND ms.due_on >= ",
                        today,
                    ),
                    (" AND ms.due_on <= ", until),
                ],
                "))",
            );
        }
        TraineeFilter::Paused => {
            list.and_value("e.paused_since <= ", today, "");
        }
        TraineeFilter::Conflicts => {
            list.and("e.conflicts > 0");
        }
    }
    list.and("e.outcome_code IS NULL");
}

fn not_paused(list: &mut List, today: Day) {
    list.and_value("(e.paused_since IS NULL OR e.paused_since > ", today, ")");
}

/// One enrollment as the list shows it.
pub(crate) async fn one(db: &mut Connection, id: EnrollmentId) -> Result<Option<Listed>> {
    let mut list = List::new(COLUMNS, FROM);
    list.and_value("e.id = ", id, "");
    let page = list.page::<Listed, Column>(db, &[], "e.id", Window::default()).await?;
    Ok(page.rows.into_iter().next())
}

/// A mentor of an enrollment.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct MentorOf {
    pub(crate) enrollment_id: EnrollmentId,
    pub(crate) id: MentorId,
    pub(crate) name: String,
}

/// The mentors of enrollments, by name within each.
pub(crate) async fn mentors(db: &mut Connection, ids: &[Uuid]) -> Result<Vec<MentorOf>> {
    let select = "SELECT em.enrollment_id, m.id, m.name FROM enrollment_mentor em JOIN mentor m ON m.id = em.mentor_id";
    among(db, select, "em.enrollment_id", ids, "ORDER BY m.name_key, m.id").await
}

/// An open line with a date.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct Line {
    pub(crate) enrollment_id: EnrollmentId,
    pub(crate) code: String,
    pub(crate) due_on: Day,
}

/// Modules and milestones of enrollments that are open and have a date.
pub(crate) async fn open_lines(db: &mut Connection, ids: &[Uuid]) -> Result<Vec<Line>> {
    let select = "SELECT enrollment_id, code, due_on FROM enrollment_module";
    let tail = "AND standing = 'owed' AND passed_on IS NULL AND due_on IS NOT NULL";
    let mut lines: Vec<Line> = among(&mut *db, select, "enrollment_id", ids, tail).await?;
    let select = "SELECT enrollment_id, code, due_on FROM milestone";
    let tail = "AND state = 'planned' AND due_on IS NOT NULL";
    lines.extend(among::<Line>(db, select, "enrollment_id", ids, tail).await?);
    Ok(lines)
}
