//! What an author may write in `roadmap.yaml`.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::dependency::Dependency;
use super::duration::Duration;
use crate::playbook::ownership::Shared;
use crate::source::yaml::{Flag, Prose, Share};
use crate::vocabulary::id::{
    AreaId, ChallengeId, DecisionId, MetricId, RegionId, RoadmapItemId, ServiceId, StageId, WaveId,
};
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

entity! {
    /// What is done when, and in which waves.
    pub struct Roadmap {
        /// What the plan is about, in a few sentences.
        about: Option<Prose>,
        /// The first day of the plan: items that wait for nothing begin on it.
        start: Option<At<Date>>,
        /// The items.
        items: Items<RoadmapItem>,
        /// Waves of deployment.
        waves: Items<Wave>,
        /// How many people of an area can be in change at once, by area.
        absorption: Items<At<u32>>,
        /// Quick wins.
        quick_wins: Items<QuickWin>,
        /// The pilot.
        pilot: Option<Pilot>,
        /// What was learned, and where it goes.
        lessons: Items<Lesson>,
        /// Your own words for the finding above a chart, by its name: `roadmap`, `load`, `adoption`.
        findings: Items<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// An item of the roadmap.
    pub struct RoadmapItem {
        /// Its name.
        title: At<String>,
        /// The stage of the programme that it belongs to.
        stage: Option<StageId>,
        /// How long it takes as planned: `6 weeks`, `10 days`; `0 days` for a milestone.
        duration: At<Duration>,
        /// What has to come before it: `M03`, `M03 SS + 2 weeks`, `M03 FF - 3 days`.
        depends_on: Vec<Dependency>,
        /// The day before which it cannot begin.
        not_before: Option<At<Date>>,
        /// The day by which it has to be finished.
        deadline: Option<At<Date>>,
        /// How long it takes from its first day to its last as foreseen now. Where `started` and
        /// `finished` are written, they count instead.
        forecast: Option<At<Duration>>,
        /// When it began.
        started: Option<At<Date>>,
        /// When it was finished.
        finished: Option<At<Date>>,
        /// Done, in progress or planned; worked out from `started` and `finished` when left out.
        state: Option<At<WorkState>>,
        /// How far it is, for an item in progress; worked out from its days when left out.
        progress: Option<At<Share>>,
        /// Whether it stands on the roadmap for readers, or only in the deployment plan; yes when left out.
        in_roadmap: Option<At<Flag>>,
        /// A remark.
        note: Option<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A wave of deployment.
    pub struct Wave {
        /// Its name.
        title: At<String>,
        /// The item of the roadmap that it is; gives its days.
        item: Option<RoadmapItemId>,
        /// Its first day, where no item gives it.
        start: Option<At<Date>>,
        /// Its last day, where no item gives it.
        finish: Option<At<Date>>,
        /// The business areas that it reaches.
        areas: Vec<AreaId>,
        /// The regions that it reaches.
        regions: Vec<RegionId>,
        /// The services that it brings.
        services: Vec<ServiceId>,
        /// How far its people are with the new way of working, in five stages.
        implementation: Option<At<ImplementationStage>>,
        /// The metrics that it is to move.
        metrics: Vec<MetricId>,
        /// How many people it reaches.
        people: Option<Answer<At<u32>>>,
        /// How many of them belong to each area, where it reaches more than one; split evenly when
        /// left out.
        people_by_area: Items<At<u32>>,
        /// How many of the people work in the new way, as a share.
        adoption: Option<Answer<At<Share>>>,
        /// What has to be there before it begins.
        entry_criteria: Vec<Criterion>,
        /// What has to be there before it ends.
        exit_criteria: Vec<Criterion>,
        /// What hinders it now.
        blockers: Vec<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// Something that has to be there.
    pub struct Criterion {
        /// What.
        text: At<String>,
        /// When it was met.
        met: Option<At<Date>>,
    }

    /// A quick win.
    pub struct QuickWin {
        /// What was done.
        title: At<String>,
        /// The day.
        date: At<Date>,
        /// What it brought.
        result: At<String>,
        /// What it is worth, where it is money.
        value: Option<Answer<At<Decimal>>>,
        /// The challenge that it answers.
        challenge: Option<ChallengeId>,
        /// Done, in progress or planned; worked out from the day when left out.
        state: Option<At<WorkState>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// The pilot.
    pub struct Pilot {
        /// Its name.
        title: At<String>,
        /// The item of the roadmap that it is.
        item: Option<RoadmapItemId>,
        /// The wave that it is.
        wave: Option<WaveId>,
        /// What it covered.
        scope: Option<At<String>>,
        /// The projects in it.
        projects: Vec<At<String>>,
        /// By what it was judged.
        criteria: Items<PilotCriterion>,
        /// The decision that followed.
        decision: Option<DecisionId>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// By what a pilot is judged: a number that has to be reached or kept.
    pub struct PilotCriterion {
        /// What is measured.
        title: At<String>,
        /// The least that will do.
        at_least: Option<At<f64>>,
        /// The most that will do.
        at_most: Option<At<f64>>,
        /// What was reached.
        actual: Answer<At<f64>>,
        /// The unit.
        unit: Option<At<String>>,
    }

    /// Something that was learned.
    pub struct Lesson {
        /// What.
        title: At<String>,
        /// Whether it worked, did not work, or surprised.
        kind: At<LessonKind>,
        /// The wave in which it was learned.
        from: Option<WaveId>,
        /// Why it came about.
        cause: Option<At<String>>,
        /// What is done about it.
        action: Option<At<String>>,
        /// The waves that it goes into.
        into: Vec<WaveId>,
        /// When that was done.
        done: Option<At<Date>>,
        /// Owner, review and the like.
        shared: Shared,
    }
}

choice! {
    /// How far people are with a new way of working (after NIRN and NCWWI).
    pub enum ImplementationStage {
        /// Looking at what fits.
        Exploration = "exploration",
        /// Getting people and means.
        Installation = "installation",
        /// The first ones work so.
        Initial = "initial implementation" | "initial",
        /// Everybody works so.
        Full = "full implementation" | "full",
        /// Into more places.
        Expansion = "expansion and scale-up" | "expansion",
    }

    /// Whether work is over, running or to come.
    pub enum WorkState {
        /// It is over.
        Done = "done" | "complete",
        /// It is running.
        InProgress = "in progress",
        /// It is to come.
        Planned = "planned" | "not started",
    }

    /// What kind of lesson it is.
    pub enum LessonKind {
        /// It went well.
        Worked = "worked",
        /// It went wrong.
        Failed = "did not work" | "failed",
        /// Nobody expected it.
        Surprise = "surprise",
    }
}
