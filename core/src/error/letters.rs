//! Sentences of letters, and of whoever sets documents.

/// Code and English template.
pub(super) const SENTENCES: &[(&str, &str)] = &[
    (
        "letter_needs_open",
        "The candidacy of {candidate} has ended, so nobody is invited. No letter was written. Choose the letter of the decision.",
    ),
    (
        "letter_needs_appointment",
        "{candidate} has no appointment to be invited to. No letter was written. Plan the interview first.",
    ),
    ("letter_needs_offer", "{candidate} was not offered a place. No letter was written. Record the offer first."),
    ("letter_needs_decline", "{candidate} was not declined. No letter was written. Record the decision first."),
    (
        "letter_needs_talent_pool",
        "{candidate} is not in the talent pool. No letter was written. Record the decision first.",
    ),
    (
        "letter_value_missing",
        "The letter names “{placeholder}”, and nothing is recorded there for {candidate}. No letter was written. Record it, or word the letter without it.",
    ),
    (
        "letter_text_missing",
        "A letter needs a subject, a salutation and a text. Nothing was stored. Fill in what is missing.",
    ),
    (
        "placeholder_unknown",
        "No placeholder of this letter is called “{placeholder}”. Nothing was stored. Use one of these: {known}.",
    ),
    (
        "placeholder_unclosed",
        "A brace stands alone near “{near}”. Nothing was stored. Write a placeholder between two braces, and no braces elsewhere.",
    ),
    (
        "documents_missing",
        "This program cannot write documents. Nothing was written. Use the window or the command line of Farm Team.",
    ),
    (
        "document_too_slow",
        "The document was not ready after {seconds} seconds. Nothing was written. Try again; where you changed the template, look whether it ends.",
    ),
    (
        "template_broken",
        "A template of documents cannot be used: {file}, line {line}: {what}. Nothing was written. Correct the file in the folder “templates” beside the database, or take it away to use the one that ships.",
    ),
    (
        "characters_missing",
        "No font of this computer can write {characters}. Nothing was written. Install a font for that script, or write it in other letters.",
    ),
    ("undo_letters_worded", "Worded the letters of an intake"),
];
