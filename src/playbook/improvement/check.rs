//! What must hold about improvement.

use super::analysis::{ANSWER_WITHIN, is_answered};
use super::model::{Feedback, Improvement, NextStep, Review};
use super::rules::{BACKWARDS, CHANGE_OVERDUE, MET_TWICE, METRIC_DIFFERS, NO_PERIOD, ODD_SURVEY, UNANSWERED};
use super::survey::{Dated, in_order, period};
use crate::diagnostic::{Report, Span};
use crate::playbook::register::Kind;
use crate::playbook::{Playbook, check_findings, metrics};
use crate::vocabulary::date::long_date;
use crate::vocabulary::id::MetricId;
use crate::vocabulary::value::{Answer, At};

/// The charts of the chapter.
const CHARTS: [&str; 4] = ["satisfaction", "recommendation", "cycles", "benefits"];

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(improvement) = &playbook.improvement else {
        return;
    };
    playbook.check_shared(&improvement.shared, "the page of the improvement", report);
    check_findings(&improvement.findings, &CHARTS, report);
    if let Some(metric) = &improvement.benefit_metric {
        playbook.check_reference(Kind::Metric, metric.as_str(), metric.span(), report);
    }
    check_surveys(playbook, improvement, report);
    for (id, feedback) in improvement.feedback.iter() {
        playbook.check_shared(&feedback.shared, format_args!("the feedback `{}`", id.value), report);
        check_feedback(playbook, id, feedback, report);
    }
    for (id, review) in improvement.reviews.iter() {
        playbook.check_shared(&review.shared, format_args!("the review `{}`", id.value), report);
        check_review(playbook, id, review, report);
    }
    if let Some(next) = &improvement.next_step {
        playbook.check_shared(&next.shared, "the next step", report);
        check_next(playbook, next, report);
    }
    for (id, problem) in improvement.known_problems.iter() {
        playbook.check_shared(&problem.shared, format_args!("the known problem `{}`", id.value), report);
    }
}

fn check_surveys(playbook: &Playbook, improvement: &Improvement, report: &mut Report) {
    for id in improvement.surveys.ids().filter(|id| period(&id.value).is_none()) {
        let fault = NO_PERIOD.at(id.span, format!("`{}` is neither a month nor a quarter", id.value));
        report.push(fault.help("write the month or quarter of the survey, such as `2026-09` or `2026-Q3`"));
    }
    for survey in in_order(improvement) {
        let odd = check_counts(&survey, report);
        let metrics = [&survey.survey.satisfaction_metric, &survey.survey.recommendation_metric];
        for metric in metrics.into_iter().flatten() {
            playbook.check_reference(Kind::Metric, metric.as_str(), metric.span(), report);
        }
        // Counts that contradict each other give no result to compare.
        if !odd {
            check_metrics(playbook, &survey, report);
        }
    }
}

/// Whether the counts contradict each other; if so, that is reported.
fn check_counts(survey: &Dated<'_>, report: &mut Report) -> bool {
    let given = survey.survey;
    let id = &survey.id.value;
    let known = |answer: &'_ Option<Answer<At<u32>>>| answer.as_ref().and_then(Answer::known).cloned();
    let mut odd = false;
    let mut push = |span: Span, message: String, related: Option<(Span, &str)>| {
        odd = true;
        let fault = ODD_SURVEY.at(span, message);
        report.push(
            related
                .into_iter()
                .fold(fault, |fault, (span, text)| fault.related(span, text)),
        );
    };
    if let (Some(groups), Some(answers)) = (survey.groups(), &given.answers) {
        let sum = groups.iter().map(|count| count.value).fold(0, u32::saturating_add);
        if sum != answers.value {
            let message = format!(
                "promoters, passives and detractors of `{id}` add up to {sum}, but {} people answered",
                answers.value
            );
            push(
                answers.span,
                message,
                groups.first().map(|count| (count.span, "the first of the three")),
            );
        }
    }
    let Some(answers) = survey.answers() else { return odd };
    if let Some(satisfied) = known(&given.satisfied).filter(|satisfied| satisfied.value > answers) {
        let message = format!(
            "{} people of `{id}` are satisfied, but only {answers} answered",
            satisfied.value
        );
        push(satisfied.span, message, None);
    }
    if let Some(invited) = known(&given.invited).filter(|invited| invited.value < answers) {
        let message = format!(
            "{answers} people answered in `{id}`, but only {} were asked",
            invited.value
        );
        push(invited.span, message, None);
    }
    odd
}

