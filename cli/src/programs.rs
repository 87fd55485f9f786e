//! `programs`: versions, drafts, and what a version changes for whom.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::{Failure, Result};
use crate::table::Table;
use crate::values::{counted, number, rows, text, word};

/// Programs: the year as versions, drafts and files
#[derive(Debug, Subcommand)]
pub(crate) enum Programs {
    /// List the published versions
    #[command(after_help = "Example:\n  farmteam programs list")]
    List,
    /// List the drafts
    #[command(after_help = "Example:\n  farmteam programs drafts")]
    Drafts,
    /// Say everything that is wrong in a program file, with its path; nothing is stored
    #[command(after_help = "Example:\n  farmteam programs check our-year.json")]
    Check {
        /// The program file
        file: String,
    },
    /// Publish a program file as a new version; a file that is here already is no new version
    #[command(after_help = "Examples:
  farmteam programs import our-year.json
  farmteam programs import our-year.json --draft")]
    Import {
        /// The program file
        file: String,
        /// Make it a draft to go on with in the window; nothing is published
        #[arg(long)]
        draft: bool,
    },
    /// Publish a draft as the next version of its name; nobody's plan changes yet
    #[command(after_help = "Example:\n  farmteam programs publish \"The standard year\"")]
    Publish {
        /// The draft, by its program's name or its id
        draft: String,
    },
    /// Say what differs between two programs, field by field
    #[command(after_help = "A program is a file, the id of a version or draft, or NAME:VERSION.

Examples:
  farmteam programs diff \"The standard year:1\" \"The standard year:2\"
  farmteam programs diff \"The standard year:1\" our-year.json")]
    Diff {
        /// The older one
        from: String,
        /// The newer one
        to: String,
    },
    /// Say what a version would change for whom, or take it up for those chosen
    #[command(after_help = "Without --apply nothing is stored.

Examples:
  farmteam programs changes \"The standard year:2\"
  farmteam programs changes \"The standard year:2\" --apply A-0046 --apply A-0009
  farmteam programs changes \"The standard year:2\" --apply-all")]
    Changes {
        /// The version, as for “programs diff”
        version: String,
        #[command(flatten)]
        apply: Apply,
    },
    /// Write a version as a program file
    #[command(after_help = "Examples:
  farmteam programs export year.json
  farmteam programs export year-1.json --program \"Farm Team Standard Year\" --version-number 1")]
    Export {
        /// Where to write
        file: String,
        /// Which program, by name or id [else the newest]
        #[arg(long, value_name = "NAME")]
        program: Option<String>,
        /// Which version of it [else its newest]
        #[arg(long, value_name = "N", requires = "program")]
        version_number: Option<u32>,
    },
}

#[derive(Debug, Args)]
#[group(multiple = false)]
pub(crate) struct Apply {
    /// Take it up for this person; may be given several times
    #[arg(long, value_name = "PERSON")]
    apply: Vec<String>,
    /// Take it up for everybody for whom it can be
    #[arg(long)]
    apply_all: bool,
}

impl Programs {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::List => list(desk).await,
            Self::Drafts => drafts(desk).await,
            Self::Check { file } => check(desk, file).await,
            Self::Import { file, draft: false } => {
                let row = desk.ask("programs.import", json!({ "path": file })).await?;
                let told = format!("“{}” is here as version {}.", text(&row, "name"), text(&row, "version"));
                Ok(Answer::new(row, told))
            }
            Self::Import { file, draft: true } => {
                let started = desk.ask("programs.start_draft", json!({ "from": source_file(file) })).await?;
                Ok(Answer::new(started, format!("{file} is a draft now; go on with it in the window.")))
            }
            Self::Publish { draft } => publish(desk, draft).await,
            Self::Diff { from, to } => diff(desk, from, to).await,
            Self::Changes { version, apply } => changes(desk, version, apply).await,
            Self::Export { file, program, version_number } => {
                let program = wanted(desk, program.as_deref(), *version_number).await?;
                let request = json!({ "program": program, "path": file });
                let written = desk.ask("programs.export", request).await?;
                let told = format!("Wrote {} modules to {}.", text(&written, "rows"), text(&written, "path"));
                Ok(Answer::new(written, told))
            }
        }
    }
}

