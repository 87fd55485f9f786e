//! Every screen of every role, light and dark: nothing that assistive technology stumbles over.

use farm_team_tests::{Journey, Window};

use crate::steps::{COORDINATOR, invite, redeem, seed_accounts, sign_in, sign_out};

/// Addresses of a coordinator that need no id.
const ADDRESSES: [&str; 30] = [
    "/monday",
    "/intakes",
    "/intakes?new=true",
    "/candidates",
    "/candidates?view=board",
    "/candidates?view=comparison",
    "/trainees",
    "/calendar",
    "/calendar?view=week",
    "/calendar?view=agenda",
    "/calendar?panel=absences",
    "/sessions",
    "/hours?day=2027-05-04",
    "/hours?day=2027-05-04&waiting=true",
    "/program",
    "/program?tab=prerequisites",
    "/program?tab=weeks",
    "/program?tab=milestones",
    "/program?tab=rubric",
    "/program?tab=care",
    "/settings",
    "/settings?tab=accounts",
    "/settings?tab=lists",
    "/settings?tab=data",
    "/settings?tab=history",
    "/people",
    "/import/people",
    "/import/sheets",
    "/import/results",
    "/results",
];

/// What a trainee's page shows beside its first look.
const TRAINEE_PARTS: [&str; 14] = [
    "",
    "?tab=milestones",
    "?tab=hours",
    "?tab=check-ins",
    "?tab=history",
    "?panel=check-in",
    "?panel=attempt",
    "?panel=hours",
    "?panel=break",
    "?panel=outcome",
    "?panel=mentors",
    "?panel=my-year",
    "?panel=take-in",
    "?module=FT-01",
];

/// What a draft of the program shows beside its first look.
const DRAFT_PARTS: [&str; 13] = [
    "",
    "&tab=prerequisites",
    "&tab=weeks",
    "&tab=milestones",
    "&tab=rubric",
    "&tab=care",
    "&tab=changes",
    "&edit=modules:FT-04",
    "&edit=milestones:M9",
    "&edit=competencies:empathy",
    "&edit=head",
    "&edit=care",
    "&whom=true",
];

/// Buttons that open a list or a panel, each after its page.
const OPENERS: [(&str, &str); 6] = [
    ("/monday", "*Coordinator"),
    ("/candidates", "Filter"),
    ("/candidates", "Export"),
    ("/candidates", "Columns"),
    ("/settings?tab=accounts", "Invite somebody"),
    ("/settings?tab=accounts", "Change the account of Mara Connell"),
];

/// Looks at screens and gathers what is wrong.
struct Eye<'a> {
    window: &'a Window,
    faults: Vec<String>,
}

impl Eye<'_> {
    fn look(&mut self, screen: &str) {
        self.window.at_rest();
        let found = self.window.axe();
        self.faults.extend(found.into_iter().map(|fault| format!("{screen}: {fault}")));
    }

    fn visit(&mut self, address: &str) {
        self.window.visit(address);
        self.look(address);
    }
}

#[test]
fn every_screen_of_every_role_is_readable() {
    let mut journey = Journey::new("looks");
    seed_accounts(journey.today("2027-05-10"));
    let window = journey.open();
    let mut eye = Eye { window: &window, faults: Vec::new() };
    doors(&mut eye);
    let [name, password] = COORDINATOR;
    sign_in(&window, name, password);
    window.visit("/start");
    window.see("Who will come?");
    eye.look("/start");
    window.click("button", "Look around with the demo intake*");
    window.see_role("list", "What needs you");
    let screens = screens(&window);
    scheme(&window, "Light");
    for address in &screens {
        eye.visit(address);
    }
    opened(&mut eye);
    scheme(&window, "Dark");
    for address in &screens {
        window.visit(address);
        window.at_rest();
        eye.faults.extend(window.axe_contrast().into_iter().map(|fault| format!("{address} in dark: {fault}")));
    }
    sign_out(&window, "Coordinator");
    others(&journey, &mut eye);
    assert!(eye.faults.is_empty(), "{}", eye.faults.join("\n"));
}

