//! Disks that are full, folders that cannot be written, files that others hold: a coded message, nothing lost.

use serde_json::json;

use crate::support::{Farm, raw};

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_another_program_writes_to_is_busy() {
    let farm = Farm::new().await;
    let mut other = raw(&farm.file()).await;
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();
    assert_eq!(farm.people().await, ["Asha Kamau"], "reading goes on");
    let fields = json!({ "key": "note", "value": "text" });
    assert_eq!(farm.refused("drafts.save", fields.clone()).await, "database_busy");
    sqlx::query("ROLLBACK").execute(&mut other).await.unwrap();
    farm.ask("drafts.save", fields).await;
}

/// In a name space of its own: a small disk that a test may fill.
#[cfg(target_os = "linux")]
mod small_disk {
    use std::path::{Path, PathBuf};
    use std::process::{Command, Output};

    use serde_json::json;

    use crate::support::{Farm, TODAY, applicants, host, names};

    const FOLDER: &str = "FARM_TEAM_TEST_DISK";

    /// Runs a test of this program with 6 MB at `FOLDER`; nothing where this machine does not let us mount.
    fn on_small_disk(test: &str) -> Option<Output> {
        let mount = tempfile::tempdir().unwrap();
        let within = |script: &str| {
            let mut command = Command::new("unshare");
            command.args(["--map-root-user", "--mount", "sh", "-ec", script]).env(FOLDER, mount.path());
            command.arg(std::env::current_exe().unwrap());
            command
        };
        const MOUNT: &str = "mount -t tmpfs -o size=6m tmpfs \"$FARM_TEAM_TEST_DISK\"";
        if !within(MOUNT).output().is_ok_and(|tried| tried.status.success()) {
            println!("skipped: this machine does not let a test mount a disk of its own");
            return None;
        }
        let script = format!("{MOUNT}; exec \"$0\" --exact limits::small_disk::{test} --nocapture");
        Some(within(&script).output().unwrap())
    }

    fn passes(test: &str) {
        let Some(output) = on_small_disk(test) else { return };
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && said.contains("1 passed"),
            "{said}{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    fn disk() -> Option<PathBuf> {
        std::env::var_os(FOLDER).map(PathBuf::from)
    }

    /// A folder on the small disk with a database in it.
    async fn farm(folder: &Path) -> Farm {
        let farm = Farm { app: host(folder, TODAY), folder: tempfile::tempdir().unwrap().into() };
        farm.ask("app.start", json!({ "with": { "kind": "standard_year" }, "owner_name": "Mara Connell" })).await;
        farm.person("Asha").await;
        farm
    }

    #[test]
    fn a_full_disk_loses_nothing() {
        passes("full");
    }

    /// Does nothing but on a disk of its own.
    #[tokio::test(flavor = "multi_thread")]
    async fn full() {
        let Some(disk) = disk() else { return };
        let farm = farm(&disk.join("farm")).await;
        let filler = disk.join("filler");
        std::fs::write(&filler, vec![1; 3 << 20]).unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        let mut import = applicants(elsewhere.path(), 5_000);
        import["intake"] = json!(null);
        assert_eq!(farm.refused("exchange.import", import).await, "disk_full");
        assert_eq!(farm.people().await, ["Asha Kamau"]);
        assert_eq!(farm.refused("backups.make", json!({})).await, "disk_full");
        assert_eq!(farm.kinds().await, ["before_change"], "and no half of another");
        std::fs::remove_file(filler).unwrap();
        farm.sound().await;
        farm.person("Bela").await;
        farm.backup().await;
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_told() {
        passes("read_only");
    }

    /// Does nothing but on a disk of its own.
    #[tokio::test(flavor = "multi_thread")]
    async fn read_only() {
        let Some(disk) = disk() else { return };
        let folder = disk.join("farm");
        let farm = farm(&folder).await;
        farm.app.close().await;
        let remounted = Command::new("mount").args(["-o", "remount,ro"]).arg(&disk).status().unwrap();
        assert!(remounted.success());
        let again = host(&folder, TODAY);
        let error = again.ready().await.unwrap_err();
        assert_eq!(error.code, "file_no_permission", "{error:?}");
        let remounted = Command::new("mount").args(["-o", "remount,rw"]).arg(&disk).status().unwrap();
        assert!(remounted.success());
        assert_eq!(names(&again).await, ["Asha Kamau"]);
    }
}
