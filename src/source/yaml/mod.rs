//! YAML in: a tree that keeps the place of every value, and typed reading that reports every fault.
//!
//! Serde streams cannot go on after an error and lose the place under flattened structs; so a
//! document becomes a [`Node`] tree first ([`tree`]), and types read themselves from it
//! ([`read`]). An entity is declared once with [`entity!`](crate::entity): struct, documentation
//! and reading are made from the same lines.

mod decimal_commas;
mod entity;
mod essential;
mod opened;
pub mod read;
pub mod rules;
mod scalars;
pub mod tree;

pub use entity::{Description, FieldDescription};
pub use essential::{Essential, StandIn};
pub use read::{Fields, Read};
pub use scalars::{Flag, Prose, Share, choice as read_choice};
pub use tree::{Kind, Node, parse};
