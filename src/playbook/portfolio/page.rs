//! What a reader sees of the portfolio: the projects, those that are over, and what connects them.

use super::analysis::{delay_words, reach};
use super::charts::schedule;
use super::model::{Colour, Portfolio, Project, ReportedStatus};
use super::over::closed_part;
use super::profiles::profile_part;
use super::status::{
    Thresholds, computed, counts, days_late, ended, is_watermelon, rag, watermelons, with_earned_value,
};
use super::together::{dependencies_part, discovery_part, sharing_part};
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Fact, Group, Line, Link, Row, Section};
use crate::playbook::{Playbook, prose};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::value::{Answer, At};

/// The chapter's sections.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(portfolio) = &playbook.portfolio else {
        return Vec::new();
    };
    let mut sections = vec![overview(playbook, portfolio, figures)];
    sections.extend(super::value_page::section(playbook, portfolio, figures));
    sections
}

fn overview(playbook: &Playbook, portfolio: &Portfolio, figures: &Figures) -> Section {
    let mut section = Section::new("portfolio", "Portfolio", Group::Delivery);
    section.folder = true;
    section.weight = 20;
    section.answer = answer(playbook, figures);
    section.facts = facts(playbook, portfolio, figures);
    section.stewardship = playbook.stewardship(&portfolio.shared, Some(reach(playbook, portfolio)));
    let blocks = &mut section.blocks;
    blocks.extend(portfolio.about.iter().map(|about| prose(about, "about")));
    blocks.extend(watermelon_part(playbook, portfolio, figures));
    blocks.extend(standing_part(playbook, portfolio, figures));
    blocks.extend(profile_part(playbook, portfolio));
    blocks.extend(closed_part(playbook, portfolio, figures));
    blocks.extend(dependencies_part(playbook, portfolio, figures));
    blocks.extend(sharing_part(playbook, portfolio));
    blocks.extend(discovery_part(playbook, portfolio));
    section.next = if with_earned_value(portfolio) {
        Some(Link::to(
            "Earned value: where cost and time lead",
            "portfolio/earned-value",
        ))
    } else {
        let risks = playbook.has("risks");
        risks.then(|| Link::to("Risks: what can hurt us most", "risks"))
    };
    section
}

fn answer(playbook: &Playbook, figures: &Figures) -> Line {
    let number = |key: &str| figures.number(key).unwrap_or_default();
    if number("portfolio.count") < 1.0 {
        return "No project is running.".into();
    }
    let mut parts: Vec<Line> = Vec::new();
    for rag in [Rag::Red, Rag::Amber, Rag::Green, Rag::NoData] {
        let key = format!("portfolio.count.{}", rag.color());
        if number(&key) > 0.0 {
            let verb = if number(&key) > 1.0 { " are " } else { " is " };
            let word = if rag == Rag::NoData { "without data" } else { rag.word() };
            parts.push(Line::new().strong_figure(figures, &key).text(format!("{verb}{word}")));
        }
    }
    let mut line = Line::new()
        .text("By their figures, of ")
        .figure(figures, "portfolio.count")
        .text(" projects ");
    let last = parts.len().saturating_sub(1);
    for (index, part) in parts.into_iter().enumerate() {
        line = match index {
            0 => line,
            index if index == last => line.text(" and "),
            _ => line.text(", "),
        };
        line.0.extend(part.0);
    }
    match watermelons(playbook).len() {
        0 => line.text("; none is reported better than that."),
        1 => line
            .text("; ")
            .strong_figure(figures, "portfolio.watermelons")
            .text(" is reported better than that."),
        _ => line
            .text("; ")
            .strong_figure(figures, "portfolio.watermelons")
            .text(" are reported better than that."),
    }
}

fn facts(playbook: &Playbook, portfolio: &Portfolio, figures: &Figures) -> Vec<Fact> {
    let colours = portfolio
        .projects
        .iter()
        .filter(|(_, project)| counts(project, playbook.as_of))
        .map(|(_, project)| computed(portfolio, project, playbook.as_of).overall);
    let mut facts = Vec::new();
    if figures.number("portfolio.count").is_some_and(|count| count > 0.0) {
        facts.push(Fact::chip("Worst project", Chip::of(Rag::worst(colours))));
    }
    for (label, key) in [
        ("Budget", "portfolio.budget"),
        ("Schedule index (SPI)", "portfolio.spi"),
        ("Cost index (CPI)", "portfolio.cpi"),
        ("Successful, of those that are over", "portfolio.success_rate"),
    ] {
        if figures.get(key).is_some() {
            facts.push(Fact::new(label, Line::new().figure(figures, key)));
        }
    }
    facts
}

/// Projects that are reported better than their figures say, before all others.
fn watermelon_part(playbook: &Playbook, portfolio: &Portfolio, figures: &Figures) -> Vec<Block> {
    let rows = watermelons(playbook).into_iter().map(|(id, project)| {
        let status = project.reported.as_ref();
        let indices = if with_earned_value(portfolio) {
            let index = |name: &str| format!("portfolio.{}.{name}", id.value);
            Line::new()
                .text("SPI ")
                .figure(figures, &index("spi"))
                .text(", CPI ")
                .figure(figures, &index("cpi"))
        } else {
            Line::from(days_late(project, playbook.as_of).map_or_else(|| "no data".to_owned(), delay_words))
        };
        let reason = status.and_then(|status| status.reason.as_ref());
        Row::new(
            None,
            vec![
                Cell::Line(playbook.link_to(Kind::Project, &id.value)),
                status.map_or_else(
                    || Cell::from("–"),
                    |status| Cell::Chip(Chip::of(rag(status.overall.value))),
                ),
                Cell::Chip(Chip::of(computed(portfolio, project, playbook.as_of).overall)),
                Cell::Line(indices),
                Cell::Line(reason.map_or_else(|| "no reason given".into(), |reason| Line::new().markdown(reason))),
            ],
        )
    });
    let titles = [
        "Project",
        "Reported",
        "By its figures",
        "Its figures",
        "The reason given",
    ];
    let table = Block::table(
        "Projects reported better than their figures say",
        &titles,
        rows.collect(),
    );
    table
        .into_iter()
        .flat_map(|table| {
            [
                Block::heading("watermelons", "Reported better than the figures say"),
                table,
            ]
        })
        .collect()
}

