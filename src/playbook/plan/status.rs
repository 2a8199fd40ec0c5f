//! How actions and outcomes stand on a day: what is done, late, overdue or to come.

use jiff::civil::Date;

use super::model::{Action, Outcome, OutcomeState, Plan, QualityControl};
use crate::playbook::amounts::days_between;
use crate::playbook::{Playbook, metrics};
use crate::vocabulary::date::Interval;
use crate::vocabulary::language::Language;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::value::{Answer, At};

/// How an action stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionState {
    /// Done by its day, or done without one.
    Done,
    /// Done so many days after its day.
    DoneLate(i64),
    /// Not done, so many days after its day.
    Overdue(i64),
    /// Begun, and its day is still to come.
    InProgress,
    /// Not begun.
    Planned,
    /// Not done; nothing says when it begins.
    Open,
}

impl ActionState {
    /// Whether it is done.
    #[must_use]
    pub fn is_done(self) -> bool {
        matches!(self, Self::Done | Self::DoneLate(_))
    }

    /// The state in words: `done 7 days late`.
    #[must_use]
    pub fn words(self, language: &Language) -> String {
        let days = |id: &str, days: i64| {
            let days = usize::try_from(days).unwrap_or_default();
            language.message(id).count("days", days).string()
        };
        match self {
            Self::Done => language.say("plan-state-done"),
            Self::DoneLate(late) => days("plan-state-done-late-by", late),
            Self::Overdue(late) => days("plan-state-overdue-by", late),
            Self::InProgress => language.say("plan-state-in-progress"),
            Self::Planned => language.say("plan-state-planned"),
            Self::Open => language.say("plan-state-open"),
        }
    }
}

/// `1 day`, `7 days`.
#[must_use]
pub fn in_days(days: i64) -> String {
    format!("{days} {}", if days == 1 { "day" } else { "days" })
}

/// The day by which an action is due, where it is known.
#[must_use]
pub fn due(action: &Action) -> Option<Date> {
    action.due.known().map(|due| due.value)
}

/// The day on which an action was done; what lies after `as_of` had not happened yet on that day.
#[must_use]
pub fn done_on(action: &Action, as_of: Date) -> Option<Date> {
    let done = action.done.as_ref().map(|done| done.value);
    done.filter(|done| *done <= as_of)
}

/// How an action stands on the day `as_of`. The day it is due still counts as on time.
#[must_use]
pub fn state(action: &Action, as_of: Date) -> ActionState {
    match (done_on(action, as_of), due(action)) {
        (Some(done), Some(due)) if done > due => ActionState::DoneLate(days_between(due, done)),
        (Some(_), _) => ActionState::Done,
        (None, Some(due)) if due < as_of => ActionState::Overdue(days_between(due, as_of)),
        (None, _) => match &action.start {
            Some(start) if start.value <= as_of => ActionState::InProgress,
            Some(_) => ActionState::Planned,
            None => ActionState::Open,
        },
    }
}

/// Counts of actions on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub actions: usize,
    /// Those that are done.
    pub done: usize,
    /// Those that are done and had a day to be done by.
    pub judged: usize,
    /// Those that were done by their day.
    pub on_time: usize,
    /// Those that are overdue.
    pub overdue: usize,
    /// Those whose day has come, done or not.
    pub due: usize,
    /// Those whose day has come and that were done by it.
    pub due_on_time: usize,
}

/// Counts actions on the day `as_of`.
///
/// On time is counted twice, since the two answers differ as soon as something is overdue: among
/// those that are done, and among those whose day has come. The second one cannot be made better by
/// leaving late work undone.
#[must_use]
pub fn tally<'a>(actions: impl IntoIterator<Item = &'a Action>, as_of: Date) -> Tally {
    let mut tally = Tally::default();
    for action in actions {
        let state = state(action, as_of);
        let due = due(action);
        let on_time = state == ActionState::Done && due.is_some();
        let has_come = due.is_some_and(|due| due <= as_of);
        tally.actions += 1;
        tally.done += usize::from(state.is_done());
        tally.judged += usize::from(state.is_done() && due.is_some());
        tally.on_time += usize::from(on_time);
        tally.overdue += usize::from(matches!(state, ActionState::Overdue(_)));
        // What is due today and not done yet is neither on time nor late.
        let counts = has_come && (state.is_done() || matches!(state, ActionState::Overdue(_)));
        tally.due += usize::from(counts);
        tally.due_on_time += usize::from(counts && on_time);
    }
    tally
}

