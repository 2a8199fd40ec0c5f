//! What a reader sees of the charter: whether it is in force, then its clauses.

use super::approval::{Stand, answer, stand, state_chip};
use super::model::{Charter, VersionState};
use super::outline::{Part, outline};
use super::slots::{Context, title};
use super::stamp::stamp;
use super::told::numbers_itself;
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Chip, Fact, Group, Line, Link, Section, Tone};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(charter) = &playbook.charter else {
        return Vec::new();
    };
    let language = &playbook.language;
    let mut section = Section::new("charter", title(language, charter), Group::Mandate);
    section.short_title = Some(language.say("charter-short-title"));
    section.weight = -10;
    section.source = Some(Span::beginning(charter.body.span.file));
    section.answer = answer(playbook, charter, figures);
    section.stewardship = playbook.stewardship(&charter.matter.shared, Some(playbook.as_of));
    section.facts = facts(playbook, charter, figures);
    section.blocks.push(Block::Stamp(stamp(playbook, charter)));
    let context = Context {
        playbook,
        charter,
        figures,
    };
    section.blocks.extend(numbered(language, outline(&context).parts));
    section.next = playbook
        .business_case
        .is_some()
        .then(|| Link::to(language.say("charter-to-case"), "business-case"));
    vec![section]
}

fn facts(playbook: &Playbook, charter: &Charter, figures: &Figures) -> Vec<Fact> {
    let matter = &charter.matter;
    let language = &playbook.language;
    let state = match stand(playbook, charter) {
        Stand::Changed(..) | Stand::MoreThanEditorial(..) => {
            let draft = VersionState::Draft.word_in(language);
            Chip::new(Tone::AtRisk, capitalised(&draft))
        }
        _ => state_chip(language, matter.state.value),
    };
    let mut facts = vec![
        Fact::chip(language.say("charter-state"), state),
        Fact::new(
            language.say("charter-version"),
            Line::new().figure(figures, "charter.version"),
        ),
    ];
    if let Some(day) = &matter.next_version {
        let label = language.say("charter-next-version");
        facts.push(Fact::new(label, language.short_date(day.value)));
    }
    facts
}

/// The parts under their headings, numbered unless the author numbers them.
fn numbered(language: &Language, parts: Vec<Part>) -> Vec<Block> {
    let own = numbers_itself(&parts);
    let mut number = 0;
    let mut blocks = Vec::new();
    for part in parts {
        if !part.title.is_empty() {
            number += 1;
            let title = if own {
                part.title
            } else {
                format!("{number} {}", part.title)
            };
            blocks.push(Block::heading(part.id, title));
            if part.blocks.is_empty() {
                blocks.push(Block::paragraph(language.say("charter-not-written")));
            }
        }
        blocks.extend(part.blocks);
    }
    blocks
}
