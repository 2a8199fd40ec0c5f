//! The navigation: chapters in their groups, and of the library only the branch of the page.

use std::collections::BTreeMap;

use super::Addresses;
use crate::playbook::Playbook;
use crate::playbook::section::{Group, Section};
use crate::theme::{IndexGroup, NavGroup, NavItem};

/// At most so many neighbours are listed beside a page, so that pages do not grow with the site.
const MOST_SIBLINGS: usize = 40;
/// At most so many folders of the library stand in the navigation of every page.
const MOST_FOLDERS: usize = 20;

/// The sections as a tree.
pub struct Tree<'a> {
    addresses: &'a Addresses,
    sections: BTreeMap<&'a str, &'a Section>,
    /// Keys of the sections below a key, in reading order; those without a parent are below "".
    children: BTreeMap<&'a str, Vec<&'a str>>,
    /// Position of each article in reading order, and the articles in that order.
    order: BTreeMap<&'a str, usize>,
    articles: Vec<&'a str>,
}

impl<'a> Tree<'a> {
    /// The tree of all sections that have a page.
    pub fn new(playbook: &Playbook, all: &'a [Section], addresses: &'a Addresses) -> Self {
        let mut tree = Self {
            addresses,
            sections: BTreeMap::new(),
            children: BTreeMap::new(),
            order: BTreeMap::new(),
            articles: Vec::new(),
        };
        let wanted = |section: &Section| {
            let named = playbook
                .settings
                .navigation
                .iter()
                .position(|key| key.value == section.key);
            named.unwrap_or(usize::MAX)
        };
        let mut sorted: Vec<(usize, &Section)> = all.iter().enumerate().collect();
        // Chapters stand in the author's order or in reading order, articles by weight and title.
        sorted.sort_by(|(a_place, a), (b_place, b)| {
            let article = |section: &Section| section.parent.is_some() && section.group == Group::Library;
            let key = |section: &Section, place: usize| {
                (
                    wanted(section),
                    section.weight,
                    if article(section) { 0 } else { place },
                )
            };
            (key(a, *a_place), &a.title, &a.key).cmp(&(key(b, *b_place), &b.title, &b.key))
        });
        for (_, section) in sorted {
            if addresses.has(&section.key) {
                tree.sections.insert(&section.key, section);
                let parent = section.parent.as_deref().unwrap_or_default();
                tree.children.entry(parent).or_default().push(&section.key);
            }
        }
        let mut articles = Vec::new();
        tree.walk("library", &mut articles);
        tree.order = articles.iter().enumerate().map(|(place, key)| (*key, place)).collect();
        tree.articles = articles;
        tree
    }

    /// All sections below a key, depth first; a loop of parents cannot occur, keys nest by path.
    fn walk(&self, key: &str, found: &mut Vec<&'a str>) {
        for child in self.below(key) {
            found.push(child);
            self.walk(child, found);
        }
    }

    fn below(&self, key: &str) -> &[&'a str] {
        self.children.get(key).map_or(&[], Vec::as_slice)
    }

    fn item(&self, key: &str) -> NavItem {
        let section = self.sections.get(key);
        let title = section.map_or(key, |section| section.short_title.as_deref().unwrap_or(&section.title));
        NavItem::new(key, title, self.addresses.of(key))
    }

    /// What stands in the navigation of every page.
    pub fn navigation(&self) -> Vec<NavGroup> {
        let mut groups: Vec<NavGroup> = Group::ALL
            .into_iter()
            .map(|group| {
                let top = self.below("").iter().filter(|key| self.group_of(key) == Some(group));
                NavGroup::new(group, top.map(|key| self.item(key)).collect())
            })
            .collect();
        if let Some(library) = groups.iter_mut().find(|group| group.key == Group::Library) {
            let folders = self
                .below("library")
                .iter()
                .filter(|key| self.sections.get(**key).is_some_and(|section| section.folder));
            library
                .items
                .extend(folders.take(MOST_FOLDERS).map(|key| self.item(key)));
        }
        groups.retain(|group| !group.items.is_empty());
        groups
    }

    fn group_of(&self, key: &str) -> Option<Group> {
        self.sections.get(key).map(|section| section.group)
    }

    /// The sections above one, outermost first.
    pub fn trail(&self, section: &Section) -> Vec<NavItem> {
        let mut trail = Vec::new();
        let mut parent = section.parent.as_deref();
        while let Some(key) = parent.filter(|key| self.sections.contains_key(key)) {
            trail.push(self.item(key));
            parent = self.sections.get(key).and_then(|section| section.parent.as_deref());
        }
        trail.reverse();
        trail
    }

    /// The sections around one: those below the entry of the navigation that it belongs to, with
    /// those beside and below it.
    pub fn branch(&self, section: &Section) -> Vec<NavItem> {
        if section.group != Group::Library || section.key == "library" {
            return Vec::new();
        }
        let mut path: Vec<String> = self.trail(section).into_iter().map(|item| item.key).collect();
        path.push(section.key.clone());
        // The library itself stands in the navigation, and so do its folders.
        path.retain(|key| key != "library");
        let Some((top, rest)) = path.split_first() else {
            return Vec::new();
        };
        self.level(top, rest)
    }

    fn level(&self, key: &str, path: &[String]) -> Vec<NavItem> {
        let all = self.below(key);
        let current = path
            .first()
            .and_then(|wanted| all.iter().position(|child| child == wanted))
            .unwrap_or(0);
        let start = current
            .saturating_sub(MOST_SIBLINGS / 2)
            .min(all.len().saturating_sub(MOST_SIBLINGS));
        all.iter()
            .skip(start)
            .take(MOST_SIBLINGS)
            .map(|child| {
                let mut item = self.item(child);
                if path.first().is_some_and(|wanted| wanted == child) {
                    item.children = self.level(child, path.get(1..).unwrap_or_default());
                }
                item
            })
            .collect()
    }

    /// The articles before and after one, in reading order.
    pub fn neighbours(&self, key: &str) -> (Option<NavItem>, Option<NavItem>) {
        let Some(place) = self.order.get(key) else {
            return (None, None);
        };
        let at = |place: Option<usize>| {
            place
                .and_then(|place| self.articles.get(place))
                .map(|key| self.item(key))
        };
        (at(place.checked_sub(1)), at(place.checked_add(1)))
    }

    /// All sections by group, for the page that lists them.
    pub fn everything(&self) -> Vec<IndexGroup> {
        Group::ALL
            .into_iter()
            .map(|group| IndexGroup {
                id: group.title().to_lowercase(),
                title: group.title().to_owned(),
                items: self
                    .below("")
                    .iter()
                    .filter(|key| self.group_of(key) == Some(group))
                    .map(|key| self.with_all_below(key))
                    .collect(),
            })
            .filter(|group| !group.items.is_empty())
            .collect()
    }

    fn with_all_below(&self, key: &str) -> NavItem {
        let mut item = self.item(key);
        item.children = self.below(key).iter().map(|child| self.with_all_below(child)).collect();
        item
    }
}
