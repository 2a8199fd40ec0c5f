//! What a reader sees of the newsletter: the words for the month, and which issues there are.

use std::sync::Arc;

use super::model::{Issue, Newsletter};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{
    Block, Cell, DayHighlight, Fact, Group, Highlight, IssueHighlight, Line, Link, OwnTitle, ProseBlock, Row, Section,
    Words,
};
use crate::source::markdown;
use crate::vocabulary::date::Period;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// The chapter's section.
pub fn sections(playbook: &Playbook) -> Vec<Section> {
    playbook
        .newsletter
        .iter()
        .map(|newsletter| section(playbook, newsletter))
        .collect()
}

fn section(playbook: &Playbook, newsletter: &Newsletter) -> Section {
    let language = &playbook.language;
    let mut section = Section::new("newsletter", language.say("newsletter-title"), Group::Results);
    section.weight = 20;
    section.folder = true;
    section.stewardship.as_of = Some(playbook.as_of);
    let issues = &newsletter.issues;
    let month = Period::month_of(playbook.as_of);
    let current = issues.iter().find(|issue| issue.matter.month.value == month);
    let answer = match current {
        Some(_) => "newsletter-answer-written",
        None => "newsletter-answer-made",
    };
    section.answer = Line::of(language, answer)
        .text("month", language.long_period(month))
        .count("issues", issues.len())
        .line();
    section.highlights = issues.iter().map(|issue| highlight(playbook, issue)).collect();
    if let Some(issue) = current {
        section.facts = facts(playbook, issue);
        section.blocks.extend(words(language, issue));
    }
    let rows = issues.iter().map(|issue| row(playbook, issue)).collect();
    section
        .blocks
        .push(Block::heading("issues", language.say("newsletter-issues")));
    let titles = ["newsletter-month", "newsletter-lead-and-stories", "newsletter-metric"];
    let caption = language.say("newsletter-issues-caption");
    section.blocks.extend(Block::table_in(language, caption, &titles, rows));
    section.next = playbook
        .stories
        .is_some()
        .then(|| Link::to(language.say("newsletter-next"), "stories"));
    section
}

fn facts(playbook: &Playbook, issue: &Issue) -> Vec<Fact> {
    let (language, matter) = (&playbook.language, &issue.matter);
    let mut facts = Vec::new();
    if let Some(subject) = &matter.subject {
        facts.push(Fact::new(
            language.say("newsletter-subject"),
            Line::new().markdown(subject),
        ));
    }
    if let Some(preheader) = &matter.preheader {
        facts.push(Fact::new(
            language.say("newsletter-preheader"),
            Line::new().markdown(preheader),
        ));
    }
    if let Some(contact) = &matter.contact {
        facts.push(Fact::new(
            language.say("newsletter-contact"),
            playbook.name_and_role_of(contact),
        ));
    }
    facts
}

/// The words of the editor, and the days that they add. Only those of the month in which the playbook stands are
/// shown: figures in others would be those of today.
fn words(language: &Language, issue: &Issue) -> Vec<Block> {
    let month = issue.matter.month.value;
    let mut blocks = vec![Block::heading("words", capitalised(&language.long_period(month)))];
    blocks.push(Block::Prose(ProseBlock {
        document: Arc::new(markdown::parse(&issue.body.value)),
        span: issue.body.span,
        id_prefix: "words-".to_owned(),
        own_title: OwnTitle::Shown,
        slots: Vec::new(),
    }));
    let row = |day: &super::model::IssueDay| {
        let cells = vec![
            Cell::from(language.long_date(day.on.value)),
            Cell::Line(Line::new().markdown(&day.what)),
        ];
        Row::new(None, cells)
    };
    let rows = issue.matter.dates.iter().map(row).collect();
    let titles = ["newsletter-day", "newsletter-what"];
    let caption = language.say("newsletter-days-caption");
    blocks.extend(Block::table_in(language, caption, &titles, rows));
    blocks
}

fn row(playbook: &Playbook, issue: &Issue) -> Row {
    let stories = playbook.links_to(Kind::Story, issue.stories().map(|id| id.value.as_str()));
    let metric = issue.matter.metric.as_ref();
    let metric = metric.map(|metric| playbook.link_to(Kind::Metric, metric.as_str()));
    let language = &playbook.language;
    let or_words = |line: Option<Line>, words: &str| {
        let line = line.filter(|line| !line.is_empty());
        Cell::Line(line.unwrap_or_else(|| language.say(words).into()))
    };
    let cells = vec![
        Cell::from(capitalised(&language.long_period(issue.matter.month.value))),
        or_words(Some(stories), "newsletter-newest-stories"),
        or_words(metric, "newsletter-metric-of-lead"),
    ];
    Row::new(Some(&issue.matter.month.value.to_string()), cells)
}

/// What papers take from an issue.
fn highlight(playbook: &Playbook, issue: &Issue) -> Highlight {
    let words = |text: &At<String>| Words {
        text: text.value.clone(),
        span: text.span,
    };
    let matter = &issue.matter;
    let days = matter.dates.iter().map(|day| DayHighlight {
        id: String::new(),
        date: day.on.value,
        what: words(&day.what),
        note: String::new(),
    });
    let contact = |person: &PersonId| playbook.name_and_role_of(person);
    Highlight::Issue(Box::new(IssueHighlight {
        month: matter.month.value,
        subject: matter.subject.as_ref().map(words),
        preheader: matter.preheader.as_ref().map(words),
        stories: issue.stories().map(|id| id.value.clone()).collect(),
        measure: matter.metric.as_ref().map(|metric| metric.as_str().to_owned()),
        days: days.collect(),
        contact: matter.contact.as_ref().map(contact),
        body: words(&issue.body),
        audience: matter.shared.audience.iter().map(|name| name.value.clone()).collect(),
    }))
}
