//! Figures of the improvement: what surveys say, what was answered and changed, how far the next step is.

use super::model::{EntryCriterion, Feedback, Improvement, Review};
use super::survey::{Dated, Nps, Outcome, in_order};
use crate::diagnostic::Span;
use crate::playbook::foundation::NOT_KNOWN;
use crate::playbook::{Playbook, metrics};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::number::NumberFormat;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::value::{Answer, At};

/// After so many days feedback should have an answer.
pub(super) const ANSWER_WITHIN: i64 = 60;

/// Whether somebody's words have an answer.
pub(super) fn is_answered(feedback: &Feedback) -> bool {
    feedback
        .response
        .as_ref()
        .is_some_and(|response| response.known().is_some())
}

/// Whether a change is done.
pub(super) fn is_done(review: &Review, playbook: &Playbook) -> bool {
    review.done.as_ref().is_some_and(|done| done.value <= playbook.as_of)
}

/// How an entry criterion of the next step stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Criterion {
    /// Whether it is met.
    pub(super) met: bool,
    /// Why, in words.
    pub(super) because: String,
    /// Where that stands.
    pub(super) from: Vec<Span>,
}

/// How a criterion stands: by its metric where it has one, else by the day on which it was met.
pub(super) fn criterion(playbook: &Playbook, criterion: &EntryCriterion) -> Criterion {
    let metrics = playbook.metrics.as_ref();
    let metric = criterion.metric.as_ref();
    if let Some((id, metric)) = metric.and_then(|id| Some((id, metrics?.metrics.get(id.as_str())?))) {
        let standing = metrics::standing(metric, playbook.as_of);
        let period = standing
            .last
            .as_ref()
            .map(|(period, _)| format!(", {}", period.short()));
        return Criterion {
            met: standing.rag == Rag::Green,
            because: format!(
                "{} is {}{}",
                metric.definition.title.value,
                standing.rag.word(),
                period.unwrap_or_default()
            ),
            from: std::iter::once(id.span())
                .chain(standing.last.map(|(_, value)| value.span))
                .collect(),
        };
    }
    match criterion.met.as_ref().filter(|met| met.value <= playbook.as_of) {
        Some(met) => Criterion {
            met: true,
            because: format!("met on {}", short_date(met.value)),
            from: vec![met.span],
        },
        None => Criterion {
            met: false,
            because: "not met yet".to_owned(),
            from: vec![criterion.text.span],
        },
    }
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(improvement) = &playbook.improvement else {
        return;
    };
    let format = playbook.format();
    let surveys = in_order(improvement);
    for survey in &surveys {
        add_survey(survey, format, figures);
    }
    if !improvement.surveys.has_unreadable() {
        let upto = || {
            surveys
                .iter()
                .rev()
                .filter(|survey| survey.period.start() <= playbook.as_of)
        };
        let with = |key: &str, figures: &Figures| {
            let keys = upto().map(|survey| format!("improvement.surveys.{}.{key}", survey.id.value));
            keys.into_iter().find(|key| figures.number(key).is_some())
        };
        for key in ["nps", "margin", "csat"] {
            let newest = with(key, figures).and_then(|key| figures.get(&key).cloned());
            if let Some(newest) = newest {
                figures.insert(format!("improvement.{key}"), newest);
            }
        }
    }
    add_counts(playbook, improvement, figures);
    add_cycles(playbook, format, figures);
}

