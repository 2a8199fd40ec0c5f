//! The values that a story quotes, and whether its words agree with them.

use super::model::Story;
use super::numbers::{Said, numbers};
use crate::diagnostic::Span;
use crate::playbook::register::Kind;
use crate::playbook::{Playbook, metrics};
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;

/// A value of a metric that a story quotes.
#[derive(Clone, Debug)]
pub struct Quoted<'a> {
    /// The id of the metric, as the story names it.
    pub metric: &'a At<String>,
    /// The period, as the story names it.
    pub period: &'a At<Period>,
    /// The value; `None` when the metric has none for the period.
    pub value: Option<At<f64>>,
    /// The value as text, with its unit.
    pub text: String,
}

/// All values that a story quotes, in its order.
#[must_use]
pub fn quoted<'a>(playbook: &Playbook, story: &'a Story) -> Vec<Quoted<'a>> {
    let mut all = Vec::new();
    for (id, periods) in story.matter.quotes.iter() {
        let metric = playbook
            .metrics
            .as_ref()
            .and_then(|metrics| metrics.metrics.get(&id.value));
        for period in periods {
            let point = metric.and_then(|metric| metric.points.iter().find(|point| point.period == period.value));
            let value = point.and_then(|point| point.value.clone());
            let text = match (metric, &value) {
                (Some(metric), Some(value)) => metrics::with_unit(playbook, metric, value.value),
                _ => String::new(),
            };
            all.push(Quoted {
                metric: id,
                period,
                value,
                text,
            });
        }
    }
    all
}

/// Where the words of a story and the values behind it part.
#[derive(Clone, Debug, Default)]
pub struct Disagreement<'a> {
    /// Numbers in its words that nothing behind it shows, with the text and whether that is its body.
    pub unfounded: Vec<(Span, String, bool)>,
    /// Values that it quotes but does not say.
    pub unsaid: Vec<Quoted<'a>>,
}

/// Holds the words of a story against the values that it quotes.
#[must_use]
pub fn disagreement<'a>(playbook: &Playbook, figures: &Figures, story: &'a Story) -> Disagreement<'a> {
    let decimal = playbook.format().decimal;
    let quoted = quoted(playbook, story);
    let known = known(playbook, figures, story, &quoted, decimal);
    let mut said = Vec::new();
    let mut disagreement = Disagreement::default();
    for (text, is_body) in words(story) {
        let bare = without_placeholders(&text.value);
        for number in numbers(&bare, decimal) {
            if !known.iter().any(|value| number.is(*value)) {
                let written = bare.get(number.range.clone()).unwrap_or_default().to_owned();
                let place = place_in(text, number.range.clone());
                disagreement.unfounded.push((place, written, is_body));
            }
            said.push(number);
        }
    }
    let unsaid = |quoted: &Quoted<'_>| {
        let value = quoted.value.as_ref();
        value.is_some_and(|value| !said.iter().any(|number: &Said| number.is(value.value)))
    };
    disagreement.unsaid = quoted.into_iter().filter(unsaid).collect();
    disagreement
}

/// The place of a stretch of a text; the whole text where it stands folded or quoted in its file.
fn place_in(text: &At<String>, range: std::ops::Range<usize>) -> Span {
    let whole = text.span;
    if whole.range().len() != text.value.len() {
        return whole;
    }
    let start = whole.start as usize;
    Span::new(whole.file, start + range.start, start + range.end)
}

/// Everything that a number of the story may be: a value, the difference of two values of a metric,
/// what a figure shows, what it says itself of other sources.
fn known(playbook: &Playbook, figures: &Figures, story: &Story, quoted: &[Quoted<'_>], decimal: char) -> Vec<f64> {
    let mut known = Vec::new();
    for one in quoted {
        let Some(value) = &one.value else { continue };
        known.push(value.value);
        let others = quoted.iter().filter(|other| other.metric.value == one.metric.value);
        known.extend(
            others
                .filter_map(|other| other.value.as_ref())
                .map(|other| value.value - other.value),
        );
    }
    let mut texts: Vec<String> = Vec::new();
    texts.extend(
        story
            .matter
            .figures
            .iter()
            .map(|key| figures.text(&key.value).to_owned()),
    );
    texts.extend(story.matter.other_numbers.iter().map(|other| other.says.value.clone()));
    // The names of what it belongs to may have numbers in them: `Wave 3`, `Project method (3 sizes)`.
    let named = [
        (
            Kind::Wave,
            story.matter.wave.as_ref().map(crate::vocabulary::id::WaveId::as_str),
        ),
        (
            Kind::Service,
            story
                .matter
                .service
                .as_ref()
                .map(crate::vocabulary::id::ServiceId::as_str),
        ),
        (
            Kind::Challenge,
            story
                .matter
                .challenge
                .as_ref()
                .map(crate::vocabulary::id::ChallengeId::as_str),
        ),
    ];
    let titles = named.into_iter().filter_map(|(kind, id)| playbook.entry(kind, id?));
    texts.extend(titles.map(|entry| entry.title));
    for text in texts {
        known.extend(numbers(&text, decimal).into_iter().map(|said| said.value));
    }
    known
}

/// The words of a story, each with whether they are its body.
fn words(story: &Story) -> Vec<(&At<String>, bool)> {
    let matter = &story.matter;
    let head = [
        Some(&matter.title),
        matter.problem.as_ref(),
        matter.what.as_ref(),
        Some(&matter.result),
    ];
    let mut words: Vec<(&At<String>, bool)> = head.into_iter().flatten().map(|text| (text, false)).collect();
    words.push((&story.body, true));
    words
}

/// The text with figures that the program itself puts in blanked out: they are right by themselves.
fn without_placeholders(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once("{{") {
        let Some((placeholder, after)) = inside.split_once("}}") else {
            break;
        };
        bare.push_str(before);
        bare.push_str(&" ".repeat(placeholder.len() + 4));
        rest = after;
    }
    bare.push_str(rest);
    bare
}
