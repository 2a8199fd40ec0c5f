//! How much the PMO controls, now and later, and what speaks for it.

use crate::playbook::foundation::analysis::speaks_for;
use crate::playbook::foundation::model::{Pmo, PmoType};
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Step, Tone};
use crate::vocabulary::date::long_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::capitalised;

/// The types by how much they control, each with what it does.
const TYPES: [(PmoType, &str); 4] = [
    (PmoType::Supportive, "It helps those who ask."),
    (PmoType::Controlling, "It sets the method and checks that it is kept."),
    (PmoType::Directive, "It runs the projects."),
    (
        PmoType::Managing,
        "It runs the projects, and answers for more than them.",
    ),
];

/// The types as steps from little to much control, then what speaks for each.
pub(super) fn blocks(pmo: &Pmo, figures: &Figures) -> Vec<Block> {
    let now = pmo.r#type.known().map(|kind| kind.value);
    let target = pmo.type_target.as_ref();
    let mut blocks = Vec::new();
    if now.is_some() && target.is_some() {
        let used = |kind: PmoType| {
            let by_reasons = pmo
                .type_reasons
                .iter()
                .any(|(_, reason)| reason.speaks_for.value == kind);
            by_reasons || now == Some(kind) || target.is_some_and(|target| target.r#type.value == kind)
        };
        // Managing is kept apart in some models only.
        let shown = TYPES
            .iter()
            .filter(|(kind, _)| *kind != PmoType::Managing || used(*kind));
        blocks.push(Block::subheading("type", "How much it controls, from little to much"));
        blocks.push(Block::Steps(
            shown.map(|(kind, about)| step(pmo, *kind, about)).collect(),
        ));
    }
    blocks.extend(reasons(pmo, figures));
    blocks
}

fn step(pmo: &Pmo, kind: PmoType, about: &str) -> Step {
    let is_now = pmo.r#type.known().is_some_and(|now| now.value == kind);
    let target = pmo.type_target.as_ref().filter(|target| target.r#type.value == kind);
    let by = target.and_then(|target| target.by.as_ref());
    let by = by.map_or_else(String::new, |by| format!(" by {}", long_date(by.value)));
    let chip = match (is_now, target) {
        (true, Some(_)) => Chip::new(Tone::OnTrack, format!("Now, and the target{by}")),
        (true, None) => Chip::new(Tone::OnTrack, "Now"),
        (false, Some(_)) => Chip::new(Tone::None, format!("Target{by}")),
        (false, None) => Chip::new(Tone::None, "Not aimed at"),
    };
    Step {
        id: None,
        title: capitalised(kind.word()),
        dates: String::new(),
        summary: about.to_owned(),
        chip,
        progress: None,
        current: is_now,
    }
}

/// Criterion by criterion: how it is here, and for which type that speaks.
fn reasons(pmo: &Pmo, figures: &Figures) -> Vec<Block> {
    let rows = pmo.type_reasons.iter().map(|(id, reason)| {
        let cells = vec![
            Cell::Line(Line::new().markdown(&reason.title)),
            Cell::Line(Line::new().markdown(&reason.here)),
            Cell::from(capitalised(reason.speaks_for.value.word())),
        ];
        Row::new(Some(&id.value), cells)
    });
    let titles = ["Criterion", "How it is here", "Speaks for"];
    let Some(table) = Block::table("What speaks for which type", &titles, rows.collect()) else {
        return Vec::new();
    };
    let mut line = Line::from("Of ")
        .figure(figures, "foundation.pmo.type_reasons")
        .text(" criteria, ");
    let counted: Vec<PmoType> = TYPES
        .iter()
        .map(|(kind, _)| *kind)
        .filter(|kind| figures.get(&speaks_for(*kind)).is_some())
        .collect();
    for (place, kind) in counted.iter().enumerate() {
        if place > 0 {
            line = line.text(if place + 1 == counted.len() { " and " } else { ", " });
        }
        let key = speaks_for(*kind);
        let verb = if figures.number(&key) == Some(1.0) {
            "speaks"
        } else {
            "speak"
        };
        line = line
            .strong_figure(figures, &key)
            .text(format!(" {verb} for {}", kind.word()));
    }
    vec![
        Block::subheading("type-reasons", "Why this type"),
        Block::Paragraph(line.text(".")),
        table,
    ]
}
