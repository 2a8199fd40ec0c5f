//! What a reader sees of the library: a section for each article, and one for each folder.

use std::collections::BTreeMap;

use super::model::{Article, Library};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Chip, ContentsEntry, Fact, Group, Line, Link, ProseBlock, Section, Tone};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::capitalised;

/// Address of the page that lists the library.
pub const KEY: &str = "library";

/// The chapter's sections.
pub fn sections(playbook: &Playbook, _: &Figures) -> Vec<Section> {
    let Some(library) = &playbook.library else {
        return Vec::new();
    };
    // Without an overview of its own, the page of the content folder is the home page.
    let is_home = |article: &Article| article.key.is_empty() && playbook.overview.is_none();
    let shown: Vec<&Article> = library.articles.iter().filter(|article| !is_home(article)).collect();
    let folders = folders(&shown);
    let mut sections: Vec<Section> = shown
        .iter()
        .map(|article| section(playbook, article, &folders))
        .collect();
    sections.extend(unwritten(&folders, &shown));
    let entries = contents(&sections);
    for section in &mut sections {
        // A folder whose author wrote no links below it still leads somewhere.
        if section.folder
            && let Some(entries) = entries.get(&section.key)
        {
            section.blocks.push(Block::heading("in-this-folder", "In this folder"));
            section.blocks.push(Block::Contents(entries.clone()));
        }
    }
    let mut all = vec![index(library, &entries)];
    all.extend(sections);
    all
}

/// Every folder that holds an article, by its key; the top of the library is no folder.
fn folders(articles: &[&Article]) -> BTreeMap<String, bool> {
    let mut folders: BTreeMap<String, bool> = BTreeMap::new();
    for article in articles {
        if article.is_index && !article.key.is_empty() {
            folders.insert(article.key.clone(), true);
        }
        let mut folder = article.folder();
        if article.is_index {
            folder = parent_of(folder);
        }
        while !folder.is_empty() {
            folders.entry(folder.to_owned()).or_insert(false);
            folder = parent_of(folder);
        }
    }
    folders
}

fn parent_of(key: &str) -> &str {
    key.rsplit_once('/').map_or("", |(parent, _)| parent)
}

fn parent_section(key: &str) -> String {
    let parent = parent_of(key);
    if parent.is_empty() {
        KEY.to_owned()
    } else {
        parent.to_owned()
    }
}

/// The text of an article as a block.
#[must_use]
pub fn body(article: &Article) -> Block {
    Block::Prose(ProseBlock {
        markdown: article.body.value.clone(),
        span: article.body.span,
        id_prefix: String::new(),
        drop_title: article.document.begins_with_title && article.document.title.as_ref() == Some(&article.title),
        slots: Vec::new(),
    })
}

fn section(playbook: &Playbook, article: &Article, folders: &BTreeMap<String, bool>) -> Section {
    let key = if article.key.is_empty() {
        format!("{KEY}/about")
    } else {
        article.key.clone()
    };
    let mut section = Section::new(key.clone(), article.title.clone(), Group::Library);
    section.parent = Some(parent_section(&article.key));
    section.folder = folders.contains_key(&article.key);
    section.weight = weight(article);
    let about = article
        .matter
        .description
        .as_ref()
        .map(|description| description.value.clone());
    section.answer = about.map(Line::from).unwrap_or_default();
    // An article stands on the day of the playbook as soon as it quotes a figure of it.
    let quotes = !article.document.quotes.is_empty();
    section.stewardship = playbook.stewardship(&article.matter.shared, quotes.then_some(playbook.as_of));
    section.facts = facts(playbook, article);
    section.tags = article.matter.shared.tags.iter().map(|tag| tag.value.clone()).collect();
    section.source = Some(article.beginning());
    section.aliases = article.matter.aliases.iter().map(|alias| alias.value.clone()).collect();
    section.template = Some("article.html");
    section.blocks.push(body(article));
    section
}

/// Whether the text can be relied on, and when it last changed.
fn facts(playbook: &Playbook, article: &Article) -> Vec<Fact> {
    let shared = &article.matter.shared;
    let chip = match (article.matter.draft, shared.review_due(), &shared.last_reviewed_on) {
        (true, ..) => Chip::new(Tone::None, "Draft"),
        (_, Some(due), _) if due < playbook.as_of => Chip::new(Tone::AtRisk, "Review overdue"),
        (_, _, Some(_)) => Chip::new(Tone::OnTrack, "Reviewed"),
        (_, _, None) => Chip::new(Tone::None, "Not reviewed yet"),
    };
    let changed = article
        .matter
        .changed_on()
        .map(|date| Fact::new("Last changed", short_date(date)));
    std::iter::once(Fact::chip("Status", chip)).chain(changed).collect()
}

/// The folders and articles at the top of the library, for a home page.
#[must_use]
pub fn top_entries(playbook: &Playbook) -> Vec<ContentsEntry> {
    let sections = sections(playbook, &Figures::default());
    contents(&sections).remove(KEY).unwrap_or_default()
}

/// Authors count in tens or ones; a tenth of a step is as fine as anybody sorts.
#[allow(
    clippy::cast_possible_truncation,
    reason = "a weight beyond 2^31 sorts last, which is what was meant"
)]
fn weight(article: &Article) -> i32 {
    article
        .matter
        .weight
        .as_ref()
        .map_or(i32::MAX, |weight| (weight.value * 10.0) as i32)
}

/// Folders without a page of their own.
fn unwritten(folders: &BTreeMap<String, bool>, articles: &[&Article]) -> Vec<Section> {
    folders
        .iter()
        .filter(|(key, written)| !**written && !articles.iter().any(|article| article.key == **key))
        .map(|(key, _)| {
            let name = key.rsplit('/').next().unwrap_or_default().replace(['-', '_'], " ");
            let mut section = Section::new(key.clone(), capitalised(&name), Group::Library);
            section.parent = Some(parent_section(key));
            section.folder = true;
            section.weight = i32::MAX;
            section
        })
        .collect()
}

/// What lies below each section, in reading order.
fn contents(sections: &[Section]) -> BTreeMap<String, Vec<ContentsEntry>> {
    let mut order: Vec<&Section> = sections.iter().collect();
    order.sort_by(|a, b| (a.weight, &a.title, &a.key).cmp(&(b.weight, &b.title, &b.key)));
    let mut contents: BTreeMap<String, Vec<ContentsEntry>> = BTreeMap::new();
    for section in order {
        let Some(parent) = &section.parent else { continue };
        contents.entry(parent.clone()).or_default().push(ContentsEntry {
            link: Link::to(section.title.clone(), &section.key),
            text: section.answer.plain(),
        });
    }
    contents
}

/// The page of the library itself.
fn index(library: &Library, entries: &BTreeMap<String, Vec<ContentsEntry>>) -> Section {
    let mut section = Section::new(KEY, "Library", Group::Library);
    let count = library.articles.len();
    section.folder = true;
    section.answer = Line::from(format!(
        "{} that tell how work is done here.",
        crate::vocabulary::text::counted(count, "article", "articles")
    ));
    section.stewardship.as_of = library
        .articles
        .iter()
        .filter_map(|article| article.matter.changed_on())
        .max();
    section.short_title = Some("All articles".to_owned());
    if let Some(entries) = entries.get(KEY) {
        section.blocks.push(Block::heading("articles", "Articles and folders"));
        section.blocks.push(Block::Contents(entries.clone()));
    }
    section
}
