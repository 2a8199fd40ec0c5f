//! The navigation: chapters in their groups, and of the library only the branch of the page.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use super::{Addresses, same_faces};
use crate::memory::kept;
use crate::playbook::section::{Group, Section};
use crate::theme::{IndexGroup, NavGroup, NavItem};
use crate::vocabulary::language::Language;
use crate::vocabulary::lookup::Lookup;

/// At most so many neighbours are listed beside a page, so that pages do not grow with the site.
const MOST_SIBLINGS: usize = 30;
/// On each side of a page stand at least so many, where there are so many. The fewer, the more pages share a list.
const FEWEST_BESIDE: usize = 5;
/// At most so many folders of the library stand in the navigation of every page.
const MOST_FOLDERS: usize = 20;

/// The sections below one, in reading order.
type Level = Vec<Arc<NavItem>>;

/// The sections as a tree.
#[derive(Debug)]
pub struct Tree {
    /// What it was made of: sections, their addresses, and the order of pages in the settings.
    sections: Vec<Arc<Section>>,
    addresses: Arc<Addresses>,
    order: Vec<String>,
    /// How lists name each section, and where it stands; none for one without a page.
    entries: Vec<Option<Entry>>,
    /// The place of each section with a page, by its key.
    places: Lookup<usize>,
    /// What lies below a key, in reading order; sections without a parent are below "".
    levels: Lookup<Arc<Level>>,
    /// The places of all articles, in reading order.
    articles: Vec<usize>,
}

#[derive(Debug)]
struct Entry {
    item: Arc<NavItem>,
    /// Its position on its level.
    position: usize,
    /// Its position among all articles.
    article: Option<usize>,
}

/// What stands around the text of a page to lead elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// The sections above it, outermost first.
    pub trail: Vec<Arc<NavItem>>,
    /// The part of the tree that is open at it: each stretch below the open entry of the one before.
    branch: Vec<Stretch>,
    /// The article before it.
    pub previous: Option<Arc<NavItem>>,
    /// The article after it.
    pub following: Option<Arc<NavItem>>,
}

/// Neighbours on a level, of which one may be open.
#[derive(Clone, Debug)]
struct Stretch {
    /// The key that the level is below.
    below: String,
    level: Arc<Level>,
    start: usize,
    open: Option<usize>,
}

impl PartialEq for Surroundings {
    fn eq(&self, other: &Self) -> bool {
        self.trail == other.trail
            && self.branch == other.branch
            && self.previous == other.previous
            && self.following == other.following
    }
}

impl Stretch {
    fn items(&self) -> &[Arc<NavItem>] {
        let end = self.level.len().min(self.start + MOST_SIBLINGS);
        self.level.get(self.start..end).unwrap_or_default()
    }
}

impl PartialEq for Stretch {
    fn eq(&self, other: &Self) -> bool {
        let same_place = (self.start, self.open) == (other.start, other.open);
        same_place && (Arc::ptr_eq(&self.level, &other.level) || self.items() == other.items())
    }
}

impl Surroundings {
    /// Which part of the tree is open, in a word.
    pub fn stretch(&self) -> String {
        let mut stretch = String::new();
        for part in &self.branch {
            let _ = write!(stretch, "{}:{} ", part.below, part.start);
        }
        stretch
    }

    /// The open part of the tree as lists in lists.
    pub fn branch(&self) -> Vec<NavItem> {
        nested(&self.branch)
    }
}

fn nested(stretches: &[Stretch]) -> Vec<NavItem> {
    let Some((first, below)) = stretches.split_first() else {
        return Vec::new();
    };
    let mut items: Vec<NavItem> = first.items().iter().map(|item| (**item).clone()).collect();
    let open = first
        .open
        .and_then(|open| items.get_mut(open.checked_sub(first.start)?));
    if let Some(open) = open {
        open.children = nested(below);
    }
    items
}

/// All of a section that the tree is made of.
pub(super) fn face(section: &Section) -> (&str, &str, Option<&str>, Group, Option<&str>, i32, bool) {
    (
        &section.key,
        &section.title,
        section.short_title.as_deref(),
        section.group,
        section.parent.as_deref(),
        section.weight,
        section.folder,
    )
}

