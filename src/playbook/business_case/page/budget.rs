//! Whether the budget is kept, and the lines behind the figures.

use super::super::flows::price_words;
use super::super::model::{BusinessCase, CaseOption};
use super::title_of;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Row, Table, TableColumn};
use crate::vocabulary::date::long_date;
use crate::vocabulary::figure::Figures;

pub(super) fn budget_part(
    playbook: &Playbook,
    case: &BusinessCase,
    option: &CaseOption,
    figures: &Figures,
) -> Vec<Block> {
    let Some(actuals) = &case.actuals else {
        return Vec::new();
    };
    let row = |name: String, key: &str| Row {
        id: None,
        cells: std::iter::once(Cell::from(name))
            .chain(
                ["plan", "actual", "variance", "variance_share"]
                    .map(|part| Cell::Line(Line::new().bare_figure(figures, &format!("{key}.{part}")))),
            )
            .collect(),
        highlight: false,
    };
    let rows = option.costs.iter().map(|(id, line)| {
        let title = title_of(line.0.title.as_ref().map(|title| title.value.as_str()), &id.value);
        row(title, &format!("business-case.budget.{}", id.value))
    });
    let over = figures
        .number("business-case.budget.variance")
        .is_some_and(|variance| variance > 0.0);
    let answer = Line::new()
        .text(if over { "No: " } else { "Yes: " })
        .text("to date, spending differs from the plan by ")
        .strong_figure(figures, "business-case.budget.variance")
        .text(" (")
        .figure(figures, "business-case.budget.variance_share")
        .text(").");
    let table = Table {
        caption: format!(
            "Budget to {}, {}",
            long_date(actuals.until.value),
            playbook.settings.money().symbol()
        ),
        columns: TableColumn::list(&[
            ("Line", false),
            ("Plan", true),
            ("Actual", true),
            ("Variance", true),
            ("Variance, %", true),
        ]),
        rows: rows.collect(),
        total: Some(row("Total".to_owned(), "business-case.budget")),
        stack: false,
    };
    vec![
        Block::heading("budget", "Is the budget kept?"),
        Block::Paragraph(answer),
        Block::Table(table),
    ]
}

/// The lines behind the figures, year by year.
pub(super) fn line_part(playbook: &Playbook, case: &BusinessCase, option: &CaseOption) -> Vec<Block> {
    let format = playbook.format();
    let written = |values: &[f64]| -> Vec<Cell> {
        values
            .iter()
            .map(|value| Cell::from(format.shortest(*value, 2)))
            .collect()
    };
    let flows = crate::playbook::business_case::flows::flows(option);
    let years = flows.net().len();
    let row = |name: String, values: &[f64], highlight: bool| {
        let mut padded = values.to_vec();
        padded.resize(years, 0.0);
        let mut cells = vec![Cell::from(name)];
        cells.extend(written(&padded));
        cells.push(Cell::from(format.shortest(padded.iter().sum(), 2)));
        Row {
            id: None,
            cells,
            highlight,
        }
    };
    let mut rows = Vec::new();
    for (id, line) in option.costs.iter() {
        let values: Vec<f64> = line
            .0
            .values
            .iter()
            .map(|amount| crate::playbook::business_case::flows::number(&amount.value))
            .collect();
        rows.push(row(
            format!(
                "Cost: {}",
                title_of(line.0.title.as_ref().map(|title| title.value.as_str()), &id.value)
            ),
            &values,
            false,
        ));
    }
    rows.push(row("All costs".to_owned(), &flows.costs, true));
    for (id, line) in option.benefits.iter() {
        let values: Vec<f64> = line
            .values
            .iter()
            .map(|amount| crate::playbook::business_case::flows::number(&amount.value))
            .collect();
        rows.push(row(
            format!(
                "Benefit: {}",
                title_of(line.title.as_ref().map(|title| title.value.as_str()), &id.value)
            ),
            &values,
            false,
        ));
    }
    rows.push(row("All benefits".to_owned(), &flows.benefits, true));
    rows.push(row("Net".to_owned(), &flows.net(), true));
    let year_columns = (0..years).map(|year| TableColumn {
        title: (u64::from(case.base_year.value) + year as u64).to_string(),
        numeric: true,
    });
    let first = TableColumn::list(&[("Line", false)]);
    let table = Table {
        caption: format!(
            "Costs and benefits by year, {}{}",
            playbook.settings.money().symbol(),
            price_words(case)
        ),
        columns: first
            .into_iter()
            .chain(year_columns)
            .chain(TableColumn::list(&[("Total", true)]))
            .collect(),
        rows,
        total: None,
        stack: false,
    };
    vec![
        Block::heading("lines", "The lines behind the figures"),
        Block::Table(table),
    ]
}
