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
pub const PAGES_IN_A_FILE: usize = 256;
/// At most so many bytes for each begun hundred of pages: names and texts together. Where the pages of a file say more,
/// the longest are shortened.
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
    name: Arc<str>,
    /// What its beginning and each of its places say.
    text: String,
}

impl Words {
    /// Words without texts, for who has no more need of them.
    pub fn name_alone(name: &Arc<str>) -> Self {
        Self {
            name: Arc::clone(name),
            text: String::new(),
        }
    }

    /// The page as it stands in the file with the names.
    pub fn name(&self) -> &Arc<str> {
        &self.name
    }

    /// The words of the page that lies at `path`.
    pub fn of(section: &Section, path: &str, telling: &dyn Telling) -> Self {
        let mut parts = parts_of(section, telling);
        parts.truncate(MOST_PLACES);
        let mut text = String::with_capacity(
            parts
                .iter()
                .map(|part| part.text.len() + part.text.len() / 16 + 8)
                .sum(),
        );
        if is_past(section) {
            text.push_str("[]");
        } else {
            push_list(&mut text, &parts, |out, part| push_text(out, &part.text));
        }
        if text.len() > LONGEST_TEXT {
            text = shortened(&text, LONGEST_TEXT);
        }
        Self {
            name: name_of(section, path, &parts).into(),
            text,
        }
    }
}

fn is_past(section: &Section) -> bool {
    OF_THE_PAST.iter().any(|past| section.key.starts_with(past))
}

fn name_of(section: &Section, path: &str, parts: &[Part]) -> String {
    let mut out = String::with_capacity(512);
    out.push('[');
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

/// The index in the making.
///
/// Texts are made stretch by stretch, each as soon as its pages are there, so that those of a large site need not be
/// in memory together.
pub struct Indexing<'a> {
    head: String,
    pages: usize,
    before: Option<&'a Index>,
}

/// The texts of a stretch of pages.
#[derive(Clone, Debug)]
pub struct Texts {
    /// To how many bytes those of a page were shortened.
    limit: usize,
    /// The file; none where it has been written already.
    pub artifact: Option<Artifact>,
}

impl Texts {
    /// Those of a file that stands already.
    pub fn written() -> Self {
        Self {
            limit: usize::MAX,
            artifact: None,
        }
    }
}

/// The index that was made, and what it was made of.
#[derive(Debug)]
pub struct Index {
    words: Vec<Arc<Words>>,
    head: String,
    names: Artifact,
    texts: Vec<Texts>,
    interface: Artifact,
}

impl<'a> Indexing<'a> {
    /// Begins the index of pages in the order of their sections, of which `keys` are the keys. A file is taken from
    /// `before` if all that is in it is the same.
    pub fn new(playbook: &Playbook, keys: &[&str], before: Option<&'a Index>) -> Self {
        Self {
            head: head(playbook, keys),
            pages: keys.len(),
            before,
        }
    }

    /// The texts of the stretch with this number, which has these pages.
    pub fn texts(&self, number: usize, pages: &[Arc<Words>]) -> Texts {
        let budget = self.budget(number, pages);
        let limit = limit(pages.iter().map(|words| words.text.len() + 1), budget);
        let known = self.before.and_then(|before| {
            let known = before.texts.get(number).filter(|known| known.limit == limit)?;
            same(before.stretch(number), pages).then(|| known.artifact.clone())?
        });
        let artifact = known.unwrap_or_else(|| text_file(number, pages, limit));
        Texts {
            limit,
            artifact: Some(artifact),
        }
    }

    /// How many bytes the texts of a stretch may have.
    fn budget(&self, number: usize, pages: &[Arc<Words>]) -> usize {
        let all = self.pages.div_ceil(100).max(1) * BYTES_PER_HUNDRED;
        let stretch = PAGES_IN_A_FILE * BYTES_PER_HUNDRED / 100;
        let is_last = (number + 1) * PAGES_IN_A_FILE >= self.pages;
        let share = if is_last { all - number * stretch } else { stretch };
        let names: usize = pages.iter().map(|words| words.name.len() + 1).sum();
        let head = if number == 0 { self.head.len() + 60 } else { 0 };
        share.saturating_sub(names + head + pages.len().div_ceil(100) * 20)
    }

    /// The index, once the texts of all stretches are made.
    pub fn finish(self, language: &Language, words: Vec<Arc<Words>>, texts: Vec<Texts>) -> Index {
        let same_words = |before: &&Index| same(&before.words, &words);
        let before = self.before.filter(same_words);
        let names = match before.filter(|before| before.head == self.head) {
            Some(before) => before.names.clone(),
            None => names_file(&words, &self.head),
        };
        let interface = interface_file(language);
        let known = self.before.filter(|before| before.interface == interface);
        Index {
            interface: known.map_or(interface, |before| before.interface.clone()),
            words,
            head: self.head,
            names,
            texts,
        }
    }
}

impl Index {
    fn stretch(&self, number: usize) -> &[Arc<Words>] {
        let mut stretches = self.words.chunks(PAGES_IN_A_FILE);
        stretches.nth(number).unwrap_or_default()
    }

    /// All its files that are still to be written.
    pub fn artifacts(&self) -> impl Iterator<Item = Artifact> {
        let texts = self.texts.iter().filter_map(|texts| texts.artifact.as_ref());
        [&self.interface, &self.names].into_iter().chain(texts).cloned()
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
    artifact(text_path(number), out)
}

/// Where the texts of a stretch lie.
pub fn text_path(number: usize) -> String {
    format!("data/search-{number}.js")
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
