//! The page of earned value: to date, to the end, and what the terms mean.

use super::analysis::{Totals, reach};
use super::charts::{Index, forecast, index};
use super::model::{Portfolio, Project};
use super::status::with_earned_value;
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Fact, Group, Line, ListEntry, Note, Row, Section, Table, TableColumn};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::{Answer, At};

/// The page of earned value, where the portfolio asks for it.
pub(super) fn section(playbook: &Playbook, portfolio: &Portfolio, figures: &Figures) -> Option<Section> {
    if !with_earned_value(portfolio) {
        return None;
    }
    let language = &playbook.language;
    let totals = Totals::of(playbook, portfolio);
    let title = language.say("portfolio-value-title");
    let mut section = Section::new("portfolio/earned-value", title, Group::Delivery);
    section.parent = Some("portfolio".to_owned());
    section.answer = answer(language, &totals, figures);
    section.facts = facts(language, &totals, figures);
    section.stewardship = playbook.stewardship(&portfolio.shared, Some(reach(playbook, portfolio)));
    let blocks = &mut section.blocks;
    blocks.extend(left_out(language, &totals));
    if totals.values.is_some() {
        let now = [Index::Cost, Index::Schedule].map(|which| index(playbook, portfolio, &totals, which, figures));
        blocks.push(Block::heading("to-date", language.say("portfolio-value-now")));
        blocks.extend(now.into_iter().flatten().map(Block::Chart));
        blocks.push(Block::Table(to_date(playbook, portfolio, &totals, figures)));
        blocks.push(Block::heading("to-the-end", language.say("portfolio-value-end")));
        blocks.push(Block::paragraph(two_estimates(language, figures)));
        blocks.extend(forecast(playbook, portfolio, &totals, figures).map(Block::Chart));
        blocks.push(Block::Table(to_the_end(playbook, &totals, figures)));
    }
    blocks.push(Block::heading("terms", language.say("portfolio-value-terms")));
    blocks.push(Block::List(terms(playbook)));
    section.next = Some(crate::playbook::section::Link::to(
        language.say("portfolio-value-next"),
        "portfolio",
    ));
    Some(section)
}

fn answer(language: &Language, totals: &Totals<'_>, figures: &Figures) -> Line {
    let Some(values) = totals.values else {
        return language.say("portfolio-value-nothing").into();
    };
    let id = match values.variance_at_completion() {
        Some(variance) if variance < 0.0 => "portfolio-value-over",
        Some(_) => "portfolio-value-within",
        None => "portfolio-value-no-estimate",
    };
    Line::of(language, id)
        .figure("estimate", figures, "portfolio.eac")
        .figure("budget", figures, "portfolio.bac")
        .figure("cpi", figures, "portfolio.cpi")
        .figure("spi", figures, "portfolio.spi")
        .line()
}

fn facts(language: &Language, totals: &Totals<'_>, figures: &Figures) -> Vec<Fact> {
    if totals.values.is_none() {
        return Vec::new();
    }
    [
        ("portfolio-value-complete", "portfolio.complete"),
        ("portfolio-value-sv", "portfolio.sv"),
        ("portfolio-value-cv", "portfolio.cv"),
    ]
    .map(|(label, key)| Fact::new(language.say(label), Line::new().figure(figures, key)))
    .into()
}

/// Names the projects that the totals leave out, and what is missing of each.
fn left_out(language: &Language, totals: &Totals<'_>) -> Option<Block> {
    let missing = |project: &Project| -> Vec<String> {
        let amounts = [
            ("portfolio-left-out-budget", &project.budget),
            ("portfolio-left-out-pv", &project.planned_value),
            ("portfolio-left-out-ev", &project.earned_value),
            ("portfolio-left-out-ac", &project.actual_cost),
        ];
        let unknown = amounts
            .into_iter()
            .filter(|(_, amount)| amount.as_ref().and_then(Answer::known).is_none());
        unknown.map(|(id, _)| language.say(id)).collect()
    };
    let words = totals.incomplete.iter().map(|(_, project)| {
        let message = language.message("portfolio-left-out-project");
        let message = message.text("project", project.title.value.as_str());
        message.text("values", language.list(&missing(project))).string()
    });
    let words = words.reduce(|before, next| {
        let both = language.message("portfolio-clauses").text("before", before);
        both.text("next", next).string()
    });
    words.map(|words| {
        Block::Note(Note {
            title: language.say("portfolio-left-out-title"),
            text: language
                .message("portfolio-left-out")
                .text("projects", words)
                .string()
                .into(),
            warning: true,
        })
    })
}

