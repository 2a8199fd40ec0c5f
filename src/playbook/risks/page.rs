//! What a reader sees of the risks: what can hurt most, then everything; then issues and the like.

mod raid;
mod told;

use super::charts::{bars, heat_map};
use super::exposure::{is_open, state, top};
use super::model::{Risk, RiskState, Risks};
use super::tables::{behind, named, register, score_cell};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, ContentsEntry, Fact, Group, Line, Link, Note, Row, Section};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;

/// The chapter's sections.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(risks) = &playbook.risks else {
        return Vec::new();
    };
    let mut section = Section::new("risks", "Risks", Group::Delivery);
    section.weight = 30;
    section.answer = answer(playbook, figures);
    section.stewardship = playbook.stewardship(&risks.shared, Some(playbook.as_of));
    section.facts = facts(risks, figures);
    section.highlights = told::highlights(playbook, figures);
    section.blocks = blocks(playbook, risks, figures);
    let raid = raid::section(playbook, risks, figures);
    if let Some(raid) = &raid {
        section
            .blocks
            .push(Block::heading("more", "What has come, and what we wait for"));
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
    let number = |key: &str| figures.number(key).unwrap_or(0.0);
    let line = Line::new();
    let Some(worst) = top(playbook, 1).pop() else {
        return if number("risks.open") > 0.0 {
            "No threat is open; what may help stands below.".into()
        } else {
            "No risk is open.".into()
        };
    };
    let line = if number("risks.bands.high") > 0.0 {
        let high = line.strong_figure(figures, "risks.bands.high");
        let high = high.strong(" of ").strong_figure(figures, "risks.open_threats");
        high.strong(if figures.text("risks.bands.high") == "1" {
            " open threats is high"
        } else {
            " open threats are high"
        })
    } else {
        let one = figures.text("risks.open_threats") == "1";
        let line = if one { line } else { line.strong("None of ") };
        let line = line.strong_figure(figures, "risks.open_threats");
        line.strong(if one {
            " threat is open and not high"
        } else {
            " open threats is high"
        })
    };
    let name = worst.risk.title.value.clone();
    let line = line
        .text("; the worst is “")
        .link(name, &format!("risks#{}", worst.id.value))
        .text("”");
    if figures.number("risks.net_exposure").is_some() {
        line.text(", and the net exposure is ")
            .figure(figures, "risks.net_exposure")
            .text(".")
    } else {
        line.text(".")
    }
}

fn facts(risks: &Risks, figures: &Figures) -> Vec<Fact> {
    if risks.risks.is_empty() {
        return Vec::new();
    }
    let fact = |label: &str, key: &str| Fact::new(label, Line::new().figure(figures, key));
    vec![
        fact("Open threats", "risks.open_threats"),
        fact("Open opportunities", "risks.open_opportunities"),
        fact("Net exposure", "risks.net_exposure"),
    ]
}

fn blocks(playbook: &Playbook, risks: &Risks, figures: &Figures) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(about) = &risks.about {
        blocks.push(crate::playbook::prose(about, "about"));
    }
    blocks.extend(heat_map(playbook, risks, figures).map(Block::Chart));
    blocks.extend(bars(playbook, risks, figures).map(Block::Chart));
    if risks.risks.iter().any(|(_, risk)| is_open(risk)) {
        blocks.push(trend(figures));
        blocks.push(reserve(figures));
    }
    let parts = [
        ("threats", "What can hurt us", register(playbook, risks, figures, false)),
        (
            "opportunities",
            "What can help us",
            register(playbook, risks, figures, true),
        ),
        ("behind", "Cause, effect and signs", behind(risks)),
        ("closed", "Closed, or happened", closed(risks, figures)),
    ];
    for (id, title, table) in parts {
        if let Some(table) = table {
            blocks.push(Block::heading(id, title));
            blocks.push(table);
        }
    }
    blocks
}

/// How much money should lie ready.
fn reserve(figures: &Figures) -> Block {
    let text = if figures.number("risks.net_exposure").is_some() {
        let line = Line::new()
            .text("Threats cost ")
            .figure(figures, "risks.threat_exposure");
        let line = line.text(" on average, and opportunities change that by ");
        let line = line.figure(figures, "risks.opportunity_exposure").text(": ");
        line.strong_figure(figures, "risks.net_exposure").text(
            " net. A reserve of about that size covers the average, not the day on which everything happens at once.",
        )
    } else {
        "Nobody has estimated chance and amount of a risk yet, so nothing says how much money should lie ready.".into()
    };
    Block::Note(Note {
        title: "What a reserve should hold".to_owned(),
        text,
        warning: false,
    })
}

fn trend(figures: &Figures) -> Block {
    let line = Line::new().text("The scores of all open threats add up to ");
    let line = line.figure(figures, "risks.inherent_sum");
    let line = line.text(" today, and to ").figure(figures, "risks.residual_sum");
    Block::paragraph(line.text(" when the responses have worked. Such a sum has no unit; it is for the trend only."))
}

fn closed(risks: &Risks, figures: &Figures) -> Option<Block> {
    let mut done: Vec<(&At<String>, &Risk)> = risks.risks.iter().filter(|(_, risk)| !is_open(risk)).collect();
    done.sort_by_key(|(_, risk)| std::cmp::Reverse(risk.closed_on.as_ref().map(|day| day.value)));
    let row = |(id, risk): (&At<String>, &Risk)| {
        let mut how = Line::from(match state(risk) {
            RiskState::Happened => "Happened",
            _ => "Closed",
        });
        if let Some(issue) = &risk.issue {
            how = how
                .text("; now the issue ")
                .link(issue.value.clone(), &format!("{}#{}", raid::KEY, issue.value));
        }
        if let Some(response) = &risk.response {
            how = how.text(": ").markdown(response);
        }
        let day = risk
            .closed_on
            .as_ref()
            .map_or_else(|| "not said".to_owned(), |day| short_date(day.value));
        let cells = vec![
            named(id, risk),
            score_cell(figures, id, risk),
            Cell::from(day),
            Cell::Line(how),
        ];
        Row::new(Some(&id.value), cells)
    };
    Block::table(
        "Risks that count no more",
        &["Risk", "Score", "On", "How it ended"],
        done.into_iter().map(row).collect(),
    )
}
