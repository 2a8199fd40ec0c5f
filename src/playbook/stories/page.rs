//! What a reader sees of the stories: all of them on one page, and a page for each.

use std::sync::Arc;

use super::analysis::{figure_key, shown};
use super::consent::usable;
use super::model::{Channel, Story};
use super::quoted::{Quoted, quoted};
use crate::chart::{Chart, Decimals, RankedBar, RankedBars, Tone as BarTone};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{
    Block, Cell, ChartBlock, ContentsEntry, Fact, Group, Line, Link, Note, OwnTitle, ProseBlock, Quote, Row, Section,
};
use crate::source::markdown;
use crate::source::yaml::Flag;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::{Answer, At};

/// The chapter's sections.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    if playbook.stories.is_none() {
        return Vec::new();
    }
    let mut sections = vec![overview(playbook, figures)];
    sections.extend(shown(playbook).map(|story| page(playbook, figures, story)));
    sections
}

fn overview(playbook: &Playbook, figures: &Figures) -> Section {
    let language = &playbook.language;
    let mut section = Section::new("stories", language.say("stories-title"), Group::Results);
    section.weight = 10;
    section.folder = true;
    let stories: Vec<&Story> = shown(playbook).collect();
    section.answer = match stories.first() {
        Some(newest) => Line::of(language, "stories-answer")
            .text("result", newest.matter.result.value.trim_end_matches('.'))
            .count("stories", stories.len())
            .line(),
        None => language.say("stories-answer-none").into(),
    };
    section.stewardship.as_of = Some(playbook.as_of);
    if figures.get("stories.count").is_some() {
        let told = Line::new().figure(figures, "stories.count");
        section.facts.push(Fact::new(language.say("stories-told"), told));
    }
    for story in &stories {
        let key = &story.key;
        section
            .blocks
            .push(Block::heading(story.id.value.clone(), story.matter.title.value.clone()));
        // The finding of the drawing says what was reached; without one, a sentence does.
        let chart = change_chart(playbook, story, "stories");
        if chart.is_none() {
            section
                .blocks
                .push(Block::paragraph(sentence(&story.matter.result.value)));
        }
        section.blocks.extend(chart);
        section.blocks.extend(testimonial(playbook, story));
        section.blocks.push(Block::contents(vec![ContentsEntry {
            link: Link::to(language.say("stories-read"), key),
            text: teller(playbook, story),
        }]));
    }
    let rows = stories.iter().map(|story| row(playbook, figures, story)).collect();
    let titles = ["stories-story", "stories-figures", "stories-hero", "stories-date"];
    if let Some(table) = Block::table_in(language, language.say("stories-caption"), &titles, rows) {
        section.blocks.push(Block::heading("all", language.say("stories-all")));
        section.blocks.push(table);
    }
    section.next = Some(Link::to(language.say("stories-next"), "trace"));
    section
}

/// A text with the full stop of a sentence.
fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '!', '?']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

/// `Chief Operating Officer, 5 February 2026`.
fn teller(playbook: &Playbook, story: &Story) -> String {
    let language = &playbook.language;
    let day = story.matter.date.value;
    match &story.matter.hero {
        Some(Answer::Known(hero)) => language
            .message("stories-teller")
            .text("teller", playbook.role_of(hero))
            .long_date("day", day)
            .string(),
        _ => language.long_date(day),
    }
}

fn row(playbook: &Playbook, figures: &Figures, story: &Story) -> Row {
    let mut told = Line::new();
    for (index, quoted) in quoted(playbook, story).iter().enumerate() {
        if index > 0 {
            told = told.text(" → ");
        }
        told = told.figure(
            figures,
            &figure_key(story, &quoted.metric.value, &quoted.period.value.to_string()),
        );
    }
    for key in &story.matter.figures {
        if !told.is_empty() {
            told = told.text(", ");
        }
        told = told.figure(figures, &key.value);
    }
    let hero = match &story.matter.hero {
        Some(hero) => crate::playbook::foundation::answer_text(playbook, hero, |hero| playbook.role_of(hero)),
        None => playbook.language.say("stories-no-hero"),
    };
    let cells = vec![
        Cell::Line(Line::new().link(story.matter.title.value.clone(), &story.key)),
        Cell::Line(told),
        Cell::from(hero),
        Cell::from(playbook.language.short_date(story.matter.date.value)),
    ];
    Row::new(None, cells)
}

