//! What the preferred option costs by year, and what it is worth.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Context;
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::business_case::model::{BusinessCase, CaseOption, CostLine};
use crate::playbook::business_case::preferred;
use crate::playbook::section::{Block, Cell, Line, ListEntry, Row, Table, TableColumn};
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::Language;
use crate::vocabulary::number::NumberFormat;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// The years of an option's costs, each with the amounts that are given for it.
fn years<'a>(case: &BusinessCase, option: &'a CaseOption) -> Vec<(u32, Vec<&'a At<Decimal>>)> {
    let lines = || option.costs.iter().map(|(_, line)| &line.0.values);
    let count = lines().map(|amounts| amounts.len()).max().unwrap_or_default();
    let of_year = |place: usize| lines().filter_map(|values| values.get(place)).collect();
    (case.base_year.value..)
        .zip(0..count)
        .map(|(year, place)| (year, of_year(place)))
        .collect()
}

fn written(amount: &Decimal, format: NumberFormat) -> String {
    format.shortest(amount.to_f64().unwrap_or_default(), 2)
}

/// The costs of each year.
pub(in crate::playbook::charter) fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(case) = &playbook.business_case else { return };
    let Some((id, option)) = preferred(case) else { return };
    let unit = playbook.settings.money().symbol();
    for (year, amounts) in years(case, option) {
        let sum: Decimal = amounts.iter().map(|amount| amount.value).sum();
        let spans: Vec<Span> = amounts.iter().map(|amount| amount.span).collect();
        let label = playbook.language.message("charter-costs-label");
        let label = label.text("option", &id.value).text("year", year.to_string()).string();
        let bare = written(&sum, playbook.format());
        let text = format!("{bare}\u{a0}{unit}");
        let figure = Figure::number(label, sum.to_f64().unwrap_or_default(), &unit, text).bare(bare);
        figures.insert(format!("charter.budget.{year}"), figure.from(spans));
    }
}

/// Value and payback in a list, costs in a table.
pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let Some(case) = &context.playbook.business_case else {
        return Vec::new();
    };
    let Some((id, option)) = preferred(case) else {
        return Vec::new();
    };
    if option.costs.is_empty() {
        return Vec::new();
    }
    let key = format!("business-case.options.{}", id.value);
    let language = &context.playbook.language;
    let value = Line::of(language, "charter-npv").figure("value", context.figures, &format!("{key}.npv"));
    let rows: [(&str, Line); 3] = [
        (
            "charter-option",
            Line::new().link(option.title.value.clone(), "business-case"),
        ),
        ("charter-value", value.line()),
        (
            "charter-payback",
            Line::new().figure(context.figures, &format!("{key}.payback")),
        ),
    ];
    let entry = |(lead, text): (&str, Line)| ListEntry {
        lead: language.say(lead).into(),
        text,
    };
    vec![
        Block::List(rows.into_iter().map(entry).collect()),
        Block::Table(cost_table(context, case, &id.value, option)),
    ]
}

fn cost_table(context: &Context<'_>, case: &BusinessCase, id: &str, option: &CaseOption) -> Table {
    let years: Vec<u32> = years(case, option).into_iter().map(|(year, _)| year).collect();
    let numeric = years.iter().map(|year| TableColumn {
        title: year.to_string(),
        numeric: true,
    });
    let language = &context.playbook.language;
    let first = TableColumn {
        title: language.say("charter-costs"),
        numeric: false,
    };
    let format = context.playbook.format();
    let total = years
        .iter()
        .map(|year| Cell::Line(Line::new().bare_figure(context.figures, &format!("charter.budget.{year}"))));
    Table {
        caption: language
            .message("charter-costs-caption")
            .text("option", id)
            .text("unit", context.playbook.settings.money().symbol())
            .string(),
        columns: std::iter::once(first).chain(numeric).collect(),
        rows: option
            .costs
            .iter()
            .map(|(id, line)| cost_row(language, id, line, years.len(), format))
            .collect(),
        total: Some(Row {
            id: None,
            cells: std::iter::once(Cell::from(language.say("charter-all-costs")))
                .chain(total)
                .collect(),
            highlight: false,
        }),
        stack: false,
    }
}

/// A year for which nothing is given is not a year without costs.
fn cost_row(language: &Language, id: &At<String>, line: &CostLine, years: usize, format: NumberFormat) -> Row {
    let title = line
        .0
        .title
        .as_ref()
        .map_or_else(|| capitalised(&id.value), |title| title.value.clone());
    let amounts = (0..years).map(|place| {
        let amount = line.0.values.get(place);
        Cell::from(amount.map_or_else(
            || language.say("charter-not-given"),
            |amount| written(&amount.value, format),
        ))
    });
    Row {
        id: None,
        cells: std::iter::once(Cell::from(title)).chain(amounts).collect(),
        highlight: false,
    }
}
