//! What a reader sees of the people: training, skills, coaching, workload, and what the field learns.

mod log;
mod skills;
mod training;
mod workload;

use super::model::People;
use crate::playbook::Playbook;
use crate::playbook::section::{Fact, Group, Line, Link, Section};
use crate::vocabulary::figure::Figures;

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(people) = &playbook.people else {
        return Vec::new();
    };
    let mut section = Section::new("people", "Training, skills and workload", Group::People);
    section.short_title = Some("Training and skills".to_owned());
    section.weight = 40;
    section.answer = answer(people, figures);
    section.stewardship = playbook.stewardship(&people.shared, Some(playbook.as_of));
    section.facts = facts(figures);
    if let Some(about) = &people.about {
        section.blocks.push(crate::playbook::prose(about, "about"));
    }
    section.blocks.extend(training::blocks(playbook, people, figures));
    section.blocks.extend(skills::blocks(playbook, people, figures));
    section.blocks.extend(log::coaching(playbook, people));
    section.blocks.extend(workload::blocks(playbook, people, figures));
    section.blocks.extend(log::trends(people));
    section.next = playbook
        .services
        .is_some()
        .then(|| Link::to("What the PMO can do for you", "services"));
    vec![section]
}

/// `70 of 120 training places are taken, and the PMO team was booked at 91 % in Oct 2026.`
fn answer(people: &People, figures: &Figures) -> Line {
    let mut line = Line::new();
    let known = |key: &str| figures.number(key).is_some();
    let training = known("people.training.share");
    if training {
        line = line
            .strong_figure(figures, "people.training.taken")
            .strong(" of ")
            .strong_figure(figures, "people.training.planned")
            .strong(" training places are taken");
    }
    if known("people.utilisation") {
        line = line
            .text(if training {
                ", and the PMO team was booked at "
            } else {
                "The PMO team was booked at "
            })
            .figure(figures, "people.utilisation")
            .text(" of its hours in ")
            .figure(figures, "people.utilisation.month");
    }
    if line.is_empty() {
        return match people.training.len() + people.skills.len() {
            0 => "Nothing has been written about training and skills yet.".into(),
            _ => "Who can do what, and what is learned next.".into(),
        };
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
        fact("Places taken", "people.training.share"),
        fact("PMO team booked", "people.utilisation"),
    ]
    .into_iter()
    .flatten()
    .collect()
}
