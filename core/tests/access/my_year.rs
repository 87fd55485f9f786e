//! Whose My year files and hours are whose: what the file says, not only what the request names.

use farm_team_core::host::NoDialogs;
use farm_team_core::{App, Caller, Clock, OpenOptions};
use serde_json::{Value, json};

use crate::world::{DAY, World, ask_as};

#[tokio::test(flavor = "multi_thread")]
async fn a_limited_coordinator_takes_in_the_hours_of_the_own_trainees_only() {
    let world = World::new().await;
    let app = &world.house.app;
    let (coordinator, limited) = (&world.callers.coordinator, &world.callers.limited);
    let folder = tempfile::tempdir().unwrap();
    for (rows, of_limited) in [(&world.own, None), (&world.other, Some("not_yours"))] {
        let own = folder.path().join(rows.enrollment.as_str().unwrap());
        std::fs::create_dir(&own).unwrap();
        let (out, back) = (own.join("out.myyear"), own.join("back.myhours"));
        let secret = "correct horse battery";
        let request = json!({ "enrollment": rows.enrollment, "path": out, "passphrase": secret });
        ask_as(app, coordinator, "my_year.export", request).await.unwrap();
        let machine = App::closed(OpenOptions {
            folder: own.join("data"),
            clock: Clock::Set(DAY.parse().unwrap()),
            host: std::sync::Arc::new(NoDialogs),
        });
        let there =
            async |command: &str, request: Value| ask_as(&machine, &Caller::owner(), command, request).await.unwrap();
        there("my_year.open", json!({ "path": out, "passphrase": secret })).await;
        let hours = json!({ "enrollment": rows.enrollment, "day": DAY, "minutes": 60, "kind": "self_study" });
        there("progress.log_hours", hours).await;
        there("my_year.save_hours", json!({ "path": back })).await;
        let look = json!({ "path": back, "dry_run": true });
        let looked = ask_as(app, limited, "my_year.take_in", look.clone()).await;
        assert_eq!(looked.err().map(|error| error.code).as_deref(), of_limited);
        assert_eq!(ask_as(app, coordinator, "my_year.take_in", look).await.unwrap()["new"], 1);
        // On the shared machine a trainee has nothing to send, and no file takes the house's place.
        let send = ask_as(app, &world.callers.trainee, "my_year.save_hours", json!({ "path": back })).await;
        assert_eq!(send.unwrap_err().code, "my_year_not_here");
        let open = json!({ "path": out, "passphrase": secret });
        let opened = ask_as(app, &world.callers.trainee, "my_year.open", open).await;
        assert_eq!(opened.unwrap_err().code, "my_year_house_here");
    }
}
