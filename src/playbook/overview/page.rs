//! What an executive reads in five minutes: where we are, where we are going, what to decide.

mod ahead;
mod contents;
mod glance;
#[cfg(test)]
mod tests;
mod told;

use super::model::{DecisionAsked, Overview};
use crate::playbook::section::{
    Ask, Block, Chip, Column, DayHighlight, Fact, Group, Highlight, Line, ListEntry, Measure, Section, Tone, Words,
};
use crate::playbook::stages::model::StageStatus;
use crate::playbook::{Playbook, business_case, library, metrics, name_of, stages};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::MetricId;
use crate::vocabulary::language::Language;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// The chapter's section: the home page, which every playbook has.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let (overview, language) = (playbook.overview.as_ref(), &playbook.language);
    let title = overview.and_then(|overview| overview.title.as_ref());
    let title = title.map_or_else(|| language.say("overview-home"), |title| title.value.clone());
    let mut section = Section::new("overview", title, Group::Overview);
    section.template = Some("home.html");
    section.answer = answer(playbook, overview, figures);
    section.facts = facts(overview, language);
    if let Some(overview) = overview {
        section.stewardship = playbook.stewardship(&overview.shared, None);
        section.highlights = told::highlights(playbook, overview);
    }
    section.stewardship.as_of = (playbook.as_of != crate::playbook::EPOCH).then_some(playbook.as_of);
    let steps = stages::steps(playbook);
    if !steps.is_empty() {
        section.blocks.push(Block::Steps(steps));
    }
    if let Some(home) = home_article(playbook) {
        section.title.clone_from(&home.title);
        section.blocks.push(library::body(home));
    }
    section.highlights.extend(days(playbook, overview));
    section.blocks.extend(decision_part(playbook, overview));
    section.blocks.extend(figure_part(playbook, overview));
    section.blocks.extend(money_part(playbook, figures));
    section.blocks.extend(path_part(playbook, overview, figures));
    section.blocks.extend(glance::blocks(playbook, figures));
    section.blocks.extend(contents::blocks(playbook));
    vec![section]
}

/// The page of the content folder itself, which is the home page where there is no overview.
fn home_article(playbook: &Playbook) -> Option<&library::model::Article> {
    let library = playbook.library.as_ref().filter(|_| playbook.overview.is_none())?;
    library
        .articles
        .iter()
        .map(|article| &**article)
        .find(|article| article.key.is_empty())
}

fn answer(playbook: &Playbook, overview: Option<&Overview>, figures: &Figures) -> Line {
    if let Some(answer) = overview.and_then(|overview| overview.answer.as_ref()) {
        return Line::new().markdown(&answer.0);
    }
    let language = &playbook.language;
    let has = |key: &str| figures.get(key).is_some();
    let id = match (has("metrics.index"), has("assessment.gap_closed")) {
        (true, true) => "overview-answer-index-and-gap",
        (true, false) => "overview-answer-index",
        (false, true) => "overview-answer-gap",
        (false, false) => {
            let articles = playbook.library.as_ref().map_or(0, |library| library.articles.len());
            return match articles {
                0 => language.say("overview-answer-nothing").into(),
                count => Line::of(language, "overview-answer-articles")
                    .count("articles", count)
                    .line(),
            };
        }
    };
    let line = Line::of(language, id).figure("index", figures, "metrics.index");
    line.figure("closed", figures, "assessment.gap_closed").line()
}

fn facts(overview: Option<&Overview>, language: &Language) -> Vec<Fact> {
    let mut facts = Vec::new();
    let Some(overview) = overview else { return facts };
    if let Some(status) = &overview.status {
        let tone = match status.value {
            StageStatus::OnTrack => Tone::OnTrack,
            StageStatus::AtRisk => Tone::AtRisk,
            StageStatus::OffTrack => Tone::OffTrack,
        };
        let word = capitalised(&status.value.word_in(language));
        facts.push(Fact::chip(language.say("overview-overall"), Chip::new(tone, word)));
    }
    if let Some(next) = &overview.next_update {
        let day = language.short_date(next.value);
        facts.push(Fact::new(language.say("overview-next-update"), day));
    }
    facts
}

