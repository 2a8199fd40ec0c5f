//! The index of the search, as scripts that a page loads when somebody first searches.
//!
//! It works from a folder as well as from a server, so it may use nothing but scripts. `data/search.js` holds the
//! names of all pages and places; what they say lies in `data/search-0.js` and so on, each for a stretch of pages,
//! so that a large site answers with names before all its texts have arrived. The browser looks through the texts as
//! they are: that takes it less time than reading an inverted index of the same site would, and costs a build next to
//! nothing.

mod script;
mod words;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use rayon::prelude::*;

pub use words::Telling;

use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Group, Section};
use crate::publish::artifact::Artifact;
use crate::theme::anchor;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use script::{push_list, push_text, shortened};
use words::{Part, parts_of};

/// The file with the names. The theme's `search.js` asks for it.
pub const NAMES: &str = "data/search.js";
/// How the messages of the search begin.
const WORDS: &str = "search-";
/// How many pages share a file of texts.
const PAGES_IN_A_FILE: usize = 256;
/// At most so many bytes for each begun hundred of pages: names and texts together. Where pages say more, the
/// longest are shortened.
const BYTES_PER_HUNDRED: usize = 300_000;
/// No page tells more than this, however much room there is.
const LONGEST_TEXT: usize = 24_000;
/// No page has more places than this, and none a longer name.
const MOST_PLACES: usize = 400;
const LONGEST_NAME: usize = 200;
/// Earlier texts of the charter are found by their titles alone; what they say is no longer so.
const OF_THE_PAST: [&str; 2] = ["charter/versions/", "charter/changes/"];

/// What the search knows of a page, as it will stand in the files.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Address, title, group, sort (1 for an article, 2 for what is past, 0 for any other), other names, and anchor
    /// and title of each place.
    name: String,
    /// What its beginning and each of its places say.
    text: String,
}

impl Words {
    /// The words of the page that lies at `path`.
    pub fn of(section: &Section, path: &str, telling: &dyn Telling) -> Self {
        let mut parts = parts_of(section, telling);
        parts.truncate(MOST_PLACES);
        let mut text = String::with_capacity(parts.iter().map(|part| part.text.len() + 4).sum());
        if is_past(section) {
            text.push_str("[]");
        } else {
            push_list(&mut text, &parts, |out, part| push_text(out, &part.text));
        }
        if text.len() > LONGEST_TEXT {
            text = shortened(&text, LONGEST_TEXT);
        }
        Self {
            name: name_of(section, path, &parts),
            text,
        }
    }
}

fn is_past(section: &Section) -> bool {
    OF_THE_PAST.iter().any(|past| section.key.starts_with(past))
}

fn name_of(section: &Section, path: &str, parts: &[Part]) -> String {
    let mut out = String::from("[");
    push_text(&mut out, path);
    out.push(',');
    push_text(&mut out, short(&section.title));
    let group = Group::ALL.iter().position(|group| *group == section.group);
    let is_article = section.group == Group::Library && section.parent.is_some();
    let sort = if is_past(section) { 2 } else { u8::from(is_article) };
    let _ = write!(out, ",{},{sort},", group.unwrap_or(0));
    let other = section.short_title.iter().chain(&section.tags);
    push_list(&mut out, other, |out, name| push_text(out, short(name)));
    out.push(',');
    let places = parts.iter().skip(1).flat_map(|part| [&part.anchor, &part.title]);
    push_list(&mut out, places, |out, word| push_text(out, short(word)));
    out.push(']');
    out
}

/// A name that is a whole paragraph, without its end.
fn short(name: &str) -> &str {
    let end = name.char_indices().nth(LONGEST_NAME).map(|(at, _)| at);
    name.get(..end.unwrap_or(name.len())).unwrap_or(name)
}

/// The index that was made, and what it was made of.
#[derive(Debug)]
pub struct Index {
    words: Vec<Arc<Words>>,
    head: String,
    /// To how many bytes the texts of pages were shortened.
    limit: usize,
    names: Artifact,
    texts: Vec<Artifact>,
    interface: Artifact,
}

impl Index {
    /// The index of pages in the order of their sections; `keys` are those of the sections. A file is taken from
    /// `before` if all that is in it is the same.
    pub fn of(playbook: &Playbook, keys: &[&str], words: Vec<Arc<Words>>, before: Option<&Self>) -> Self {
        let head = head(playbook, keys);
        let same_words = |before: &&Self| same(&before.words, &words);
        let names = match before.filter(same_words).filter(|before| before.head == head) {
            Some(before) => before.names.clone(),
            None => names_file(&words, &head),
        };
        let hundreds = words.len().div_ceil(100).max(1);
        let budget = (hundreds * BYTES_PER_HUNDRED).saturating_sub(names.bytes.len() + hundreds * 20);
        let limit = limit(words.iter().map(|words| words.text.len() + 1), budget);
        let texts = words.par_chunks(PAGES_IN_A_FILE).enumerate();
        let texts = texts.map(|(number, pages)| {
            let known = before.filter(|before| before.limit == limit);
            let known = known.and_then(|before| Some((before.texts.get(number)?, before.stretch(number))));
            match known {
                Some((known, then)) if same(then, pages) => known.clone(),
                _ => text_file(number, pages, limit),
            }
        });
        let texts = texts.collect();
        let interface = interface_file(&playbook.language);
        let known = before.filter(|before| before.interface == interface);
        Self {
            interface: known.map_or(interface, |before| before.interface.clone()),
            words,
            head,
            limit,
            names,
            texts,
        }
    }

