//! A running sum that starts below zero and may rise above it.

mod drawing;

use serde::Serialize;

use super::axis::{extent, rounded};
use super::key::{Key, Mark};
use super::table::DataTable;
use super::{Decimals, counted, known};
use crate::vocabulary::language::Language;

/// A planned running sum with low and high case, the point where it turns, and where it stands now.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CumulativeFlow {
    /// The sum at the end of each period.
    pub points: Vec<FlowPoint>,
    /// What the courses are called.
    pub names: FlowNames,
    /// A marked place on the zero line.
    pub marker: Option<FlowMarker>,
    /// What to say when there is no marker.
    pub no_marker: Option<String>,
    /// Where the sum really stands.
    pub actual: Option<FlowActual>,
    /// Names what the points are, for the table.
    pub period_heading: String,
    /// How values are written.
    pub decimals: Decimals,
}

/// A point of a [`CumulativeFlow`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct FlowPoint {
    /// The end of the period in words.
    pub label: String,
    /// The planned sum.
    pub value: Option<f64>,
    /// The sum in the low case.
    pub low: Option<f64>,
    /// The sum in the high case.
    pub high: Option<f64>,
}

/// What the courses of a [`CumulativeFlow`] are called.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct FlowNames {
    /// The planned course: "approved plan".
    pub value: String,
    /// The low case: "benefits −20 %".
    pub low: String,
    /// The high case.
    pub high: String,
    /// Both cases in the legend: "low to high case".
    pub band: String,
    /// The area below zero in the legend.
    pub negative: String,
    /// The actual point in the legend.
    pub actual: String,
}

/// A marked place on the zero line.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct FlowMarker {
    /// Where it is, counted in points: 2.42 lies between the third and the fourth.
    pub position: f64,
    /// What it means.
    pub label: String,
    /// More, in smaller letters; may be empty.
    pub sublabel: String,
}

/// Where the sum really stands.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct FlowActual {
    /// Where it is, counted in points; may be below zero when it is before the first.
    pub position: f64,
    /// The sum.
    pub value: f64,
    /// What it means, with its value: "Actual 31 Oct 2026: −551".
    pub label: String,
    /// More, in smaller letters; may be empty.
    pub sublabel: String,
}

impl CumulativeFlow {
    pub(super) fn lead(&self, language: &Language) -> String {
        let points = counted(language, "chart-period-ends", self.points.len());
        let mut lead = language.message("chart-running-sum").text("points", points).string();
        let mut say = |words: &[&str]| {
            let words: Vec<&str> = words.iter().copied().filter(|w| !w.is_empty()).collect();
            lead.push(' ');
            lead.push_str(&words.join(", "));
            lead.push('.');
        };
        if let Some(marker) = &self.marker {
            say(&[&marker.label, &marker.sublabel]);
        } else if let Some(words) = &self.no_marker {
            say(&[words.trim_end_matches('.')]);
        }
        if let Some(actual) = &self.actual {
            let value = self.decimals.write(actual.value, language);
            let told = actual.label.contains(&value);
            say(&[&actual.label, if told { "" } else { &value }, &actual.sublabel]);
        }
        lead
    }

    fn has_band(&self) -> bool {
        self.points
            .iter()
            .any(|p| known(p.low).is_some() || known(p.high).is_some())
    }

    pub(super) fn table(&self, language: &Language) -> DataTable {
        let mut table = DataTable::new(&self.period_heading);
        table.numbers(&self.names.value);
        if self.has_band() {
            table.numbers(&self.names.low);
            table.numbers(&self.names.high);
        }
        for point in &self.points {
            let cell = |value| self.decimals.cell(value, language);
            let mut cells = vec![point.label.clone(), cell(point.value)];
            if self.has_band() {
                cells.extend([cell(point.low), cell(point.high)]);
            }
            table.rows.push(cells);
        }
        table
    }

    pub(super) fn keys(&self) -> Vec<Key> {
        let mut keys = vec![Key::new(Mark::Plan, &self.names.value)];
        if self.actual.is_some() {
            keys.push(Key::new(Mark::Current, &self.names.actual));
        }
        if self
            .points
            .iter()
            .any(|point| known(point.value).is_some_and(|value| value < 0.0))
        {
            keys.push(Key::new(Mark::Hatch, &self.names.negative));
        }
        if self.has_band() {
            keys.push(Key::new(Mark::Band, &self.names.band));
        }
        keys
    }

    fn domain(&self, most: usize) -> ((f64, f64), Vec<f64>) {
        let points = self.points.iter().flat_map(|p| [p.value, p.low, p.high]);
        let actual = self.actual.iter().map(|actual| Some(actual.value));
        let all = points.chain(actual).filter_map(known).chain([0.0]);
        let (low, high) = extent(all).unwrap_or((0.0, 1.0));
        rounded(if high > low { (low, high) } else { (-1.0, 1.0) }, most)
    }
}
