//! What an author may write in `upkeep.yaml`.

use crate::entity;
use crate::playbook::ownership::Shared;
use crate::source::yaml::Prose;
use crate::vocabulary::date::Interval;
use crate::vocabulary::value::At;

entity! {
    /// How the playbook itself is looked after. The pages are there without this file.
    pub struct Upkeep {
        /// How it is looked after, in a few sentences.
        about: Option<Prose>,
        /// How far ahead reviews are listed; 3 months when left out.
        look_ahead: Option<At<Interval>>,
        /// Owner, review and the like.
        shared: Shared,
    }
}
