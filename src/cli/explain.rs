//! `pmobook explain`: the manual of a finding.

use std::io::Write;

use anyhow::{Result, anyhow};
use clap::Args;

use super::exit::{Exit, Usage};
use crate::diagnostic::did_you_mean;
use crate::diagnostic::manual::manual;

/// Explain a finding: what it means, an example, how to mend it
#[derive(Debug, Args)]
pub struct Explain {
    /// The code of the finding, such as PMO-1003; all codes are listed without one
    code: Option<String>,
}

/// Runs the command.
///
/// # Errors
/// When there is no such code, or nobody reads the output.
pub fn run(command: &Explain) -> Result<Exit> {
    let rules = crate::rules();
    let mut out = anstream::stdout().lock();
    let Some(code) = &command.code else {
        for rule in rules {
            writeln!(out, "{}  {:<8} {}", rule.code, rule.severity.word(), rule.name)?;
        }
        return Ok(Exit::Ok);
    };
    let wanted = code.trim().to_uppercase();
    let wanted = if wanted.bytes().all(|byte| byte.is_ascii_digit()) {
        format!("PMO-{wanted}")
    } else {
        wanted
    };
    let Some(rule) = rules.iter().find(|rule| rule.code == wanted) else {
        let near = did_you_mean(&wanted, rules.iter().map(|rule| rule.code));
        return Err(anyhow!(Usage {
            problem: format!("there is no finding `{code}`"),
            help: near.map_or_else(
                || "`pmobook explain` lists all codes".to_owned(),
                |near| format!("did you mean `{near}`? `pmobook explain` lists all codes"),
            ),
        }));
    };
    write!(out, "{}", manual(rule))?;
    Ok(Exit::Ok)
}
