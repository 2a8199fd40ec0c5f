//! What an author may write in `trace.yaml`.

use crate::entity;
use crate::playbook::ownership::Shared;
use crate::source::yaml::Prose;
use crate::vocabulary::value::{At, Items};

entity! {
    /// What leads to what. The page is there without this file.
    pub struct Trace {
        /// What the trace is for, in a few sentences.
        about: Option<Prose>,
        /// Your own words for the finding above a drawing, by its name: `value`, `plan`.
        findings: Items<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }
}
