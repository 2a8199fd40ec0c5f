//! How projects stand on a day: computed and reported colours, delay, and success once they are over.

use jiff::civil::Date;

use super::earned_value::EarnedValue;
use super::model::{Colour, Portfolio, Project};
use crate::playbook::Playbook;
use crate::playbook::amounts::{days_between, known};
use crate::vocabulary::number::NumberFormat;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::value::{Answer, At};

/// From where to where a project is on track, at risk and off track.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Thresholds {
    /// From this index on it is on track.
    pub green_from: f64,
    /// Below this index it is off track.
    pub red_below: f64,
    /// So many days late it is still on track.
    pub late_from: u32,
    /// So many days late it is still at risk; later than that it is off track.
    pub very_late_from: u32,
}

impl Thresholds {
    /// Those of a portfolio, or the usual ones where none are written.
    #[must_use]
    pub fn of(portfolio: &Portfolio) -> Self {
        let index = |written: &Option<At<f64>>, usual: f64| written.as_ref().map_or(usual, |at| at.value);
        let days = |written: &Option<At<u32>>, usual: u32| written.as_ref().map_or(usual, |at| at.value);
        Self {
            green_from: index(&portfolio.green_from, 0.95),
            red_below: index(&portfolio.red_below, 0.90),
            late_from: days(&portfolio.late_from, 0),
            very_late_from: days(&portfolio.very_late_from, 30),
        }
    }

    /// The colour of an index; equality counts as the better colour.
    #[must_use]
    pub fn of_index(self, index: f64) -> Rag {
        if index >= self.green_from {
            Rag::Green
        } else if index < self.red_below {
            Rag::Red
        } else {
            Rag::Amber
        }
    }

    /// An index as text: with two decimals, and with more where two would show it on the other side of
    /// a limit, such as 0.949 at risk below 0.95.
    #[must_use]
    pub fn index_text(self, index: f64, format: NumberFormat) -> String {
        let shows = |decimals: &usize| {
            let factor = 10_f64.powi(i32::try_from(*decimals).unwrap_or(2));
            self.of_index((index * factor).round() / factor) == self.of_index(index)
        };
        let decimals = (2..=6).find(shows).unwrap_or(6);
        format.number(index, decimals)
    }

    /// The colour of a delay in days.
    #[must_use]
    pub fn of_delay(self, days: i64) -> Rag {
        if days <= i64::from(self.late_from) {
            Rag::Green
        } else if days <= i64::from(self.very_late_from) {
            Rag::Amber
        } else {
            Rag::Red
        }
    }
}

/// Whether earned value is worked out and shown.
#[must_use]
pub fn with_earned_value(portfolio: &Portfolio) -> bool {
    portfolio.earned_value.as_ref().is_some_and(|flag| flag.value.0)
}

/// The day of an answer, where it is written and known.
pub(super) fn day(answer: Option<&Answer<At<Date>>>) -> Option<Date> {
    answer.and_then(Answer::known).map(|day| day.value)
}

/// The day on which a project ended; what lies after `as_of` had not happened yet on that day.
#[must_use]
pub fn ended(project: &Project, as_of: Date) -> Option<Date> {
    let finished = project.finished.as_ref().map(|day| day.value);
    finished.filter(|day| *day <= as_of)
}

/// Whether a project counts in the totals: it runs, or it is over and still has earned value.
#[must_use]
pub fn counts(project: &Project, as_of: Date) -> bool {
    ended(project, as_of).is_none() || project.planned_value.is_some() || project.earned_value.is_some()
}

/// The four values of a project; `None` when one of them is not known.
#[must_use]
pub fn values(project: &Project) -> Option<EarnedValue> {
    Some(EarnedValue {
        budget: known(project.budget.as_ref())?,
        planned: known(project.planned_value.as_ref())?,
        earned: known(project.earned_value.as_ref())?,
        actual: known(project.actual_cost.as_ref())?,
    })
}

/// By how many days a project is foreseen to end, or ended, after its approved day; below zero when
/// before it.
#[must_use]
pub fn days_late(project: &Project, as_of: Date) -> Option<i64> {
    let approved = day(project.baseline_finish.as_ref())?;
    let end = ended(project, as_of).or_else(|| day(project.forecast_finish.as_ref()))?;
    Some(days_between(approved, end))
}