/// The actions that serve an outcome.
pub fn actions_of<'a>(plan: &'a Plan, outcome: &'a str) -> impl Iterator<Item = (&'a At<String>, &'a Action)> {
    plan.actions
        .iter()
        .filter(move |(_, action)| action.outcome.as_ref().is_some_and(|id| id.as_str() == outcome))
}

/// What the metric of an outcome says of it; `None` without a metric or without metrics at all.
#[must_use]
pub fn metric_status(playbook: &Playbook, outcome: &Outcome) -> Option<Rag> {
    let id = outcome.metric.as_ref()?;
    let metric = playbook.metrics.as_ref()?.metrics.get(id.as_str())?;
    Some(metrics::standing(metric, playbook.as_of).rag)
}

/// Whether an outcome is told better than its metric shows: on track or done, and off track there.
#[must_use]
pub fn is_told_better(playbook: &Playbook, outcome: &Outcome) -> bool {
    let good = matches!(outcome.state.value, OutcomeState::Done | OutcomeState::OnTrack);
    good && metric_status(playbook, outcome) == Some(Rag::Red)
}

/// The rhythm of a check, where its words name one: `monthly`, `each week`, `every 6 weeks`.
#[must_use]
pub fn rhythm(when: &str) -> Option<Interval> {
    let when = when.trim().to_lowercase();
    let rest = when
        .strip_prefix("every ")
        .or_else(|| when.strip_prefix("each "))
        .unwrap_or(&when);
    match rest {
        "daily" | "day" => Some(Interval::Days(1)),
        "weekly" | "week" => Some(Interval::Days(7)),
        "monthly" | "month" => Some(Interval::Months(1)),
        "quarterly" | "quarter" => Some(Interval::Months(3)),
        "yearly" | "annually" | "year" => Some(Interval::Months(12)),
        other => Interval::parse(other).filter(|every| *every != Interval::Days(0) && *every != Interval::Months(0)),
    }
}

/// The day by which a check is due again: one rhythm after the last day that its newest result
/// covers. `None` without a rhythm or without a result up to `as_of`.
#[must_use]
pub fn check_due(control: &QualityControl, as_of: Date) -> Option<Date> {
    let every = rhythm(&control.when.as_ref()?.value)?;
    let newest = last_result(control, as_of)?;
    Some(every.after(newest.date.value.end()))
}

/// The newest result that has begun by `as_of`.
#[must_use]
pub fn last_result(control: &QualityControl, as_of: Date) -> Option<&super::model::QualityResult> {
    let begun = control
        .results
        .iter()
        .filter(|result| result.date.value.start() <= as_of);
    begun.max_by_key(|result| result.date.value.end())
}

/// An action that is still to be done.
#[derive(Clone, Debug, PartialEq)]
pub struct DueAction {
    /// Its id.
    pub id: String,
    /// What is done.
    pub title: String,
    /// By when.
    pub due: Date,
    /// Who does it, where that is known.
    pub responsible: Option<crate::vocabulary::id::PersonId>,
    /// How it stands.
    pub state: ActionState,
}

/// The `count` actions that are due next, overdue ones first.
#[must_use]
pub fn next_due(playbook: &Playbook, count: usize) -> Vec<DueAction> {
    let actions = playbook.plan.iter().flat_map(|plan| plan.actions.iter());
    let open = actions.filter_map(|(id, action)| {
        let state = state(action, playbook.as_of);
        (!state.is_done()).then_some(())?;
        Some(DueAction {
            id: id.value.clone(),
            title: action.title.value.clone(),
            due: due(action)?,
            responsible: action.responsible.known().cloned(),
            state,
        })
    });
    let mut open: Vec<DueAction> = open.collect();
    open.sort_by_key(|action| action.due);
    open.truncate(count);
    open
}

/// A sum of amounts of which some may be unknown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sum {
    /// The sum of those that are known; `None` when none is.
    pub known: Option<f64>,
    /// How many are written and not known.
    pub unknown: usize,
    /// Where the known ones stand.
    pub from: Vec<crate::diagnostic::Span>,
}

/// Adds up what is written; what is not known is counted, never taken as 0.
#[must_use]
pub fn sum<'a>(amounts: impl IntoIterator<Item = &'a Option<Answer<At<rust_decimal::Decimal>>>>) -> Sum {
    let mut sum = Sum::default();
    for amount in amounts.into_iter().flatten() {
        match amount {
            Answer::Known(amount) => {
                *sum.known.get_or_insert(0.0) += crate::playbook::amounts::number(&amount.value);
                sum.from.push(amount.span);
            }
            Answer::Unknown(_) | Answer::Exempt(_) => sum.unknown += 1,
        }
    }
    sum
}
