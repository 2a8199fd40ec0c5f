//! `pmobook check`: everything a build would find, without writing.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::exit::{Exit, unless_closed};
use super::load::{Place, load};
use super::output::{Format, findings};
use super::{Common, Reading};
use crate::Course;
use crate::playbook::upkeep::is_stale;
use crate::publish::artifact::Outlet;
use crate::vocabulary::text::counted;

/// Check the playbook without writing anything
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    reading: Reading,
    /// How findings are printed
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
    /// Stop at what is stale too: overdue reviews, owners who left, metrics that nobody keeps up
    #[arg(long)]
    stale: bool,
}

/// Runs the command.
///
/// # Errors
/// When the folder or the theme cannot be read.
pub fn run(command: &Check, common: &Common) -> Result<Exit> {
    // Pages are made, for what is wrong with a template, and not looked at.
    let drop = |_| Ok(None);
    let course = Course::once(Outlet::HandOn(&drop), &|_| {});
    let mut loaded = load(common, &command.reading, Place::default(), course)?;
    // What passes here must not fail in a build: templates of papers are filled when they are drawn.
    loaded.draw_papers(&|| false, &|_| {})?;
    let report = &loaded.build().report;
    unless_closed(findings(report, loaded.source(), command.format, common))?;
    if report.stops(command.reading.strict) {
        return Ok(Exit::Findings);
    }
    let stale = report.diagnostics().iter().filter(|found| is_stale(found.rule)).count();
    if command.stale && stale > 0 {
        if command.format == Format::Human && !common.quiet {
            writeln!(
                anstream::stderr(),
                "{}.",
                counted(stale, "thing is stale", "things are stale")
            )?;
        }
        return Ok(Exit::Findings);
    }
    if report.diagnostics().is_empty() && command.format == Format::Human && !common.quiet {
        writeln!(anstream::stderr(), "Nothing to mend.")?;
    }
    Ok(Exit::Ok)
}
