//! The tour: the main job through the window, for a person to look at. It asserts only that it gets on.

use farm_team_tests::Journey;

fn main() {
    let mut journey = Journey::new("tour");
    let mut window = journey.today("2027-01-04").open();
    window.see("Farm Team");
    window.screenshot("first-start");
    window.close();
}
