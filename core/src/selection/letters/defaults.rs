//! The words that ship, in plain English; an intake may word each letter anew.

use super::model::{LetterKind, LetterText};

/// The letter as it ships.
pub(super) fn shipped(letter: LetterKind) -> LetterText {
    let (subject, body, reply) = match letter {
        LetterKind::Invitation => ("Invitation to an interview: {intake}", INVITATION, ""),
        LetterKind::Offer => ("Your place in {intake}", OFFER, OFFER_REPLY),
        LetterKind::Decline => ("Your application for {intake}", DECLINE, ""),
        LetterKind::TalentPool => ("May we keep your application?", TALENT_POOL, TALENT_POOL_REPLY),
    };
    LetterText {
        subject: subject.to_owned(),
        salutation: "Dear {candidate},".to_owned(),
        body: body.to_owned(),
        closing: "Yours sincerely,".to_owned(),
        reply: reply.to_owned(),
    }
}

const INVITATION: &str = "\
Thank you for applying for {intake}. We would like to get to know you and invite you to an interview.

Day: {appointment_day}
Time: {appointment_time}, about {appointment_minutes} minutes
Place: {appointment_place}
You will meet: {raters}

Every candidate is asked the same questions. You need not prepare anything, and there will be time for your own questions.

If you cannot come at that time, or need something so that you can take part well, please tell us. We will find a way.";

const OFFER: &str = "\
We are glad to offer you a place in {intake}. Your first day is {start_day}.

Please tell us within two weeks whether you accept: sign the slip below and send it back, or simply answer this letter. You will then receive everything that you need for your first day.

If anything is open or unclear, please ask. We look forward to working with you.";

const OFFER_REPLY: &str = "I accept the place in {intake}, beginning on {start_day}.";

const DECLINE: &str = "\
Thank you for applying for {intake}, and for the time that you gave us.

We cannot offer you a place this time. We know that this is not the answer you hoped for. Everybody was asked the same questions and judged by the same rules.

If you would like to hear how we came to this decision, or which of your data we keep and for how long, please ask us.

We wish you all the best on your way.";

const TALENT_POOL: &str = "\
Thank you for applying for {intake}, and for the time that you gave us. We cannot offer you a place now, but we would like to come back to you when one becomes free.

For that we need your consent. With it we keep your application until {consent_until} and delete it afterwards. You can withdraw your consent at any time and without giving a reason; a short message is enough.

If you agree, please sign the slip below and send it back.";

const TALENT_POOL_REPLY: &str = "\
I agree that my application is kept until {consent_until}. I know that I can withdraw this consent at any time.";
