//! The candidates of an intake against each other, over the files that ship: exact results, ties as ties.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::{House, people, sheets, shipped};

#[tokio::test]
async fn everybody_stands_by_the_exact_result_and_equals_share_a_place() {
    let house = House::standard().await;
    house.ask("exchange.import", people(&shipped("applicants.csv"))).await;
    house.ask("exchange.import", sheets(&shipped("interview-sheets.csv"))).await;
    let intakes = house.ask("intakes.list", json!({})).await;
    let comparison = house.ask("candidates.compare", json!({ "intake": intakes[0]["intake"] })).await;
    let all = comparison["candidates"].as_array().unwrap();
    assert_eq!(all.len(), 117);
    let (ranked, without): (Vec<&Value>, Vec<&Value>) = all.iter().partition(|one| one["rank"].is_u64());
    assert!(all[..ranked.len()].iter().all(|one| one["rank"].is_u64()), "those without a result stand behind");
    assert!(without.iter().all(|one| one["row"]["blocked"] == true && one["tied"] == false));
    assert!(ranked.iter().all(|one| one["means"].as_array().unwrap().iter().all(Value::is_string)));

    let mut of_rank: BTreeMap<u64, Vec<&str>> = BTreeMap::new();
    for one in &ranked {
        of_rank.entry(one["rank"].as_u64().unwrap()).or_default().push(one["row"]["mean"].as_str().unwrap());
    }
    let mut next = 1;
    let mut above = "9.99";
    for (rank, means) in &of_rank {
        assert_eq!(*rank, next, "the next place counts on behind those who share one");
        assert!(means.iter().all(|mean| *mean == means[0]) && means[0] <= above, "{rank}: {means:?} after {above}");
        next += u64::try_from(means.len()).unwrap();
        above = means[0];
    }
    let tied = ranked.iter().filter(|one| one["tied"] == true).count();
    assert_eq!(tied, of_rank.values().filter(|means| means.len() > 1).map(Vec::len).sum::<usize>());
    assert!(tied > 0, "the file has ties");
}
