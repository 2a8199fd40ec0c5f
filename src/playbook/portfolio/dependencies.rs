//! What projects wait for from one another, and who waits in a circle.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::model::{Portfolio, ProjectDependency};
use super::status::day;
use crate::playbook::amounts::days_between;

/// How a dependency stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DependencyState {
    /// It came by its day.
    Met,
    /// It came so many days after its day.
    MetLate(i64),
    /// It has not come, so many days after its day.
    Overdue(i64),
    /// It is still to come.
    Open,
}

impl DependencyState {
    /// Whether the project still waits.
    #[must_use]
    pub fn waits(self) -> bool {
        matches!(self, Self::Overdue(_) | Self::Open)
    }
}

/// How a dependency stands on the day `as_of`.
#[must_use]
pub fn state(dependency: &ProjectDependency, as_of: Date) -> DependencyState {
    let met = dependency.met_on.as_ref().map(|met| met.value);
    let met = met.filter(|met| *met <= as_of);
    match (met, day(dependency.due.as_ref())) {
        (Some(met), Some(due)) if met > due => DependencyState::MetLate(days_between(due, met)),
        (Some(_), _) => DependencyState::Met,
        (None, Some(due)) if due < as_of => DependencyState::Overdue(days_between(due, as_of)),
        (None, _) => DependencyState::Open,
    }
}

/// Who still waits for whom.
fn waiting(portfolio: &Portfolio, as_of: Date) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut waiting: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (_, dependency) in portfolio.dependencies.iter() {
        let (project, on) = (dependency.project.as_str(), dependency.on.as_str());
        if project != on && state(dependency, as_of).waits() {
            waiting.entry(project).or_default().insert(on);
        }
    }
    waiting
}

/// The circles of projects that wait for one another: `[P1, P4, P7]` means that P1 waits for P4, P4
/// for P7, and P7 for P1. Of circles that share projects, a shortest one is named for each project
/// that is not in another one yet.
#[must_use]
pub fn circles(portfolio: &Portfolio, as_of: Date) -> Vec<Vec<String>> {
    let waiting = waiting(portfolio, as_of);
    let mut found: Vec<Vec<String>> = Vec::new();
    for start in waiting.keys() {
        if found.iter().flatten().any(|known| known == start) {
            continue;
        }
        if let Some(circle) = shortest_way_back(&waiting, start) {
            found.push(circle);
        }
    }
    found
}

/// The shortest way from `start` back to itself, breadth first.
fn shortest_way_back(waiting: &BTreeMap<&str, BTreeSet<&str>>, start: &str) -> Option<Vec<String>> {
    let mut ways: Vec<Vec<&str>> = vec![vec![start]];
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in &ways {
            let here = way.last()?;
            for next in waiting.get(here).into_iter().flatten() {
                if *next == start {
                    return Some(way.iter().map(|id| (*id).to_owned()).collect());
                }
                if seen.insert(next) {
                    longer.push(way.iter().copied().chain([*next]).collect());
                }
            }
        }
        ways = longer;
    }
    None
}