fn doors(eye: &mut Eye<'_>) {
    eye.window.see_role("heading", "Sign in");
    eye.look("signing in");
    for way in ["I have an invitation", "Forgot your password?"] {
        eye.window.click("button", way);
        eye.look(way);
        eye.window.click("button", "Back to signing in");
    }
}

/// Menus, panels and lists that stand over a page.
fn opened(eye: &mut Eye<'_>) {
    for (address, opener) in OPENERS {
        eye.window.visit(address);
        eye.window.click("button", opener);
        eye.look(&format!("{opener} on {address}"));
        eye.window.press(&["Escape"]);
    }
    eye.window.press(&["Ctrl+K"]);
    eye.window.type_text("ga");
    eye.look("palette");
    eye.window.press(&["Escape"]);
}

/// The pages of the other roles: the same demo year through their eyes.
fn others(journey: &Journey, eye: &mut Eye<'_>) {
    for (role, name, how, pages) in [
        ("Mentor", "Ana Ruiz (demo)", &["--role", "mentor"][..], &["/trainees", "/settings"][..]),
        ("Sponsor", "Ada Roth", &["--role", "sponsor"], &["/sponsor", "/settings"]),
    ] {
        redeem(eye.window, name, &invite(journey, name, how));
        eye.window.see_role("button", &format!("*{role}"));
        for page in pages {
            eye.window.visit(page);
            eye.look(&format!("{page} of a {role}"));
        }
        sign_out(eye.window, role);
    }
}

fn scheme(window: &Window, scheme: &str) {
    window.visit("/settings");
    window.click_within("radio", scheme, "radiogroup", "Light or dark");
}

/// The room of the coordinator, who sits on the panel of a candidate; begins on the candidate's page.
fn plan_own_room(window: &Window) -> String {
    window.click("button", "Plan the interview");
    window.choose("Raters who sign in", COORDINATOR[0]);
    window.press(&["Tab"]);
    window.click("button", "Save the plan");
    window.click("link", "Open the room of *");
    window.until("the room is there", |window| window.address().starts_with("/room/"));
    window.address()
}

/// Every screen of a coordinator: the addresses above and one of each kind that needs an id.
fn screens(window: &Window) -> Vec<String> {
    let mut screens: Vec<String> = ADDRESSES.map(str::to_owned).to_vec();
    let mut under = |list: &str, role: &str, name: &str, parts: &[&str]| {
        window.visit(list);
        window.click(role, name);
        window.until("its page is there", |window| window.address().matches('/').count() == 2);
        let address = window.address();
        screens.extend(parts.iter().map(|part| format!("{address}{part}")));
        address
    };
    under("/intakes", "link", "Demo intake*", &["", "?tab=settings", "/enroll", "/fairness", "/fairness?import=true"]);
    let candidate = under("/candidates", "gridcell", "Jean-Luc*", &[""]);
    under("/candidates", "gridcell", "Amara Diallo", &[""]);
    let room = plan_own_room(window);
    under("/people", "gridcell", "Amara Diallo", &[""]);
    let trainee = under("/trainees", "link", "Gabriel*", &TRAINEE_PARTS);
    screens.push(candidate.replace("/candidates/", "/monitoring/"));
    screens.extend(["", "?at=caller", "?at=overview"].map(|place| format!("{room}{place}")));
    window.visit("/program");
    window.click("button", "Edit the program");
    window.until("the draft is there", |window| window.address().contains("draft="));
    let draft = window.address();
    screens.extend(DRAFT_PARTS.map(|part| format!("{draft}{part}")));
    for milestone in ["Day 0 baseline", "Day 30", "Month 9"] {
        window.visit(&format!("{trainee}?tab=milestones"));
        window.click_within("link", &format!("*{milestone}"), "table", "Milestones");
        window.until("its page is there", |window| window.address().starts_with("/milestones/"));
        screens.push(window.address());
    }
    screens
}
