//! The page of earned value: to date, to the end, and what the terms mean.

use super::analysis::{Totals, reach};
use super::charts::{Index, forecast, index};
use super::model::{Portfolio, Project};
use super::status::with_earned_value;
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Fact, Group, Line, ListEntry, Note, Row, Section, Table, TableColumn};
use crate::vocabulary::date::long_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::listed;
use crate::vocabulary::value::{Answer, At};

/// The page of earned value, where the portfolio asks for it.
pub(super) fn section(playbook: &Playbook, portfolio: &Portfolio, figures: &Figures) -> Option<Section> {
    if !with_earned_value(portfolio) {
        return None;
    }
    let totals = Totals::of(playbook, portfolio);
    let mut section = Section::new("portfolio/earned-value", "Earned value", Group::Delivery);
    section.parent = Some("portfolio".to_owned());
    section.answer = answer(&totals, figures);
    section.facts = facts(&totals, figures);
    section.stewardship = playbook.stewardship(&portfolio.shared, Some(reach(playbook, portfolio)));
    let blocks = &mut section.blocks;
    blocks.extend(left_out(&totals));
    if totals.values.is_some() {
        let now = [Index::Cost, Index::Schedule].map(|which| index(playbook, portfolio, &totals, which, figures));
        blocks.push(Block::heading("to-date", "Where the projects stand"));
        blocks.extend(now.into_iter().flatten().map(Block::Chart));
        blocks.push(Block::Table(to_date(playbook, portfolio, &totals, figures)));
        blocks.push(Block::heading("to-the-end", "Where that leads"));
        blocks.push(Block::paragraph(two_estimates(figures)));
        blocks.extend(forecast(playbook, portfolio, &totals, figures).map(Block::Chart));
        blocks.push(Block::Table(to_the_end(playbook, &totals, figures)));
    }
    blocks.push(Block::heading("terms", "What the terms mean"));
    blocks.push(Block::List(terms()));
    section.next = Some(crate::playbook::section::Link::to(
        "Portfolio: how the projects stand",
        "portfolio",
    ));
    Some(section)
}

fn answer(totals: &Totals<'_>, figures: &Figures) -> Line {
    let Some(values) = totals.values else {
        return "Nothing can be worked out yet: no project has all four values.".into();
    };
    let indices = |line: Line| {
        line.text("cost index (CPI) ")
            .figure(figures, "portfolio.cpi")
            .text(", schedule index (SPI) ")
            .figure(figures, "portfolio.spi")
    };
    match values.variance_at_completion() {
        Some(variance) => indices(
            Line::new()
                .text("At today's cost pace the projects come to ")
                .strong_figure(figures, "portfolio.eac")
                .text(if variance < 0.0 {
                    ", more than their budget of "
                } else {
                    ", no more than their budget of "
                })
                .figure(figures, "portfolio.bac")
                .text(" ("),
        )
        .text(")."),
        None => indices(Line::new().text("Nothing can be said yet of what the projects come to: ")).text("."),
    }
}

fn facts(totals: &Totals<'_>, figures: &Figures) -> Vec<Fact> {
    if totals.values.is_none() {
        return Vec::new();
    }
    [
        ("Work done", "portfolio.complete"),
        ("Schedule variance", "portfolio.sv"),
        ("Cost variance", "portfolio.cv"),
    ]
    .map(|(label, key)| Fact::new(label, Line::new().figure(figures, key)))
    .into()
}

/// Names the projects that the totals leave out, and what is missing of each.
fn left_out(totals: &Totals<'_>) -> Option<Block> {
    let missing = |project: &Project| -> Vec<&str> {
        let amounts = [
            ("budget", &project.budget),
            ("planned value", &project.planned_value),
            ("earned value", &project.earned_value),
            ("actual cost", &project.actual_cost),
        ];
        let unknown = amounts
            .into_iter()
            .filter(|(_, amount)| amount.as_ref().and_then(Answer::known).is_none());
        unknown.map(|(name, _)| name).collect()
    };
    let words: Vec<String> = totals
        .incomplete
        .iter()
        .map(|(_, project)| format!("{} ({} not known)", project.title.value, listed(&missing(project))))
        .collect();
    (!words.is_empty()).then(|| {
        Block::Note(Note {
            title: "The totals leave some projects out".to_owned(),
            text: format!("{}. Nothing is estimated in their place.", words.join("; ")).into(),
            warning: true,
        })
    })
}

/// The estimate from the totals and the sum of the projects' own ones are two things.
fn two_estimates(figures: &Figures) -> Line {
    Line::new()
        .text("At the cost pace of all projects together, the portfolio comes to ")
        .strong_figure(figures, "portfolio.eac")
        .text(". Each project at its own pace, added up, makes ")
        .strong_figure(figures, "portfolio.sum_of_eac")
        .text(
            ". The two differ, since in the first one cheap projects make up for dear ones. Elsewhere in this playbook, \
             the portfolio's estimate is the first one.",
        )
}

