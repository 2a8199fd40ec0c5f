//! What a reader sees of the people: training, skills, coaching, workload, and what the field learns.

mod log;
mod skills;
mod training;
mod workload;

use super::model::People;
use crate::playbook::Playbook;
use crate::playbook::section::{Fact, Group, Line, Link, Section};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(people) = &playbook.people else {
        return Vec::new();
    };
    let language = &playbook.language;
    let mut section = Section::new("people", language.say("people-title"), Group::People);
    section.short_title = Some(language.say("people-short"));
    section.weight = 40;
    section.answer = answer(language, people, figures);
    section.stewardship = playbook.stewardship(&people.shared, Some(playbook.as_of));
    section.facts = facts(language, figures);
    if let Some(about) = &people.about {
        section.blocks.push(crate::playbook::prose(about, "about"));
    }
    section.blocks.extend(training::blocks(playbook, people, figures));
    section.blocks.extend(skills::blocks(playbook, people, figures));
    section.blocks.extend(log::coaching(playbook, people));
    section.blocks.extend(workload::blocks(playbook, people, figures));
    section.blocks.extend(log::trends(language, people));
    section.next = playbook
        .services
        .is_some()
        .then(|| Link::to(language.say("people-services"), "services"));
    vec![section]
}

/// `70 of 120 training places are taken, and the PMO team was booked at 91 % in Oct 2026.`
fn answer(language: &Language, people: &People, figures: &Figures) -> Line {
    let known = |key: &str| figures.number(key).is_some();
    let said = match (known("people.training.share"), known("people.utilisation")) {
        (true, true) => Line::of(language, "people-answer"),
        (true, false) => Line::of(language, "people-answer-training"),
        (false, true) => Line::of(language, "people-answer-workload"),
        (false, false) if people.training.len() + people.skills.len() == 0 => Line::of(language, "people-answer-none"),
        (false, false) => Line::of(language, "people-answer-skills"),
    };
    said.figure("taken", figures, "people.training.taken")
        .figure("planned", figures, "people.training.planned")
        .figure("share", figures, "people.utilisation")
        .figure("month", figures, "people.utilisation.month")
        .line()
}

fn facts(language: &Language, figures: &Figures) -> Vec<Fact> {
    let fact = |label: &str, key: &str| {
        figures
            .number(key)
            .map(|_| Fact::new(language.say(label), Line::new().figure(figures, key)))
    };
    [
        fact("people-places-taken", "people.training.share"),
        fact("people-team-booked", "people.utilisation"),
    ]
    .into_iter()
    .flatten()
    .collect()
}
