//! The check names every kind of tampering, rebuilding mends what is derived, and a backup is a sound copy.

use serde_json::json;

use crate::support::{House, ask, dump, open};

/// A trainee and a candidate with sheets, as the demo makes them.
async fn full() -> House {
    let house = House::standard().await;
    house.ask("app.add_demo", json!({})).await;
    house.sound().await;
    house
}

#[tokio::test]
async fn an_altered_trail_is_named_from_its_first_wrong_entry_on() {
    let alterations = [
        "UPDATE audit_entry SET payload = replace(payload, 'Mara', 'Nora') WHERE position = 3",
        "UPDATE audit_entry SET at = at + 1 WHERE position = 3",
        "UPDATE audit_entry SET clock_set = 0 WHERE position = 3",
        "UPDATE audit_entry SET command = 'people.update' WHERE position = 3",
        "UPDATE audit_entry SET person_id = x'0190a0000000700080000000000000aa' WHERE position = 3",
        "UPDATE audit_entry SET payload_hash = zeroblob(32) WHERE position = 3",
        "UPDATE audit_entry SET payload = NULL WHERE position = 3",
        "DELETE FROM audit_entry WHERE position = 3",
        "UPDATE audit_entry SET position = CASE position WHEN 3 THEN 900 ELSE 3 END WHERE position IN (3)",
    ];
    for alteration in alterations {
        let house = House::standard().await;
        for name in ["Ada", "Grace", "Edsger"] {
            house.person(json!({ "first_name": name })).await;
        }
        house.sound().await;
        house.sql(alteration).await;
        let problems = house.problems().await;
        assert_eq!(problems.len(), 1, "{alteration}: {problems:?}");
        assert_eq!(problems[0].0, "check_history", "{alteration}");
        // A missing entry shows at the one behind it.
        let place = if alteration.starts_with("DELETE") || alteration.contains("900") { "entry 4" } else { "entry 3" };
        assert!(problems[0].1.contains(place), "{alteration}: {}", problems[0].1);
    }
}

#[tokio::test]
async fn an_erased_entry_is_not_an_altered_one() {
    let house = House::standard().await;
    house.person(json!({ "first_name": "Ada" })).await;
    house.sql("UPDATE audit_entry SET payload = NULL, nonce = NULL WHERE position = 2").await;
    house.sound().await;
}

/// Every derived column of every table, altered one at a time, is found and mended.
#[tokio::test]
async fn every_altered_derived_column_is_named_and_mended() {
    let house = full().await;
    let before = house.dump().await;
    let candidacy = [
        "checks = CASE checks WHEN 'open' THEN 'met' ELSE 'open' END",
        "mean = coalesce(mean, 0) + 1",
        "lowest = coalesce(lowest, 0) + 1",
        "spread = coalesce(spread, 0) + 1",
        "advances = 1 - advances",
        "blocked = 1 - blocked",
        "sheets = sheets + 1",
    ];
    let enrollment = [
        "end_on = '2031-01-01'",
        "paused_since = '2026-01-01'",
        "minutes_owed = minutes_owed + 60",
        "minutes_passed = minutes_passed + 60",
        "progress = 99",
        "next_milestone = 'M99'",
        "next_milestone_on = '2031-01-01'",
        "next_module = 'FT-99'",
        "next_module_on = '2031-01-01'",
        "attempts_used_up = 'FT-99'",
        "conflicts = conflicts + 1",
    ];
    let module = [
        "start_on = '2031-01-01'",
        "due_on = '2031-01-01'",
        "passed_on = '2031-01-01'",
        "mark = 1",
        "attempts_used = attempts_used + 1",
        "flagged = 1 - flagged",
    ];
    // What is done keeps its dates (R5): those are facts then, and nothing to compute.
    let open = "WHERE passed_on IS NULL AND due_on IS NOT NULL";
    let all = candidacy.map(|set| ("candidacy", set, "", "check_candidacy")).into_iter();
    let all = all.chain(enrollment.map(|set| ("enrollment", set, "", "check_plan")));
    let all = all.chain(module.map(|set| ("enrollment_module", set, open, "check_plan")));
    let all = all.chain([("milestone", "due_on = '2031-01-01'", "WHERE state = 'planned'", "check_plan")]);
    for (table, set, which, code) in all {
        house.sql(&format!("UPDATE {table} SET {set} WHERE id = (SELECT min(id) FROM {table} {which})")).await;
        let problems = house.problems().await;
        assert_eq!(problems.len(), 1, "{table} {set}: {problems:?}");
        assert_eq!(problems[0].0, code, "{table} {set}");
        house.ask("app.rebuild", json!({})).await;
        house.sound().await;
        assert_eq!(house.dump().await, before, "{table} {set}");
    }
    house.sql("INSERT INTO plan_conflict SELECT id, 'FT-01', 'prerequisite_left_out', 'FT-02', '{}' FROM enrollment LIMIT 1").await;
    assert_eq!(house.problems().await[0].0, "check_plan");
    house.ask("app.rebuild", json!({})).await;
    assert_eq!(house.dump().await, before);
}

#[tokio::test]
async fn a_reference_that_leads_nowhere_is_named() {
    let house = full().await;
    house.sql("UPDATE candidacy_move SET candidacy_id = x'0190a0000000700080000000000000aa' WHERE id = (SELECT min(id) FROM candidacy_move)").await;
    let problems = house.problems().await;
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].0, "check_reference");
    assert!(problems[0].1.contains("candidacy_move") && problems[0].1.contains("row of candidacy "), "{problems:?}");
}

#[tokio::test]
async fn a_backup_is_the_whole_file_and_writes_over_nothing() {
    let house = full().await;
    let target = tempfile::tempdir().unwrap();
    let path = target.path().join("deep/down/farm-team.db");
    let request = json!({ "path": path.display().to_string() });
    assert_eq!(house.refused("app.backup", request.clone()).await, "folder_missing");
    assert!(!target.path().join("deep").exists(), "a slip in a path makes no folder");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let written = house.ask("app.backup", request.clone()).await;
    assert_eq!(written["bytes"].as_u64().unwrap(), std::fs::metadata(&path).unwrap().len());
    assert_eq!(dump(&path).await, house.dump().await);

    let bytes = std::fs::read(&path).unwrap();
    assert_eq!(house.refused("app.backup", request).await, "backup_exists");
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
    // It is a database like any other: it opens, and everything in it holds.
    let app = open(path.parent().unwrap(), "2026-11-03").await.unwrap();
    assert_eq!(ask(&app, "app.check", json!({})).await.unwrap()["problems"], json!([]));
    house.ask("app.remove_demo", json!({})).await;
    house.sound().await;
}

/// A damaged database gives no backup: what was written is checked and taken away.
#[tokio::test]
async fn a_copy_that_does_not_hold_is_not_left_behind() {
    let house = House::standard().await;
    // A row that its table does not allow is copied as it is, and only the check of the copy tells.
    let statements = "CREATE TABLE extra (a TEXT); INSERT INTO extra VALUES (NULL); PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = 'CREATE TABLE extra (a TEXT NOT NULL)' WHERE name = 'extra'";
    house.sql(statements).await;
    assert_eq!(house.on("2026-11-03").await.problems().await[0].0, "check_file");
    let target = house.folder.path().join("copy.db");
    let request = json!({ "path": target.display().to_string() });
    assert_eq!(house.refused("app.backup", request).await, "backup_unsound");
    assert!(!target.exists());
}
