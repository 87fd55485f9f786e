//! One type per kind of id, so that an intake's id cannot be taken for a person's. All are UUIDv7, stored
//! as 16 bytes, crossing as text.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, sqlx::Type)]
        #[serde(transparent)]
        #[sqlx(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids!(
    AbsenceId,
    AccountId,
    AttachmentId,
    AttemptId,
    BreakId,
    CandidacyId,
    CheckInId,
    DraftId,
    EnrollmentId,
    EvaluationId,
    HoursId,
    ImportId,
    IntakeId,
    MentorId,
    MilestoneId,
    MyYearFileId,
    PersonId,
    ProgramId,
    SessionId,
    SheetId,
    TicketReviewId,
    UndoId,
    UnsettledId,
);
