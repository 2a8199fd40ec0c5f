//! `pmobook check`: everything a build would find, without writing.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::exit::{Exit, unless_closed};
use super::load::{Place, load};
use super::output::{Format, findings};
use super::{Common, Reading};

/// Check the playbook without writing anything
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    reading: Reading,
    /// How findings are printed
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
}

/// Runs the command.
///
/// # Errors
/// When the folder or the theme cannot be read.
pub fn run(command: &Check, common: &Common) -> Result<Exit> {
    let loaded = load(common, &command.reading, Place::default())?;
    let report = &loaded.build.report;
    unless_closed(findings(report, &loaded.source, command.format, common))?;
    if report.stops(command.reading.strict) {
        return Ok(Exit::Findings);
    }
    if report.diagnostics().is_empty() && command.format == Format::Human && !common.quiet {
        writeln!(anstream::stderr(), "Nothing to mend.")?;
    }
    Ok(Exit::Ok)
}
