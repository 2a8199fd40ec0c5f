//! What has to come before an item: `M03`, `M03 SS + 2 weeks`, `M03 FF - 3 days`.

use serde::Serialize;

use super::duration::Duration;
use crate::diagnostic::Report;
use crate::source::yaml::{Node, Read, rules};
use crate::vocabulary::id::RoadmapItemId;
use crate::vocabulary::value::At;

/// A dependency on another item.
#[derive(Clone, Debug, Serialize)]
pub struct Dependency {
    /// The item that has to come before.
    pub item: RoadmapItemId,
    /// Which end of it holds which end of this one.
    pub kind: DependencyKind,
    /// Working days in between; below zero when they may overlap.
    pub lag: i32,
}

/// Which end of the one holds which end of the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum DependencyKind {
    /// It has to finish before this one starts.
    #[default]
    FS,
    /// It has to start before this one starts.
    SS,
    /// It has to finish before this one finishes.
    FF,
    /// It has to start before this one finishes.
    SF,
}

impl Dependency {
    fn parse(text: &At<String>) -> Option<Self> {
        let words = text.value.trim();
        let (id, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
        let rest = rest.trim();
        let (kind, rest) = match rest.get(..2) {
            Some("FS") => (DependencyKind::FS, rest.get(2..)?),
            Some("SS") => (DependencyKind::SS, rest.get(2..)?),
            Some("FF") => (DependencyKind::FF, rest.get(2..)?),
            Some("SF") => (DependencyKind::SF, rest.get(2..)?),
            _ => (DependencyKind::FS, rest),
        };
        let rest = rest.trim();
        let lag = match (rest.strip_prefix('+'), rest.strip_prefix(['-', '\u{2212}'])) {
            (Some(lag), _) => Duration::parse(lag)?.days,
            (_, Some(lag)) => -Duration::parse(lag)?.days,
            _ if rest.is_empty() => 0,
            _ => return None,
        };
        let item = RoadmapItemId(At::new(id.to_owned(), text.span));
        Some(Self { item, kind, lag })
    }
}

impl Read for Dependency {
    fn expected() -> String {
        "the id of an item, such as `M03`, or `M03 SS + 2 weeks`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let text = At::<String>::read(node, report)?;
        let dependency = Self::parse(&text);
        if dependency.is_none() {
            let message = format!("found `{}`, expected {}", text.value, Self::expected());
            report.push(
                rules::BAD_CHOICE
                    .at(node.span, message)
                    .help("the four kinds are FS, SS, FF and SF"),
            );
        }
        dependency
    }
}
