//! The figures of the stages.

use super::analysis::{area_stage, current, implementation_days, is_done, last_day_at, progress};
use super::model::{Stage, Stages};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::Language;
use crate::vocabulary::value::At;

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(stages) = &playbook.stages else { return };
    let language = &playbook.language;
    for (id, stage) in stages.stages.iter() {
        add_progress(playbook, id, stage, figures);
        add_activities(playbook, id, stage, figures);
    }
    for (id, area) in stages.implementation.iter() {
        let stage = area_stage(area, playbook.as_of);
        let label = language.message("stages-figure-area");
        let label = label.text("area", playbook.link_to(Kind::Area, &id.value).plain());
        let figure = Figure::new(label.string(), stage.word().into(), "", stage.word_in(language));
        let days = implementation_days(area).into_iter().filter_map(|(_, day)| day);
        let from = days.chain(&area.until).map(|day| day.span);
        figures.insert(format!("stages.implementation.{}", id.value), figure.from(from));
    }
    add_whole(language, stages, figures);
}

fn add_progress(playbook: &Playbook, id: &At<String>, stage: &Stage, figures: &mut Figures) {
    let (format, language) = (playbook.format(), &playbook.language);
    let key = format!("stages.{}.progress", id.value);
    let label = language.message("stages-figure-progress");
    let label = label.text("stage", &stage.title.value).string();
    let figure = match progress(stage, playbook.as_of) {
        Some(share) => {
            let text = format!("{}\u{a0}%", format.number(share * 100.0, 0));
            Figure::number(label, share, "", text)
        }
        None => Figure::none(label, "", language.say("stages-without-end")),
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

/// How many key activities a stage has, how many are done, and their share.
fn add_activities(playbook: &Playbook, id: &At<String>, stage: &Stage, figures: &mut Figures) {
    // An activity that could not be read would be missing from the share.
    if stage.activities.is_empty() || stage.activities.has_unreadable() {
        return;
    }
    let format = playbook.format();
    let all: Vec<Span> = stage.activities.ids().map(|id| id.span).collect();
    let done = stage.activities.iter().filter(|(_, it)| is_done(it, playbook.as_of));
    let done: Vec<Span> = done.filter_map(|(_, it)| Some(it.done.as_ref()?.span)).collect();
    let number = |things: &[Span]| f64::from(u32::try_from(things.len()).unwrap_or(u32::MAX));
    let (total, finished) = (number(&all), number(&done));
    let share = finished / total;
    let mut add = |name: &str, message: &str, value: f64, text: String, from: &[Span]| {
        let label = playbook.language.message(message).text("stage", &stage.title.value);
        let figure = Figure::number(label.string(), value, "", text);
        let key = format!("stages.{}.{name}", id.value);
        figures.insert(key, figure.from(from.iter().copied()));
    };
    add(
        "activities",
        "stages-figure-activities",
        total,
        format.number(total, 0),
        &all,
    );
    add(
        "activities_finished",
        "stages-figure-finished",
        finished,
        format.number(finished, 0),
        &done,
    );
    let percent = format!("{}\u{a0}%", format.number(share * 100.0, 0));
    add("activities_done", "stages-figure-done", share, percent, &all);
}

fn add_whole(language: &Language, stages: &Stages, figures: &mut Figures) {
    if let Some((_, id, stage)) = current(stages) {
        let value = id.value.clone().into();
        let figure = Figure::new(
            language.say("stages-figure-current"),
            value,
            "",
            stage.title.value.clone(),
        );
        figures.insert("stages.current", figure.from([id.span]));
    }
    let ends = stages.stages.iter().filter_map(|(_, stage)| last_day_at(stage));
    if let Some(end) = ends.max_by_key(|day| day.value) {
        let label = language.say("stages-figure-finish");
        let text = language.long_date(end.value);
        let figure = Figure::new(label, end.value.to_string().into(), "", text);
        figures.insert("stages.finish", figure.from([end.span]));
    }
}
