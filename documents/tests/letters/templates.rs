//! A customer's own template: used where it is there, told where it is wrong, kept inside its folder and its time.

use std::time::Duration;

use serde_json::json;

use crate::support::{House, flowing};

#[tokio::test]
async fn a_customers_template_is_used_with_the_files_beside_it() {
    let house = House::new().await;
    let candidacy = house.declined(None, "Ada", "Berg").await;
    house.template("house.typ", "#let motto = [We grow people]");
    house.template(
        "letter.typ",
        r#"#import "house.typ": motto
#let file = json("letters.json")
#set document(title: file.title)
#set text(lang: file.language)
#motto: #file.letters.first().salutation"#,
    );
    let text = flowing(&house.pdf(&candidacy).await.unwrap());
    assert_eq!(text, "We grow people: Dear Ada Berg,");
}

#[tokio::test]
async fn the_template_that_ships_is_put_there_once_and_works() {
    let house = House::new().await;
    let candidacy = house.declined(None, "Ada", "Berg").await;
    let shipped = flowing(&house.pdf(&candidacy).await.unwrap());
    let path = house.ask("letters.template", json!({})).await["path"].as_str().unwrap().to_owned();
    assert_eq!(flowing(&house.pdf(&candidacy).await.unwrap()), shipped);
    let changed = std::fs::read_to_string(&path).unwrap().replace("size: 11pt", "size: 12pt");
    std::fs::write(&path, &changed).unwrap();
    house.ask("letters.template", json!({})).await;
    assert_eq!(std::fs::read_to_string(&path).unwrap(), changed, "what a person changed stays");
}

#[tokio::test]
async fn a_template_that_is_wrong_is_named_with_its_line() {
    let house = House::new().await;
    let candidacy = house.declined(None, "Ada", "Berg").await;
    let broken = async |content: &str| {
        house.template("letter.typ", content);
        let error = house.pdf(&candidacy).await.unwrap_err();
        assert_eq!(error.code, "template_broken", "{}", error.message);
        error.args
    };
    let args = broken("One\nTwo #nonsense\n").await;
    assert_eq!((args["file"].as_str(), args["line"].as_str()), ("letter.typ", "2"));
    assert!(args["what"].contains("nonsense"), "{args:?}");
    house.template("part.typ", "\n\n#let x = (");
    assert_eq!(broken("#import \"part.typ\": x").await["file"], "part.typ");
    // PDF/UA asks for a title.
    broken("No title").await;
    std::fs::remove_file(house.folder.path().join("templates/letter.typ")).unwrap();
    std::fs::create_dir(house.folder.path().join("templates/letter.typ")).unwrap();
    assert_eq!(house.pdf(&candidacy).await.unwrap_err().code, "template_broken");
}

#[tokio::test]
async fn nothing_outside_the_folder_can_be_read() {
    let house = House::new().await;
    let candidacy = house.declined(None, "Ada", "Berg").await;
    let secret = house.folder.path().join("secret.txt");
    std::fs::write(&secret, "the secret").unwrap();
    house.template("inside.txt", "harmless");
    let mut ways = vec![
        "#read(\"../secret.txt\")".to_owned(),
        "#read(\"/../secret.txt\")".to_owned(),
        format!("#read({:?})", secret.display().to_string()),
        "#import \"@preview/example:0.1.0\": *".to_owned(),
    ];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&secret, house.folder.path().join("templates/link.txt")).unwrap();
        ways.push("#read(\"link.txt\")".to_owned());
    }
    for way in ways {
        house.template("letter.typ", &format!("#set document(title: \"t\")\n{way}"));
        let error = house.pdf(&candidacy).await.unwrap_err();
        assert_eq!((error.code.as_str(), error.args["line"].as_str()), ("template_broken", "2"), "{way}");
        assert!(!error.message.contains("the secret"), "{way}: {}", error.message);
    }
    house.template("letter.typ", "#set document(title: \"t\")\n#read(\"inside.txt\")");
    assert_eq!(flowing(&house.pdf(&candidacy).await.unwrap()), "harmless");
}

#[tokio::test]
async fn a_template_that_never_ends_is_given_up() {
    let house = House::with_limit(Duration::from_millis(500)).await;
    let candidacy = house.declined(None, "Ada", "Berg").await;
    house.template("letter.typ", "#for a in range(99999) { for b in range(99999) { let c = a + b } }");
    assert_eq!(house.pdf(&candidacy).await.unwrap_err().code, "document_too_slow");
}
