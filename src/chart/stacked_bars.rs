//! Parts of a whole over time.

mod drawing;

use serde::Serialize;

use super::axis::{extent, rounded};
use super::key::{Key, Mark};
use super::table::DataTable;
use super::{Decimals, counted, known};
use crate::vocabulary::language::Language;

/// Planned parts of a whole for each period, outlined, with what became of them, solid.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct StackedBars {
    /// The parts, from zero outwards; at most five can be told apart.
    pub series: Vec<StackSeries>,
    /// The periods in order.
    pub periods: Vec<StackPeriod>,
    /// Names what the periods are, for the table.
    pub period_heading: String,
    /// Names the sum of the parts, for the table.
    pub total_heading: String,
    /// Names the actual values, for table and legend.
    pub actual_heading: String,
    /// How values are written.
    pub decimals: Decimals,
}

/// A part of [`StackedBars`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct StackSeries {
    /// The name of the part.
    pub name: String,
    /// A few words under the name; may be empty.
    pub note: String,
}

/// A period of [`StackedBars`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct StackPeriod {
    /// The period in words.
    pub label: String,
    /// A value for each series, in the order of the series.
    pub values: Vec<Option<f64>>,
    /// What the period came to.
    pub actual: Option<StackActual>,
}

/// What a period came to, drawn as a solid bar beside the plan.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct StackActual {
    /// The value.
    pub value: f64,
    /// What it is called: "Realised".
    pub label: String,
    /// The value in words, and as of when: "198 to Oct".
    pub note: String,
}

/// One drawn part of a bar.
struct Segment {
    series: usize,
    value: f64,
    from: f64,
    to: f64,
}

impl StackPeriod {
    fn segments(&self, series: usize) -> Vec<Segment> {
        let (mut above, mut below) = (0.0, 0.0);
        let mut segments = Vec::new();
        for (index, value) in self.values.iter().take(series).enumerate() {
            let Some(value) = known(*value) else { continue };
            let from = if value < 0.0 { &mut below } else { &mut above };
            let segment = Segment {
                series: index,
                value,
                from: *from,
                to: *from + value,
            };
            *from += value;
            segments.push(segment);
        }
        segments
    }

    /// The sum of the parts, unless one is missing.
    fn total(&self, series: usize) -> Option<f64> {
        let values: Option<Vec<f64>> = (0..series)
            .map(|index| known(self.values.get(index).copied().flatten()))
            .collect();
        values
            .filter(|values| !values.is_empty())
            .map(|values| values.iter().sum())
    }
}

impl StackedBars {
    pub(super) fn lead(&self, language: &Language) -> String {
        language
            .message("chart-stacked-bars")
            .text("parts", counted(language, "chart-parts", self.series.len()))
            .text("periods", counted(language, "chart-periods", self.periods.len()))
            .string()
    }

    fn has_actual(&self) -> bool {
        self.periods.iter().any(|period| period.actual.is_some())
    }

    pub(super) fn table(&self, language: &Language) -> DataTable {
        let mut table = DataTable::new(&self.period_heading);
        for series in &self.series {
            table.numbers(&series.name);
        }
        table.numbers(&self.total_heading);
        if self.has_actual() {
            table.numbers(&self.actual_heading);
        }
        for period in &self.periods {
            let cell = |value| self.decimals.cell(value, language);
            let mut cells = vec![period.label.clone()];
            cells.extend((0..self.series.len()).map(|index| cell(period.values.get(index).copied().flatten())));
            cells.push(cell(period.total(self.series.len())));
            if self.has_actual() {
                let actual = period.actual.as_ref().map(|actual| actual.value);
                cells.push(cell(actual));
            }
            table.rows.push(cells);
        }
        table
    }

    pub(super) fn keys(&self) -> Vec<Key> {
        if self.has_actual() {
            vec![Key::new(Mark::Solid, &self.actual_heading)]
        } else {
            Vec::new()
        }
    }

    fn domain(&self) -> ((f64, f64), Vec<f64>) {
        let number = self.series.len();
        let ends = self.periods.iter().flat_map(|period| {
            let segments = period.segments(number).into_iter().map(|segment| segment.to);
            let actual = period.actual.iter().map(|actual| actual.value);
            let actual = actual.filter_map(|value| known(Some(value)));
            segments.chain(actual).collect::<Vec<_>>()
        });
        let (low, high) = extent(ends.chain([0.0])).unwrap_or((0.0, 1.0));
        rounded(if high > low { (low, high) } else { (0.0, 1.0) }, 6)
    }
}
