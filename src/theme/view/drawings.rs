//! Charts, key figures and panels: the blocks that are drawn.
//!
//! Text in a drawing is never scaled, so each chart is drawn twice, for desks and for phones, and
//! the style sheet shows the one that fits.

use std::collections::BTreeSet;

use super::blocks::{BlockView, FactView};
use super::build::Builder;
use super::figures::{ChangeView, FigureView, KeyView, MeasureView, PanelView};
use super::tables::{ColumnHead, MOST_AT_A_GLANCE, RowView, TableView, head, text_row};
use super::words::fact_view;
use crate::chart::{Chart, DataTable, Dress, Width};
use crate::playbook::section::{ChartBlock, Measure, Panel};
use crate::theme::html::{self, Html};
use crate::vocabulary::language::Language;

/// The width of a sparkline.
const SPARK: Width = Width::Custom(132.0);
/// The width of a panel that stands beside others.
const PANEL: Width = Width::Custom(300.0);
/// The width of a panel that stands alone, with its definition beside it.
const WIDE_PANEL: Width = Width::Custom(560.0);

/// Up to so many characters a key figure is set in the largest letters.
const LONG: usize = 6;

impl<'a> Builder<'a> {
    /// A chart, numbered.
    pub(super) fn figure(&mut self, block: &'a ChartBlock) -> FigureView {
        self.shows_figures_of(block);
        self.figures += 1;
        let number = self.figures;
        let id = self.unique(&block.key);
        let table = block.chart.table(self.language);
        let is_empty = has_no_numbers(&table, &self.language.say("no-data"));
        let keys = if is_empty {
            Vec::new()
        } else {
            block.chart.keys(self.language)
        };
        let [wide, narrow] = if is_empty {
            [None, None]
        } else {
            let ends = [("w", Width::Wide), ("n", Width::Narrow)];
            self.draw_each(&block.chart, &id, &block.finding, ends).map(Some)
        };
        let caption = self
            .language
            .message("theme-data-of-figure")
            .text("number", number.to_string());
        let caption = caption.text("subtitle", block.subtitle.as_str()).string();
        FigureView {
            number,
            level: self.level(),
            finding: block.finding.clone(),
            subtitle: block.subtitle.clone(),
            wide,
            narrow,
            keys: keys
                .iter()
                .map(|key| KeyView {
                    svg: Html::trusted(key.svg()),
                    label: key.label.clone(),
                })
                .collect(),
            source: without_stop(&block.source),
            as_of: block.as_of.map(|day| self.language.long_date(day)),
            data: (!is_empty).then(|| self.data_table(&table, caption)),
            id,
        }
    }

    /// A chart may have a figure of its own, or show the course of one.
    fn shows_figures_of(&self, block: &ChartBlock) {
        self.here.shows_figure(&block.key);
        self.here.shows_figure(&format!("{}.value", block.key));
    }

    fn draw(&self, chart: &Chart, id: &str, title: &str, width: Width) -> Html {
        Html::trusted(chart.draw(id, title, width, self.language))
    }

