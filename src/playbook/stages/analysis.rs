//! Figures of the stages: how far each is, which one is current, when the last one ends.

use jiff::civil::Date;

use super::model::{Stage, StageState, Stages};
use crate::playbook::Playbook;
use crate::vocabulary::date::long_date;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::value::At;

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

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(stages) = &playbook.stages else { return };
    let format = playbook.format();
    for (id, stage) in stages.stages.iter() {
        let key = format!("stages.{}.progress", id.value);
        let label = format!("{}, progress", stage.title.value);
        let figure = match progress(stage, playbook.as_of) {
            Some(share) => {
                let text = format!("{}\u{a0}%", format.number(share * 100.0, 0));
                Figure::number(label, share, "", text)
            }
            None => Figure::none(label, "", "without an end"),
        };
        let given = stage.progress.as_ref().map(|progress| progress.span);
        let dates = || {
            [
                Some(stage.start.span),
                last_day_at(stage).map(|day| day.span),
                Some(stage.state.span),
            ]
        };
        let from = given.map_or_else(|| dates().into_iter().flatten().collect(), |given| vec![given]);
        figures.insert(key, figure.from(from));
    }
    if let Some((_, id, stage)) = current(stages) {
        let value = id.value.clone().into();
        let figure = Figure::new("The current stage", value, "", stage.title.value.clone());
        figures.insert("stages.current", figure.from([id.span]));
    }
    let ends = stages.stages.iter().filter_map(|(_, stage)| last_day_at(stage));
    if let Some(end) = ends.max_by_key(|day| day.value) {
        let label = "The day on which the last stage with an end is foreseen to end";
        let figure = Figure::new(label, end.value.to_string().into(), "", long_date(end.value));
        figures.insert("stages.finish", figure.from([end.span]));
    }
}
