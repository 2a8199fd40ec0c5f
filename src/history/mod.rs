//! Two readings of a playbook compared: what was said then, what is said now.
//!
//! Everything here is a pure function of two readings; where they come from (files, a revision, a
//! tag) is nobody's business here. [`redline`] compares the charter word by word, [`fingerprint`] says
//! whether two texts say the same, [`meaning`] compares what the mandate stands for, field by field.

mod alignment;
mod block;
pub mod changes;
mod clauses;
mod clean;
mod commitments;
mod filled;
mod fingerprint;
mod mandate;
mod matching;
pub mod meaning;
mod moves;
mod placed;
mod reading;
pub mod redline;
mod runs;
mod shown;
mod signal_words;
mod weight;
mod words;

pub use changes::{Change, ChangeKind, changes};
pub use clean::clean_text;
pub use fingerprint::{Fingerprint, fingerprint};
pub use meaning::{FieldChange, MeaningKind, meaning};
pub use redline::{Redline, redline};

#[cfg(test)]
mod tests;
