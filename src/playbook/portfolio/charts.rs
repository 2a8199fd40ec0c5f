//! The charts of the portfolio: when projects end, how they do by cost and time, where that leads.

use super::analysis::{Totals, delay_words, reach};
use super::model::{Portfolio, Project};
use super::status::{Thresholds, counts, day, days_late, ended};
use crate::chart::{
    Chart, Decimals, DotPlot, DotRow, DotStyle, Gantt, GanttLane, GanttRow, GanttState, RankedBar, RankedBars,
    Reference, Tone,
};
use crate::playbook::register::Kind;
use crate::playbook::section::ChartBlock;
use crate::playbook::{Playbook, finding};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::value::At;

/// When each project was to end, and when it is foreseen to.
pub(super) fn schedule(playbook: &Playbook, portfolio: &Portfolio, figures: &Figures) -> Option<ChartBlock> {
    let (as_of, language) = (playbook.as_of, &playbook.language);
    let mut lanes: Vec<GanttLane> = Vec::new();
    let mut latest: Option<(i64, &str)> = None;
    for (id, project) in portfolio.projects.iter().filter(|(_, project)| counts(project, as_of)) {
        let Some(row) = bar(playbook, id, project, figures) else {
            continue;
        };
        if let Some(late) = days_late(project, as_of).filter(|late| *late > 0)
            && latest.is_none_or(|(most, _)| late > most)
        {
            latest = Some((late, &project.title.value));
        }
        let name = project.area.as_ref().map_or_else(
            || language.say("portfolio-schedule-no-area"),
            |area| {
                let entry = playbook.entry(Kind::Area, area.as_str());
                entry.map_or_else(|| area.as_str().to_owned(), |entry| entry.title)
            },
        );
        match lanes.iter_mut().find(|lane| lane.name == name) {
            Some(lane) => lane.rows.push(row),
            None => lanes.push(GanttLane { name, rows: vec![row] }),
        }
    }
    let worked_out = match latest {
        Some((days, title)) => {
            let message = language.message("portfolio-schedule-late").text("project", title);
            message.text("delay", delay_words(language, days)).string()
        }
        None => language.say("portfolio-schedule-none-late"),
    };
    (!lanes.is_empty()).then(|| ChartBlock {
        key: "portfolio.schedule".to_owned(),
        finding: finding(&portfolio.findings, "schedule", worked_out),
        subtitle: language.say("portfolio-schedule-subtitle"),
        chart: Chart::Gantt(Gantt {
            lanes,
            today: Some(as_of),
            lane_heading: language.say("portfolio-schedule-area"),
            other: String::new(),
            row_heading: language.say("portfolio-project"),
            planned: language.say("portfolio-schedule-approved"),
            foreseen: language.say("portfolio-schedule-foreseen"),
            critical: String::new(),
            note_heading: language.say("portfolio-delay"),
        }),
        source: language.say("portfolio-source"),
        as_of: Some(reach(playbook, portfolio)),
    })
}

fn bar(playbook: &Playbook, id: &At<String>, project: &Project, figures: &Figures) -> Option<GanttRow> {
    let start = project.start.as_ref()?.value;
    let end = ended(project, playbook.as_of);
    let approved = day(project.baseline_finish.as_ref());
    let foreseen = end.or_else(|| day(project.forecast_finish.as_ref()));
    // A bar that ends before it begins is reported elsewhere, and cannot be drawn.
    let bar =
        |finish: Option<jiff::civil::Date>| finish.filter(|finish| *finish >= start).map(|finish| (start, finish));
    let late = format!("portfolio.{}.days_late", id.value);
    Some(GanttRow {
        id: id.value.clone(),
        label: project.title.value.clone(),
        planned: bar(approved),
        foreseen: bar(foreseen),
        state: match end {
            Some(_) => GanttState::Done,
            None if start <= playbook.as_of => GanttState::Running,
            None => GanttState::Planned,
        },
        critical: false,
        milestone: false,
        after: Vec::new(),
        note: figures.get(&late).map(|figure| figure.text.clone()).unwrap_or_default(),
    })
}

/// The index of every project that has one, with the project's name and the index as text, worst first.
fn ranked(totals: &Totals<'_>, which: Index, figures: &Figures) -> Vec<(f64, String, String)> {
    let rows = totals.complete.iter().filter_map(|(id, project, values)| {
        let value = match which {
            Index::Cost => values.cost_index()?,
            Index::Schedule => values.schedule_index()?,
        };
        let text = figures.text(&format!("portfolio.{}.{}", id.value, which.words().key));
        Some((value, project.title.value.clone(), text.to_owned()))
    });
    let mut rows: Vec<(f64, String, String)> = rows.collect();
    rows.sort_by(|(a, ..), (b, ..)| a.total_cmp(b));
    rows
}

