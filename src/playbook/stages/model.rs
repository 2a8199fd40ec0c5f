//! What an author may write in `stages.yaml`.

use jiff::civil::Date;

use crate::playbook::ownership::Shared;
use crate::source::yaml::{Prose, Share};
use crate::vocabulary::value::{At, Items};
use crate::{choice, entity};

entity! {
    /// The stages of the programme, in their order.
    pub struct Stages {
        /// The stages.
        stages: Items<Stage>,
        /// Where the programme stands, in a sentence.
        now: Option<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A stage of the programme.
    pub struct Stage {
        /// Its name.
        title: At<String>,
        /// Its first day.
        start: At<Date>,
        /// Its last day; left out for a stage without an end.
        finish: Option<At<Date>>,
        /// The last day as it is foreseen now, where it differs from the plan.
        forecast: Option<At<Date>>,
        /// Done, in progress or planned.
        state: At<StageState>,
        /// On track, at risk or off track, for a stage in progress.
        status: Option<At<StageStatus>>,
        /// How far it is; worked out from the dates when left out.
        progress: Option<At<Share>>,
        /// What it brought, or what it will bring, in a few words.
        summary: Option<At<String>>,
        /// What it is about.
        about: Option<Prose>,
        /// Owner, review and the like.
        shared: Shared,
    }
}

choice! {
    /// Whether a stage is over, running or to come.
    pub enum StageState {
        /// It is over.
        Done = "done" | "complete",
        /// It is running.
        InProgress = "in progress",
        /// It is to come.
        Planned = "planned" | "not started",
    }

    /// How a stage stands against its plan.
    pub enum StageStatus {
        /// As planned.
        OnTrack = "on track" | "green",
        /// It may miss its plan.
        AtRisk = "at risk" | "amber",
        /// It misses its plan.
        OffTrack = "off track" | "red",
    }
}