/// The days by which something has to be decided, for papers.
fn days(playbook: &Playbook, overview: Option<&Overview>) -> Vec<Highlight> {
    let language = &playbook.language;
    let decisions = overview.iter().flat_map(|overview| overview.decisions.iter());
    let day = |(id, decision): (&At<String>, &DecisionAsked)| {
        Highlight::Day(DayHighlight {
            id: id.value.clone(),
            date: decision.by.value,
            what: Words {
                text: decision.title.value.clone(),
                span: decision.title.span,
            },
            note: match decider(playbook, decision) {
                Some(who) => language.message("overview-to-decide-by").text("who", who).string(),
                None => language.say("overview-to-decide"),
            },
        })
    };
    decisions.map(day).collect()
}

fn decision_part(playbook: &Playbook, overview: Option<&Overview>) -> Vec<Block> {
    let Some(overview) = overview else { return Vec::new() };
    let language = &playbook.language;
    let who = |decision: &DecisionAsked| {
        let who = decider(playbook, decision);
        who.unwrap_or_else(|| language.say("overview-nobody-named"))
    };
    let asks: Vec<Ask> = overview
        .decisions
        .iter()
        .map(|(_, decision)| {
            let mut facts = vec![
                Fact::new(language.say("overview-who"), who(decision)),
                Fact::new(
                    language.say("overview-by"),
                    Line::new().strong(language.short_date(decision.by.value)),
                ),
            ];
            if let Some(see) = &decision.see {
                let link = Line::new().link(page_name(playbook, &see.value), &see.value);
                facts.push(Fact::new(language.say("overview-see"), link));
            }
            Ask {
                title: decision.title.value.clone(),
                text: decision.text.as_ref().map(|text| Line::new().markdown(&text.0)),
                facts,
            }
        })
        .collect();
    let asked = if asks.is_empty() {
        Block::paragraph(language.say("overview-nothing-to-decide"))
    } else {
        Block::Asks(asks)
    };
    vec![Block::heading("decide", language.say("overview-decide")), asked]
}

/// Who takes a decision: a board in words, or a role.
fn decider(playbook: &Playbook, decision: &DecisionAsked) -> Option<String> {
    let who = decision.who.as_ref().map(|who| who.value.clone());
    who.or_else(|| decision.decider.as_ref().map(|decider| playbook.role_of(decider)))
}

/// The words for a link to a page that is named by its key.
fn page_name(playbook: &Playbook, key: &str) -> String {
    let key = key.split('#').next().unwrap_or_default();
    if playbook.has(key) {
        return name_of(key, &playbook.language);
    }
    match key.split_once('/') {
        Some(("metrics", id)) => {
            let id = MetricId(At::new(
                id.to_owned(),
                crate::diagnostic::Span::beginning(crate::diagnostic::FileId(0)),
            ));
            metrics::name_of(playbook, &id)
        }
        _ => capitalised(&key.rsplit('/').next().unwrap_or_default().replace('-', " ")),
    }
}

/// How many key figures are shown when the author names none.
const KEY_FIGURES: usize = 6;

fn figure_part(playbook: &Playbook, overview: Option<&Overview>) -> Vec<Block> {
    let Some(all) = &playbook.metrics else {
        return Vec::new();
    };
    let named = overview
        .map(|overview| overview.key_figures.clone())
        .unwrap_or_default();
    let shown = if named.is_empty() { first(playbook) } else { named };
    let measures: Vec<Measure> = shown.iter().filter_map(|id| measure(playbook, id)).collect();
    if measures.is_empty() {
        return Vec::new();
    }
    let language = &playbook.language;
    let words = Line::of(language, "overview-figures-shown").count("shown", measures.len());
    let words = words.count("all", all.metrics.len()).line();
    vec![
        Block::heading("figures", language.say("overview-figures")),
        Block::paragraph(words),
        Block::Measures(measures),
        Block::Paragraph(Line::new().link(language.say("overview-all-metrics"), "metrics")),
    ]
}

/// A metric as a key figure. One that an objective is judged by says what kind of goal that is.
fn measure(playbook: &Playbook, id: &MetricId) -> Option<Measure> {
    let mut measure = metrics::measure(playbook, id)?;
    if let Some((_, group)) = headlines(playbook).find(|(metric, _)| metric.as_str() == id.as_str()) {
        let period = measure.note.split(" · ").next().unwrap_or_default().to_owned();
        measure.note = format!("{period} · {}", capitalised(group));
    }
    Some(measure)
}

