//! Sessions: planning, attendance that writes hours, attempts marked there (R11, R16, R37).

use serde_json::{Value, json};

use crate::support::{Year, a_break, attempt};

/// What a session is planned with.
pub(crate) fn fields(module: &str, day: &str, invited: &[&Value]) -> Value {
    json!({
        "module": module, "invited": invited,
        "appointment": { "day": day, "starts_at": 540, "minutes": 180, "place": " Room 4 " }
    })
}

impl Year {
    pub(crate) async fn session(&self, module: &str, day: &str, invited: &[&Value]) -> Value {
        let request = json!({ "intake": self.intake, "fields": fields(module, day, invited) });
        self.ask("sessions.plan", request).await["session"].clone()
    }

    async fn seats(&self, session: &Value) -> Value {
        self.ask("sessions.get", json!({ "session": session })).await["seats"].clone()
    }

    async fn hours_of(&self, enrollment: &Value) -> Value {
        self.ask("progress.record", json!({ "enrollment": enrollment })).await["hours"].clone()
    }
}

#[tokio::test]
async fn attendance_writes_approved_taught_hours_for_all_in_one_step() {
    let year = Year::new("2027-02-01").await;
    let (ada, ben) = (year.enrolled("Ada").await, year.enrolled("Ben").await);
    let session = year.session("FT-02", "2027-01-20", &[&ben, &ada]).await;
    let before = year.dump().await;
    let came = year.ask("sessions.attend", json!({ "session": session, "attended": [ada] })).await;
    let hours = year.hours_of(&ada).await;
    assert_eq!(hours.as_array().unwrap().len(), 1);
    for (field, value) in [
        ("day", json!("2027-01-20")),
        ("minutes", json!(180)),
        ("kind", json!("taught")),
        ("counts", json!(true)),
        ("module", json!("FT-02")),
        ("approved_on", json!("2027-02-01")),
        ("approved_by", json!("Mara Connell")),
    ] {
        assert_eq!(hours[0][field], value, "{field}");
    }
    assert_eq!(year.hours_of(&ben).await, json!([]));
    let seats = year.seats(&session).await;
    assert_eq!((&seats[0]["name"], &seats[0]["attended"]), (&json!("Ada Kamau"), &json!(true)), "by name");
    assert_eq!((&seats[1]["name"], &seats[1]["attended"]), (&json!("Ben Kamau"), &json!(false)));
    let list = year.ask("sessions.list", json!({ "stage": "held" })).await;
    assert_eq!(
        (&list["total"], &list["rows"][0]["attended"], &list["rows"][0]["invited"]),
        (&json!(1), &json!(1), &json!(2))
    );
    let own = year.ask("sessions.of", json!({ "enrollment": ben })).await;
    assert_eq!((&own[0]["attended"], &own[0]["appointment"]["place"]), (&json!(false), &json!("Room 4")));

    let refused = year.refused("progress.remove_hours", json!({ "hours": hours[0]["hours"] })).await;
    assert_eq!(refused, "hours_of_session");
    let held = json!({ "session": session, "fields": fields("FT-02", "2027-01-21", &[&ada]) });
    assert_eq!(year.refused("sessions.change", held).await, "session_held");
    assert_eq!(year.refused("sessions.remove", json!({ "session": session })).await, "session_held");

    // Said again it corrects: hours stand where somebody came, and nowhere else.
    year.ask("sessions.attend", json!({ "session": session, "attended": [ben] })).await;
    assert_eq!(year.hours_of(&ada).await, json!([]));
    assert_eq!(year.hours_of(&ben).await.as_array().unwrap().len(), 1);
    assert_eq!(year.undo(&came["undo"]).await.unwrap_err().code, "undo_built_on");
    let cleared = year.ask("sessions.clear", json!({ "session": session })).await;
    assert_eq!(year.dump().await, before);
    let nothing = year.ask("sessions.clear", json!({ "session": session })).await;
    assert_eq!(nothing["undo"], Value::Null, "there is nothing to take back");
    year.undo(&cleared["undo"]).await.unwrap();
    assert_eq!(year.hours_of(&ben).await.as_array().unwrap().len(), 1);
    year.check().await;
}

