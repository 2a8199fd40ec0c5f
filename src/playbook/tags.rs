//! The words by which pages are found: a page for each tag, and one that lists them all.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::section::{Block, ContentsEntry, Group, Line, Link, Section, Target};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::slug;

/// Key of the page that lists all tags.
pub const KEY: &str = "tags";

/// Pages with one tag.
struct Tagged<'a> {
    /// The tag as it was first written.
    word: &'a str,
    pages: Vec<&'a Arc<Section>>,
}

/// The key of the page of a tag; `None` for one without a letter that an address could hold.
#[must_use]
pub fn key_of(tag: &str) -> Option<String> {
    let slug = slug(tag);
    (!slug.is_empty()).then(|| [KEY, "/", &slug].concat())
}

/// A section for each tag of these sections, below one that lists them; none where nobody wrote a tag, or
/// where an author has pages of their own at that address.
#[must_use]
pub fn sections(all: &[Arc<Section>], language: &Language) -> Vec<Arc<Section>> {
    let is_taken = |section: &Arc<Section>| section.key.split('/').next() == Some(KEY);
    if all.iter().any(is_taken) {
        return Vec::new();
    }
    let mut tags: BTreeMap<String, Tagged<'_>> = BTreeMap::new();
    let mut keys: BTreeMap<&str, Option<String>> = BTreeMap::new();
    for section in all {
        for word in &section.tags {
            let key = keys.entry(word.as_str()).or_insert_with(|| key_of(word));
            let Some(key) = key else { continue };
            let pages = Vec::new();
            let tagged = tags.entry(key.clone()).or_insert(Tagged { word, pages });
            // Two spellings of one tag are one tag.
            if tagged.pages.last().is_none_or(|last| !Arc::ptr_eq(last, section)) {
                tagged.pages.push(section);
            }
        }
    }
    if tags.is_empty() {
        return Vec::new();
    }
    let mut made = vec![Arc::new(index(&tags, language))];
    made.extend(tags.iter().map(|(key, tagged)| Arc::new(page(key, tagged, language))));
    made
}

fn index(tags: &BTreeMap<String, Tagged<'_>>, language: &Language) -> Section {
    let mut section = Section::new(KEY, language.say("theme-tags"), Group::Library);
    section.folder = true;
    section.answer = language
        .message("tags-answer")
        .count("tags", tags.len())
        .string()
        .into();
    let entry = |(key, tagged): (&String, &Tagged<'_>)| {
        let link = link_to(key, tagged.word);
        let pages = tagged.pages.len();
        let text = language.message("tags-pages").count("pages", pages).string();
        ContentsEntry { link, text }
    };
    section.blocks.push(Block::contents(tags.iter().map(entry).collect()));
    section
}

fn page(key: &str, tagged: &Tagged<'_>, language: &Language) -> Section {
    let title = language.message("tags-title").text("tag", tagged.word).string();
    let mut section = Section::new(key, title, Group::Library);
    section.short_title = Some(tagged.word.to_owned());
    section.parent = Some(KEY.to_owned());
    let count = tagged.pages.len();
    let answer = language.message("tags-tagged").count("pages", count).string();
    section.answer = Line::from(answer);
    let mut pages = tagged.pages.clone();
    pages.sort_by(|one, other| (one.group, &one.title).cmp(&(other.group, &other.title)));
    let entry = |page: &&Arc<Section>| {
        let link = link_to(&page.key, &page.title);
        let text = page.group.title_in(language);
        ContentsEntry { link, text }
    };
    section.blocks.push(Block::contents(pages.iter().map(entry).collect()));
    section
}

fn link_to(key: &str, text: &str) -> Link {
    let (key, anchor) = (key.to_owned(), None);
    Link {
        text: text.to_owned(),
        to: Target::Section { key, anchor },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(key: &str, tags: &[&str]) -> Arc<Section> {
        let mut section = Section::new(key, key.to_uppercase(), Group::Library);
        section.tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
        Arc::new(section)
    }

    fn own(all: &[Arc<Section>]) -> Vec<Arc<Section>> {
        sections(all, &Language::english())
    }

    fn keys(sections: &[Arc<Section>]) -> Vec<&str> {
        sections.iter().map(|section| section.key.as_str()).collect()
    }

    #[test]
    fn each_tag_has_a_page_whatever_its_spelling() {
        let made = own(&[page("b", &["Money", "planning"]), page("a", &["money", "Money"])]);
        assert_eq!(keys(&made), ["tags", "tags/money", "tags/planning"]);
        let [_, money, _] = made.as_slice() else {
            panic!("{made:?}")
        };
        assert_eq!(
            (money.title.as_str(), money.answer.plain().as_str()),
            ("Tag: Money", "2 pages with this tag.")
        );
        let [Block::Contents(entries)] = money.blocks.as_slice() else {
            panic!("{money:?}")
        };
        let titles: Vec<&str> = entries.iter().map(|entry| entry.link.text.as_str()).collect();
        assert_eq!(titles, ["A", "B"]);
    }

    #[test]
    fn without_tags_there_are_no_pages_and_an_author_s_own_folder_is_left_alone() {
        assert!(own(&[page("a", &[])]).is_empty());
        assert!(own(&[page("a", &["日本"])]).is_empty(), "no address could hold it");
        assert!(own(&[page("a", &["money"]), page("tags/money", &[])]).is_empty());
    }
}
