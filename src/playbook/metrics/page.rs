//! What a reader sees of the metrics: the worst first, a panel for each, a page for each.

use super::analysis::standing;
use super::charts::{course, ranking, unit_word};
use super::detail;
use super::measure::{change, status};
use super::model::{Metric, Metrics};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Chip, Fact, Group, Line, Link, Panel, Section};
use crate::vocabulary::figure::Figures;
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
