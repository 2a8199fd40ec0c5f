//! What could change the answer, and which options were compared.

use super::super::charts::tornado_chart;
use super::super::flows::{preferred, price_words};
use super::super::model::{BusinessCase, CaseOption};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Note, Row, Table, TableColumn};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::{capitalised, counted};

pub(super) fn change_part(
    playbook: &Playbook,
    case: &BusinessCase,
    id: &str,
    option: &CaseOption,
    figures: &Figures,
) -> Vec<Block> {
    let mut blocks = vec![Block::heading("sensitivity", "What could change the answer?")];
    blocks.extend(tornado_chart(playbook, case, id, option, figures).map(Block::Chart));
    let key = |part: &str| format!("business-case.options.{id}.{part}");
    let mut line = Line::new();
    if figures.number(&key("npv")).is_some_and(|value| value > 0.0)
        && figures.number(&key("switching_benefits")).is_some()
    {
        line = line
            .text("The return disappears when benefits fall by ")
            .strong_figure(figures, &key("switching_benefits"))
            .text(" or costs rise by ")
            .strong_figure(figures, &key("switching_costs"))
            .text(". ");
    }
    if figures.get("business-case.expected_npv").is_some() {
        let scenarios = counted(case.scenarios.len(), "scenario", "scenarios");
        line = line
            .text(format!("Weighted over {scenarios}, the net present value is "))
            .strong_figure(figures, "business-case.expected_npv")
            .text(".");
    }
    if !line.is_empty() {
        blocks.push(Block::Paragraph(line));
    }
    if !case.scenarios.is_empty() {
        blocks.push(Block::Table(scenario_table(playbook, case, figures)));
    }
    if blocks.len() > 1 { blocks } else { Vec::new() }
}

fn scenario_table(playbook: &Playbook, case: &BusinessCase, figures: &Figures) -> Table {
    let format = playbook.format();
    let rows = case.scenarios.iter().map(|(id, scenario)| {
        let key = |part: &str| {
            Cell::Line(Line::new().bare_figure(figures, &format!("business-case.scenarios.{}.{part}", id.value)))
        };
        Row {
            id: None,
            cells: vec![
                Cell::from(scenario.title.value.clone()),
                Cell::from(crate::playbook::metrics::share(scenario.probability.value.0, 0, format)),
                key("npv"),
                key("payback"),
                key("bcr"),
            ],
            highlight: false,
        }
    });
    Table {
        caption: format!("Scenarios, {}", playbook.settings.money().symbol()),
        columns: TableColumn::list(&[
            ("Scenario", false),
            ("Probability", true),
            ("Net present value", true),
            ("Payback, years", true),
            ("Benefit–cost ratio", true),
        ]),
        rows: rows.collect(),
        total: None,
        stack: false,
    }
}

pub(super) fn option_part(playbook: &Playbook, case: &BusinessCase, figures: &Figures) -> Vec<Block> {
    if case.options.is_empty() {
        return Vec::new();
    }
    let chosen = preferred(case).map(|(id, _)| id.value.as_str());
    let rows = case.options.iter().map(|(id, option)| {
        let cell = |part: &str| {
            Cell::Line(Line::new().bare_figure(figures, &format!("business-case.options.{}.{part}", id.value)))
        };
        let mut cells = vec![Cell::from(format!("{} {}", id.value, option.title.value))];
        cells.extend(["npv", "irr", "payback", "bcr", "pv_costs", "pv_benefits"].map(cell));
        Row {
            id: Some(format!("option-{}", id.value)),
            cells,
            highlight: chosen == Some(id.value.as_str()),
        }
    });
    let rate = figures.text("business-case.discount_rate");
    let table = Table {
        caption: format!(
            "{}, {} at {rate}{}; doing nothing is the reference",
            capitalised(&counted(case.options.len(), "option", "options")),
            playbook.settings.money().symbol(),
            price_words(case)
        ),
        columns: TableColumn::list(&[
            ("Option", false),
            ("NPV", true),
            ("IRR", true),
            ("Payback, years", true),
            ("Benefit–cost ratio", true),
            ("PV costs", true),
            ("PV benefits", true),
        ]),
        rows: rows.collect(),
        total: None,
        stack: false,
    };
    let mut blocks = vec![
        Block::heading("options", "Which options were compared?"),
        Block::Table(table),
        Block::Table(second_opinion(case, figures)),
    ];
    for (id, option) in case.options.iter() {
        if let Some(about) = &option.about {
            blocks.push(Block::subheading(
                format!("about-{}", id.value),
                format!("{} {}", id.value, option.title.value),
            ));
            blocks.push(crate::playbook::prose(about, &format!("about-{}", id.value)));
        }
        blocks.extend(loss_note(id, option, figures));
    }
    blocks
}

/// The measures that readers from finance ask for next.
fn second_opinion(case: &BusinessCase, figures: &Figures) -> Table {
    let chosen = preferred(case).map(|(id, _)| id.value.as_str());
    let rows = case.options.iter().map(|(id, option)| {
        let cell = |part: &str| {
            let key = format!("business-case.options.{}.{part}", id.value);
            Cell::Line(Line::new().bare_figure(figures, &key))
        };
        let mut cells = vec![Cell::from(format!("{} {}", id.value, option.title.value))];
        cells.extend(
            [
                "mirr",
                "discounted_payback",
                "roi",
                "switching_benefits",
                "switching_costs",
            ]
            .map(cell),
        );
        Row {
            id: None,
            cells,
            highlight: chosen == Some(id.value.as_str()),
        }
    });
    Table {
        caption: "The same options: modified return, discounted payback, and what may change before the value is 0"
            .to_owned(),
        columns: TableColumn::list(&[
            ("Option", false),
            ("MIRR", true),
            ("Discounted payback", true),
            ("ROI, not discounted", true),
            ("Benefits may fall", true),
            ("Costs may rise", true),
        ]),
        rows: rows.collect(),
        total: None,
        stack: false,
    }
}

fn loss_note(id: &str, option: &CaseOption, figures: &Figures) -> Option<Block> {
    let loss = option.continuing_loss.as_ref()?;
    let source = loss
        .source
        .as_ref()
        .map(|source| format!(" (source: {})", source.value))
        .unwrap_or_default();
    let text = Line::from(format!(
        "{}{source}. Over the years of this case that is a present value of ",
        loss.title.value
    ))
    .strong_figure(figures, &format!("business-case.options.{id}.continuing_loss"))
    .text(". It is shown here and not added to the benefits.");
    Some(Block::Note(Note {
        title: format!("{} is not free", option.title.value),
        text,
        warning: false,
    }))
}
