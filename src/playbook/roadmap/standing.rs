//! The plan and the forecast side by side: for each item its days, its slack and its state in both.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::calendar::{beginning, date_of, days_between, ending};
use super::model::{Roadmap, RoadmapItem, WorkState};
use super::network::{Bond, Schedule, Task, Times, schedule};
use super::order::{Circle, critical_chains, order};
use crate::playbook::Playbook;
use crate::vocabulary::value::At;

/// More critical paths than this are counted, not shown.
const MOST_PATHS: usize = 5;

/// Plan and forecast of the whole roadmap.
#[derive(Debug)]
pub struct Standing<'a> {
    /// The first day of the plan.
    pub start: Date,
    /// Every item, in the author's order.
    pub items: Vec<ItemStanding<'a>>,
    /// As it was planned.
    pub plan: Whole,
    /// As it is foreseen: facts where there are any, forecasts, else the plan.
    pub forecast: Whole,
    places: BTreeMap<&'a str, usize>,
}

/// The roadmap as a whole, planned or foreseen.
#[derive(Debug)]
pub struct Whole {
    /// Working days from the first day of the plan to the end.
    pub days: i64,
    /// The last day.
    pub finish: Date,
    /// The items that everything waits for, in the order of their days.
    pub critical: Vec<String>,
    /// The same as chains, each item waiting for the one before it; the first few of them.
    pub paths: Vec<Vec<String>>,
}

/// Where an item stands.
#[derive(Debug)]
pub struct ItemStanding<'a> {
    /// Its id.
    pub id: &'a At<String>,
    /// What the author wrote.
    pub item: &'a RoadmapItem,
    /// Its days as planned.
    pub plan: Days,
    /// Its days as they are or are foreseen.
    pub foreseen: Days,
    /// Whether it is done, running or to come.
    pub state: WorkState,
    /// The items that it waited for and did not wait for: it began too early for them.
    pub overtaken: Vec<&'a str>,
}

/// The days of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub start: Date,
    /// The last day.
    pub finish: Date,
    /// Working days by which it may slip without delaying anything; below zero where a deadline
    /// cannot be kept.
    pub slack: i64,
    /// Whether everything waits for it.
    pub critical: bool,
}

impl ItemStanding<'_> {
    /// By how many calendar days it ends later than planned; below zero when earlier.
    #[must_use]
    pub fn days_late(&self) -> i64 {
        days_between(self.plan.finish, self.foreseen.finish)
    }

    /// Whether it is a day rather than a stretch of days.
    #[must_use]
    pub fn is_milestone(&self) -> bool {
        self.item.duration.value.days == 0
    }
}

impl<'a> Standing<'a> {
    /// The item with this id.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&ItemStanding<'a>> {
        self.items.get(*self.places.get(id)?)
    }
}

/// The items of a roadmap with their places.
struct Network<'a> {
    items: Vec<(&'a At<String>, &'a RoadmapItem)>,
    places: BTreeMap<&'a str, usize>,
}

impl<'a> Network<'a> {
    fn of(roadmap: &'a Roadmap) -> Self {
        let items: Vec<_> = roadmap.items.iter().collect();
        let places = items.iter().enumerate();
        let places = places.map(|(place, (id, _))| (id.value.as_str(), place)).collect();
        Self { items, places }
    }

    /// The tasks as planned, or with `foreseen` as they are or are foreseen.
    fn tasks(&self, foreseen: bool) -> Vec<Task> {
        let task = |(_, item): &(&At<String>, &RoadmapItem)| {
            let length = item.forecast.as_ref().filter(|_| foreseen).unwrap_or(&item.duration);
            let bonds = item.depends_on.iter().filter_map(|dependency| {
                Some(Bond {
                    from: *self.places.get(dependency.item.as_str())?,
                    kind: dependency.kind,
                    lag: i64::from(dependency.lag),
                })
            });
            let fact = |date: &Option<At<Date>>, number: fn(Date) -> i64| {
                date.as_ref().filter(|_| foreseen).map(|date| number(date.value))
            };
            Task {
                duration: i64::from(length.value.days),
                after: bonds.collect(),
                earliest: item.not_before.as_ref().map(|date| beginning(date.value)),
                latest: item.deadline.as_ref().map(|date| ending(date.value) + 1),
                started: fact(&item.started, beginning),
                finished: fact(&item.finished, |date| ending(date) + 1),
            }
        };
        self.items.iter().map(task).collect()
    }

    fn ids(&self, places: &[usize]) -> Vec<String> {
        let id = |place: &usize| self.items.get(*place).map(|(id, _)| id.value.clone());
        places.iter().filter_map(id).collect()
    }

