//! What a reader sees of the newsletter: the words for the month, and which issues there are.

use std::sync::Arc;

use super::model::{Issue, Newsletter};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{
    Block, Cell, DayHighlight, Fact, Group, Highlight, IssueHighlight, Line, Link, ProseBlock, Row, Section, Words,
};
use crate::source::markdown;
use crate::vocabulary::date::{Period, long_date};
use crate::vocabulary::id::PersonId;
use crate::vocabulary::text::counted;
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
    let mut section = Section::new("newsletter", "Newsletter", Group::Results);
    section.weight = 20;
    section.folder = true;
    section.stewardship.as_of = Some(playbook.as_of);
    let issues = &newsletter.issues;
    let month = Period::month_of(playbook.as_of);
    let current = issues.iter().find(|issue| issue.matter.month.value == month);
    section.answer = Line::new()
        .text("The newsletter tells each month what came about; for ")
        .strong(month.long())
        .text(match current {
            Some(_) => " its editor wrote it as below. ",
            None => " nobody has written an issue yet, so it is made of what the month brought. ",
        })
        .text(format!(
            "{} written so far.",
            counted(issues.len(), "issue is", "issues are")
        ));
    section.highlights = issues.iter().map(|issue| highlight(playbook, issue)).collect();
    if let Some(issue) = current {
        section.facts = facts(playbook, issue);
        section.blocks.extend(words(issue));
    }
    let rows = issues.iter().map(|issue| row(playbook, issue)).collect();
    section.blocks.push(Block::heading("issues", "All issues"));
    let titles = ["Month", "Lead and stories", "Metric of the month"];
    section
        .blocks
        .extend(Block::table("Issues of the newsletter, newest first", &titles, rows));
    section.next = playbook
        .stories
        .is_some()
        .then(|| Link::to("All success stories", "stories"));
    section
}

fn facts(playbook: &Playbook, issue: &Issue) -> Vec<Fact> {
    let matter = &issue.matter;
    let mut facts = Vec::new();
    if let Some(subject) = &matter.subject {
        facts.push(Fact::new("Subject", Line::new().markdown(subject)));
    }
    if let Some(preheader) = &matter.preheader {
        facts.push(Fact::new("Beside the subject", Line::new().markdown(preheader)));
    }
    if let Some(contact) = &matter.contact {
        facts.push(Fact::new("Contact", playbook.name_and_role_of(contact)));
    }
    facts
}

/// The words of the editor, and the days that they add. Only those of the month in which the playbook stands are
/// shown: figures in others would be those of today.
fn words(issue: &Issue) -> Vec<Block> {
    let month = issue.matter.month.value;
    let mut blocks = vec![Block::heading("words", month.long())];
    blocks.push(Block::Prose(ProseBlock {
        document: Arc::new(markdown::parse(&issue.body.value)),
        span: issue.body.span,
        id_prefix: "words-".to_owned(),
        drop_title: false,
        slots: Vec::new(),
    }));
    let row = |day: &super::model::IssueDay| {
        let cells = vec![
            Cell::from(long_date(day.on.value)),
            Cell::Line(Line::new().markdown(&day.what)),
        ];
        Row::new(None, cells)
    };
    let rows = issue.matter.dates.iter().map(row).collect();
    blocks.extend(Block::table("Days that the issue tells", &["Day", "What"], rows));
    blocks
}

fn row(playbook: &Playbook, issue: &Issue) -> Row {
    let stories = playbook.links_to(Kind::Story, issue.stories().map(|id| id.value.as_str()));
    let metric = issue.matter.metric.as_ref();
    let metric = metric.map(|metric| playbook.link_to(Kind::Metric, metric.as_str()));
    let or_words = |line: Option<Line>, words: &str| {
        Cell::Line(line.filter(|line| !line.is_empty()).unwrap_or_else(|| words.into()))
    };
    let cells = vec![
        Cell::from(issue.matter.month.value.long()),
        or_words(Some(stories), "the newest ones"),
        or_words(metric, "that of the leading story"),
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
