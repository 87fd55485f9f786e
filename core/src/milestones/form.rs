//! What is copied from the program when a milestone is opened (R18).
//! Once built it never looks at the program again; editing that changes no opened evaluation.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::Decision;
use crate::curriculum::milestone_plan::{Floor, MilestoneKind};
use crate::curriculum::model::{CriterionSource, Program};
use crate::curriculum::rubric::Anchors;
use crate::hundredths::Hundredths;
use crate::refusal::Refusal;

/// The frozen content of one evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Form {
    pub code: String,
    pub name: String,
    pub kind: MilestoneKind,
    /// In the milestone's order.
    pub criteria: Vec<FormCriterion>,
    pub pass_total: Hundredths,
    pub floors: Vec<FormFloor>,
    pub decisions: Vec<Decision>,
    /// The competencies scored at this milestone, in the rubric's order: those whose `from_milestone` stands
    /// at or before this one in the program's list.
    pub competencies: Vec<FormCompetency>,
    pub expected_ladder_points: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FormCriterion {
    pub code: String,
    pub name: String,
    pub meaning: String,
    pub source: CriterionSource,
    pub weight: u32,
    pub anchors: Option<Anchors>,
    pub minimum_answers: Option<u32>,
    pub minimum_reviews: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FormCompetency {
    pub code: String,
    pub name: String,
    pub anchors: Anchors,
}

/// A floor with the modules that it means by name, so that it can be read without the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum FormFloor {
    EveryCompetencyAtLeast {
        level: u32,
    },
    ModulesPassed {
        modules: Vec<FormModule>,
    },
    /// All modules that are not elective, as they were when the milestone was opened.
    CoreModulesPassed {
        modules: Vec<FormModule>,
    },
    ClientMeetingsAtLeast {
        count: u32,
    },
    PartlyLedOrLedAtLeast {
        count: u32,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FormModule {
    pub code: String,
    pub name: String,
}

/// Copies everything that the evaluation of milestone `code` needs (R18).
///
/// # Errors
/// `milestone_unknown`; `milestone_has_no_form` for baseline and follow-up.
pub fn build_form(program: &Program, code: &str) -> Result<Form, Refusal> {
    let unknown = || Refusal::new("milestone_unknown").arg("code", code).at("milestone");
    let milestone = program.milestone(code).ok_or_else(unknown)?;
    let position = program.milestone_position(code).ok_or_else(unknown)?;
    if !milestone.kind.has_form() {
        return Err(Refusal::new("milestone_has_no_form").arg("name", &milestone.name).at("milestone"));
    }
    let criteria = milestone.criteria().iter().filter_map(|weighted| {
        let criterion = program.criterion(&weighted.criterion)?;
        Some(FormCriterion {
            code: criterion.code.clone(),
            name: criterion.name.clone(),
            meaning: criterion.meaning.clone(),
            source: criterion.source,
            weight: weighted.weight,
            anchors: criterion.anchors.clone(),
            minimum_answers: criterion.minimum_answers,
            minimum_reviews: criterion.minimum_reviews,
        })
    });
    let competencies = program.rubric.competencies.iter().filter(|competency| {
        program.milestone_position(&competency.from_milestone).is_some_and(|from| from <= position)
    });
    let competencies =
        competencies.map(|c| FormCompetency { code: c.code.clone(), name: c.name.clone(), anchors: c.anchors.clone() });
    Ok(Form {
        code: milestone.code.clone(),
        name: milestone.name.clone(),
        kind: milestone.kind,
        criteria: criteria.collect(),
        pass_total: milestone.pass_total.unwrap_or(Hundredths::ZERO),
        floors: milestone.floors().iter().map(|floor| form_floor(program, floor)).collect(),
        decisions: milestone.decisions().to_vec(),
        competencies: competencies.collect(),
        expected_ladder_points: milestone.expected_ladder_points,
    })
}

fn form_floor(program: &Program, floor: &Floor) -> FormFloor {
    let named = |code: &String| FormModule {
        code: code.clone(),
        name: program.module(code).map_or_else(|| code.clone(), |m| m.name.clone()),
    };
    match floor {
        Floor::EveryCompetencyAtLeast { level } => FormFloor::EveryCompetencyAtLeast { level: *level },
        Floor::ModulesPassed { modules } => FormFloor::ModulesPassed { modules: modules.iter().map(named).collect() },
        Floor::CoreModulesPassed => {
            let core = program.modules.iter().filter(|m| !m.elective).map(|m| named(&m.code));
            FormFloor::CoreModulesPassed { modules: core.collect() }
        }
        Floor::ClientMeetingsAtLeast { count } => FormFloor::ClientMeetingsAtLeast { count: *count },
        Floor::PartlyLedOrLedAtLeast { count } => FormFloor::PartlyLedOrLedAtLeast { count: *count },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::read::standard_year;

    #[test]
    fn client_awareness_is_scored_from_month_6_on() {
        let program = standard_year();
        for (code, count) in [("M30", 6), ("M60", 6), ("M90", 6), ("M6", 7), ("M9", 7), ("M12", 7)] {
            let form = build_form(&program, code).unwrap();
            assert_eq!(form.competencies.len(), count, "{code}");
            assert_eq!(form.criteria.iter().map(|c| c.weight).sum::<u32>(), 100, "{code}");
        }
        assert_eq!(build_form(&program, "M0").unwrap_err().code, "milestone_has_no_form");
        assert_eq!(build_form(&program, "M15").unwrap_err().code, "milestone_has_no_form");
        assert_eq!(build_form(&program, "M99").unwrap_err().code, "milestone_unknown");
    }

    #[test]
    fn a_form_stands_on_its_own() {
        let mut program = standard_year();
        let form = build_form(&program, "M12").unwrap();
        let FormFloor::CoreModulesPassed { modules } = &form.floors[2] else { panic!("{:?}", form.floors) };
        assert_eq!(modules.len(), 17, "three of the twenty are elective");
        assert!(modules.iter().all(|m| m.code != "FT-14"));
        program.modules.clear();
        program.criteria.clear();
        let text = serde_json::to_string(&form).unwrap();
        assert_eq!(serde_json::from_str::<Form>(&text).unwrap(), form, "kept as text and read again");
    }
}