    fn whole(&self, tasks: &[Task], schedule: &Schedule, start: i64, days: &[Days]) -> Whole {
        let mut critical: Vec<usize> = (0..tasks.len())
            .filter(|place| schedule.of(*place).critical())
            .collect();
        let id = |place: &usize| self.items.get(*place).map(|(id, _)| id.value.as_str());
        critical.sort_by_key(|place| (schedule.of(*place).start, schedule.of(*place).finish, id(place)));
        let chains = critical_chains(tasks, schedule, MOST_PATHS);
        Whole {
            days: schedule.end - start,
            finish: days.iter().map(|days| days.finish).max().unwrap_or(date_of(start)),
            critical: self.ids(&critical),
            paths: chains.iter().map(|chain| self.ids(chain)).collect(),
        }
    }
}

/// The circles of a roadmap as ids, each before the next one; none when it can be calculated.
#[must_use]
pub fn circles(roadmap: &Roadmap) -> Vec<Vec<String>> {
    let network = Network::of(roadmap);
    let circles = order(&network.tasks(false)).err().unwrap_or_default();
    circles.iter().map(|circle: &Circle| network.ids(circle)).collect()
}

/// The first day of the plan: as written, else the earliest day that any item names.
#[must_use]
pub fn first_day(roadmap: &Roadmap) -> Option<Date> {
    let named = roadmap.items.iter().flat_map(|(_, item)| {
        [&item.not_before, &item.started, &item.finished]
            .into_iter()
            .flatten()
            .map(|date| date.value)
    });
    roadmap.start.as_ref().map(|start| start.value).or_else(|| named.min())
}

/// Where the roadmap stands; `None` without items, and where they wait for each other in a circle.
#[must_use]
pub fn standing(playbook: &Playbook) -> Option<Standing<'_>> {
    let roadmap = playbook.roadmap.as_ref()?;
    let network = Network::of(roadmap);
    if network.items.is_empty() {
        return None;
    }
    let start = beginning(first_day(roadmap).unwrap_or(playbook.as_of));
    let planned = network.tasks(false);
    let order = order(&planned).ok()?;
    let plan = schedule(&planned, &order, start);
    let foreseen = network.tasks(true);
    let forecast = schedule(&foreseen, &order, start);
    let plan_days: Vec<Days> = plan.times.iter().map(days).collect();
    let items = network.items.iter().zip(&plan_days).enumerate();
    let items: Vec<_> = items
        .map(|(place, ((id, item), plan))| ItemStanding {
            id,
            item,
            plan: *plan,
            foreseen: with_facts(days(&forecast.of(place)), item),
            state: state(item, playbook.as_of),
            overtaken: overtaken(&network, &foreseen, &forecast, place),
        })
        .collect();
    let foreseen_days: Vec<Days> = items.iter().map(|item| item.foreseen).collect();
    Some(Standing {
        start: date_of(start),
        plan: network.whole(&planned, &plan, start, &plan_days),
        forecast: network.whole(&foreseen, &forecast, start, &foreseen_days),
        items,
        places: network.places,
    })
}

/// Times as days. A milestone stands on the day on which what it waits for ends; where it waits for
/// a day or for a start, on that day.
fn days(times: &Times) -> Days {
    let length = times.finish - times.start;
    let (first, last) = match length {
        0 if times.waits_for_end => (times.start - 1, times.start - 1),
        0 => (times.start, times.start),
        _ => (times.start, times.finish - 1),
    };
    Days {
        start: date_of(first),
        finish: date_of(last),
        slack: times.slack(),
        critical: times.critical(),
    }
}

/// The days that are known, as they were written: somebody may have worked on a Saturday.
fn with_facts(days: Days, item: &RoadmapItem) -> Days {
    let start = item.started.as_ref().map_or(days.start, |date| date.value);
    let finish = item.finished.as_ref().map_or(days.finish, |date| date.value);
    let milestone = item.duration.value.days == 0 && item.started.is_none() && item.finished.is_some();
    Days {
        start: if milestone { finish } else { start },
        finish,
        ..days
    }
}

/// Done, in progress or planned on the day `as_of`: as given, else by the facts up to that day.
#[must_use]
pub fn state(item: &RoadmapItem, as_of: Date) -> WorkState {
    let by_now = |date: &Option<At<Date>>| date.as_ref().is_some_and(|date| date.value <= as_of);
    match &item.state {
        Some(given) => given.value,
        None if by_now(&item.finished) => WorkState::Done,
        None if by_now(&item.started) => WorkState::InProgress,
        None => WorkState::Planned,
    }
}

/// What a started item should still have waited for.
fn overtaken<'a>(network: &Network<'a>, tasks: &[Task], schedule: &Schedule, place: usize) -> Vec<&'a str> {
    let Some(task) = tasks.get(place).filter(|task| task.started.is_some()) else {
        return Vec::new();
    };
    let early = task
        .after
        .iter()
        .filter(|bond| bond.gap(schedule.of(bond.from), schedule.of(place)) < 0);
    early
        .filter_map(|bond| network.items.get(bond.from))
        .map(|(id, _)| id.value.as_str())
        .collect()
}
