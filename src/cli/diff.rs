//! `pmobook diff`: what changed between two states of the playbook, as a board wants to hear it.

mod machine;
mod telling;

use std::io::Write;

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::Common;
use super::exit::{Exit, unless_closed};
use super::load::{Place, project};
use super::paper::{Paper, plain};
use crate::history::{BookReport, Redline, WithFigures, redline, report};
use crate::serve::sides::{Side, Sides};
use crate::vocabulary::date::long_date;

/// Tell what changed between two states of the playbook
///
/// Shows the charter word by word, what that means for scope, rights, money and dates, and what came,
/// went and moved in the whole playbook. Both states are read from the git repository that the folder
/// lies in; nothing of it is run or changed.
#[derive(Debug, Args)]
pub struct Diff {
    /// The earlier state: a version of the charter such as 1.0, a tag, a branch, an id, or a day such as 2026-03-12
    #[arg(value_name = "FROM")]
    from: String,
    /// The later state, called in the same ways [default: the folder as it is]
    #[arg(value_name = "TO")]
    to: Option<String>,
    /// The charter only: its words, and what they mean
    #[arg(long)]
    charter: bool,
    /// How it is told
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Telling,
    /// End with 1 when something differs
    #[arg(long)]
    exit_code: bool,
}

/// How it is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Telling {
    /// For people, as wide as the terminal
    #[default]
    Human,
    /// One JSON document, with everything that is only counted for people
    Json,
}

/// What there is to tell.
struct Comparison {
    sides: Sides,
    charter: Charter,
    report: BookReport,
    /// Whether the charter alone is asked for.
    charter_only: bool,
}

/// What became of the charter.
enum Charter {
    /// Neither state has one.
    Absent,
    /// Only the later state has one.
    Added,
    /// Only the earlier state has one.
    Removed,
    /// Both have one.
    Compared(Redline),
}

/// Runs the command.
///
/// # Errors
/// When there is no such state, or it cannot be read.
pub fn run(command: &Diff, common: &Common) -> Result<Exit> {
    let project = project(common, Place::default());
    let sides = Sides::read(&project, &command.from, command.to.as_deref())?;
    let comparison = Comparison {
        charter: charter(sides.from.with_figures(), sides.to.with_figures()),
        report: report(sides.from.with_figures(), sides.to.with_figures()),
        sides,
        charter_only: command.charter,
    };
    if !common.quiet {
        unless_closed(printed(&comparison, command.format))?;
    }
    Ok(if command.exit_code && comparison.differs() {
        Exit::Findings
    } else {
        Exit::Ok
    })
}

fn charter(old: WithFigures<'_>, new: WithFigures<'_>) -> Charter {
    match (redline(old, new), &old.playbook.charter) {
        (Some(redline), _) => Charter::Compared(redline),
        (None, Some(_)) => Charter::Removed,
        (None, None) if new.playbook.charter.is_some() => Charter::Added,
        (None, None) => Charter::Absent,
    }
}

fn printed(comparison: &Comparison, format: Telling) -> Result<()> {
    let mut notes = anstream::stderr();
    for side in [&comparison.sides.from, &comparison.sides.to] {
        if let Some(note) = unread(side) {
            writeln!(notes, "{}", plain(&note))?;
        }
    }
    let mut out = anstream::stdout().lock();
    match format {
        Telling::Human => write!(out, "{}", comparison.told(Paper::of_terminal()))?,
        Telling::Json => writeln!(out, "{}", comparison.json()?)?,
    }
    Ok(())
}

/// What could not be read of a state.
fn unread(side: &Side) -> Option<String> {
    let paths: Vec<String> = side.unread.iter().map(|path| format!("`{path}`")).collect();
    (!paths.is_empty()).then(|| {
        format!(
            "note: in {} this could not be read whole, so what it holds seems not to be there: {}",
            side.shown(),
            paths.join(", ")
        )
    })
}

impl Comparison {
    /// Whether something differs, of what was asked for.
    fn differs(&self) -> bool {
        let charter = match &self.charter {
            Charter::Absent => false,
            Charter::Added | Charter::Removed => true,
            Charter::Compared(redline) => !redline.is_empty(),
        };
        let meaning = !self.report.meaning.is_empty();
        let whole = || !self.report.is_empty() || !self.sides.files.is_empty();
        charter || meaning || !self.charter_only && whole()
    }

    /// When it changed, as a sentence begins with it: `Since 12 March 2026`.
    fn when(&self) -> String {
        let (from, to) = (&self.sides.from, &self.sides.to);
        let day = |side: &Side| side.commit.as_ref().map(|commit| commit.committed.date());
        match (day(from), day(to)) {
            (Some(from), None) => format!("Since {}", long_date(from)),
            (Some(from), Some(to)) if from != to => format!("From {} to {}", long_date(from), long_date(to)),
            _ => format!("From {} to {}", from.shown(), to.shown()),
        }
    }
}

impl Side {
    /// What it is called in a sentence.
    fn shown(&self) -> String {
        let name = self.name.as_ref().map(|name| format!("`{name}`"));
        name.unwrap_or_else(|| "the folder as it is".to_owned())
    }
}
