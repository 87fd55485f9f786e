//! The file: what is refused stays as it is, what is older is copied before it is migrated, and trouble has a name.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use farm_team_core::error::Class;
use serde_json::{Value, json};
use sqlx::{Connection as _, Row as _};

use crate::support::{House, TODAY, connection, dump, open};

/// Every file below a folder with its bytes, but the lock and what belongs to an open file only.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "db") {
            found.push((path.clone(), std::fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}

async fn refused(folder: &Path) -> (String, String) {
    let Err(error) = open(folder, TODAY).await else { panic!("it opened") };
    assert_eq!(error.class, Class::Trouble);
    (error.code, error.message)
}

/// The same file in a folder of its own, written to its end and closed.
async fn closed(house: House) -> Arc<tempfile::TempDir> {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let file = folder.path().join("farm-team.db");
    house.ask("app.backup", json!({ "path": file.display().to_string() })).await;
    let mut db = connection(&file).await;
    sqlx::query("PRAGMA journal_mode = WAL").execute(&mut db).await.unwrap();
    db.close().await.unwrap();
    folder
}

#[tokio::test]
async fn a_newer_file_is_refused_and_not_touched() {
    let house = House::standard().await;
    house.sql("PRAGMA user_version = 9999").await;
    let folder = closed(house).await;
    let before = files(folder.path());
    let (code, message) = refused(folder.path()).await;
    assert_eq!(code, "database_newer");
    assert!(message.contains("9999") && !message.contains('{'), "{message}");
    assert_eq!(files(folder.path()), before);
}

#[tokio::test]
async fn a_newer_file_that_is_in_use_is_not_touched_either() {
    let house = House::standard().await;
    house.sql("PRAGMA user_version = 9999").await;
    let before = dump(house.app.file()).await;
    assert_eq!(refused(house.folder.path()).await.0, "database_newer");
    assert_eq!(dump(house.app.file()).await, before);
    assert_eq!(house.number("PRAGMA user_version").await, 9999);
}

#[tokio::test]
async fn somebody_elses_database_is_refused_and_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("farm-team.db");
    std::fs::write(&file, b"").unwrap();
    let mut other = connection(&file).await;
    sqlx::query("CREATE TABLE recipe (name TEXT)").execute(&mut other).await.unwrap();
    sqlx::query("INSERT INTO recipe VALUES ('Borscht')").execute(&mut other).await.unwrap();
    other.close().await.unwrap();
    let before = files(folder.path());
    let (code, message) = refused(folder.path()).await;
    assert_eq!(code, "database_foreign");
    assert!(message.contains("farm-team.db"), "{message}");
    assert_eq!(files(folder.path()), before);
}

#[tokio::test]
async fn what_is_no_database_is_damaged_and_not_touched() {
    for content in ["Dear diary, today nothing happened at all.\n".repeat(200), "x".repeat(10)] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("farm-team.db"), content).unwrap();
        let before = files(folder.path());
        assert_eq!(refused(folder.path()).await.0, "database_damaged");
        assert_eq!(files(folder.path()), before);
    }
    // Our own file with its header overwritten.
    let folder = closed(House::standard().await).await;
    let file = folder.path().join("farm-team.db");
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[..100].fill(0xAA);
    std::fs::write(&file, bytes).unwrap();
    let before = files(folder.path());
    assert_eq!(refused(folder.path()).await.0, "database_damaged");
    assert_eq!(files(folder.path()), before);
}

#[tokio::test]
async fn damage_behind_the_header_is_found_by_the_check() {
    let house = House::standard().await;
    for number in 0..200 {
        house.person(json!({ "first_name": "Ada", "number": number.to_string() })).await;
    }
    let root = "SELECT rootpage FROM sqlite_schema WHERE name = 'person_name'";
    let (page, size) = (house.number(root).await, house.number("PRAGMA page_size").await);
    let folder = closed(house).await;
    let file = folder.path().join("farm-team.db");
    let mut bytes = std::fs::read(&file).unwrap();
    let start = usize::try_from((page - 1) * size).unwrap();
    bytes[start + 8..start + 64].fill(0xFF);
    std::fs::write(&file, bytes).unwrap();
    let app = open(folder.path(), TODAY).await.unwrap();
    let house = House { app, folder };
    let problems = house.problems().await;
    assert!(problems.iter().any(|(code, _)| code == "check_file"), "{problems:?}");
}

#[tokio::test]
async fn a_file_in_the_place_of_the_folder_is_trouble() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("taken");
    std::fs::write(&place, "x").unwrap();
    assert_eq!(refused(&place).await.0, "file_trouble");
    assert_eq!(std::fs::read(&place).unwrap(), b"x");
}