async fn list(desk: &Desk) -> Result<Answer> {
    let programs = desk.ask("programs.list", json!({})).await?;
    let mut table = Table::new(&["Program", "#Version", "#Modules", "#Milestones", "#Intakes", "#Running"]);
    for row in programs.as_array().into_iter().flatten() {
        table.row(["name", "version", "modules", "milestones", "intakes", "running"].map(|key| text(row, key)));
    }
    let told = table.draw();
    Ok(Answer::new(programs, told))
}

async fn drafts(desk: &Desk) -> Result<Answer> {
    let drafts = desk.ask("programs.drafts", json!({})).await?;
    let mut table = Table::new(&["Draft of", "#From version", "Changed by", "Id"]);
    for row in drafts.as_array().into_iter().flatten() {
        table.row(["name", "base_version", "changed_by", "draft"].map(|key| text(row, key)));
    }
    let told = table.draw();
    Ok(Answer::new(drafts, told))
}

/// Ends in 1 where something is wrong, so that a script can stop.
async fn check(desk: &Desk, file: &str) -> Result<Answer> {
    let found = desk.ask("programs.check", json!({ "source": source_file(file) })).await?;
    let problems = rows(&found, "problems");
    if problems.is_empty() {
        return Ok(Answer::new(found, "The program is sound."));
    }
    let mut table = Table::new(&["Place", "What is wrong"]);
    for problem in problems {
        table.row(["path", "message"].map(|key| text(problem, key)));
    }
    let told = table.draw();
    Ok(Answer { exit: 1, ..Answer::new(found, told) })
}

async fn publish(desk: &Desk, named: &str) -> Result<Answer> {
    let all = json!({ "rows": desk.ask("programs.drafts", json!({})).await? });
    let named_so = |row: &&Value| text(row, "name") == named || text(row, "draft") == named;
    let found: Vec<&Value> = rows(&all, "rows").iter().filter(named_so).collect();
    let [draft] = found.as_slice() else {
        let many = counted(found.len(), "draft", "drafts");
        return Err(Failure::usage(format!("“{named}” names {many}; see “farmteam programs drafts” and give an id")));
    };
    let request = json!({ "draft": draft.get("draft"), "revision": draft.get("revision") });
    let published = desk.ask("programs.publish_draft", request).await?;
    let row = published.get("row").cloned().unwrap_or_default();
    let (name, version) = (text(&row, "name"), text(&row, "version"));
    let told = format!(
        "Published version {version} of “{name}”. Nobody's plan has changed.\nSee: farmteam programs changes \"{name}:{version}\""
    );
    Ok(Answer::new(published, told))
}

async fn diff(desk: &Desk, from: &str, to: &str) -> Result<Answer> {
    let request = json!({ "from": source(desk, from).await?, "to": source(desk, to).await? });
    let found = desk.ask("programs.compare", request).await?;
    let changes = rows(&found, "changes");
    if changes.is_empty() {
        return Ok(Answer::new(found, "The two are the same."));
    }
    let mut table = Table::new(&["Part", "Entry", "Field", "Old", "New"]);
    for change in changes {
        let head = [word(change, "part"), text(change, "code")];
        let fields = rows(change, "fields");
        if fields.is_empty() {
            table.row(head.into_iter().chain([word(change, "kind"), String::new(), text(change, "name")]));
            continue;
        }
        for field in fields {
            table.row(head.clone().into_iter().chain(["field", "old", "new"].map(|key| text(field, key))));
        }
    }
    let told = table.draw();
    Ok(Answer::new(found, told))
}

