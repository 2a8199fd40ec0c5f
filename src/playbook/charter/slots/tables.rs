//! Objectives, metrics, challenges and gaps as tables.

use super::Context;
use crate::playbook::Playbook;
use crate::playbook::charter::objectives::standing;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, Line, Row};

/// The objectives with measure, baseline, newest value, target, day and owner.
pub(super) fn objectives(context: &Context<'_>) -> Vec<Block> {
    let playbook = context.playbook;
    let language = &playbook.language;
    let objectives = playbook
        .foundation
        .iter()
        .flat_map(|foundation| foundation.objectives.iter());
    let rows: Vec<Row> = objectives
        .map(|(id, objective)| {
            let standing = standing(playbook, objective, context.figures);
            let measure = standing.measure.map_or_else(
                || language.say("charter-no-measure").into(),
                |link| Line(vec![crate::playbook::section::Piece::Link(link)]),
            );
            let cells = vec![
                Cell::from(objective.title.value.clone()),
                Cell::Line(measure),
                Cell::Line(standing.baseline),
                Cell::Line(standing.now),
                Cell::Line(standing.target),
                Cell::from(answer_text(playbook, &objective.by, |by| language.short_date(by.value))),
                playbook.owner_cell(&objective.shared),
            ];
            Row::new(Some(&id.value), cells)
        })
        .collect();
    let caption = language.message("charter-objectives-caption");
    let titles = [
        "charter-objective",
        "charter-measure",
        "charter-baseline#",
        "charter-now#",
        "charter-target#",
        "charter-by",
        "charter-owner",
    ];
    Block::table_in(
        language,
        caption.count("objectives", rows.len()).string(),
        &titles,
        rows,
    )
    .into_iter()
    .collect()
}

/// The metrics with newest value, target, day and owner.
pub(super) fn metrics(context: &Context<'_>) -> Vec<Block> {
    let playbook = context.playbook;
    let language = &playbook.language;
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
                .map_or_else(|| language.say("charter-no-day"), |by| language.short_date(by.value));
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
    let caption = language.message("charter-metrics-caption");
    let titles = [
        "charter-metric",
        "charter-now#",
        "charter-target#",
        "charter-by",
        "charter-owner",
    ];
    Block::table_in(language, caption.count("metrics", rows.len()).string(), &titles, rows)
        .into_iter()
        .collect()
}

/// What hurts, worst first.
pub(super) fn challenges(playbook: &Playbook) -> Vec<Block> {
    let language = &playbook.language;
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
    let caption = language.message("charter-challenges-caption");
    let titles = ["charter-challenge", "charter-severity"];
    Block::table_in(
        language,
        caption.count("challenges", rows.len()).string(),
        &titles,
        rows,
    )
    .into_iter()
    .collect()
}

/// What lies between today and the future state.
pub(super) fn gaps(playbook: &Playbook) -> Vec<Block> {
    let language = &playbook.language;
    let gaps = playbook.assessment.iter().flat_map(|assessment| assessment.gaps.iter());
    let rows: Vec<Row> = gaps
        .map(|(id, gap)| {
            let closed = match &gap.closed_on {
                Some(day) => language
                    .message("charter-gap-closed")
                    .short_date("day", day.value)
                    .string(),
                None => language.say("charter-gap-open"),
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
    let caption = language.message("charter-gaps-caption");
    let titles = [
        "charter-gap",
        "charter-current-state",
        "charter-future-state",
        "charter-owner",
        "charter-state",
    ];
    Block::table_in(language, caption.count("gaps", rows.len()).string(), &titles, rows)
        .into_iter()
        .collect()
}
