//! What is wrong with the playbook at the moment, as a page in the browser shows it.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Files, Places, Report, Severity, Style, human};
use crate::vocabulary::text::counted;

/// More findings than this are counted instead of shown: nobody reads on.
const MOST_SHOWN: usize = 100;

/// Everything that is wrong, with a line that sums it up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Trouble {
    /// A few words for the heading, such as `2 things to mend`.
    pub summary: String,
    /// Whether it stopped the build, so that pages are those of the last good one.
    pub stops: bool,
    /// What was found, in the order in which the terminal shows it.
    pub findings: Vec<Finding>,
}

/// One finding as text. Places, codes and snippets are empty where the fault has none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// `error` or `warning`.
    pub severity: &'static str,
    /// The code that `pmobook explain` knows.
    pub code: &'static str,
    /// The name of the rule.
    pub name: &'static str,
    /// File, line and column, such as `content/risks.yaml:3:7`.
    pub place: String,
    /// What was found.
    pub message: String,
    /// How to mend it.
    pub help: Vec<String>,
    /// The lines of the file with the mark below, as the terminal shows them without colour.
    pub snippet: String,
}

impl Trouble {
    /// What a build found; `stops` says whether it ended there. Nothing was found, nothing is wrong.
    #[must_use]
    pub fn of_report(report: &Report, files: &dyn Files, stops: bool) -> Option<Self> {
        let all = report.diagnostics();
        if all.is_empty() {
            return None;
        }
        let mut places = Places::new(files);
        let shown = all.iter().take(MOST_SHOWN);
        let mut findings: Vec<Finding> = shown
            .map(|found| Finding::of(found, files, places.place(found.span)))
            .collect();
        let left = all.len().saturating_sub(MOST_SHOWN);
        if left > 0 {
            findings.push(Finding::other(format!("… and {left} more; the terminal shows them")));
        }
        let warnings = report.warnings();
        let summary = match report.errors() {
            0 => counted(warnings, "warning", "warnings"),
            errors if warnings == 0 => counted(errors, "thing to mend", "things to mend"),
            errors => format!(
                "{} and {}",
                counted(errors, "thing to mend", "things to mend"),
                counted(warnings, "warning", "warnings")
            ),
        };
        Some(Self {
            summary,
            stops,
            findings,
        })
    }

    /// What stopped a build before it could look at places: a template of the theme, a folder that
    /// cannot be read.
    #[must_use]
    pub fn other(message: impl Into<String>) -> Self {
        Self {
            summary: "1 thing to mend".to_owned(),
            stops: true,
            findings: vec![Finding::other(message)],
        }
    }
}

impl Finding {
    fn of(found: &Diagnostic, files: &dyn Files, place: String) -> Self {
        Self {
            severity: found.rule.severity.word(),
            code: found.rule.code,
            name: found.rule.name,
            place,
            message: found.message.clone(),
            help: found.help.clone(),
            snippet: snippet(found, files),
        }
    }

    /// A fault without a place in a file.
    #[must_use]
    pub fn other(message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error.word(),
            code: "",
            name: "",
            place: String::new(),
            message: message.into(),
            help: Vec::new(),
            snippet: String::new(),
        }
    }
}

/// The lines of the file and the mark. Message and help stand beside it in words that wrap.
fn snippet(found: &Diagnostic, files: &dyn Files) -> String {
    let bare = Diagnostic {
        help: Vec::new(),
        ..found.clone()
    };
    let text = human(&bare, files, Style::default());
    let from_place = text.lines().skip_while(|line| !line.trim_start().starts_with("-->"));
    // The first line after the place is an empty one, but for its bar.
    let lines = from_place.skip(1).skip_while(|line| line.trim() == "|");
    lines.collect::<Vec<&str>>().join("\n").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn trouble(text: &str) -> Option<Trouble> {
        let source = Source::from_texts([("risks.yaml", text)]);
        let mut report = Report::default();
        let (file, _) = source.files().next().unwrap();
        let _ = crate::source::yaml::parse(text, file, 0, &mut report);
        report.sort(&source);
        let stops = report.stops(false);
        Trouble::of_report(&report, &source, stops)
    }

    #[test]
    fn a_mistake_is_shown_with_place_code_and_lines() {
        let found = trouble("a: 1\nb: [1\n").unwrap();
        assert!(found.stops);
        assert_eq!(found.summary, "1 thing to mend");
        let first = &found.findings[0];
        assert!(first.place.starts_with("risks.yaml:"), "{}", first.place);
        assert!(first.code.starts_with("PMO-1"), "{}", first.code);
        assert!(first.snippet.contains("b: [1"), "{}", first.snippet);
        assert!(!first.snippet.contains(&first.message), "{}", first.snippet);
    }

    #[test]
    fn nothing_wrong_is_no_trouble() {
        assert_eq!(trouble("a: 1\n"), None);
    }

    #[test]
    fn what_has_no_place_is_text_alone() {
        let found = Trouble::other("there is no theme `blue`");
        assert_eq!(found.findings[0].message, "there is no theme `blue`");
        assert!(found.stops && found.findings[0].place.is_empty());
    }
}
