//! `pmobook completion`: completion of commands and flags in a shell.

use anyhow::Result;
use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::Cli;
use super::exit::Exit;

/// Print the completion of commands and flags for a shell
#[derive(Debug, Args)]
pub struct Completion {
    /// The shell
    shell: Shell,
}

/// Runs the command.
///
/// # Errors
/// When nobody reads the output.
pub fn run(command: &Completion) -> Result<Exit> {
    use std::io::Write;
    let mut script = Vec::new();
    clap_complete::generate(command.shell, &mut Cli::command(), "pmobook", &mut script);
    anstream::stdout().write_all(&script)?;
    Ok(Exit::Ok)
}