/// An index of every project that has one, worst first, against 1.00.
pub(super) fn index(
    playbook: &Playbook,
    portfolio: &Portfolio,
    totals: &Totals<'_>,
    which: Index,
    figures: &Figures,
) -> Option<ChartBlock> {
    let language = &playbook.language;
    let thresholds = Thresholds::of(portfolio);
    let words = which.words();
    let rows = ranked(totals, which, figures);
    let (worst, title, text) = rows.first()?.clone();
    let worked_out = if worst < 1.0 {
        let message = language.message(words.worst).text("project", title);
        message.text("index", text).string()
    } else {
        language.say(words.all_well)
    };
    let in_words = |value: f64, text: String| {
        let message = language.message("portfolio-index-with-state").text("index", text);
        let state = thresholds.of_index(value).word_in(language);
        message.text("state", state).string()
    };
    let one = playbook.format().number(1.0, 2);
    let row = |(value, label, text): (f64, String, String)| DotRow {
        label,
        value: Some(value),
        text: in_words(value, text),
        style: DotStyle::Current,
        bold: thresholds.of_index(value) == Rag::Red,
    };
    Some(ChartBlock {
        key: format!("portfolio.{}", words.chart),
        finding: finding(&portfolio.findings, words.chart, worked_out),
        subtitle: language.say(words.subtitle),
        chart: Chart::DotPlot(DotPlot {
            rows: rows.into_iter().map(row).collect(),
            scale: None,
            reference: Some(Reference {
                value: 1.0,
                label: language.message("portfolio-index-one").text("one", one).string(),
            }),
            row_heading: language.say("portfolio-project"),
            value_heading: language.say(words.heading),
            text_heading: Some(language.say("portfolio-index-words")),
            decimals: Decimals::Exactly(3),
        }),
        source: language.say("portfolio-source-ledger"),
        as_of: Some(reach(playbook, portfolio)),
    })
}

/// One of the two indices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Index {
    /// By cost.
    Cost,
    /// By time.
    Schedule,
}

/// The keys of an index, and its messages.
struct IndexWords {
    key: &'static str,
    chart: &'static str,
    heading: &'static str,
    subtitle: &'static str,
    worst: &'static str,
    all_well: &'static str,
}

impl Index {
    fn words(self) -> IndexWords {
        match self {
            Self::Cost => IndexWords {
                key: "cpi",
                chart: "cost-index",
                heading: "portfolio-cpi",
                subtitle: "portfolio-cpi-subtitle",
                worst: "portfolio-cpi-worst",
                all_well: "portfolio-cpi-all-well",
            },
            Self::Schedule => IndexWords {
                key: "spi",
                chart: "schedule-index",
                heading: "portfolio-spi",
                subtitle: "portfolio-spi-subtitle",
                worst: "portfolio-spi-worst",
                all_well: "portfolio-spi-all-well",
            },
        }
    }
}

/// By how much each project is foreseen to pass its budget, worst first.
pub(super) fn forecast(
    playbook: &Playbook,
    portfolio: &Portfolio,
    totals: &Totals<'_>,
    figures: &Figures,
) -> Option<ChartBlock> {
    let language = &playbook.language;
    let mut rows: Vec<(f64, &At<String>, &Project)> = totals
        .complete
        .iter()
        .filter_map(|(id, project, values)| Some((values.variance_at_completion()?, *id, *project)))
        .collect();
    rows.sort_by(|(a, ..), (b, ..)| a.total_cmp(b));
    let text = |id: &At<String>| figures.text(&format!("portfolio.{}.vac", id.value)).to_owned();
    let (worst, id, project) = rows.first()?;
    let worked_out = if *worst < 0.0 {
        let message = language.message("portfolio-forecast-over");
        let message = message.text("project", project.title.value.as_str());
        message.text("amount", playbook.amount("", -*worst).text).string()
    } else {
        language.say("portfolio-forecast-within")
    };
    let unit = playbook.settings.money().symbol();
    let in_unit = |id: &str| language.message(id).text("unit", unit.as_str()).string();
    let worst = id.value.clone();
    let row = |(value, id, project): &(f64, &At<String>, &Project)| RankedBar {
        label: project.title.value.clone(),
        value: Some(*value),
        text: text(id),
        tone: if *value < 0.0 { Tone::Risk } else { Tone::Ok },
        bold: id.value == worst,
    };
    Some(ChartBlock {
        key: "portfolio.forecast".to_owned(),
        finding: finding(&portfolio.findings, "forecast", worked_out),
        subtitle: in_unit("portfolio-forecast-subtitle"),
        chart: Chart::RankedBars(RankedBars {
            rows: rows.iter().map(row).collect(),
            row_heading: language.say("portfolio-project"),
            value_heading: in_unit("portfolio-forecast-value"),
            text_heading: None,
            decimals: Decimals::Exactly(1),
        }),
        source: language.say("portfolio-source-ledger"),
        as_of: Some(reach(playbook, portfolio)),
    })
}
