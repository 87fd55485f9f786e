//! Sentences about who may do what: accounts, passwords, permission.

/// Code and English template.
pub(super) const SENTENCES: &[(&str, &str)] = &[
    ("not_permitted", "Your role may not do this. Nothing was changed. Ask a coordinator."),
    ("not_yours", "This is not among what your account may see. Nothing was changed. Ask a coordinator."),
    ("not_signed_in", "Nobody is signed in. Nothing was changed. Sign in first."),
    ("locked", "The screen is locked. Nothing was changed. Unlock it with your password."),
    (
        "sign_in_wrong",
        "Name and password do not belong together. Nothing was changed. Check both; capital letters count in the password.",
    ),
    ("too_many_tries", "Too many wrong tries. Nothing was changed. Try again in {seconds} s."),
    (
        "invitation_wrong",
        "Name and invitation do not belong together, or the invitation is over. Nothing was changed. Check both, or ask a coordinator for another.",
    ),
    (
        "recovery_wrong",
        "Name and recovery key do not belong together. Nothing was changed. Check both; each key works once.",
    ),
    (
        "password_short",
        "A password has at least {least} characters. Nothing was changed. Make it longer: three words that do not belong together are good.",
    ),
    ("password_long", "A password has at most {most} characters. Nothing was changed. Make it shorter."),
    (
        "password_weak",
        "This password is easy to guess. Nothing was changed. Take three words that do not belong together, or make it longer.",
    ),
    ("account_needs_name", "An account needs a name. Nothing was changed. Write the name of its person."),
    ("account_name_taken", "There already is an account named {name}. Nothing was changed. Choose another name."),
    ("account_needs_person", "A trainee's account belongs to a person. Nothing was changed. Choose who it is."),
    ("account_person_taken", "{name} has an account already. Nothing was changed. Renew its invitation instead."),
    ("account_not_there", "That account is not there any more. Nothing was changed."),
    (
        "account_first_missing",
        "There is no account yet. Nothing was changed. Make the coordinator's own account first.",
    ),
    ("accounts_exist", "There already is an account. Nothing was changed. Sign in with it."),
    (
        "last_coordinator",
        "This is the only coordinator of the whole house. Nothing was changed. Make another coordinator first.",
    ),
];