/// The colours that the figures give a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Computed {
    /// By time.
    pub time: Rag,
    /// By cost.
    pub cost: Rag,
    /// The worst of what is known.
    pub overall: Rag,
}

/// The colours that the figures give a project on the day `as_of`.
///
/// With earned value, time is judged by the schedule index and cost by the cost index; without it,
/// or where an index cannot be told, time is judged by the delay of the forecast. The schedule index
/// of a project that is over is 1 however late it was, so that one is judged by its days.
#[must_use]
pub fn computed(portfolio: &Portfolio, project: &Project, as_of: Date) -> Computed {
    let thresholds = Thresholds::of(portfolio);
    let values = values(project).filter(|_| with_earned_value(portfolio));
    let by_days = days_late(project, as_of).map(|days| thresholds.of_delay(days));
    let by_index = values
        .and_then(EarnedValue::schedule_index)
        .map(|index| thresholds.of_index(index));
    let time = if ended(project, as_of).is_some() {
        by_days.or(by_index)
    } else {
        by_index.or(by_days)
    };
    let cost = values
        .and_then(EarnedValue::cost_index)
        .map(|index| thresholds.of_index(index));
    Computed {
        time: time.unwrap_or(Rag::NoData),
        cost: cost.unwrap_or(Rag::NoData),
        overall: Rag::worst(time.into_iter().chain(cost)),
    }
}

/// A reported colour in the terms of computed ones.
#[must_use]
pub fn rag(colour: Colour) -> Rag {
    match colour {
        Colour::Green => Rag::Green,
        Colour::Amber => Rag::Amber,
        Colour::Red => Rag::Red,
    }
}

/// The reported colour of a project altogether.
#[must_use]
pub fn reported(project: &Project) -> Option<Rag> {
    project.reported.as_ref().map(|status| rag(status.overall.value))
}

/// Whether a project is reported better than its figures say: green outside, red inside.
#[must_use]
pub fn is_watermelon(portfolio: &Portfolio, project: &Project, as_of: Date) -> bool {
    let computed = computed(portfolio, project, as_of).overall;
    // Greys have no colour to be better than; worse colours come first in their order.
    matches!(computed, Rag::Red | Rag::Amber) && reported(project).is_some_and(|reported| reported > computed)
}

/// The projects that are reported better than their figures say.
#[must_use]
pub fn watermelons(playbook: &Playbook) -> Vec<(&At<String>, &Project)> {
    let Some(portfolio) = &playbook.portfolio else {
        return Vec::new();
    };
    let projects = portfolio.projects.iter();
    projects
        .filter(|(_, project)| counts(project, playbook.as_of))
        .filter(|(_, project)| is_watermelon(portfolio, project, playbook.as_of))
        .collect()
}

/// What a project that is over reached; `None` where it is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Success {
    /// It ended on its approved day or before.
    pub on_time: Option<bool>,
    /// It cost what it may, with the tolerance of the portfolio.
    pub within_budget: Option<bool>,
    /// It reached its goals.
    pub goals_met: Option<bool>,
}

impl Success {
    /// Of a project that is over; `None` for one that is not.
    #[must_use]
    pub fn of(portfolio: &Portfolio, project: &Project, as_of: Date) -> Option<Self> {
        let end = ended(project, as_of)?;
        let tolerance = portfolio.tolerance.as_ref().map_or(0.0, |share| share.value.0);
        let approved = day(project.baseline_finish.as_ref());
        let budget = known(project.budget.as_ref());
        let cost = known(project.actual_cost.as_ref());
        let goals = project.goals_met.as_ref().and_then(Answer::known);
        Some(Self {
            on_time: approved.map(|approved| end <= approved),
            // A hair of room, since 110 % of an amount is seldom exact in binary.
            within_budget: budget
                .zip(cost)
                .map(|(budget, cost)| cost <= budget * (1.0 + tolerance) + 1e-9 * budget.abs()),
            goals_met: goals.map(|met| met.value.0),
        })
    }

    /// Whether it is a success: all three. One that is missed decides, whatever else is unknown.
    #[must_use]
    pub fn succeeded(self) -> Option<bool> {
        let all = [self.on_time, self.within_budget, self.goals_met];
        if all.contains(&Some(false)) {
            Some(false)
        } else if all.contains(&None) {
            None
        } else {
            Some(true)
        }
    }
}
