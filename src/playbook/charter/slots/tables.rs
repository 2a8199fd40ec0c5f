//! Objectives, metrics, challenges and gaps as tables.

use super::Context;
use crate::playbook::Playbook;
use crate::playbook::charter::objectives::standing;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::date::short_date;
use crate::vocabulary::text::counted;

/// The objectives with measure, baseline, newest value, target, day and owner.
pub(super) fn objectives(context: &Context<'_>) -> Vec<Block> {
    let playbook = context.playbook;
    let objectives = playbook
        .foundation
        .iter()
        .flat_map(|foundation| foundation.objectives.iter());
    let rows: Vec<Row> = objectives
        .map(|(id, objective)| {
            let standing = standing(playbook, objective, context.figures);
            let measure = standing.measure.map_or_else(
                || "none named".into(),
                |link| Line(vec![crate::playbook::section::Piece::Link(link)]),
            );
            let cells = vec![
                Cell::from(objective.title.value.clone()),
                Cell::Line(measure),
                Cell::Line(standing.baseline),
                Cell::Line(standing.now),
                Cell::Line(standing.target),
                Cell::from(answer_text(playbook, &objective.by, |by| short_date(by.value))),
                playbook.owner_cell(&objective.shared),
            ];
            Row::new(Some(&id.value), cells)
        })
        .collect();
    let caption = format!(
        "{} with measure, baseline, newest value and target",
        counted(rows.len(), "objective", "objectives")
    );
    Block::table(
        caption,
        &["Objective", "Measure", "Baseline#", "Now#", "Target#", "By", "Owner"],
        rows,
    )
    .into_iter()
    .collect()
}

/// The metrics with newest value, target, day and owner.
pub(super) fn metrics(context: &Context<'_>) -> Vec<Block> {
    let playbook = context.playbook;
    let metrics = playbook.metrics.iter().flat_map(|metrics| metrics.metrics.iter());
    let rows: Vec<Row> = metrics
        .map(|(id, metric)| {
            let key = format!("metrics/{}", id.value);
            let figure =
                |name: &str| Cell::Line(Line::new().figure(context.figures, &format!("metrics.{}.{name}", id.value)));
            let by = metric
                .definition
                .by
                .as_ref()
                .map_or_else(|| "no day set".to_owned(), |by| short_date(by.value));
            let cells = vec![
                Cell::Line(Line::new().link(metric.definition.title.value.clone(), &key)),
                figure("value"),
                figure("target"),
                Cell::from(by),
                playbook.owner_cell(&metric.definition.shared),
            ];
            Row::new(None, cells)
        })
        .collect();
    let caption = format!(
        "{} by which the PMO is measured",
        counted(rows.len(), "metric", "metrics")
    );
    Block::table(caption, &["Metric", "Now#", "Target#", "By", "Owner"], rows)
        .into_iter()
        .collect()
}

/// What hurts, worst first.
pub(super) fn challenges(playbook: &Playbook) -> Vec<Block> {
    let mut challenges: Vec<_> = playbook
        .assessment
        .iter()
        .flat_map(|assessment| assessment.challenges.iter())
        .collect();
    challenges
        .sort_by_key(|(_, challenge)| std::cmp::Reverse(challenge.severity.known().map_or(0, |level| level.value)));
    let rows: Vec<Row> = challenges
        .into_iter()
        .map(|(id, challenge)| {
            let severity = match challenge.severity.known() {
                Some(level) => Cell::Severity {
                    level: level.value,
                    of: 5,
                },
                None => Cell::from(answer_text(playbook, &challenge.severity, |_| String::new())),
            };
            let link = Line::new().link(challenge.title.value.clone(), &format!("assessment#{}", id.value));
            Row::new(None, vec![Cell::Line(link), severity])
        })
        .collect();
    let caption = format!(
        "{}, most severe first; severity 1 to 5",
        counted(rows.len(), "challenge", "challenges")
    );
    Block::table(caption, &["Challenge", "Severity"], rows)
        .into_iter()
        .collect()
}

/// What lies between today and the future state.
pub(super) fn gaps(playbook: &Playbook) -> Vec<Block> {
    let gaps = playbook.assessment.iter().flat_map(|assessment| assessment.gaps.iter());
    let rows: Vec<Row> = gaps
        .map(|(id, gap)| {
            let closed = match &gap.closed_on {
                Some(day) => format!("closed on {}", short_date(day.value)),
                None => "open".to_owned(),
            };
            let cells = vec![
                Cell::Line(Line::new().link(id.value.clone(), &format!("assessment#{}", id.value))),
                Cell::from(gap.now.value.clone()),
                Cell::from(gap.then.value.clone()),
                playbook.owner_cell(&gap.shared),
                Cell::from(closed),
            ];
            Row::new(None, cells)
        })
        .collect();
    let caption = format!(
        "{} between today and the future state",
        counted(rows.len(), "gap", "gaps")
    );
    Block::table(
        caption,
        &["Gap", "Current state", "Future state", "Owner", "State"],
        rows,
    )
    .into_iter()
    .collect()
}
