//! The plan of the standard year (R2–R7).

use super::*;
use crate::curriculum::read::standard_year;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

struct Case {
    program: Program,
    calendar: WorkCalendar,
    breaks: Vec<Break>,
    extension: Option<Extension>,
    outcome_on: Option<Day>,
    kept: Vec<Kept>,
}

impl Case {
    fn new() -> Self {
        Self {
            program: standard_year(),
            calendar: WorkCalendar::default(),
            breaks: Vec::new(),
            extension: None,
            outcome_on: None,
            kept: Vec::new(),
        }
    }

    fn plan(&self) -> Plan {
        plan(&PlanInput {
            program: &self.program,
            start: day("2027-01-04"),
            calendar: &self.calendar,
            breaks: &self.breaks,
            extension: self.extension.as_ref(),
            outcome_on: self.outcome_on,
            kept: &self.kept,
        })
        .unwrap()
    }

    fn due(&self, code: &str) -> Option<String> {
        self.plan().items.iter().find(|i| i.code == code).unwrap().due.map(|d| d.to_string())
    }
}

#[test]
fn the_standard_year_from_4_january_2027() {
    let plan = Case::new().plan();
    assert_eq!(plan.items.len(), 28);
    for (code, due) in [
        ("M0", "2027-01-04"),
        ("FT-01", "2027-01-15"),
        ("FT-02", "2027-02-05"),
        ("FT-04", "2027-03-05"),
        ("M60", "2027-03-05"),
        ("FT-07", "2027-04-02"),
        ("M90", "2027-04-05"),
        ("M6", "2027-07-05"),
        ("M9", "2027-10-04"),
        ("FT-20", "2027-12-17"),
        ("M12", "2028-01-04"),
        ("M15", "2028-04-04"),
    ] {
        let item = plan.items.iter().find(|i| i.code == code).unwrap();
        assert_eq!(item.due, Some(day(due)), "{code}");
        assert_eq!(item.planned, day(due), "{code}: planned and due agree while there is no break");
    }
    assert!(plan.items.windows(2).all(|w| w[0].base_due <= w[1].base_due));
    assert!(plan.items.iter().enumerate().all(|(n, i)| i.position == n));
    assert_eq!(plan.items[0].code, "M0");
}

#[test]
fn a_break_moves_due_and_start_but_not_planned() {
    let mut case = Case::new();
    case.breaks = vec![Break { from: day("2027-03-01"), to: Some(day("2027-03-28")) }];
    let plan = case.plan();
    let module = plan.item(ItemKind::Module, "FT-07").unwrap();
    assert_eq!((module.planned, module.due), (day("2027-04-02"), Some(day("2027-04-30"))));
    assert_eq!(module.start, Some(day("2027-03-29")), "base 1 Mar, the first day of the break");
    assert_eq!(plan.original_end(), Some(day("2028-01-04")));
    assert_eq!(plan.current_end(), Some(day("2028-02-01")));
    assert_eq!(case.due("FT-01"), Some("2027-01-15".to_owned()));
}

#[test]
fn done_items_keep_their_dates() {
    let mut case = Case::new();
    case.breaks = vec![Break { from: day("2027-03-01"), to: Some(day("2027-03-28")) }];
    let kept = Kept { kind: ItemKind::Milestone, code: "M60".into(), start: None, due: Some(day("2027-03-05")) };
    case.kept = vec![kept];
    assert_eq!(case.due("M60"), Some("2027-03-05".to_owned()));
    assert_eq!(case.due("M90"), Some("2027-05-03".to_owned()));
}

#[test]
fn an_extension_moves_final_follow_up_and_the_chosen_modules() {
    let mut case = Case::new();
    let before = case.plan();
    case.extension = Some(Extension { months: 3, modules: vec!["FT-20".into()] });
    let plan = case.plan();
    let moved: Vec<&str> = plan
        .items
        .iter()
        .filter(|i| before.item(i.kind, &i.code).unwrap().due != i.due)
        .map(|i| i.code.as_str())
        .collect();
    assert_eq!(moved, ["FT-20", "M12", "M15"]);
    assert_eq!(case.due("M12"), Some("2028-04-04".to_owned()));
    assert_eq!(case.due("M15"), Some("2028-07-04".to_owned()));
    assert_eq!(case.due("FT-20"), Some("2028-03-17".to_owned()));
    assert_eq!(plan.original_end(), Some(day("2028-01-04")), "both ends are kept");
    assert_eq!(plan.item(ItemKind::Module, "FT-20").unwrap().planned, day("2027-12-17"));
    // A break comes on top of the extension, once.
    case.breaks = vec![Break { from: day("2028-02-01"), to: Some(day("2028-02-28")) }];
    assert_eq!(case.due("M12"), Some("2028-05-02".to_owned()));
}

#[test]
fn an_open_break_pauses_until_the_outcome_closes_it() {
    let mut case = Case::new();
    case.breaks = vec![Break { from: day("2027-03-01"), to: None }];
    assert_eq!(case.due("M30"), Some("2027-02-03".to_owned()));
    assert_eq!(case.due("M12"), None);
    assert_eq!(case.plan().current_end(), None);
    case.outcome_on = Some(day("2027-03-28"));
    assert_eq!(case.due("M15"), Some("2028-05-02".to_owned()), "28 days of break");
    case.outcome_on = Some(day("2027-02-20"));
    assert_eq!(case.due("M15"), Some("2028-04-04".to_owned()), "it never began");
}