async fn changes(desk: &Desk, version: &str, apply: &Apply) -> Result<Answer> {
    let source = source(desk, version).await?;
    let found = desk.ask("programs.preview", json!({ "source": source })).await?;
    if apply.apply.is_empty() && !apply.apply_all {
        return Ok(shown(found));
    }
    let Some(program) = source.get("program") else {
        return Err(Failure::usage("Only a published version can be taken up; publish the draft or file first"));
    };
    let mut enrollments = Vec::new();
    for person in &apply.apply {
        enrollments.push(desk.trainee(person).await?.get("enrollment").cloned().unwrap_or_default());
    }
    if apply.apply_all {
        let free = rows(&found, "rows").iter().filter(|row| rows(row, "blocked").is_empty());
        enrollments.extend(free.filter_map(|row| row.get("enrollment").cloned()));
    }
    let applied = desk.ask("programs.apply", json!({ "program": program, "enrollments": enrollments })).await?;
    let many = usize::try_from(number(&applied, "applied")).unwrap_or_default();
    let told = format!("{} on this version now.", counted(many, "trainee is", "trainees are"));
    let beside = rows(&applied, "refused").iter().flat_map(|refused| {
        rows(refused, "reasons").iter().map(|reason| {
            let message = format!("{}: {}", text(refused, "name"), text(reason, "message"));
            json!({ "code": text(reason, "code"), "message": message })
        })
    });
    let beside: Vec<Value> = beside.collect();
    let exit = u8::from(!beside.is_empty());
    Ok(Answer { beside, exit, ..Answer::new(applied, told) })
}

fn shown(found: Value) -> Answer {
    let changed = rows(&found, "rows");
    if changed.is_empty() {
        return Answer::new(found, "Nobody runs another version of this program.");
    }
    let list = |row: &Value, key: &str| rows(row, key).iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" ");
    let mut table = Table::new(&[
        "Name",
        "Intake",
        "#From",
        "#Moved",
        "New",
        "Gone",
        "End",
        "New end",
        "#Conflicts",
        "Stays because",
    ]);
    for row in changed {
        table.row([
            text(row, "name"),
            text(row, "intake_name"),
            text(row, "from_version"),
            text(row, "moved"),
            list(row, "appears"),
            list(row, "goes"),
            text(row, "end_old"),
            text(row, "end_new"),
            text(row, "conflicts_new"),
            rows(row, "blocked").iter().map(|reason| text(reason, "message")).collect::<Vec<_>>().join(" "),
        ]);
    }
    let told = table.draw();
    Answer::new(found, told)
}

fn source_file(path: &str) -> Value {
    json!({ "kind": "file", "path": path })
}

/// A program as somebody names it: a file, NAME:VERSION, or the id of a version or draft.
async fn source(desk: &Desk, named: &str) -> Result<Value> {
    if std::path::Path::new(named).is_file() {
        return Ok(source_file(named));
    }
    let drafts = json!({ "rows": desk.ask("programs.drafts", json!({})).await? });
    if let Some(draft) = rows(&drafts, "rows").iter().find(|row| text(row, "draft") == named) {
        return Ok(json!({ "kind": "draft", "draft": draft.get("draft") }));
    }
    let (name, version) = match named.rsplit_once(':').map(|(name, version)| (name, version.parse())) {
        Some((name, Ok(version))) => (name, Some(version)),
        _ => (named, None),
    };
    Ok(json!({ "kind": "version", "program": wanted(desk, Some(name), version).await? }))
}

/// The id of a version; the core says which one is the newest.
async fn wanted(desk: &Desk, program: Option<&str>, version: Option<u32>) -> Result<Value> {
    let Some(program) = program else {
        let newest = desk.ask("programs.get", json!({})).await?;
        return Ok(newest.pointer("/row/program").cloned().unwrap_or_default());
    };
    let all = json!({ "rows": desk.ask("programs.list", json!({})).await? });
    let named = rows(&all, "rows").iter().filter(|row| text(row, "name") == program || text(row, "program") == program);
    let found = named
        .filter(|row| version.is_none_or(|version| text(row, "version") == version.to_string()))
        .max_by_key(|row| number(row, "version"));
    found.and_then(|row| row.get("program")).cloned().ok_or_else(|| {
        Failure::usage(format!("There is no program “{program}” in that version; see “farmteam programs list”"))
    })
}
