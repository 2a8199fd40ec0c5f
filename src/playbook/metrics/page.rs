//! What a reader sees of the metrics: the worst first, a panel for each, a page for each.

use super::analysis::{Standing, standing, target_text, with_unit, written};
use super::charts::{course, ranking, spark, unit_word};
use super::detail;
use super::model::{Better, Metric, Metrics};
use crate::playbook::Playbook;
use crate::playbook::section::{
    Block, Change, Chip, Direction, Fact, Group, Line, Link, Measure, Panel, Section, Tone,
};
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::MetricId;
use crate::vocabulary::number::NumberFormat;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::text::{capitalised, counted, listed, slug};
use crate::vocabulary::value::At;

/// The chapter's sections: all metrics on one page, and a page for each.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(metrics) = &playbook.metrics else {
        return Vec::new();
    };
    let mut sections = vec![overview(playbook, metrics, figures)];
    sections.extend(
        metrics
            .metrics
            .iter()
            .map(|(id, metric)| detail::section(playbook, &id.value, metric, figures)),
    );
    sections
}

fn overview(playbook: &Playbook, metrics: &Metrics, figures: &Figures) -> Section {
    let mut section = Section::new("metrics", "Metrics", Group::Results);
    section.folder = true;
    section.answer = answer(playbook, metrics, figures);
    section.stewardship = playbook.stewardship(&metrics.page.shared, Some(playbook.as_of));
    section.facts.extend(
        tally(playbook, metrics)
            .into_iter()
            .next()
            .map(|worst| Fact::chip("Status", worst)),
    );
    if figures.get("metrics.index").is_some() {
        let index = Line::new().figure(figures, "metrics.index").text(" of 100");
        section.facts.push(Fact::new("Index", index));
    }
    if let Some(about) = &metrics.page.about {
        section.blocks.push(crate::playbook::prose(about, "about"));
    }
    section.blocks.push(Block::heading("worst-first", "Worst first"));
    section.blocks.push(Block::Chips(tally(playbook, metrics)));
    section.blocks.push(Block::Chart(ranking(playbook, metrics, figures)));
    if let Some(note) = left_out(playbook, metrics) {
        section.blocks.push(note);
    }
    for (group, about) in groups(metrics) {
        section.blocks.push(Block::heading(slug(&group), capitalised(&group)));
        if let Some(about) = about {
            section.blocks.push(Block::paragraph(Line::new().markdown(&about)));
        }
        let panels = metrics
            .metrics
            .iter()
            .filter(|(_, metric)| group_of(metric) == group)
            .map(|(id, metric)| panel(playbook, &id.value, metric, figures))
            .collect();
        section.blocks.push(Block::Panels(panels));
    }
    section.next = playbook
        .business_case
        .is_some()
        .then(|| Link::to("Business case: what these figures are worth", "business-case"));
    section
}

/// The metric's name where only its id is known.
#[must_use]
pub fn name_of(playbook: &Playbook, id: &MetricId) -> String {
    let metric = playbook
        .metrics
        .as_ref()
        .and_then(|metrics| metrics.metrics.get(id.as_str()));
    metric.map_or_else(
        || id.as_str().to_owned(),
        |metric| metric.definition.title.value.clone(),
    )
}

fn answer(playbook: &Playbook, metrics: &Metrics, figures: &Figures) -> Line {
    let off: Vec<String> = metrics
        .metrics
        .iter()
        .filter(|(_, metric)| standing(metric, playbook.as_of).rag == Rag::Red)
        .map(|(_, metric)| lower_first(&metric.definition.title.value))
        .collect();
    let total = metrics.metrics.len();
    let mut line = if figures.get("metrics.index").is_some() {
        Line::new()
            .text("The weighted index stands at ")
            .strong_figure(figures, "metrics.index")
            .strong(" of 100")
            .text(". ")
    } else {
        Line::new().text(format!("{} measured. ", counted(total, "metric is", "metrics are")))
    };
    line = match off.as_slice() {
        [] => line.text("No measure is off target."),
        [_] => line.text(format!("One measure of {total} is off target: {}.", listed(&off))),
        _ => line.text(format!(
            "{} of {total} measures are off target: {}.",
            off.len(),
            listed(&off)
        )),
    };
    line
}

/// A title inside a sentence; abbreviations keep their capitals.
fn lower_first(title: &str) -> String {
    let mut letters = title.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(title.chars().skip(1)).collect()
        }
        _ => title.to_owned(),
    }
}

fn tally(playbook: &Playbook, metrics: &Metrics) -> Vec<Chip> {
    let colours: Vec<Rag> = metrics
        .metrics
        .iter()
        .map(|(_, metric)| standing(metric, playbook.as_of).rag)
        .collect();
    [Rag::Red, Rag::Amber, Rag::Green, Rag::Stale, Rag::NoData]
        .into_iter()
        .filter_map(|rag| {
            let count = colours.iter().filter(|colour| **colour == rag).count();
            (count > 0).then(|| Chip::new(Chip::of(rag).tone, format!("{count} {}", rag.word())))
        })
        .collect()
}

