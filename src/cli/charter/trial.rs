//! A record tried before it is told or written.

use anyhow::Result;

use super::{Desk, FILE};
use crate::diagnostic::{Files, Severity};
use crate::history::record::{Record, Unwritable, recorded};
use crate::history::{Fingerprint, fingerprint};
use crate::playbook::charter::{Stand, stand};

/// What came of writing the record, without writing it.
pub enum Trial {
    /// It would be approved by this text.
    Holds(String),
    /// The text is another one than was approved, because of what other files say.
    OtherFields,
    /// It has to be written by hand.
    Fails(Unwritable),
}

/// Tries a record in memory: whether the charter would be approved by it, in the same words as now.
///
/// # Errors
/// When the build fails.
pub fn tried(desk: &Desk, record: &Record, print: &Fingerprint) -> Result<Trial> {
    let Some(file) = desk.file() else {
        return Ok(Trial::Fails(Unwritable("it is not there".to_owned())));
    };
    let text = match recorded(desk.workshop.source(), file, record) {
        Ok(text) => text,
        Err(why) => return Ok(Trial::Fails(why)),
    };
    let (source, build) = desk.workshop.tried(FILE, &text)?;
    let path = desk.path();
    let fails = |why: String| Ok(Trial::Fails(Unwritable(why)));
    let errors = build.report.diagnostics().iter();
    let mut errors =
        errors.filter(|fault| fault.rule.severity == Severity::Error && source.path(fault.span.file) == path);
    if let Some(error) = errors.next() {
        return fails(format!("it would have a fault then: {}", error.message));
    }
    let playbook = build.playbook();
    let Some(charter) = &playbook.charter else {
        return fails("it could not be read any more".to_owned());
    };
    if fingerprint(charter) != *print {
        return fails("its words would be others then".to_owned());
    }
    match stand(playbook, charter) {
        Stand::InForce((id, _)) | Stand::ToCome((id, _), _) if id.value == record.number => Ok(Trial::Holds(text)),
        Stand::Changed((id, _), _) if id.value == record.number => Ok(Trial::OtherFields),
        _ => fails(format!("version {} would not be in force", record.number)),
    }
}
