//! What becomes of a result that somebody else recorded (R11–R14): it is here already, it is recorded, or it waits
//! with the rule's name. Many are judged one after the other, each with those before it in hand, so that a file
//! cannot pass a limit that a person could not.

use std::collections::{BTreeMap, HashMap};

use crate::calendar::Day;
use crate::enrollment::Facts;
use crate::error::sentence;
use crate::hundredths::Hundredths;
use crate::ids::{EnrollmentId, PersonId};
use crate::progress::attempts::AttemptFacts;
use crate::progress::prerequisites::ModuleFacts;
use crate::progress::rules::{AllowedAttempt, NewAttempt, check_accepted, check_new_attempt};
use crate::refusal::Refusal;

/// Rules that a reason can stand for (R14).
pub(crate) const ACCEPTABLE: [&str; 3] = ["attempts_used_up", "attempt_in_cool_off", "prerequisites_not_met"];

/// The person has no enrollment yet: a reason to wait that has its sentence on the list alone.
const NOT_ENROLLED: &str = "not_enrolled";

/// The sentence of a rule on the list: why a result waits.
pub(crate) fn message(rule: &str, args: &BTreeMap<String, String>) -> String {
    sentence(&format!("waits_{rule}"), args)
}

/// A result as a file states it. Two that are equal in this are one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Stated {
    pub(crate) number: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) name: String,
    pub(crate) module: String,
    pub(crate) on: Day,
    /// On the module's scale.
    pub(crate) mark: Hundredths,
}

/// An attempt that may be stored.
#[derive(Debug, Clone)]
pub(crate) struct Taken {
    pub(crate) enrollment: EnrollmentId,
    pub(crate) person: PersonId,
    /// The row of `enrollment_module`.
    pub(crate) module_row: uuid::Uuid,
    pub(crate) allowed: AllowedAttempt,
}

/// What becomes of a result.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// The same attempt is recorded.
    Here,
    Taken(Taken),
    /// Code and arguments of the rule.
    Waits(Refusal),
}

/// The enrollments of people with everything that is recorded about them, and what was taken since.
pub(crate) struct Courses<'f> {
    all: Vec<Course<'f>>,
    by_person: HashMap<PersonId, Vec<usize>>,
}

struct Course<'f> {
    facts: &'f Facts,
    modules: Vec<ModuleFacts<'f>>,
}

impl<'f> Courses<'f> {
    pub(crate) fn new(facts: &'f [Facts]) -> Self {
        let mut by_person: HashMap<PersonId, Vec<usize>> = HashMap::new();
        for (at, facts) in facts.iter().enumerate() {
            by_person.entry(facts.head.person_id).or_default().push(at);
        }
        let all = facts.iter().map(|facts| Course { facts, modules: facts.module_facts() }).collect();
        Self { all, by_person }
    }

    /// Judges a result of `person` by every rule; one that is taken counts for those after it.
    pub(crate) fn judge(&mut self, person: PersonId, stated: &Stated, today: Day) -> Verdict {
        self.decide(person, stated, |modules, new, start| check_new_attempt(modules, new, start, today))
    }

    /// Judges one that a coordinator accepts with a reason: limit, cool-off and prerequisites do not count (R14).
    pub(crate) fn accept(&mut self, person: PersonId, stated: &Stated, reason: &str, today: Day) -> Verdict {
        self.decide(person, stated, |modules, new, start| {
            let new = NewAttempt { override_reason: Some(reason), ..*new };
            check_accepted(modules, &new, start, today)
        })
    }

    /// Where a module stands in the person's program, to take results of one day in its order.
    pub(crate) fn place(&self, person: PersonId, module: &str) -> Option<usize> {
        let course = self.all.get(self.course(person)?)?;
        course.modules.iter().position(|facts| facts.module.code == module)
    }