/// The metrics of the objectives, each with the kind of goal that it shows.
fn headlines(playbook: &Playbook) -> impl Iterator<Item = (&MetricId, &str)> {
    let objectives = playbook
        .foundation
        .iter()
        .flat_map(|foundation| foundation.objectives.iter());
    objectives.filter_map(|(_, objective)| {
        let group = objective.group.as_ref()?;
        Some((objective.metric.as_ref()?, group.value.as_str()))
    })
}

/// Where the author names none: a metric for each kind of goal, then those that need looking at.
fn first(playbook: &Playbook) -> Vec<MetricId> {
    let mut groups: Vec<&str> = Vec::new();
    let mut shown: Vec<MetricId> = Vec::new();
    for (metric, group) in headlines(playbook) {
        if !groups.contains(&group) {
            groups.push(group);
            shown.push(metric.clone());
        }
    }
    for metric in worst(playbook) {
        if !shown.iter().any(|known| known.as_str() == metric.as_str()) {
            shown.push(metric);
        }
    }
    shown.truncate(KEY_FIGURES);
    shown
}

/// The metrics that most need looking at.
fn worst(playbook: &Playbook) -> Vec<MetricId> {
    let Some(all) = &playbook.metrics else {
        return Vec::new();
    };
    let mut ranked: Vec<(Rag, &At<String>)> = all
        .metrics
        .iter()
        .map(|(id, metric)| (metrics::standing(metric, playbook.as_of).rag, id))
        .collect();
    ranked.sort_by_key(|(rag, _)| *rag);
    ranked
        .into_iter()
        .take(KEY_FIGURES)
        .map(|(_, id)| MetricId(id.clone()))
        .collect()
}

fn money_part(playbook: &Playbook, figures: &Figures) -> Vec<Block> {
    let Some(case) = &playbook.business_case else {
        return Vec::new();
    };
    let Some((id, option)) = business_case::preferred(case) else {
        return Vec::new();
    };
    let language = &playbook.language;
    vec![
        Block::heading("money", language.say("overview-money")),
        Block::Chart(business_case::cash_flow_chart(
            playbook, case, &id.value, option, figures,
        )),
        Block::Paragraph(Line::new().link(language.say("overview-read-case"), "business-case")),
    ]
}

fn path_part(playbook: &Playbook, overview: Option<&Overview>, figures: &Figures) -> Vec<Block> {
    let mut here: Vec<ListEntry> = Vec::new();
    let ahead = ahead::entries(playbook, overview);
    if let Some(overview) = overview {
        here.extend(overview.achieved.iter().map(|achieved| ListEntry {
            lead: Line::new().markdown(&achieved.figure.0),
            text: Line::new().markdown(&achieved.text.0),
        }));
    }
    if here.is_empty() {
        here.extend(computed_standing(playbook, figures));
    }
    let language = &playbook.language;
    let column = |title: &str, entries: Vec<ListEntry>| {
        (!entries.is_empty()).then(|| Column {
            title: language.say(title),
            entries,
        })
    };
    let columns = [column("overview-here", here), column("overview-ahead", ahead)];
    let columns: Vec<Column> = columns.into_iter().flatten().collect();
    if columns.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading("path", language.say("overview-path")),
        Block::Columns(columns),
    ]
}

/// What the chapters say of where we are, when the author has not written it.
fn computed_standing(playbook: &Playbook, figures: &Figures) -> Vec<ListEntry> {
    let entry = |key: &str, text: &str| {
        figures.get(key).map(|_| ListEntry {
            lead: Line::new().figure(figures, key),
            text: playbook.language.say(text).into(),
        })
    };
    let newest = playbook.assessment.as_ref().and_then(|assessment| {
        let standing = crate::playbook::assessment::standing(playbook, assessment);
        standing
            .newest_cycle
            .map(|cycle| format!("assessment.cycles.{cycle}.weighted"))
    });
    [
        newest.and_then(|key| entry(&key, "overview-here-maturity")),
        entry("assessment.gap_closed", "overview-here-gap"),
        entry("metrics.count.green", "overview-here-on-track"),
        entry("business-case.budget.variance_share", "overview-here-spending"),
    ]
    .into_iter()
    .flatten()
    .collect()
}
