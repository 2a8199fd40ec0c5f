//! With what the plan is carried out, and how its quality is checked.

use super::charts::working_time;
use super::model::{Plan, QualityControl, Resource};
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

/// Plan and actual of each period; a period to come has no actual at all, and no column for it.
fn columns_of(plan: &Plan) -> Vec<(Side, Period)> {
    let both = |period: Period| [(Side::Planned, period), (Side::Actual, period)];
    let written = |(side, period): &(Side, Period)| {
        let mut resources = plan.resources.iter();
        resources.any(|(_, resource)| Times::answer(resource, *side, *period).is_some())
    };
    let all = Times::of(plan).periods.into_iter().flat_map(both);
    all.filter(written).collect()
}

fn times_table(plan: &Plan, figures: &Figures) -> Option<Table> {
    let sides = columns_of(plan);
    let (_, last) = sides.last()?;
    let row = |(id, resource): (&At<String>, &Resource)| {
        let cell = |(side, period): &(Side, Period)| {
            let key = format!("plan.resources.{}.{}.{period}", id.value, side.key());
            match Times::answer(resource, *side, *period) {
                Some(Answer::Known(_)) => Cell::Line(Line::new().bare_figure(figures, &key)),
                Some(Answer::Unknown(_)) => Cell::from(NOT_KNOWN),
                Some(Answer::Exempt(_)) => Cell::from("exempt"),
                None => Cell::from("–"),
            }
        };
        let title = Cell::from(resource.title.value.clone());
        Row::new(
            Some(&id.value),
            std::iter::once(title).chain(sides.iter().map(cell)).collect(),
        )
    };
    let total = |(side, period): &(Side, Period)| {
        let key = format!("plan.resources.{}.{period}", side.key());
        Cell::Line(match figures.get(&key) {
            Some(_) => Line::new().bare_figure(figures, &key),
            None => "–".into(),
        })
    };
    let title = |(side, period): &(Side, Period)| TableColumn {
        title: match side {
            Side::Planned => format!("{}, plan", period.short()),
            Side::Actual => format!("{}, actual", period.short()),
        },
        numeric: true,
    };
    let mut columns = TableColumn::words(&["Who"]);
    columns.extend(sides.iter().map(title));
    let totals = std::iter::once(Cell::from("Total")).chain(sides.iter().map(total));
    Some(Table {
        caption: format!("Working time to {}, full-time equivalents", last.short()),
        columns,
        rows: plan.resources.iter().map(row).collect(),
        total: Some(Row::new(None, totals.collect())),
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