fn page(playbook: &Playbook, figures: &Figures, story: &Story) -> Section {
    let (language, matter) = (&playbook.language, &story.matter);
    let mut section = Section::new(story.key.clone(), matter.title.value.clone(), Group::Results);
    section.parent = Some("stories".to_owned());
    section.source = Some(crate::diagnostic::Span::beginning(story.body.span.file));
    section.answer = Line::new().strong(sentence(&matter.result.value));
    section.stewardship = playbook.stewardship(&matter.shared, Some(playbook.as_of));
    section.facts = facts(playbook, story);
    section.highlights = vec![super::told::highlight(playbook, story)];
    section.tags = matter.shared.tags.iter().map(|tag| tag.value.clone()).collect();
    let before_and_after = [("stories-before", &matter.problem), ("stories-what", &matter.what)];
    for (message, text) in before_and_after {
        if let Some(text) = text {
            let line = Line::of(language, message).markdown("words", text).line();
            section.blocks.push(Block::paragraph(line));
        }
    }
    section.blocks.extend(change_chart(playbook, story, &story.key));
    section.blocks.push(Block::Prose(ProseBlock {
        document: Arc::new(markdown::parse(&story.body.value)),
        span: story.body.span,
        id_prefix: String::new(),
        own_title: OwnTitle::LeftOut,
        slots: Vec::new(),
    }));
    section.blocks.extend(testimonial(playbook, story));
    section.blocks.extend(sources(playbook, figures, story));
    section.blocks.extend(way(playbook, story));
    section.next = Some(Link::to(language.say("stories-next"), "trace"));
    section
}

fn facts(playbook: &Playbook, story: &Story) -> Vec<Fact> {
    let (language, matter) = (&playbook.language, &story.matter);
    let mut facts = vec![Fact::new(
        language.say("stories-date"),
        language.long_date(matter.date.value),
    )];
    if let Some(hero) = &matter.hero {
        let name = crate::playbook::foundation::answer_text(playbook, hero, |hero| playbook.name_and_role_of(hero));
        facts.push(Fact::new(language.say("stories-hero"), name));
    }
    let is_wished = |flag: &Option<At<Flag>>| flag.as_ref().is_some_and(|flag| flag.value.0);
    let goes_into = match (is_wished(&matter.newsletter), is_wished(&matter.poster)) {
        (true, true) => Some("stories-into-both"),
        (true, false) => Some("stories-into-newsletter"),
        (false, true) => Some("stories-into-poster"),
        (false, false) => None,
    };
    facts.extend(goes_into.map(|papers| Fact::new(language.say("stories-goes-into"), language.say(papers))));
    if let Some(until) = &matter.expires {
        let until = language.short_date(until.value);
        facts.push(Fact::new(language.say("stories-shown-until"), until));
    }
    facts
}

/// First and last value of the first metric that the story quotes, as two bars on one scale.
fn change_chart(playbook: &Playbook, story: &Story, page: &str) -> Option<Block> {
    let language = &playbook.language;
    let quoted = quoted(playbook, story);
    let first = quoted.first()?;
    let same: Vec<&Quoted<'_>> = quoted
        .iter()
        .filter(|other| other.metric.value == first.metric.value)
        .collect();
    let metric = playbook.metrics.as_ref()?.metrics.get(&first.metric.value)?;
    let (Some(before), Some(after)) = (same.first(), same.last().filter(|_| same.len() > 1)) else {
        return None;
    };
    let bar = |quoted: &Quoted<'_>, is_after: bool| RankedBar {
        label: language.short_period(quoted.period.value),
        value: quoted.value.as_ref().map(|value| value.value),
        text: quoted.text.clone(),
        tone: if is_after { BarTone::Neutral } else { BarTone::Ok },
        bold: is_after,
    };
    let chart = RankedBars {
        rows: vec![bar(before, false), bar(after, true)],
        row_heading: language.say("stories-month"),
        value_heading: metric.definition.title.value.clone(),
        text_heading: None,
        decimals: Decimals::UpTo(2),
    };
    let source = metric.definition.source.as_ref();
    Some(Block::Chart(ChartBlock {
        key: format!("stories.{}", story.id.value).replace(' ', "-") + if page == "stories" { ".short" } else { "" },
        // On the page of its own the answer says what was reached, so the drawing tells the numbers.
        finding: if page == "stories" {
            story.matter.result.value.trim_end_matches('.').to_owned()
        } else {
            let from_to = language.message("stories-from-to").text("before", before.text.as_str());
            from_to.text("after", after.text.as_str()).string()
        },
        subtitle: language
            .message("stories-chart-subtitle")
            .text("metric", &metric.definition.title.value)
            .text("first", language.short_period(before.period.value))
            .text("last", language.short_period(after.period.value))
            .string(),
        chart: Chart::RankedBars(chart),
        source: source.map_or_else(
            || {
                let source = language.message("stories-chart-source");
                source.text("metric", &first.metric.value).string()
            },
            |source| source.value.clone(),
        ),
        as_of: Some(after.period.value.end()),
    }))
}

