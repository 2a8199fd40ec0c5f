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
use crate::playbook::{Playbook, business_case, library, metrics, stages};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::MetricId;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::text::counted;
use crate::vocabulary::value::At;

/// The chapter's section: the home page, which every playbook has.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let overview = playbook.overview.as_ref();
    let title = overview.and_then(|overview| overview.title.as_ref());
    let title = title.map_or("Overview", |title| title.value.as_str());
    let mut section = Section::new("overview", title, Group::Overview);
    section.template = Some("home.html");
    section.answer = answer(playbook, overview, figures);
    section.facts = facts(overview);
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
    let mut line = Line::new();
    if figures.get("metrics.index").is_some() {
        line = line
            .text("The weighted index of all metrics stands at ")
            .strong_figure(figures, "metrics.index")
            .strong(" of 100")
            .text(". ");
    }
    if figures.get("assessment.gap_closed").is_some() {
        line = line
            .strong_figure(figures, "assessment.gap_closed")
            .text(" of the gap in maturity is closed. ");
    }
    if line.is_empty() {
        let articles = playbook.library.as_ref().map_or(0, |library| library.articles.len());
        line = match articles {
            0 => Line::from("Nothing is written yet."),
            count => Line::from(format!(
                "{} on how work is done here.",
                counted(count, "article", "articles")
            )),
        };
    }
    line
}

fn facts(overview: Option<&Overview>) -> Vec<Fact> {
    let mut facts = Vec::new();
    let Some(overview) = overview else { return facts };
    if let Some(status) = &overview.status {
        let tone = match status.value {
            StageStatus::OnTrack => Tone::OnTrack,
            StageStatus::AtRisk => Tone::AtRisk,
            StageStatus::OffTrack => Tone::OffTrack,
        };
        let word = crate::vocabulary::text::capitalised(status.value.word());
        facts.push(Fact::chip("Overall", Chip::new(tone, word)));
    }
    if let Some(next) = &overview.next_update {
        facts.push(Fact::new("Next update", short_date(next.value)));
    }
    facts
}

/// The days by which something has to be decided, for papers.
fn days(playbook: &Playbook, overview: Option<&Overview>) -> Vec<Highlight> {
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
                Some(who) => format!("to be decided: {who}"),
                None => "to be decided".to_owned(),
            },
        })
    };
    decisions.map(day).collect()
}

fn decision_part(playbook: &Playbook, overview: Option<&Overview>) -> Vec<Block> {
    let Some(overview) = overview else { return Vec::new() };
    let asks: Vec<Ask> = overview
        .decisions
        .iter()
        .map(|(_, decision)| {
            let mut facts = vec![
                Fact::new(
                    "Who",
                    decider(playbook, decision).unwrap_or_else(|| "nobody named yet".to_owned()),
                ),
                Fact::new("By", Line::new().strong(short_date(decision.by.value))),
            ];
            if let Some(see) = &decision.see {
                facts.push(Fact::new(
                    "See",
                    Line::new().link(page_name(playbook, &see.value), &see.value),
                ));
            }
            Ask {
                title: decision.title.value.clone(),
                text: decision.text.as_ref().map(|text| Line::new().markdown(&text.0)),
                facts,
            }
        })
        .collect();
    if asks.is_empty() {
        let words = "No decision is needed before the next update.";
        return vec![
            Block::heading("decide", "What must be decided"),
            Block::paragraph(words),
        ];
    }
    vec![Block::heading("decide", "What must be decided"), Block::Asks(asks)]
}

/// Who takes a decision: a board in words, or a role.
fn decider(playbook: &Playbook, decision: &DecisionAsked) -> Option<String> {
    let who = decision.who.as_ref().map(|who| who.value.clone());
    who.or_else(|| decision.decider.as_ref().map(|decider| playbook.role_of(decider)))
}

/// The words for a link to a page that is named by its key.
fn page_name(playbook: &Playbook, key: &str) -> String {
    let key = key.split('#').next().unwrap_or_default();
    match key.split_once('/') {
        Some(("metrics", id)) => {
            let id = MetricId(At::new(
                id.to_owned(),
                crate::diagnostic::Span::beginning(crate::diagnostic::FileId(0)),
            ));
            metrics::name_of(playbook, &id)
        }
        _ => crate::vocabulary::text::capitalised(&key.rsplit('/').next().unwrap_or_default().replace('-', " ")),
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
    let words = format!(
        "{} of {}. Line: last 12 months. Dashed line or band: target.",
        measures.len(),
        counted(all.metrics.len(), "measure", "measures")
    );
    vec![
        Block::heading("figures", "Key figures"),
        Block::paragraph(words),
        Block::Measures(measures),
        Block::Paragraph(Line::new().link("All metrics", "metrics")),
    ]
}

/// A metric as a key figure. One that an objective is judged by says what kind of goal that is.
fn measure(playbook: &Playbook, id: &MetricId) -> Option<Measure> {
    let mut measure = metrics::measure(playbook, id)?;
    if let Some((_, group)) = headlines(playbook).find(|(metric, _)| metric.as_str() == id.as_str()) {
        let period = measure.note.split(" · ").next().unwrap_or_default().to_owned();
        measure.note = format!("{period} · {}", crate::vocabulary::text::capitalised(group));
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
    vec![
        Block::heading("money", "Does it pay?"),
        Block::Chart(business_case::cash_flow_chart(
            playbook, case, &id.value, option, figures,
        )),
        Block::Paragraph(Line::new().link("Read the business case", "business-case")),
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
    let column = |title: &str, entries: Vec<ListEntry>| {
        (!entries.is_empty()).then(|| Column {
            title: title.to_owned(),
            entries,
        })
    };
    let columns: Vec<Column> = [column("Where we are", here), column("Where we are going", ahead)]
        .into_iter()
        .flatten()
        .collect();
    if columns.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading("path", "Where we are, where we are going"),
        Block::Columns(columns),
    ]
}

/// What the chapters say of where we are, when the author has not written it.
fn computed_standing(playbook: &Playbook, figures: &Figures) -> Vec<ListEntry> {
    let entry = |key: &str, text: &str| {
        figures.get(key).map(|_| ListEntry {
            lead: Line::new().figure(figures, key),
            text: text.into(),
        })
    };
    let newest = playbook.assessment.as_ref().and_then(|assessment| {
        let standing = crate::playbook::assessment::standing(playbook, assessment);
        standing
            .newest_cycle
            .map(|cycle| format!("assessment.cycles.{cycle}.weighted"))
    });
    [
        newest.and_then(|key| entry(&key, "weighted maturity")),
        entry("assessment.gap_closed", "of the gap in maturity is closed"),
        entry("metrics.count.green", "metrics are on track"),
        entry("business-case.budget.variance_share", "spending against the plan"),
    ]
    .into_iter()
    .flatten()
    .collect()
}
