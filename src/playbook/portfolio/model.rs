//! What an author may write in `portfolio.yaml`.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::playbook::ownership::Shared;
use crate::source::yaml::{Flag, Prose, Share};
use crate::vocabulary::id::{AreaId, MetricId, PersonId, ProjectId, RegionId};
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

entity! {
    /// The projects that the PMO looks after.
    pub struct Portfolio {
        /// What belongs to it, in a few sentences.
        about: Option<Prose>,
        /// The day to which the figures of the projects reach.
        as_of: Option<At<Date>>,
        /// Whether earned value is worked out and shown; no when left out.
        earned_value: Option<At<Flag>>,
        /// From which index (schedule or cost) a project is on track; 0.95 when left out.
        green_from: Option<At<f64>>,
        /// Below which index a project is off track; 0.90 when left out.
        red_below: Option<At<f64>>,
        /// How many days late a project may be forecast before it is at risk; 0 when left out.
        late_from: Option<At<u32>>,
        /// How many days late a project may be forecast before it is off track; 30 when left out.
        very_late_from: Option<At<u32>>,
        /// By how much a project may pass its budget and still count as within it; 0 % when left out.
        tolerance: Option<At<Share>>,
        /// The metric that repeats the schedule performance index of all projects.
        spi_metric: Option<MetricId>,
        /// The metric that repeats the cost performance index of all projects.
        cpi_metric: Option<MetricId>,
        /// The projects.
        projects: Items<Project>,
        /// What a project waits for from another one.
        dependencies: Items<ProjectDependency>,
        /// People and things that several projects need.
        shared_resources: Items<SharedResource>,
        /// What was found of the projects before the PMO began, each fact with its source.
        discovery: Items<DiscoveryFact>,
        /// Your own words for the finding above a chart, by its name: `schedule`, `cost-index`,
        /// `schedule-index`, `forecast`.
        findings: Items<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A project. One that is over and has neither planned nor earned value is history: it counts for
    /// the success rate, and not for the totals.
    pub struct Project {
        /// Its name.
        title: At<String>,
        /// Its business area.
        area: Option<AreaId>,
        /// The regions that it touches.
        regions: Vec<RegionId>,
        /// What kind of project it is.
        nature: Option<At<String>>,
        /// Who pays for it and answers for it.
        sponsor: Option<Answer<PersonId>>,
        /// Who runs it: a person or role by id, or a name.
        manager: Option<Answer<At<String>>>,
        /// The stage it is in.
        stage: Option<At<String>>,
        /// Its first day.
        start: Option<At<Date>>,
        /// Its last day as approved.
        baseline_finish: Option<Answer<At<Date>>>,
        /// Its last day as foreseen now.
        forecast_finish: Option<Answer<At<Date>>>,
        /// Its last day, when it is over.
        finished: Option<At<Date>>,
        /// What it may cost in all (budget at completion).
        budget: Option<Answer<At<Decimal>>>,
        /// What should be done by now, in money (planned value).
        planned_value: Option<Answer<At<Decimal>>>,
        /// What is done by now, in money (earned value).
        earned_value: Option<Answer<At<Decimal>>>,
        /// What it has cost by now (actual cost).
        actual_cost: Option<Answer<At<Decimal>>>,
        /// How the project manager reports it.
        reported: Option<ReportedStatus>,
        /// For a project that is over: whether it reached its goals.
        goals_met: Option<Answer<At<Flag>>>,
        /// What it is to bring.
        benefits: Option<At<String>>,
        /// Who answers for the benefits after its end.
        benefit_owner: Option<Answer<PersonId>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// How a project is reported.
    pub struct ReportedStatus {
        /// In time.
        time: Option<At<Colour>>,
        /// In cost.
        cost: Option<At<Colour>>,
        /// In scope.
        scope: Option<At<Colour>>,
        /// Altogether.
        overall: At<Colour>,
        /// Why.
        reason: Option<At<String>>,
        /// The day of the report.
        on: Option<At<Date>>,
    }

    /// What a project waits for from another one.
    pub struct ProjectDependency {
        /// The project that waits.
        project: ProjectId,
        /// The project that it waits for.
        on: ProjectId,
        /// What for.
        title: At<String>,
        /// By when.
        due: Option<Answer<At<Date>>>,
        /// When it came.
        met_on: Option<At<Date>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// Somebody or something that several projects need.
    pub struct SharedResource {
        /// Who or what.
        title: At<String>,
        /// The projects that need it.
        projects: Vec<ProjectId>,
        /// How the projects share it.
        note: Option<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// Something that was found of the projects before the PMO began.
    pub struct DiscoveryFact {
        /// What.
        title: At<String>,
        /// What was found.
        value: Answer<At<String>>,
        /// Where it was found.
        source: Option<At<String>>,
        /// When.
        date: Option<At<Date>>,
    }
}

choice! {
    /// A reported colour.
    pub enum Colour {
        /// As planned.
        Green = "green" | "on track",
        /// It may miss its plan.
        Amber = "amber" | "at risk" | "yellow",
        /// It misses its plan.
        Red = "red" | "off track",
    }
}
