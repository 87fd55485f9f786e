//! Every flag in the words of both readers: nothing stays open in them, and each reader has their own.

use super::*;
use crate::calendar::Day;

/// A flag with the code of its reason and of what to do.
fn told_by(why: Why, kind: FlagKind, codes: [&str; 4]) {
    let since: Day = "2027-02-03".parse().unwrap();
    let flag = Flag { kind, since, severity: 1, why };
    let (_, args) = figures(&flag.why);
    let args: BTreeMap<String, String> = args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let (staff, own) = (told(&flag, None, Reader::Staff), told(&flag, None, Reader::Oneself));
    let said = [staff.why, staff.what_to_do, own.why, own.what_to_do];
    assert_eq!(said, codes.map(|code| sentence(code, &args)));
    for (text, code) in said.iter().zip(codes) {
        assert!(text != code && !text.contains('{'), "{code}: {text}");
    }
    let brief = codes[0].replace("risk_", "risk_brief_");
    assert_eq!(staff.brief, own.brief);
    assert!(staff.brief != brief && !staff.brief.contains('{') && staff.brief.len() < said[0].len(), "{}", staff.brief);
    assert!(said[0] != said[2] && said[1] != said[3], "{said:?}");
}

#[test]
fn every_flag_says_why_and_what_to_do_to_both() {
    let last = "2027-01-04".parse().ok();
    let contact = "risk_do_contact";
    told_by(
        Why::ContactGap { days: 29, last, escalated: true },
        FlagKind::ContactGap,
        ["risk_contact", contact, "risk_contact_own", "risk_do_contact_own"],
    );
    told_by(
        Why::ContactGap { days: 15, last: None, escalated: false },
        FlagKind::ContactGap,
        ["risk_contact_never", contact, "risk_contact_never_own", "risk_do_contact_own"],
    );
    told_by(
        Why::HoursBehind { planned: 2_940, logged: 2_204, percent: 74, days: 28 },
        FlagKind::HoursBehind,
        ["risk_hours", "risk_do_hours", "risk_hours_own", "risk_do_hours_own"],
    );
    told_by(
        Why::ModuleOverdue { code: "FT-01".to_owned(), days: 8, modules: 1 },
        FlagKind::ModuleOverdue,
        ["risk_module", "risk_do_module", "risk_module_own", "risk_do_module_own"],
    );
    told_by(
        Why::ModuleOverdue { code: "FT-01".to_owned(), days: 20, modules: 2 },
        FlagKind::ModuleOverdue,
        ["risk_modules", "risk_do_module", "risk_modules_own", "risk_do_module_own"],
    );
    told_by(
        Why::AttemptsUsedUp { code: "FT-04".to_owned() },
        FlagKind::AttemptsUsedUp,
        ["risk_used_up", "risk_do_used_up", "risk_used_up_own", "risk_do_used_up_own"],
    );
    told_by(
        Why::AttemptsFailed { count: 2, days: 90 },
        FlagKind::AttemptsFailed,
        ["risk_failed", "risk_do_failed", "risk_failed_own", "risk_do_failed_own"],
    );
    told_by(
        Why::CheckInsMissed { count: 3 },
        FlagKind::CheckInsMissed,
        ["risk_missed", "risk_do_missed", "risk_missed_own", "risk_do_missed_own"],
    );
    told_by(
        Why::LowMood { mood: 2 },
        FlagKind::LowMood,
        ["risk_mood", "risk_do_mood", "risk_mood_own", "risk_do_mood_own"],
    );
}
