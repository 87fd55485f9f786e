//! Whose results a file holds, what it is about, and real files of learning platforms.

use serde_json::{Value, json};

use crate::results::{attempts, figures, file, import, person_of, request, waiting};
use crate::support::Year;

/// Number before address before name; a name whose number or address is another's names nobody.
#[tokio::test]
async fn nobody_is_merged_by_name() {
    let year = Year::new("2027-06-01").await;
    let ada = year.enrolled("Ada").await;
    let ben = year.enrolled("Ben").await;
    for (enrollment, number, email) in [(&ada, "A-1", "ada@example.org"), (&ben, "A-2", "ben@example.org")] {
        let person = person_of(&year, enrollment).await;
        let mut fields = year.ask("people.get", json!({ "person": person })).await["fields"].clone();
        fields["number"] = json!(number);
        fields["email"] = json!(email);
        year.ask("people.update", json!({ "person": person, "fields": fields })).await;
    }
    let path = file(
        &year,
        "lms.csv",
        "Number,E-mail,Name,Date,FT-01\n\
         A-1,other@example.org,Somebody Else,2027-02-01,81\n\
         77,BEN@example.org,,2027-02-01,82\n\
         A-1,ben@example.org,Ada Kamau,2027-02-08,83\n\
         ,stranger@example.org,Ben Kamau,2027-02-08,84\n\
         ,,ben  KAMAU,2027-02-15,85\n",
    );
    let report = import(&year, &path).await;
    assert_eq!(figures(&report), [5, 3, 0, 0, 2, 0]);
    let decide = report["to_decide"].as_array().unwrap();
    assert_eq!((&decide[0]["row"], decide[0]["matches"].as_array().unwrap().len()), (&json!(4), 2));
    assert_eq!((&decide[1]["row"], &decide[1]["matches"][0]["number"]), (&json!(5), &json!("A-2")));
    let rules: Vec<Value> = waiting(&year).await.iter().map(|row| row["rule"].clone()).collect();
    assert_eq!(rules, ["person_ambiguous", "person_ambiguous"]);
    assert_eq!(attempts(&year, &ada, "FT-01").await[0]["mark"], "81.00");

    // Decided before the import, the row goes in at once, and what waited is settled with it.
    let mut decided = request(&path);
    decided["decisions"] = json!([{ "row": 5, "person": person_of(&year, &ben).await }]);
    let report = year.ask("exchange.import", decided).await;
    assert_eq!(figures(&report), [5, 0, 3, 1, 1, 0], "both attempts are used");
    let told: Vec<Value> = waiting(&year).await.iter().map(|row| json!([row["name"], row["rule"]])).collect();
    assert_eq!(told, [json!(["Ada Kamau", "person_ambiguous"]), json!(["Ben Kamau", "attempts_used_up"])]);
    year.check().await;
}

#[tokio::test]
async fn modules_and_days_are_chosen_where_the_file_does_not_say() {
    let year = Year::new("2027-06-01").await;
    year.enrolled("Ada").await;
    let path = file(&year, "grades.csv", "Name,Grade/10.00\nAda Kamau,8.00\n");
    let looked = year.ask("exchange.preview", request(&path)).await;
    assert_eq!(looked["missing"], json!(["modules", "date"]), "the page shows the columns to choose from");
    assert_eq!(year.refused("exchange.import", request(&path)).await, "mapping_incomplete");
    let mut one = request(&path);
    one["modules"] = json!(["FT-01"]);
    one["on"] = json!("2027-02-01");
    assert_eq!(figures(&year.ask("exchange.import", one.clone()).await), [1, 1, 0, 0, 0, 0]);
    one["modules"] = json!(["FT-99"]);
    assert_eq!(year.refused("exchange.import", one.clone()).await, "field_unknown");
    one["modules"] = json!(["FT-01", "FT-02"]);
    assert_eq!(year.refused("exchange.import", one.clone()).await, "mapping_incomplete", "which of the two?");
    one["intake"] = json!({ "name": "Nowhere" });
    assert_eq!(year.refused("exchange.import", one).await, "intake_not_there");
}

/// What the folder of real files holds about one learning platform, on people who are here.
#[tokio::test]
async fn the_real_quizzes_go_in() {
    let folder = std::env::var_os("FARM_TEAM_REAL_DATA").map_or_else(
        || std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        std::path::PathBuf::from,
    );
    let quiz = |number: u32| folder.join(format!("results/moodleQuiz-grades_ls-Quiz_{number}.derived.csv"));
    if !quiz(1).exists() {
        println!("SKIPPED: the real quizzes are not in {}", folder.display());
        return;
    }
    let year = Year::new("2021-07-01").await;
    let people = year.ask("exchange.import", json!({ "path": quiz(1), "kind": "people" })).await;
    assert_eq!((&people["read"], &people["imported"]), (&json!(27), &json!(27)), "the average is here as a person");
    let all = year.ask("people.list", json!({ "window": { "offset": 0, "limit": 100 } })).await;
    let real: Vec<&Value> = all["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| !row["email"].is_null())
        .map(|row| &row["person"])
        .collect();
    assert_eq!(real.len(), 26);
    // One of them is not enrolled.
    let enroll = json!({ "people": real[1..], "intake": year.intake, "start_on": "2021-05-03" });
    let enrolled = year.ask("enrollment.enroll", enroll).await;
    assert_eq!(enrolled["refused"], json!([]));
    for (number, module) in [(1, "FT-01"), (2, "FT-02"), (3, "FT-03")] {
        let mut file = json!({ "path": quiz(number), "kind": "results", "modules": [module] });
        let report = year.ask("exchange.import", file.clone()).await;
        let [read, imported, unchanged, unsettled, decide, rejected] = figures(&report);
        assert_eq!((read, unchanged, decide, rejected), (26, 0, 0, 0), "quiz {number}");
        // FT-03 comes after FT-01, which one of those enrolled may not have passed.
        assert_eq!(imported + unsettled, 26);
        assert!(unsettled >= 1 && imported >= 23, "quiz {number}: {report}");
        file["dry_run"] = json!(true);
        assert_eq!(year.ask("exchange.import", file).await["unchanged"], imported, "quiz {number}");
    }
    year.check().await;
}