/// The estimate from the totals and the sum of the projects' own ones are two things.
fn two_estimates(language: &Language, figures: &Figures) -> Line {
    Line::of(language, "portfolio-two-estimates")
        .figure("together", figures, "portfolio.eac")
        .figure("alone", figures, "portfolio.sum_of_eac")
        .line()
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

fn columns(language: &Language, titles: &[&str]) -> Vec<TableColumn> {
    let mut columns = TableColumn::words(&[&language.say("portfolio-project")]);
    columns.extend(titles.iter().map(|title| TableColumn {
        title: language.say(title),
        numeric: true,
    }));
    columns
}

fn to_date(playbook: &Playbook, portfolio: &Portfolio, totals: &Totals<'_>, figures: &Figures) -> Table {
    const NAMES: [&str; 9] = ["bac", "pv", "ev", "ac", "sv", "cv", "spi", "cpi", "complete"];
    let language = &playbook.language;
    let rows = projects(portfolio, totals).into_iter().map(|(id, _)| {
        let name = Cell::Line(playbook.link_to(Kind::Project, &id.value));
        Row::new(
            Some(&id.value),
            cells(name, &format!("portfolio.{}", id.value), &NAMES, figures),
        )
    });
    Table {
        caption: language
            .message("portfolio-to-date-caption")
            .long_date("date", reach(playbook, portfolio))
            .text("unit", playbook.settings.money().symbol())
            .string(),
        columns: columns(
            language,
            &[
                "portfolio-bac",
                "portfolio-pv",
                "portfolio-ev",
                "portfolio-ac",
                "portfolio-sv",
                "portfolio-cv",
                "portfolio-spi",
                "portfolio-cpi",
                "portfolio-to-date-done",
            ],
        ),
        rows: rows.collect(),
        total: Some(Row::new(
            None,
            cells(
                Cell::from(language.say("portfolio-all-projects")),
                "portfolio",
                &NAMES,
                figures,
            ),
        )),
        stack: false,
    }
}

fn to_the_end(playbook: &Playbook, totals: &Totals<'_>, figures: &Figures) -> Table {
    const NAMES: [&str; 7] = ["bac", "eac", "vac", "etc", "tcpi", "eac_budget_rate", "eac_cpi_spi"];
    let language = &playbook.language;
    let mut rows: Vec<Row> = totals
        .complete
        .iter()
        .map(|(id, ..)| {
            let name = Cell::Line(playbook.link_to(Kind::Project, &id.value));
            Row::new(None, cells(name, &format!("portfolio.{}", id.value), &NAMES, figures))
        })
        .collect();
    let mut sum = vec![
        Cell::from(language.say("portfolio-sum-of-estimates")),
        Cell::Line(Line::new().bare_figure(figures, "portfolio.bac")),
        Cell::Line(Line::new().bare_figure(figures, "portfolio.sum_of_eac")),
    ];
    sum.extend((0..5).map(|_| Cell::from("–")));
    rows.push(Row::new(None, sum));
    let unit = playbook.settings.money().symbol();
    Table {
        caption: language
            .message("portfolio-to-the-end-caption")
            .text("unit", unit)
            .string(),
        columns: columns(
            language,
            &[
                "portfolio-bac",
                "portfolio-eac-cost-pace",
                "portfolio-vac",
                "portfolio-etc",
                "portfolio-tcpi",
                "portfolio-eac-as-budgeted",
                "portfolio-eac-both-paces",
            ],
        ),
        rows,
        total: Some(Row::new(
            None,
            cells(
                Cell::from(language.say("portfolio-all-from-totals")),
                "portfolio",
                &NAMES,
                figures,
            ),
        )),
        stack: false,
    }
}

fn terms(playbook: &Playbook) -> Vec<ListEntry> {
    let language = &playbook.language;
    let one = playbook.format().number(1.0, 2);
    [
        ("portfolio-bac", "portfolio-term-bac"),
        ("portfolio-pv", "portfolio-term-pv"),
        ("portfolio-ev", "portfolio-term-ev"),
        ("portfolio-ac", "portfolio-term-ac"),
        ("portfolio-term-variances-lead", "portfolio-term-variances"),
        ("portfolio-term-indices-lead", "portfolio-term-indices"),
        ("portfolio-term-eac-lead", "portfolio-term-eac"),
        ("portfolio-term-rest-lead", "portfolio-term-rest"),
        ("portfolio-tcpi", "portfolio-term-tcpi"),
        ("portfolio-term-source-lead", "portfolio-term-source"),
    ]
    .map(|(lead, text)| ListEntry {
        lead: language.say(lead).into(),
        text: language.message(text).text("one", one.as_str()).string().into(),
    })
    .into()
}
