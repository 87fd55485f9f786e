//! `privacy`: how long things are kept, erasure, access copies. What cannot be undone happens with --yes only.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::{Failure, Result};
use crate::table::Table;
use crate::values::{counted, number, rows, text, word};

/// Privacy: whose data must go, erasure, access copies, legal hold
#[derive(Debug, Subcommand)]
pub(crate) enum Privacy {
    /// List whose time is up, whose comes within 30 days, and legal holds
    #[command(after_help = "Examples:
  farmteam privacy due
  farmteam privacy due --json")]
    Due {},
    /// Erase a person; without --yes only what would go and what would stay is shown
    #[command(
        after_help = "It cannot be undone. Who was enrolled stays countable under a pseudonym; of a candidate only a count stays.

Examples:
  farmteam privacy erase A-0046
  farmteam privacy erase A-0046 --ground asked --yes
  farmteam privacy erase A-0046 --only monitoring --yes
  farmteam privacy erase A-0046 --only check-ins --yes"
    )]
    Erase {
        /// Id, external number, e-mail address or unambiguous name
        person: String,
        /// Why: the time is up, or the person asked
        #[arg(long, value_enum, default_value_t = Ground::TimeIsUp)]
        ground: Ground,
        /// Only this part: the person and the counts stay
        #[arg(long, value_enum, value_name = "PART")]
        only: Option<Part>,
        /// Erase now
        #[arg(long)]
        yes: bool,
    },
    /// Write everything about a person into a file: .html to read and print, .json for machines
    #[command(after_help = "A part is kept back only on a legal ground, which the copy names.

Examples:
  farmteam privacy access-copy A-0046 --out copy.html
  farmteam privacy access-copy A-0046 --out copy.json --withhold \"sheets=Art. 15 (4) GDPR\" --json")]
    AccessCopy {
        /// Id, external number, e-mail address or unambiguous name
        person: String,
        /// The file to write, .html or .json
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// A part to keep back, and the law that allows it; may be given several times
        #[arg(long, value_name = "PART=GROUND", value_parser = part_and_ground)]
        withhold: Vec<(String, String)>,
    },
    /// Show what is kept about a person: why, who sees it, how long, how much
    #[command(after_help = "Examples:
  farmteam privacy kept A-0046
  farmteam privacy kept A-0046 --json")]
    Kept {
        /// Id, external number, e-mail address or unambiguous name
        person: String,
    },
    /// Set a legal hold on a person, or release it: while it stands nothing about them is erased
    #[command(after_help = "Examples:
  farmteam privacy hold A-0046 --reason \"Claim 17 C 3/27\"
  farmteam privacy hold A-0046 --release --reason \"Settled on 4 Jan\"")]
    Hold {
        /// Id, external number, e-mail address or unambiguous name
        person: String,
        /// Release the hold that stands
        #[arg(long)]
        release: bool,
        /// One sentence that says why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

/// Why somebody is erased.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Ground {
    TimeIsUp,
    Asked,
}

impl Ground {
    fn word(self) -> &'static str {
        match self {
            Self::TimeIsUp => "time_is_up",
            Self::Asked => "asked",
        }
    }
}

/// What may be erased of somebody without the rest.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Part {
    Monitoring,
    CheckIns,
}

impl Part {
    /// As the core calls it, and in words.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Monitoring => ("monitoring", "what they said for monitoring"),
            Self::CheckIns => ("check_ins", "what they said in check-ins"),
        }
    }
}

fn part_and_ground(given: &str) -> std::result::Result<(String, String), String> {
    let (part, ground) = given.split_once('=').ok_or("write it as PART=GROUND")?;
    Ok((part.trim().replace('-', "_"), ground.trim().to_owned()))
}

impl Privacy {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::Due {} => due(desk).await,
            Self::Erase { person, ground, only: None, yes } => erase(desk, person, *ground, *yes).await,
            Self::Erase { person, ground, only: Some(part), yes } => {
                erase_part(desk, person, *ground, *part, *yes).await
            }
            Self::AccessCopy { person, out, withhold } => access_copy(desk, person, out, withhold).await,
            Self::Kept { person } => kept(desk, person).await,
            Self::Hold { person, release, reason } => hold(desk, person, *release, reason).await,
        }
    }
}

async fn due(desk: &Desk) -> Result<Answer> {
    let due = desk.ask("privacy.due", json!({})).await?;
    let mut told = Vec::new();
    for (title, key) in [("Time is up", "due"), ("Within 30 days", "soon")] {
        let mut table = Table::new(&["Number", "Name", "Intake", "What", "Since", "Up on"]);
        for row in rows(&due, key) {
            let what = word(row, "subject");
            table.row([
                text(row, "number"),
                text(row, "name"),
                text(row, "intake_name"),
                what,
                text(row, "since"),
                text(row, "up_on"),
            ]);
        }
        told.push(format!("{title}: {}\n{}", counted(rows(&due, key).len(), "person", "people"), table.draw()));
    }
    let mut table = Table::new(&["Name", "Since", "Set by", "Reason"]);
    for row in rows(&due, "holds") {
        table.row(["name", "since", "set_by", "reason"].map(|key| text(row, key)));
    }
    told.push(format!("Legal hold: {}\n{}", counted(rows(&due, "holds").len(), "person", "people"), table.draw()));
    Ok(Answer::new(due, told.join("\n\n")))
}

