//! The decision log, newest first.

use super::super::log::{lead_time, newest_first, replaced_by};
use super::super::model::{Decision, Governance};
pub(super) use super::super::summary::LOG as KEY;
use super::super::summary::result;
use super::super::tables::joined;
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{
    Block, Cell, DecisionHighlight, Fact, Highlight, Line, Link, Row, Section, Words, titles,
};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::At;

pub(super) fn section(playbook: &Playbook, governance: &Governance, figures: &Figures) -> Option<Section> {
    let log = newest_first(governance);
    let (_, newest) = log.first()?;
    let language = &playbook.language;
    let mut section = super::below(playbook, governance, KEY, "governance-log-title", 20);
    section.answer = answer(language, newest, figures);
    if figures.get("governance.decision_lead_time").is_some() {
        section.facts = vec![Fact::new(
            language.say("governance-request-to-decision"),
            Line::of(language, "governance-request-to-decision-of")
                .figure("days", figures, "governance.decision_lead_time")
                .figure("n", figures, "governance.decisions.timed")
                .line(),
        )];
    }
    section
        .blocks
        .push(Block::paragraph(language.say("governance-log-about")));
    let row = |(id, decision): &(&At<String>, &Decision)| row(playbook, governance, id, decision, figures);
    section.blocks.extend(Block::table(
        language.say("governance-log-caption"),
        &titles(
            language,
            &[
                "governance-decision",
                "governance-on",
                "governance-by",
                "governance-result",
                "governance-why",
                "governance-days-title#",
            ],
        ),
        log.iter().map(row).collect(),
    ));
    section.highlights = log
        .iter()
        .map(|(id, decision)| highlight(playbook, id, decision))
        .collect();
    section.next = playbook
        .overview
        .is_some()
        .then(|| Link::to(language.say("governance-overview"), "overview"));
    Some(section)
}

/// What papers may tell of a decision.
fn highlight(playbook: &Playbook, id: &At<String>, decision: &Decision) -> Highlight {
    let words = |text: &At<String>| Words {
        text: text.value.clone(),
        span: text.span,
    };
    let board = decision.board.as_ref();
    let board = board.and_then(|board| playbook.entry(Kind::Board, board.as_str()));
    Highlight::Decision(DecisionHighlight {
        id: id.value.clone(),
        date: decision.date.value,
        title: words(&decision.title),
        board: board.map(|board| board.title),
        result: decision.result.known().map(|result| result.value.clone()),
        reason: decision.reason.as_ref().map(words),
        anchor: id.value.clone(),
    })
}

fn answer(language: &Language, newest: &Decision, figures: &Figures) -> Line {
    Line::of(language, "governance-log-answer")
        .figure("n", figures, "governance.decisions")
        .figure("day", figures, "governance.decisions.last")
        .markdown("title", &newest.title)
        .line()
}

fn row(playbook: &Playbook, governance: &Governance, id: &At<String>, decision: &Decision, figures: &Figures) -> Row {
    let language = &playbook.language;
    let title = Line::new().strong(id.value.clone()).text(" ").markdown(&decision.title);
    let mut day = Line::from(language.short_date(decision.date.value));
    if let Some(stage) = &decision.stage {
        day = day.text(", ");
        day.0.extend(playbook.link_to(Kind::Stage, stage.as_str()).0);
    }
    let board = match &decision.board {
        Some(board) => playbook.link_to(Kind::Board, board.as_str()),
        None => language.say("governance-not-said").into(),
    };
    let days = if lead_time(decision).is_some() {
        let key = format!("governance.decisions.{}.lead_time", id.value);
        Line::new().bare_figure(figures, &key)
    } else {
        language.say("governance-days-not-known").into()
    };
    let cells = vec![
        Cell::Line(title),
        Cell::Line(day),
        Cell::Line(board),
        Cell::Line(result(playbook, decision)),
        Cell::Line(why(language, governance, id, decision)),
        Cell::Line(days),
    ];
    Row::new(Some(&id.value), cells)
}

/// Reason, options, and which decisions replace which.
fn why(language: &Language, governance: &Governance, id: &At<String>, decision: &Decision) -> Line {
    let mut parts: Vec<Line> = Vec::new();
    if let Some(reason) = &decision.reason {
        parts.push(Line::new().markdown(reason));
    }
    if !decision.options.is_empty() {
        let line = Line::of(language, "governance-options");
        parts.push(line.line_at("options", joined(language, &decision.options)).line());
    }
    if let Some(earlier) = &decision.supersedes {
        let line = Line::of(language, "governance-replaces");
        let line = line.link("id", earlier.as_str(), &format!("{KEY}#{}", earlier.as_str()));
        parts.push(line.line());
    }
    for later in replaced_by(governance, &id.value) {
        let line = Line::of(language, "governance-replaced-by");
        let line = line.link("id", &later.value, &format!("{KEY}#{}", later.value));
        parts.push(line.line());
    }
    let mut whole = Line::new();
    for (index, part) in parts.into_iter().enumerate() {
        if index > 0 {
            whole = whole.text(" ");
        }
        whole.0.extend(part.0);
    }
    if whole.is_empty() { "–".into() } else { whole }
}