impl Tree {
    /// The tree of all sections that have a page; `order` names pages as the settings do. The tree of
    /// before is kept if it would come out the same.
    pub fn of(
        order: Vec<String>,
        sections: &[Arc<Section>],
        addresses: &Arc<Addresses>,
        before: Option<&Arc<Self>>,
    ) -> Arc<Self> {
        let same = before.filter(|before| {
            Arc::ptr_eq(&before.addresses, addresses)
                && before.order == order
                && same_faces(&before.sections, sections, face)
        });
        match same {
            Some(same) => Arc::clone(same),
            None => Arc::new(Self::new(order, sections, addresses, before.map(|before| &**before))),
        }
    }

    fn new(order: Vec<String>, sections: &[Arc<Section>], addresses: &Arc<Addresses>, before: Option<&Self>) -> Self {
        let mut tree = Self {
            sections: sections.to_vec(),
            addresses: Arc::clone(addresses),
            order,
            entries: Vec::new(),
            places: Lookup::default(),
            levels: Lookup::default(),
            articles: Vec::new(),
        };
        let earlier = |place: usize| before.and_then(|before| before.entries.get(place)?.as_ref());
        for (place, section) in sections.iter().enumerate() {
            let has_page = addresses.has(&section.key);
            tree.entries.push(has_page.then(|| {
                let title = section.short_title.as_deref().unwrap_or(&section.title);
                let item = NavItem::new(&*section.key, title, addresses.path(&section.key));
                Entry {
                    item: kept(earlier(place).map(|entry| &entry.item), item),
                    position: 0,
                    article: None,
                }
            }));
        }
        let with_page = sections
            .iter()
            .enumerate()
            .filter(|(place, _)| tree.entry(*place).is_some());
        tree.places = with_page.map(|(place, section)| (section.key.clone(), place)).collect();
        tree.levels = tree.sorted_levels(before);
        let mut articles = Vec::new();
        tree.walk("library", &mut articles);
        for (number, place) in articles.iter().enumerate() {
            if let Some(Some(entry)) = tree.entries.get_mut(*place) {
                entry.article = Some(number);
            }
        }
        tree.articles = articles;
        tree
    }

    /// Chapters stand in the author's order or in reading order, articles by weight and title.
    fn sorted_levels(&mut self, before: Option<&Self>) -> Lookup<Arc<Level>> {
        let is_article = |section: &Section| section.parent.is_some() && section.group == Group::Library;
        let wanted = |key: &str| self.order.iter().position(|wanted| wanted == key).unwrap_or(usize::MAX);
        let mut sorted: Vec<_> = self
            .sections
            .iter()
            .enumerate()
            .filter(|(place, section)| self.places.get(&section.key) == Some(place))
            .map(|(place, section)| {
                let in_order = if is_article(section) { 0 } else { place };
                let key = (wanted(&section.key), section.weight, in_order);
                (key, section.title.as_str(), section.key.as_str(), place)
            })
            .collect();
        sorted.sort_unstable();
        let mut levels: BTreeMap<String, Level> = BTreeMap::new();
        for (.., place) in sorted {
            let Some(section) = self.sections.get(place) else {
                continue;
            };
            let parent = section.parent.as_deref().unwrap_or_default();
            let Some(Some(entry)) = self.entries.get_mut(place) else {
                continue;
            };
            if !levels.contains_key(parent) {
                levels.insert(parent.to_owned(), Level::new());
            }
            if let Some(level) = levels.get_mut(parent) {
                entry.position = level.len();
                level.push(Arc::clone(&entry.item));
            }
        }
        let with_earlier = levels.into_iter().map(|(parent, level)| {
            let earlier = before.and_then(|before| before.levels.get(&parent));
            let level = kept(earlier, level);
            (parent, level)
        });
        with_earlier.collect()
    }

    /// All sections below a key, depth first; a loop of parents cannot occur, keys nest by path.
    fn walk(&self, key: &str, found: &mut Vec<usize>) {
        for child in self.below(key) {
            found.extend(self.places.get(&child.key));
            self.walk(&child.key, found);
        }
    }

    fn below(&self, key: &str) -> &[Arc<NavItem>] {
        self.levels.get(key).map_or(&[], |level| level.as_slice())
    }

    fn entry(&self, place: usize) -> Option<&Entry> {
        self.entries.get(place)?.as_ref()
    }

    fn section(&self, key: &str) -> Option<&Section> {
        let place = self.places.get(key)?;
        self.sections.get(*place).map(|section| &**section)
    }

