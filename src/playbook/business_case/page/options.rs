//! What could change the answer, and which options were compared.

use super::super::charts::tornado_chart;
use super::super::flows::{preferred, prices};
use super::super::model::{BusinessCase, CaseOption};
use super::one_after_the_other;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Note, Row, Table, TableColumn};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

pub(super) fn change_part(
    playbook: &Playbook,
    case: &BusinessCase,
    id: &str,
    option: &CaseOption,
    figures: &Figures,
) -> Vec<Block> {
    let language = &playbook.language;
    let mut blocks = vec![Block::heading(
        "sensitivity",
        language.say("business-case-sensitivity-heading"),
    )];
    blocks.extend(tornado_chart(playbook, case, id, option, figures).map(Block::Chart));
    let key = |part: &str| format!("business-case.options.{id}.{part}");
    let mut lines = Vec::new();
    if figures.number(&key("npv")).is_some_and(|value| value > 0.0)
        && figures.number(&key("switching_benefits")).is_some()
    {
        let line = Line::of(language, "business-case-switching")
            .figure("fall", figures, &key("switching_benefits"))
            .figure("rise", figures, &key("switching_costs"));
        lines.push(line.line());
    }
    if figures.get("business-case.expected_npv").is_some() {
        let line = Line::of(language, "business-case-weighted")
            .count("scenarios", case.scenarios.len())
            .figure("npv", figures, "business-case.expected_npv");
        lines.push(line.line());
    }
    if !lines.is_empty() {
        blocks.push(Block::Paragraph(one_after_the_other(lines)));
    }
    if !case.scenarios.is_empty() {
        blocks.push(Block::Table(scenario_table(playbook, case, figures)));
    }
    if blocks.len() > 1 { blocks } else { Vec::new() }
}

fn scenario_table(playbook: &Playbook, case: &BusinessCase, figures: &Figures) -> Table {
    let format = playbook.format();
    let say = |id: &str| playbook.language.say(id);
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
        caption: playbook
            .language
            .message("business-case-scenarios-caption")
            .text("unit", playbook.settings.money().symbol())
            .string(),
        columns: TableColumn::list(&[
            (&say("business-case-scenario"), false),
            (&say("business-case-probability"), true),
            (&say("business-case-npv"), true),
            (&say("business-case-payback-years"), true),
            (&say("business-case-ratio"), true),
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
    let language = &playbook.language;
    let mut blocks = vec![
        Block::heading("options", language.say("business-case-options-heading")),
        Block::Table(first_opinion(playbook, case, figures)),
        Block::Table(second_opinion(language, case, figures)),
    ];
    for (id, option) in case.options.iter() {
        if let Some(about) = &option.about {
            blocks.push(Block::subheading(
                format!("about-{}", id.value),
                format!("{} {}", id.value, option.title.value),
            ));
            blocks.push(crate::playbook::prose(about, &format!("about-{}", id.value)));
        }
        blocks.extend(loss_note(language, id, option, figures));
    }
    blocks
}

/// What each option is worth.
fn first_opinion(playbook: &Playbook, case: &BusinessCase, figures: &Figures) -> Table {
    let language = &playbook.language;
    let say = |id: &str| language.say(id);
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
    let terms = language
        .message("business-case-terms")
        .text("prices", prices(case))
        .text("unit", playbook.settings.money().symbol())
        .text("rate", figures.text("business-case.discount_rate"));
    let caption = language
        .message("business-case-options-caption")
        .count("options", case.options.len())
        .text("terms", terms.string());
    Table {
        caption: caption.string(),
        columns: TableColumn::list(&[
            (&say("business-case-option"), false),
            (&say("business-case-npv-short"), true),
            (&say("business-case-irr-short"), true),
            (&say("business-case-payback-years"), true),
            (&say("business-case-ratio"), true),
            (&say("business-case-pv-costs-short"), true),
            (&say("business-case-pv-benefits-short"), true),
        ]),
        rows: rows.collect(),
        total: None,
        stack: false,
    }
}

/// The measures that readers from finance ask for next.
fn second_opinion(language: &Language, case: &BusinessCase, figures: &Figures) -> Table {
    let say = |id: &str| language.say(id);
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
        caption: say("business-case-second-caption"),
        columns: TableColumn::list(&[
            (&say("business-case-option"), false),
            (&say("business-case-mirr-short"), true),
            (&say("business-case-discounted-payback"), true),
            (&say("business-case-roi-short"), true),
            (&say("business-case-benefits-may-fall"), true),
            (&say("business-case-costs-may-rise"), true),
        ]),
        rows: rows.collect(),
        total: None,
        stack: false,
    }
}

fn loss_note(language: &Language, id: &str, option: &CaseOption, figures: &Figures) -> Option<Block> {
    let loss = option.continuing_loss.as_ref()?;
    let text = match &loss.source {
        Some(source) => Line::of(language, "business-case-loss-source").text("source", &source.value),
        None => Line::of(language, "business-case-loss"),
    };
    let title = language.message("business-case-loss-title");
    Some(Block::Note(Note {
        title: title.text("option", &option.title.value).string(),
        text: text
            .text("loss", &loss.title.value)
            .figure("value", figures, &format!("business-case.options.{id}.continuing_loss"))
            .line(),
        warning: false,
    }))
}