fn standing_part(playbook: &Playbook, portfolio: &Portfolio, figures: &Figures) -> Vec<Block> {
    let as_of = playbook.as_of;
    let current = || portfolio.projects.iter().filter(|(_, project)| counts(project, as_of));
    let mut sorted: Vec<(&At<String>, &Project)> = current().collect();
    // Worst first; within a colour as the author wrote them.
    sorted.sort_by_key(|(_, project)| {
        let first = !is_watermelon(portfolio, project, as_of);
        (first, computed(portfolio, project, as_of).overall)
    });
    let rows = sorted
        .iter()
        .map(|(id, project)| standing_row(playbook, portfolio, id, project, figures));
    let titles = [
        "Project",
        "Reported",
        "By its figures",
        "Approved end",
        "Foreseen end",
        "Delay",
    ];
    let Some(table) = Block::table("Projects, worst first", &titles, rows.collect()) else {
        return Vec::new();
    };
    let mut blocks = vec![
        Block::heading("projects", "How the projects stand"),
        Block::paragraph(limits(playbook, portfolio)),
        table,
    ];
    blocks.extend(schedule(playbook, portfolio, figures).map(Block::Chart));
    blocks.extend(reports_part(playbook, portfolio));
    blocks
}

/// By what limits the colours are given.
fn limits(playbook: &Playbook, portfolio: &Portfolio) -> String {
    let Thresholds {
        green_from,
        red_below,
        late_from,
        very_late_from,
    } = Thresholds::of(portfolio);
    let format = playbook.format();
    let by_index = format!(
        "on track from an index of {}, off track below {}",
        format.number(green_from, 2),
        format.number(red_below, 2)
    );
    let days = |days: u32| match days {
        0 => "on the approved day".to_owned(),
        1 => "1 day after the approved one".to_owned(),
        days => format!("{days} days after the approved one"),
    };
    let by_days = format!(
        "on track when it is foreseen to end {} or before, off track later than {}",
        days(late_from),
        days(very_late_from)
    );
    if with_earned_value(portfolio) {
        format!(
            "A project's figures are as bad as the worse of its schedule and cost index: {by_index}. Without earned value, and \
             once it is over, its time is judged by days: {by_days}."
        )
    } else {
        format!("A project is judged by its days: {by_days}.")
    }
}

fn standing_row(
    playbook: &Playbook,
    portfolio: &Portfolio,
    id: &At<String>,
    project: &Project,
    figures: &Figures,
) -> Row {
    let as_of = playbook.as_of;
    let day = |answer: Option<&Answer<At<jiff::civil::Date>>>| match answer {
        Some(answer) => answer_text(playbook, answer, |day| short_date(day.value)),
        None => "no data".to_owned(),
    };
    let end = match ended(project, as_of) {
        Some(end) => format!("ended {}", short_date(end)),
        None => day(project.forecast_finish.as_ref()),
    };
    let late = format!("portfolio.{}.days_late", id.value);
    let reported = project.reported.as_ref();
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(Line::new().strong(id.value.clone()).text(" ").markdown(&project.title)),
            reported.map_or_else(
                || Cell::from("not reported"),
                |status| Cell::Chip(Chip::of(rag(status.overall.value))),
            ),
            Cell::Chip(Chip::of(computed(portfolio, project, as_of).overall)),
            Cell::from(day(project.baseline_finish.as_ref())),
            Cell::from(end),
            Cell::Line(match figures.get(&late) {
                Some(_) => Line::new().figure(figures, &late),
                None => "no data".into(),
            }),
        ],
    )
}

/// What the project managers report, part by part, with their reasons.
fn reports_part(playbook: &Playbook, portfolio: &Portfolio) -> Option<Block> {
    let current = portfolio
        .projects
        .iter()
        .filter(|(_, project)| counts(project, playbook.as_of));
    let row = |(id, project): (&At<String>, &Project)| {
        let status: &ReportedStatus = project.reported.as_ref()?;
        let part = |colour: &Option<At<Colour>>| {
            colour
                .as_ref()
                .map_or_else(|| Cell::from("–"), |colour| Cell::Chip(Chip::of(rag(colour.value))))
        };
        let on = status.on.as_ref().map(|day| short_date(day.value));
        let reason = status.reason.as_ref();
        let cells = vec![
            Cell::Line(playbook.link_to(Kind::Project, &id.value)),
            part(&status.time),
            part(&status.cost),
            part(&status.scope),
            Cell::from(on.unwrap_or_else(|| "no day".to_owned())),
            Cell::Line(match reason {
                // Those are told at the top of the page.
                Some(_) if is_watermelon(portfolio, project, playbook.as_of) => "given above".into(),
                Some(reason) => Line::new().markdown(reason),
                None => "–".into(),
            }),
        ];
        Some(Row::new(None, cells))
    };
    let titles = ["Project", "Time", "Cost", "Scope", "Reported", "Why"];
    Block::table(
        "What the project managers report",
        &titles,
        current.filter_map(row).collect(),
    )
}