    fn entry_of(&self, key: &str) -> Option<&Entry> {
        self.entry(*self.places.get(key)?)
    }

    /// What stands in the navigation of every page.
    pub fn navigation(&self, language: &Language) -> Vec<NavGroup> {
        let mut groups: Vec<NavGroup> = Group::ALL
            .into_iter()
            .map(|group| {
                let top = self.below("").iter();
                let top = top.filter(|item| self.group_of(&item.key) == Some(group));
                NavGroup::new(group, top.map(|item| (**item).clone()).collect(), language)
            })
            .collect();
        if let Some(library) = groups.iter_mut().find(|group| group.key == Group::Library) {
            let below = self.below("library").iter();
            let folders = below.filter(|item| self.section(&item.key).is_some_and(|section| section.folder));
            library
                .items
                .extend(folders.take(MOST_FOLDERS).map(|item| (**item).clone()));
        }
        groups.retain(|group| !group.items.is_empty());
        groups
    }

    fn group_of(&self, key: &str) -> Option<Group> {
        self.section(key).map(|section| section.group)
    }

    /// What stands around the page of a section.
    pub fn around(&self, key: &str) -> Surroundings {
        let Some((entry, section)) = self.entry_of(key).zip(self.section(key)) else {
            return Surroundings::default();
        };
        let trail = self.trail(section);
        let article = |place: Option<usize>| {
            let place = self.articles.get(place?)?;
            self.entry(*place).map(|entry| Arc::clone(&entry.item))
        };
        let (previous, following) = match entry.article {
            Some(number) => (article(number.checked_sub(1)), article(number.checked_add(1))),
            None => (None, None),
        };
        Surroundings {
            branch: self.branch(section, &trail),
            trail,
            previous,
            following,
        }
    }

    /// The sections above one, outermost first.
    fn trail(&self, section: &Section) -> Vec<Arc<NavItem>> {
        let mut trail = Vec::new();
        let mut parent = section.parent.as_deref();
        while let Some((key, entry)) = parent.and_then(|key| Some((key, self.entry_of(key)?))) {
            trail.push(Arc::clone(&entry.item));
            parent = self.section(key).and_then(|section| section.parent.as_deref());
        }
        trail.reverse();
        trail
    }

    /// The sections around one: those below the entry of the navigation that it belongs to, with
    /// those beside and below it.
    fn branch(&self, section: &Section, trail: &[Arc<NavItem>]) -> Vec<Stretch> {
        if section.group != Group::Library || section.key == "library" {
            return Vec::new();
        }
        // The library itself stands in the navigation, and so do its folders.
        let above = trail
            .iter()
            .map(|item| item.key.as_str())
            .filter(|key| *key != "library");
        let path: Vec<&str> = above.chain([section.key.as_str()]).collect();
        let mut branch = Vec::new();
        for (depth, key) in path.iter().enumerate() {
            let Some(level) = self.levels.get(key) else { break };
            let open = path.get(depth + 1).and_then(|next| self.entry_of(next));
            let open = open.map(|entry| entry.position);
            // In steps, so that neighbours have the same list beside them.
            let step = MOST_SIBLINGS - 2 * FEWEST_BESIDE;
            let start = open.unwrap_or(0).saturating_sub(FEWEST_BESIDE) / step * step;
            branch.push(Stretch {
                start: start.min(level.len().saturating_sub(MOST_SIBLINGS)),
                below: (*key).to_owned(),
                level: Arc::clone(level),
                open,
            });
        }
        branch
    }

    /// All sections by group, for the page that lists them.
    pub fn everything(&self, language: &Language) -> Vec<IndexGroup> {
        Group::ALL
            .into_iter()
            .map(|group| IndexGroup {
                id: group.title().to_lowercase(),
                title: group.title_in(language),
                items: self
                    .below("")
                    .iter()
                    .filter(|item| self.group_of(&item.key) == Some(group))
                    .map(|item| self.with_all_below(item))
                    .collect(),
            })
            .filter(|group| !group.items.is_empty())
            .collect()
    }

    fn with_all_below(&self, item: &NavItem) -> NavItem {
        let mut item = item.clone();
        item.children = self
            .below(&item.key)
            .iter()
            .map(|child| self.with_all_below(child))
            .collect();
        item
    }
}