/// The metrics that a survey names have to carry its results.
fn check_metrics(playbook: &Playbook, survey: &Dated<'_>, report: &mut Report) {
    let given = survey.survey;
    if let (Some(of), Some(csat)) = (&given.satisfaction_metric, survey.csat().known()) {
        let worked_out = |metric: &_| metrics::in_unit_of(metric, csat);
        compare(playbook, survey, of, "share of the satisfied", &worked_out, report);
    }
    if let (Some(of), Some(nps)) = (&given.recommendation_metric, survey.nps().known()) {
        compare(playbook, survey, of, "net promoter score", &|_| nps.score, report);
    }
}

fn compare(
    playbook: &Playbook,
    survey: &Dated<'_>,
    of: &MetricId,
    what: &str,
    worked_out: &dyn Fn(&metrics::model::Metric) -> f64,
    report: &mut Report,
) {
    let metrics = playbook.metrics.as_ref();
    let Some(metric) = metrics.and_then(|metrics| metrics.metrics.get(of.as_str())) else {
        return;
    };
    let Some(differs) = metrics::difference_in(metric, survey.period, worked_out(metric)) else {
        return;
    };
    let format = playbook.format();
    let number = |value| format.number(value, differs.decimals);
    let message = format!(
        "the {what} of the survey `{}` is {}, but the metric `{}` says {}",
        survey.id.value,
        number(differs.expected),
        of.as_str(),
        number(differs.written.value),
    );
    let fault = METRIC_DIFFERS.at(of.span(), message);
    report.push(
        fault
            .related(differs.written.span, "the value of the metric")
            .help("correct the counts of the survey, or the value of the metric"),
    );
}

fn check_feedback(playbook: &Playbook, id: &At<String>, feedback: &Feedback, report: &mut Report) {
    if let Some(service) = &feedback.about {
        playbook.check_reference(Kind::Service, service.as_str(), service.span(), report);
    }
    if let Some(answered) = feedback
        .responded_on
        .as_ref()
        .filter(|day| day.value < feedback.date.value)
    {
        let message = format!("the feedback `{}` was answered before it was given", id.value);
        let fault = BACKWARDS.at(answered.span, message);
        report.push(fault.related(feedback.date.span, "it was given on this day"));
    }
    let days = playbook.as_of.duration_since(feedback.date.value).as_hours() / 24;
    // Words that could not be read may be the answer.
    if !is_answered(feedback) && days > ANSWER_WITHIN && !playbook.faulty.contains("improvement") {
        let message = format!("the feedback `{}` has had no answer for {days} days", id.value);
        let fault = UNANSWERED.at(feedback.date.span, message);
        report.push(fault.help("write under `response` what was done, or why nothing was"));
    }
}

fn check_review(playbook: &Playbook, id: &At<String>, review: &Review, report: &mut Report) {
    if let Some(decision) = &review.decision {
        playbook.check_reference(Kind::Decision, decision.as_str(), decision.span(), report);
    }
    if let Some(metric) = &review.metric {
        playbook.check_reference(Kind::Metric, metric.as_str(), metric.span(), report);
    }
    for (what, day) in [("is due", &review.due), ("was made", &review.done)] {
        if let Some(day) = day.as_ref().filter(|day| day.value < review.date.value) {
            let message = format!(
                "the change of the review `{}` {what} before the review was held",
                id.value
            );
            let fault = BACKWARDS.at(day.span, message);
            report.push(fault.related(review.date.span, "it was held on this day"));
            return;
        }
    }
    if let Some(due) = review.due.as_ref().filter(|due| due.value < playbook.as_of)
        && review.done.is_none()
    {
        let message = format!(
            "the change of the review `{}` was due on {}",
            id.value,
            long_date(due.value)
        );
        let fault = CHANGE_OVERDUE.at(due.span, message);
        report.push(
            fault
                .label(format!("today is {}", long_date(playbook.as_of)))
                .help("write under `done` when it was made, or set a later day"),
        );
    }
}

fn check_next(playbook: &Playbook, next: &NextStep, report: &mut Report) {
    for criterion in &next.criteria {
        if let Some(metric) = &criterion.metric {
            playbook.check_reference(Kind::Metric, metric.as_str(), metric.span(), report);
        }
        let Some(met) = &criterion.met else { continue };
        if let Some(metric) = &criterion.metric {
            let message = format!("the criterion has a day, but its metric `{}` decides", metric.as_str());
            let fault = MET_TWICE.at(met.span, message);
            report.push(
                fault
                    .related(metric.span(), "this metric")
                    .help("remove one of the two"),
            );
        } else if met.value > playbook.as_of {
            let message = format!(
                "the criterion is met on {}, which is still to come",
                long_date(met.value)
            );
            let fault = MET_TWICE.at(met.span, message);
            report.push(fault.help("remove the day until it is met"));
        }
    }
}
