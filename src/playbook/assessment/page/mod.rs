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
use comparison::comparison_part;
use evidence::evidence_part;
use future::{challenge_part, future_part, start_part};
use gaps::{cycle_part, gap_part};
use lenses::lens_part;
use voices::voices_part;

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(assessment) = &playbook.assessment else {
        return Vec::new();
    };
    let standing = standing(playbook, assessment);
    let language = &playbook.language;
    let mut section = Section::new("assessment", language.say("assessment-title"), Group::Journey);
    let newest = standing.newest_cycle.and_then(|cycle| assessment.cycles.get(cycle));
    let as_of = newest.map(|cycle| cycle.date.value);
    section.answer = answer(playbook, &standing, figures);
    section.stewardship = playbook.stewardship(&assessment.shared, as_of);
    section.facts = facts(playbook, assessment, &standing);
    if let Some(about) = &assessment.about {
        section.blocks.push(crate::playbook::prose(about, "about"));
    }
    section
        .blocks
        .extend(gap_part(playbook, assessment, &standing, figures));
    section.blocks.extend(lens_part(playbook, assessment, &standing));
    section.blocks.extend(cycle_part(language, assessment, figures));
    section
        .blocks
        .extend(comparison_part(playbook, assessment, &standing, figures));
    section.blocks.extend(challenge_part(language, assessment));
    section.blocks.extend(future_part(playbook, assessment));
    section.blocks.extend(start_part(language, assessment));
    section.blocks.extend(voices_part(playbook, assessment, figures));
    section.blocks.extend(evidence_part(playbook, assessment, &standing));
    section.next = playbook
        .stages
        .is_some()
        .then(|| Link::to(language.say("assessment-next"), "stages"));
    vec![section]
}

fn answer(playbook: &Playbook, standing: &Standing<'_>, figures: &Figures) -> Line {
    let language = &playbook.language;
    let Some(newest) = standing.newest_cycle else {
        return language.say("assessment-not-finished").into();
    };
    let (closed, target) = ("assessment.gap_closed", "assessment.target.weighted");
    let has = |key: &str| figures.get(key).is_some();
    let message = match (standing.first_cycle.is_some(), has(closed), has(target)) {
        (true, true, _) => "assessment-went-and-closed",
        (true, false, true) => "assessment-went-against-target",
        (true, false, false) => "assessment-went",
        (false, _, true) => "assessment-stands-against-target",
        (false, _, false) => "assessment-stands",
    };
    let weighted = |cycle: &str| format!("assessment.cycles.{cycle}.weighted");
    let mut maturity = Line::of(language, message).figure("now", figures, &weighted(newest));
    if let Some(first) = standing.first_cycle {
        maturity = maturity.figure("first", figures, &weighted(first));
    }
    if has(closed) {
        maturity = maturity.figure("closed", figures, closed);
    }
    if has(closed) || has(target) {
        maturity = maturity.figure("target", figures, target);
    }
    let widest = widest(standing);
    let whole = if widest.is_empty() {
        Line::of(language, "assessment-answer")
    } else {
        Line::of(language, "assessment-answer-and-furthest")
            .count("count", widest.len())
            .text("dimensions", language.list(&widest))
    };
    whole.line_at("maturity", maturity.line()).line()
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

fn facts(playbook: &Playbook, assessment: &Assessment, standing: &Standing<'_>) -> Vec<Fact> {
    let language = &playbook.language;
    let status = |chip: Chip| Fact::chip(language.say("assessment-status"), chip);
    let Some(newest) = standing.newest_cycle else {
        let words = language.say("assessment-not-assessed");
        return vec![status(Chip::new(Tone::None, words))];
    };
    let done = language.message("assessment-cycle-done");
    let done = done.text("cycle", cycle_name(language, assessment, newest)).string();
    let mut facts = vec![status(Chip::new(Tone::Done, done))];
    if let Some(method) = assessment.cycles.get(newest).and_then(|cycle| cycle.method.as_ref()) {
        facts.push(Fact::new(language.say("assessment-method"), method.value.clone()));
    }
    facts
}
