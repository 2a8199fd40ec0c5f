//! Typed reading that goes on after a fault.

pub use super::entity::key_of;

use super::entity::Description;

use super::rules;

use super::tree::{Kind, Node};

use crate::diagnostic::{Report, Span, did_you_mean};

use crate::vocabulary::value::{Answer, At, Items, Unknown};

/// A type that reads itself from a node.
///
/// `None` means that something was wrong *and has been reported*: whoever gets it says no more.
pub trait Read: Sized {
    /// What may stand here, in words, such as `a date such as 2026-10-31`.
    fn expected() -> String;

    /// Reads the value of a node.
    fn read(node: &Node, report: &mut Report) -> Option<Self>;

    /// A value that can stand in for one that could not be read, without being mistaken for a fault
    /// of its own; `None` where there is none, which takes the entry with it.
    #[must_use]
    fn stand_in(_: Span) -> Option<Self> {
        None
    }

    /// Reads the value of a key of an entity. Types that may be left out, or that stand for
    /// several keys, do otherwise than to require the key.
    fn field(fields: &mut Fields<'_>, key: &'static str, report: &mut Report) -> Option<Self> {
        if let Some(node) = fields.take(key) {
            return Self::read(node, report);
        }
        fields.missing(key, report);
        None
    }
}

/// The keys of a mapping while an entity is read from it.
pub struct Fields<'a> {
    span: Span,
    entries: &'a [(At<String>, Node)],
    taken: Vec<bool>,
    known: Vec<&'static str>,
    description: &'static Description,
}

impl<'a> Fields<'a> {
    /// Opens a mapping; anything else is reported.
    pub fn open(node: &'a Node, description: &'static Description, report: &mut Report) -> Option<Self> {
        let entries: &[(At<String>, Node)] = match &node.kind {
            Kind::Mapping(entries) => entries,
            Kind::Broken => return None,
            _ => {
                wrong_type(node, &expected_keys(description), report);
                return None;
            }
        };
        Some(Self {
            span: node.span,
            entries,
            taken: vec![false; entries.len()],
            known: Vec::new(),
            description,
        })
    }

    /// The value of a key, which is known from now on.
    pub fn take(&mut self, key: &'static str) -> Option<&'a Node> {
        self.known.push(key);
        let index = self.entries.iter().position(|(name, _)| name.value == key)?;
        if let Some(taken) = self.taken.get_mut(index) {
            *taken = true;
        }
        self.entries.get(index).map(|(_, node)| node)
    }

    /// Whether a key has been asked for.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.known.contains(&key)
    }

    /// The keys that have been asked for.
    #[must_use]
    pub fn known(&self) -> &[&'static str] {
        &self.known
    }

    /// Where the mapping stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// Reports a key that must be there; not when a misspelt form of it is there, which
    /// [`finish`](Self::finish) reports with a suggestion.
    pub fn missing(&self, key: &'static str, report: &mut Report) {
        let misspelt = |name: &str| {
            let known = self.description.fields.iter().map(|field| field.key);
            !known.clone().any(|known| known == name) && did_you_mean(name, known) == Some(key)
        };
        if self.entries.iter().any(|(name, _)| misspelt(&name.value)) {
            return;
        }
        let field = self.description.fields.iter().find(|field| field.key == key);
        let mut fault = rules::MISSING_KEY.at(first_line(self.span, self.entries), format!("`{key}` is missing"));
        if let Some(field) = field {
            fault = fault.help(format!(
                "add `{key}:` with {} ({})",
                (field.expected)(),
                one_line(field.doc)
            ));
        }
        report.push(fault);
    }

    /// Reports the keys that nobody asked for.
    pub fn finish(self, report: &mut Report) {
        for ((name, value), taken) in self.entries.iter().zip(&self.taken) {
            // Any entry may be limited to an audience; what is kept from one was taken out before this.
            if *taken || name.value == "audience" {
                continue;
            }
            let mut fault =
                rules::UNKNOWN_KEY.at(name.span, format!("`{}` is not a key that is known here", name.value));
            // `{because: one, two}` makes a key of `two`: the commonest slip in braces.
            if value.is_null() && name.value.contains(' ') {
                fault = fault.help("a text with a comma in it needs quotation marks");
            }
            fault = match did_you_mean(&name.value, self.known.iter().copied()) {
                Some(near) => fault.label(format!("did you mean `{near}`?")),
                None => fault.help(format!(
                    "keys here are {}; keys of your own go under `extra`",
                    quoted(&self.known)
                )),
            };
            report.push(fault);
        }
    }
}

/// An entity's beginning: its whole block would be pages long in a message.
fn first_line(span: Span, entries: &[(At<String>, Node)]) -> Span {
    entries.first().map_or(span, |(key, _)| key.span)
}

