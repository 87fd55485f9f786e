//! Sentences of attachments.

/// Code and English template.
pub(super) const SENTENCES: &[(&str, &str)] = &[
    ("attachment_empty", "“{name}” is empty. Nothing was attached. Choose another file."),
    (
        "attachment_too_large",
        "“{name}” is larger than {limit} MB. Nothing was attached. Attach a smaller one: part of it, or a scan with fewer points.",
    ),
    ("attachment_no_file", "“{name}” is a folder or a device, not a file. Nothing was attached. Choose a single file."),
    (
        "attachment_type_unknown",
        "“{name}” is no PDF, no image (JPEG, PNG, HEIC, WebP, GIF, TIFF) and no plain text (UTF-8 or UTF-16). Nothing was attached. Save it as one of these, best as a PDF, and attach that.",
    ),
    (
        "attachment_type_lies",
        "“{name}” ends in .{ending}, but what is in it is {found}. Nothing was attached. Find out where the file comes from; give it its right ending if you trust it.",
    ),
    (
        "attachment_same",
        "“{name}” holds the same as “{same}”, which is attached here already. Nothing was attached a second time.",
    ),
    ("attachment_not_there", "This attachment is not there any more. Nothing was changed. Look at the list again."),
    (
        "attachment_ambiguous",
        "Several attachments are called “{name}”. Nothing was changed. Name the one you mean by its id, which the list of attachments shows.",
    ),
    (
        "attachment_lost",
        "The file of “{name}” is not in the folder “attachments” beside the database. Nothing was changed. Restore the newest backup whose rehearsal finds nothing missing, or remove the attachment.",
    ),
    (
        "attachment_damaged",
        "The file of “{name}” was altered or cut off on the disk, so it is not opened. Nothing was changed. Restore the newest backup whose rehearsal finds nothing damaged, or remove the attachment.",
    ),
    (
        "viewer_missing",
        "This computer has no program that shows “{name}”. Nothing was changed. Save a copy and open it where there is one.",
    ),
    (
        "check_attachment_missing",
        "The file of the attachment “{name}” is missing. A restore of a backup brings back those that lie with it.",
    ),
    (
        "check_attachment_damaged",
        "The file of the attachment “{name}” was altered or cut off. A restore of a backup brings back those that lie with it.",
    ),
    (
        "check_attachment_stray",
        "{name} in the folder “attachments” beside the database belongs to no attachment. The next start removes files of Farm Team that nothing needs; others you can take away.",
    ),
    (
        "backup_lacks_attachments",
        "The backup was written, but the files of {count} attachments are missing or damaged in the folder “attachments” beside the database. Check the database in the settings to see which.",
    ),
    ("undo_attachment_added", "Attached {name}"),
    ("undo_attachment_removed", "Removed the attachment {name}"),
];
