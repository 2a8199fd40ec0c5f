//! A table whose rows are entries: the first column is the id, the others are keys.

use super::{cell_span, delimiter, place_of};
use crate::diagnostic::{FileId, Report, Span};
use crate::source::yaml::{Kind, Node, rules as yaml_rules};
use crate::source::{Source, rules};
use crate::vocabulary::value::At;

/// Reads a CSV file whose first column is called `id` as entries, in the same tree that YAML becomes:
/// each row is an entry, each heading a key. `None` when it is another kind of table.
///
/// An empty cell is a key that was not written. Values of a list stand between `|`. A heading with a
/// dot, such as `residual.impact`, is a key below another one. Blanks in headings are read as `_`.
pub fn rows(source: &Source, file: FileId, report: &mut Report) -> Option<Node> {
    let text = &source.file(file)?.text;
    let delimiter = delimiter(text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut records = reader.records().map_while(Result::ok);
    let header = records.next()?;
    if !header.get(0)?.trim().eq_ignore_ascii_case("id") {
        return None;
    }
    let keys: Vec<String> = header.iter().map(key_of).collect();
    let mut entries: Vec<(At<String>, Node)> = Vec::new();
    for record in records {
        let at = place_of(&record, file);
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if record.len() != header.len() {
            let (found, expected) = (record.len(), header.len());
            let fault = rules::RAGGED_TABLE.at(at, format!("this row has {found} cells, expected {expected}"));
            report.push(fault.help("a text that contains the separator needs quotation marks"));
            continue;
        }
        let id = record.get(0).unwrap_or_default().trim();
        if id.is_empty() {
            let fault = rules::BAD_CELL.at(at, "this row has no id");
            report.push(fault.help("write an id in its first cell; other files name the row by it"));
            continue;
        }
        let id = At::new(id.to_owned(), cell_span(text, at, 0, delimiter));
        if let Some((first, _)) = entries.iter().find(|(known, _)| known.value == id.value) {
            let fault = yaml_rules::DUPLICATE_KEY.at(id.span, format!("`{}` is given twice", id.value));
            report.push(fault.related(first.span, "it was given here first"));
            continue;
        }
        let mut row = Node {
            span: at,
            kind: Kind::Mapping(Vec::new()),
        };
        for (index, (key, cell)) in keys.iter().zip(record.iter()).enumerate().skip(1) {
            let cell = cell.trim();
            if !cell.is_empty() && !key.is_empty() {
                let span = cell_span(text, at, index, delimiter);
                put(&mut row, key, value(cell, span), span);
            }
        }
        entries.push((id, row));
    }
    Some(Node {
        span: Span::new(file, 0, text.len()),
        kind: Kind::Mapping(entries),
    })
}

/// Reports that the first column of a table is not called `id`, where `name` says that its rows are entries.
pub fn report_other_columns(source: &Source, file: FileId, name: &str, report: &mut Report) {
    let text = source.file(file).map_or("", |file| &file.text);
    let line = text.lines().next().unwrap_or_default();
    let first = line
        .split(char::from(delimiter(text)))
        .next()
        .unwrap_or_default()
        .trim();
    let fault = rules::MISSING_COLUMN.at(
        Span::new(file, 0, line.len()),
        format!(
            "the first column is called `{}`, expected `id`",
            first.trim_matches('"')
        ),
    );
    report.push(fault.help(format!(
        "call it `id`: each row is an entry of `{name}`, and other files name it by that"
    )));
}

/// `Last reviewed on` is `last_reviewed_on`.
fn key_of(heading: &str) -> String {
    heading.trim().to_lowercase().replace(' ', "_")
}

fn value(cell: &str, span: Span) -> Node {
    let scalar = |text: &str| Node {
        span,
        kind: Kind::Scalar {
            text: text.trim().to_owned(),
            plain: true,
        },
    };
    if !cell.contains('|') {
        return scalar(cell);
    }
    let parts = cell.split('|').filter(|part| !part.trim().is_empty());
    Node {
        span,
        kind: Kind::Sequence(parts.map(scalar).collect()),
    }
}

/// Puts a value under its key, below another one where the key has a dot.
fn put(row: &mut Node, key: &str, value: Node, span: Span) {
    let Kind::Mapping(entries) = &mut row.kind else { return };
    let (first, rest) = match key.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (key, None),
    };
    let place = entries.iter().position(|(known, _)| known.value == first);
    match (rest, place.and_then(|place| entries.get_mut(place))) {
        (Some(rest), Some((_, below))) => put(below, rest, value, span),
        (Some(rest), None) => {
            let mut below = Node {
                span,
                kind: Kind::Mapping(Vec::new()),
            };
            put(&mut below, rest, value, span);
            entries.push((At::new(first.to_owned(), span), below));
        }
        (None, Some(_)) => {}
        (None, None) => entries.push((At::new(first.to_owned(), span), value)),
    }
}

#[cfg(test)]
mod tests {
    use super::rows;
    use crate::diagnostic::{Files, Report};
    use crate::source::Source;
    use crate::source::yaml::{Kind, Node};

    /// A tree in short: `{a: b, c: [d, e]}`.
    fn short(node: &Node) -> String {
        match &node.kind {
            Kind::Scalar { text, .. } => text.clone(),
            Kind::Sequence(items) => format!("[{}]", items.iter().map(short).collect::<Vec<_>>().join(", ")),
            Kind::Mapping(entries) => {
                let entries = entries
                    .iter()
                    .map(|(key, value)| format!("{}: {}", key.value, short(value)));
                format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
            }
            Kind::Broken => "broken".to_owned(),
        }
    }

    #[test]
    fn rows_become_entries() {
        for text in [
            "Id,Title,Impact,Residual.impact,residual.probability,tags\nR1,One,3,2,1,a|b\n,,,,,\nR2,\"Two, too\",,,,\n",
            "id;title;impact;residual.impact;residual.probability;tags\r\nR1;One;3;2;1;a | b\r\nR2;Two, too;;;;\r\n",
        ] {
            let source = Source::from_texts([("risks/risks.csv", text)]);
            let file = source.find("risks/risks.csv").expect("the file");
            let mut report = Report::default();
            let tree = rows(&source, file, &mut report).expect("rows");
            assert_eq!(
                short(&tree),
                "{R1: {title: One, impact: 3, residual: {impact: 2, probability: 1}, tags: [a, b]}, R2: {title: Two, too}}"
            );
            assert!(report.diagnostics().is_empty());
        }
    }

    #[test]
    fn faults_are_reported_at_their_cell() {
        let text = "id,title\nR1,One\nR1,Two\n,Three\nR4,Four,5\n";
        let source = Source::from_texts([("t.csv", text)]);
        let file = source.find("t.csv").expect("the file");
        let mut report = Report::default();
        rows(&source, file, &mut report);
        let found: Vec<String> = report
            .diagnostics()
            .iter()
            .map(|found| format!("{} {}", found.rule.code, source.place(found.span)))
            .collect();
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(
            found.first().is_some_and(|found| found.ends_with("t.csv:3:1")),
            "{found:?}"
        );
        let other = Source::from_texts([("t.csv", "month,a\n2026-10,1\n")]);
        assert!(rows(&other, other.find("t.csv").expect("the file"), &mut report).is_none());
    }
}
