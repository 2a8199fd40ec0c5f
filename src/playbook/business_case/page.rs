//! What a reader sees of the business case: does it pay, when, and what could change that.

use super::analysis::{preferred, price_words};
use super::charts::{benefit_chart, tornado_chart};
pub use super::charts::cash_flow_chart;
use super::model::{Approval, BusinessCase, CaseOption};
use crate::playbook::Playbook;
use crate::playbook::section::{
    Block, Cell, Chip, Fact, Group, Line, Link, ListEntry, Note, Row, Section, Stamp, Table, TableColumn, Tone,
};
use crate::vocabulary::date::{long_date, short_date};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::{capitalised, counted, listed};

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(case) = &playbook.business_case else {
        return Vec::new();
    };
    let mut section = Section::new("business-case", "Business case", Group::Mandate);
    let until = case.actuals.as_ref().map(|actuals| actuals.until.value);
    section.answer = answer(case, figures);
    section.stewardship = playbook.stewardship(&case.shared, until.or(case.approval.as_ref().map(|approval| approval.on.value)));
    let status = match &case.approval {
        Some(_) => Chip::new(Tone::Done, "Approved"),
        None => Chip::new(Tone::AtRisk, "Not approved"),
    };
    section.facts.push(Fact::chip("Status", status));
    if let Some(version) = &case.version {
        section.facts.push(Fact::new("Version", version.value.clone()));
    }
    section.facts.push(Fact::new("Discount rate", Line::new().figure(figures, "business-case.discount_rate")));
    section.blocks.push(Block::Stamp(stamp(playbook, case)));
    if let Some(need) = &case.need {
        section.blocks.push(Block::heading("need", "Why a PMO is needed"));
        section.blocks.push(crate::playbook::prose(need, "need"));
    }
    if let Some((id, option)) = preferred(case) {
        section.blocks.extend(payback_part(playbook, case, &id.value, option, figures));
        section.blocks.extend(benefit_part(playbook, case, option, figures));
        section.blocks.extend(change_part(playbook, case, &id.value, option, figures));
    }
    section.blocks.extend(option_part(playbook, case, figures));
    if let Some((_, option)) = preferred(case) {
        section.blocks.extend(budget_part(playbook, case, option, figures));
        section.blocks.extend(line_part(playbook, case, option));
    }
    section.blocks.extend(assumption_part(playbook, case));
    section.next = playbook
        .charter
        .is_some()
        .then(|| Link::to("Charter: the mandate this case bought", "charter"));
    vec![section]
}

fn answer(case: &BusinessCase, figures: &Figures) -> Line {
    let Some((id, _)) = preferred(case) else {
        return "No option is proposed yet.".into();
    };
    let key = |part: &str| format!("business-case.options.{}.{part}", id.value);
    let pays = figures.number(&key("npv")).is_some_and(|value| value > 0.0);
    let mut line = Line::new()
        .text(if pays { "Yes, it pays: option " } else { "It does not pay: option " })
        .text(id.value.clone())
        .text(" has a ")
        .strong("net present value of ")
        .strong_figure(figures, &key("npv"));
    line = match figures.number(&key("payback")) {
        Some(_) => line.text(" and repays its cost in ").figure(figures, &key("payback")),
        None => line.text(" and never repays its cost"),
    };
    if figures.get(&key("payback_month")).is_some() {
        line = line.text(", by ").figure(figures, &key("payback_month"));
    }
    if pays && figures.number(&key("switching_benefits")).is_some() {
        line = line
            .text(". Benefits may fall by ")
            .figure(figures, &key("switching_benefits"))
            .text(" before the case fails");
    }
    line.text(".")
}

fn stamp(playbook: &Playbook, case: &BusinessCase) -> Stamp {
    let Some(approval) = &case.approval else {
        return Stamp {
            title: "Not approved yet".to_owned(),
            text: "Nobody has approved this business case.".into(),
            tone: Tone::AtRisk,
            conditions: Vec::new(),
        };
    };
    let conditions = match approval.conditions.len() {
        0 => String::new(),
        count => format!(", with {}", counted(count, "condition", "conditions")),
    };
    let option = approval.option.as_ref().map(|option| format!(": option {}", option.as_str())).unwrap_or_default();
    Stamp {
        title: format!("Approved {}{option}{conditions}", long_date(approval.on.value)),
        text: approved_by(playbook, case, approval),
        tone: Tone::OnTrack,
        conditions: approval.conditions.iter().map(|condition| condition_line(playbook, condition)).collect(),
    }
}

fn approved_by(playbook: &Playbook, case: &BusinessCase, approval: &Approval) -> Line {
    let people: Vec<String> = approval.by.iter().map(|person| format!("the {}", playbook.role_of(person))).collect();
    let version = case.version.as_ref().map(|version| format!("Version {}, by ", version.value));
    let mut text = format!("{}{}.", version.unwrap_or_else(|| "By ".to_owned()), listed(&people));
    if let Some(decision) = &approval.decision {
        text = format!("{text} Decision {}", decision.as_str());
        if let Some(board) = &approval.board {
            text = format!("{text} of the {}", board.value);
        }
        text.push('.');
    }
    text.into()
}

