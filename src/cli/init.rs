//! `pmobook init`: a playbook to begin with.

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Result, anyhow};
use clap::Args;
use rust_embed::RustEmbed;

use super::Common;
use super::exit::{Exit, Usage};
use crate::publish::write::create_files;
use crate::vocabulary::text::counted;

/// Make a new playbook
///
/// Writes the sample of a complete playbook, to be changed page by page; with `--bare`, a few short
/// files with comments. Files that are there already are never touched.
#[derive(Debug, Args)]
pub struct Init {
    /// The folder to make
    #[arg(value_name = "FOLDER", default_value = ".")]
    folder: PathBuf,
    /// Write only a few short files with comments
    #[arg(long)]
    bare: bool,
}

/// The sample, as it lies in the project's own repository.
#[derive(RustEmbed)]
#[folder = "content/"]
struct Sample;

/// The short beginning.
#[derive(RustEmbed)]
#[folder = "src/cli/bare/"]
struct Bare;

/// Runs the command.
///
/// # Errors
/// When files are there already or cannot be written.
pub fn run(command: &Init, common: &Common) -> Result<Exit> {
    let root = if command.folder.is_absolute() {
        command.folder.clone()
    } else {
        common.root.join(&command.folder)
    };
    let files: Vec<(String, Vec<u8>)> = if command.bare {
        embedded::<Bare>()
    } else {
        embedded::<Sample>()
    };
    let content = root.join("content");
    if content.exists() {
        return Err(anyhow!(Usage {
            problem: format!("`{}` is there already", content.display()),
            help: "choose another folder; nothing was written".to_owned(),
        }));
    }
    create_files(&content, &files)?;
    if !common.quiet {
        let count = counted(files.len(), "file", "files");
        let mut out = anstream::stderr();
        writeln!(out, "Made {count} in {}", content.display())?;
        let enter = if command.folder.as_os_str() == "." {
            String::new()
        } else {
            format!("cd {} && ", command.folder.display())
        };
        writeln!(out, "Next: {enter}pmobook build")?;
    }
    Ok(Exit::Ok)
}

fn embedded<E: RustEmbed>() -> Vec<(String, Vec<u8>)> {
    let mut paths: Vec<String> = E::iter().map(|path| path.to_string()).collect();
    paths.sort();
    paths
        .into_iter()
        .filter_map(|path| Some((path.clone(), E::get(&path)?.data.into_owned())))
        .collect()
}
