//! Two readings of a playbook compared: what was said then, what is said now.
//!
//! Everything here is a pure function of two readings; where they come from (files, a revision, a
//! tag) is nobody's business here. [`redline`] compares the charter word by word, [`fingerprint`] says
//! whether two texts say the same, [`meaning`] compares what the mandate stands for, field by field.

mod alignment;
mod articles;
mod block;
mod bylines;
pub mod changes;
pub mod chronicle;
mod clauses;
mod clean;
mod commitments;
pub mod comparison;
pub mod evidence;
mod filled;
mod fingerprint;
mod gather;
mod in_words;
mod mandate;
mod matching;
pub mod meaning;
mod moves;
mod pages;
mod periods;
mod placed;
mod reading;
pub mod record;
pub mod redline;
pub mod report;
mod runs;
mod shown;
mod signal_words;
pub mod versions;
mod weight;
mod with_figures;
mod words;

pub use bylines::Bylines;
pub use changes::{Change, ChangeKind, changes};
pub use chronicle::{Chronicle, Wanted};
pub use clean::clean_text;
pub use evidence::{evidence, list_tagged};
pub use fingerprint::{Fingerprint, fingerprint};

pub use gather::{Place, gather, locate};
pub use meaning::{FieldChange, MeaningKind, meaning};
pub use pages::sections;
pub use redline::{Redline, redline};
pub use report::{BookReport, report};
pub use with_figures::{Known, WithFigures};

#[cfg(test)]
mod tests;
