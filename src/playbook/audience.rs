//! Audiences: what a build for some readers leaves out.
//!
//! An entry, a chapter or an article with `audience: [executives]` is taken out of what was read
//! before anything is made of it, and with it every reference to it. So nothing that comes later can
//! let it through. Numbers stay those of the whole playbook, since every paper has to show the
//! same number; see [`agreed`].

use std::collections::BTreeSet;

use crate::diagnostic::Report;
use crate::source::yaml::{Kind, Node, parse};
use crate::source::{Source, front_matter, table};
use crate::vocabulary::figure::Figures;

/// What an audience may not see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Withheld {
    audience: Option<String>,
    ids: BTreeSet<String>,
}

impl Withheld {
    /// Looks through all files for what is limited to others than `audience`.
    #[must_use]
    pub fn from(source: &Source, audience: &str) -> Self {
        let mut withheld = Self {
            audience: Some(audience.to_owned()),
            ids: BTreeSet::new(),
        };
        // Faults are reported where the files are read for good.
        let report = &mut Report::default();
        for (id, file) in source.files() {
            let (stem, suffix) = file.path.rsplit_once('.').unwrap_or((&file.path, ""));
            match suffix {
                "yaml" | "yml" => withheld.gather(&parse(&file.text, id, 0, report)),
                "csv" => {
                    if let Some(rows) = table::rows(source, id, report) {
                        withheld.gather(&rows);
                    }
                }
                "md" | "markdown" => {
                    let Some(split) = front_matter::split(source, id, report) else {
                        continue;
                    };
                    if !withheld.sees(&split.matter) {
                        let name = stem.rsplit('/').next().unwrap_or(stem);
                        let own = text_of(&split.matter, "id");
                        withheld.ids.insert(own.unwrap_or(name).to_owned());
                    }
                    withheld.gather(&split.matter);
                }
                _ => {}
            }
        }
        withheld
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

    fn gather(&mut self, node: &Node) {
        match &node.kind {
            Kind::Mapping(entries) => {
                for (key, value) in entries {
                    if !self.sees(value) {
                        self.ids.insert(key.value.clone());
                        self.gather_all(value);
                    } else {
                        self.gather(value);
                    }
                }
            }
            Kind::Sequence(items) => items.iter().for_each(|item| self.gather(item)),
            Kind::Scalar { .. } | Kind::Broken => {}
        }
    }

    /// The ids of everything inside what is withheld: the wave of a withheld roadmap has one too.
    fn gather_all(&mut self, node: &Node) {
        if let Kind::Mapping(entries) = &node.kind {
            for (key, value) in entries {
                if let Kind::Mapping(inner) = &value.kind
                    && inner.iter().any(|(name, _)| name.value == "title")
                {
                    self.ids.insert(key.value.clone());
                }
                self.gather_all(value);
            }
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

    /// Whether a value is a reference to something withheld: its id, or its id with more words, as
    /// dependencies have them.
    fn names(&self, node: &Node) -> bool {
        let Kind::Scalar { text, .. } = &node.kind else {
            return false;
        };
        let text = text.trim();
        let reference = text.split_once(['#', ' ']).map_or(text, |(id, rest)| {
            let is_dependency = ["FS", "SS", "FF", "SF", "+", "-"]
                .iter()
                .any(|word| rest.trim_start().starts_with(word));
            if is_dependency { id } else { text }
        });
        self.ids.contains(reference)
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
    let mut agreed = Figures::default();
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
