//! What happens in the year of an invented trainee: attempts, hours, ticket reviews, and how it ends. Those who know
//! less fail more; who leaves does nothing afterwards; nothing is recorded in a break.

use std::collections::BTreeMap;

use farm_team_core::calendar::Day;
use farm_team_core::curriculum::model::{Module, OutcomeKind, Program};
use farm_team_core::milestones::computed::{ReviewAnswer, ReviewPoints, review_points};
use farm_team_core::milestones::model::Decision;

use super::chance::Chance;
use super::forms::Forms;
use super::rows::{AnswerRow, AttemptRow, HoursRow, ModuleLine, OutcomeRow, ReviewRow, Rows, StandingRow, Trainee};
use super::{Outcome, days_after, days_before};

/// Every week has one of these entries.
const HOURS: [&str; 6] = ["taught", "self_study", "taught", "shadowing", "on_the_job", "taught"];
const LEAVING: [OutcomeKind; 4] =
    [OutcomeKind::Withdrew, OutcomeKind::Withdrew, OutcomeKind::Released, OutcomeKind::Redundancy];

/// One trainee while the year goes on.
pub(crate) struct Life {
    /// In 100 attempts, so many pass.
    pub(crate) talent: i64,
    /// The last day on which something is recorded.
    pub(crate) until: Day,
    /// Modules passed or exempt, with the day.
    pub(crate) passed: BTreeMap<String, Day>,
    pub(crate) not_owed: Vec<String>,
    pub(crate) reviews: Vec<ReviewPoints>,
    leaves: Option<(Day, OutcomeKind)>,
}

/// Invents the years of whole intakes.
pub(crate) struct Years<'a> {
    program: &'a Program,
    today: Day,
    chance: &'a mut Chance,
    forms: Forms<'a>,
}

impl<'a> Years<'a> {
    pub(crate) fn new(program: &'a Program, today: Day, chance: &'a mut Chance) -> Outcome<Self> {
        Ok(Self { program, today, chance, forms: Forms::new(program, today)? })
    }

    /// What happened to these trainees.
    pub(crate) fn of_intake(&mut self, trainees: &[Trainee]) -> Outcome<Rows> {
        let mut rows = Rows::default();
        for trainee in trainees {
            if trainee.start > self.today {
                continue;
            }
            let mut life = self.born(trainee);
            self.attempts(trainee, &mut life, &mut rows);
            self.hours(trainee, &life, &mut rows);
            self.reviews(trainee, &mut life, &mut rows)?;
            let end = self.forms.hold(trainee, &life, self.chance, &mut rows)?;
            self.outcome(trainee, &life, end, &mut rows);
            self.forms.follow_up(trainee, end, self.chance, &mut rows);
        }
        Ok(rows)
    }

    fn born(&mut self, trainee: &Trainee) -> Life {
        let leaves = self.chance.happens(16).then(|| {
            let day = days_after(trainee.start, self.chance.between(20, 330));
            (day, self.chance.one(&LEAVING.map(Some)).unwrap_or(OutcomeKind::Withdrew))
        });
        let leaves = leaves.filter(|(day, _)| *day <= self.today);
        Life {
            talent: self.chance.between(72, 99),
            until: leaves.map_or(self.today, |(day, _)| day),
            passed: BTreeMap::new(),
            not_owed: Vec::new(),
            reviews: Vec::new(),
            leaves,
        }
    }

    fn attempts(&mut self, trainee: &Trainee, life: &mut Life, rows: &mut Rows) {
        // The program lists a module behind its prerequisites.
        for module in &self.program.modules {
            let Some(line) = trainee.modules.iter().find(|line| line.code == module.code) else { continue };
            if let Some((standing, reason)) = self.spared(module) {
                rows.standings.push(StandingRow { module: line.id, standing, on: trainee.start, reason });
                life.not_owed.push(module.code.clone());
                if standing == "exempt" {
                    life.passed.insert(module.code.clone(), trainee.start);
                }
                continue;
            }
            let Some(ready) = ready(module, life, trainee.start) else { continue };
            self.attempts_at(module, line, ready, trainee, life, rows);
        }
    }

    /// Some know a module already, some leave an elective out.
    fn spared(&mut self, module: &Module) -> Option<(&'static str, &'static str)> {
        if module.elective && self.chance.happens(8) {
            return Some(("left_out", "Another focus was agreed"));
        }
        self.chance.happens(1).then_some(("exempt", "Certificate of an earlier employer"))
    }

