//! The strategy, step by step.

use super::super::model::Communication;
use super::super::strategy::steps;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Group, Line, Link, Section};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::listed;

/// The section; nothing without a strategy.
pub(super) fn section(playbook: &Playbook, chapter: &Communication, figures: &Figures) -> Option<Section> {
    let strategy = &chapter.strategy.as_ref()?.value;
    let mut section = Section::new("communication/strategy", "Communication strategy", Group::People);
    section.short_title = Some("Strategy".to_owned());
    section.parent = Some("communication".to_owned());
    section.stewardship = playbook.stewardship(&chapter.shared, Some(playbook.as_of));
    let steps = steps(strategy);
    let missing: Vec<String> = steps
        .iter()
        .filter(|step| step.texts.is_empty())
        .map(|step| step.title.to_lowercase())
        .collect();
    let line = Line::new()
        .strong_figure(figures, "communication.steps")
        .strong(" steps of the strategy are written");
    section.answer = if missing.is_empty() {
        line.text(": what we know of our audiences, what we want to reach, and how we see whether it works.")
    } else {
        line.text(format!("; still to be written: {}.", listed(&missing)))
    };
    for (number, step) in (1..).zip(&steps) {
        section
            .blocks
            .push(Block::heading(step.key, format!("{number} {}", step.title)));
        if step.texts.is_empty() {
            section.blocks.push(Block::paragraph("Not written yet."));
        }
        let texts = (1..).zip(&step.texts);
        let blocks = texts.map(|(part, text)| crate::playbook::prose(text, &format!("{}-{part}", step.key)));
        section.blocks.extend(blocks);
    }
    let planned = !chapter.messages.is_empty();
    section.next = planned.then(|| Link::to("The plan: who hears what, and when", "communication"));
    Some(section)
}
