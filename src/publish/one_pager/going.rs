//! Where we are going: the roadmap that is left, and when the money comes back.
//!
//! Charts are drawn a quarter larger than they are printed, so that their smallest letters are 7.5 pt.

use super::seen::Seen;
use super::view::{ChartView, KeyView};
use crate::chart::{Chart, Gantt, GanttLane, GanttRow, GanttState, Width};
use crate::playbook::section::ChartBlock;
use crate::theme::paper::{drawing, legend_mark};
use crate::vocabulary::language::Language;

/// How much larger than on paper charts are drawn: letters of 12.5 px become 10 px, which is 7.5 pt.
const LARGER: f64 = 1.25;
/// How wide charts are on paper, in pixels: both beside each other, or one alone.
const ROADMAP: f64 = 404.0;
const MONEY: f64 = 271.0;
const ROADMAP_ALONE: f64 = 694.0;
const MONEY_ALONE: f64 = 470.0;
/// How high the roadmap may become on paper.
const HIGHEST: f64 = 262.0;
/// So many rows of the roadmap, at least and at most.
const ROWS: (usize, usize) = (3, 8);

/// The charts, each with its finding.
pub(super) fn charts(seen: &Seen<'_>) -> Vec<ChartView> {
    let roadmap = seen.chart("roadmap", "roadmap.roadmap");
    let money = seen.chart("business-case", "business-case.cash-flow");
    let both = roadmap.is_some() && money.is_some();
    let roadmap = roadmap.and_then(|chart| path(seen, chart, if both { ROADMAP } else { ROADMAP_ALONE }));
    let money = money.map(|chart| {
        let subtitle = chart.subtitle.clone();
        let width = if both { MONEY } else { MONEY_ALONE };
        view(seen, "money", chart, &chart.chart, subtitle, width)
    });
    roadmap.into_iter().chain(money).collect()
}

fn view(
    seen: &Seen<'_>,
    place: &'static str,
    block: &ChartBlock,
    chart: &Chart,
    subtitle: String,
    width: f64,
) -> ChartView {
    let draw = |id: &str, width| drawing(chart, &format!("{place}-{id}"), &block.finding, width, seen.language());
    ChartView {
        place,
        finding: block.finding.clone(),
        subtitle,
        sheet: draw("sheet", Width::Custom(width * LARGER)),
        width: format!("{width}"),
        phone: draw("phone", Width::Narrow),
        keys: chart
            .keys(seen.language())
            .iter()
            .map(|key| KeyView {
                mark: legend_mark(key),
                label: key.label.clone(),
            })
            .collect(),
    }
}

/// The roadmap with as many of its rows as have room; those that are still open first.
fn path(seen: &Seen<'_>, block: &ChartBlock, width: f64) -> Option<ChartView> {
    let Chart::Gantt(gantt) = &block.chart else { return None };
    let rows = gantt.lanes.iter().flat_map(|lane| &lane.rows);
    let rows: Vec<&GanttRow> = rows.filter(|row| !seen.hides(&row.id)).collect();
    if rows.is_empty() {
        return None;
    }
    let drawn = |count: usize| Chart::Gantt(thinned(gantt, &rows, count));
    let fits = |count: &usize| {
        let height = drawn(*count).height(Width::Custom(width * LARGER), seen.language());
        height <= HIGHEST * LARGER
    };
    let count = (ROWS.0..=ROWS.1).rev().find(fits).unwrap_or(ROWS.0).min(rows.len());
    let subtitle = words(seen.language(), block, &rows, count);
    Some(view(seen, "roadmap", block, &drawn(count), subtitle, width))
}

/// The same chart without lanes and with so many rows, in their order.
fn thinned(gantt: &Gantt, rows: &[&GanttRow], count: usize) -> Gantt {
    let chosen = chosen(rows, count);
    let kept = rows.iter().enumerate().filter(|(place, _)| chosen.contains(place));
    Gantt {
        lanes: vec![GanttLane {
            name: String::new(),
            rows: kept.map(|(_, row)| (*row).clone()).collect(),
        }],
        ..gantt.clone()
    }
}

/// The places of the rows that matter most: open ones before those that are done, of the open ones those
/// that everything waits for, of the others the latest.
fn chosen(rows: &[&GanttRow], count: usize) -> Vec<usize> {
    let mut places: Vec<(usize, &&GanttRow)> = rows.iter().enumerate().collect();
    let end = |row: &GanttRow| row.foreseen.or(row.planned).map(|(_, last)| last);
    places.sort_by_key(|(place, row)| {
        let done = row.state == GanttState::Done;
        (
            done,
            !row.critical && !done,
            std::cmp::Reverse(end(row).filter(|_| done)),
            *place,
        )
    });
    places.into_iter().take(count).map(|(place, _)| place).collect()
}

/// What the rows are: `7 of 21 items; the others are done`.
fn words(language: &Language, block: &ChartBlock, rows: &[&GanttRow], count: usize) -> String {
    if count == rows.len() {
        return block.subtitle.clone();
    }
    let open = rows.iter().filter(|row| row.state != GanttState::Done).count();
    let message = match open {
        open if open > count => language.message("papers-items-critical").count("open", open),
        open if open == count => language.message("papers-items-open"),
        0 => language.message("papers-items-latest"),
        _ => language.message("papers-items-open-and-done"),
    };
    message.count("shown", count).count("all", rows.len()).string()
}
