//! Working time by period, as planned and as it was.

use super::model::{Plan, Resource};
use crate::diagnostic::Span;
use crate::vocabulary::date::Period;
use crate::vocabulary::value::{Answer, At, Items};

/// Plan or actual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// As planned.
    Planned,
    /// As it was.
    Actual,
}

impl Side {
    /// The word in a figure's key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Actual => "actual",
        }
    }

    fn of(self, resource: &Resource) -> &Items<Answer<At<f64>>> {
        match self {
            Self::Planned => &resource.planned,
            Self::Actual => &resource.actual,
        }
    }
}

/// The periods for which any working time is written, oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Times {
    /// The periods.
    pub periods: Vec<Period>,
}

impl Times {
    /// The periods of a plan.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let written = plan.resources.iter().flat_map(|(_, resource)| {
            let ids = resource.planned.ids().chain(resource.actual.ids());
            ids.filter_map(|id| Period::parse(&id.value))
        });
        let mut periods: Vec<Period> = written.collect();
        periods.sort_unstable();
        periods.dedup();
        Self { periods }
    }

    /// The answer that a resource has for a period.
    #[must_use]
    pub fn answer(resource: &Resource, side: Side, period: Period) -> Option<&Answer<At<f64>>> {
        let mut times = side.of(resource).iter();
        times
            .find(|(id, _)| Period::parse(&id.value) == Some(period))
            .map(|(_, answer)| answer)
    }

    /// The known time of a resource in a period.
    #[must_use]
    pub fn time(resource: &Resource, side: Side, period: Period) -> Option<&At<f64>> {
        Self::answer(resource, side, period)?.known()
    }

    /// The sum over all resources; `None` when any of them is not known, since a sum without it
    /// would look like less work. A resource that writes nothing at all for the period is not in it.
    #[must_use]
    pub fn total(plan: &Plan, side: Side, period: Period) -> Option<(f64, Vec<Span>)> {
        if plan.resources.has_unreadable() {
            return None;
        }
        let answers = plan
            .resources
            .iter()
            .filter_map(|(_, resource)| Self::answer(resource, side, period));
        let known: Option<Vec<&At<f64>>> = answers.map(Answer::known).collect();
        let known = known.filter(|known| !known.is_empty())?;
        Some((
            known.iter().map(|time| time.value).sum(),
            known.iter().map(|time| time.span).collect(),
        ))
    }
}
