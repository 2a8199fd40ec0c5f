//! Values that a chapter cannot do without, but that must not take the chapter with them.

use super::read::{Fields, Read};
use super::tree::Node;
use crate::diagnostic::Report;
use crate::vocabulary::value::At;

/// A value that a chapter cannot do without, but that must not take the chapter with it.
///
/// When it is missing or wrong, that is reported and a stand-in takes its place, so that everything
/// else in the chapter is still checked in the same run. Nothing is published from a stand-in, since
/// what was reported stops the build.
#[derive(Clone, Debug, serde::Serialize)]
#[serde(transparent)]
pub struct Essential<T> {
    value: At<T>,
    /// Whether nothing that could be read is written there.
    #[serde(skip)]
    is_stand_in: bool,
}

impl<T> Essential<T> {
    /// Whether it stands in for a value that was missing or wrong, which has been reported.
    #[must_use]
    pub fn is_stand_in(&self) -> bool {
        self.is_stand_in
    }
}

impl<T> std::ops::Deref for Essential<T> {
    type Target = At<T>;

    fn deref(&self) -> &At<T> {
        &self.value
    }
}

/// Gives a value that stands in for one that could not be read.
pub trait StandIn {
    /// Any value that calculation can go on with.
    fn stand_in() -> Self;
}

impl StandIn for u32 {
    fn stand_in() -> Self {
        2000
    }
}

impl StandIn for String {
    fn stand_in() -> Self {
        "?".to_owned()
    }
}

impl StandIn for super::Share {
    fn stand_in() -> Self {
        Self(0.0)
    }
}

impl<T: Read + StandIn> Read for Essential<T> {
    fn expected() -> String {
        T::expected()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let read = T::read(node, report);
        Some(Self {
            is_stand_in: read.is_none(),
            value: At::new(read.unwrap_or_else(<T as StandIn>::stand_in), node.span),
        })
    }

    fn field(fields: &mut Fields<'_>, key: &'static str, report: &mut Report) -> Option<Self> {
        if let Some(node) = fields.take(key) {
            return Self::read(node, report);
        }
        fields.missing(key, report);
        Some(Self {
            is_stand_in: true,
            value: At::new(<T as StandIn>::stand_in(), fields.span()),
        })
    }
}
