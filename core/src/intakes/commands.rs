//! The commands of intakes: rows and thin bodies.

use super::model::*;
use crate::enrollment::model::Saved;
use crate::house::model::Nothing;
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "intakes.list" may [Coordinator]
        reads [Intakes, Candidates, Trainees, Mentors]
        touches []
        => list: (Nothing) -> Vec<IntakeCard>;
    read "intakes.get" may [Coordinator]
        reads [Intakes, Candidates, Trainees, Mentors]
        touches []
        => get: (GetIntake) -> IntakeView;
    read "intakes.find" may [Coordinator]
        reads [Intakes]
        touches []
        => find: (FindIntake) -> IntakeCard;
    write "intakes.create" may [Coordinator]
        reads []
        touches [App, Intakes, History]
        => create: (CreateIntake) -> IntakeSaved;
    write "intakes.update" may [Coordinator]
        reads []
        touches [Intakes, Candidates, Trainees, Plan, History]
        => update: (UpdateIntake) -> IntakeSaved;
    write "intakes.remove" may [Coordinator]
        reads []
        touches [App, Intakes, History]
        => remove: (GetIntake) -> Saved;
    read "mentors.list" may [Coordinator]
        reads [Mentors, Trainees]
        touches []
        => list_mentors: (Nothing) -> Vec<MentorRow>;
    write "mentors.add" may [Coordinator]
        reads []
        touches [Mentors, History]
        => add_mentor: (AddMentor) -> Mentor;
];

async fn list(cx: &mut Read, request: Nothing) -> Result<Vec<IntakeCard>> {
    unimplemented!()
}

async fn get(cx: &mut Read, request: GetIntake) -> Result<IntakeView> {
    unimplemented!()
}

async fn find(cx: &mut Read, request: FindIntake) -> Result<IntakeCard> {
    unimplemented!()
}

async fn create(cx: &mut Write, request: CreateIntake) -> Result<IntakeSaved> {
    unimplemented!()
}

async fn update(cx: &mut Write, request: UpdateIntake) -> Result<IntakeSaved> {
    unimplemented!()
}

async fn remove(cx: &mut Write, request: GetIntake) -> Result<Saved> {
    unimplemented!()
}

async fn list_mentors(cx: &mut Read, request: Nothing) -> Result<Vec<MentorRow>> {
    unimplemented!()
}

async fn add_mentor(cx: &mut Write, request: AddMentor) -> Result<Mentor> {
    unimplemented!()
}
