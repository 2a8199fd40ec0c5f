//! The strategy, step by step.

use super::super::model::Communication;
use super::super::strategy::steps;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Group, Line, Link, Section};
use crate::vocabulary::figure::Figures;

/// The section; nothing without a strategy.
pub(super) fn section(playbook: &Playbook, chapter: &Communication, figures: &Figures) -> Option<Section> {
    let strategy = &chapter.strategy.as_ref()?.value;
    let language = &playbook.language;
    let title = language.say("communication-strategy-title");
    let mut section = Section::new("communication/strategy", title, Group::People);
    section.short_title = Some(language.say("communication-strategy"));
    section.parent = Some("communication".to_owned());
    section.stewardship = playbook.stewardship(&chapter.shared, Some(playbook.as_of));
    let steps = steps(strategy);
    let missing: Vec<String> = steps
        .iter()
        .filter(|step| step.texts.is_empty())
        .map(|step| step.title_within(language))
        .collect();
    let answer = if missing.is_empty() {
        Line::of(language, "communication-strategy-answer")
    } else {
        Line::of(language, "communication-strategy-answer-open").text("missing", language.list(&missing))
    };
    section.answer = answer.figure("steps", figures, "communication.steps").line();
    for (number, step) in (1..).zip(&steps) {
        section
            .blocks
            .push(Block::heading(step.key, format!("{number} {}", step.title(language))));
        if step.texts.is_empty() {
            section
                .blocks
                .push(Block::paragraph(language.say("communication-not-written")));
        }
        let texts = (1..).zip(&step.texts);
        let blocks = texts.map(|(part, text)| crate::playbook::prose(text, &format!("{}-{part}", step.key)));
        section.blocks.extend(blocks);
    }
    let planned = !chapter.messages.is_empty();
    section.next = planned.then(|| Link::to(language.say("communication-plan-next"), "communication"));
    Some(section)
}
