//! The figures of waves, of the load of change, and of what was learned.

use super::analysis::{area_name, is_met};
use super::load::{Adoption, Load, adoption, people_of};
use super::model::Roadmap;
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::metrics::share;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::Language;
use crate::vocabulary::value::{Answer, At};

pub(super) fn wave_figures(playbook: &Playbook, roadmap: &Roadmap, figures: &mut Figures) {
    let (format, language) = (playbook.format(), &playbook.language);
    let mut spans = Vec::new();
    for (id, wave) in roadmap.waves.iter() {
        let title = &wave.title.value;
        if let (Some(people), Some(Answer::Known(at))) = (people_of(wave), &wave.people) {
            let figure = Figure::number(
                named(language, "roadmap-label-people", "wave", title),
                people,
                "people",
                format.number(people, 0),
            );
            figures.insert(format!("roadmap.waves.{}.people", id.value), figure.from([at.span]));
            spans.push(at.span);
        }
        if let Some(Answer::Known(at)) = &wave.adoption {
            let text = share(at.value.0, 0, format);
            let figure = Figure::number(
                named(language, "roadmap-label-adoption", "wave", title),
                at.value.0,
                "",
                text,
            );
            figures.insert(format!("roadmap.waves.{}.adoption", id.value), figure.from([at.span]));
            spans.push(at.span);
        }
    }
    let Adoption {
        people,
        counted: known,
        share: adopted,
        told,
    } = adoption(roadmap);
    let all = roadmap.waves.len();
    if known > 0 {
        let figure = Figure::number(
            of_waves(language, "roadmap-people-in-reach", known, all),
            people,
            "people",
            format.number(people, 0),
        );
        figures.insert("roadmap.people", figure.from(spans.clone()));
    }
    let label = of_waves(language, "roadmap-label-all-adoption", told, all);
    match adopted {
        Some(value) => {
            let figure = Figure::number(label, value, "", share(value, 1, format));
            figures.insert("roadmap.adoption", figure.from(spans));
        }
        None if all > 0 => figures.insert(
            "roadmap.adoption",
            Figure::none(label, "", language.say("roadmap-not-known-yet")),
        ),
        None => {}
    }
}

/// `People in reach`, or `People in reach (4 of 5 waves)` where some are not known.
fn of_waves(language: &Language, label: &str, known: usize, all: usize) -> String {
    let label = language.say(label);
    if known == all {
        return label;
    }
    let message = language.message("roadmap-label-of-waves").text("label", label);
    message.count("known", known).count("all", all).string()
}

/// What a figure of something that has a name is called.
fn named(language: &Language, id: &str, place: &str, name: &str) -> String {
    language.message(id).text(place, name).string()
}

pub(super) fn load_figures(playbook: &Playbook, load: &Load<'_>, figures: &mut Figures) {
    let (format, language) = (playbook.format(), &playbook.language);
    for area in &load.areas {
        let name = area_name(playbook, area.area);
        let key = format!("roadmap.load.{}", area.area);
        for (month, value) in load.months.iter().zip(&area.months) {
            let label = language.message("roadmap-label-load").text("area", name.as_str());
            let label = label.text("month", language.short_period(*month)).string();
            let spans = value.waves.iter().map(|wave| wave.span);
            let figure = match value.people {
                Some(people) => Figure::number(label, people, "people", format.shortest(people, 1)),
                None => Figure::none(label, "people", language.say("roadmap-not-known-yet")),
            };
            figures.insert(format!("{key}.{month}"), figure.from(spans));
        }
        if let Some(peak) = area.peak() {
            let label = named(language, "roadmap-label-peak", "area", &name);
            let figure = Figure::number(label, peak, "people", format.shortest(peak, 1));
            figures.insert(format!("{key}.peak"), figure);
        }
        if let Some(cap) = area.cap {
            let label = named(language, "roadmap-label-cap", "area", &name);
            let value = f64::from(cap.value);
            let figure = Figure::number(label, value, "people", format.number(value, 0));
            figures.insert(format!("{key}.cap"), figure.from([cap.span]));
        }
    }
}

pub(super) fn learning_figures(playbook: &Playbook, roadmap: &Roadmap, figures: &mut Figures) {
    let format = playbook.format();
    let mut put = |key: &str, label: &str, value: usize, from: Vec<Span>| {
        let value = u32::try_from(value).map_or(0.0, f64::from);
        let label = playbook.language.say(label);
        let figure = Figure::number(label, value, "", format.number(value, 0)).from(from);
        figures.insert(format!("roadmap.{key}"), figure);
    };
    if let Some(pilot) = &roadmap.pilot {
        let judged: Vec<(&At<String>, bool)> = pilot
            .criteria
            .iter()
            .filter_map(|(id, criterion)| Some((id, is_met(criterion)?)))
            .collect();
        let met = judged.iter().filter(|(_, met)| *met).count();
        let spans = |met_only: bool| {
            let chosen = judged.iter().filter(|(_, met)| *met || !met_only);
            chosen.map(|(id, _)| id.span).collect()
        };
        put("pilot.met", "roadmap-label-pilot-met", met, spans(true));
        put(
            "pilot.criteria",
            "roadmap-label-pilot-criteria",
            pilot.criteria.len(),
            spans(false),
        );
        put("pilot.judged", "roadmap-label-pilot-judged", judged.len(), spans(false));
    }
    let lessons = || roadmap.lessons.iter();
    let spans = |done: bool| {
        let chosen = lessons().filter(|(_, lesson)| lesson.done.is_some() || !done);
        chosen.map(|(id, _)| id.span).collect::<Vec<_>>()
    };
    put("lessons", "roadmap-label-lessons", lessons().count(), spans(false));
    put(
        "lessons.done",
        "roadmap-label-lessons-done",
        spans(true).len(),
        spans(true),
    );
    let wins: Vec<Span> = roadmap.quick_wins.iter().map(|(id, _)| id.span).collect();
    put("quick_wins", "roadmap-wins-title", wins.len(), wins);
    money_figure(playbook, roadmap, figures);
}

fn money_figure(playbook: &Playbook, roadmap: &Roadmap, figures: &mut Figures) {
    let unit = playbook.settings.money().symbol();
    let mut spans = Vec::new();
    let mut sum = 0.0;
    for (id, win) in roadmap.quick_wins.iter() {
        let Some(Answer::Known(value)) = &win.value else {
            continue;
        };
        let amount = f64::try_from(value.value).unwrap_or_default();
        let label = named(&playbook.language, "roadmap-label-worth", "win", &win.title.value);
        let text = playbook.format().shortest(amount, 2);
        let figure = Figure::number(label, amount, &unit, format!("{text}\u{a0}{unit}")).bare(text);
        figures.insert(
            format!("roadmap.quick_wins.{}.value", id.value),
            figure.from([value.span]),
        );
        sum += amount;
        spans.push(value.span);
    }
    if !spans.is_empty() {
        let text = playbook.format().shortest(sum, 2);
        let label = playbook.language.say("roadmap-wins-worth");
        let figure = Figure::number(label, sum, &unit, format!("{text}\u{a0}{unit}")).bare(text);
        figures.insert("roadmap.quick_wins.value", figure.from(spans));
    }
}
