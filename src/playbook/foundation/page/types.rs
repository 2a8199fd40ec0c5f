//! How much the PMO controls, now and later, and what speaks for it.

use crate::playbook::foundation::analysis::speaks_for;
use crate::playbook::foundation::model::{Pmo, PmoType};
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Step, Tone};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;

/// The types by how much they control, each with the message of what it does.
const TYPES: [(PmoType, &str); 4] = [
    (PmoType::Supportive, "foundation-type-supportive"),
    (PmoType::Controlling, "foundation-type-controlling"),
    (PmoType::Directive, "foundation-type-directive"),
    (PmoType::Managing, "foundation-type-managing"),
];

/// The types as steps from little to much control, then what speaks for each.
pub(super) fn blocks(language: &Language, pmo: &Pmo, figures: &Figures) -> Vec<Block> {
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
        blocks.push(Block::subheading("type", language.say("foundation-type-scale")));
        blocks.push(Block::Steps(
            shown.map(|(kind, about)| step(language, pmo, *kind, about)).collect(),
        ));
    }
    blocks.extend(reasons(language, pmo, figures));
    blocks
}

fn step(language: &Language, pmo: &Pmo, kind: PmoType, about: &str) -> Step {
    let is_now = pmo.r#type.known().is_some_and(|now| now.value == kind);
    let target = pmo.type_target.as_ref().filter(|target| target.r#type.value == kind);
    let by = target.and_then(|target| target.by.as_ref()).map(|by| by.value);
    let message = match (is_now, target, by) {
        (true, Some(_), Some(_)) => "foundation-type-now-and-target-by",
        (true, Some(_), None) => "foundation-type-now-and-target",
        (true, None, _) => "foundation-type-is-now",
        (false, Some(_), Some(_)) => "foundation-type-is-target-by",
        (false, Some(_), None) => "foundation-type-is-target",
        (false, None, _) => "foundation-type-not-aimed-at",
    };
    let mut words = language.message(message);
    if let Some(by) = by {
        words = words.long_date("day", by);
    }
    let chip = Chip::new(if is_now { Tone::OnTrack } else { Tone::None }, words.string());
    Step {
        id: None,
        title: capitalised(&kind.word_in(language)),
        dates: String::new(),
        summary: language.say(about),
        chip,
        progress: None,
        current: is_now,
    }
}

/// Criterion by criterion: how it is here, and for which type that speaks.
fn reasons(language: &Language, pmo: &Pmo, figures: &Figures) -> Vec<Block> {
    let rows = pmo.type_reasons.iter().map(|(id, reason)| {
        let cells = vec![
            Cell::Line(Line::new().markdown(&reason.title)),
            Cell::Line(Line::new().markdown(&reason.here)),
            Cell::from(capitalised(&reason.speaks_for.value.word_in(language))),
        ];
        Row::new(Some(&id.value), cells)
    });
    let titles = ["foundation-criterion", "foundation-here", "foundation-speaks-for"];
    let caption = language.say("foundation-criteria-caption");
    let Some(table) = Block::table_in(language, caption, &titles, rows.collect()) else {
        return Vec::new();
    };
    let counted = TYPES
        .iter()
        .filter(|(kind, _)| figures.get(&speaks_for(*kind)).is_some());
    let parts = counted.map(|(kind, _)| {
        let part = Line::of(language, "foundation-type-is-spoken-for");
        let part = part.figure("criteria", figures, &speaks_for(*kind));
        part.text("type", kind.word_in(language)).line()
    });
    let line = Line::of(language, "foundation-types-spoken-for")
        .figure("criteria", figures, "foundation.pmo.type_reasons")
        .line_at("types", Line::list(language, parts));
    vec![
        Block::subheading("type-reasons", language.say("foundation-why-this-type")),
        Block::Paragraph(line.line()),
        table,
    ]
}