fn condition_line(playbook: &Playbook, condition: &super::model::Condition) -> (Chip, Line) {
    let chip = match (&condition.met, &condition.due) {
        (Some(_), _) => Chip::new(Tone::Done, "Met"),
        (None, Some(due)) if due.value < playbook.as_of => Chip::new(Tone::OffTrack, "Overdue"),
        (None, _) => Chip::new(Tone::None, "Open"),
    };
    let mut text = condition.text.value.clone();
    let when = condition.met.as_ref().map(|met| format!("met on {}", long_date(met.value)));
    let when = when.or_else(|| condition.due.as_ref().map(|due| format!("due {}", long_date(due.value))));
    let more = when.into_iter().chain(condition.result.as_ref().map(|result| result.value.clone()));
    let more: Vec<String> = more.collect();
    if !more.is_empty() {
        text = format!("{text}: {}", more.join("; "));
    }
    (chip, text.into())
}

fn payback_part(playbook: &Playbook, case: &BusinessCase, id: &str, option: &CaseOption, figures: &Figures) -> Vec<Block> {
    vec![
        Block::heading("payback", "When does it pay?"),
        Block::Chart(cash_flow_chart(playbook, case, id, option, figures)),
    ]
}

fn benefit_part(playbook: &Playbook, case: &BusinessCase, option: &CaseOption, figures: &Figures) -> Vec<Block> {
    if option.benefits.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading("benefits", "Where do the benefits come from?")];
    let names = |wanted: bool| -> Vec<String> {
        option
            .benefits
            .iter()
            .filter(|(_, line)| line.cashable.as_ref().is_some_and(|flag| flag.0 == wanted))
            .map(|(id, line)| title_of(line.title.as_ref().map(|title| title.value.as_str()), &id.value).to_lowercase())
            .collect()
    };
    let (cashable, not) = (names(true), names(false));
    if !cashable.is_empty() || !not.is_empty() {
        let part = |names: Vec<String>, words: &str| (!names.is_empty()).then(|| format!("{words}: {}.", names.join("; ")));
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

/// The title of a line, or its id as words.
pub(super) fn title_of(title: Option<&str>, id: &str) -> String {
    title.map_or_else(|| capitalised(&id.replace(['-', '_'], " ")), str::to_owned)
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
        let yes_or_no = line.cashable.as_ref().map_or("not said", |flag| if flag.0 { "yes" } else { "no" });
        Row {
            id: Some(format!("benefit-{}", id.value)),
            cells: vec![
                Cell::from(title_of(line.title.as_ref().map(|title| title.value.as_str()), &id.value)),
                Cell::from(line.kind.as_ref().map_or("not split", |kind| kind.value.word())),
                Cell::from(yes_or_no),
                Cell::from(line.shared.owner_id().map_or_else(|| "nobody yet".to_owned(), |owner| playbook.role_of(owner))),
                Cell::Line(metric),
            ],
            highlight: false,
        }
    });
    Table {
        caption: "Benefits: who answers for them and what shows that they come".to_owned(),
        columns: columns(&[("Benefit", false), ("Kind", false), ("Cashable", false), ("Owner", false), ("Shown by", false)]),
        rows: rows.collect(),
        total: None,
        stack: true,
    }
}

pub(super) fn columns(columns: &[(&str, bool)]) -> Vec<TableColumn> {
    columns
        .iter()
        .map(|(title, numeric)| TableColumn {
            title: (*title).to_owned(),
            numeric: *numeric,
        })
        .collect()
}

