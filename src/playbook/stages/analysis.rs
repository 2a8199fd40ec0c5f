//! How far each stage is, which one is current, what is done in it, and how far each area is.

use jiff::civil::Date;

use super::model::{Activity, Implementation, Stage, StageState, Stages};
use crate::playbook::Playbook;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::{Answer, At};

/// The day on which a stage ends as foreseen now; `None` for one without an end.
#[must_use]
pub fn last_day(stage: &Stage) -> Option<Date> {
    last_day_at(stage).map(|day| day.value)
}

/// The same with its place.
pub(super) fn last_day_at(stage: &Stage) -> Option<&At<Date>> {
    stage.forecast.as_ref().or(stage.finish.as_ref())
}

/// How far a stage is on the day `as_of`, from 0 to 1: as given, else all when done, nothing when
/// planned, else the share of its days that have passed. `None` for a stage without an end.
#[must_use]
pub fn progress(stage: &Stage, as_of: Date) -> Option<f64> {
    if let Some(given) = &stage.progress {
        return Some(given.value.0.clamp(0.0, 1.0));
    }
    match stage.state.value {
        StageState::Done => Some(1.0),
        StageState::Planned => Some(0.0),
        StageState::InProgress => elapsed(stage.start.value, last_day(stage)?, as_of),
    }
}

fn elapsed(start: Date, end: Date, as_of: Date) -> Option<f64> {
    let whole = end.duration_since(start).as_secs_f64();
    let passed = as_of.duration_since(start).as_secs_f64();
    (whole > 0.0).then(|| (passed / whole).clamp(0.0, 1.0))
}

/// The stage that the programme is in, with its number: the newest one in progress that has an
/// end, else the last one in progress.
#[must_use]
pub fn current(stages: &Stages) -> Option<(usize, &At<String>, &Stage)> {
    let running = || {
        let numbered = (1..)
            .zip(stages.stages.iter())
            .map(|(number, (id, stage))| (number, id, stage));
        numbered.filter(|(_, _, stage)| stage.state.value == StageState::InProgress)
    };
    running()
        .filter(|(_, _, stage)| last_day(stage).is_some())
        .max_by_key(|(_, _, stage)| stage.start.value)
        .or_else(|| running().last())
}

/// A part of the bar at the top of every page: one for each stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EdgePart {
    /// Whether the stage is over.
    pub done: bool,
    /// How far it is, 0 to 1; `None` for a stage without an end.
    pub share: Option<f64>,
}

/// The bar at the top of every page; empty without stages.
#[must_use]
pub fn edge(playbook: &Playbook) -> Vec<EdgePart> {
    let stages = playbook.stages.iter().flat_map(|stages| stages.stages.iter());
    let part = |(_, stage): (_, &Stage)| EdgePart {
        done: stage.state.value == StageState::Done,
        share: progress(stage, playbook.as_of),
    };
    stages.map(part).collect()
}

/// Whether an activity is done on a day.
#[must_use]
pub fn is_done(activity: &Activity, today: Date) -> bool {
    activity.done.as_ref().is_some_and(|done| done.value <= today)
}

/// Whether an activity should have been done by a day, and is not.
#[must_use]
pub fn is_overdue(activity: &Activity, today: Date) -> bool {
    let due = activity.due.as_ref().and_then(Answer::known);
    activity.done.is_none() && due.is_some_and(|due| due.value < today)
}

/// Where a business area is on its way through the implementation stages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaStage {
    /// Its first stage is still to come.
    NotBegun,
    /// It is in the stage of this name.
    In(&'static str),
    /// Its last day is over.
    Complete,
}

impl AreaStage {
    /// The word for machines, and as English shows it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NotBegun => "Not begun",
            Self::In(stage) => stage,
            Self::Complete => "Complete",
        }
    }

    /// As shown in a language.
    #[must_use]
    pub fn word_in(self, language: &Language) -> String {
        language.term("area-stage", self.word())
    }
}

/// The five implementation stages of an area in their order.
pub const IMPLEMENTATION: [&str; 5] = ["Exploration", "Installation", "Initial", "Full", "Expansion"];

/// The five implementation stages of an area in their order, each with its first day.
#[must_use]
pub fn implementation_days(area: &Implementation) -> [(&'static str, Option<&At<Date>>); 5] {
    let [exploration, installation, initial, full, expansion] = IMPLEMENTATION;
    [
        (exploration, area.exploration.as_ref()),
        (installation, area.installation.as_ref()),
        (initial, area.initial.as_ref()),
        (full, area.full.as_ref()),
        (expansion, area.expansion.as_ref()),
    ]
}

/// The implementation stage of an area on a day: the last one that has begun.
#[must_use]
pub fn area_stage(area: &Implementation, today: Date) -> AreaStage {
    if area.until.as_ref().is_some_and(|until| until.value < today) {
        return AreaStage::Complete;
    }
    let newest_first = implementation_days(area).into_iter().rev();
    let mut begun = newest_first.filter(|(_, day)| day.is_some_and(|day| day.value <= today));
    begun
        .next()
        .map_or(AreaStage::NotBegun, |(name, _)| AreaStage::In(name))
}
