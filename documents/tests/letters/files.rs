//! The files: one for each candidate, one to print, all or none, and what the trail says.

use serde_json::{Value, json};

use crate::support::{House, fact, flowing, text_of};

#[tokio::test]
async fn an_invitation_says_when_where_and_who() {
    let house = House::new().await;
    let candidacy = house.candidate(Some("A-0007"), "Ada", "Lovelace").await;
    let plan = json!({
        "candidacy": candidacy, "raters": [{ "name": "A. Ruiz" }, { "name": "Jo Lind" }],
        "appointment": { "day": "2026-11-20", "starts_at": 545, "minutes": 45, "place": "Room 4, Main Street 1" },
    });
    house.ask("interviews.plan", plan).await;
    let path = house.folder.path().join("invitation.pdf");
    house.ask("letters.save", json!({ "candidacy": candidacy, "letter": "invitation", "path": path })).await;
    let text = text_of(&path);
    for said in [
        "Ada Lovelace",
        "2 November 2026",
        "Invitation to an interview: January 2027",
        "Dear Ada Lovelace,",
        "Day: Friday, 20 November 2026\n",
        "Time: 9:05, about 45 minutes\n",
        "Place: Room 4, Main Street 1\n",
        "You will meet: A. Ruiz and Jo Lind\n",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert!(!text.contains('{'), "{text}");
    let facts = ["Title", "Creator", "Tagged", "Pages", "Encrypted", "Page size"].map(|name| fact(&path, name));
    assert_eq!(
        facts,
        ["Invitation to an interview: January 2027", "Farm Team", "yes", "1", "no", "595.276 x 841.89 pts (A4)"]
    );
    let bytes = std::fs::read(&path).unwrap();
    let holds = |words: &str| bytes.windows(words.len()).any(|found| found == words.as_bytes());
    assert!(holds("<pdfaid:part>2</pdfaid:part>") && holds("<pdfuaid:part>1</pdfuaid:part>"), "PDF/A-2, PDF/UA-1");
    assert!(holds("<rdf:li>en</rdf:li>"), "a reader knows the language");
}

#[tokio::test]
async fn each_gets_a_file_and_all_come_in_one_to_print() {
    let house = House::new().await;
    let mut candidacies = Vec::new();
    for (number, first, last) in [(Some("A-2"), "Zoë", "Ng"), (Some("A-1"), "Bo", "Ek"), (None, "Bo", "Ek")] {
        candidacies.push(house.declined(number, first, last).await);
    }
    let folder = house.folder.path().join("out/letters");
    let request = json!({ "candidacies": candidacies, "letter": "decline", "folder": folder });
    let written = house.ask("letters.write", request.clone()).await;
    assert_eq!(written["files"], json!(["A-2 Zoë Ng - Decline.pdf", "A-1 Bo Ek - Decline.pdf", "Bo Ek - Decline.pdf"]));
    assert_eq!(written["all"], "All letters to print - Decline.pdf");
    let own = flowing(&folder.join("A-2 Zoë Ng - Decline.pdf"));
    assert!(own.contains("Dear Zoë Ng,") && !own.contains("Bo Ek"), "{own}");
    let all = folder.join("All letters to print - Decline.pdf");
    assert_eq!(fact(&all, "Pages"), "3");
    let pages: Vec<String> = text_of(&all).split('\u{c}').map(str::to_owned).collect();
    let named = |page: usize, name: &str| pages[page].contains(name);
    assert!(named(0, "Dear Zoë Ng,") && named(1, "Dear Bo Ek,") && named(2, "Dear Bo Ek,"), "in the order asked");

    house.ask("letters.write", request).await;
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 4, "written again in place, nothing left beside");

    let trail = house.ask("history.list", json!({ "command": "letters.write", "offset": 0, "limit": 50 })).await;
    let rows = trail["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 6, "one entry for each letter");
    assert!(rows.iter().all(|row| row["changes"] == json!({ "letter": "decline" }) && row["person"].is_string()));
}

#[tokio::test]
async fn one_that_cannot_be_written_holds_back_all() {
    let house = House::new().await;
    let declined = house.declined(Some("A-1"), "Ada", "Berg").await;
    let open = house.candidate(Some("A-2"), "Eli", "Cole").await;
    let folder = house.folder.path().join("letters");
    let write = async |candidacies: Value| {
        let request = json!({ "candidacies": candidacies, "letter": "decline", "folder": folder });
        house.try_ask("letters.write", request).await.unwrap_err()
    };
    let error = write(json!([declined, open])).await;
    assert_eq!(error.code, "letter_needs_decline");
    assert!(error.message.contains("Eli Cole"), "{}", error.message);
    house.word("", "On {number}", "Nothing.").await;
    let unnumbered = house.declined(None, "Ida", "Dahl").await;
    let error = write(json!([declined, unnumbered])).await;
    assert_eq!((error.code.as_str(), error.args["placeholder"].as_str()), ("letter_value_missing", "number"));
    assert!(error.message.contains("Ida Dahl"), "{}", error.message);
    assert!(!folder.exists());
    let trail = house.ask("history.list", json!({ "command": "letters.write", "offset": 0, "limit": 50 })).await;
    assert_eq!(trail["total"], 0);
}