    fn attempts_at(
        &mut self,
        module: &Module,
        line: &ModuleLine,
        ready: Day,
        trainee: &Trainee,
        life: &mut Life,
        rows: &mut Rows,
    ) {
        let Some(due) = line.due_on else { return };
        let late = if self.chance.happens(6) { self.chance.between(3, 25) } else { 0 };
        let mut on = days_after(days_before(due, self.chance.between(0, 4)), late).max(ready).max(trainee.start);
        for number in 1..=i64::from(module.attempts) {
            on = working(trainee, on);
            if on > life.until {
                return;
            }
            let passes = self.chance.happens(life.talent);
            let (least, most) = module.scale.bounds();
            let mark = match passes {
                true => self.chance.between(module.pass_mark.0, most.0),
                false => self.chance.between((module.pass_mark.0 / 2).max(least.0), module.pass_mark.0 - 1),
            };
            let (id, pass_mark) = (self.chance.id(), module.pass_mark.0);
            rows.attempts.push(AttemptRow { id, module: line.id, number, on, mark, pass_mark });
            if passes {
                life.passed.insert(module.code.clone(), on);
                return;
            }
            on = days_after(on, i64::from(module.cool_off_days) + self.chance.between(0, 6));
        }
    }

    fn hours(&mut self, trainee: &Trainee, life: &Life, rows: &mut Rows) {
        for week in 0..52 {
            let day = days_after(trainee.start, 7 * week + self.chance.between(0, 4));
            if day > life.until || away(trainee, day) {
                continue;
            }
            let approved = days_after(day, 10);
            rows.hours.push(HoursRow {
                id: self.chance.id(),
                enrollment: trainee.enrollment,
                day,
                minutes: self.chance.between(4, 20) * 30,
                kind: self.chance.one(&HOURS),
                approved_on: (approved <= self.today).then_some(approved),
            });
        }
    }

    fn reviews(&mut self, trainee: &Trainee, life: &mut Life, rows: &mut Rows) -> Outcome<()> {
        for number in 0..16 {
            let on = working(trainee, days_after(trainee.start, 32 + 21 * number + self.chance.between(0, 4)));
            if on > life.until {
                break;
            }
            let id = self.chance.id();
            let mut answers = Vec::new();
            for check in &self.program.ticket_review.checks {
                let answer = match (self.chance.happens(life.talent), self.chance.happens(70)) {
                    (true, _) => ReviewAnswer::Yes,
                    (false, true) => ReviewAnswer::Partly,
                    (false, false) => ReviewAnswer::No,
                };
                answers.push(answer);
                rows.answers.push(AnswerRow { review: id, check: check.code.clone(), answer: word(answer) });
            }
            let points = review_points(self.program.ticket_review.answers, answers.len(), &answers)?;
            let ticket = format!("INC-{}", self.chance.between(10_000, 99_999));
            rows.reviews.push(ReviewRow { id, enrollment: trainee.enrollment, ticket, on, points });
            life.reviews.push(ReviewPoints { on, points });
        }
        Ok(())
    }

    /// Leaving, or what was decided at the final; a few are still to be written down.
    fn outcome(&mut self, trainee: &Trainee, life: &Life, end: Option<(Day, Decision)>, rows: &mut Rows) {
        let kind = |decision| match decision {
            Decision::Graduate => OutcomeKind::Graduated,
            _ => OutcomeKind::NotGraduated,
        };
        let found = life.leaves.or_else(|| end.map(|(day, decision)| (day, kind(decision))));
        let Some((on, kind)) = found else { return };
        let fresh = on > days_before(self.today, 21);
        if fresh && self.chance.happens(50) {
            return;
        }
        let Some(outcome) = self.program.outcomes.iter().find(|outcome| outcome.kind == kind) else { return };
        let reason = "Talked over with the mentor";
        rows.outcomes.push(OutcomeRow { enrollment: trainee.enrollment, code: outcome.code.clone(), kind, on, reason });
    }
}

fn word(answer: ReviewAnswer) -> &'static str {
    match answer {
        ReviewAnswer::Yes => "yes",
        ReviewAnswer::Partly => "partly",
        ReviewAnswer::No => "no",
    }
}

/// The first day on which a module may be tried (R14); none while a prerequisite is open.
fn ready(module: &Module, life: &Life, start: Day) -> Option<Day> {
    let mut ready = start;
    for code in &module.prerequisites {
        ready = ready.max(*life.passed.get(code)?);
    }
    let mut passed: Vec<Day> = life.passed.values().copied().collect();
    passed.sort_unstable();
    let others = usize::try_from(module.also_requires_modules_passed.unwrap_or(0)).unwrap_or(usize::MAX);
    match others.checked_sub(1) {
        None => Some(ready),
        Some(last) => passed.get(last).map(|day| ready.max(*day)),
    }
}

fn away(trainee: &Trainee, day: Day) -> bool {
    trainee.breaks.iter().any(|one| one.from_on <= day && one.to_on.is_none_or(|to| day <= to))
}

/// The day, or the first one behind the breaks that cover it.
fn working(trainee: &Trainee, day: Day) -> Day {
    let covering = trainee.breaks.iter().find(|one| one.from_on <= day && one.to_on.is_none_or(|to| day <= to));
    match covering {
        Some(one) => one.to_on.map_or(Day::MAX, |to| days_after(to, 1)),
        None => day,
    }
}
