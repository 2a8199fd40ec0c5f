//! What a reader sees of governance: who decides; then structure, responsibilities and the log.

mod decisions;
mod responsibilities;
mod structure;

use super::model::Governance;
use super::structure::top_board;
use super::summary::{decision_blocks, escalation_blocks};
use super::tables::{board_table, right_table};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, ContentsEntry, Fact, Group, Line, Link, Section};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

/// The chapter's sections.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(governance) = &playbook.governance else {
        return Vec::new();
    };
    let below: Vec<Section> = [
        structure::section(playbook, governance, figures),
        responsibilities::section(playbook, governance, figures),
        decisions::section(playbook, governance, figures),
    ]
    .into_iter()
    .flatten()
    .collect();
    let language = &playbook.language;
    let mut section = Section::new("governance", language.say("governance-title"), Group::Mandate);
    section.weight = 20;
    section.answer = answer(language, governance, figures);
    section.stewardship = playbook.stewardship(&governance.shared, Some(playbook.as_of));
    section.facts = facts(language, governance, figures);
    section.blocks = blocks(playbook, governance);
    section.blocks.extend(contents(language, &below));
    section.next = below.first().map(|next| Link::to(next.title.clone(), &next.key));
    std::iter::once(section).chain(below).collect()
}

fn answer(language: &Language, governance: &Governance, figures: &Figures) -> Line {
    let count = governance.boards.len();
    let said = |id| Line::of(language, id).figure("boards", figures, "governance.boards");
    match (count, top_board(governance)) {
        (0, _) => language.say("governance-none").into(),
        (1, _) => said("governance-answer-one").line(),
        (_, Some((id, top))) => said("governance-answer-top")
            .link("top", &top.title.value, &format!("governance#{}", id.value))
            .line(),
        (_, None) => said("governance-answer").line(),
    }
}

fn facts(language: &Language, governance: &Governance, figures: &Figures) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut next: Vec<_> = governance
        .boards
        .iter()
        .filter_map(|(_, board)| board.next.as_ref().map(|next| (next.value, &board.title.value)))
        .collect();
    next.sort();
    if let Some((day, board)) = next.first() {
        let when = format!("{board}, {}", language.short_date(*day));
        facts.push(Fact::new(language.say("governance-next-meeting"), when));
    }
    if figures.get("governance.decision_lead_time").is_some() {
        facts.push(Fact::new(
            language.say("governance-decisions-took"),
            Line::of(language, "governance-median")
                .figure("days", figures, "governance.decision_lead_time")
                .line(),
        ));
    }
    facts
}

fn blocks(playbook: &Playbook, governance: &Governance) -> Vec<Block> {
    let language = &playbook.language;
    let mut blocks = Vec::new();
    if let Some(about) = &governance.about {
        blocks.push(crate::playbook::prose(about, "about"));
    }
    if let Some(table) = right_table(language, governance) {
        blocks.push(Block::heading("rights", language.say("governance-rights")));
        blocks.push(table);
    }
    if let Some(table) = board_table(playbook, governance, true) {
        blocks.push(Block::heading("boards", language.say("governance-boards")));
        blocks.push(table);
    }
    if !governance.escalation.is_empty() {
        blocks.push(Block::heading("escalation", language.say("governance-escalation")));
        blocks.extend(escalation_blocks(playbook));
    }
    let newest = decision_blocks(playbook, LATEST);
    if !newest.is_empty() {
        blocks.push(Block::heading("newest", language.say("governance-newest")));
        blocks.extend(newest);
    }
    blocks
}

/// So many decisions the page shows before it sends readers on to the log.
const LATEST: usize = 3;

fn contents(language: &Language, below: &[Section]) -> Vec<Block> {
    if below.is_empty() {
        return Vec::new();
    }
    let entry = |section: &Section| ContentsEntry {
        link: Link::to(section.title.clone(), &section.key),
        text: section.answer.plain(),
    };
    vec![
        Block::heading("more", language.say("governance-more")),
        Block::contents(below.iter().map(entry).collect()),
    ]
}

/// A page below that of governance; `title` names the message of its title.
fn below(playbook: &Playbook, governance: &Governance, key: &str, title: &str, weight: i32) -> Section {
    let mut section = Section::new(key, playbook.language.say(title), Group::Mandate);
    section.parent = Some("governance".to_owned());
    section.weight = weight;
    section.stewardship = playbook.stewardship(&governance.shared, Some(playbook.as_of));
    section
}
