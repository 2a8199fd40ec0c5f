//! Bars by period against a cap, one strip for each row.

mod drawing;

#[cfg(test)]
mod tests;

use serde::Serialize;

use super::key::{Key, Mark};
use super::table::DataTable;
use super::{Decimals, counted, known};
use crate::vocabulary::language::Language;

/// One strip of bars for each row, over the same periods and on the same scale, each against its
/// own cap.
///
/// A bar above its cap has another ink and a triangle over it; periods to come are hatched or
/// outlined.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CappedBars {
    /// The names of the periods, oldest first.
    pub periods: Vec<String>,
    /// The index of the period in which today lies: later ones are plan.
    pub current: Option<usize>,
    /// The strips from top to bottom.
    pub rows: Vec<CappedRow>,
    /// Names what a row is: "Area".
    pub row_heading: String,
    /// Names what a period is, for the table: "Month".
    pub period_heading: String,
    /// Names the values: "People in change".
    pub value_name: String,
    /// Names the cap: "Most the area can take".
    pub cap_name: String,
    /// How values are written.
    pub decimals: Decimals,
}

/// A strip of [`CappedBars`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CappedRow {
    /// Its name.
    pub label: String,
    /// The cap, where there is one.
    pub cap: Option<f64>,
    /// A value for each period; a missing one is not drawn.
    pub values: Vec<Option<f64>>,
}

impl CappedRow {
    /// The value of a period, if there is one that can be drawn.
    fn value(&self, period: usize) -> Option<f64> {
        known(self.values.get(period).copied().flatten())
    }

    fn is_over(&self, value: f64) -> bool {
        known(self.cap).is_some_and(|cap| value > cap)
    }
}

impl CappedBars {
    /// Whether a period lies after the one of today.
    fn is_plan(&self, period: usize) -> bool {
        self.current.is_some_and(|current| period > current)
    }

    /// The names of the periods in which a row is over its cap.
    fn over<'a>(&'a self, row: &'a CappedRow) -> impl Iterator<Item = &'a str> {
        let periods = self.periods.iter().enumerate();
        periods
            .filter(|(index, _)| row.value(*index).is_some_and(|value| row.is_over(value)))
            .map(|(_, name)| name.as_str())
    }

    pub(super) fn lead(&self, language: &Language) -> String {
        let names: Vec<&str> = self.rows.iter().map(|row| row.label.as_str()).collect();
        let mut sentences = vec![
            language
                .message("chart-capped-bars")
                .text("rows", counted(language, "chart-rows", self.rows.len()))
                .text("periods", counted(language, "chart-periods", self.periods.len()))
                .string(),
            language
                .message("chart-sentence")
                .text("name", self.row_heading.as_str())
                .text("value", names.join(", "))
                .string(),
        ];
        if let Some(current) = self.current.and_then(|current| self.periods.get(current)) {
            let planned = language.message("chart-planned-after").text("period", current.as_str());
            sentences.push(planned.string());
        }
        for row in &self.rows {
            let over: Vec<&str> = self.over(row).collect();
            if let (Some(cap), false) = (known(row.cap), over.is_empty()) {
                let cap = self.decimals.write(cap, language);
                let above = language.message("chart-above-cap").text("row", row.label.as_str());
                sentences.push(above.text("cap", cap).text("periods", over.join(", ")).string());
            }
        }
        sentences.join(" ")
    }

    /// A row for each period and a column for each row of the chart; the caps stand first.
    pub(super) fn table(&self, language: &Language) -> DataTable {
        let mut table = if self.period_heading.is_empty() {
            DataTable::new(&language.say("chart-period"))
        } else {
            DataTable::new(&self.period_heading)
        };
        for row in &self.rows {
            table.numbers(&row.label);
        }
        let line = |name: &str, value: &dyn Fn(&CappedRow) -> Option<f64>| {
            let cells = self.rows.iter().map(|row| self.decimals.cell(value(row), language));
            std::iter::once(name.to_owned()).chain(cells).collect()
        };
        if self.rows.iter().any(|row| row.cap.is_some()) {
            let caps = self.rows.iter().map(|row| match known(row.cap) {
                Some(cap) => self.decimals.write(cap, language),
                None => language.say("chart-no-cap"),
            });
            table
                .rows
                .push(std::iter::once(self.cap_name.clone()).chain(caps).collect());
        }
        for (index, period) in self.periods.iter().enumerate() {
            table.rows.push(line(period, &|row| row.value(index)));
        }
        table
    }

    pub(super) fn keys(&self, language: &Language) -> Vec<Key> {
        let mut keys = vec![Key::new(Mark::Solid, &self.value_name)];
        if self.rows.iter().any(|row| known(row.cap).is_some()) {
            keys.push(Key::new(Mark::TargetLine, &self.cap_name));
        }
        if self.rows.iter().any(|row| self.over(row).next().is_some()) {
            keys.push(Key::new(Mark::Off, &language.say("chart-above-it")));
        }
        if (0..self.periods.len()).any(|period| self.is_plan(period)) {
            keys.push(Key::new(Mark::Outlined, &language.say("chart-planned")));
        }
        keys
    }
}
