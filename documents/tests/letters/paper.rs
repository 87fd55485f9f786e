//! What stands on the page: any script, any length, and text that stays text.

use serde_json::json;

use crate::support::{House, fact, flowing, text_of};

#[tokio::test]
async fn names_stand_in_their_own_script() {
    let house = House::new().await;
    for (first, last) in
        [("Svitlana", "Łukasz-Çelik"), ("Щербакова", "Їжак"), ("Ευγενία", "Ιωάννου"), ("Thị Ánh", "Nguyễn")]
    {
        let candidacy = house.declined(None, first, last).await;
        let text = text_of(&house.pdf(&candidacy).await.unwrap());
        assert!(text.contains(&format!("Dear {first} {last},")), "{text}");
    }
}

/// The system's fonts write what ours do not; without one the letter is refused, never printed with boxes.
#[tokio::test]
async fn other_scripts_are_written_or_refused() {
    let house = House::new().await;
    for (first, last) in [("美咲", "佐藤"), ("민준", "김"), ("อนงค์", "ศรีสุข")] {
        let candidacy = house.declined(None, first, last).await;
        match house.pdf(&candidacy).await {
            Ok(pdf) => assert!(text_of(&pdf).contains(&format!("Dear {first} {last},")), "{}", text_of(&pdf)),
            Err(error) => assert_eq!(error.code, "characters_missing"),
        }
    }
    let candidacy = house.declined(None, "Nobody's\u{10FFFD}", "Script").await;
    let error = house.pdf(&candidacy).await.unwrap_err();
    assert_eq!(error.code, "characters_missing");
    assert!(error.message.contains("U+10FFFD"), "{}", error.message);
}

/// A name or a text is a value, whatever it looks like.
#[tokio::test]
async fn markup_comes_out_as_text() {
    let house = House::new().await;
    let first = "#panic(\"x\") *Bold* _it_ `raw`";
    let last = "$x^2$ <label> @ref \\ // end /* \"]}";
    let candidacy = house.declined(None, first, last).await;
    let sender = "#read(\"letters.json\") & Sons\n= Heading\n- list\n~ https://example.org/a_b*c";
    let body = "#set page(width: 1cm)\n#import \"@preview/x:1.0.0\": *\n\\u{41} 'quoted' -- \"so\" ... #{1 + 1}";
    let refused = house
        .try_ask(
            "letters.set_texts",
            json!({ "intake": house.intake, "sender": sender, "letters": [{ "letter": "decline", "text": {
                "subject": "s", "salutation": "s", "body": body, "closing": "", "reply": "" } }] }),
        )
        .await;
    assert_eq!(refused.unwrap_err().code, "placeholder_unknown", "braces are for placeholders");
    let body = body.replace("\\u{41}", "\\u41").replace("#{1 + 1}", "#(1 + 1)");
    house.word(sender, "= #pagebreak() {number}", &body).await;
    assert_eq!(house.pdf(&candidacy).await.unwrap_err().code, "letter_value_missing");
    house.word(sender, "= #pagebreak()", &body).await;
    let pdf = house.pdf(&candidacy).await.unwrap();
    let text = flowing(&pdf);
    for line in sender.lines().chain(body.lines()).chain([first, last, "= #pagebreak()"]) {
        assert!(text.contains(line), "{line} in {text}");
    }
    assert_eq!((fact(&pdf, "Pages"), fact(&pdf, "Title")), ("1".to_owned(), "= #pagebreak()".to_owned()));
}

#[tokio::test]
async fn long_words_stay_on_the_page_and_long_letters_take_more() {
    let house = House::new().await;
    let (first, last) = ("Maximiliana Theodora Konstanze", "von Hohenberg-Lichtenstein zu Sternenfels und Rosenau");
    let candidacy = house.declined(Some("A-1"), first, last).await;
    let link = format!("https://meet.example.org/join/{}?context=interview", "19_meeting-abcdef".repeat(12));
    let many = "A sentence that is neither short nor long, to fill the page. ".repeat(16);
    let body = format!("{link}\n\n{}", [many.trim_end(); 6].join("\n\n"));
    house.word("", "Your application", &body).await;
    let pdf = house.pdf(&candidacy).await.unwrap();
    assert_eq!(fact(&pdf, "Pages"), "2");
    let text = flowing(&pdf);
    assert!(text.contains(&format!("Dear {first} {last},")), "{text}");
    assert!(text.replace(' ', "").contains(&link), "nothing of a link is lost: {text}");
    let boxes = std::process::Command::new("pdftotext").args(["-bbox"]).arg(&pdf).arg("-").output().unwrap();
    let boxes = String::from_utf8(boxes.stdout).unwrap();
    let right = boxes.split("xMax=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<f64>().ok());
    let widest = right.fold(0.0, f64::max);
    assert!(widest > 400.0 && widest < 560.0, "within the margins of A4: {widest}");
}

#[tokio::test]
async fn a_preview_shows_the_pages_and_says_their_words() {
    let house = House::new().await;
    let candidacy = house.declined(None, "Ada", "Berg").await;
    house.word("Farm Team", "About {intake}", "First.\n\n\nSecond,\nits second line.").await;
    let shown = house.ask("letters.preview", json!({ "candidacy": candidacy, "letter": "decline" })).await;
    let pages = shown["pages"].as_array().unwrap();
    assert_eq!(pages.len(), 1);
    // The signature of PNG, and the 1191 × 1684 pixels of A4 at two to a point.
    assert!(
        pages[0].as_str().unwrap().starts_with("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAABKcAAAaU"),
        "{:.60}",
        pages[0]
    );
    assert_eq!(
        shown["words"],
        "Farm Team\n\nAda Berg\n\n2 November 2026\n\nAbout January 2027\n\nDear Ada Berg,\n\nFirst.\n\nSecond,\nits second line.\n\nYours sincerely,\nMara Connell"
    );
    let text = json!({ "subject": "On {start_day}", "salutation": "Hello {first_name}", "body": "b", "closing": "", "reply": "I come." });
    let draft = json!({ "intake": house.intake, "letter": "offer", "sender": "", "text": text });
    let shown = house.ask("letters.preview_text", draft).await;
    assert!(shown["words"].as_str().unwrap().contains("On 4 January 2027\n\nHello Robin\n\nb\n\nI come."));
}
