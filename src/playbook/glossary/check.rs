//! What must hold in the glossary.

use std::collections::BTreeMap;

use super::analysis::words;
use super::rules::{SAME_WORD, SELF_REFERENCE};
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::source::markdown::Terms;
use crate::vocabulary::value::At;

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(glossary) = &playbook.glossary else { return };
    playbook.check_shared(&glossary.shared, "the page of the glossary", report);
    let mut known: BTreeMap<String, (&At<String>, &At<String>)> = BTreeMap::new();
    for (id, term) in glossary.terms.iter() {
        playbook.check_shared(&term.shared, format_args!("the term `{}`", id.value), report);
        for see in &term.see {
            if see.value == id.value {
                let fault = SELF_REFERENCE.at(see.span, format!("the term `{}` refers to itself", id.value));
                report.push(fault.help("name another term, or leave it out"));
            } else {
                playbook.check_reference(Kind::Term, &see.value, see.span, report);
            }
        }
        for word in words(id, term) {
            let (owner, first) = *known.entry(Terms::key(&word.value)).or_insert((id, word));
            if owner.value != id.value {
                let message = format!(
                    "`{}` stands for `{}` already, and for `{}`",
                    word.value, owner.value, id.value
                );
                let fault = SAME_WORD.at(word.span, message);
                report.push(
                    fault
                        .related(first.span, "it was given here first")
                        .help("keep the word with one of the two, or join the two terms"),
                );
            }
        }
    }
}
