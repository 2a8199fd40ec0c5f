//! The manual of a rule, as `pmobook explain` prints it.

use super::Rule;

/// The whole manual of one rule as plain text.
#[must_use]
pub fn manual(rule: &Rule) -> String {
    format!(
        "{code}: {name} ({severity})\n\n{why}\n\nFor example:\n\n{example}\n\nTo mend it:\n\n{mend}\n",
        code = rule.code,
        name = rule.name,
        severity = rule.severity.word(),
        why = filled(rule.why),
        example = indented(rule.example),
        mend = mended(rule.mend),
    )
}

fn indented(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("    {line}")).collect();
    lines.join("\n")
}

/// A mend is a sentence; lines after the first are source, and are indented as such.
fn mended(text: &str) -> String {
    match text.split_once('\n') {
        Some((sentence, source)) => format!("{}\n\n{}", filled(sentence), indented(source)),
        None => filled(text),
    }
}

fn filled(text: &str) -> String {
    filled_to(text, 78)
}

/// Breaks a paragraph at `width` columns; a word that is longer stands alone.
pub(super) fn filled_to(text: &str, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines.join("\n")
}
