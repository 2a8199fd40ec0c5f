//! Tables beside the YAML: a CSV file with a period in its first column, or with an id.

mod rows;

pub use rows::{report_other_columns, rows};

use super::{Source, rules};
use crate::diagnostic::{FileId, Report, Span, did_you_mean};
use crate::vocabulary::date::Period;
use crate::vocabulary::value::At;

/// The values of one column, with the period of each and where both stand.
pub type Column = Vec<(At<Period>, Option<At<f64>>)>;

/// Reads the column `column` of the CSV file `file` as a series.
///
/// `asked_at` is where the author named it. Every row is checked; an empty cell is no value.
pub fn series(source: &Source, file: FileId, column: &str, asked_at: Span, report: &mut Report) -> Option<Column> {
    let text = &source.file(file)?.text;
    let delimiter = delimiter(text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = reader.records().map_while(Result::ok);
    let header = rows.next()?;
    let names: Vec<&str> = header.iter().map(str::trim).collect();
    let Some(index) = names.iter().position(|name| *name == column) else {
        let place = crate::diagnostic::Files::path(source, file);
        let mut fault = rules::MISSING_COLUMN.at(asked_at, format!("`{place}` has no column `{column}`"));
        fault = match did_you_mean(column, names.iter().copied()) {
            Some(near) => fault.label(format!("did you mean `{near}`?")),
            None => fault.help(format!("its columns are {}", names.join(", "))),
        };
        report.push(fault);
        return None;
    };
    let mut values = Column::new();
    for row in rows {
        let at = place_of(&row, file);
        if row.len() != header.len() {
            let (found, expected) = (row.len(), header.len());
            let fault = rules::RAGGED_TABLE.at(at, format!("this row has {found} cells, expected {expected}"));
            report.push(fault.help("a text that contains the separator needs quotation marks"));
            continue;
        }
        let period_text = row.get(0).unwrap_or_default().trim();
        let Some(period) = Period::parse(period_text) else {
            let fault = rules::BAD_CELL.at(at, format!("found `{period_text}`, expected a period such as 2026-10"));
            report.push(fault);
            continue;
        };
        let cell = row.get(index).unwrap_or_default().trim();
        let span = cell_span(text, at, index, delimiter);
        values.push((At::new(period, at), value_of(cell, span, report)));
    }
    Some(values)
}

fn value_of(cell: &str, span: Span, report: &mut Report) -> Option<At<f64>> {
    let bare = cell.trim_end_matches('%').trim_end();
    if bare.is_empty() {
        return None;
    }
    let plain = bare
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
    match bare.parse::<f64>() {
        Ok(number) if plain => Some(At::new(number, span)),
        _ => {
            let fault = rules::BAD_CELL.at(span, format!("found `{cell}`, expected a number or nothing"));
            report.push(fault.help("write decimals with a point and no unit"));
            None
        }
    }
}

/// Excel writes `;` or tabs where the comma is the decimal mark.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    *[b',', b';', b'\t']
        .iter()
        .max_by_key(|delimiter| {
            (
                first.bytes().filter(|byte| byte == *delimiter).count(),
                **delimiter == b',',
            )
        })
        .unwrap_or(&b',')
}

fn place_of(row: &csv::StringRecord, file: FileId) -> Span {
    let start = row
        .position()
        .map_or(0, |position| usize::try_from(position.byte()).unwrap_or_default());
    Span::new(file, start, start + row.as_slice().len() + row.len().saturating_sub(1))
}

/// The bytes of one cell; a row with quoted cells is marked as a whole, which is never wrong.
fn cell_span(text: &str, row: Span, index: usize, delimiter: u8) -> Span {
    let line = text.get(row.range()).unwrap_or_default();
    if line.contains('"') {
        return row;
    }
    let mut start = row.start as usize;
    for (position, cell) in line.split(char::from(delimiter)).enumerate() {
        if position == index {
            return Span::new(row.file, start, start + cell.len());
        }
        start += cell.len() + 1;
    }
    row
}

#[cfg(test)]
mod tests {
    use super::series;
    use crate::diagnostic::{Files, Report, Span};
    use crate::source::Source;

    #[test]
    fn series_keep_the_place_of_every_cell() {
        for text in [
            "month,a,b\n2026-09,1.5,79\n2026-10,,81\n",
            "month;a;b\r\n2026-09;1.5;79\r\n2026-10;;81\r\n",
        ] {
            let source = Source::from_texts([("t.csv", text)]);
            let file = source.find("t.csv").expect("the file");
            let mut report = Report::default();
            let b = series(&source, file, "b", Span::beginning(file), &mut report).expect("b");
            let shown: Vec<String> = b
                .iter()
                .map(|(period, value)| {
                    let value = value.as_ref().expect("a value");
                    format!("{} {} {}", period.value, value.value, source.place(value.span))
                })
                .collect();
            assert_eq!(shown, ["2026-09 79 t.csv:2:13", "2026-10 81 t.csv:3:10"]);
            let a = series(&source, file, "a", Span::beginning(file), &mut report).expect("a");
            assert!(a.iter().any(|(_, value)| value.is_none()), "an empty cell is no value");
            assert!(report.diagnostics().is_empty());
        }
    }

    #[test]
    fn every_bad_row_is_reported() {
        let source = Source::from_texts([("t.csv", "month,a\nOctober,1\n2026-10,x\n2026-11,1,2\n2026-12,NaN\n")]);
        let file = source.find("t.csv").expect("the file");
        let mut report = Report::default();
        series(&source, file, "a", Span::beginning(file), &mut report);
        let codes: Vec<&str> = report.diagnostics().iter().map(|d| d.rule.code).collect();
        assert_eq!(codes, ["PMO-1108", "PMO-1108", "PMO-1107", "PMO-1108"]);
        assert!(series(&source, file, "aa", Span::beginning(file), &mut report).is_none());
    }
}
