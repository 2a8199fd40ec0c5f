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
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;

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
    let mut section = Section::new("governance", "Governance", Group::Mandate);
    section.weight = 20;
    section.answer = answer(governance, figures);
    section.stewardship = playbook.stewardship(&governance.shared, Some(playbook.as_of));
    section.facts = facts(governance, figures);
    section.blocks = blocks(playbook, governance);
    section.blocks.extend(contents(&below));
    section.next = below.first().map(|next| Link::to(next.title.clone(), &next.key));
    std::iter::once(section).chain(below).collect()
}

fn answer(governance: &Governance, figures: &Figures) -> Line {
    let count = governance.boards.len();
    let line = Line::new().strong_figure(figures, "governance.boards");
    match (count, top_board(governance)) {
        (0, _) => "No board has been written down yet.".into(),
        (1, _) => line
            .strong(" board decides")
            .text("; its rights and limits stand below."),
        (_, Some((id, top))) => line
            .strong(" boards decide")
            .text(", each about its own topics and within its own limits; the last word is with the ")
            .link(top.title.value.clone(), &format!("governance#{}", id.value))
            .text("."),
        (_, None) => line
            .strong(" boards decide")
            .text(", each about its own topics and within its own limits."),
    }
}

fn facts(governance: &Governance, figures: &Figures) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut next: Vec<_> = governance
        .boards
        .iter()
        .filter_map(|(_, board)| board.next.as_ref().map(|next| (next.value, &board.title.value)))
        .collect();
    next.sort();
    if let Some((day, board)) = next.first() {
        facts.push(Fact::new("Next meeting", format!("{board}, {}", short_date(*day))));
    }
    if figures.get("governance.decision_lead_time").is_some() {
        facts.push(Fact::new(
            "Decisions in the log took",
            Line::new()
                .figure(figures, "governance.decision_lead_time")
                .text(" (median)"),
        ));
    }
    facts
}

fn blocks(playbook: &Playbook, governance: &Governance) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(about) = &governance.about {
        blocks.push(crate::playbook::prose(about, "about"));
    }
    if let Some(table) = right_table(governance) {
        blocks.push(Block::heading("rights", "Who decides about what"));
        blocks.push(table);
    }
    if let Some(table) = board_table(playbook, governance, true) {
        blocks.push(Block::heading("boards", "The boards"));
        blocks.push(table);
    }
    if !governance.escalation.is_empty() {
        blocks.push(Block::heading("escalation", "What cannot be decided on the spot"));
        blocks.extend(escalation_blocks(playbook));
    }
    let newest = decision_blocks(playbook, LATEST);
    if !newest.is_empty() {
        blocks.push(Block::heading("newest", "What was decided last"));
        blocks.extend(newest);
    }
    blocks
}

/// So many decisions the page shows before it sends readers on to the log.
const LATEST: usize = 3;

fn contents(below: &[Section]) -> Vec<Block> {
    if below.is_empty() {
        return Vec::new();
    }
    let entry = |section: &Section| ContentsEntry {
        link: Link::to(section.title.clone(), &section.key),
        text: section.answer.plain(),
    };
    vec![
        Block::heading("more", "More about it"),
        Block::contents(below.iter().map(entry).collect()),
    ]
}

/// A page below that of governance.
fn below(playbook: &Playbook, governance: &Governance, key: &str, title: &str, weight: i32) -> Section {
    let mut section = Section::new(key, title, Group::Mandate);
    section.parent = Some("governance".to_owned());
    section.weight = weight;
    section.stewardship = playbook.stewardship(&governance.shared, Some(playbook.as_of));
    section
}
