//! What a reader sees of the assessment: where the gap is widest, what hurts, what people said.

mod comparison;
mod evidence;
mod future;
mod gaps;
mod lenses;
mod voices;

use super::analysis::{Standing, cycle_name, standing};
use super::model::Assessment;
use crate::playbook::Playbook;
use crate::playbook::section::{Chip, Fact, Group, Line, Link, Section, Tone};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::listed;
use comparison::comparison_part;
use evidence::evidence_part;
use future::{challenge_part, future_part, start_part};
use gaps::{cycle_part, gap_part, scale_words};
use lenses::lens_part;
use voices::voices_part;

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(assessment) = &playbook.assessment else {
        return Vec::new();
    };
    let standing = standing(playbook, assessment);
    let mut section = Section::new("assessment", "Current state", Group::Journey);
    let newest = standing.newest_cycle.and_then(|cycle| assessment.cycles.get(cycle));
    let as_of = newest.map(|cycle| cycle.date.value);
    section.answer = answer(&standing, figures);
    section.stewardship = playbook.stewardship(&assessment.shared, as_of);
    section.facts = facts(assessment, &standing);
    if let Some(about) = &assessment.about {
        section.blocks.push(crate::playbook::prose(about, "about"));
    }
    section
        .blocks
        .extend(gap_part(playbook, assessment, &standing, figures));
    section.blocks.extend(lens_part(playbook, assessment, &standing));
    section.blocks.extend(cycle_part(assessment, figures));
    section
        .blocks
        .extend(comparison_part(playbook, assessment, &standing, figures));
    section.blocks.extend(challenge_part(assessment));
    section.blocks.extend(future_part(playbook, assessment));
    section.blocks.extend(start_part(assessment));
    section.blocks.extend(voices_part(playbook, assessment, figures));
    section.blocks.extend(evidence_part(assessment, &standing));
    section.next = playbook
        .stages
        .is_some()
        .then(|| Link::to("The four stages: how the gaps are closed", "stages"));
    vec![section]
}

fn answer(standing: &Standing<'_>, figures: &Figures) -> Line {
    let Some(newest) = standing.newest_cycle else {
        return "No assessment has been finished yet.".into();
    };
    let now = format!("assessment.cycles.{newest}.weighted");
    let mut line = match standing.first_cycle {
        Some(first) => Line::new()
            .text("Maturity went from ")
            .strong_figure(figures, &format!("assessment.cycles.{first}.weighted"))
            .strong(" to ")
            .strong_figure(figures, &now),
        None => Line::new().text("Maturity stands at ").strong_figure(figures, &now),
    };
    if figures.get("assessment.gap_closed").is_some() {
        line = line
            .text(" and closed ")
            .figure(figures, "assessment.gap_closed")
            .text(" of the gap to ")
            .figure(figures, "assessment.target.weighted");
    } else if figures.get("assessment.target.weighted").is_some() {
        line = line
            .text(" against a target of ")
            .figure(figures, "assessment.target.weighted");
    }
    let widest = widest(standing);
    match widest.as_slice() {
        [] => line.text("."),
        names => line.text(format!(
            "; {} {} furthest from target.",
            listed(names),
            if names.len() == 1 { "is" } else { "are" }
        )),
    }
}

/// The dimensions with the widest gap, when they are few enough to name.
pub(super) fn widest(standing: &Standing<'_>) -> Vec<String> {
    let gaps = || {
        standing
            .dimensions
            .iter()
            .filter_map(|dimension| Some((dimension.gap?, dimension)))
    };
    let Some(widest) = gaps().map(|(gap, _)| gap).reduce(f64::max).filter(|gap| *gap > 0.0) else {
        return Vec::new();
    };
    let names: Vec<String> = gaps()
        .filter(|(gap, _)| (gap - widest).abs() < 1e-9)
        .map(|(_, dimension)| dimension.dimension.title.value.clone())
        .collect();
    if names.len() > 3 { Vec::new() } else { names }
}

fn facts(assessment: &Assessment, standing: &Standing<'_>) -> Vec<Fact> {
    let Some(newest) = standing.newest_cycle else {
        return vec![Fact::chip("Status", Chip::new(Tone::None, "Not assessed yet"))];
    };
    let mut facts = vec![Fact::chip(
        "Status",
        Chip::new(Tone::Done, format!("{} done", cycle_name(assessment, newest))),
    )];
    {
        if let Some(method) = assessment.cycles.get(newest).and_then(|cycle| cycle.method.as_ref()) {
            facts.push(Fact::new("Method", method.value.clone()));
        }
    }
    facts
}
