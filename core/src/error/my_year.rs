//! Sentences of My year on a trainee's own machine.

/// Code and English template.
pub(super) const SENTENCES: &[(&str, &str)] = &[
    (
        "my_year_list_inside",
        "The list of passphrases would lie among the files that it opens. No file was made. Choose another folder for it.",
    ),
    (
        "my_year_passphrase_wrong",
        "That passphrase does not open this file. Nothing was changed. Check it letter by letter, capitals and hyphens too, or ask your coordinator for a new file.",
    ),
    (
        "my_year_foreign",
        "This is not a My year file. Nothing was changed. Choose the file that your coordinator gave you.",
    ),
    (
        "my_year_broken",
        "This file is damaged or was not copied to its end. Nothing was changed. Copy it again, or ask your coordinator for a new one.",
    ),
    (
        "my_year_newer",
        "This file was made by a newer Farm Team. Nothing was changed. Install the newer version to open it.",
    ),
    (
        "my_year_house_here",
        "This computer's Farm Team holds more than one year, and a My year file would replace it. Nothing was changed. Open the file on the trainee's own computer.",
    ),
    (
        "my_year_other_person",
        "This computer holds the year of {name}, and the file is somebody else's. Nothing was changed. Choose your own file.",
    ),
    (
        "my_year_older",
        "The year that is open here is newer than this file. Nothing was changed. Choose the newest file of your coordinator.",
    ),
    (
        "my_year_not_here",
        "This is not a trainee's own computer, so there is nothing to send. Nothing was written. Log hours here directly.",
    ),
    ("my_hours_none", "Your coordinator has every entry already. Nothing was written. Log hours first."),
    (
        "my_hours_foreign",
        "This file does not answer a My year file that was made here. Nothing was taken in. Choose the file that the trainee saved for you.",
    ),
    (
        "my_hours_broken",
        "This file is damaged or was not copied to its end. Nothing was taken in. Ask the trainee to save it again.",
    ),
    (
        "my_hours_newer",
        "This file was saved by a newer Farm Team. Nothing was taken in. Install the newer version to take it in.",
    ),
    ("my_hours_other", "This file is of {name}. Nothing was taken in. Choose it on that trainee's page."),
    (
        "evidence_without_entry",
        "The entry of hours that {name} belongs to is not here. The file was left out. Ask the trainee to attach it to another entry.",
    ),
    ("undo_hours_taken_in", "Took in {count} entries of hours of {name}"),
    ("undo_hours_left", "Left {count} changes of hours of {name}"),
];