/// The projects that have any earned value, in the author's order.
fn projects<'a>(portfolio: &'a Portfolio, totals: &Totals<'a>) -> Vec<(&'a At<String>, &'a Project)> {
    let counted = |id: &str| {
        let complete = totals.complete.iter().any(|(known, ..)| known.value == id);
        complete || totals.incomplete.iter().any(|(known, _)| known.value == id)
    };
    portfolio.projects.iter().filter(|(id, _)| counted(&id.value)).collect()
}

fn cells(first: Cell, prefix: &str, names: &[&str], figures: &Figures) -> Vec<Cell> {
    let rest = names
        .iter()
        .map(|name| Cell::Line(Line::new().bare_figure(figures, &format!("{prefix}.{name}"))));
    std::iter::once(first).chain(rest).collect()
}

fn columns(titles: &[&str]) -> Vec<TableColumn> {
    let mut columns = TableColumn::words(&["Project"]);
    columns.extend(titles.iter().map(|title| TableColumn {
        title: (*title).to_owned(),
        numeric: true,
    }));
    columns
}

fn to_date(playbook: &Playbook, portfolio: &Portfolio, totals: &Totals<'_>, figures: &Figures) -> Table {
    const NAMES: [&str; 9] = ["bac", "pv", "ev", "ac", "sv", "cv", "spi", "cpi", "complete"];
    let rows = projects(portfolio, totals).into_iter().map(|(id, _)| {
        let name = Cell::Line(playbook.link_to(Kind::Project, &id.value));
        Row::new(
            Some(&id.value),
            cells(name, &format!("portfolio.{}", id.value), &NAMES, figures),
        )
    });
    Table {
        caption: format!(
            "Earned value to {}, {}",
            long_date(reach(playbook, portfolio)),
            playbook.settings.money().symbol()
        ),
        columns: columns(&["BAC", "PV", "EV", "AC", "SV", "CV", "SPI", "CPI", "Done"]),
        rows: rows.collect(),
        total: Some(Row::new(
            None,
            cells(Cell::from("All projects"), "portfolio", &NAMES, figures),
        )),
        stack: false,
    }
}

fn to_the_end(playbook: &Playbook, totals: &Totals<'_>, figures: &Figures) -> Table {
    const NAMES: [&str; 7] = ["bac", "eac", "vac", "etc", "tcpi", "eac_budget_rate", "eac_cpi_spi"];
    let mut rows: Vec<Row> = totals
        .complete
        .iter()
        .map(|(id, ..)| {
            let name = Cell::Line(playbook.link_to(Kind::Project, &id.value));
            Row::new(None, cells(name, &format!("portfolio.{}", id.value), &NAMES, figures))
        })
        .collect();
    let mut sum = vec![
        Cell::from("Sum of the projects' own estimates"),
        Cell::Line(Line::new().bare_figure(figures, "portfolio.bac")),
        Cell::Line(Line::new().bare_figure(figures, "portfolio.sum_of_eac")),
    ];
    sum.extend((0..5).map(|_| Cell::from("–")));
    rows.push(Row::new(None, sum));
    let unit = playbook.settings.money().symbol();
    Table {
        caption: format!("Estimates at completion, {unit}"),
        columns: columns(&[
            "BAC",
            "EAC at the cost pace",
            "VAC",
            "ETC",
            "TCPI",
            "EAC, rest as budgeted",
            "EAC at both paces",
        ]),
        rows,
        total: Some(Row::new(
            None,
            cells(
                Cell::from("All projects, from their totals"),
                "portfolio",
                &NAMES,
                figures,
            ),
        )),
        stack: false,
    }
}

fn terms() -> Vec<ListEntry> {
    [
        ("BAC", "Budget at completion: what all of the work may cost."),
        ("PV", "Planned value: the budget of the work that should be done by now."),
        ("EV", "Earned value: the budget of the work that is done by now."),
        ("AC", "Actual cost: what the work has cost by now."),
        ("SV, CV", "Schedule variance EV − PV and cost variance EV − AC; below zero is behind, or dearer than planned."),
        ("SPI, CPI", "Schedule index EV ÷ PV and cost index EV ÷ AC; 1.00 is as planned, below it is worse."),
        (
            "EAC",
            "Estimate at completion: BAC ÷ CPI when the rest costs as the work so far did; AC + BAC − EV when the rest costs \
             what was budgeted; AC + (BAC − EV) ÷ (CPI × SPI) when cost and schedule both go on as they did.",
        ),
        ("ETC, VAC", "Estimate to complete EAC − AC, and variance at completion BAC − EAC, from the first EAC."),
        (
            "TCPI",
            "To-complete index (BAC − EV) ÷ (BAC − AC): the cost index that the rest of the work needs to keep the budget; \
             not reachable once the budget is spent and work is left.",
        ),
        ("Source", "Terms and formulas follow the Practice Standard for Earned Value Management of the PMI."),
    ]
    .map(|(lead, text)| ListEntry {
        lead: lead.into(),
        text: text.into(),
    })
    .into()
}
