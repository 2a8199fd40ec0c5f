//! Where the benefits come from, and who answers for them.

use super::super::charts::benefit_chart;
use super::super::model::{BusinessCase, CaseOption};
use super::title_of;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Row, Table, TableColumn};
use crate::vocabulary::figure::Figures;

pub(super) fn benefit_part(
    playbook: &Playbook,
    case: &BusinessCase,
    option: &CaseOption,
    figures: &Figures,
) -> Vec<Block> {
    if option.benefits.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading("benefits", "Where do the benefits come from?")];
    let names = |wanted: bool| -> Vec<String> {
        option
            .benefits
            .iter()
            .filter(|(_, line)| line.cashable.as_ref().is_some_and(|flag| flag.0 == wanted))
            .map(|(id, line)| title_of(line.title.as_ref().map(|title| title.value.as_str()), &id.value))
            .collect()
    };
    let (cashable, not) = (names(true), names(false));
    if !cashable.is_empty() || !not.is_empty() {
        let part =
            |names: Vec<String>, words: &str| (!names.is_empty()).then(|| format!("{words}: {}.", names.join("; ")));
        let parts = [
            part(cashable, "Cashable, so that a budget can be cut for it"),
            part(not, "Valued, but no budget is cut for it"),
        ];
        let words: Vec<String> = parts.into_iter().flatten().collect();
        blocks.push(Block::paragraph(words.join(" ")));
    }
    blocks.push(Block::Chart(benefit_chart(playbook, case, option, figures)));
    blocks.push(Block::Table(benefit_table(playbook, option)));
    blocks
}

fn benefit_table(playbook: &Playbook, option: &CaseOption) -> Table {
    let rows = option.benefits.iter().map(|(id, line)| {
        let metric = line.metric.as_ref().map_or_else(
            || Line::from("none yet"),
            |metric| {
                let name = crate::playbook::metrics::name_of(playbook, metric);
                Line::new().link(name, &format!("metrics/{}", metric.as_str()))
            },
        );
        let yes_or_no = line
            .cashable
            .as_ref()
            .map_or("not said", |flag| if flag.0 { "yes" } else { "no" });
        Row {
            id: Some(format!("benefit-{}", id.value)),
            cells: vec![
                Cell::from(title_of(
                    line.title.as_ref().map(|title| title.value.as_str()),
                    &id.value,
                )),
                Cell::from(line.kind.as_ref().map_or("not split", |kind| kind.value.word())),
                Cell::from(yes_or_no),
                Cell::from(
                    line.shared
                        .owner_id()
                        .map_or_else(|| "nobody yet".to_owned(), |owner| playbook.role_of(owner)),
                ),
                Cell::Line(metric),
            ],
            highlight: false,
        }
    });
    Table {
        caption: "Benefits: who answers for them and what shows that they come".to_owned(),
        columns: TableColumn::list(&[
            ("Benefit", false),
            ("Kind", false),
            ("Cashable", false),
            ("Owner", false),
            ("Shown by", false),
        ]),
        rows: rows.collect(),
        total: None,
        stack: true,
    }
}
