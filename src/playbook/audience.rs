//! Audiences: what a build for some readers leaves out.
//!
//! An entry, a chapter or an article with `audience: [executives]` is taken out of what was read
//! before anything is made of it, and with it every reference to it. So nothing that comes later can
//! let it through. Numbers stay those of the whole playbook, since every paper has to show the
//! same number; see [`agreed`].

use std::collections::BTreeSet;

use super::CHAPTERS;
use super::library::model::address;
use super::stories::model::is_story;
use crate::diagnostic::Report;
use crate::source::yaml::{Kind, Node};
use crate::source::{Source, front_matter, table};
use crate::vocabulary::figure::Figures;

/// What an audience may not see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Withheld {
    audience: Option<String>,
    /// Ids, and paths of articles, that name something withheld and nothing else.
    ids: BTreeSet<String>,
}

/// Keys that only an entry of a map has, so that its own key is an id.
const MARKS: [&str; 14] = [
    "title",
    "name",
    "role",
    "finding",
    "text",
    "then",
    "to",
    "message",
    "owner",
    "champion",
    "responsible",
    "holder",
    "benefit_owner",
    "engagement",
];

impl Withheld {
    /// Looks through all files for what is limited to others than `audience`.
    #[must_use]
    pub fn from(source: &Source, audience: &str) -> Self {
        let mut gathered = Gathered {
            withheld: Self {
                audience: Some(audience.to_owned()),
                ids: BTreeSet::new(),
            },
            visible: BTreeSet::new(),
        };
        // Faults are reported where the files are read for good.
        let report = &mut Report::default();
        let mut chapters: Vec<(&str, Node)> = Vec::new();
        for (id, file) in source.files() {
            let (stem, suffix) = file.path.rsplit_once('.').unwrap_or((&file.path, ""));
            match suffix {
                "yaml" | "yml" => {
                    let chapter = stem.split('/').next().unwrap_or(stem);
                    chapters.push((chapter, file.tree(id, report)));
                }
                "csv" => {
                    let chapter = stem.split('/').next().unwrap_or(stem);
                    chapters.extend(table::rows(source, id, report).map(|rows| (chapter, rows)));
                }
                "md" | "markdown" => {
                    if let Some(split) = front_matter::split(source, id, report) {
                        gathered.text(&file.path, stem, &split.matter);
                    }
                }
                _ => {}
            }
        }
        // A chapter in several files is limited by any of them.
        let hidden: BTreeSet<&str> = chapters
            .iter()
            .filter(|(_, tree)| !gathered.withheld.sees(tree))
            .map(|(chapter, _)| *chapter)
            .collect();
        for (chapter, tree) in &chapters {
            let Kind::Mapping(entries) = &tree.kind else { continue };
            for (key, value) in entries {
                let shown = !hidden.contains(chapter) && gathered.withheld.sees(value);
                gathered.entry(&key.value, value, shown, *chapter == "metrics");
            }
        }
        // What somebody may see under the same id stays: a person who is also a stakeholder, say.
        let Gathered { mut withheld, visible } = gathered;
        withheld.ids.retain(|id| !visible.contains(id));
        withheld
    }

    /// Withholds besides what `other` withholds.
    pub fn extend(&mut self, other: Option<&Self>) {
        self.ids
            .extend(other.iter().flat_map(|other| other.ids.iter().cloned()));
    }

    /// Whether something beside articles is withheld.
    #[must_use]
    pub fn hides_entries(&self) -> bool {
        self.ids.iter().any(|id| !id.contains(['/', '.']))
    }

    /// Whether the audience may see an entry.
    fn sees(&self, entry: &Node) -> bool {
        let Some(audience) = &self.audience else { return true };
        let Some(limit) = value_of(entry, "audience") else {
            return true;
        };
        let is_named = |node: &Node| matches!(&node.kind, Kind::Scalar { text, .. } if text.trim() == audience);
        match &limit.kind {
            Kind::Sequence(names) => names.is_empty() || names.iter().any(is_named),
            _ => limit.is_null() || is_named(limit),
        }
    }

    /// A tree without what the audience may not see, and without references to it; `None` when all
    /// of it is withheld.
    #[must_use]
    pub fn shown(&self, tree: Node) -> Option<Node> {
        if self.audience.is_none() {
            return Some(tree);
        }
        self.sees(&tree).then(|| self.without(tree))
    }

    fn without(&self, node: Node) -> Node {
        let kind = match node.kind {
            Kind::Mapping(entries) => Kind::Mapping(
                entries
                    .into_iter()
                    .filter(|(key, value)| self.sees(value) && !self.ids.contains(&key.value) && !self.names(value))
                    .map(|(key, value)| (key, self.without(value)))
                    .collect(),
            ),
            Kind::Sequence(items) => Kind::Sequence(
                items
                    .into_iter()
                    .filter(|item| self.sees(item) && !self.names(item))
                    .map(|item| self.without(item))
                    .collect(),
            ),
            other => other,
        };
        Node { kind, ..node }
    }

