//! The survey of readiness: whether it adds up, and how ready each business area is.

use super::check::ODD_SURVEY;
use super::model::{AreaAnswers, Survey};
use crate::diagnostic::{Report, Span};
use crate::playbook::Playbook;
use crate::playbook::metrics::share;
use crate::playbook::register::Kind;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::value::At;

/// Reports a survey that does not add up, and areas that nobody knows.
pub(super) fn check(playbook: &Playbook, report: &mut Report) {
    let Some(survey) = playbook.assessment.as_ref().and_then(|it| it.readiness.as_ref()) else {
        return;
    };
    if survey.responses.value > survey.invited.value {
        let fault = ODD_SURVEY.at(survey.responses.span, "more people answered than were asked");
        report.push(fault.related(survey.invited.span, "so many were asked"));
    }
    for (_, question) in survey.questions.iter() {
        let answers = total(&question.counts);
        if answers > survey.responses.value
            && let Some(first) = question.counts.first()
        {
            let message = format!(
                "{answers} answers to one question, but {} people answered",
                survey.responses.value
            );
            report.push(ODD_SURVEY.at(first.span, message));
        }
    }
    check_areas(playbook, survey, report);
}

fn check_areas(playbook: &Playbook, survey: &Survey, report: &mut Report) {
    for (id, area) in survey.areas.iter() {
        playbook.check_reference(Kind::Area, &id.value, id.span, report);
        let answers = total(&area.counts);
        let questions = u32::try_from(survey.questions.len()).unwrap_or(u32::MAX);
        let most = area.responses.value.saturating_mul(questions);
        if answers > most
            && !survey.questions.is_empty()
            && !survey.questions.has_unreadable()
            && let Some(first) = area.counts.first()
        {
            let message = format!(
                "{answers} answers in the area `{}`, where {} people answered {questions} questions, at most {most}",
                id.value, area.responses.value
            );
            report.push(ODD_SURVEY.at(first.span, message));
        }
    }
    let people = survey.areas.iter().map(|(_, area)| area.responses.value);
    let people = people.fold(0, u32::saturating_add);
    if people > survey.responses.value
        && let Some((_, first)) = survey.areas.iter().next()
    {
        let message = format!(
            "{people} people answered in all areas together, but {} in the survey",
            survey.responses.value
        );
        let fault = ODD_SURVEY.at(first.responses.span, message);
        report.push(fault.related(survey.responses.span, "so many answered"));
    }
}

fn total(counts: &[At<u32>]) -> u32 {
    counts.iter().map(|count| count.value).fold(0, u32::saturating_add)
}

/// The mean answer, 1 for the worst; nothing when nobody answered.
fn score(counts: &[At<u32>]) -> Option<f64> {
    let weighted = (1_u32..).zip(counts);
    let sum: f64 = weighted
        .map(|(step, count)| f64::from(step) * f64::from(count.value))
        .sum();
    let mean = sum / f64::from(total(counts));
    mean.is_finite().then_some(mean)
}

/// The share of the two best answers, where there are enough of them to tell the best from the rest.
fn ready(counts: &[At<u32>]) -> Option<f64> {
    let best = counts.len().checked_sub(2).filter(|rest| *rest >= 2)?;
    let share = f64::from(
        counts
            .iter()
            .skip(best)
            .map(|count| count.value)
            .fold(0, u32::saturating_add),
    ) / f64::from(total(counts));
    share.is_finite().then_some(share)
}

/// The response rate, and how ready each area is.
pub(super) fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(survey) = playbook.assessment.as_ref().and_then(|it| it.readiness.as_ref()) else {
        return;
    };
    let (format, language) = (playbook.format(), &playbook.language);
    if survey.invited.value > 0 {
        let rate = f64::from(survey.responses.value) / f64::from(survey.invited.value);
        let text = share(rate, 0, format);
        let figure = Figure::number(language.say("assessment-figure-response-rate"), rate, "", text);
        let spans = [survey.invited.span, survey.responses.span];
        figures.insert("assessment.readiness.response_rate", figure.from(spans));
    }
    for (id, area) in survey.areas.iter() {
        let name = area_name(playbook, &id.value);
        let spans: Vec<Span> = area.counts.iter().map(|count| count.span).collect();
        let mut add = |part: &str, message: &str, unit: &str, value: Option<f64>, text: &dyn Fn(f64) -> String| {
            let label = language.message(message).text("area", &name).string();
            let figure = match value {
                Some(value) => Figure::number(label, value, unit, text(value)),
                None => Figure::none(label, unit, language.say("assessment-nobody-answered")),
            };
            let key = format!("assessment.readiness.areas.{}.{part}", id.value);
            figures.insert(key, figure.from(spans.clone()));
        };
        add(
            "score",
            "assessment-figure-mean-answer",
            "level",
            score(&area.counts),
            &|value| format.number(value, 2),
        );
        add(
            "ready",
            "assessment-figure-two-best",
            "",
            ready(&area.counts),
            &|value| share(value, 0, format),
        );
    }
}

/// The areas with their answers, least ready first.
pub(super) fn least_ready_first(survey: &Survey) -> Vec<(&At<String>, &AreaAnswers)> {
    let mut areas: Vec<(&At<String>, &AreaAnswers)> = survey.areas.iter().collect();
    let key = |area: &AreaAnswers| score(&area.counts).unwrap_or(f64::INFINITY);
    areas.sort_by(|(_, a), (_, b)| key(a).total_cmp(&key(b)));
    areas
}

/// What an area is called; its id where nobody says.
pub(super) fn area_name(playbook: &Playbook, id: &str) -> String {
    let entry = playbook
        .register(Kind::Area)
        .into_iter()
        .find(|entry| entry.id.value == id);
    entry.map_or_else(|| id.to_owned(), |entry| entry.title)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn figures_of(areas: &str) -> Figures {
        let text = format!(
            "readiness:\n  date: 2025-02-20\n  invited: 160\n  responses: 104\n  areas:\n    digital: {areas}\n"
        );
        let source = Source::from_texts([("assessment.yaml", text.as_str())]);
        let playbook = Playbook::read(&source, None, false, &mut Report::default());
        let mut found = Figures::default();
        figures(&playbook, &mut found);
        found
    }

    #[test]
    fn the_score_is_the_mean_answer() {
        let found = figures_of("{responses: 31, counts: [14, 31, 44, 44, 22]}");
        let score = found.number("assessment.readiness.areas.digital.score").unwrap();
        assert!((score - 494.0 / 155.0).abs() < 1e-12, "{score}");
        assert_eq!(found.text("assessment.readiness.areas.digital.score"), "3.19");
        let ready = found.number("assessment.readiness.areas.digital.ready").unwrap();
        assert!((ready - 66.0 / 155.0).abs() < 1e-12, "{ready}");
    }

    #[test]
    fn nobody_is_not_zero() {
        for counts in ["[]", "[0, 0, 0, 0, 0]"] {
            let found = figures_of(&format!("{{responses: 0, counts: {counts}}}"));
            assert_eq!(found.number("assessment.readiness.areas.digital.score"), None);
            assert_eq!(
                found.text("assessment.readiness.areas.digital.score"),
                "nobody answered"
            );
            assert_eq!(
                found.text("assessment.readiness.areas.digital.ready"),
                "nobody answered"
            );
        }
    }
}