    /// A chart in several widths, each with an end of its id.
    fn draw_each<const N: usize>(
        &self,
        chart: &Chart,
        id: &str,
        title: &str,
        widths: [(&'static str, Width); N],
    ) -> [Html; N] {
        let description = chart.describe(self.language);
        widths.map(|(end, width)| {
            let id = format!("{id}-{end}");
            Html::trusted(chart.draw_described(Dress::Classes, &id, title, &description, width, self.language))
        })
    }

    /// Key figures, with one table of all their values.
    pub(super) fn measures(&mut self, measures: &'a [Measure]) -> BlockView {
        let level = self.level();
        let items = measures.iter().map(|measure| self.measure(measure)).collect();
        let data = self.values_table(measures);
        BlockView::Measures { level, items, data }
    }

    fn measure(&mut self, measure: &'a Measure) -> MeasureView {
        let (name, href) = html::link(&measure.name, self.here);
        self.here.shows_figure(&measure.figure);
        let no_data = self.language.say("no-data");
        let missing = measure.value.is_empty() || measure.value == no_data;
        let spark = measure
            .spark
            .as_ref()
            .filter(|chart| !has_no_numbers(&chart.table(self.language), &no_data));
        let spark = spark.map(|chart| {
            let id = self.unique(&format!("spark-{}", measure.figure));
            self.draw(
                chart,
                &id,
                &self
                    .language
                    .message("theme-last-values")
                    .text("name", name.as_str())
                    .string(),
                SPARK,
            )
        });
        MeasureView {
            name,
            href,
            value: if missing { no_data } else { measure.value.clone() },
            missing,
            long: measure.value.chars().count() > LONG,
            unit: if missing { String::new() } else { measure.unit.clone() },
            chip: (&measure.chip).into(),
            target: measure.target.clone(),
            change: measure
                .change
                .as_ref()
                .map(|change| ChangeView::new(change, self.language)),
            note: measure.note.clone(),
            spark,
        }
    }

    /// The values under the sparklines of a block: a row for each period, a column for each
    /// measure.
    fn values_table(&mut self, measures: &[Measure]) -> Option<TableView> {
        let no_data = self.language.say("no-data");
        let mut tables: Vec<(String, DataTable)> = Vec::new();
        for measure in measures {
            let table = measure.spark.as_ref().map(|chart| chart.table(self.language));
            if let Some(table) = table.filter(|table| !has_no_numbers(table, &no_data)) {
                let comma = if measure.unit.is_empty() { "" } else { ", " };
                tables.push((format!("{}{comma}{}", measure.name.text, measure.unit), table));
            }
        }
        let first = tables.first()?.1.columns.first();
        let first = first.map_or_else(|| self.language.say("chart-period"), |column| column.heading.clone());
        let mut columns = vec![head(&first, false)];
        columns.extend(tables.iter().map(|(title, _)| head(title, true)));
        let rows = periods(&tables).into_iter().map(|period| {
            let values = tables.iter().map(|(_, table)| value_at(table, period, &no_data));
            let cells: Vec<String> = std::iter::once(period).chain(values).map(str::to_owned).collect();
            text_row(&columns, &cells)
        });
        let rows: Vec<RowView> = rows.collect();
        Some(TableView {
            is_long: rows.len() > MOST_AT_A_GLANCE,
            rows,
            id: self.table_id(),
            caption: self.language.say("theme-values-by-period"),
            columns,
            total: None,
            stack: false,
            widths: Vec::new(),
        })
    }

    /// Panels; one that stands alone is drawn wide, with its definition beside it.
    pub(super) fn panels(&mut self, panels: &'a [Panel]) -> BlockView {
        let single = panels.len() == 1;
        BlockView::Panels {
            level: self.level(),
            single,
            items: panels.iter().map(|panel| self.panel(panel, single)).collect(),
        }
    }

    fn panel(&mut self, panel: &'a Panel, single: bool) -> PanelView {
        let id = self.unique(&panel.id);
        let (name, href) = html::link(&panel.name, self.here);
        self.shows_figures_of(&panel.chart);
        let chart = &panel.chart.chart;
        let table = chart.table(self.language);
        let is_empty = has_no_numbers(&table, &self.language.say("no-data"));
        let title = format!("{name}: {}", panel.chart.finding);
        let width = if single { WIDE_PANEL } else { PANEL };
        let (wide, narrow) = if is_empty {
            (None, None)
        } else if single {
            let ends = [("w", width), ("n", Width::Narrow)];
            let [wide, narrow] = self.draw_each(chart, &id, &title, ends);
            (Some(wide), Some(narrow))
        } else {
            let [wide] = self.draw_each(chart, &id, &title, [("w", width)]);
            (Some(wide), None)
        };
        let mut details: Vec<FactView> = panel.details.iter().map(|fact| fact_view(fact, self.here)).collect();
        let origin = origin(&panel.chart, self.language);
        if !origin.is_empty() {
            details.push(FactView {
                label: self.language.say("theme-data"),
                html: Html::text(&origin),
                chip: None,
            });
        }
        let data = (!is_empty).then(|| self.data_table(&table, format!("{name}, {}", panel.unit)));
        PanelView {
            id,
            name,
            href,
            chip: (&panel.chip).into(),
            unit: panel.unit.clone(),
            wide,
            narrow,
            change: panel
                .change
                .as_ref()
                .map(|change| ChangeView::new(change, self.language)),
            details,
            data,
        }
    }

    fn data_table(&mut self, table: &DataTable, caption: String) -> TableView {
        let columns: Vec<ColumnHead> = table
            .columns
            .iter()
            .map(|column| head(&column.heading, column.numeric))
            .collect();
        TableView {
            id: self.table_id(),
            caption,
            rows: table.rows.iter().map(|row| text_row(&columns, row)).collect(),
            columns,
            total: None,
            stack: false,
            is_long: table.rows.len() > MOST_AT_A_GLANCE,
            widths: Vec::new(),
        }
    }
}

/// All periods of `tables`, once each. The table with most of them says in which order they stand.
fn periods(tables: &[(String, DataTable)]) -> Vec<&str> {
    let tables = || tables.iter().map(|(_, table)| table);
    let longest = tables().rev().max_by_key(|table| table.rows.len());
    let mut seen = BTreeSet::new();
    let rows = longest.into_iter().chain(tables()).flat_map(|table| &table.rows);
    rows.filter_map(|row| row.first())
        .map(String::as_str)
        .filter(|period| seen.insert(*period))
        .collect()
}

/// Whether a chart has nothing to show: no rows, or no value in any.
fn has_no_numbers(table: &DataTable, no_data: &str) -> bool {
    let mut values = table.rows.iter().flat_map(|row| row.iter().skip(1));
    values.all(|cell| cell.is_empty() || cell == no_data)
}

/// The value of a period; a dash where the measure has none for it.
fn value_at<'t>(table: &'t DataTable, period: &str, no_data: &str) -> &'t str {
    let row = table
        .rows
        .iter()
        .find(|row| row.first().is_some_and(|first| first == period));
    row.and_then(|row| row.get(1))
        .filter(|value| !value.is_empty() && *value != no_data)
        .map_or("–", String::as_str)
}

/// Source and day of a chart in one line.
fn origin(chart: &ChartBlock, language: &Language) -> String {
    let source = without_stop(&chart.source);
    match chart.as_of {
        Some(day) if source.is_empty() => language.message("theme-origin-day").short_date("day", day).string(),
        Some(day) => {
            let origin = language.message("theme-origin").text("source", source);
            origin.short_date("day", day).string()
        }
        None => source,
    }
}

/// The template ends the sentence.
fn without_stop(text: &str) -> String {
    text.trim().trim_end_matches('.').to_owned()
}
