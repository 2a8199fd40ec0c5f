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
    let language = &playbook.language;
    let title = language.say("foundation-title");
    let part = |id: &str, message: &str, blocks: Vec<Block>| part(id, &language.say(message), blocks);
    let mut section = Section::new("foundation", title, Group::Mandate);
    section.weight = 10;
    section.answer = answer(playbook, foundation);
    section.stewardship = playbook.stewardship(&foundation.shared, Some(playbook.as_of));
    section.facts = facts(playbook, figures);
    section.blocks = [
        part(
            "organisation",
            "foundation-organisation",
            organisation::blocks(playbook, foundation),
        ),
        part("pmo", "foundation-pmo", pmo::blocks(playbook, foundation, figures)),
        part(
            "scope",
            "foundation-scope",
            [scope_blocks(playbook), scope::asked_blocks(playbook, foundation)].concat(),
        ),
        part(
            "objectives",
            "foundation-objectives",
            objectives::blocks(playbook, foundation),
        ),
        part("customers", "foundation-customers", customer_blocks(playbook)),
        part("people", "foundation-people", people_blocks(playbook)),
        part(
            "questions",
            "foundation-questions",
            people::question_blocks(playbook, foundation, figures),
        ),
    ]
    .concat();
    section.next = playbook
        .charter
        .is_some()
        .then(|| Link::to(language.say("foundation-next"), "charter"));
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
        Some(organisation) => {
            let serves = Line::of(&playbook.language, "foundation-serves");
            serves.text("organisation", &*organisation.name.value).line()
        }
        None => playbook.language.say("foundation-serves-somebody").into(),
    })
}

fn facts(playbook: &Playbook, figures: &Figures) -> Vec<Fact> {
    let shown = [
        ("foundation-objectives", "foundation.objectives.count"),
        ("foundation-questions", "foundation.questions.open"),
    ];
    shown
        .into_iter()
        .filter(|(_, key)| figures.get(key).is_some())
        .map(|(label, key)| Fact::new(playbook.language.say(label), Line::new().figure(figures, key)))
        .collect()
}
