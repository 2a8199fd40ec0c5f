//! What a reader sees of the improvement: what we learned, what we changed, what comes next.

mod benefits;
mod cycles;
mod feedback;
mod next;
mod satisfaction;

use crate::playbook::Playbook;
use crate::playbook::section::{Block, ContentsEntry, Fact, Group, Line, Link, Section};
use crate::vocabulary::figure::Figures;

/// The page of the surveys, named as in the keys of its figures, so that they link to it.
const SURVEYS: &str = "improvement/surveys";

/// The chapter's sections.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(improvement) = &playbook.improvement else {
        return Vec::new();
    };
    let mut section = Section::new("improvement", "What we learned and changed", Group::Journey);
    section.short_title = Some("Improvement".to_owned());
    section.weight = 40;
    section.answer = answer(playbook, figures);
    section.stewardship = playbook.stewardship(&improvement.shared, Some(playbook.as_of));
    section.facts = facts(figures);
    if let Some(about) = &improvement.about {
        section.blocks.push(crate::playbook::prose(about, "about"));
    }
    section.blocks.extend(cycles::blocks(playbook, improvement, figures));
    section.blocks.extend(benefits::blocks(playbook, improvement, figures));
    section.blocks.extend(feedback::said_and_done(playbook, improvement));
    section.blocks.extend(feedback::reviews(playbook, improvement));
    section.blocks.extend(next::next_step(playbook, improvement, figures));
    section.blocks.extend(next::known_problems(improvement));
    let surveys = satisfaction::section(playbook, improvement, figures);
    if let Some(surveys) = &surveys {
        section.blocks.push(Block::heading("surveys", "Surveys"));
        section.blocks.push(Block::contents(vec![ContentsEntry {
            link: Link::to(surveys.title.clone(), SURVEYS),
            text: surveys.answer.plain(),
        }]));
        section.next = Some(Link::to(surveys.title.clone(), SURVEYS));
    }
    std::iter::once(section).chain(surveys).collect()
}

/// `Weighted maturity has risen from 1.40 to 2.43, 4 of 5 changes are made, and 5 of 5 people who told
/// us something have an answer.`
fn answer(playbook: &Playbook, figures: &Figures) -> Line {
    let mut parts: Vec<Line> = Vec::new();
    if let Some((first, last)) = cycles::ends(playbook, figures) {
        let rose = figures.number(&last) > figures.number(&first);
        parts.push(
            Line::new()
                .strong(if rose {
                    "Weighted maturity has risen from "
                } else {
                    "Weighted maturity went from "
                })
                .strong_figure(figures, &first)
                .strong(" to ")
                .strong_figure(figures, &last),
        );
    }
    if figures.get("improvement.reviews.done").is_some() {
        parts.push(
            Line::new()
                .figure(figures, "improvement.reviews.done")
                .text(" changes that reviews asked for are made"),
        );
    }
    if figures.get("improvement.feedback.answered").is_some() {
        parts.push(
            Line::new()
                .figure(figures, "improvement.feedback.answered")
                .text(" voices have an answer"),
        );
    }
    let count = parts.len();
    if count == 0 {
        return "Nothing has been written about what we learned yet.".into();
    }
    let mut line = Line::new();
    for (index, part) in parts.into_iter().enumerate() {
        let before = match index {
            0 => "",
            last if last + 1 == count => " and ",
            _ => ", ",
        };
        if !before.is_empty() {
            line = line.text(before);
        }
        line.0.extend(part.0);
    }
    line.text(".")
}

fn facts(figures: &Figures) -> Vec<Fact> {
    let fact = |label: &str, key: &str| {
        figures
            .number(key)
            .map(|_| Fact::new(label, Line::new().figure(figures, key)))
    };
    [
        fact("Way to the target", "assessment.gap_closed"),
        fact("Satisfied", "improvement.csat"),
        fact("Net promoter score", "improvement.nps"),
    ]
    .into_iter()
    .flatten()
    .collect()
}
