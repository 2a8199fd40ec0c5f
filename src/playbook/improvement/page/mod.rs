//! What a reader sees of the improvement: what we learned, what we changed, what comes next.

mod benefits;
mod cycles;
mod feedback;
mod next;
mod satisfaction;

use super::model::Improvement;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, ContentsEntry, Fact, Group, Line, Link, Section};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

/// The page of the surveys, named as in the keys of its figures, so that they link to it.
const SURVEYS: &str = "improvement/surveys";

/// The chapter's sections.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(improvement) = &playbook.improvement else {
        return Vec::new();
    };
    let language = &playbook.language;
    let mut section = Section::new("improvement", language.say("improvement-title"), Group::Journey);
    section.short_title = Some(language.say("improvement-short-title"));
    section.weight = 40;
    section.answer = answer(playbook, improvement, figures);
    section.stewardship = playbook.stewardship(&improvement.shared, Some(playbook.as_of));
    section.facts = facts(language, figures);
    if let Some(about) = &improvement.about {
        section.blocks.push(crate::playbook::prose(about, "about"));
    }
    section.blocks.extend(cycles::blocks(playbook, improvement, figures));
    section.blocks.extend(benefits::blocks(playbook, improvement, figures));
    section.blocks.extend(feedback::said_and_done(playbook, improvement));
    section.blocks.extend(feedback::reviews(playbook, improvement));
    section.blocks.extend(next::next_step(playbook, improvement, figures));
    section.blocks.extend(next::known_problems(language, improvement));
    let surveys = satisfaction::section(playbook, improvement, figures);
    if let Some(surveys) = &surveys {
        section
            .blocks
            .push(Block::heading("surveys", language.say("improvement-surveys")));
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
fn answer(playbook: &Playbook, improvement: &Improvement, figures: &Figures) -> Line {
    let language = &playbook.language;
    let mut parts: Vec<Line> = Vec::new();
    if let Some((first, last)) = cycles::ends(playbook, figures) {
        let rose = figures.number(&last) > figures.number(&first);
        let message = if rose {
            "improvement-answer-risen"
        } else {
            "improvement-answer-went"
        };
        let part = Line::of(language, message).figure("first", figures, &first);
        parts.push(part.figure("last", figures, &last).line());
    }
    let (reviews, voices) = (improvement.reviews.iter(), improvement.feedback.iter());
    let counts = [
        (
            "improvement-answer-changes",
            "improvement.reviews.done",
            reviews.count(),
        ),
        (
            "improvement-answer-voices",
            "improvement.feedback.answered",
            voices.count(),
        ),
    ];
    for (message, key, all) in counts {
        if figures.get(key).is_some() {
            let part = Line::of(language, message).figure("done", figures, key);
            parts.push(part.count("all", all).line());
        }
    }
    if parts.is_empty() {
        return language.say("improvement-nothing").into();
    }
    let parts = Line::list(language, parts);
    Line::of(language, "improvement-answer").line_at("parts", parts).line()
}

fn facts(language: &Language, figures: &Figures) -> Vec<Fact> {
    let fact = |label: &str, key: &str| {
        figures
            .number(key)
            .map(|_| Fact::new(language.say(label), Line::new().figure(figures, key)))
    };
    [
        fact("improvement-way", "assessment.gap_closed"),
        fact("improvement-satisfied", "improvement.csat"),
        fact("improvement-nps", "improvement.nps"),
    ]
    .into_iter()
    .flatten()
    .collect()
}