fn add_survey(survey: &Dated<'_>, format: NumberFormat, figures: &mut Figures) {
    let key = format!("improvement.surveys.{}", survey.id.value);
    let period = survey.period.short();
    let given = survey.survey;
    let known = |answer: &Option<Answer<At<u32>>>| answer.as_ref().and_then(Answer::known).map(|count| count.span);
    let groups: Vec<Span> = survey.groups().into_iter().flatten().map(|count| count.span).collect();
    let answers = given
        .answers
        .as_ref()
        .map_or_else(|| groups.clone(), |answers| vec![answers.span]);
    let number = |value: f64| format!("{}\u{a0}points", format.signed(value, 1));
    let nps = survey.nps();
    let figure = match nps {
        Outcome::Known(Nps { score, .. }) => {
            Figure::number(format!("Net promoter score, {period}"), score, "points", number(score))
                .bare(format.signed(score, 1))
        }
        other => none(format!("Net promoter score, {period}"), "points", &other),
    };
    figures.insert(format!("{key}.nps"), figure.from(groups.clone()));
    if let Outcome::Known(Nps { margin, .. }) = nps {
        let label = format!("Net promoter score, 95\u{a0}% margin, {period}");
        let bare = format!("±{}", format.number(margin, 1));
        let figure = Figure::number(label, margin, "points", format!("{bare}\u{a0}points")).bare(bare);
        figures.insert(format!("{key}.margin"), figure.from(groups));
    }
    let label = format!("Share of the satisfied, {period}");
    let from = answers.iter().copied().chain(known(&given.satisfied));
    figures.insert(format!("{key}.csat"), share(label, survey.csat(), 1, format).from(from));
    let label = format!("Response rate, {period}");
    let from = answers.iter().copied().chain(known(&given.invited));
    figures.insert(
        format!("{key}.response_rate"),
        share(label, survey.response_rate(), 1, format).from(from),
    );
    let label = format!("Answers, {period}");
    let figure = match survey.answers() {
        Some(count) => Figure::new(label, count.into(), "", count.to_string()),
        None => Figure::none(label, "", NOT_KNOWN),
    };
    figures.insert(format!("{key}.answers"), figure.from(answers));
}

fn share(label: String, outcome: Outcome<f64>, decimals: usize, format: NumberFormat) -> Figure {
    match outcome {
        Outcome::Known(value) => {
            let text = metrics::share(value, decimals, format);
            Figure::number(label, value, "", text).bare(format.number(value * 100.0, decimals))
        }
        other => none(label, "", &other),
    }
}

/// Why a survey has no result.
fn none<T>(label: String, unit: &str, outcome: &Outcome<T>) -> Figure {
    let words = match outcome {
        Outcome::TooFew => "too few answers",
        Outcome::NotAsked => "not asked",
        Outcome::Open | Outcome::Known(_) => NOT_KNOWN,
    };
    Figure::none(label, unit, words)
}

fn add_counts(playbook: &Playbook, improvement: &Improvement, figures: &mut Figures) {
    let mut add = |key: &str, label: &str, all: Vec<(bool, Span)>| {
        if all.is_empty() {
            return;
        }
        let some = all.iter().filter(|(is, _)| *is).count();
        let figure = Figure::new(label, some.into(), "", format!("{some} of {}", all.len()));
        figures.insert(key, figure.from(all.into_iter().map(|(_, span)| span)));
    };
    let feedback = improvement.feedback.iter();
    let feedback = feedback
        .map(|(id, feedback)| (is_answered(feedback), id.span))
        .collect();
    add("improvement.feedback.answered", "Feedback that has an answer", feedback);
    let reviews = improvement.reviews.iter();
    let reviews = reviews
        .map(|(id, review)| (is_done(review, playbook), id.span))
        .collect();
    add(
        "improvement.reviews.done",
        "Changes after reviews that are done",
        reviews,
    );
    let Some(next) = &improvement.next_step else { return };
    let criteria = next
        .criteria
        .iter()
        .map(|entry| (criterion(playbook, entry).met, entry.text.span));
    add(
        "improvement.next_step.met",
        "Entry criteria of the next step that are met",
        criteria.collect(),
    );
}

/// How far the weighted maturity of each cycle was from the target.
fn add_cycles(playbook: &Playbook, format: NumberFormat, figures: &mut Figures) {
    let Some(assessment) = &playbook.assessment else { return };
    let target = figures.get("assessment.target.weighted").cloned();
    for (id, cycle) in assessment.cycles.iter() {
        let weighted = figures
            .get(&format!("assessment.cycles.{}.weighted", id.value))
            .cloned();
        let both = weighted.zip(target.clone());
        let Some((weighted, target)) = both.filter(|_| cycle.date.value <= playbook.as_of) else {
            continue;
        };
        if let (Some(now), Some(goal)) = (weighted.value.as_f64(), target.value.as_f64()) {
            let distance = goal - now;
            let label = format!(
                "Distance of the weighted maturity to its target, {}",
                short_date(cycle.date.value)
            );
            let figure = Figure::number(label, distance, "level", format.number(distance, 2));
            let figure = figure.from(weighted.from.iter().chain(&target.from).copied());
            figures.insert(format!("improvement.cycles.{}.distance", id.value), figure);
        }
    }
}
