//! What an author may write in `plan.yaml`.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::playbook::ownership::Shared;
use crate::source::yaml::Prose;
use crate::vocabulary::date::Period;
use crate::vocabulary::id::{MetricId, ObjectiveId, OutcomeId, PersonId};
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

entity! {
    /// The implementation plan.
    pub struct Plan {
        /// What the plan is about, in a few sentences.
        about: Option<Prose>,
        /// What is to come out, each with a champion.
        outcomes: Items<Outcome>,
        /// Action steps.
        actions: Items<Action>,
        /// People and what they cost in time.
        resources: Items<Resource>,
        /// How quality is checked.
        quality: Items<QualityControl>,
        /// Your own words for the finding above a chart, by its name: `chain`, `actions`, `resources`.
        findings: Items<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// Something that is to come out.
    pub struct Outcome {
        /// What.
        title: At<String>,
        /// Who stands for it.
        champion: Answer<PersonId>,
        /// The objective that it serves.
        objective: Option<ObjectiveId>,
        /// The metric by which it shows.
        metric: Option<MetricId>,
        /// How it stands.
        state: At<OutcomeState>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// An action step.
    pub struct Action {
        /// What is done.
        title: At<String>,
        /// The outcome that it serves.
        outcome: Option<OutcomeId>,
        /// Who does it.
        responsible: Answer<PersonId>,
        /// When it begins; an action without it is open until it is done.
        start: Option<At<Date>>,
        /// By when.
        due: Answer<At<Date>>,
        /// When it was done.
        done: Option<At<Date>>,
        /// What it may cost.
        budget: Option<Answer<At<Decimal>>>,
        /// What it has cost.
        spent: Option<Answer<At<Decimal>>>,
        /// By what it shows that it is done.
        measure: Option<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A role or person with the time that the plan needs of it.
    pub struct Resource {
        /// Who or what.
        title: At<String>,
        /// Full-time equivalents by period (`2026-Q3`, `2026-10` or `2026`), as planned.
        planned: Items<Answer<At<f64>>>,
        /// Full-time equivalents by period, as it was; nothing for periods to come.
        actual: Items<Answer<At<f64>>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// How the quality of something is checked.
    pub struct QualityControl {
        /// What is checked.
        title: At<String>,
        /// By what it passes.
        criterion: At<String>,
        /// How it is checked.
        method: Option<At<String>>,
        /// Who checks it.
        who: Answer<PersonId>,
        /// How often (`weekly`, `monthly`, `quarterly`, `every 6 weeks`), or at what occasion. A check
        /// with a rhythm is due again when the rhythm has passed.
        when: Option<At<String>>,
        /// What was found.
        results: Vec<QualityResult>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// What a check found.
    pub struct QualityResult {
        /// The day or month.
        date: At<Period>,
        /// How many passed.
        passed: Option<At<u32>>,
        /// Of how many.
        of: Option<At<u32>>,
        /// What was found, in words.
        note: Option<At<String>>,
    }
}

choice! {
    /// How an outcome stands.
    pub enum OutcomeState {
        /// It is there.
        Done = "done",
        /// As planned.
        OnTrack = "on track",
        /// It may not come in time.
        AtRisk = "at risk",
        /// It does not come in time.
        OffTrack = "off track",
        /// Nobody has begun.
        NotStarted = "not started",
    }
}
