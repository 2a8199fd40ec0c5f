//! The calculation against known answers, and what is reported and shown in small cases.

mod networks;
mod pages;
mod plans;

use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::source::Source;
use crate::vocabulary::date::parse_date;

/// A playbook of this chapter alone, as it stands on 31 October 2026, and what is reported of it.
fn read(roadmap: &str) -> (Playbook, Vec<String>) {
    let source = Source::from_texts([("roadmap.yaml", roadmap)]);
    let mut report = Report::default();
    let playbook = Playbook::read(&source, parse_date("2026-10-31"), false, &mut report);
    playbook.check(&mut report);
    let found = report.diagnostics().iter();
    let found = found.map(|found| format!("{} {}", found.rule.code, found.message));
    (playbook, found.collect())
}
