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
    let language = &playbook.language;
    let mut section = Section::new("portfolio", language.say("portfolio-title"), Group::Delivery);
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
        Some(Link::to(language.say("portfolio-next-value"), "portfolio/earned-value"))
    } else {
        let risks = playbook.has("risks");
        risks.then(|| Link::to(language.say("portfolio-next-risks"), "risks"))
    };
    section
}

fn answer(playbook: &Playbook, figures: &Figures) -> Line {
    let language = &playbook.language;
    let number = |key: &str| figures.number(key).unwrap_or_default();
    if number("portfolio.count") < 1.0 {
        return language.say("portfolio-answer-nothing").into();
    }
    let parts = [
        (Rag::Red, "portfolio-answer-red"),
        (Rag::Amber, "portfolio-answer-amber"),
        (Rag::Green, "portfolio-answer-green"),
        (Rag::NoData, "portfolio-answer-no-data"),
    ];
    let parts = parts.into_iter().filter_map(|(rag, id)| {
        let key = format!("portfolio.count.{}", rag.color());
        (number(&key) > 0.0).then(|| Line::of(language, id).figure("count", figures, &key).line())
    });
    let id = if watermelons(playbook).is_empty() {
        "portfolio-answer-none-better"
    } else {
        "portfolio-answer-better"
    };
    Line::of(language, id)
        .figure("count", figures, "portfolio.count")
        .line_at("parts", Line::list(language, parts))
        .figure("better", figures, "portfolio.watermelons")
        .line()
}

fn facts(playbook: &Playbook, portfolio: &Portfolio, figures: &Figures) -> Vec<Fact> {
    let language = &playbook.language;
    let colours = portfolio
        .projects
        .iter()
        .filter(|(_, project)| counts(project, playbook.as_of))
        .map(|(_, project)| computed(portfolio, project, playbook.as_of).overall);
    let mut facts = Vec::new();
    if figures.number("portfolio.count").is_some_and(|count| count > 0.0) {
        facts.push(Fact::chip(
            language.say("portfolio-fact-worst"),
            Chip::of_in(language, Rag::worst(colours)),
        ));
    }
    for (label, key) in [
        ("portfolio-fact-budget", "portfolio.budget"),
        ("portfolio-fact-spi", "portfolio.spi"),
        ("portfolio-fact-cpi", "portfolio.cpi"),
        ("portfolio-fact-success", "portfolio.success_rate"),
    ] {
        if figures.get(key).is_some() {
            facts.push(Fact::new(language.say(label), Line::new().figure(figures, key)));
        }
    }
    facts
}

