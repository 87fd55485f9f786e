//! Writes the typed contract of the screen: types, commands with their tags, error sentences.
//! `cargo xtask codegen` runs it; nothing ships from here.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use farm_team_core::accounts::model::AccountRole;
use farm_team_core::{Role, api, error};
use ts_rs::Config;

const HEAD: &str = "// Written by `cargo xtask codegen`. Do not edit.\n\n";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name the folder to write to")?);
    std::fs::create_dir_all(&folder)?;
    let config = Config::new().with_large_int("number");

    let mut types = BTreeMap::new();
    gather(&mut types, api::extra_types(&config))?;
    let mut signatures = String::new();
    let mut rows = String::new();
    for command in api::commands() {
        let found = (command.types)(&config);
        writeln!(
            signatures,
            "  \"{}\": {{ request: {}; response: {} }};",
            command.name, found.request, found.response
        )?;
        writeln!(
            rows,
            "  \"{}\": {{ kind: \"{}\", may: {}, ofTheHouse: {}, reads: {}, touches: {} }},",
            command.name,
            command.run.kind(),
            serde_json::to_string(&roles(command))?,
            command.is_of_the_house(),
            serde_json::to_string(command.reads)?,
            serde_json::to_string(command.touches)?,
        )?;
        gather(&mut types, found.declarations)?;
    }

    let mut out = HEAD.to_owned();
    for declaration in types.values() {
        writeln!(out, "export {declaration}\n")?;
    }
    std::fs::write(folder.join("types.ts"), out)?;

    // Every name that a signature may use is imported; the linter leaves generated files alone.
    let names: Vec<&String> = types.keys().collect();
    let imports = names.iter().map(|name| format!("  {name},\n")).collect::<String>();
    std::fs::write(
        folder.join("contract.ts"),
        format!(
            "{HEAD}import type {{\n{imports}}} from \"./types\";\n\nexport interface Commands {{\n{signatures}}}\n\n\
             export type CommandName = keyof Commands;\n\n\
             export const commands: {{ readonly [N in CommandName]: {{ readonly kind: \"read\" | \"write\" | \"long\" | \
             \"folder\"; readonly may: readonly AccountRole[]; readonly ofTheHouse: boolean; \
             readonly reads: readonly Tag[]; readonly touches: readonly Tag[] }} }} = {{\n{rows}}};\n"
        ),
    )?;

    let mut sentences = format!("{HEAD}export const errorTemplates: Record<string, string> = {{\n");
    for (code, template) in error::codes() {
        writeln!(sentences, "  {code}: {},", serde_json::to_string(template)?)?;
    }
    sentences.push_str("};\n");
    std::fs::write(folder.join("errors.ts"), sentences)?;
    Ok(())
}

/// Two types of one name would silently become one on the screen.
fn gather(types: &mut BTreeMap<String, String>, found: Vec<(String, String)>) -> Result<(), String> {
    for (name, declaration) in found {
        match types.get(&name) {
            Some(known) if *known != declaration => return Err(format!("two types are called {name}; rename one")),
            _ => types.insert(name, declaration),
        };
    }
    Ok(())
}

/// The roles that may call a command once they are signed in.
fn roles(command: &api::Command) -> Vec<AccountRole> {
    let role = |role: &Role| match role {
        Role::Coordinator => Some(AccountRole::Coordinator),
        Role::Mentor => Some(AccountRole::Mentor),
        Role::Trainee => Some(AccountRole::Trainee),
        Role::Sponsor => Some(AccountRole::Sponsor),
        Role::SignedOut | Role::Locked => None,
    };
    command.may.iter().filter_map(role).collect()
}