/// `entries with the keys …`.
#[must_use]
pub fn expected_keys(description: &Description) -> String {
    let keys: Vec<&str> = description.fields.iter().take(4).map(|field| field.key).collect();
    let more = if description.fields.len() > 4 { " …" } else { "" };
    format!("keys such as {}{more}", quoted(&keys))
}

fn quoted(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

fn one_line(doc: &str) -> String {
    let line = doc.split_whitespace().collect::<Vec<_>>().join(" ");
    line.trim_end_matches('.').to_owned()
}

/// Reports a value of another kind, or an empty one.
pub fn wrong_type(node: &Node, expected: &str, report: &mut Report) {
    if matches!(node.kind, Kind::Broken) {
        return;
    }
    let fault = if node.is_null() {
        rules::EMPTY
            .at(node.span, "nothing is written here")
            .help(format!("write {expected}, or remove the key"))
    } else {
        let found = node.what();
        rules::WRONG_TYPE.at(node.span, format!("found {found}, expected {expected}"))
    };
    report.push(fault);
}

impl<T: Read> Read for Option<T> {
    fn expected() -> String {
        T::expected()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        if node.is_null() {
            return Some(None);
        }
        // What is wrong has been reported; the entity around it can still be checked.
        Some(T::read(node, report))
    }

    fn field(fields: &mut Fields<'_>, key: &'static str, report: &mut Report) -> Option<Self> {
        match fields.take(key) {
            Some(node) if node.is_null() => {
                wrong_type(node, &T::expected(), report);
                Some(None)
            }
            Some(node) => Self::read(node, report),
            None => Some(None),
        }
    }
}

impl<T: Read> Read for At<T> {
    fn expected() -> String {
        T::expected()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        Some(Self::new(T::read(node, report)?, node.span))
    }

    fn stand_in(span: Span) -> Option<Self> {
        T::stand_in(span).map(|value| Self::new(value, span))
    }
}

impl<T: Read> Read for Box<T> {
    fn expected() -> String {
        T::expected()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        T::read(node, report).map(Self::new)
    }
}

impl<T: Read> Read for Vec<T> {
    fn expected() -> String {
        format!("a list, each {}", T::expected())
    }

    /// A single value stands for a list of one: `services: governance-boards`.
    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        match &node.kind {
            _ if node.is_null() => Some(Self::new()),
            Kind::Sequence(items) => Some(items.iter().filter_map(|item| T::read(item, report)).collect()),
            Kind::Broken => None,
            _ => Some(T::read(node, report).into_iter().collect()),
        }
    }

    fn field(fields: &mut Fields<'_>, key: &'static str, report: &mut Report) -> Option<Self> {
        Some(
            fields
                .take(key)
                .and_then(|node| Self::read(node, report))
                .unwrap_or_default(),
        )
    }
}

impl<T: Read> Read for Items<T> {
    fn expected() -> String {
        format!("entries, each an id with {}", T::expected())
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let mut items = Self::default();
        match &node.kind {
            _ if node.is_null() => {}
            Kind::Mapping(entries) => {
                for (id, value) in entries {
                    items.push(id.clone(), T::read(value, report));
                }
            }
            _ => {
                wrong_type(node, &Self::expected(), report);
                return None;
            }
        }
        Some(items)
    }

    fn field(fields: &mut Fields<'_>, key: &'static str, report: &mut Report) -> Option<Self> {
        Some(
            fields
                .take(key)
                .and_then(|node| Self::read(node, report))
                .unwrap_or_default(),
        )
    }
}

crate::entity! {
    /// Who finds out what is not known yet.
    pub struct UnknownDetails {
        /// Who will find out.
        owner: Option<crate::vocabulary::id::PersonId>,
        /// By when.
        by: Option<At<jiff::civil::Date>>,
    }
}

impl<T: Read> Read for Answer<T> {
    fn expected() -> String {
        format!("{}, `unknown`, or `exempt: \"reason\"`", T::expected())
    }

    fn stand_in(span: Span) -> Option<Self> {
        Some(Self::Unknown(Unknown {
            owner: None,
            by: None,
            span,
        }))
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let unknown = |owner, by| {
            Self::Unknown(Unknown {
                owner,
                by,
                span: node.span,
            })
        };
        match &node.kind {
            Kind::Scalar { text, plain: true } if text == "unknown" => Some(unknown(None, None)),
            Kind::Mapping(entries) => match entries.as_slice() {
                [(key, value)] if key.value == "unknown" => {
                    let details = UnknownDetails::read(value, report)?;
                    Some(unknown(details.owner, details.by))
                }
                [(key, value)] if key.value == "exempt" => At::<String>::read(value, report).map(Self::Exempt),
                _ => T::read(node, report).map(Self::Known),
            },
            _ => T::read(node, report).map(Self::Known),
        }
    }
}
