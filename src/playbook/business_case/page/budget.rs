//! Whether the budget is kept, and the lines behind the figures.

use super::super::flows::in_prices;
use super::super::model::{BusinessCase, CaseOption};
use super::title_of;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Row, Table, TableColumn};
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
    let language = &playbook.language;
    let say = |id: &str| language.say(id);
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
    let answer = if over {
        "business-case-over-budget"
    } else {
        "business-case-within-budget"
    };
    let answer = Line::of(language, answer)
        .figure("variance", figures, "business-case.budget.variance")
        .figure("share", figures, "business-case.budget.variance_share");
    let caption = language
        .message("business-case-budget-caption")
        .long_date("day", actuals.until.value)
        .text("unit", playbook.settings.money().symbol());
    let table = Table {
        caption: caption.string(),
        columns: TableColumn::list(&[
            (&say("business-case-line"), false),
            (&say("business-case-plan"), true),
            (&say("business-case-actual"), true),
            (&say("business-case-variance"), true),
            (&say("business-case-variance-percent"), true),
        ]),
        rows: rows.collect(),
        total: Some(row(say("business-case-total"), "business-case.budget")),
        stack: false,
    };
    vec![
        Block::heading("budget", say("business-case-budget-heading")),
        Block::Paragraph(answer.line()),
        Block::Table(table),
    ]
}

/// The lines behind the figures, year by year.
pub(super) fn line_part(playbook: &Playbook, case: &BusinessCase, option: &CaseOption) -> Vec<Block> {
    let format = playbook.format();
    let language = &playbook.language;
    let say = |id: &str| language.say(id);
    let of_line = |id: &str, title: String| language.message(id).text("line", title).string();
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
            of_line(
                "business-case-cost-line",
                title_of(line.0.title.as_ref().map(|title| title.value.as_str()), &id.value),
            ),
            &values,
            false,
        ));
    }
    rows.push(row(say("business-case-all-costs"), &flows.costs, true));
    for (id, line) in option.benefits.iter() {
        let values: Vec<f64> = line
            .values
            .iter()
            .map(|amount| crate::playbook::business_case::flows::number(&amount.value))
            .collect();
        rows.push(row(
            of_line(
                "business-case-benefit-line",
                title_of(line.title.as_ref().map(|title| title.value.as_str()), &id.value),
            ),
            &values,
            false,
        ));
    }
    rows.push(row(say("business-case-all-benefits"), &flows.benefits, true));
    rows.push(row(say("business-case-net"), &flows.net(), true));
    let year_columns = (0..years).map(|year| TableColumn {
        title: (u64::from(case.base_year.value) + year as u64).to_string(),
        numeric: true,
    });
    let first = TableColumn::list(&[(&say("business-case-line"), false)]);
    let table = Table {
        caption: language
            .message("business-case-lines-caption")
            .text("unit", in_prices(playbook, case, "business-case-unit"))
            .string(),
        columns: first
            .into_iter()
            .chain(year_columns)
            .chain(TableColumn::list(&[(&say("business-case-total"), true)]))
            .collect(),
        rows,
        total: None,
        stack: false,
    };
    vec![
        Block::heading("lines", say("business-case-lines-heading")),
        Block::Table(table),
    ]
}
