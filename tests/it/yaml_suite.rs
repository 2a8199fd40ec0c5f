//! The cases that all YAML parsers are measured by.

use pmobook::diagnostic::{FileId, Report};
use pmobook::source::yaml::parse;
use serde_json::Value;

use crate::harness::data;

/// What must be refused and is not, each with its reason.
const ACCEPTED_ALTHOUGH_WRONG: [(&str, &str); 1] = [(
    "9C9N",
    "a list in brackets whose further lines are not indented: granit-parser takes it, and it has one meaning",
)];
/// A playbook does without these on purpose, and says so: tags, merge keys, several documents,
/// lists as keys. A file that only uses them is valid YAML.
const UNSUPPORTED: &str = "PMO-1010";
const LEAST_ACCEPTED: usize = 310;

/// The codes of the findings about a text.
fn codes(text: &str) -> Vec<&'static str> {
    let mut report = Report::default();
    let _ = parse(text, FileId(0), 0, &mut report);
    report.diagnostics().iter().map(|found| found.rule.code).collect()
}

/// The cases by whether they must be refused: id and text.
fn cases(fail: bool) -> Vec<(String, String)> {
    let all = data("yaml-test-suite.json");
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let wanted = all
        .as_array()
        .expect("a list")
        .iter()
        .filter(|case| case["fail"].as_bool() == Some(fail));
    wanted.map(|case| (text(&case["id"]), text(&case["yaml"]))).collect()
}

#[test]
fn what_is_not_yaml_is_refused() {
    let cases = cases(true);
    assert_eq!(cases.len(), 94);
    let accepted: Vec<&str> = cases
        .iter()
        .filter(|(_, text)| codes(text).is_empty())
        .map(|(id, _)| id.as_str())
        .collect();
    let known: Vec<&str> = ACCEPTED_ALTHOUGH_WRONG.iter().map(|(id, _)| *id).collect();
    assert_eq!(accepted, known);
}

#[test]
fn what_is_yaml_is_accepted_or_named_as_not_used_here() {
    let cases = cases(false);
    assert_eq!(cases.len(), 312);
    let refused: Vec<String> = cases
        .iter()
        .map(|(id, text)| (id, codes(text)))
        .filter(|(_, codes)| codes.iter().any(|code| *code != UNSUPPORTED))
        .map(|(id, codes)| format!("{id} {codes:?}"))
        .collect();
    let accepted = cases.len() - refused.len();
    assert!(
        accepted >= LEAST_ACCEPTED,
        "{accepted} of {} accepted; refused: {refused:#?}",
        cases.len()
    );
}
