//! The network of a plan: when each task can begin at the earliest, when it has to begin at the
//! latest, and which tasks everything waits for.
//!
//! Times are working days as whole numbers: a task of five days that starts at 10 finishes at 15,
//! and what waits for its end may start at 15. Nothing here knows dates, ids or words.
//!
//! A task is **critical** when its slack is 0 or below. The least slack of a network is never above
//! 0, since nothing comes after the task that ends last; so the tasks with the least slack are always
//! among the critical ones, also where a deadline that cannot be kept makes their slack negative.

use super::dependency::DependencyKind;

/// A task of a network.
#[derive(Clone, Debug, Default)]
pub struct Task {
    /// How long it takes.
    pub duration: i64,
    /// What it waits for.
    pub after: Vec<Bond>,
    /// Where it must not start before.
    pub earliest: Option<i64>,
    /// Where it must have finished.
    pub latest: Option<i64>,
    /// When it started, if it did: nothing moves that any more.
    pub started: Option<i64>,
    /// When it finished, if it did.
    pub finished: Option<i64>,
}

/// What a task waits for.
#[derive(Clone, Copy, Debug)]
pub struct Bond {
    /// The place of the other task.
    pub from: usize,
    /// Which end of that task holds which end of this one.
    pub kind: DependencyKind,
    /// Days in between; below zero where they overlap.
    pub lag: i64,
}

/// When a task can and must be done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// The earliest start.
    pub start: i64,
    /// The earliest finish.
    pub finish: i64,
    /// The latest start that delays nothing and keeps every deadline.
    pub late_start: i64,
    /// The latest finish that delays nothing and keeps every deadline.
    pub late_finish: i64,
    /// Whether it waits for the end of another task, rather than for a day or a start.
    pub waits_for_end: bool,
}

impl Times {
    /// By how much it may slip without delaying anything; below zero where a deadline is missed.
    #[must_use]
    pub fn slack(&self) -> i64 {
        self.late_start - self.start
    }

    /// Whether a delay of it delays everything, or misses a deadline.
    #[must_use]
    pub fn critical(&self) -> bool {
        self.slack() <= 0
    }
}

/// The times of all tasks.
#[derive(Clone, Debug, Default)]
pub struct Schedule {
    /// One for each task, in their order.
    pub times: Vec<Times>,
    /// When the last one finishes.
    pub end: i64,
}

impl Schedule {
    /// The times of a task.
    #[must_use]
    pub fn of(&self, task: usize) -> Times {
        self.times.get(task).copied().unwrap_or_default()
    }
}

impl Bond {
    /// The earliest start that this bond allows a task of such a length.
    fn start(&self, other: Times, duration: i64) -> i64 {
        match self.kind {
            DependencyKind::FS => other.finish + self.lag,
            DependencyKind::SS => other.start + self.lag,
            DependencyKind::FF => other.finish + self.lag - duration,
            DependencyKind::SF => other.start + self.lag - duration,
        }
    }

    /// The latest finish that this bond leaves to the other task, of such a length.
    fn late_finish(&self, task: Times, duration: i64) -> i64 {
        match self.kind {
            DependencyKind::FS => task.late_start - self.lag,
            DependencyKind::SS => task.late_start - self.lag + duration,
            DependencyKind::FF => task.late_finish - self.lag,
            DependencyKind::SF => task.late_finish - self.lag + duration,
        }
    }

    /// Whether it holds the start of the task; the others hold its finish.
    fn holds_start(&self) -> bool {
        matches!(self.kind, DependencyKind::FS | DependencyKind::SS)
    }

    fn waits_for_end(&self) -> bool {
        matches!(self.kind, DependencyKind::FS | DependencyKind::FF)
    }

    /// Days between what the bond asks for and what is; below zero where facts have overtaken it.
    #[must_use]
    pub fn gap(&self, other: Times, task: Times) -> i64 {
        task.start - self.start(other, task.finish - task.start)
    }
}

/// Calculates the times of all tasks; `order` must name each one after those it waits for. Nothing
/// starts before `beginning`, except what is known to have started.
#[must_use]
pub fn schedule(tasks: &[Task], order: &[usize], beginning: i64) -> Schedule {
    let mut schedule = Schedule {
        times: vec![Times::default(); tasks.len()],
        end: beginning,
    };
    for place in order {
        let Some(task) = tasks.get(*place) else { continue };
        let times = forward(task, &schedule, beginning);
        schedule.end = schedule.end.max(times.finish);
        if let Some(slot) = schedule.times.get_mut(*place) {
            *slot = times;
        }
    }
    backward(tasks, order, &mut schedule);
    schedule
}

/// The earliest times of a task, when those of all that it waits for are known.
fn forward(task: &Task, schedule: &Schedule, beginning: i64) -> Times {
    let bonds = || task.after.iter().map(|bond| (bond, schedule.of(bond.from)));
    let latest_of = |own: i64, starts: &mut dyn Iterator<Item = i64>| starts.fold(own, i64::max);
    let own = task.earliest.unwrap_or(beginning).max(beginning);
    let start = match (task.started, task.finished) {
        (Some(started), _) => started,
        (None, Some(finished)) => finished - task.duration,
        (None, None) => latest_of(own, &mut bonds().map(|(bond, other)| bond.start(other, task.duration))),
    };
    let finish = match task.finished {
        Some(finished) => finished.max(start),
        // What holds the end of a task that has begun can only make it longer.
        None => latest_of(
            start + task.duration,
            &mut bonds()
                .filter(|(bond, _)| !bond.holds_start())
                .map(|(bond, other)| bond.start(other, 0)),
        ),
    };
    let held = |bond: &Bond, other: Times| bond.start(other, task.duration) == start && start > own;
    Times {
        start,
        finish,
        waits_for_end: bonds().any(|(bond, other)| bond.waits_for_end() && held(bond, other)),
        ..Times::default()
    }
}

/// Fills in the latest times, from the end to the beginning.
fn backward(tasks: &[Task], order: &[usize], schedule: &mut Schedule) {
    let mut late: Vec<i64> = tasks
        .iter()
        .map(|task| task.latest.unwrap_or(schedule.end).min(schedule.end))
        .collect();
    for place in order.iter().rev() {
        let (Some(task), Some(late_finish)) = (tasks.get(*place), late.get(*place).copied()) else {
            continue;
        };
        let Some(times) = schedule.times.get_mut(*place) else {
            continue;
        };
        times.late_finish = late_finish;
        times.late_start = late_finish - (times.finish - times.start);
        let times = *times;
        for bond in &task.after {
            let other = schedule.of(bond.from);
            // Where the task began before the bond allowed it, the bond holds nothing any more.
            if task.started.or(task.finished).is_some() && bond.gap(other, times) < 0 {
                continue;
            }
            if let Some(slot) = late.get_mut(bond.from) {
                *slot = (*slot).min(bond.late_finish(times, other.finish - other.start));
            }
        }
    }
}
