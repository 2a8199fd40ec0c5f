//! What a reader sees of the metrics: the worst first, a panel for each, a page for each.

use super::analysis::standing;
use super::charts::{course, ranking};
use super::detail;
use super::measure::{change, status};
use super::model::{Metric, Metrics};
use super::words::{inside_sentence, unit_word};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Chip, Fact, Group, Line, Link, Panel, Section};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::text::{capitalised, slug};
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
    let language = &playbook.language;
    let mut section = Section::new("metrics", language.say("metrics-title"), Group::Results);
    section.folder = true;
    section.answer = answer(playbook, metrics, figures);
    section.stewardship = playbook.stewardship(&metrics.page.shared, Some(playbook.as_of));
    section.facts.extend(
        tally(playbook, metrics)
            .into_iter()
            .next()
            .map(|worst| Fact::chip(language.say("metrics-status"), worst)),
    );
    if figures.get("metrics.index").is_some() {
        let index = Line::of(language, "metrics-of-hundred").figure("number", figures, "metrics.index");
        section
            .facts
            .push(Fact::new(language.say("metrics-index"), index.line()));
    }
    if let Some(about) = &metrics.page.about {
        section.blocks.push(crate::playbook::prose(about, "about"));
    }
    section
        .blocks
        .push(Block::heading("worst-first", language.say("metrics-worst-first")));
    section.blocks.push(Block::Chips(tally(playbook, metrics)));
    section.blocks.push(Block::Chart(ranking(playbook, metrics, figures)));
    if let Some(note) = left_out(playbook, metrics) {
        section.blocks.push(note);
    }
    for (group, about) in groups(metrics) {
        section
            .blocks
            .push(Block::heading(slug(&group), group_title(playbook, &group)));
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
        .then(|| Link::to(language.say("metrics-next"), "business-case"));
    section
}

fn answer(playbook: &Playbook, metrics: &Metrics, figures: &Figures) -> Line {
    let language = &playbook.language;
    let off: Vec<String> = metrics
        .metrics
        .iter()
        .filter(|(_, metric)| standing(metric, playbook.as_of).rag == Rag::Red)
        .map(|(_, metric)| inside_sentence(language, &metric.definition.title.value))
        .collect();
    let total = metrics.metrics.len();
    let mut line = if figures.get("metrics.index").is_some() {
        let index = Line::of(language, "metrics-answer-index");
        index.figure("index", figures, "metrics.index").line()
    } else {
        let count = Line::of(language, "metrics-answer-count");
        count.count("metrics", total).line()
    };
    let standing = if off.is_empty() {
        Line::of(language, "metrics-answer-none-off")
    } else {
        Line::of(language, "metrics-answer-off")
            .count("off", off.len())
            .count("total", total)
            .text("metrics", language.list(&off))
    };
    line = line.text(" ");
    line.0.extend(standing.line().0);
    line
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
            let words = || {
                playbook
                    .language
                    .message(tally_of(rag))
                    .count("metrics", count)
                    .string()
            };
            (count > 0).then(|| Chip::new(Chip::of(rag).tone, words()))
        })
        .collect()
}

/// The message that counts the metrics of a colour.
fn tally_of(rag: Rag) -> &'static str {
    match rag {
        Rag::Red => "metrics-tally-red",
        Rag::Amber => "metrics-tally-amber",
        Rag::Green => "metrics-tally-green",
        Rag::Stale => "metrics-tally-stale",
        Rag::NoData => "metrics-tally-no-data",
    }
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

/// The group of metrics that name none.
const UNGROUPED: &str = "all metrics";

fn group_of(metric: &Metric) -> String {
    let group = metric.definition.group.as_ref();
    group.map_or_else(|| UNGROUPED.to_owned(), |group| group.value.clone())
}

fn group_title(playbook: &Playbook, group: &str) -> String {
    if group == UNGROUPED {
        playbook.language.say("metrics-ungrouped")
    } else {
        capitalised(group)
    }
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
    let language = &playbook.language;
    let sentence = |message: &str, names: &[String]| {
        let sentence = language.message(message).text("metrics", language.list(names));
        (!names.is_empty()).then(|| sentence.string())
    };
    let stale = sentence("metrics-left-out-stale", &of(Rag::Stale));
    let missing = sentence("metrics-left-out-missing", &of(Rag::NoData));
    let mut words: Vec<String> = stale.into_iter().chain(missing).collect();
    if words.is_empty() {
        return None;
    }
    words.push(language.say("metrics-left-out"));
    Some(Block::Note(crate::playbook::section::Note {
        title: language.say("metrics-left-out-title"),
        text: Line::from(words.join(" ")),
        warning: true,
    }))
}

fn panel(playbook: &Playbook, id: &str, metric: &Metric, figures: &Figures) -> Panel {
    let standing = standing(metric, playbook.as_of);
    Panel {
        id: id.to_owned(),
        name: Link::to(metric.definition.title.value.clone(), &format!("metrics/{id}")),
        chip: status(&playbook.language, &standing),
        unit: unit_word(&playbook.language, &metric.definition.unit.value),
        chart: course(playbook, id, metric, &standing, figures),
        change: change(playbook, metric, &standing),
        details: detail::brief(playbook, metric),
    }
}
