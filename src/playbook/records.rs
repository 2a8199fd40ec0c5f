//! What the upkeep of a playbook is about: entries that somebody answers for, values nobody knows yet.
//!
//! Both are read from the tree before it becomes entities, so that no chapter can forget one.

use std::sync::Arc;

use jiff::civil::Date;

use crate::diagnostic::{Report, Span};
use crate::source::yaml::{Kind, Node, Read};
use crate::vocabulary::date::{Interval, parse_date};
use crate::vocabulary::id::PersonId;
use crate::vocabulary::value::{Answer, At};

/// An entry, chapter or article that somebody may answer for.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The chapter that it belongs to.
    pub chapter: &'static str,
    /// Its id; empty for a chapter or article as a whole.
    pub id: String,
    /// What it is called; empty where it has no name of its own.
    pub title: String,
    /// Its beginning.
    pub span: Span,
    /// Who answers for it, as written.
    pub owner: Option<PersonId>,
    /// When somebody last read it through.
    pub reviewed_on: Option<Date>,
    /// When somebody has to read it through again.
    pub review_due: Option<Date>,
}

/// A value that is not known yet.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenValue {
    /// The chapter that it belongs to.
    pub chapter: &'static str,
    /// The id of the entry that it belongs to; empty for the chapter as a whole.
    pub id: String,
    /// What that entry is called.
    pub title: String,
    /// Which of its values it is, in words: `cost per year`; inside another one with that before it:
    /// `levels, pm-circle`.
    pub field: String,
    /// Who will find out.
    pub owner: Option<PersonId>,
    /// By when.
    pub by: Option<At<Date>>,
    /// Where `unknown` stands.
    pub span: Span,
}

/// Keys that name the person who answers for an entry, each in the words of its chapter.
const OWNERS: [&str; 5] = ["owner", "champion", "responsible", "holder", "benefit_owner"];
/// Keys that name an entry.
const NAMES: [&str; 5] = ["title", "name", "role", "finding", "text"];

/// What the upkeep of a chapter is about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Its entries.
    pub records: Vec<Arc<Record>>,
    /// Its values that are not known yet.
    pub open_values: Vec<OpenValue>,
    /// The audiences that something in it is limited to.
    pub limits: Vec<At<String>>,
}

/// What there is in a chapter's tree, or in that of an article or story with the id `id`.
#[must_use]
pub fn of(chapter: &'static str, id: &str, tree: &Node) -> Found {
    let mut walk = Walk {
        chapter,
        is_article: !id.is_empty(),
        found: Found::default(),
    };
    walk.entry(id, tree, &Place::default(), !id.is_empty());
    walk.found
}

/// The entry that the walk is in.
#[derive(Clone, Default)]
struct Place {
    id: String,
    title: String,
    /// The keys between the entry and the value, each with a comma after it.
    path: String,
}

struct Walk {
    chapter: &'static str,
    /// Whoever answers for an article answers for all that stands in it.
    is_article: bool,
    found: Found,
}

impl Walk {
    /// Walks a mapping that may be an entry of its own; an article is one in any case.
    fn entry(&mut self, key: &str, node: &Node, around: &Place, is_article: bool) {
        let Kind::Mapping(entries) = &node.kind else { return };
        let find = |key: &str| {
            entries
                .iter()
                .find(|(name, _)| name.value == key)
                .map(|(_, value)| value)
        };
        let title = NAMES.iter().find_map(|name| find(name)).and_then(words);
        let kept = OWNERS.iter().any(|name| find(name).is_some()) || find("last_reviewed_on").is_some();
        let is_entry = is_article || title.is_some() && !key.is_empty() && !self.is_article;
        let place = if is_entry {
            Place {
                id: key.to_owned(),
                title: title.unwrap_or_default(),
                path: String::new(),
            }
        } else {
            let mut place = around.clone();
            if !key.is_empty() {
                place.path.extend([key.replace('_', " ").as_str(), ", "]);
            }
            place
        };
        if kept || is_entry {
            self.found.records.push(Arc::new(self.record(&place, node, &find)));
        }
        if let Some(limit) = find("audience") {
            self.limit(limit);
        }
        for (name, value) in entries {
            self.value(&name.value, value, &place);
        }
    }

    fn limit(&mut self, node: &Node) {
        match &node.kind {
            Kind::Sequence(names) => names.iter().for_each(|name| self.limit(name)),
            _ => self
                .found
                .limits
                .extend(words(node).map(|name| At::new(name, node.span))),
        }
    }

    fn record<'a>(&self, place: &Place, node: &Node, find: &dyn Fn(&str) -> Option<&'a Node>) -> Record {
        let day = |key: &str| find(key).and_then(words).as_deref().and_then(parse_date);
        let reviewed_on = day("last_reviewed_on");
        let interval = find("review_in").and_then(words).as_deref().and_then(Interval::parse);
        let owner = OWNERS.iter().find_map(|name| find(name));
        Record {
            chapter: self.chapter,
            id: place.id.clone(),
            title: place.title.clone(),
            span: first_key(node),
            owner: owner.and_then(|node| words(node).map(|id| PersonId(At::new(id, node.span)))),
            reviewed_on,
            review_due: reviewed_on.zip(interval).map(|(day, interval)| interval.after(day)),
        }
    }

    fn value(&mut self, key: &str, node: &Node, place: &Place) {
        if let Some(unknown) = unknown(node) {
            self.found.open_values.push(OpenValue {
                chapter: self.chapter,
                id: place.id.clone(),
                title: place.title.clone(),
                field: format!("{}{}", place.path, key.replace('_', " ")),
                owner: unknown.owner,
                by: unknown.by,
                span: unknown.span,
            });
            return;
        }
        match &node.kind {
            Kind::Mapping(_) => self.entry(key, node, place, false),
            Kind::Sequence(items) => items.iter().for_each(|item| self.value(key, item, place)),
            Kind::Scalar { .. } | Kind::Broken => {}
        }
    }
}

fn words(node: &Node) -> Option<String> {
    match &node.kind {
        Kind::Scalar { text, .. } if !node.is_null() && text != "unknown" => Some(text.trim().to_owned()),
        _ => None,
    }
}

fn first_key(node: &Node) -> Span {
    match &node.kind {
        Kind::Mapping(entries) => entries.first().map_or(node.span, |(key, _)| key.span),
        _ => node.span,
    }
}

/// The unknown that a value is, if it is one.
fn unknown(node: &Node) -> Option<crate::vocabulary::value::Unknown> {
    let is_unknown = match &node.kind {
        Kind::Scalar { text, plain } => *plain && text == "unknown",
        Kind::Mapping(entries) => matches!(entries.as_slice(), [(key, _)] if key.value == "unknown"),
        _ => false,
    };
    if !is_unknown {
        return None;
    }
    // What is wrong in it is reported where the value is read for good.
    match Answer::<At<String>>::read(node, &mut Report::default())? {
        Answer::Unknown(unknown) => Some(unknown),
        Answer::Known(_) | Answer::Exempt(_) => None,
    }
}
