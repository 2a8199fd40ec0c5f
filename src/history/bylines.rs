//! Who stands beside a change: what readers may know of its author.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::foundation::{self, model::Foundation};
use crate::playbook::settings::{Authors, Settings};
use crate::source::Source;
use crate::source::git::Person;

/// What is said of authors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bylines {
    /// Nothing.
    Nobody,
    /// The roles of those whom the readers know, by their names.
    Roles(BTreeMap<String, String>),
    /// Their names as git has them, but those of people whom the readers may not see.
    Names {
        /// Whose names are kept back.
        withheld: BTreeSet<String>,
    },
}

impl Bylines {
    /// What the settings ask for, as far as the readers of this playbook may see it.
    #[must_use]
    pub fn of(playbook: &Playbook, source: &Source) -> Self {
        let shown = playbook.foundation.as_ref();
        match playbook.settings.authors() {
            Authors::Nobody => Self::Nobody,
            Authors::Role => Self::Roles(shown.map(roles).unwrap_or_default()),
            Authors::Name if playbook.audience.is_none() => Self::Names {
                withheld: BTreeSet::new(),
            },
            Authors::Name => {
                let shown: BTreeSet<String> = shown.into_iter().flat_map(names).collect();
                let all = everybody(source);
                let withheld = all.into_iter().filter(|name| !shown.contains(name)).collect();
                Self::Names { withheld }
            }
        }
    }

    /// What stands beside a change by this person.
    #[must_use]
    pub fn by(&self, author: &Person) -> Option<String> {
        let name = folded(&author.name);
        match self {
            Self::Nobody => None,
            Self::Roles(roles) => roles.get(&name).cloned(),
            Self::Names { withheld } => {
                (!name.is_empty() && !withheld.contains(&name)).then(|| author.name.trim().to_owned())
            }
        }
    }
}

/// Names are the same however their letters are written and spaced.
fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn names(foundation: &Foundation) -> impl Iterator<Item = String> {
    let people = foundation.people.iter();
    people.filter_map(|(_, person)| person.name.as_ref().map(|name| folded(name)))
}

/// The roles by name. Somebody who has had several has the one that they have not left.
fn roles(foundation: &Foundation) -> BTreeMap<String, String> {
    let mut roles = BTreeMap::new();
    let (left, here): (Vec<_>, Vec<_>) = foundation.people.iter().partition(|(_, person)| person.left.is_some());
    for (_, person) in here.into_iter().chain(left) {
        if let Some(name) = &person.name {
            roles.entry(folded(name)).or_insert_with(|| person.role.value.clone());
        }
    }
    roles
}

/// The names of all people of the whole playbook, whoever may see them.
fn everybody(source: &Source) -> BTreeSet<String> {
    let mut whole = Playbook::empty(Settings::default());
    // Faults are reported where the files are read for good.
    (foundation::CHAPTER.read)(&mut whole, source, &mut Report::default());
    whole.foundation.iter().flat_map(names).collect()
}
