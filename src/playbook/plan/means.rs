//! With what the plan is carried out, and how its quality is checked.

use super::charts::working_time;
use super::model::{Plan, QualityControl};
use super::status::{check_due, last_result};
use super::times::{Side, Times};
use crate::playbook::Playbook;
use crate::playbook::foundation::{NOT_KNOWN, answer_text};
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Table, TableColumn, Tone};
use crate::vocabulary::date::{Period, short_date};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::{Answer, At};

/// People and money.
pub(super) fn resources_part(playbook: &Playbook, plan: &Plan, figures: &Figures) -> Vec<Block> {
    let mut blocks = Vec::new();
    blocks.extend(budget(playbook, figures).map(Block::paragraph));
    blocks.extend(working_time(playbook, plan).map(Block::Chart));
    blocks.extend(times_table(plan, figures).map(Block::Table));
    if blocks.is_empty() {
        return blocks;
    }
    blocks.insert(0, Block::heading("resources", "With what"));
    blocks
}

/// The budget of the PMO as the business case tells it; nothing is worked out a second time here.
fn budget(playbook: &Playbook, figures: &Figures) -> Option<Line> {
    figures.get("business-case.budget.variance")?;
    let until = playbook.business_case.as_ref()?.actuals.as_ref()?.until.value;
    Some(
        Line::new()
            .text(format!("To {}, the PMO has spent ", short_date(until)))
            .strong_figure(figures, "business-case.budget.actual")
            .text(" of the ")
            .figure(figures, "business-case.budget.plan")
            .text(" planned to date, a variance of ")
            .figure(figures, "business-case.budget.variance")
            .text(". Line by line: ")
            .link("the budget in the business case", "business-case#budget")
            .text("."),
    )
}

fn times_table(plan: &Plan, figures: &Figures) -> Option<Table> {
    let times = Times::of(plan);
    if times.periods.is_empty() {
        return None;
    }
    let sides = [Side::Planned, Side::Actual];
    let row = |id: &At<String>, resource: &super::model::Resource| {
        let mut cells = vec![Cell::from(resource.title.value.clone())];
        for period in &times.periods {
            for side in sides {
                let key = format!("plan.resources.{}.{}.{period}", id.value, side.key());
                cells.push(match Times::answer(resource, side, *period) {
                    Some(Answer::Known(_)) => Cell::Line(Line::new().bare_figure(figures, &key)),
                    Some(Answer::Unknown(_)) => Cell::from(NOT_KNOWN),
                    Some(Answer::Exempt(_)) => Cell::from("exempt"),
                    None => Cell::from("–"),
                });
            }
        }
        Row::new(Some(&id.value), cells)
    };
    let total = |period: &Period| {
        sides.map(|side| {
            let key = format!("plan.resources.{}.{period}", side.key());
            Cell::Line(match figures.get(&key) {
                Some(_) => Line::new().bare_figure(figures, &key),
                None => "–".into(),
            })
        })
    };
    let mut columns = TableColumn::words(&["Who"]);
    for period in &times.periods {
        let titles = sides.map(|side| match side {
            Side::Planned => format!("{}, plan", period.short()),
            Side::Actual => format!("{}, actual", period.short()),
        });
        columns.extend(titles.map(|title| TableColumn { title, numeric: true }));
    }
    // A period to come has no actual at all: an empty column only makes the table wider.
    let keep: Vec<bool> = std::iter::once(true)
        .chain(times.periods.iter().flat_map(|period| {
            let any = |side| {
                let mut resources = plan.resources.iter();
                resources.any(|(_, resource)| Times::answer(resource, side, *period).is_some())
            };
            sides.map(any)
        }))
        .collect();
    let total_cells = std::iter::once(Cell::from("Total")).chain(times.periods.iter().flat_map(total));
    let kept = |cells: Vec<Cell>| -> Vec<Cell> {
        let pairs = cells.into_iter().zip(&keep);
        pairs.filter(|(_, keep)| **keep).map(|(cell, _)| cell).collect()
    };
    let rows = plan.resources.iter().map(|(id, resource)| row(id, resource));
    let rows = rows.map(|row| Row {
        cells: kept(row.cells.clone()),
        ..row
    });
    Some(Table {
        caption: format!(
            "Working time to {}, full-time equivalents",
            times.periods.last().map(|period| period.short()).unwrap_or_default()
        ),
        columns: columns
            .into_iter()
            .zip(&keep)
            .filter(|(_, keep)| **keep)
            .map(|(column, _)| column)
            .collect(),
        rows: rows.collect(),
        total: Some(Row::new(None, kept(total_cells.collect()))),
        stack: false,
    })
}

/// How the quality is checked, with the newest result.
pub(super) fn quality_part(playbook: &Playbook, plan: &Plan, figures: &Figures) -> Vec<Block> {
    let rows = plan
        .quality
        .iter()
        .map(|(id, control)| quality_row(playbook, id, control, figures));
    let titles = [
        "What",
        "Passes when",
        "Who and when",
        "Newest result",
        "Passed",
        "State",
    ];
    let Some(table) = Block::table("Quality control", &titles, rows.collect()) else {
        return Vec::new();
    };
    vec![Block::heading("quality", "How we know that it is good"), table]
}

fn quality_row(playbook: &Playbook, id: &At<String>, control: &QualityControl, figures: &Figures) -> Row {
    let mut criterion = Line::new().markdown(&control.criterion);
    if let Some(method) = &control.method {
        criterion = criterion.text(" (").markdown(method).text(")");
    }
    let mut who = answer_text(playbook, &control.who, |person| playbook.role_of(person));
    if let Some(when) = &control.when {
        who = format!("{who}, {}", when.value);
    }
    let result = last_result(control, playbook.as_of);
    let newest = match result {
        None => "not checked yet".into(),
        Some(result) => {
            let date = Line::from(result.date.value.short());
            match &result.note {
                Some(note) => date.text(": ").markdown(note),
                None => date,
            }
        }
    };
    let key = |name: &str| format!("plan.quality.{}.{name}", id.value);
    let passed = match figures.get(&key("passed")) {
        Some(_) if figures.number(&key("share")).is_some() => Line::new()
            .figure(figures, &key("passed"))
            .text(" (")
            .figure(figures, &key("share"))
            .text(")"),
        Some(_) => Line::new().figure(figures, &key("passed")),
        None => "not counted".into(),
    };
    let chip = match (result, check_due(control, playbook.as_of)) {
        (None, _) => Chip::new(Tone::None, "Not checked yet"),
        (Some(_), Some(due)) if due < playbook.as_of => Chip::new(Tone::AtRisk, format!("Was due {}", short_date(due))),
        (Some(_), Some(due)) => Chip::new(Tone::OnTrack, format!("Next by {}", short_date(due))),
        (Some(_), None) => Chip::new(Tone::OnTrack, "Checked"),
    };
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(Line::new().markdown(&control.title)),
            Cell::Line(criterion),
            Cell::from(who),
            Cell::Line(newest),
            Cell::Line(passed),
            Cell::Chip(chip),
        ],
    )
}
