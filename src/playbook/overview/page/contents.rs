//! Links into every chapter, under the groups of the navigation.

use crate::playbook::section::{Block, Column, ContentsEntry, Group, Line, Link, ListEntry};
use crate::playbook::{CHAPTERS, Playbook, library};

/// More chapters than this are shown in groups.
const WITHOUT_GROUPS: usize = 8;

pub(super) fn blocks(playbook: &Playbook) -> Vec<Block> {
    let chapters: Vec<_> = CHAPTERS
        .iter()
        .filter(|chapter| playbook.has(chapter.key))
        .filter_map(|chapter| chapter.home.map(|(title, text)| (chapter.key, title, text)))
        .collect();
    let list = if chapters.len() > WITHOUT_GROUPS {
        Block::Columns(grouped(&chapters))
    } else {
        let entry = |(key, title, text): &(&str, &str, &str)| ContentsEntry {
            link: Link::to(*title, key),
            text: (*text).to_owned(),
        };
        let entries: Vec<ContentsEntry> = chapters.iter().map(entry).collect();
        // A handbook without chapters begins with its articles, not with a link to them.
        let only_library = entries.len() == 1 && playbook.library.is_some();
        let entries = if only_library {
            library::top_entries(playbook)
        } else {
            entries.into()
        };
        if entries.is_empty() {
            return Vec::new();
        }
        Block::Contents(entries)
    };
    vec![Block::heading("chapters", "In this playbook"), list]
}

fn grouped(chapters: &[(&str, &str, &str)]) -> Vec<Column> {
    let column = |group: Group| {
        let own = chapters.iter().filter(|(key, _, _)| group_of(key) == group);
        let entries: Vec<ListEntry> = own
            .map(|(key, title, text)| ListEntry {
                lead: Line::new(),
                text: Line::new().link(*title, key).text(format!(": {}", uncapitalised(text))),
            })
            .collect();
        (!entries.is_empty()).then(|| Column {
            title: group.title().to_owned(),
            entries,
        })
    };
    Group::ALL.into_iter().filter_map(column).collect()
}

fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    first.to_lowercase().chain(letters).collect()
}

/// The group under which the navigation shows a chapter.
pub(super) fn group_of(chapter: &str) -> Group {
    match chapter {
        "overview" => Group::Overview,
        "stages" | "assessment" | "improvement" => Group::Journey,
        "charter" | "foundation" | "business-case" | "governance" => Group::Mandate,
        "services" | "roadmap" | "plan" | "risks" | "portfolio" => Group::Delivery,
        "stakeholders" | "communication" | "people" => Group::People,
        "metrics" | "stories" | "newsletter" | "trace" => Group::Results,
        _ => Group::Library,
    }
}