#[tokio::test]
async fn one_undo_takes_attendance_and_hours_back() {
    let year = Year::new("2027-02-01").await;
    let (ada, ben) = (year.enrolled("Ada").await, year.enrolled("Ben").await);
    let session = year.session("FT-02", "2027-01-20", &[&ada, &ben]).await;
    let before = year.dump().await;
    let came = year.ask("sessions.attend", json!({ "session": session, "attended": [ada, ben] })).await;
    year.undo(&came["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
    let removed = year.ask("sessions.remove", json!({ "session": session })).await;
    assert_eq!(year.refused("sessions.get", json!({ "session": session })).await, "session_not_there");
    year.undo(&removed["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
}

#[tokio::test]
async fn nobody_has_hours_whose_day_has_no_room_for_them() {
    let year = Year::new("2027-02-01").await;
    let (ada, ben, cai) = (year.enrolled("Ada").await, year.enrolled("Ben").await, year.enrolled("Cai").await);
    let session = year.session("FT-02", "2027-01-20", &[&ada, &ben, &cai]).await;
    let day = json!({ "enrollment": ada, "day": "2027-01-20", "minutes": 1261, "kind": "on_the_job" });
    year.ask("progress.log_hours", day).await;
    year.ask("enrollment.add_break", a_break(&ben, "2027-01-18", Some("2027-02-14"))).await;
    let other = year.session("FT-03", "2027-01-20", &[&cai]).await;
    let seats = year.seats(&session).await;
    assert_eq!(seats[0]["hindrance"], "day_full");
    assert_eq!(seats[1]["hindrance"], "on_break");
    assert_eq!((&seats[2]["hindrance"], &seats[2]["clash"]), (&Value::Null, &json!(true)), "two at nine o'clock");
    let before = year.dump().await;
    let all = json!({ "session": session, "attended": [ada, ben, cai] });
    let error = year.try_ask("sessions.attend", all).await.unwrap_err();
    assert_eq!(error.code, "session_hindered");
    assert!(error.message.contains("Ada Kamau, Ben Kamau") && !error.message.contains("Cai"), "{}", error.message);
    assert_eq!(year.dump().await, before, "all or none");
    year.ask("sessions.attend", json!({ "session": session, "attended": [cai] })).await;
    assert_eq!(
        year.refused("sessions.attend", json!({ "session": other, "attended": [ben] })).await,
        "session_not_invited"
    );
    // What attendance itself wrote is no hindrance to saying it again.
    assert_eq!(year.seats(&session).await[2]["hindrance"], Value::Null);
    year.ask("sessions.attend", json!({ "session": session, "attended": [cai] })).await;
    assert_eq!(year.hours_of(&cai).await.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn what_stands_when_a_year_has_ended_stays() {
    let year = Year::new("2027-02-01").await;
    let (ada, ben) = (year.enrolled("Ada").await, year.enrolled("Ben").await);
    let session = year.session("FT-02", "2027-01-20", &[&ada, &ben]).await;
    year.ask("sessions.attend", json!({ "session": session, "attended": [ada] })).await;
    let left = json!({ "enrollment": ada, "outcome": "withdrew_new_job", "on": "2027-02-01", "reason": "Moved" });
    year.ask("enrollment.record_outcome", left).await;
    let before = year.dump().await;
    assert_eq!(year.refused("sessions.clear", json!({ "session": session })).await, "enrollment_ended");
    let nobody = json!({ "session": session, "attended": [] });
    assert_eq!(year.refused("sessions.attend", nobody).await, "enrollment_ended");
    assert_eq!(year.dump().await, before);
    year.ask("sessions.attend", json!({ "session": session, "attended": [ada, ben] })).await;
    assert_eq!(year.hours_of(&ben).await.as_array().unwrap().len(), 1, "others can be corrected");
}

#[tokio::test]
async fn a_session_is_planned_for_people_of_the_intake_who_run_the_module() {
    let year = Year::new("2027-01-10").await;
    let ada = year.enrolled("Ada").await;
    let plan = |fields: Value| json!({ "intake": year.intake, "fields": fields });
    let mut odd = fields("FT-02", "2027-01-20", &[&ada]);
    odd["appointment"]["minutes"] = json!(4);
    assert_eq!(year.refused("sessions.plan", plan(odd.clone())).await, "appointment_time");
    (odd["appointment"]["minutes"], odd["appointment"]["starts_at"]) = (json!(60), json!(1440));
    assert_eq!(year.refused("sessions.plan", plan(odd)).await, "appointment_time");
    assert_eq!(year.refused("sessions.plan", plan(fields("FT-99", "2027-01-20", &[&ada]))).await, "module_unknown");
    assert_eq!(year.refused("sessions.plan", plan(fields("FT-02", "2027-01-20", &[]))).await, "session_without_guests");
    let crowd: Vec<Value> = (0..501).map(|at| json!(format!("0198c5a0-0000-7000-8000-{at:012}"))).collect();
    let crowd: Vec<&Value> = crowd.iter().collect();
    assert_eq!(year.refused("sessions.plan", plan(fields("FT-02", "2027-01-20", &crowd))).await, "session_too_many");
    let other = year.ask("intakes.create", json!({ "fields": crate::support::fields("March", &[]) })).await;
    let strange = json!({ "intake": other["intake"], "fields": fields("FT-02", "2027-01-20", &[&ada]) });
    assert_eq!(year.refused("sessions.plan", strange).await, "session_strange_guest");
    let mut nobody = fields("FT-02", "2027-01-20", &[&ada]);
    nobody["trainer"] = year.intake.clone();
    assert_eq!(year.refused("sessions.plan", plan(nobody)).await, "mentor_not_there");

    let session = year.session("FT-02", "2027-01-20", &[&ada, &ada]).await;
    assert_eq!(year.seats(&session).await.as_array().unwrap().len(), 1, "invited once");
    let early = json!({ "session": session, "attended": [ada] });
    assert_eq!(year.refused("sessions.attend", early).await, "session_in_future");
    let guests = json!({ "intake": year.intake, "module": "FT-02", "day": "2027-01-03" });
    let choices = year.ask("sessions.choices", guests).await;
    assert_eq!(
        (&choices["guests"][0]["hindrance"], &choices["guests"][0]["needless"]),
        (&json!("not_started"), &json!(false))
    );
    let mut moved = fields("FT-02", "2027-01-23", &[&ada]);
    moved["trainer"] = year.mentors[0].clone();
    year.ask("absences.add", json!({ "mentor": year.mentors[0], "from": "2027-01-20", "to": "2027-01-25" })).await;
    year.ask("sessions.change", json!({ "session": session, "fields": moved })).await;
    let view = year.ask("sessions.get", json!({ "session": session })).await;
    assert_eq!((&view["day_off"], &view["trainer_away"]), (&json!(""), &json!(true)), "a Saturday");
    assert_eq!((&view["row"]["stage"], &view["row"]["trainer_name"]), (&json!("coming"), &json!("J. Lind")));
}

#[tokio::test]
async fn attempts_are_marked_for_those_who_came_all_or_none() {
    let year = Year::new("2027-01-14").await;
    let (ada, ben) = (year.enrolled("Ada").await, year.enrolled("Ben").await);
    let session = year.session("FT-01", "2027-01-14", &[&ada, &ben]).await;
    let marks = |marks: Value| json!({ "session": session, "marks": marks });
    let of = |who: &Value, mark: &str| json!({ "enrollment": who, "mark": mark });
    assert_eq!(year.refused("sessions.mark", marks(json!([of(&ada, "90")]))).await, "session_not_attended");
    year.ask("sessions.attend", json!({ "session": session, "attended": [ada, ben] })).await;
    let before = year.dump().await;
    let error = year.try_ask("sessions.mark", marks(json!([of(&ada, "90"), of(&ben, "9000")]))).await.unwrap_err();
    assert_eq!(error.code, "session_mark_refused");
    assert!(error.message.starts_with("Ben Kamau: "), "{}", error.message);
    assert_eq!(year.dump().await, before);
    let marked = year.ask("sessions.mark", marks(json!([of(&ada, "90"), of(&ben, "40")]))).await;
    let seats = year.seats(&session).await;
    assert_eq!((&seats[0]["mark"], &seats[0]["passed"]), (&json!("90.00"), &json!(true)));
    assert_eq!((&seats[1]["mark"], &seats[1]["passed"]), (&json!("40.00"), &json!(false)));
    assert_eq!(year.plan(&ada).await["FT-01"]["state"], "done");
    let guests = json!({ "intake": year.intake, "module": "FT-01", "day": "2027-01-15" });
    let guests = year.ask("sessions.choices", guests).await["guests"].clone();
    assert_eq!((&guests[0]["needless"], &guests[1]["needless"]), (&json!(true), &json!(false)));
    // The cool-off holds here too (R11).
    let again = year.session("FT-01", "2027-01-14", &[&ben]).await;
    year.ask("sessions.attend", json!({ "session": again, "attended": [ben] })).await;
    let request = json!({ "session": again, "marks": [of(&ben, "90")] });
    assert_eq!(year.refused("sessions.mark", request).await, "session_mark_refused");
    let direct = year.try_ask("progress.add_attempt", attempt(&ben, "FT-01", "2027-01-14", "90")).await;
    assert!(direct.is_err(), "as everywhere");
    year.undo(&marked["undo"]).await.unwrap();
    assert_ne!(year.plan(&ada).await["FT-01"]["state"], "done");
    year.check().await;
}

#[tokio::test]
async fn sessions_stand_in_the_calendar_and_its_files() {
    let year = Year::new("2027-01-10").await;
    let ada = year.enrolled("Ada").await;
    let session = year.session("FT-02", "2027-01-20", &[&ada]).await;
    let view = json!({ "from": "2027-01-18", "to": "2027-01-24", "kinds": ["session"] });
    let items = year.ask("agenda.view", view).await;
    assert_eq!(items.as_array().unwrap().len(), 1);
    assert_eq!((&items[0]["session"], &items[0]["starts_at"], &items[0]["people"]), (&session, &json!(540), &json!(1)));
    let path = year.folder.path().join("ada.ics");
    let write = json!({ "of": { "kind": "trainee", "enrollment": ada }, "path": path });
    year.ask("agenda.write_file", write.clone()).await;
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("DTSTART:20270120T090000") && text.contains("LOCATION:Room 4"), "{text}");
    year.ask("sessions.remove", json!({ "session": session })).await;
    let written = year.ask("agenda.write_file", write).await;
    assert_eq!(written["cancelled"], 1);
}