/// Groups in the order of `groups`, then those that are only named by metrics.
fn groups(metrics: &Metrics) -> Vec<(String, Option<At<String>>)> {
    let listed = metrics
        .page
        .groups
        .iter()
        .map(|(id, about)| (id.value.clone(), Some(about.clone())));
    let mut groups: Vec<(String, Option<At<String>>)> = listed.collect();
    for (_, metric) in metrics.metrics.iter() {
        let group = group_of(metric);
        if !groups.iter().any(|(known, _)| *known == group) {
            groups.push((group, None));
        }
    }
    groups.retain(|(group, _)| metrics.metrics.iter().any(|(_, metric)| group_of(metric) == *group));
    groups
}

fn group_of(metric: &Metric) -> String {
    let group = metric.definition.group.as_ref();
    group.map_or_else(|| "all metrics".to_owned(), |group| group.value.clone())
}

/// Names what has no current value: nothing missing passes unseen.
fn left_out(playbook: &Playbook, metrics: &Metrics) -> Option<Block> {
    let of = |rag: Rag| -> Vec<String> {
        let all = metrics
            .metrics
            .iter()
            .filter(|(_, metric)| standing(metric, playbook.as_of).rag == rag);
        all.map(|(_, metric)| metric.definition.title.value.clone()).collect()
    };
    let (stale, missing) = (of(Rag::Stale), of(Rag::NoData));
    let mut words = Vec::new();
    if !stale.is_empty() {
        words.push(format!("Not measured lately: {}.", listed(&stale)));
    }
    if !missing.is_empty() {
        words.push(format!("Never measured, or without a target: {}.", listed(&missing)));
    }
    if words.is_empty() {
        return None;
    }
    words.push("The index leaves them out.".to_owned());
    Some(Block::Note(crate::playbook::section::Note {
        title: "Some metrics have no current value".to_owned(),
        text: Line::from(words.join(" ")),
        warning: true,
    }))
}

/// A metric as a key figure, for pages that show a few of them.
#[must_use]
pub fn measure(playbook: &Playbook, id: &MetricId) -> Option<Measure> {
    let metric = playbook.metrics.as_ref()?.metrics.get(id.as_str())?;
    let format = playbook.format();
    let standing = standing(metric, playbook.as_of);
    let definition = &metric.definition;
    let period = standing.last.as_ref().map(|(period, _)| period.short());
    let value = standing
        .last
        .as_ref()
        .map(|(_, value)| written(metric, value.value, format));
    let group = definition.group.as_ref().map(|group| capitalised(&group.value));
    let note: Vec<String> = period.into_iter().chain(group).collect();
    Some(Measure {
        name: Link::to(definition.title.value.clone(), &format!("metrics/{}", id.as_str())),
        figure: format!("metrics.{}.value", id.as_str()),
        unit: if value.is_some() && definition.unit.value != "ratio" {
            definition.unit.value.clone()
        } else {
            String::new()
        },
        value: value.unwrap_or_else(|| "no data".to_owned()),
        chip: status(&standing),
        target: format!("target {}", target_text(metric, format)),
        change: change(metric, &standing, format),
        note: note.join(" · "),
        spark: spark(playbook, metric),
    })
}

fn panel(playbook: &Playbook, id: &str, metric: &Metric, figures: &Figures) -> Panel {
    let standing = standing(metric, playbook.as_of);
    Panel {
        id: id.to_owned(),
        name: Link::to(metric.definition.title.value.clone(), &format!("metrics/{id}")),
        chip: status(&standing),
        unit: unit_word(&metric.definition.unit.value).to_owned(),
        chart: course(playbook, id, metric, &standing, figures),
        change: change(metric, &standing, playbook.format()),
        details: detail::brief(playbook, metric),
    }
}

/// The status of a metric; one with values but without a target has none to be judged by.
pub(super) fn status(standing: &Standing<'_>) -> Chip {
    match (&standing.last, standing.goal) {
        (Some(_), None) => Chip::new(Tone::None, "No target yet"),
        _ => Chip::of(standing.rag),
    }
}

/// The change since the value before, in words that say whether it is good.
pub(super) fn change(metric: &Metric, standing: &Standing<'_>, format: NumberFormat) -> Option<Change> {
    let ((_, last), (before, previous)) = (standing.last.as_ref()?, standing.previous.as_ref()?);
    let difference = last.value - previous.value;
    let shown = written(metric, difference.abs(), format);
    let since = Period::short(*before);
    if !shown.bytes().any(|byte| byte.is_ascii_digit() && byte != b'0') {
        return Some(Change {
            direction: Direction::Flat,
            text: format!("no change since {since}"),
        });
    }
    let better = match metric.definition.better.value {
        Better::Higher => difference > 0.0,
        Better::Lower => difference < 0.0,
        Better::Inside => {
            let goal = standing.goal?;
            super::performance::miss(goal, last.value) < super::performance::miss(goal, previous.value)
        }
    };
    let unit = match metric.definition.unit.value.as_str() {
        "%" => format!("{shown}\u{a0}{}", if shown == "1" { "pt" } else { "pts" }),
        _ => with_unit(metric, difference.abs(), format),
    };
    Some(Change {
        direction: if difference > 0.0 {
            Direction::Up
        } else {
            Direction::Down
        },
        text: format!("{unit}, {} than {since}", if better { "better" } else { "worse" }),
    })
}
