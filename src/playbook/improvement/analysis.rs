//! Figures of the improvement: what surveys say, what was answered and changed, how far the next step is.

use super::model::{EntryCriterion, Feedback, Improvement, Review};
use super::survey::{Dated, Nps, Outcome, in_order};
use crate::diagnostic::Span;
use crate::playbook::foundation::not_known;
use crate::playbook::{Playbook, metrics};
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::Language;
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
    let language = &playbook.language;
    let metrics = playbook.metrics.as_ref();
    let metric = criterion.metric.as_ref();
    if let Some((id, metric)) = metric.and_then(|id| Some((id, metrics?.metrics.get(id.as_str())?))) {
        let standing = metrics::standing(metric, playbook.as_of);
        let because = match &standing.last {
            Some((period, _)) => language
                .message("improvement-metric-was")
                .text("period", language.short_period(*period)),
            None => language.message("improvement-metric-is"),
        };
        return Criterion {
            met: standing.rag == Rag::Green,
            because: because
                .text("metric", &metric.definition.title.value)
                .text("status", standing.rag.word_in(language))
                .string(),
            from: std::iter::once(id.span())
                .chain(standing.last.map(|(_, value)| value.span))
                .collect(),
        };
    }
    match criterion.met.as_ref().filter(|met| met.value <= playbook.as_of) {
        Some(met) => Criterion {
            met: true,
            because: language
                .message("improvement-met-on")
                .short_date("day", met.value)
                .string(),
            from: vec![met.span],
        },
        None => Criterion {
            met: false,
            because: language.say("improvement-not-met-yet"),
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
        add_survey(&playbook.language, survey, figures);
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

fn add_survey(language: &Language, survey: &Dated<'_>, figures: &mut Figures) {
    let format = language.format();
    let key = format!("improvement.surveys.{}", survey.id.value);
    let period = language.short_period(survey.period);
    let label = |message: &str| language.message(message).text("period", period.as_str()).string();
    let points = |points: String| language.message("improvement-points").text("points", points).string();
    let given = survey.survey;
    let known = |answer: &Option<Answer<At<u32>>>| answer.as_ref().and_then(Answer::known).map(|count| count.span);
    let groups: Vec<Span> = survey.groups().into_iter().flatten().map(|count| count.span).collect();
    let answers = given
        .answers
        .as_ref()
        .map_or_else(|| groups.clone(), |answers| vec![answers.span]);
    let nps = survey.nps();
    let figure = match nps {
        Outcome::Known(Nps { score, .. }) => {
            let bare = format.signed(score, 1);
            Figure::number(label("improvement-figure-nps"), score, "points", points(bare.clone())).bare(bare)
        }
        other => none(language, label("improvement-figure-nps"), "points", &other),
    };
    figures.insert(format!("{key}.nps"), figure.from(groups.clone()));
    if let Outcome::Known(Nps { margin, .. }) = nps {
        let label = label("improvement-figure-margin");
        let bare = format!("±{}", format.number(margin, 1));
        let figure = Figure::number(label, margin, "points", points(bare.clone())).bare(bare);
        figures.insert(format!("{key}.margin"), figure.from(groups));
    }
    let csat = share(language, label("improvement-figure-csat"), survey.csat());
    let from = answers.iter().copied().chain(known(&given.satisfied));
    figures.insert(format!("{key}.csat"), csat.from(from));
    let rate = label("improvement-figure-response-rate");
    let rate = share(language, rate, survey.response_rate());
    let from = answers.iter().copied().chain(known(&given.invited));
    figures.insert(format!("{key}.response_rate"), rate.from(from));
    let label = label("improvement-figure-answers");
    let figure = match survey.answers() {
        Some(count) => Figure::new(label, count.into(), "", count.to_string()),
        None => Figure::none(label, "", not_known(language)),
    };
    figures.insert(format!("{key}.answers"), figure.from(answers));
}

fn share(language: &Language, label: String, outcome: Outcome<f64>) -> Figure {
    match outcome {
        Outcome::Known(value) => {
            let format = language.format();
            Figure::number(label, value, "", metrics::share(value, 1, format)).bare(format.number(value * 100.0, 1))
        }
        other => none(language, label, "", &other),
    }
}

/// Why a survey has no result.
fn none<T>(language: &Language, label: String, unit: &str, outcome: &Outcome<T>) -> Figure {
    let words = match outcome {
        Outcome::TooFew => language.say("improvement-too-few"),
        Outcome::NotAsked => language.say("improvement-not-asked"),
        Outcome::Open | Outcome::Known(_) => not_known(language),
    };
    Figure::none(label, unit, words)
}

fn add_counts(playbook: &Playbook, improvement: &Improvement, figures: &mut Figures) {
    let language = &playbook.language;
    let mut add = |key: &str, label: &str, all: Vec<(bool, Span)>| {
        if all.is_empty() {
            return;
        }
        let some = all.iter().filter(|(is, _)| *is).count();
        let text = language.message("improvement-of").text("some", some.to_string());
        let text = text.text("all", all.len().to_string()).string();
        let figure = Figure::new(language.say(label), some.into(), "", text);
        figures.insert(key, figure.from(all.into_iter().map(|(_, span)| span)));
    };
    let feedback = improvement.feedback.iter();
    let feedback = feedback
        .map(|(id, feedback)| (is_answered(feedback), id.span))
        .collect();
    add("improvement.feedback.answered", "improvement-figure-answered", feedback);
    let reviews = improvement.reviews.iter();
    let reviews = reviews
        .map(|(id, review)| (is_done(review, playbook), id.span))
        .collect();
    add("improvement.reviews.done", "improvement-figure-done", reviews);
    let Some(next) = &improvement.next_step else { return };
    let criteria = next
        .criteria
        .iter()
        .map(|entry| (criterion(playbook, entry).met, entry.text.span));
    add(
        "improvement.next_step.met",
        "improvement-figure-met",
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
            let label = playbook.language.message("improvement-figure-distance");
            let label = label.short_date("day", cycle.date.value);
            let figure = Figure::number(label.string(), distance, "level", format.number(distance, 2));
            let figure = figure.from(weighted.from.iter().chain(&target.from).copied());
            figures.insert(format!("improvement.cycles.{}.distance", id.value), figure);
        }
    }
}
