//! The findings of the glossary, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[SAME_WORD, SELF_REFERENCE];

/// A word that stands for two terms.
pub const SAME_WORD: Rule = Rule {
    code: "PMO-5201",
    name: "word of two terms",
    severity: Severity::Error,
    why: "The same word stands for two terms, as their name, another name or a form of it. A reader who \
          meets it cannot tell which one is meant, and no page can link it.",
    example: "terms:\n  baseline: {title: Baseline, meaning: The plan as approved.}\n  plan: {title: Approved plan, also: [baseline], meaning: What the board signed.}",
    mend: "Keep the word with one of the two, or join them:\nterms:\n  baseline: {title: Baseline, also: [approved plan], meaning: The plan as the board approved it.}",
};

/// A term that refers to itself.
pub const SELF_REFERENCE: Rule = Rule {
    code: "PMO-5202",
    name: "term that refers to itself",
    severity: Severity::Warning,
    why: "Under `see` stand the terms that a reader looks at next. The term itself is on the screen \
          already.",
    example: "terms:\n  baseline: {meaning: The plan as approved., see: [baseline]}",
    mend: "Name a related term, or leave the key out:\nterms:\n  baseline: {meaning: The plan as approved., see: [milestone]}",
};
