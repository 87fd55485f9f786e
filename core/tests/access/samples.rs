//! One request per command, and what each role may do with it: written by hand from R37's table, apart from the rows of
//! the list, so that a slip in a row is seen.
//!
//! Seven letters: coordinator, limited coordinator, mentor, trainee, sponsor, signed out, locked.
//! `y` may, whoever's row it is · `o` own rows only · `.` may not.

use serde_json::{Value, json};

use crate::world::Rows;

/// A command, its cells, and the request about somebody's rows.
pub(crate) struct Sample {
    pub(crate) command: &'static str,
    pub(crate) cells: &'static str,
    pub(crate) request: fn(&Rows) -> Value,
}

macro_rules! samples {
    ($($command:literal $cells:literal $rows:ident => $request:tt;)*) => {
        &[$(Sample { command: $command, cells: $cells, request: |$rows| json!($request) }),*]
    };
}

pub(crate) const SAMPLES: &[Sample] = samples![
    "app.state" "yyyyyyy" _r => {};
    "app.start" "y......" _r => { "with": { "kind": "empty" } };
    "app.settings" "yyyyyyy" _r => {};
    "app.save_settings" "y......" _r => { "owner_name": "Mara", "color_scheme": "system" };
    "app.check" "y......" _r => {};
    "app.rebuild" "y......" _r => {};
    "app.backup" "y......" _r => { "path": "/nowhere/at/all.db" };
    "app.add_demo" "y......" _r => {};
    "app.remove_demo" "y......" _r => {};
    "drafts.get" "yyyy..." _r => { "key": "note" };
    "drafts.save" "yyyy..." _r => { "key": "note", "value": "a thought" };
    "operations.cancel" "yyyyy.." _r => { "operation": "0198c5a0-0000-7000-8000-000000000001" };
    "host.pick_file" "yyyy..." _r => { "title": "t", "kinds": [] };
    "host.pick_folder" "yy....." _r => { "title": "t" };
    "host.save_file" "yyyy..." _r => { "title": "t", "name": "n", "kinds": [] };
    "host.reveal" "yyyy..." _r => { "path": "/nowhere" };

 "app.database" "yyyyyyy" _r => {};
    "backups.list" "y......" _r => {};
    "backups.make" "y......" _r => {};
    "backups.look" "y......" _r => { "path": "/nowhere.db" };
    "backups.rehearse" "y......" _r => { "path": "/nowhere.db" };
    "backups.restore" "y......" _r => { "path": "/nowhere.db" };
    "backups.settings" "y......" _r => {};
    "backups.save_settings" "y......" _r => { "second_folder": null, "passphrase": { "kind": "keep" } };
    "encryption.state" "y......" _r => {};
    "encryption.judge_passphrase" "y......" _r => { "passphrase": "x" };
    "encryption.encrypt" "y......" _r => { "protect": { "kind": "passphrase", "passphrase": "short" } };
    "encryption.decrypt" "y......" _r => {};
    "encryption.renew_recovery_key" "y......" _r => {};
    "encryption.unlock" "y......" _r => { "secret": "wrong" };

    "accounts.session" "yyyyyyy" _r => {};
    "accounts.create_first" "y......" _r => { "name": "Another", "password": "violet kettle arrives" };
    "accounts.sign_in" "yyyyyyy" _r => { "name": "Nobody", "password": "wrong" };
    "accounts.unlock" "......y" _r => { "password": "wrong" };
    "accounts.sign_out" "yyyyy.y" _r => {};
    "accounts.lock" "yyyyy.." _r => {};
    "accounts.redeem" ".....yy" _r => { "name": "Nobody", "code": "0000", "password": "violet kettle arrives" };
    "accounts.recover" ".....yy" _r => { "name": "Nobody", "recovery_key": "0", "password": "violet kettle arrives" };
    "accounts.change_password" "yyyyy.." _r => { "current": "wrong", "password": "violet kettle arrives" };
    "accounts.judge_password" "yyyyyyy" _r => { "password": "x" };
    "accounts.list" "y......" _r => {};
    "accounts.invite" "y......" _r => { "name": "New", "role": "sponsor" };
    "accounts.renew_invitation" "y......" _r => { "account": "0198c5a0-0000-7000-8000-000000000001" };
    "accounts.change" "y......" _r =>
        { "account": "0198c5a0-0000-7000-8000-000000000001", "name": "N", "intakes": null, "active": true };

    "programs.list" "yyyy..." _r => {};
    "programs.get" "yyyy..." _r => {};
    "programs.import" "y......" _r => { "path": "/nowhere.json" };
    "programs.export" "yy....." _r => { "program": "0198c5a0-0000-7000-8000-000000000001", "path": "/nowhere.json" };
    "programs.drafts" "y......" _r => {};
    "programs.draft" "y......" _r => { "draft": "0198c5a0-0000-7000-8000-000000000001" };
    "programs.start_draft" "y......" _r => { "from": { "kind": "file", "path": "/nowhere.json" } };
    "programs.save_draft" "y......" _r => {
        "draft": "0198c5a0-0000-7000-8000-000000000001", "revision": 1,
        "content": (serde_json::from_str::<Value>(farm_team_core::curriculum::STANDARD_YEAR).unwrap())
    };
    "programs.discard_draft" "y......" _r => { "draft": "0198c5a0-0000-7000-8000-000000000001" };
    "programs.publish_draft" "y......" _r => { "draft": "0198c5a0-0000-7000-8000-000000000001", "revision": 1 };
    "programs.compare" "y......" _r =>
        { "from": { "kind": "file", "path": "/nowhere.json" }, "to": { "kind": "file", "path": "/nowhere.json" } };
    "programs.check" "y......" _r => { "source": { "kind": "file", "path": "/nowhere.json" } };
    "programs.preview" "yo....." _r => { "source": { "kind": "file", "path": "/nowhere.json" } };
    "programs.preview_one" "yo....." r =>
        { "source": { "kind": "file", "path": "/nowhere.json" }, "enrollment": r.enrollment };
    "programs.what_if" "y......" _r =>
        { "content": (serde_json::from_str::<Value>(farm_team_core::curriculum::STANDARD_YEAR).unwrap()) };
    "programs.apply" "yo....." r =>
        { "program": "0198c5a0-0000-7000-8000-000000000001", "enrollments": [r.enrollment] };

    "people.list" "yo....." _r => { "sort": [] };
    "people.search" "yo....." _r => { "text": "a", "limit": 50 };
    "people.find" "yo....." _r => { "text": "Ada Kamau" };
    "people.get" "yo....." r => { "person": r.person };
    "people.create" "yo....." r => { "fields": crate::support::person(&json!({ "first_name": "Neu" })), "intake": r.intake };
    "people.update" "yo....." r =>
        { "person": r.person, "fields": crate::support::person(&json!({ "first_name": "Neu" })) };

    "exchange.preview" "y......" _r => { "path": "/nowhere.csv", "kind": "people" };
    "exchange.import" "y......" _r => { "path": "/nowhere.csv", "kind": "people" };
    "exchange.save_rejected" "y......" _r => { "file": { "path": "/nowhere.csv", "kind": "people" }, "path": "/x.csv" };
    "exchange.export" "yo....." r =>
        { "of": { "kind": "hours", "enrollment": r.enrollment }, "format": "csv", "path": "/nowhere/at/all.csv" };

    "intakes.list" "yo....." _r => {};
    "intakes.get" "yo....." r => { "intake": r.intake };
    "intakes.find" "yo....." _r => { "name": "January" };
    "intakes.create" "y......" _r => { "fields": crate::support::intake("Third") };
    "intakes.update" "yo....." r => { "intake": r.intake, "fields": crate::support::intake("Renamed") };
    "intakes.preview" "yo....." r => { "intake": r.intake, "fields": crate::support::intake("Renamed") };
    "holidays.regions" "yy....." _r => {};
    "holidays.choose" "yy....." _r => { "holidays": [], "region": "DE-BY" };
    "holidays.read_file" "yy....." _r => { "path": "/nowhere.ics", "holidays": [] };
    "intakes.remove" "yo....." r => { "intake": r.intake };
    "mentors.list" "yy....." _r => {};
    "mentors.add" "yy....." _r => { "name": "Third Mentor" };

    "sessions.list" "yoo...." _r => { "sort": [] };
    "sessions.get" "yoo...." r => { "session": r.session };
    "sessions.choices" "yo....." r => { "intake": r.intake, "module": "FT-02", "day": "2027-03-01" };
    "sessions.of" "yooo..." r => { "enrollment": r.enrollment };
    "sessions.plan" "yo....." r => { "intake": r.intake, "fields": { "module": "FT-03", "invited": [r.enrollment],
        "appointment": { "day": "2027-03-02", "starts_at": 540, "minutes": 60 } } };
    "sessions.change" "yo....." r => { "session": r.session, "fields": { "module": "FT-03", "invited": [r.enrollment],
        "appointment": { "day": "2027-03-02", "starts_at": 540, "minutes": 60 } } };
    "sessions.remove" "yo....." r => { "session": r.session };
    "sessions.attend" "yoo...." r => { "session": r.session, "attended": [r.enrollment] };
    "sessions.clear" "yoo...." r => { "session": r.session };
    "sessions.mark" "yoo...." r => { "session": r.session, "marks": [{ "enrollment": r.enrollment, "mark": "80" }] };

    "agenda.view" "yooo..." _r => { "from": "2027-01-01", "to": "2027-01-31" };
    "agenda.people" "yooo..." _r => { "kind": "milestone", "day": "2027-02-03",
        "intake": "0198c5a0-0000-7000-8000-000000000001",
        "program": "0198c5a0-0000-7000-8000-000000000001", "code": "M30", "mentor": null };
    "agenda.write_file" "yooo..." r =>
        { "of": { "kind": "trainee", "enrollment": r.enrollment }, "path": "/nowhere/at/all.ics" };
    "reminders.get" "yooo..." _r => {};
    "reminders.set" "yyyy..." _r => { "on": false };
    "reminders.tell" "yooo..." _r => {};
    "reminders.show_sample" "yyyy..." _r => {};
    "my_year.export" "yo....." r => { "enrollment": r.enrollment, "path": "/nowhere/at/all.myyear" };
    "my_year.export_many" "yo....." r =>
        { "enrollments": [r.enrollment], "folder": "/nowhere/at/all", "passphrases": "/nowhere/else/all.csv" };
    "my_year.take_in" "yo....." r => { "path": "/nowhere/at/all.myhours", "enrollment": r.enrollment, "dry_run": true };
    "my_year.open" "yy.y..." _r => { "path": "/nowhere/at/all.myyear", "passphrase": "wrong" };
    "my_year.here" "yyyyy.." _r => {};
    "my_year.save_hours" "...y..." _r => { "path": "/nowhere/at/all.myhours" };
    "absences.list" "yo....." _r => {};
    "absences.add" "yy....." _r =>
        { "mentor": "0198c5a0-0000-7000-8000-000000000001", "from": "2027-02-01", "to": "2027-02-05" };
    "absences.remove" "y......" _r => { "absence": "0198c5a0-0000-7000-8000-000000000001" };

    "candidates.list" "yo....." _r => { "sort": [] };
    "candidates.get" "yo....." r => { "candidacy": r.candidacy };
    "candidates.compare" "yo....." r => { "intake": r.intake };
    "candidates.add" "yo....." r => { "people": [r.candidate_person], "intake": r.intake };
    "candidates.answer_check" "yo....." r =>
        { "candidacy": r.candidate, "code": "it_background", "answer": "met", "evidence": "e" };
    "attachments.add" "yo....." r => { "candidacy": r.candidate, "code": "it_background", "path": "/nowhere.pdf" };
    "attachments.add_to_attempt" "yoo...." r => { "attempt": r.attempt, "path": "/nowhere.pdf" };
    "attachments.add_to_hours" "yo.o..." r => { "hours": r.hours, "path": "/nowhere.pdf" };
    "attachments.remove_from_hours" "yo.o..." r => { "attachment": r.hours_evidence };
    "attachments.remove" "yoo...." r => { "attachment": r.evidence };
    "attachments.open" "yooo..." r => { "attachment": r.evidence };
    "attachments.save" "yooo..." r => { "attachment": r.evidence, "path": "/nowhere/at/all.txt" };
    "candidates.save_sheet" "yo....." r => { "candidacy": r.candidate, "rater": "R", "scores": [] };
    "candidates.remove_sheet" "yo....." r => { "sheet": r.sheet };
    "candidates.set_consensus" "yo....." r => { "candidacy": r.candidate, "competency": "empathy", "score": null, "note": "" };
    "candidates.grounds" "yy....." _r => {};
    "candidates.set_grounds" "y......" _r => { "declined": ["Late"], "withdrew": ["Moved"], "refused": ["Pay"] };
    "interviews.raters" "yy....." _r => {};
    "interviews.plan" "yo....." r => { "candidacy": r.candidate, "appointment": null, "raters": [{ "name": "R" }] };
    "interviews.release" "yo....." r => { "candidacy": r.candidate, "reason": "The room is needed" };
    "interviews.invitation" "yo....." r => { "candidacy": r.candidate, "path": "/nowhere/at/all.ics" };
    "interviews.questions" "yo....." r => { "intake": r.intake };
    "interviews.set_questions" "yo....." r => { "intake": r.intake, "questions": [] };
    "letters.texts" "yo....." r => { "intake": r.intake };
    "letters.set_texts" "yo....." r => { "intake": r.intake, "sender": "", "letters": [] };
    "letters.preview_text" "yo....." r => { "intake": r.intake, "letter": "offer", "sender": "",
        "text": { "subject": "s", "salutation": "s", "body": "b", "closing": "", "reply": "" } };
    "letters.choices" "yo....." r => { "candidacy": r.candidate };
    "letters.preview" "yo....." r => { "candidacy": r.candidate, "letter": "invitation" };
    "letters.template" "y......" _r => {};
    "letters.save" "yo....." r => { "candidacy": r.candidate, "letter": "invitation", "path": "/nowhere/at/all.pdf" };
    "letters.write" "yo....." r => { "candidacies": [r.candidate], "letter": "invitation", "folder": "/nowhere/at/all" };
    "sheets.own" "yyy...." _r => {};
    "sheets.get" "yoo...." r => { "sheet": r.seat };
    "sheets.keep" "yoo...." r => { "sheet": r.seat, "answers": { "scores": [] } };
    "sheets.submit" "yoo...." r => { "sheet": r.seat, "answers": { "scores": [] } };
    "sheets.unlock" "yo....." r => { "sheet": r.seat, "reason": "A slip" };
    "fairness.get" "yo....." r => { "intake": r.intake };
    "monitoring.questions" "yy.y..." _r => {};
    "monitoring.form" "yo.o..." r => { "candidacy": r.candidacy };
    "monitoring.set_questions" "y......" _r => { "questions": [] };
    "monitoring.give" "yo.o..." r => { "candidacy": r.candidacy, "answers": [{ "question": "Sex", "answer": "Female" }] };
    "monitoring.import" "yo....." r => { "intake": r.intake, "path": "/nowhere/at/all.csv" };
    "candidates.move" "yo....." r => { "candidacies": [r.candidate], "event": "interview" };

    "enrollment.enroll" "yo....." r => { "people": [r.candidate_person], "intake": r.intake };
    "trainees.list" "yooo..." _r => { "sort": [] };
    "trainees.get" "yooo..." r => { "enrollment": r.enrollment };
    "trainees.plan" "yooo..." r => { "enrollment": r.enrollment };
    "enrollment.print_plan" "yooo..." r => { "enrollment": r.enrollment, "path": "/nowhere/at/all.pdf" };
    "enrollment.print_plans" "yo....." r => { "enrollments": [r.enrollment], "folder": "/nowhere/at/all" };
    "enrollment.reasons" "yy....." _r => {};
    "enrollment.set_reasons" "y......" _r => { "reasons": ["Illness"] };
    "enrollment.replan" "yo....." r => { "enrollments": [r.enrollment], "reason": "leave",
        "change": { "kind": "break", "from": "2027-08-02", "to": "2027-09-05" } };
    "enrollment.add_break" "yo....." r =>
        { "enrollment": r.enrollment, "from": "2027-08-02", "to": "2027-09-05", "reason": "leave" };
    "enrollment.end_break" "yo....." r => { "id": r.break_id, "to": "2027-05-30" };
    "enrollment.remove_break" "yo....." r => { "id": r.break_id };
    "enrollment.accept_conflict" "yo....." r =>
        { "enrollment": r.enrollment, "code": "FT-01", "cause": "hours_exceed_capacity", "reason": "r" };
    "enrollment.record_outcome" "yo....." r =>
        { "enrollment": r.enrollment, "outcome": "released_conduct", "on": "2027-02-26", "reason": "r" };
    "enrollment.set_mentors" "yo....." r => { "enrollments": [r.enrollment], "mentors": [] };

    "progress.module" "yooo..." r => { "enrollment": r.enrollment, "module": "FT-01" };
    "progress.add_attempt" "yoo...." r =>
        { "enrollment": r.enrollment, "module": "FT-01", "on": "2027-02-15", "mark": "90" };
    "progress.void_attempt" "yoo...." r => { "attempt": r.attempt, "reason": "r" };
    "progress.correct_attempt" "yoo...." r => { "attempt": r.attempt, "mark": "70", "reason": "r" };
    "progress.grant_attempt" "yo....." r => { "enrollment": r.enrollment, "module": "FT-01", "reason": "r" };
    "progress.exempt" "yo....." r => { "enrollment": r.enrollment, "module": "FT-05", "reason": "r", "evidence": "e" };
    "progress.leave_out" "yo....." r => { "enrollment": r.enrollment, "module": "FT-14", "reason": "r" };
    "progress.restore" "yo....." r => { "enrollment": r.enrollment, "module": "FT-14", "reason": "r" };
    "results.unsettled" "y......" _r => {};
    "results.settle" "y......" _r => { "results": ["0198c5a0-0000-7000-8000-000000000001"],
        "settlement": { "kind": "discard", "reason": "r" } };
    "progress.record" "yooo..." r => { "enrollment": r.enrollment };
    "progress.log_hours" "yo.o..." r =>
        { "enrollment": r.enrollment, "day": "2027-02-16", "minutes": 60, "kind": "self_study" };
    "progress.approve_hours" "yoo...." r => { "hours": [r.hours] };
    "progress.correct_hours" "yo.o..." r =>
        { "hours": r.hours, "fields": { "day": "2027-02-10", "minutes": 60, "kind": "self_study" } };
    "progress.remove_hours" "yo.o..." r => { "hours": r.hours };
    "hours.week" "yoo...." _r => { "day": "2027-02-10" };
    "progress.add_review" "yoo...." r =>
        { "enrollment": r.enrollment, "ticket": "INC-2", "on": "2027-02-16", "reviewer": "R", "answers": [] };
    "progress.remove_review" "yoo...." r => { "review": r.review };

    "check_ins.list" "yooo..." r => { "enrollment": r.enrollment };
    "check_ins.due" "yoo...." _r => {};
    "check_ins.add" "yoo...." r => { "enrollment": r.enrollment, "on": "2027-02-26", "next_step": "n" };
    "check_ins.remove" "yoo...." r => { "check_in": r.check_in };

    "risk.get" "yooo..." r => { "enrollment": r.enrollment };
    "risk.list" "yoo...." _r => {};
    "risk.mute" "yoo...." r =>
        { "enrollment": r.enrollment, "kind": "contact_gap", "until": "2027-03-08", "reason": "r" };
    "risk.unmute" "yoo...." r => { "enrollment": r.enrollment, "kind": "contact_gap" };

    "milestones.list" "yooo..." r => { "enrollment": r.enrollment };
    "milestones.get" "yoo...." r => { "milestone": r.milestone };
    "milestones.open" "yo....." r => { "milestone": r.milestone };
    "milestones.rate" "yoo...." r => { "milestone": r.milestone, "ratings": [] };
    "milestones.score" "yo....." r => { "milestone": r.milestone, "held": "2027-03-01", "decision": "continue" };
    "milestones.withdraw" "yo....." r => { "milestone": r.milestone, "reason": "r" };
    "milestones.reopen" "yo....." r => { "milestone": r.milestone, "reason": "r" };
    "milestones.record_fields" "yo....." r => { "milestone": r.milestone, "held": "2027-03-01", "values": [] };

    "privacy.clocks" "y......" _r => {};
    "privacy.save_clocks" "y......" _r => {
        "jurisdiction": "gb", "candidate_months": 10, "check_in_months": 12, "note_months": 36, "monitoring_months": 12,
        "comment_months": 24
    };
    "privacy.due" "y......" _r => {};
    "privacy.hold" "y......" r => { "person": r.person, "reason": "r" };
    "privacy.release_hold" "y......" r => { "person": r.person, "reason": "r" };
    "privacy.preview_erasure" "y......" r => { "person": r.person };
    "privacy.erase" "y......" r => { "people": [r.person], "ground": "asked" };
    "privacy.kept" "yo.o..." r => { "person": r.person };
    "privacy.access_copy" "yo.o..." r =>
        { "person": r.person, "format": "html", "path": "/nowhere/at/all.html" };
    "privacy.switches" "yo....." r => { "intake": r.intake };
    "privacy.save_switches" "yo....." r => {
        "intake": r.intake,
        "switches": { "mood": true, "hours_trend": false, "satisfaction": true, "rater_comparison": true }
    };

    "monday.get" "yo....." _r => {};
    "history.list" "yo....." r => { "person": r.person, "offset": 0, "limit": 50 };
    "history.steps" "yooo..." _r => {};
    "history.undo" "y......" r => { "step": r.step };
];
