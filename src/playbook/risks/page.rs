//! What a reader sees of the risks: what can hurt most, then everything; then issues and the like.

mod raid;
mod told;

use super::charts::{bars, heat_map};
use super::exposure::{is_open, state, top};
use super::model::{Risk, Risks};
use super::tables::{behind, named, register, score_cell};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, ContentsEntry, Fact, Group, Line, Link, Note, Row, Section};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// The chapter's sections.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(risks) = &playbook.risks else {
        return Vec::new();
    };
    let language = &playbook.language;
    let mut section = Section::new("risks", language.say("risks-title"), Group::Delivery);
    section.weight = 30;
    section.answer = answer(playbook, figures);
    section.stewardship = playbook.stewardship(&risks.shared, Some(playbook.as_of));
    section.facts = facts(language, risks, figures);
    section.highlights = told::highlights(playbook, figures);
    section.blocks = blocks(playbook, risks, figures);
    let raid = raid::section(playbook, risks, figures);
    if let Some(raid) = &raid {
        section
            .blocks
            .push(Block::heading("more", language.say("risks-more-heading")));
        section.blocks.push(Block::contents(vec![ContentsEntry {
            link: Link::to(raid.title.clone(), &raid.key),
            text: raid.answer.plain(),
        }]));
    }
    section.next = raid.as_ref().map(|raid| Link::to(raid.title.clone(), &raid.key));
    std::iter::once(section).chain(raid).collect()
}

/// `3 of 10 open threats are high; the worst is …, and all open risks together are worth 456.5 kEUR.`
fn answer(playbook: &Playbook, figures: &Figures) -> Line {
    let language = &playbook.language;
    let number = |key: &str| figures.number(key).unwrap_or(0.0);
    let Some(worst) = top(playbook, 1).pop() else {
        let message = if number("risks.open") > 0.0 {
            "risks-answer-no-threat"
        } else {
            "risks-answer-no-risk"
        };
        return language.say(message).into();
    };
    let has_exposure = figures.number("risks.net_exposure").is_some();
    let message = match (number("risks.bands.high") > 0.0, has_exposure) {
        (true, true) => "risks-answer-high-exposure",
        (true, false) => "risks-answer-high",
        (false, true) => "risks-answer-none-high-exposure",
        (false, false) => "risks-answer-none-high",
    };
    Line::of(language, message)
        .figure("high", figures, "risks.bands.high")
        .figure("threats", figures, "risks.open_threats")
        .link("worst", &worst.risk.title.value, &format!("risks#{}", worst.id.value))
        .figure("exposure", figures, "risks.net_exposure")
        .line()
}

fn facts(language: &Language, risks: &Risks, figures: &Figures) -> Vec<Fact> {
    if risks.risks.is_empty() {
        return Vec::new();
    }
    let fact = |label: &str, key: &str| Fact::new(language.say(label), Line::new().figure(figures, key));
    vec![
        fact("risks-open-threats", "risks.open_threats"),
        fact("risks-open-opportunities", "risks.open_opportunities"),
        fact("risks-net-exposure", "risks.net_exposure"),
    ]
}

fn blocks(playbook: &Playbook, risks: &Risks, figures: &Figures) -> Vec<Block> {
    let language = &playbook.language;
    let mut blocks = Vec::new();
    if let Some(about) = &risks.about {
        blocks.push(crate::playbook::prose(about, "about"));
    }
    blocks.extend(heat_map(playbook, risks, figures).map(Block::Chart));
    blocks.extend(bars(playbook, risks, figures).map(Block::Chart));
    if risks.risks.iter().any(|(_, risk)| is_open(risk)) {
        blocks.push(trend(language, figures));
        blocks.push(reserve(language, figures));
    }
    let parts = [
        (
            "threats",
            "risks-threats-heading",
            register(playbook, risks, figures, false),
        ),
        (
            "opportunities",
            "risks-opportunities-heading",
            register(playbook, risks, figures, true),
        ),
        ("behind", "risks-behind-heading", behind(language, risks)),
        ("closed", "risks-closed-heading", closed(language, risks, figures)),
    ];
    for (id, title, table) in parts {
        if let Some(table) = table {
            blocks.push(Block::heading(id, language.say(title)));
            blocks.push(table);
        }
    }
    blocks
}

/// How much money should lie ready.
fn reserve(language: &Language, figures: &Figures) -> Block {
    let text = if figures.number("risks.net_exposure").is_some() {
        Line::of(language, "risks-reserve")
            .figure("threats", figures, "risks.threat_exposure")
            .figure("opportunities", figures, "risks.opportunity_exposure")
            .figure("net", figures, "risks.net_exposure")
            .line()
    } else {
        language.say("risks-reserve-unknown").into()
    };
    Block::Note(Note {
        title: language.say("risks-reserve-title"),
        text,
        warning: false,
    })
}

fn trend(language: &Language, figures: &Figures) -> Block {
    let line = Line::of(language, "risks-trend")
        .figure("today", figures, "risks.inherent_sum")
        .figure("later", figures, "risks.residual_sum");
    Block::paragraph(line.line())
}

/// How a risk ended: `Happened; now the issue I2: moved to the second wave`.
fn ended(language: &Language, risk: &Risk) -> Line {
    let state = capitalised(&state(risk).word_in(language));
    let message = match (&risk.issue, &risk.response) {
        (None, None) => return state.into(),
        (Some(_), None) => "risks-ended-issue",
        (None, Some(_)) => "risks-ended-response",
        (Some(_), Some(_)) => "risks-ended-issue-response",
    };
    let mut line = Line::of(language, message).text("state", state);
    if let Some(issue) = &risk.issue {
        line = line.link("issue", &issue.value, &format!("{}#{}", raid::KEY, issue.value));
    }
    if let Some(response) = &risk.response {
        line = line.markdown("response", response);
    }
    line.line()
}

fn closed(language: &Language, risks: &Risks, figures: &Figures) -> Option<Block> {
    let mut done: Vec<(&At<String>, &Risk)> = risks.risks.iter().filter(|(_, risk)| !is_open(risk)).collect();
    done.sort_by_key(|(_, risk)| std::cmp::Reverse(risk.closed_on.as_ref().map(|day| day.value)));
    let row = |(id, risk): (&At<String>, &Risk)| {
        let day = risk
            .closed_on
            .as_ref()
            .map_or_else(|| language.say("risks-not-said"), |day| language.short_date(day.value));
        let cells = vec![
            named(id, risk),
            score_cell(language, figures, id, risk),
            Cell::from(day),
            Cell::Line(ended(language, risk)),
        ];
        Row::new(Some(&id.value), cells)
    };
    Block::table_in(
        language,
        language.say("risks-closed-caption"),
        &["risks-risk", "risks-score", "risks-on", "risks-how-it-ended"],
        done.into_iter().map(row).collect(),
    )
}
