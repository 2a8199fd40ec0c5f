//! The figures of waves, of the load of change, and of what was learned.

use super::analysis::{area_name, is_met};
use super::load::{Adoption, Load, adoption, people_of};
use super::model::Roadmap;
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::metrics::share;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::text::counted;
use crate::vocabulary::value::{Answer, At};

pub(super) fn wave_figures(playbook: &Playbook, roadmap: &Roadmap, figures: &mut Figures) {
    let format = playbook.format();
    let mut spans = Vec::new();
    for (id, wave) in roadmap.waves.iter() {
        let title = &wave.title.value;
        if let (Some(people), Some(Answer::Known(at))) = (people_of(wave), &wave.people) {
            let figure = Figure::number(format!("{title}, people"), people, "people", format.number(people, 0));
            figures.insert(format!("roadmap.waves.{}.people", id.value), figure.from([at.span]));
            spans.push(at.span);
        }
        if let Some(Answer::Known(at)) = &wave.adoption {
            let text = share(at.value.0, 0, format);
            let figure = Figure::number(format!("{title}, adoption"), at.value.0, "", text);
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
            of_waves("People in reach", known, all),
            people,
            "people",
            format.number(people, 0),
        );
        figures.insert("roadmap.people", figure.from(spans.clone()));
    }
    let label = of_waves("Adoption, weighted by people", told, all);
    match adopted {
        Some(value) => {
            let figure = Figure::number(label, value, "", share(value, 1, format));
            figures.insert("roadmap.adoption", figure.from(spans));
        }
        None if all > 0 => figures.insert("roadmap.adoption", Figure::none(label, "", "not known yet")),
        None => {}
    }
}

/// `People in reach`, or `People in reach (4 of 5 waves)` where some are not known.
fn of_waves(label: &str, known: usize, all: usize) -> String {
    if known == all {
        label.to_owned()
    } else {
        format!("{label} ({known} of {})", counted(all, "wave", "waves"))
    }
}

pub(super) fn load_figures(playbook: &Playbook, load: &Load<'_>, figures: &mut Figures) {
    let format = playbook.format();
    for area in &load.areas {
        let name = area_name(playbook, area.area);
        let key = format!("roadmap.load.{}", area.area);
        for (month, value) in load.months.iter().zip(&area.months) {
            let label = format!("{name}, people in change in {}", month.short());
            let spans = value.waves.iter().map(|wave| wave.span);
            let figure = match value.people {
                Some(people) => Figure::number(label, people, "people", format.shortest(people, 1)),
                None => Figure::none(label, "people", "not known yet"),
            };
            figures.insert(format!("{key}.{month}"), figure.from(spans));
        }
        if let Some(peak) = area.peak() {
            let label = format!("{name}, most people in change in a month");
            let figure = Figure::number(label, peak, "people", format.shortest(peak, 1));
            figures.insert(format!("{key}.peak"), figure);
        }
        if let Some(cap) = area.cap {
            let label = format!("{name}, most people it can take along at once");
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
        put("pilot.met", "Criteria of the pilot that were met", met, spans(true));
        put(
            "pilot.criteria",
            "Criteria of the pilot",
            pilot.criteria.len(),
            spans(false),
        );
        put(
            "pilot.judged",
            "Criteria of the pilot with a result",
            judged.len(),
            spans(false),
        );
    }
    let lessons = || roadmap.lessons.iter();
    let spans = |done: bool| {
        let chosen = lessons().filter(|(_, lesson)| lesson.done.is_some() || !done);
        chosen.map(|(id, _)| id.span).collect::<Vec<_>>()
    };
    put("lessons", "Lessons", lessons().count(), spans(false));
    put(
        "lessons.done",
        "Lessons that were carried out",
        spans(true).len(),
        spans(true),
    );
    let wins: Vec<Span> = roadmap.quick_wins.iter().map(|(id, _)| id.span).collect();
    put("quick_wins", "Quick wins", wins.len(), wins);
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
        let label = format!("{}, worth", win.title.value);
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
        let figure = Figure::number("Worth of the quick wins", sum, &unit, format!("{text}\u{a0}{unit}")).bare(text);
        figures.insert("roadmap.quick_wins.value", figure.from(spans));
    }
}