fn change_part(playbook: &Playbook, case: &BusinessCase, id: &str, option: &CaseOption, figures: &Figures) -> Vec<Block> {
    let mut blocks = vec![Block::heading("sensitivity", "What could change the answer?")];
    blocks.extend(tornado_chart(playbook, case, id, option, figures).map(Block::Chart));
    let key = |part: &str| format!("business-case.options.{id}.{part}");
    let mut line = Line::new();
    if figures.number(&key("npv")).is_some_and(|value| value > 0.0) && figures.number(&key("switching_benefits")).is_some() {
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
        let key = |part: &str| Cell::Line(Line::new().bare_figure(figures, &format!("business-case.scenarios.{}.{part}", id.value)));
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
        columns: columns(&[
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

fn option_part(playbook: &Playbook, case: &BusinessCase, figures: &Figures) -> Vec<Block> {
    if case.options.is_empty() {
        return Vec::new();
    }
    let chosen = preferred(case).map(|(id, _)| id.value.as_str());
    let rows = case.options.iter().map(|(id, option)| {
        let cell = |part: &str| Cell::Line(Line::new().bare_figure(figures, &format!("business-case.options.{}.{part}", id.value)));
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
        columns: columns(&[
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
            blocks.push(Block::subheading(format!("about-{}", id.value), format!("{} {}", id.value, option.title.value)));
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
        cells.extend(["mirr", "discounted_payback", "roi", "switching_benefits", "switching_costs"].map(cell));
        Row { id: None, cells, highlight: chosen == Some(id.value.as_str()) }
    });
    Table {
        caption: "The same options: modified return, discounted payback, and what may change before the value is 0".to_owned(),
        columns: columns(&[
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
    let source = loss.source.as_ref().map(|source| format!(" (source: {})", source.value)).unwrap_or_default();
    let text = Line::from(format!("{}{source}. Over the years of this case that is a present value of ", loss.title.value))
        .strong_figure(figures, &format!("business-case.options.{id}.continuing_loss"))
        .text(". It is shown here and not added to the benefits.");
    Some(Block::Note(Note {
        title: format!("{} is not free", option.title.value),
        text,
        warning: false,
    }))
}

fn budget_part(playbook: &Playbook, case: &BusinessCase, option: &CaseOption, figures: &Figures) -> Vec<Block> {
    let Some(actuals) = &case.actuals else { return Vec::new() };
    let row = |name: String, key: &str| Row {
        id: None,
        cells: std::iter::once(Cell::from(name))
            .chain(["plan", "actual", "variance", "variance_share"].map(|part| Cell::Line(Line::new().bare_figure(figures, &format!("{key}.{part}")))))
            .collect(),
        highlight: false,
    };
    let rows = option.costs.iter().map(|(id, line)| {
        let title = title_of(line.0.title.as_ref().map(|title| title.value.as_str()), &id.value);
        row(title, &format!("business-case.budget.{}", id.value))
    });
    let over = figures.number("business-case.budget.variance").is_some_and(|variance| variance > 0.0);
    let answer = Line::new()
        .text(if over { "No: spending stands against the plan at " } else { "Yes: spending stands against the plan at " })
        .strong_figure(figures, "business-case.budget.variance_share")
        .text(".");
    let table = Table {
        caption: format!("Budget to {}, {}", long_date(actuals.until.value), playbook.settings.money().symbol()),
        columns: columns(&[("Line", false), ("Plan", true), ("Actual", true), ("Variance", true), ("Variance, %", true)]),
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
fn line_part(playbook: &Playbook, case: &BusinessCase, option: &CaseOption) -> Vec<Block> {
    let format = playbook.format();
    let written = |values: &[f64]| -> Vec<Cell> { values.iter().map(|value| Cell::from(format.shortest(*value, 2))).collect() };
    let flows = super::analysis::flows(option);
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
        let values: Vec<f64> = line.0.values.iter().map(|amount| super::analysis::number(&amount.value)).collect();
        rows.push(row(format!("Cost: {}", title_of(line.0.title.as_ref().map(|title| title.value.as_str()), &id.value)), &values, false));
    }
    rows.push(row("All costs".to_owned(), &flows.costs, true));
    for (id, line) in option.benefits.iter() {
        let values: Vec<f64> = line.values.iter().map(|amount| super::analysis::number(&amount.value)).collect();
        rows.push(row(format!("Benefit: {}", title_of(line.title.as_ref().map(|title| title.value.as_str()), &id.value)), &values, false));
    }
    rows.push(row("All benefits".to_owned(), &flows.benefits, true));
    rows.push(row("Net".to_owned(), &flows.net(), true));
    let year_columns = (0..years).map(|year| TableColumn {
        title: (u64::from(case.base_year.value) + year as u64).to_string(),
        numeric: true,
    });
    let first = columns(&[("Line", false)]);
    let table = Table {
        caption: format!("Costs and benefits by year, {}{}", playbook.settings.money().symbol(), price_words(case)),
        columns: first.into_iter().chain(year_columns).chain(columns(&[("Total", true)])).collect(),
        rows,
        total: None,
        stack: false,
    };
    vec![Block::heading("lines", "The lines behind the figures"), Block::Table(table)]
}

fn assumption_part(playbook: &Playbook, case: &BusinessCase) -> Vec<Block> {
    if case.assumptions.is_empty() {
        return Vec::new();
    }
    let entries = case.assumptions.iter().map(|(_, assumption)| {
        let state = assumption.state.as_ref().map_or("open", |state| state.value.word());
        let evidence = assumption.evidence.as_ref().map(|evidence| format!(" Rests on: {}.", evidence.value));
        let owner = assumption.shared.owner_id().map(|owner| format!(" Watched by the {}.", playbook.role_of(owner)));
        let title = assumption.title.value.trim_end_matches('.');
        ListEntry {
            lead: capitalised(state).into(),
            text: format!("{title}.{}{}", evidence.unwrap_or_default(), owner.unwrap_or_default()).into(),
        }
    });
    vec![Block::heading("assumptions", "What was taken for granted"), Block::List(entries.collect())]
}

/// `31 Oct 2026`, for labels.
pub(super) fn day(date: jiff::civil::Date) -> String {
    short_date(date)
}
