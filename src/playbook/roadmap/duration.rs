//! Lengths of work in working days: `6 weeks`, `10 days`.

use serde::{Serialize, Serializer};

use crate::diagnostic::Report;
use crate::source::yaml::{Node, Read, rules};
use crate::vocabulary::value::At;

/// A length of work in working days; a week has five. `0 days` is a milestone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duration {
    /// Working days.
    pub days: i32,
}

impl Duration {
    /// Reads `6 weeks`, `1 week`, `10 days`, `0 days`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (count, unit) = text.trim().split_once(' ')?;
        let count: i32 = count.parse().ok().filter(|count| (0..=5_000).contains(count))?;
        match unit.trim() {
            "day" | "days" => Some(Self { days: count }),
            "week" | "weeks" => Some(Self { days: count * 5 }),
            _ => None,
        }
    }
}

impl Read for Duration {
    fn expected() -> String {
        "a length of work such as `6 weeks` or `10 days`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let text = At::<String>::read(node, report)?;
        let duration = Self::parse(&text);
        if duration.is_none() {
            let message = format!("found `{}`, expected {}", text.value, Self::expected());
            report.push(rules::BAD_NUMBER.at(node.span, message));
        }
        duration
    }
}

impl Serialize for Duration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{} days", self.days))
    }
}