#[tokio::test]
async fn an_older_file_is_copied_as_it_was_before_it_is_migrated() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("farm-team.db");
    let older = crate::versions::at(&file, 2).await;
    let app = open(folder.path(), TODAY).await.unwrap();
    assert_eq!(crate::support::ask(&app, "people.list", json!({})).await.unwrap()["rows"][0]["name"], "Ada");
    let report = crate::support::ask(&app, "app.check", json!({})).await.unwrap();
    assert_eq!(report["problems"], json!([]));
    let backups = files(&folder.path().join("backups"));
    assert_eq!(backups.len(), 1);
    let name = backups[0].0.file_name().unwrap().to_str().unwrap();
    assert!(name.ends_with("-before-version.db"), "{name}");
    assert_eq!(dump(&backups[0].0).await, older, "the copy is the file of before");
    let mut copy = connection(&backups[0].0).await;
    let version: i64 = sqlx::query("PRAGMA user_version").fetch_one(&mut copy).await.unwrap().get(0);
    assert_eq!(version, 2);
    // Opened again there is nothing to migrate, so nothing to copy.
    drop(app);
    open(folder.path(), TODAY).await.unwrap();
    assert_eq!(files(&folder.path().join("backups")).len(), 1);
}

/// Rows with everything that years bring (tests/house/version_13.sql), taken over as they are: the same dates from the
/// same rules, the trail unbroken, and what was done before can still be taken back.
#[tokio::test]
async fn a_year_from_an_earlier_version_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("farm-team.db");
    crate::versions::year(&file).await;
    let app = open(folder.path(), "2027-03-05").await.unwrap();
    let ask = async |command: &str, request: Value| crate::support::ask(&app, command, request).await.unwrap();
    let sound = async || assert_eq!(ask("app.check", json!({})).await["problems"], json!([]));
    sound().await;
    let list = json!({ "filter": "all", "sort": [] });
    let rows = ask("trainees.list", list.clone()).await["rows"].as_array().unwrap().clone();
    let standing = |rows: &[Value], name: &str| -> String {
        let row = rows.iter().find(|row| row["name"] == name).unwrap();
        format!("{} {} {}", row["standing"]["kind"].as_str().unwrap(), row["end_on"], row["flags"][0]["kind"])
    };
    for (name, told) in [
        ("Bo Ek", "overdue \"2028-01-04\" \"contact_gap\""),
        ("Thu Hà Nguyễn", "paused null null"),
        ("Zoë Ng", "overdue \"2028-02-01\" \"contact_gap\""),
        ("Óscar Ramírez", "ended \"2028-01-04\" null"),
    ] {
        assert_eq!(standing(&rows, name), told, "{name}");
    }
    let bo = rows.iter().find(|row| row["name"] == "Bo Ek").unwrap();
    let module = json!({ "enrollment": bo["enrollment"], "module": "FT-01" });
    let attempts = ask("progress.module", module).await["attempts"].clone();
    assert_eq!((&attempts[0]["mark"], &attempts[1]["mark"]), (&json!("40.00"), &json!("85.00")), "{attempts}");

    let mut db = connection(&file).await;
    let last = "SELECT id FROM undo_step ORDER BY id DESC LIMIT 1";
    let last: uuid::Uuid = sqlx::query(last).fetch_one(&mut db).await.unwrap().get(0);
    db.close().await.unwrap();
    ask("history.undo", json!({ "step": last })).await;
    let rows = ask("trainees.list", list).await["rows"].as_array().unwrap().clone();
    assert_eq!(standing(&rows, "Óscar Ramírez"), "overdue \"2028-01-04\" \"contact_gap\"");
    sound().await;
}

#[tokio::test]
async fn answers_that_an_earlier_version_erased_stay_listed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("farm-team.db");
    crate::versions::at(&file, 21).await;
    let mut db = connection(&file).await;
    let listed = "INSERT INTO monitoring_erasure VALUES (x'0190a0000000700080000000000000aa', '2026-11-02')";
    sqlx::query(listed).execute(&mut db).await.unwrap();
    db.close().await.unwrap();
    open(folder.path(), TODAY).await.unwrap();
    let list = std::fs::read_to_string(folder.path().join("erasures.jsonl")).unwrap();
    let line = r#"{"person":"0190a000-0000-7000-8000-0000000000aa","on":"2026-11-02","what":"monitoring"}"#;
    assert_eq!(list.trim_end(), line);
}