    /// Whether a value is a reference to something withheld.
    fn names(&self, node: &Node) -> bool {
        matches!(&node.kind, Kind::Scalar { text, .. } if self.hides(text))
    }

    /// Whether a text is a reference to something withheld: its id; its id with more words, as
    /// dependencies have them; the key of a figure or of a page; the path of an article.
    #[must_use]
    pub fn hides(&self, text: &str) -> bool {
        let text = text.trim();
        if self.ids.contains(text) {
            return true;
        }
        if let Some((id, rest)) = text.split_once(char::is_whitespace) {
            let is_dependency = ["FS", "SS", "FF", "SF", "+", "-"]
                .iter()
                .any(|word| rest.trim_start().starts_with(word));
            return is_dependency && self.ids.contains(id);
        }
        let path = text.trim_start_matches(['.', '/']);
        let (page, place) = path.split_once('#').unwrap_or((path, ""));
        let (first, key) = page.split_once(['.', '/']).unwrap_or((page, ""));
        let is_ours = CHAPTERS.iter().any(|chapter| chapter.key == first);
        let below = key.split(['.', '/']).filter(|_| is_ours);
        [page, place]
            .into_iter()
            .chain(below)
            .any(|part| self.ids.contains(part))
    }
}

/// What is found on the way through all files.
struct Gathered {
    withheld: Withheld,
    /// What the audience may see under an id, and the keys that hold the maps of a chapter.
    visible: BTreeSet<String>,
}

impl Gathered {
    /// An article or a story.
    fn text(&mut self, path: &str, stem: &str, matter: &Node) {
        let shown = self.withheld.sees(matter);
        if is_story(path) {
            let name = stem.rsplit('/').next().unwrap_or(stem);
            let id = text_of(matter, "id").unwrap_or(name).to_owned();
            let ids = if shown {
                &mut self.visible
            } else {
                &mut self.withheld.ids
            };
            ids.insert(id);
        } else if !shown {
            // An article has no id; a path without a folder could be any word.
            let names = [path.to_owned(), stem.to_owned(), address(stem)];
            let names = names.into_iter().filter(|name| name.contains(['/', '.']));
            self.withheld.ids.extend(names);
        }
        self.inside(matter, shown);
    }

    /// A key with its value; at the top of most chapters, keys are no ids.
    fn entry(&mut self, key: &str, value: &Node, shown: bool, may_be_id: bool) {
        let is_map = matches!(value.kind, Kind::Mapping(_) | Kind::Sequence(_));
        let is_entry = may_be_id && MARKS.iter().any(|mark| value_of(value, mark).is_some());
        match shown {
            true if is_map && (is_entry || !may_be_id) => drop(self.visible.insert(key.to_owned())),
            false if is_entry || value_of(value, "audience").is_some() => {
                self.withheld.ids.insert(key.to_owned());
            }
            _ => {}
        }
        self.inside(value, shown);
    }

    /// All that a value holds: the wave of a withheld roadmap has an id too.
    fn inside(&mut self, node: &Node, shown: bool) {
        match &node.kind {
            Kind::Mapping(entries) => {
                for (key, value) in entries {
                    let shown = shown && self.withheld.sees(value);
                    self.entry(&key.value, value, shown, true);
                }
            }
            Kind::Sequence(items) => {
                for item in items {
                    let shown = shown && self.withheld.sees(item);
                    self.inside(item, shown);
                }
            }
            Kind::Scalar { .. } | Kind::Broken => {}
        }
    }
}

fn value_of<'a>(node: &'a Node, key: &str) -> Option<&'a Node> {
    let Kind::Mapping(entries) = &node.kind else {
        return None;
    };
    entries
        .iter()
        .find(|(name, _)| name.value == key)
        .map(|(_, value)| value)
}

fn text_of<'a>(node: &'a Node, key: &str) -> Option<&'a str> {
    match &value_of(node, key)?.kind {
        Kind::Scalar { text, .. } => Some(text.trim()),
        _ => None,
    }
}

/// The figures that an audience gets: the keys and the words are those of what it may see, the
/// numbers those of the whole playbook, so that no paper shows another total than the next one.
#[must_use]
pub fn agreed(whole: &Figures, shown: &Figures) -> Figures {
    let mut agreed = shown.without_any();
    for (key, figure) in shown.iter() {
        let same = whole.get(key).filter(|whole| whole.value.is_number());
        let figure = match same {
            Some(whole) => {
                let mut number = whole.clone();
                number.label.clone_from(&figure.label);
                number.from.clone_from(&figure.from);
                number
            }
            None => figure.clone(),
        };
        agreed.insert(key, figure);
    }
    agreed.withhold_others();
    agreed
}
