//! What must hold of the words that an editor wrote, once figures stand in them.

use std::collections::BTreeSet;
use std::ops::Range;

use super::subject::{LONGEST_SUBJECT, PREHEADER};
use super::wording::Wording;
use crate::diagnostic::{Report, Span};
use crate::playbook::audience::Withheld;
use crate::playbook::section::{Highlight, IssueHighlight, Words};
use crate::playbook::stories::numbers;
use crate::publish::papers::Context;
use crate::publish::rules::{LONG_SUBJECT, NUMBER_OF_NO_FIGURE, PREHEADER_LENGTH};
use crate::source::markdown::{QuoteKind, parse};
use crate::vocabulary::date::Period;

/// Reports what does not hold in all issues.
pub fn check(context: &Context<'_>, report: &mut Report) {
    let highlights = context.sections.iter().flat_map(|section| &section.highlights);
    let issues = highlights.filter_map(|highlight| match highlight {
        Highlight::Issue(issue) => Some(&**issue),
        _ => None,
    });
    for issue in issues {
        check_lengths(context, issue, report);
        // Figures are those of this month; what another one says of its own cannot be held against them.
        if issue.month == Period::month_of(context.playbook.as_of) {
            check_numbers(context, issue, report);
        }
    }
}

fn check_lengths(context: &Context<'_>, issue: &IssueHighlight, report: &mut Report) {
    let withheld = Withheld::default();
    let wording = Wording {
        figures: context.figures,
        withheld: &withheld,
    };
    let length = |words: &Words| wording.line(&words.text).chars().count();
    if let Some(subject) = &issue.subject
        && length(subject) > LONGEST_SUBJECT
    {
        let count = length(subject);
        let fault = LONG_SUBJECT.at(subject.span, format!("the subject has {count} characters"));
        report.push(fault.help(format!("say it in at most {LONGEST_SUBJECT}, figures included")));
    }
    if let Some(preheader) = &issue.preheader
        && !PREHEADER.contains(&length(preheader))
    {
        let count = length(preheader);
        let message = format!("the words beside the subject have {count} characters");
        let (least, most) = (PREHEADER.start(), PREHEADER.end());
        let fault = PREHEADER_LENGTH.at(preheader.span, message);
        report.push(fault.help(format!("write {least} to {most} of them, figures included")));
    }
}

fn check_numbers(context: &Context<'_>, issue: &IssueHighlight, report: &mut Report) {
    let decimal = context.playbook.format().decimal;
    let mut shown: Option<BTreeSet<u64>> = None;
    let words = issue.subject.iter().chain(&issue.preheader).chain([&issue.body]);
    for words in words {
        for said in numbers(&without_figures(&words.text), decimal) {
            // Only where somebody typed a number, all figures are looked through.
            let shown = shown.get_or_insert_with(|| all_numbers(context, decimal));
            if shown.contains(&said.value.to_bits()) {
                continue;
            }
            let text = words.text.get(said.range.clone()).unwrap_or_default();
            let fault = NUMBER_OF_NO_FIGURE.at(place(words, said.range), format!("no figure says `{text}`"));
            report.push(fault.help("quote the figure by its key, such as `{{ metrics.K13.value }}`"));
        }
    }
}

/// Every number in the texts of all figures.
fn all_numbers(context: &Context<'_>, decimal: char) -> BTreeSet<u64> {
    let texts = context.figures.iter().map(|(_, figure)| figure.text.as_str());
    let said = texts.flat_map(|text| numbers(text, decimal));
    said.map(|said| said.value.to_bits()).collect()
}

/// The text with blanks where figures and charts are quoted, so that all else stays at its place.
fn without_figures(text: &str) -> String {
    let mut left = text.to_owned();
    for quote in &parse(text).quotes {
        if matches!(quote.kind, QuoteKind::Figure | QuoteKind::Chart) && left.get(quote.range.clone()).is_some() {
            left.replace_range(quote.range.clone(), &" ".repeat(quote.range.len()));
        }
    }
    left
}

/// Where a stretch of an author's words stands: in the body exactly; a value of front matter may be quoted or
/// folded, so the whole of it is marked where its text does not lie there letter by letter.
fn place(words: &Words, range: Range<usize>) -> Span {
    let span = words.span;
    if span.range().len() == words.text.len() {
        Span::new(
            span.file,
            span.range().start + range.start,
            span.range().start + range.end,
        )
    } else {
        span
    }
}
