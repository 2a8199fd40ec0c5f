//! What is wrong in a template, for the person who wrote it.

use std::collections::BTreeMap;

use tera::ErrorKind;

use crate::vocabulary::language::LanguageFile;

/// A fault in a theme, with its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ThemeError {
    /// The file as the author knows it.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
}

impl std::fmt::Display for ThemeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            file,
            line,
            column,
            message,
        } = self;
        write!(f, "{file}:{line}:{column}: {message}")
    }
}

impl std::error::Error for ThemeError {}

impl ThemeError {
    /// A fault of a file as a whole.
    pub(super) fn of_file(file: &str, message: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: 1,
            column: 1,
            message: message.into(),
        }
    }

    /// All that is wrong with a file of words.
    pub(super) fn all_of_language(file: &LanguageFile) -> Vec<Self> {
        let faults = file.faults().into_iter().map(|fault| Self {
            file: file.shown.clone(),
            line: fault.line,
            column: 1,
            message: format!("this is no message: {}", fault.what),
        });
        faults.collect()
    }

    /// All that Tera reports about templates that do not fit together.
    pub(super) fn all_of_tera(error: &tera::Error, shown: &BTreeMap<String, String>) -> Vec<Self> {
        if let ErrorKind::Msg(reports) = error.kind() {
            let errors = of_reports(reports, shown);
            if !errors.is_empty() {
                return errors;
            }
        }
        vec![Self::of_tera(error, "theme", shown)]
    }

    /// What Tera reports about template `name`; `shown` has the paths by which authors know files.
    pub(super) fn of_tera(error: &tera::Error, name: &str, shown: &BTreeMap<String, String>) -> Self {
        let path = |name: &str| shown.get(name).map_or(name, String::as_str).to_owned();
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let file = if report.filename().is_empty() {
                    name
                } else {
                    report.filename()
                };
                Self {
                    file: path(file),
                    line: report.span().start_line,
                    column: report.span().start_col + 1,
                    message: sentence(report.message()),
                }
            }
            ErrorKind::MissingParent { current, parent } => Self::of_file(
                &path(current),
                format!("it extends `{parent}`, which is neither in your theme nor in the default one"),
            ),
            ErrorKind::CircularExtend { tpl, .. } => {
                Self::of_file(&path(tpl), "it extends itself, directly or through others")
            }
            ErrorKind::CircularInclude { tpl, .. } => {
                Self::of_file(&path(tpl), "it includes itself, directly or through others")
            }
            ErrorKind::TemplateNotFound(missing) => {
                Self::of_file(&path(name), format!("there is no template `{missing}`"))
            }
            other => Self::of_file(&path(name), sentence(&other.to_string())),
        }
    }
}

/// Tera hands several faults over as one text, each as `error: …` and ` --> name:line:column`.
fn of_reports(reports: &str, shown: &BTreeMap<String, String>) -> Vec<ThemeError> {
    let mut errors = Vec::new();
    let mut message = None;
    for line in reports.lines() {
        if let Some(text) = line.strip_prefix("error: ") {
            message = Some(text);
        } else if let Some(place) = line.trim_start().strip_prefix("--> ")
            && let Some(text) = message.take()
        {
            let mut parts = place.rsplitn(3, ':');
            let column = parts.next().and_then(|column| column.parse().ok()).unwrap_or(1);
            let line = parts.next().and_then(|line| line.parse().ok()).unwrap_or(1);
            let name = parts.next().unwrap_or("theme");
            errors.push(ThemeError {
                file: shown.get(name).map_or(name, String::as_str).to_owned(),
                line,
                column,
                message: sentence(text),
            });
        }
    }
    errors.sort();
    errors
}

/// A message of Tera's as one line without its full stop.
fn sentence(message: &str) -> String {
    let line: Vec<&str> = message.split_whitespace().collect();
    line.join(" ").trim_end_matches('.').to_owned()
}
