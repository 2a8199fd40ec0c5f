//! What an author may write in `improvement.yaml`.

use jiff::civil::Date;

use crate::playbook::ownership::Shared;
use crate::source::yaml::Prose;
use crate::vocabulary::id::{DecisionId, MetricId, ServiceId};
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

entity! {
    /// What was heard and changed, and the next step.
    pub struct Improvement {
        /// How the office improves, in a few sentences.
        about: Option<Prose>,
        /// The metric that shows how much of the benefits came; its curve stands below that of the maturity.
        benefit_metric: Option<MetricId>,
        /// Surveys of how satisfied people are.
        surveys: Items<SatisfactionSurvey>,
        /// What people said, and what was done.
        feedback: Items<Feedback>,
        /// Reviews, and what changed after them.
        reviews: Items<Review>,
        /// The next step of the evolution.
        next_step: Option<NextStep>,
        /// Problems that many offices have, how they show here and what helps.
        known_problems: Items<KnownProblem>,
        /// Your own words for the finding above a chart, by its name: `satisfaction`, `recommendation`, `cycles`,
        /// `benefits`.
        findings: Items<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A survey of how satisfied people are; its id is its month or quarter.
    pub struct SatisfactionSurvey {
        /// How many people were asked.
        invited: Option<Answer<At<u32>>>,
        /// How many answered; the sum of the three when left out.
        answers: Option<At<u32>>,
        /// How many gave 9 or 10 when asked whether they would recommend the PMO.
        promoters: Option<Answer<At<u32>>>,
        /// How many gave 7 or 8.
        passives: Option<Answer<At<u32>>>,
        /// How many gave 0 to 6.
        detractors: Option<Answer<At<u32>>>,
        /// How many are satisfied: 4 or 5 of 5.
        satisfied: Option<Answer<At<u32>>>,
        /// The metric that carries the share of the satisfied.
        satisfaction_metric: Option<MetricId>,
        /// The metric that carries the net promoter score.
        recommendation_metric: Option<MetricId>,
        /// A remark.
        note: Option<At<String>>,
    }

    /// What somebody said, and what was done.
    pub struct Feedback {
        /// The day.
        date: At<Date>,
        /// From whom: a person or role by id, or words.
        from: Option<At<String>>,
        /// Positive, negative, mixed or neutral.
        tone: At<FeedbackTone>,
        /// The words, without quotation marks.
        text: At<String>,
        /// The service that it is about.
        about: Option<ServiceId>,
        /// What we did.
        response: Option<Answer<At<String>>>,
        /// When.
        responded_on: Option<At<Date>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A review, and what changed after it.
    pub struct Review {
        /// The day.
        date: At<Date>,
        /// What was found.
        finding: At<String>,
        /// What changes.
        change: Answer<At<String>>,
        /// The decision about it.
        decision: Option<DecisionId>,
        /// By when.
        due: Option<At<Date>>,
        /// When it was done.
        done: Option<At<Date>>,
        /// The metric on which it should show.
        metric: Option<MetricId>,
        /// What it brought.
        result: Option<Answer<At<String>>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// The next step of the evolution.
    pub struct NextStep {
        /// What it is.
        title: At<String>,
        /// Why, and what it means.
        about: Option<Prose>,
        /// When.
        date: Option<Answer<At<Date>>>,
        /// What has to be there first.
        criteria: Vec<EntryCriterion>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// Something that has to be there first: words, or a metric that reached its target.
    pub struct EntryCriterion {
        /// What.
        text: At<String>,
        /// When it was met.
        met: Option<At<Date>>,
        /// The metric that has to be on track; then nothing else is asked.
        metric: Option<MetricId>,
    }

    /// A problem that many offices have.
    pub struct KnownProblem {
        /// What.
        title: At<String>,
        /// How it shows.
        sign: Option<At<String>>,
        /// What helps.
        remedy: Option<At<String>>,
        /// Where to read more, as a Markdown link to an article or an address.
        see: Option<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }
}

choice! {
    /// How something was meant.
    pub enum FeedbackTone {
        /// In praise.
        Positive = "positive",
        /// In blame.
        Negative = "negative",
        /// Both.
        Mixed = "mixed",
        /// Neither.
        Neutral = "neutral",
    }
}
