//! Links into every chapter, under the groups of the navigation.

use crate::playbook::section::{Block, Column, ContentsEntry, Group, Line, Link, ListEntry};
use crate::playbook::{CHAPTERS, Playbook, library, name_of, subject_of};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;

/// A chapter as the first page names it.
struct Told {
    key: &'static str,
    name: String,
    subject: String,
}

/// More chapters than this are shown in groups.
const WITHOUT_GROUPS: usize = 8;

pub(super) fn blocks(playbook: &Playbook) -> Vec<Block> {
    let language = &playbook.language;
    let told = |key: &'static str| {
        let subject = subject_of(key, language)?;
        let name = name_of(key, language);
        Some(Told { key, name, subject })
    };
    let chapters = CHAPTERS.iter().filter(|chapter| playbook.has(chapter.key));
    let chapters: Vec<Told> = chapters.filter_map(|chapter| told(chapter.key)).collect();
    let list = if chapters.len() > WITHOUT_GROUPS {
        Block::Columns(grouped(language, &chapters))
    } else {
        let entry = |chapter: &Told| ContentsEntry {
            link: Link::to(chapter.name.clone(), chapter.key),
            text: capitalised(&chapter.subject),
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
    vec![Block::heading("chapters", language.say("overview-contents")), list]
}

fn grouped(language: &Language, chapters: &[Told]) -> Vec<Column> {
    let column = |group: Group| {
        let own = chapters.iter().filter(|chapter| group_of(chapter.key) == group);
        let text = |chapter: &Told| {
            let line = Line::of(language, "overview-chapter").link("chapter", chapter.name.clone(), chapter.key);
            line.text("subject", chapter.subject.clone()).line()
        };
        let entries: Vec<ListEntry> = own
            .map(|chapter| ListEntry {
                lead: Line::new(),
                text: text(chapter),
            })
            .collect();
        (!entries.is_empty()).then(|| Column {
            title: group.title_in(language),
            entries,
        })
    };
    Group::ALL.into_iter().filter_map(column).collect()
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
