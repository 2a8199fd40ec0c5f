//! Printing findings and results: data to standard output, messages to standard error.

use std::io::Write;

use anyhow::Result;
use clap::ValueEnum;

use super::Common;
use crate::diagnostic::{Diagnostic, Files, Report, Severity, Style, github, human, json};
use crate::vocabulary::text::counted;

/// How findings are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people, with the line and how to mend it
    #[default]
    Human,
    /// One JSON document on standard output
    Json,
    /// Annotations as GitHub shows them beside a change
    Github,
}

/// More findings than this are counted instead of printed: nobody reads on.
const MOST_PRINTED: usize = 500;

/// Prints all findings; with `--quiet`, errors only.
///
/// # Errors
/// When nobody reads the output any more.
pub fn findings(report: &Report, files: &dyn Files, format: Format, common: &Common) -> Result<()> {
    match format {
        Format::Json => {
            let text = serde_json::to_string_pretty(&json(report, files))?;
            writeln!(anstream::stdout(), "{text}")?;
        }
        Format::Github => {
            let mut out = anstream::stdout().lock();
            for diagnostic in report.diagnostics() {
                writeln!(out, "{}", github(diagnostic, files))?;
            }
        }
        Format::Human => human_findings(report, files, common)?,
    }
    Ok(())
}

fn human_findings(report: &Report, files: &dyn Files, common: &Common) -> Result<()> {
    let mut out = anstream::stderr().lock();
    let shown = report
        .diagnostics()
        .iter()
        .filter(|diagnostic| !common.quiet || diagnostic.rule.severity == Severity::Error);
    for diagnostic in shown.clone().take(MOST_PRINTED) {
        writeln!(out, "{}", drawn(diagnostic, files))?;
    }
    let left = shown.count().saturating_sub(MOST_PRINTED);
    if left > 0 {
        writeln!(
            out,
            "… and {left} more; `pmobook check --format json` lists all of them\n"
        )?;
    }
    if !report.diagnostics().is_empty() && !common.quiet {
        writeln!(out, "{}", summary(report))?;
    }
    Ok(())
}

/// A finding as standard error shows it.
#[must_use]
pub fn drawn(diagnostic: &Diagnostic, files: &dyn Files) -> String {
    let style = Style {
        color: colored(),
        width: 80,
    };
    human(diagnostic, files, style)
}

/// `2 errors, 1 warning; pmobook explain PMO-1003 tells more`.
fn summary(report: &Report) -> String {
    let parts: Vec<String> = [
        (report.errors(), "error", "errors"),
        (report.warnings(), "warning", "warnings"),
    ]
    .into_iter()
    .filter(|(count, ..)| *count > 0)
    .map(|(count, one, many)| counted(count, one, many))
    .collect();
    let code = report.codes().into_iter().next().unwrap_or_default();
    format!("{}; `pmobook explain {code}` tells more", parts.join(", "))
}

/// Whether standard error takes colours, after `--color`, `NO_COLOR` and the kind of terminal.
fn colored() -> bool {
    match anstream::ColorChoice::global() {
        anstream::ColorChoice::Always | anstream::ColorChoice::AlwaysAnsi => true,
        anstream::ColorChoice::Never => false,
        anstream::ColorChoice::Auto => !matches!(
            anstream::AutoStream::choice(&std::io::stderr()),
            anstream::ColorChoice::Never
        ),
    }
}