async fn erase(desk: &Desk, named: &str, ground: Ground, yes: bool) -> Result<Answer> {
    let person = desk.person(named).await?;
    let of = json!({ "person": person.get("person") });
    if !yes {
        let preview = desk.ask("privacy.preview_erasure", of).await?;
        let told = preview_words(&preview);
        return Ok(Answer::new(preview, told));
    }
    let report =
        desk.ask("privacy.erase", json!({ "people": [person.get("person")], "ground": ground.word() })).await?;
    let first = match rows(&report, "pseudonyms").first().and_then(Value::as_str) {
        None => "Erased: no row about them is left.".to_owned(),
        Some(name) => format!("Erased. In their place stands “{name}”."),
    };
    let told = report_words(first, &report);
    Ok(Answer::new(report, told))
}

async fn erase_part(desk: &Desk, named: &str, ground: Ground, part: Part, yes: bool) -> Result<Answer> {
    let person = desk.person(named).await?;
    let (key, called) = part.words();
    if !yes {
        let changes = desk.ask("privacy.due", json!({})).await?.get(key).cloned().unwrap_or_default();
        let mut lines = vec![format!("Nothing was erased. Erasing {called} would take away:")];
        lines.extend(list(&changes, "goes"));
        lines.push("What stays:".to_owned());
        lines.extend(list(&changes, "stays"));
        lines.push("Add --yes to erase.".to_owned());
        return Ok(Answer::new(changes, lines.join("\n")));
    }
    let request = json!({ "people": [person.get("person")], "ground": ground.word(), "what": key });
    let report = desk.ask("privacy.erase", request).await?;
    let told = report_words(format!("Erased: {called}. The person and the counts stay."), &report);
    Ok(Answer::new(report, told))
}

fn list(value: &Value, key: &str) -> Vec<String> {
    rows(value, key).iter().filter_map(|line| line.as_str().map(|line| format!("  {line}"))).collect()
}

fn preview_words(preview: &Value) -> String {
    let changes = preview.get("changes").cloned().unwrap_or_default();
    let mut lines = vec![format!("Nothing was erased. Erasing {} would take away:", text(preview, "name"))];
    lines.extend(list(&changes, "goes"));
    lines.push("What stays:".to_owned());
    lines.extend(list(&changes, "stays"));
    lines.push(format!(
        "Texts of others that name them: {}. Steps that can then no longer be undone: {}. Drafts: {}. Entries of the history: {}.",
        number(preview, "mentions"),
        number(preview, "steps"),
        number(preview, "drafts"),
        number(preview, "entries"),
    ));
    for block in rows(preview, "blocks").iter().filter_map(Value::as_str) {
        lines.push(format!("Refused as long as this stands: {}.", block.replace('_', " ")));
    }
    lines.push("Add --yes to erase.".to_owned());
    lines.join("\n")
}

fn report_words(first: String, report: &Value) -> String {
    let mut lines = vec![first];
    lines.push(format!("Backups written anew: {}.", number(report, "backups")));
    if report.get("bytes_gone") == Some(&Value::Bool(false)) {
        lines.push("Somebody is reading: the next start takes the last bytes out.".to_owned());
    }
    for (title, key) in [("Backups that could not be rewritten:", "open"), ("The name still stands in:", "found_in")] {
        let found = list(report, key);
        if !found.is_empty() {
            lines.push(title.to_owned());
            lines.extend(found);
        }
    }
    lines.join("\n")
}

async fn access_copy(desk: &Desk, named: &str, out: &std::path::Path, withhold: &[(String, String)]) -> Result<Answer> {
    let person = desk.person(named).await?;
    let path = out.to_str().ok_or_else(|| Failure::usage("The file's name is not Unicode"))?;
    let Some(format @ ("html" | "json")) = out.extension().and_then(|ending| ending.to_str()) else {
        return Err(Failure::usage("Give the file a name that ends in .html or .json"));
    };
    let withhold: Vec<Value> =
        withhold.iter().map(|(group, ground)| json!({ "group": group, "ground": ground })).collect();
    let request = json!({ "person": person.get("person"), "format": format, "path": path, "withhold": withhold });
    let written = desk.ask("privacy.access_copy", request).await?;
    let count = counted(usize::try_from(number(&written, "rows")).unwrap_or_default(), "row", "rows");
    let told = format!("Wrote {count} to {}", text(&written, "path"));
    Ok(Answer::new(written, told))
}

async fn kept(desk: &Desk, named: &str) -> Result<Answer> {
    let person = desk.person(named).await?;
    let kept = desk.ask("privacy.kept", json!({ "person": person.get("person") })).await?;
    let mut table = Table::new(&["What", "Rows", "Why", "Who sees it", "How long"]);
    for row in rows(&kept, "groups") {
        table.row(["title", "rows", "why", "seen_by", "how_long"].map(|key| text(row, key)));
    }
    let up = match text(&kept, "up_on") {
        day if day.is_empty() => "No clock runs.".to_owned(),
        day => format!("All of it must be gone on {day}."),
    };
    let told = format!("{}\n{}\n{up}", text(&kept, "name"), table.draw());
    Ok(Answer::new(kept, told))
}

async fn hold(desk: &Desk, named: &str, release: bool, reason: &str) -> Result<Answer> {
    let person = desk.person(named).await?;
    let name = text(&person, "name");
    let (command, told) = match release {
        false => ("privacy.hold", format!("Nothing about {name} is erased while this hold stands.")),
        true => ("privacy.release_hold", format!("The hold on {name} is released; the clocks run again.")),
    };
    let answer = desk.ask(command, json!({ "person": person.get("person"), "reason": reason })).await?;
    Ok(Answer::new(answer, told))
}
