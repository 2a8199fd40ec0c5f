//! What an author may write in `services.yaml`.

use jiff::civil::Date;

use crate::playbook::ownership::Shared;
use crate::source::yaml::{Flag, Prose};
use crate::vocabulary::date::Interval;
use crate::vocabulary::id::MetricId;
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

entity! {
    /// What the PMO offers.
    pub struct Services {
        /// What the catalogue is about, in a few sentences.
        about: Option<Prose>,
        /// How to ask for a service, where the service itself does not say otherwise.
        how_to_ask: Option<Prose>,
        /// Products and services.
        services: Items<Service>,
        /// What the PMO does not do, though people may think so.
        not_offered: Vec<At<String>>,
        /// After how many months without use a service has to be looked at; 6 when left out.
        unused_after: Option<At<Interval>>,
        /// Your own words for the finding above a chart, by its name: `maturity`.
        findings: Items<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A product or service of the PMO.
    pub struct Service {
        /// Its name.
        title: At<String>,
        /// What it does for you, in a sentence.
        summary: Option<At<String>>,
        /// Product or service.
        kind: At<ServiceKind>,
        /// Whether it can be held in the hand; products can when left out.
        tangible: Option<At<Flag>>,
        /// Core or advanced.
        tier: At<Tier>,
        /// The function of a PMO that it serves.
        function: At<ServiceFunction>,
        /// Its group in another framework, such as `G2 competencies and methodology`.
        group: Option<At<String>>,
        /// For whom: business areas by id, or groups in words.
        customers: Vec<At<String>>,
        /// How to ask for it.
        how_to_ask: Option<Prose>,
        /// How soon it comes.
        response_time: Option<At<String>>,
        /// How mature it was at each cycle of the assessment: 0 not offered to 5 optimised.
        maturity: Items<Answer<At<f64>>>,
        /// How mature it is to be.
        target: Option<Answer<At<f64>>>,
        /// How often it was used since it exists.
        used: Option<Answer<At<u32>>>,
        /// When it was last used.
        last_used: Option<At<Date>>,
        /// Reviews of whether it is still needed.
        reviews: Vec<RelevanceReview>,
        /// When it is asked next whether it is still needed.
        next_review: Option<At<Date>>,
        /// The metrics by which it shows.
        metrics: Vec<MetricId>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A review of whether a service is still needed.
    pub struct RelevanceReview {
        /// The day.
        date: At<Date>,
        /// What was found.
        finding: At<String>,
        /// Keep, change or stop.
        verdict: At<Verdict>,
    }
}

choice! {
    /// Something one gets, or something that is done.
    pub enum ServiceKind {
        /// Something one gets.
        Product = "product",
        /// Something that is done for one.
        Service = "service",
    }

    /// Common or advanced.
    pub enum Tier {
        /// What every PMO offers.
        Core = "core",
        /// What comes later.
        Advanced = "advanced",
    }

    /// The six functions of a PMO.
    pub enum ServiceFunction {
        /// How projects are run, and how well.
        Standards = "standards and quality",
        /// Choosing and steering projects.
        Strategic = "strategic project management",
        /// Help in running projects.
        Assistance = "operative assistance",
        /// One plan for many projects and their people.
        Coordination = "coordination of projects and resources",
        /// Doing the right things with little.
        Effectiveness = "effectiveness and efficiency",
        /// People who can.
        Coaching = "coaching and training",
    }

    /// Whether a service is still needed.
    pub enum Verdict {
        /// It goes on.
        Keep = "keep",
        /// It changes.
        Change = "change",
        /// It ends.
        Stop = "stop",
    }
}
