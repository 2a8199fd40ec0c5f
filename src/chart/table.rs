//! The numbers under a chart, as text.

use crate::vocabulary::language::Language;
use serde::Serialize;

/// What stands in place of a value that nobody has.
pub(super) fn no_data(language: &Language) -> String {
    language.say("no-data")
}

/// A name and what stands behind it: `Finish: June 2028`.
pub(super) fn named(language: &Language, name: &str, value: &str) -> String {
    let message = language.message("chart-named").text("name", name);
    message.text("value", value).string()
}

/// A column of a [`DataTable`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// What the column holds, with its unit where it has one.
    pub heading: String,
    /// Whether its cells are numbers, which are set flush right.
    pub numeric: bool,
}

/// The data of a chart as a table: made from the same values and by the same formatter.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize)]
pub struct DataTable {
    /// The columns; the first names the row.
    pub columns: Vec<Column>,
    /// The rows, each with one cell for each column.
    pub rows: Vec<Vec<String>>,
}

impl DataTable {
    /// A table whose first column names the rows.
    #[must_use]
    pub(super) fn new(first: &str) -> Self {
        let mut table = Self::default();
        table.columns.push(Column {
            heading: first.to_owned(),
            numeric: false,
        });
        table
    }

    /// Adds a column of numbers.
    pub(super) fn numbers(&mut self, heading: &str) {
        self.columns.push(Column {
            heading: heading.to_owned(),
            numeric: true,
        });
    }

    /// Adds a column of words.
    pub(super) fn words(&mut self, heading: &str) {
        self.columns.push(Column {
            heading: heading.to_owned(),
            numeric: false,
        });
    }

    /// The table as sentences, one for each row, for readers who cannot see the chart.
    #[must_use]
    pub fn in_words(&self, language: &Language) -> String {
        let sentences: Vec<String> = self.rows.iter().map(|row| self.sentence(row, language)).collect();
        sentences.join(" ")
    }

    fn sentence(&self, row: &[String], language: &Language) -> String {
        let mut cells = self.columns.iter().zip(row);
        let name = cells.next().map(|(_, cell)| cell.as_str()).unwrap_or_default();
        let alone = self.columns.len() == 2;
        // One column of words speaks for itself; several need their headings to be told apart.
        let plain = self.columns.iter().skip(1).filter(|column| !column.numeric).count() < 2;
        let facts = cells
            .filter(|(_, cell)| !cell.is_empty())
            .map(|(column, cell)| {
                if alone || (plain && !column.numeric) {
                    cell.clone()
                } else {
                    named(language, &column.heading, cell)
                }
            })
            .reduce(|before, next| {
                let list = language.message("list-and-apart").text("before", before);
                list.text("next", next).string()
            });
        let facts = facts.unwrap_or_default();
        if alone {
            let sentence = language.message("chart-sentence").text("name", name);
            sentence.text("value", facts).string()
        } else {
            format!("{name} ({facts}).")
        }
    }
}
