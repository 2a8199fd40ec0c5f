//! `pmobook charter`: whether the charter is approved, and how an approval is recorded.

mod approve;
mod bound;
mod machine;
mod numbering;
mod places;
mod prepared;
mod status;
mod telling;
mod trial;

use std::io::Write;

use anyhow::{Result, anyhow};
use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::exit::{Exit, Usage};
use super::load::{Place, load};
use super::output::drawn;
use super::{Common, Reading};
use crate::Course;
use crate::diagnostic::{Diagnostic, FileId, Files, Severity};
use crate::history::{Chronicle, WithFigures};
use crate::playbook::Playbook;
use crate::playbook::charter::model;
use crate::serve::workshop::Workshop;

/// Tell whether the charter is approved, or prepare its approval
#[derive(Debug, Args)]
pub struct Charter {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Status(status::Command),
    Approve(approve::Command),
}

/// Runs the command.
///
/// # Errors
/// When the folder, a file or the theme cannot be read.
pub fn run(command: &Charter, common: &Common) -> Result<Exit> {
    match &command.command {
        Command::Status(command) => status::run(command, common),
        Command::Approve(command) => approve::run(command, common),
    }
}

/// Where the charter lies in the content folder.
const FILE: &str = "charter.md";

/// A playbook that was read for its charter.
struct Desk {
    workshop: Workshop,
}

impl Desk {
    fn open(common: &Common, as_of: Option<Date>) -> Result<Self> {
        let reading = Reading {
            strict: false,
            drafts: false,
            as_of,
        };
        let workshop = load(common, &reading, Place::default(), Course::after(None, &|_| {}))?;
        Ok(Self { workshop })
    }

    fn playbook(&self) -> &Playbook {
        self.workshop.build().playbook()
    }

    fn with_figures(&self) -> WithFigures<'_> {
        self.workshop.build().with_figures()
    }

    fn chronicle(&self) -> &Chronicle {
        self.workshop.build().chronicle()
    }

    fn files(&self) -> &dyn Files {
        self.workshop.source()
    }

    fn file(&self) -> Option<FileId> {
        self.workshop.source().find(FILE)
    }

    /// The path of the charter as it is shown.
    fn path(&self) -> String {
        format!("{}{FILE}", self.workshop.project().shown)
    }

    /// What is wrong with the charter's own file.
    fn faults(&self) -> Vec<&Diagnostic> {
        let path = self.path();
        let report = &self.workshop.build().report;
        let found = report.diagnostics().iter();
        found
            .filter(|found| self.files().path(found.span.file) == path)
            .collect()
    }

    /// The charter; `None` when it could not be read whole, which has been told.
    ///
    /// # Errors
    /// When there is none.
    fn charter(&self) -> Result<Option<&model::Charter>> {
        let playbook = self.playbook();
        let mut faults = self.faults();
        if let Some(charter) = playbook
            .charter
            .as_ref()
            .filter(|_| !playbook.faulty.contains("charter"))
        {
            return Ok(Some(charter));
        }
        if playbook.faulty.contains("charter") {
            faults.retain(|fault| fault.rule.severity == Severity::Error);
        }
        if faults.is_empty() {
            return Err(anyhow!(Usage {
                problem: format!("there is no charter in `{}`", self.workshop.project().root.display()),
                help: format!("a charter is the file `{}`; `pmobook init` makes one", self.path()),
            }));
        }
        self.tell(&faults)?;
        let mut out = anstream::stderr();
        writeln!(out, "The charter cannot be read as long as this is wrong.")?;
        Ok(None)
    }

    /// Prints findings as all commands do.
    fn tell(&self, faults: &[&Diagnostic]) -> Result<()> {
        for fault in faults {
            writeln!(anstream::stderr(), "{}", drawn(fault, self.files()))?;
        }
        Ok(())
    }
}
