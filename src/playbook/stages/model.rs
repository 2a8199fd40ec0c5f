//! What an author may write in `stages.yaml`.

use jiff::civil::Date;

use crate::playbook::ownership::Shared;
use crate::source::yaml::{Prose, Share};
use crate::vocabulary::id::StageId;
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

entity! {
    /// The stages of the programme, in their order.
    pub struct Stages {
        /// The stages.
        stages: Items<Stage>,
        /// Implementation stages by business area: the day on which each stage began or begins there.
        implementation: Items<Implementation>,
        /// Ways of setting up an office that others teach, each step laid beside our stages.
        approaches: Items<Approach>,
        /// Where the programme stands, in a sentence; figures may be quoted in it.
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
        /// Its key activities.
        activities: Items<Activity>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A key activity of a stage.
    pub struct Activity {
        /// What is done.
        title: At<String>,
        /// By when.
        due: Option<Answer<At<Date>>>,
        /// When it was done.
        done: Option<At<Date>>,
        /// What shows that it is done: a page, a file or an address.
        evidence: Option<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// The five implementation stages of a business area, each with the day on which it begins.
    pub struct Implementation {
        /// Looking at what fits.
        exploration: Option<At<Date>>,
        /// Getting people and means.
        installation: Option<At<Date>>,
        /// Trying it with a few.
        initial: Option<At<Date>>,
        /// Everybody works so.
        full: Option<At<Date>>,
        /// Into more places.
        expansion: Option<At<Date>>,
        /// The last day of the last stage.
        until: Option<At<Date>>,
        /// A remark.
        note: Option<At<String>>,
    }

    /// A way of setting up an office that others teach.
    pub struct Approach {
        /// Its name.
        title: At<String>,
        /// Where it comes from.
        source: Option<At<String>>,
        /// Its steps.
        steps: Vec<ApproachStep>,
    }

    /// A step of such a way.
    pub struct ApproachStep {
        /// What is done.
        title: At<String>,
        /// The stage of ours in which it is done.
        stage: Option<StageId>,
        /// When it was done.
        done: Option<At<Date>>,
        /// The page that shows it, by its key.
        see: Option<At<String>>,
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
