//! Sentences of privacy: clocks, holds, erasure, access copies.

/// Code and English template.
pub(super) const SENTENCES: &[(&str, &str)] = &[
    (
        "retention_months_range",
        "A clock runs between 1 and {most} months. Nothing was changed. Enter a whole number of months.",
    ),
    ("hold_stands", "A legal hold on {name} stands already. Nothing was changed."),
    ("hold_missing", "There is no legal hold on {name}. Nothing was changed."),
    (
        "erase_on_hold",
        "{name} is under a legal hold. Nothing was erased. Release the hold first, when its reason is over.",
    ),
    (
        "erase_running",
        "{name} is enrolled and has no outcome yet. Nothing was erased. Record the outcome first, then erase.",
    ),
    ("erase_nobody", "Nobody was chosen. Nothing was erased. Choose whom to erase."),
    ("erase_done", "{name} was erased already. Nothing was changed."),
    (
        "erasures_unreadable",
        "Line {line} of erasures.jsonl beside the database cannot be read. Nothing was opened, because somebody who was erased could come back. Correct or remove that line.",
    ),
    (
        "erasure_copy_sealed",
        "It is under a passphrase that is not kept, so whoever was erased still stands in it. Set that passphrase for backups and start Farm Team again, or remove the file. A restore of it erases them again.",
    ),
    (
        "erasure_folder_absent",
        "The second folder is not there, so whoever was erased may still stand in its backups. They are written anew at the first start that finds it.",
    ),
    (
        "check_erasure",
        "Somebody who was erased still stands in the backup {path}. Every start tries to write it anew: for one under a passphrase, set that passphrase for backups. Otherwise remove the file. A restore of it erases them again.",
    ),
    ("folder_missing", "There is no folder {path}. Nothing was written. Choose a folder that exists."),
    (
        "ground_missing",
        "Whatever is kept back from an access copy needs a legal ground. Nothing was written. Name the law that allows it.",
    ),
    ("undo_switches_saved", "Changed what {name} collects and shows"),
];
