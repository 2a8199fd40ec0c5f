//! Findings for machines: one JSON document, or annotations as forges print them.

use serde_json::{Value, json};

use super::{Diagnostic, Files, Report, Span};

/// Version of the JSON document's shape; it changes when a field changes its meaning.
const JSON_VERSION: u32 = 1;

/// All findings as one JSON document.
#[must_use]
pub fn json(report: &Report, files: &dyn Files) -> Value {
    let findings: Vec<Value> = report.diagnostics().iter().map(|d| finding(d, files)).collect();
    json!({
        "version": JSON_VERSION,
        "errors": report.errors(),
        "warnings": report.warnings(),
        "findings": findings,
    })
}

fn finding(diagnostic: &Diagnostic, files: &dyn Files) -> Value {
    let related: Vec<Value> = diagnostic
        .related
        .iter()
        .map(|(span, text)| json!({ "message": text, "at": place(*span, files) }))
        .collect();
    json!({
        "code": diagnostic.rule.code,
        "name": diagnostic.rule.name,
        "severity": diagnostic.rule.severity.word(),
        "message": diagnostic.message,
        "label": diagnostic.label,
        "help": diagnostic.help,
        "at": place(diagnostic.span, files),
        "related": related,
    })
}

fn place(span: Span, files: &dyn Files) -> Value {
    let (line, column) = files.position(span.file, span.start);
    let (end_line, end_column) = files.position(span.file, span.end);
    json!({
        "file": files.path(span.file),
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    })
}

/// One finding as an annotation that forges show beside the changed line.
#[must_use]
pub fn github(diagnostic: &Diagnostic, files: &dyn Files) -> String {
    let (line, column) = files.position(diagnostic.span.file, diagnostic.span.start);
    let mut text = diagnostic.message.clone();
    for help in &diagnostic.help {
        text.push_str("\nhelp: ");
        text.push_str(help);
    }
    format!(
        "::{severity} file={file},line={line},col={column},title={title}::{text}",
        severity = diagnostic.rule.severity.word(),
        file = property(files.path(diagnostic.span.file)),
        title = property(diagnostic.rule.code),
        text = data(&text),
    )
}

/// The annotation format's own escapes: a newline would end the annotation.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
