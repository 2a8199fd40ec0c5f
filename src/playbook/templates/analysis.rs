//! The figures of templates and tools: how often templates are used, what tools cost in a year.

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::model::{Templates, Tool};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::money::MoneyScale;
use crate::vocabulary::value::{Answer, At};

/// So many days before a licence ends it is looked at.
const WARNED_DAYS: i64 = 90;

/// How a licence stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Licence {
    /// It is over.
    Ended,
    /// It is over within 90 days.
    EndsSoon,
    /// It runs.
    Runs,
}

/// How a licence stands that ends on `until`; it holds on its last day.
#[must_use]
pub fn licence(until: Date, today: Date) -> Licence {
    let days = until.duration_since(today).as_hours() / 24;
    match days {
        ..=-1 => Licence::Ended,
        0..=WARNED_DAYS => Licence::EndsSoon,
        _ => Licence::Runs,
    }
}

/// The cost of a tool in a year, where it is known.
#[must_use]
pub fn cost(tool: &Tool) -> Option<&At<Decimal>> {
    tool.cost_per_year.as_ref().and_then(Answer::known)
}

/// The tools whose cost nobody knows; those that are exempt are not among them.
#[must_use]
pub fn without_cost(templates: &Templates) -> Vec<&Tool> {
    let missing = |tool: &Tool| !matches!(tool.cost_per_year, Some(Answer::Known(_) | Answer::Exempt(_)));
    let tools = templates.tools.iter().map(|(_, tool)| tool);
    tools.filter(|tool| missing(tool)).collect()
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(templates) = &playbook.templates else { return };
    add_counts(playbook, templates, figures);
    let language = &playbook.language;
    for (id, template) in templates.templates.iter() {
        let title = &template.title.value;
        let format = playbook.format();
        if let Some(used) = template.used.as_ref().and_then(Answer::known) {
            let value = f64::from(used.value);
            let label = language.message("templates-figure-used").text("template", title);
            let figure = Figure::number(label.string(), value, "", format.number(value, 0));
            figures.insert(format!("templates.{}.used", id.value), figure.from([used.span]));
        }
        if let Some(rating) = template.rating.as_ref().and_then(Answer::known) {
            let text = format.number(rating.value, 1);
            let label = language.message("templates-figure-rating").text("template", title);
            let figure = Figure::number(label.string(), rating.value, "", text);
            figures.insert(format!("templates.{}.rating", id.value), figure.from([rating.span]));
        }
    }
    add_costs(playbook, templates, figures);
}

fn add_counts(playbook: &Playbook, templates: &Templates, figures: &mut Figures) {
    let mut add = |name: &str, label: &str, places: Vec<Span>| {
        let value = f64::from(u32::try_from(places.len()).unwrap_or(u32::MAX));
        let figure = Figure::number(
            playbook.language.say(label),
            value,
            "",
            playbook.format().number(value, 0),
        );
        figures.insert(format!("templates.{name}"), figure.from(places));
    };
    if !templates.templates.has_unreadable() {
        let all = templates.templates.iter().map(|(id, _)| id.span);
        add("count", "templates-figure-count", all.collect());
    }
    if !templates.processes.has_unreadable() {
        let begun = |from: &Answer<At<Date>>| from.known().is_some_and(|from| from.value <= playbook.as_of);
        let processes = templates.processes.iter();
        let in_force = processes.filter(|(_, process)| begun(&process.in_force_from));
        let places = in_force.map(|(id, _)| id.span).collect();
        add("processes_in_force", "templates-figure-processes", places);
    }
    if !templates.tools.has_unreadable() {
        add(
            "tools.count",
            "templates-figure-tools",
            templates.tools.iter().map(|(id, _)| id.span).collect(),
        );
    }
}

fn add_costs(playbook: &Playbook, templates: &Templates, figures: &mut Figures) {
    let language = &playbook.language;
    let format = playbook.format();
    let unit = playbook.settings.money();
    let decimals = usize::from(unit.scale != MoneyScale::Units);
    let symbol = unit.symbol();
    let money = |label: String, amount: Decimal| {
        let value = amount.to_f64()?;
        let bare = format.shortest(value, decimals);
        let text = format!("{bare}\u{a0}{symbol}");
        Some(Figure::number(label, value, &symbol, text).bare(format.number(value, decimals)))
    };
    let mut sum = Decimal::ZERO;
    let mut from = Vec::new();
    for (id, tool) in templates.tools.iter() {
        let Some(cost) = cost(tool) else { continue };
        sum = sum.checked_add(cost.value).unwrap_or(Decimal::MAX);
        from.push(cost.span);
        let label = language
            .message("templates-figure-cost")
            .text("tool", &tool.title.value);
        if let Some(figure) = money(label.string(), cost.value) {
            figures.insert(format!("templates.tools.{}.cost", id.value), figure.from([cost.span]));
        }
    }
    if templates.tools.is_empty() || templates.tools.has_unreadable() {
        return;
    }
    let label = language.say("templates-figure-all-costs");
    let figure = match money(label.clone(), sum) {
        Some(figure) if !from.is_empty() => figure,
        _ => Figure::none(label, &symbol, language.say("templates-not-known")),
    };
    figures.insert("templates.tools.cost", figure.from(from));
}
