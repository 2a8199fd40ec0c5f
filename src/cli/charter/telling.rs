//! How the charter stands, for people.

use super::bound::cell;
use super::status::{Status, Verdict, was_approved};
use crate::cli::paper::{Ink, Paper};
use crate::playbook::Playbook;
use crate::playbook::charter::evidence::BoundBy;
use crate::playbook::charter::model::Charter;
use crate::playbook::charter::{Numbered, in_a_row, signed, title};
use crate::vocabulary::date::{long_date, short_date};
use crate::vocabulary::language::Language;

impl Status<'_> {
    /// All of it, for people.
    pub fn told(&self, mut paper: Paper) -> String {
        let ink = match self.verdict {
            Verdict::Approved => Ink::Good,
            Verdict::Unbound | Verdict::Open => Ink::Warning,
        };
        let headline = format!(
            "{} {}: {}",
            title(&Language::english(), self.charter),
            self.number(),
            self.says
        );
        paper.sentence(0, 2, ink, &headline);
        if !self.places.is_empty() {
            paper.gap();
        }
        for place in &self.places {
            let what = if place.what.is_empty() { "" } else { ": " };
            paper.sentence(2, 4, Ink::Plain, &format!("- {}{what}{}", place.title, place.what));
            if let Some(hint) = place.hint() {
                paper.sentence(4, 6, Ink::Plain, &hint);
            }
        }
        if !self.notes.is_empty() {
            paper.gap();
        }
        for note in &self.notes {
            paper.sentence(0, 0, Ink::Plain, note);
        }
        for warning in &self.warnings {
            paper.gap();
            paper.sentence(0, 2, Ink::Warning, &format!("Warning: {warning}"));
        }
        let limits = &self.playbook.evidence.limits;
        if !limits.is_empty() {
            paper.gap();
            paper.sentence(0, 0, Ink::Strong, "What the history does not tell");
            for limit in limits {
                paper.sentence(2, 4, Ink::Plain, &format!("- {}", limit.english()));
            }
        }
        self.versions(&mut paper);
        paper.done()
    }

    fn versions(&self, paper: &mut Paper) {
        let mut rows = Vec::new();
        let versions = self.versions_newest_first();
        if versions.is_empty() {
            return;
        }
        for (id, version) in versions {
            let evidence = &self.playbook.evidence;
            let revision = evidence
                .versions
                .get(&id.value)
                .and_then(|known| known.revision.as_ref());
            rows.push(vec![
                id.value.clone(),
                version.state.value.word().to_owned(),
                short_date(version.on.value),
                revision.map_or_else(|| "–".to_owned(), |(short, _)| short.clone()),
                if was_approved(version) {
                    cell(evidence, &id.value)
                } else {
                    "–".to_owned()
                },
            ]);
        }
        paper.gap();
        paper.titled_table(0, &["Version", "State", "Date", "Revision", "Bound by"], &rows);
    }
}

/// `12 March 2026, by Dr Ilse Maring, Chief Executive (decision DC05)`; `None` when nobody approved it.
pub fn approval(playbook: &Playbook, charter: &Charter, version: Numbered<'_>) -> Option<String> {
    let day = long_date(version.1.on.value);
    let Some((signed_id, signed)) = signed(charter, version) else {
        let known = playbook.evidence.versions.get(&version.0.value)?;
        // The tag itself says that it was approved, and who made it.
        return match &known.bound_by {
            BoundBy::Tag(tag) => Some(format!("{day}, by the tag `{tag}`, which names nobody who signed")),
            BoundBy::Fingerprint | BoundBy::OwnWord => None,
        };
    };
    let names: Vec<String> = signed
        .signed_by
        .iter()
        .map(|person| playbook.name_and_role_of(person))
        .collect();
    let names = in_a_row(&names);
    let names = names.trim_end_matches([' ', ',']);
    let decision = signed.decision.as_ref();
    let decision = decision
        .map(|decision| format!(" (decision {})", decision.as_str()))
        .unwrap_or_default();
    Some(if signed_id.value == version.0.value {
        format!("{day}, by {names}{decision}")
    } else {
        format!(
            "{day}, as an editorial change of version {}, which was approved on {}, by {names}{decision}",
            signed_id.value,
            long_date(signed.on.value)
        )
    })
}
