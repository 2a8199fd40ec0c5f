//! Where the benefits come from, and who answers for them.

use super::super::charts::benefit_chart;
use super::super::model::{BusinessCase, CaseOption};
use super::title_of;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Row, Table, TableColumn};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

pub(super) fn benefit_part(
    playbook: &Playbook,
    case: &BusinessCase,
    option: &CaseOption,
    figures: &Figures,
) -> Vec<Block> {
    if option.benefits.is_empty() {
        return Vec::new();
    }
    let language = &playbook.language;
    let mut blocks = vec![Block::heading(
        "benefits",
        language.say("business-case-benefits-heading"),
    )];
    let names = |wanted: bool| -> Vec<String> {
        option
            .benefits
            .iter()
            .filter(|(_, line)| line.cashable.as_ref().is_some_and(|flag| flag.0 == wanted))
            .map(|(id, line)| title_of(line.title.as_ref().map(|title| title.value.as_str()), &id.value))
            .collect()
    };
    let part = |wanted: bool, id: &str| {
        let names = in_a_row(language, &names(wanted))?;
        Some(language.message(id).text("names", names).string())
    };
    let parts = [
        part(true, "business-case-cashable-names"),
        part(false, "business-case-not-cashable-names"),
    ];
    let words: Vec<String> = parts.into_iter().flatten().collect();
    if !words.is_empty() {
        blocks.push(Block::paragraph(words.join(" ")));
    }
    blocks.push(Block::Chart(benefit_chart(playbook, case, option, figures)));
    blocks.push(Block::Table(benefit_table(playbook, option)));
    blocks
}

/// Names that may hold commas, one after the other; none where there are none.
fn in_a_row(language: &Language, names: &[String]) -> Option<String> {
    names.iter().cloned().reduce(|before, next| {
        let row = language.message("business-case-and-next");
        row.text("before", before).text("next", next).string()
    })
}

fn benefit_table(playbook: &Playbook, option: &CaseOption) -> Table {
    let language = &playbook.language;
    let say = |id: &str| language.say(id);
    let rows = option.benefits.iter().map(|(id, line)| {
        let metric = line.metric.as_ref().map_or_else(
            || Line::from(say("business-case-no-metric")),
            |metric| {
                let name = crate::playbook::metrics::name_of(playbook, metric);
                Line::new().link(name, &format!("metrics/{}", metric.as_str()))
            },
        );
        let yes_or_no = line.cashable.as_ref().map_or("business-case-not-said", |flag| {
            if flag.0 {
                "business-case-yes"
            } else {
                "business-case-no"
            }
        });
        let kind = line.kind.as_ref();
        Row {
            id: Some(format!("benefit-{}", id.value)),
            cells: vec![
                Cell::from(title_of(
                    line.title.as_ref().map(|title| title.value.as_str()),
                    &id.value,
                )),
                Cell::from(kind.map_or_else(|| say("business-case-not-split"), |kind| kind.value.word_in(language))),
                Cell::from(say(yes_or_no)),
                Cell::from(
                    line.shared
                        .owner_id()
                        .map_or_else(|| say("business-case-nobody"), |owner| playbook.role_of(owner)),
                ),
                Cell::Line(metric),
            ],
            highlight: false,
        }
    });
    Table {
        caption: say("business-case-benefits-caption"),
        columns: TableColumn::list(&[
            (&say("business-case-benefit"), false),
            (&say("business-case-kind"), false),
            (&say("business-case-is-cashable"), false),
            (&say("business-case-owner"), false),
            (&say("business-case-shown-by"), false),
        ]),
        rows: rows.collect(),
        total: None,
        stack: true,
    }
}
