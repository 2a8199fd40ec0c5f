//! What a reader sees of the foundation: whom the PMO serves, what it is, what it covers.

mod objectives;
mod organisation;
mod people;
mod pmo;
mod scope;
mod types;

use super::model::Foundation;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Fact, Group, Line, Link, Section};
use crate::vocabulary::figure::Figures;

pub use people::{customer_blocks, people_blocks};
pub use pmo::{pmo_sentence, purpose_blocks};
pub use scope::scope_blocks;

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(foundation) = &playbook.foundation else {
        return Vec::new();
    };
    let mut section = Section::new("foundation", "Foundation", Group::Mandate);
    section.weight = 10;
    section.answer = answer(playbook, foundation);
    section.stewardship = playbook.stewardship(&foundation.shared, Some(playbook.as_of));
    section.facts = facts(figures);
    section.blocks = [
        part(
            "organisation",
            "Organisation",
            organisation::blocks(playbook, foundation),
        ),
        part("pmo", "The PMO", pmo::blocks(playbook, foundation, figures)),
        part(
            "scope",
            "Scope",
            [scope_blocks(playbook), scope::asked_blocks(foundation)].concat(),
        ),
        part("objectives", "Objectives", objectives::blocks(playbook, foundation)),
        part("customers", "Customers", customer_blocks(playbook)),
        part("people", "Who is who", people_blocks(playbook)),
        part(
            "questions",
            "Open questions",
            people::question_blocks(playbook, foundation, figures),
        ),
    ]
    .concat();
    section.next = playbook
        .charter
        .is_some()
        .then(|| Link::to("Charter: what the PMO may do", "charter"));
    vec![section]
}

/// Blocks under a heading; nothing at all when there are none.
fn part(id: &str, title: &str, blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() {
        return blocks;
    }
    std::iter::once(Block::heading(id, title)).chain(blocks).collect()
}

fn answer(playbook: &Playbook, foundation: &Foundation) -> Line {
    pmo_sentence(playbook).unwrap_or_else(|| match &foundation.organisation {
        Some(organisation) => format!("Whom the PMO of {} serves, and who is who.", organisation.name.value).into(),
        None => "Whom the PMO serves, and who is who.".into(),
    })
}

fn facts(figures: &Figures) -> Vec<Fact> {
    let shown = [
        ("Objectives", "foundation.objectives.count"),
        ("Open questions", "foundation.questions.open"),
    ];
    shown
        .into_iter()
        .filter(|(_, key)| figures.get(key).is_some())
        .map(|(label, key)| Fact::new(label, Line::new().figure(figures, key)))
        .collect()
}