/// Projects that are reported better than their figures say, before all others.
fn watermelon_part(playbook: &Playbook, portfolio: &Portfolio, figures: &Figures) -> Vec<Block> {
    let language = &playbook.language;
    let rows = watermelons(playbook).into_iter().map(|(id, project)| {
        let status = project.reported.as_ref();
        let indices = if with_earned_value(portfolio) {
            let index = |name: &str| format!("portfolio.{}.{name}", id.value);
            Line::of(language, "portfolio-indices")
                .figure("spi", figures, &index("spi"))
                .figure("cpi", figures, &index("cpi"))
                .line()
        } else {
            let late = days_late(project, playbook.as_of);
            Line::from(late.map_or_else(|| language.say("portfolio-no-data"), |days| delay_words(language, days)))
        };
        let reason = status.and_then(|status| status.reason.as_ref());
        Row::new(
            None,
            vec![
                Cell::Line(playbook.link_to(Kind::Project, &id.value)),
                status.map_or_else(
                    || Cell::from("–"),
                    |status| Cell::Chip(Chip::of_in(language, rag(status.overall.value))),
                ),
                Cell::Chip(Chip::of_in(
                    language,
                    computed(portfolio, project, playbook.as_of).overall,
                )),
                Cell::Line(indices),
                Cell::Line(reason.map_or_else(
                    || language.say("portfolio-no-reason").into(),
                    |reason| Line::new().markdown(reason),
                )),
            ],
        )
    });
    let titles = [
        "portfolio-project",
        "portfolio-reported",
        "portfolio-by-figures",
        "portfolio-its-figures",
        "portfolio-reason-given",
    ];
    let caption = language.say("portfolio-watermelons-caption");
    let table = Block::table_in(language, caption, &titles, rows.collect());
    let heading = Block::heading("watermelons", language.say("portfolio-watermelons-title"));
    table.map_or_else(Vec::new, |table| vec![heading, table])
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
    let language = &playbook.language;
    let titles = [
        "portfolio-project",
        "portfolio-reported",
        "portfolio-by-figures",
        "portfolio-approved-end",
        "portfolio-foreseen-end",
        "portfolio-delay",
    ];
    let caption = language.say("portfolio-projects-caption");
    let Some(table) = Block::table_in(language, caption, &titles, rows.collect()) else {
        return Vec::new();
    };
    let mut blocks = vec![
        Block::heading("projects", language.say("portfolio-projects-title")),
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
    let language = &playbook.language;
    let day = |days: u32| match days {
        0 => language.say("portfolio-limits-that-day"),
        days => {
            let after = language.message("portfolio-limits-after");
            after.number("days", days.into(), days.to_string()).string()
        }
    };
    let by_days = language.message("portfolio-limits-days");
    let by_days = by_days.text("green", day(late_from)).text("red", day(very_late_from));
    let id = if with_earned_value(portfolio) {
        "portfolio-limits-value"
    } else {
        "portfolio-limits"
    };
    language
        .message(id)
        .text("green", format.number(green_from, 2))
        .text("red", format.number(red_below, 2))
        .text("days", by_days.string())
        .string()
}

fn standing_row(
    playbook: &Playbook,
    portfolio: &Portfolio,
    id: &At<String>,
    project: &Project,
    figures: &Figures,
) -> Row {
    let (as_of, language) = (playbook.as_of, &playbook.language);
    let day = |answer: Option<&Answer<At<jiff::civil::Date>>>| match answer {
        Some(answer) => answer_text(playbook, answer, |day| language.short_date(day.value)),
        None => language.say("portfolio-no-data"),
    };
    let end = match ended(project, as_of) {
        Some(end) => {
            let ended = language.message("portfolio-ended");
            ended.short_date("date", end).string()
        }
        None => day(project.forecast_finish.as_ref()),
    };
    let late = format!("portfolio.{}.days_late", id.value);
    let reported = project.reported.as_ref();
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(Line::new().strong(id.value.clone()).text(" ").markdown(&project.title)),
            reported.map_or_else(
                || Cell::from(language.say("portfolio-not-reported")),
                |status| Cell::Chip(Chip::of_in(language, rag(status.overall.value))),
            ),
            Cell::Chip(Chip::of_in(language, computed(portfolio, project, as_of).overall)),
            Cell::from(day(project.baseline_finish.as_ref())),
            Cell::from(end),
            Cell::Line(match figures.get(&late) {
                Some(_) => Line::new().figure(figures, &late),
                None => language.say("portfolio-no-data").into(),
            }),
        ],
    )
}

/// What the project managers report, part by part, with their reasons.
fn reports_part(playbook: &Playbook, portfolio: &Portfolio) -> Option<Block> {
    let language = &playbook.language;
    let current = portfolio
        .projects
        .iter()
        .filter(|(_, project)| counts(project, playbook.as_of));
    let row = |(id, project): (&At<String>, &Project)| {
        let status: &ReportedStatus = project.reported.as_ref()?;
        let part = |colour: &Option<At<Colour>>| {
            colour.as_ref().map_or_else(
                || Cell::from("–"),
                |colour| Cell::Chip(Chip::of_in(language, rag(colour.value))),
            )
        };
        let on = status.on.as_ref().map(|day| language.short_date(day.value));
        let reason = status.reason.as_ref();
        let cells = vec![
            Cell::Line(playbook.link_to(Kind::Project, &id.value)),
            part(&status.time),
            part(&status.cost),
            part(&status.scope),
            Cell::from(on.unwrap_or_else(|| language.say("portfolio-no-day"))),
            Cell::Line(match reason {
                // Those are told at the top of the page.
                Some(_) if is_watermelon(portfolio, project, playbook.as_of) => {
                    language.say("portfolio-given-above").into()
                }
                Some(reason) => Line::new().markdown(reason),
                None => "–".into(),
            }),
        ];
        Some(Row::new(None, cells))
    };
    let titles = [
        "portfolio-project",
        "portfolio-report-time",
        "portfolio-report-cost",
        "portfolio-report-scope",
        "portfolio-reported",
        "portfolio-report-why",
    ];
    let rows = current.filter_map(row).collect();
    Block::table_in(language, language.say("portfolio-reports-caption"), &titles, rows)
}