#[cfg(unix)]
#[tokio::test]
async fn files_are_private_to_the_user() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("data");
    let app = open(&folder, TODAY).await.unwrap();
    crate::support::ask(&app, "mentors.add", json!({ "name": "A. Ruiz" })).await.unwrap();
    assert_eq!((mode(&folder), mode(&folder.join("backups"))), (0o700, 0o700));
    for name in ["farm-team.db", "farm-team.db-wal", "farm-team.db-shm"] {
        assert_eq!(mode(&folder.join(name)), 0o600, "{name}");
    }
    let copy = parent.path().join("copy.db");
    crate::support::ask(&app, "app.backup", json!({ "path": copy.display().to_string() })).await.unwrap();
    assert_eq!(mode(&copy), 0o600);
}

/// Without the rights of the administrator, for whom nothing is read-only.
#[cfg(unix)]
mod read_only {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
    use std::os::unix::process::CommandExt as _;

    use super::*;
    use crate::processes::{Other, command};

    const NOBODY: u32 = 65_534;

    /// Whether this runs as the administrator; then everything below the folder goes to somebody else.
    fn give_away(folder: &Path) -> bool {
        let root = std::fs::metadata(folder).unwrap().uid() == 0;
        if root {
            let mut all = vec![folder.to_owned()];
            while let Some(path) = all.pop() {
                if path.is_dir() {
                    all.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
                }
                chown(&path, Some(NOBODY), Some(NOBODY)).unwrap();
            }
        }
        root
    }

    fn mode(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    fn opens(role: &str, folder: &Path, root: bool) -> String {
        let mut command = command(role, folder);
        if root {
            command.uid(NOBODY).gid(NOBODY);
        }
        let mut other = Other::run(command);
        assert_eq!(other.says(), "ready");
        other.go();
        other.says()
    }

    #[tokio::test]
    async fn a_read_only_file_can_be_looked_at_and_not_written() {
        let folder = closed(House::standard().await).await;
        let root = give_away(folder.path());
        let file = folder.path().join("farm-team.db");
        mode(&file, 0o400);
        let before = files(folder.path());
        assert_eq!(opens("opens", folder.path(), root), "0");
        assert_eq!(opens("writes", folder.path(), root), "database_read_only");
        assert_eq!(files(folder.path()), before);
    }

    #[tokio::test]
    async fn a_file_that_may_not_be_read_cannot_be_opened() {
        let folder = closed(House::standard().await).await;
        let root = give_away(folder.path());
        mode(&folder.path().join("farm-team.db"), 0o000);
        assert_eq!(opens("opens", folder.path(), root), "database_cannot_open");
    }

    #[tokio::test]
    async fn a_folder_that_may_not_be_written_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let root = give_away(folder.path());
        mode(folder.path(), 0o500);
        assert_eq!(opens("opens", folder.path(), root), "file_no_permission");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    /// A limit on the size of files makes writing fail as a broken disk does.
    #[tokio::test]
    async fn a_disk_that_fails_is_named_and_keeps_nothing_half_done() {
        let folder = closed(House::standard().await).await;
        let file = folder.path().join("farm-team.db");
        let before = dump(&file).await;
        // In blocks of 512 bytes: what is there and half a MiB, so that some changes fit and not all.
        let limit = std::fs::metadata(&file).unwrap().len() / 512 + 1_024;
        let inner = command("writes", folder.path());
        let mut limited = std::process::Command::new("sh");
        limited.args(["-c", &format!("trap '' XFSZ; ulimit -f {limit}; exec \"$0\" \"$@\"")]);
        limited.arg(inner.get_program()).args(inner.get_args());
        limited.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let mut other = Other::run(limited);
        assert_eq!(other.says(), "ready");
        other.go();
        assert_eq!(other.says(), "database_unreadable");
        other.kill();
        let after = dump(&file).await;
        let people = after["person"].len();
        assert!(people > before["person"].len() && people < 400, "{people}");
        assert_eq!(after["undo_step"].len().min(200), people.min(200), "each with its step");
        let app = open(folder.path(), TODAY).await.unwrap();
        assert_eq!(crate::support::ask(&app, "app.check", json!({})).await.unwrap()["problems"], json!([]));
    }
}

/// `/dev/full` refuses every byte, as a full disk does.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_full_disk_is_named() {
    let house = House::standard().await;
    let folder = house.folder.path().join("full");
    std::fs::create_dir(&folder).unwrap();
    std::os::unix::fs::symlink("/dev/full", folder.join("people.csv.part")).unwrap();
    let export = json!({ "of": { "kind": "people", "list": {} }, "format": "csv",
        "path": folder.join("people.csv").display().to_string() });
    assert_eq!(house.refused("exchange.export", export).await, "disk_full");
    assert!(!folder.join("people.csv").exists());
}