    /// The enrollment that runs, else the newest.
    fn course(&self, person: PersonId) -> Option<usize> {
        let own = self.by_person.get(&person)?;
        let facts = |at: &usize| self.all.get(*at).map(|course| course.facts);
        let runs = own.iter().find(|at| facts(at).is_some_and(|facts| !facts.ended()));
        runs.or_else(|| own.iter().max_by_key(|at| facts(at).map(Facts::start))).copied()
    }

    fn is_here(&self, person: PersonId, stated: &Stated) -> bool {
        let own = self.by_person.get(&person).into_iter().flatten().filter_map(|at| self.all.get(*at));
        own.into_iter().any(|course| course.has(stated))
    }

    fn decide(
        &mut self,
        person: PersonId,
        stated: &Stated,
        check: impl Fn(&[ModuleFacts<'_>], &NewAttempt<'_>, Day) -> Result<AllowedAttempt, Refusal>,
    ) -> Verdict {
        if self.is_here(person, stated) {
            return Verdict::Here;
        }
        let Some(course) = self.course(person).and_then(|at| self.all.get_mut(at)) else {
            return Verdict::Waits(Refusal::new(NOT_ENROLLED));
        };
        if let Some(day) = course.facts.head.outcome_on {
            return Verdict::Waits(Refusal::new("enrollment_ended").arg("date", day));
        }
        let new = NewAttempt { module: &stated.module, on: stated.on, mark: stated.mark, override_reason: None };
        match check(&course.modules, &new, course.facts.start()) {
            Ok(allowed) => match course.take(stated, allowed) {
                Some(taken) => Verdict::Taken(taken),
                None => Verdict::Waits(Refusal::new("module_unknown").arg("module", &stated.module)),
            },
            Err(rule) => Verdict::Waits(rule),
        }
    }
}

impl Course<'_> {
    /// The same attempt, or one of that day whose mark was corrected since: the correction stands over the file.
    fn has(&self, stated: &Stated) -> bool {
        let stored = self.facts.modules.iter().filter(|record| record.row.code == stated.module);
        let mut stored = stored.flat_map(|record| &record.attempts).filter(|row| row.held_on == stated.on);
        let taken = self.modules.iter().filter(|facts| facts.module.code == stated.module);
        stored.any(|row| row.mark == stated.mark.0 || row.correction_reason.is_some())
            || taken.flat_map(|facts| &facts.attempts).any(|a| a.on == stated.on && a.mark == stated.mark)
    }

    fn take(&mut self, stated: &Stated, allowed: AllowedAttempt) -> Option<Taken> {
        let record = self.facts.modules.iter().find(|record| record.row.code == stated.module)?;
        let module = self.modules.iter_mut().find(|facts| facts.module.code == stated.module)?;
        module.attempts.push(AttemptFacts {
            number: allowed.number,
            on: stated.on,
            mark: stated.mark,
            pass_mark: allowed.pass_mark,
            voided: false,
            overridden: allowed.overridden,
        });
        let head = &self.facts.head;
        Some(Taken { enrollment: head.id, person: head.person_id, module_row: record.row.id, allowed })
    }
}

#[cfg(test)]
mod tests {
    use super::message;
    use std::collections::BTreeMap;

    #[test]
    fn every_rule_that_a_result_can_wait_for_has_a_sentence() {
        for sentence in [
            "waits_person_unknown",
            "waits_person_ambiguous",
            "waits_not_enrolled",
            "waits_enrollment_ended",
            "waits_module_unknown",
            "waits_module_not_owed",
            "waits_mark_out_of_range",
            "waits_attempt_in_future",
            "waits_attempt_before_start",
            "waits_attempts_used_up",
            "waits_attempt_in_cool_off",
            "waits_prerequisites_not_met",
            "waits_date_out_of_range",
        ] {
            let rule = sentence.trim_start_matches("waits_");
            assert!(message(rule, &BTreeMap::new()).ends_with('.'), "{rule}");
        }
    }
}
