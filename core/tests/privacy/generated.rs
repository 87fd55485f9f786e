//! A hundred people in a generated house, in many scripts, who tell of each other.

use serde_json::{Value, json};

use crate::support::House;

/// The same numbers in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % sides as u64).unwrap()
    }

    fn name(&mut self) -> String {
        const PARTS: [&[&str]; 4] = [
            &["bra", "kel", "dov", "mi", "sza", "žé", "o’", "nür", "ñat", "ly", "qua", "þor"],
            &["佐", "藤", "惠", "鈴", "木", "楽", "翔", "葵"],
            &["سعي", "دان", "مهر", "رضا", "كري", "نور"],
            &["вла", "ди", "мир", "ощ", "ере", "ксан"],
        ];
        let parts = PARTS[self.roll(PARTS.len())];
        let length = 3 + self.roll(3);
        let name: String = (0..length).map(|_| parts[self.roll(parts.len())]).collect();
        let mut letters = name.chars();
        letters.next().unwrap().to_uppercase().chain(letters).collect()
    }
}

struct Somebody {
    first: String,
    last: String,
    person: Value,
    candidacy: Value,
}

#[tokio::test]
async fn a_hundred_people_can_go_and_the_figures_stay() {
    let mut dice = Dice(41);
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let mut people = Vec::new();
    for _ in 0..130 {
        let (first, last) = (dice.name(), dice.name());
        let (person, candidacy) = house.candidate(&first, &last, &intake).await;
        people.push(Somebody { first, last, person, candidacy });
    }
    for at in 0..people.len() {
        let told = &people[dice.roll(people.len())];
        let name = match dice.roll(3) {
            0 => format!("{} {}", told.first, told.last),
            1 => format!("{}, {}", told.last, told.first),
            _ => format!("{}\u{a0}{}", told.first.to_uppercase(), told.last.to_uppercase()),
        };
        let reason = json!({ "reason": format!("Sat with {name} on the panel") });
        match dice.roll(4) {
            0 => house.moved(&people[at].candidacy, "decline", reason).await,
            1 => house.moved(&people[at].candidacy, "withdraw", reason).await,
            2 => house.moved(&people[at].candidacy, "talent_pool", json!({ "consent_until": "2028-01-01" })).await,
            _ => {
                let enrollment = house.enroll(&people[at].person, &intake).await;
                let request = json!({
                    "enrollment": enrollment, "day": "2027-01-04", "minutes": 1 + dice.roll(400), "kind": "taught",
                    "note": format!("Beside {name}"),
                });
                house.ask("progress.log_hours", request).await;
                if dice.roll(5) > 0 {
                    house.outcome(&enrollment, "deferred", "2027-01-04", &format!("With {name}")).await;
                }
            }
        }
    }
    let before = house.statistics(&[&intake]).await;
    let (mut erased, mut running) = (Vec::new(), 0);
    for somebody in &people {
        let request = json!({ "people": [somebody.person], "ground": "asked" });
        match house.try_ask("privacy.erase", request).await {
            Ok(report) => {
                assert_eq!((&report["bytes_gone"], &report["found_in"]), (&json!(true), &json!([])));
                erased.push(somebody);
            }
            Err(error) => {
                assert_eq!(error.code, "erase_running");
                running += 1;
            }
        }
    }
    assert!(erased.len() >= 100 && running > 0, "{} erased, {running} running", erased.len());
    let names: Vec<String> = erased
        .iter()
        .flat_map(|gone| {
            let full = format!("{} {}", gone.first, gone.last);
            let shouted = format!("{}\u{a0}{}", gone.first.to_uppercase(), gone.last.to_uppercase());
            [full.to_lowercase(), format!("{}, {}", gone.last, gone.first), shouted, full]
        })
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    assert_eq!(house.naming(&names), Vec::<String>::new());
    assert_eq!(house.statistics(&[&intake]).await, before);
    house.check().await;
}