fn testimonial(playbook: &Playbook, story: &Story) -> Option<Block> {
    let testimonial = usable(story.matter.testimonial.as_ref(), Channel::Site, playbook.as_of)?;
    Some(Block::Quotes(vec![Quote {
        id: None,
        text: testimonial.text.value.clone(),
        by: Line::from(playbook.name_and_role_of(&testimonial.by)),
    }]))
}

/// Where each number of the story comes from.
fn sources(playbook: &Playbook, figures: &Figures, story: &Story) -> Vec<Block> {
    let language = &playbook.language;
    let mut rows = Vec::new();
    for quoted in quoted(playbook, story) {
        let key = figure_key(story, &quoted.metric.value, &quoted.period.value.to_string());
        let source = Line::of(language, "stories-source")
            .line_at("metric", playbook.link_to(Kind::Metric, &quoted.metric.value))
            .text("period", language.short_period(quoted.period.value))
            .line();
        rows.push(Row::new(
            None,
            vec![Cell::Line(Line::new().figure(figures, &key)), Cell::Line(source)],
        ));
    }
    for key in &story.matter.figures {
        let label = figures
            .get(&key.value)
            .map_or_else(String::new, |figure| figure.label.clone());
        rows.push(Row::new(
            None,
            vec![Cell::Line(Line::new().figure(figures, &key.value)), Cell::from(label)],
        ));
    }
    for other in &story.matter.other_numbers {
        let cells = vec![
            Cell::from(other.says.value.clone()),
            Cell::from(other.source.value.clone()),
        ];
        rows.push(Row::new(None, cells));
    }
    let heading = Block::heading("numbers", language.say("stories-numbers"));
    let titles = ["stories-says", "stories-comes-from"];
    Block::table_in(language, language.say("stories-numbers-caption"), &titles, rows)
        .map(|table| vec![heading, table])
        .unwrap_or_default()
}

/// The way from the challenge to the story.
fn way(playbook: &Playbook, story: &Story) -> Vec<Block> {
    let (language, matter) = (&playbook.language, &story.matter);
    let metric = matter.quotes.ids().next().map(|id| id.value.as_str());
    let steps = [
        (
            Kind::Challenge,
            "stories-challenge",
            matter
                .challenge
                .as_ref()
                .map(crate::vocabulary::id::ChallengeId::as_str),
        ),
        (
            Kind::Gap,
            "stories-gap",
            matter.gap.as_ref().map(crate::vocabulary::id::GapId::as_str),
        ),
        (
            Kind::Service,
            "stories-service",
            matter.service.as_ref().map(crate::vocabulary::id::ServiceId::as_str),
        ),
        (
            Kind::Wave,
            "stories-wave",
            matter.wave.as_ref().map(crate::vocabulary::id::WaveId::as_str),
        ),
        (Kind::Metric, "stories-metric", metric),
    ];
    let rows: Vec<Row> = steps
        .into_iter()
        .filter_map(|(kind, name, id)| {
            let link = playbook.link_to(kind, id?);
            Some(Row::new(None, vec![Cell::from(language.say(name)), Cell::Line(link)]))
        })
        .collect();
    let heading = Block::heading("way", language.say("stories-way"));
    let titles = ["stories-step", "stories-which"];
    match Block::table_in(language, language.say("stories-way-caption"), &titles, rows) {
        Some(table) => vec![heading, table],
        None => vec![
            heading,
            Block::Note(Note {
                title: language.say("stories-no-way-title"),
                text: language.say("stories-no-way").into(),
                warning: false,
            }),
        ],
    }
}