    fn stretch(&self, number: usize) -> &[Arc<Words>] {
        let mut stretches = self.words.chunks(PAGES_IN_A_FILE);
        stretches.nth(number).unwrap_or_default()
    }

    /// All its files.
    pub fn artifacts(&self) -> impl Iterator<Item = Artifact> {
        [&self.interface, &self.names].into_iter().chain(&self.texts).cloned()
    }
}

fn same(one: &[Arc<Words>], other: &[Arc<Words>]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| Arc::ptr_eq(one, other))
}

/// The largest length to which all texts have to be shortened so that they fit: short ones leave their room to
/// long ones. In steps, so that a word more on one page does not change all others.
fn limit(lengths: impl Iterator<Item = usize>, budget: usize) -> usize {
    let mut lengths: Vec<usize> = lengths.collect();
    lengths.sort_unstable();
    let mut left = budget;
    let mut pages = lengths.len();
    for length in lengths {
        let share = left / pages.max(1);
        if length > share {
            return (share / 64 * 64).max(64);
        }
        left -= length;
        pages -= 1;
    }
    usize::MAX
}

/// The words of the search itself, in the language of the site.
fn interface_file(language: &Language) -> Artifact {
    let mut out = String::from("pmobookSearch(\"words\",{");
    for (place, (id, words)) in language.fixed(WORDS).iter().enumerate() {
        out.push_str(if place > 0 { "," } else { "" });
        push_text(&mut out, id.strip_prefix(WORDS).unwrap_or(id));
        out.push(':');
        push_text(&mut out, words);
    }
    out.push_str("})\n");
    artifact("data/search-words.js".to_owned(), out)
}

/// What stands above the pages: the words for groups and kinds, and the marks.
fn head(playbook: &Playbook, keys: &[&str]) -> String {
    let language = &playbook.language;
    let mut out = format!("\"size\":{PAGES_IN_A_FILE},\"groups\":");
    push_list(&mut out, Group::ALL, |out, group| {
        push_text(out, &language.term("group", group.title()));
    });
    out.push_str(",\"kinds\":");
    push_list(&mut out, kinds(), |out, kind| {
        push_text(out, &capitalised(&language.term("kind", kind)));
    });
    out.push_str(",\"marks\":");
    out.push_str(&marks(playbook, keys));
    out
}

fn names_file(words: &[Arc<Words>], head: &str) -> Artifact {
    let length: usize = words.iter().map(|words| words.name.len() + 1).sum();
    let mut out = String::with_capacity(length + head.len() + 40);
    out.push_str("pmobookSearch({");
    out.push_str(head);
    out.push_str(",\"pages\":");
    push_list(&mut out, words, |out, words| out.push_str(&words.name));
    out.push_str("})\n");
    artifact(NAMES.to_owned(), out)
}

fn text_file(number: usize, pages: &[Arc<Words>], limit: usize) -> Artifact {
    let length: usize = pages.iter().map(|words| words.text.len().min(limit) + 1).sum();
    let mut out = String::with_capacity(length + 40);
    let _ = write!(out, "pmobookSearch({number},");
    push_list(&mut out, pages, |out, words| {
        if words.text.len() < limit {
            out.push_str(&words.text);
        } else {
            out.push_str(&shortened(&words.text, limit - 1));
        }
    });
    out.push_str(")\n");
    artifact(format!("data/search-{number}.js"), out)
}

fn artifact(path: String, text: String) -> Artifact {
    Artifact {
        path,
        bytes: text.into_bytes().into(),
    }
}

/// What a result may be called; [`marks`] speaks of them by number.
fn kinds() -> impl Iterator<Item = &'static str> {
    let of_register = Kind::ALL.into_iter().map(Kind::word);
    ["page", "article", "role"].into_iter().chain(of_register)
}

/// The number of [`kinds`] for a person or role, and of the first kind of the register.
const ROLE: usize = 2;
const FIRST_OF_REGISTER: usize = 3;

/// Pages and places that are more than headings: a metric, a service, a term. Each with the number of its page, its
/// anchor and the number of its kind, three values in a row.
fn marks(playbook: &Playbook, keys: &[&str]) -> String {
    let pages: BTreeMap<&str, usize> = keys.iter().enumerate().map(|(page, key)| (*key, page)).collect();
    let mut marks: Vec<(usize, String, usize)> = Vec::new();
    let people = playbook
        .foundation
        .iter()
        .flat_map(|foundation| foundation.people.ids());
    if let Some(page) = pages.get("foundation") {
        marks.extend(people.map(|id| (*page, anchor(id), ROLE)));
    }
    for (number, kind) in Kind::ALL.into_iter().enumerate() {
        for entry in playbook.register(kind) {
            let (key, place) = entry.target.split_once('#').unwrap_or((&entry.target, ""));
            let id = entry.id.value.as_str();
            // What has neither a page nor a place of its own is named by the words around it.
            let own_page = place.is_empty() && key.rsplit_once('/').is_some_and(|(_, name)| name == id);
            if (own_page || place == id)
                && let Some(page) = pages.get(key)
            {
                let place = if own_page { String::new() } else { anchor(id) };
                marks.push((*page, place, FIRST_OF_REGISTER + number));
            }
        }
    }
    let mut out = String::from("[");
    for (place, (page, anchor, kind)) in marks.iter().enumerate() {
        out.push_str(if place > 0 { "," } else { "" });
        let _ = write!(out, "{page},");
        push_text(&mut out, anchor);
        let _ = write!(out, ",{kind}");
    }
    out.push(']');
    out
}

#[cfg(test)]
mod tests;
