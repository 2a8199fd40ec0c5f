//! What an author may write in `stakeholders.yaml`.

use jiff::civil::Date;

use crate::playbook::ownership::Shared;
use crate::source::yaml::{Prose, Share};
use crate::vocabulary::id::MetricId;
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

entity! {
    /// Whom the PMO needs, and how they stand.
    pub struct Stakeholders {
        /// What the register is about, in a few sentences.
        about: Option<Prose>,
        /// Which audiences may see how each stakeholder stands. A site that is built for any other
        /// audience shows who they are, and nothing of how they stand.
        stance_for: Vec<At<String>>,
        /// How far all of them are to be won, and by when.
        aim: Option<Aim>,
        /// The stakeholders; one that has the id of a person of foundation.yaml is that person.
        stakeholders: Items<Stakeholder>,
        /// What people do today, and what they will do instead.
        changes: Items<BehaviourChange>,
        /// Your own words for the finding above a chart, by its name: `grid`, `buy-in`, `adoption`.
        findings: Items<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// How far all of them are to be won, and by when.
    pub struct Aim {
        /// The engagement index to be reached, as a share.
        index: At<Share>,
        /// By when.
        by: At<Date>,
    }

    /// Somebody whom the PMO needs.
    pub struct Stakeholder {
        /// Who it is, where the id is not that of a person.
        title: Option<At<String>>,
        /// How many people, for a group.
        size: Option<Answer<At<u32>>>,
        /// The group it belongs to.
        group: Option<At<StakeholderGroup>>,
        /// How much power it has over the PMO, 1 to 5.
        power: Option<Answer<At<u32>>>,
        /// How much it cares, 1 to 5.
        interest: Option<Answer<At<u32>>>,
        /// What it needs from the PMO.
        needs: Option<At<String>>,
        /// How it stood on each day or in each month that somebody judged it; their order in the file
        /// is no matter.
        engagement: Items<Answer<At<Engagement>>>,
        /// How it should stand.
        desired: Option<Answer<At<Engagement>>>,
        /// What is done to win it, or to keep it.
        actions: Vec<At<String>>,
        /// When somebody talks to it next.
        next_contact: Option<At<Date>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// What people do today, and what they will do instead.
    pub struct BehaviourChange {
        /// What they do today.
        from: At<String>,
        /// What they will do.
        to: At<String>,
        /// Who: stakeholders by id, or words.
        who: Vec<At<String>>,
        /// What makes them change.
        lever: Option<At<String>>,
        /// The metric by which it shows.
        metric: Option<MetricId>,
        /// What share of them did so already, on each day or in each month that somebody looked.
        adopted: Items<Answer<At<Share>>>,
        /// Owner, review and the like.
        shared: Shared,
    }
}

choice! {
    /// The group that a stakeholder belongs to.
    pub enum StakeholderGroup {
        /// The top of the organisation.
        Executive = "executive",
        /// Heads of areas.
        Director = "director",
        /// Heads of regions.
        Regional = "regional",
        /// Those who run projects or work in them.
        Delivery = "delivery",
        /// Those who speak for others.
        Representative = "representative",
        /// From outside.
        External = "external",
    }

    /// How somebody stands towards the PMO; ordered labels, not a measured quantity.
    pub enum Engagement {
        /// Knows nothing of it.
        Unaware = "unaware",
        /// Is against it.
        Resistant = "resistant",
        /// Neither for nor against.
        Neutral = "neutral",
        /// Is for it.
        Supportive = "supportive",
        /// Works for it.
        Leading = "leading",
    }
}
