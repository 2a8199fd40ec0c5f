//! What must hold in the stories.

use std::collections::BTreeMap;

use super::consent::{Consent, consent};
use super::model::{Channel, Story};
use super::quoted::{Quoted, disagreement, quoted};
use super::rules::{
    BODY_NUMBER, BROKEN_CHAIN, CONSENT_LAPSED, NO_CONSENT, NO_SUCH_VALUE, NOT_SAID, NUMBER_WITHOUT_SOURCE, SAME_ID,
};
use crate::diagnostic::{Report, Span, did_you_mean};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::rules::UNKNOWN_FIGURE;
use crate::vocabulary::date::long_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::listed;
use crate::vocabulary::value::Answer;

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(stories) = &playbook.stories else { return };
    // Only a story that quotes figures needs them all once more.
    let quotes_figures = stories.stories.iter().any(|story| !story.matter.figures.is_empty());
    let figures = if quotes_figures {
        playbook.figures()
    } else {
        Figures::default()
    };
    let mut ids: BTreeMap<&str, Span> = BTreeMap::new();
    for story in &stories.stories {
        if let Some(first) = ids.insert(&story.id.value, story.id.span) {
            let fault = SAME_ID.at(story.id.span, format!("`{}` is the id of two stories", story.id.value));
            report.push(fault.related(first, "the other one is here"));
        }
        playbook.check_shared(
            &story.matter.shared,
            format_args!("the story `{}`", story.matter.title.value),
            report,
        );
        check_references(playbook, story, report);
        check_chain(playbook, story, report);
        check_numbers(playbook, &figures, story, report);
        check_testimonial(playbook, story, report);
    }
}

fn check_references(playbook: &Playbook, story: &Story, report: &mut Report) {
    let matter = &story.matter;
    if let Some(Answer::Known(hero)) = &matter.hero {
        playbook.check_person(hero, report);
    }
    let references = [
        (Kind::Challenge, matter.challenge.as_ref().map(|id| &id.0)),
        (Kind::Gap, matter.gap.as_ref().map(|id| &id.0)),
        (Kind::Service, matter.service.as_ref().map(|id| &id.0)),
        (Kind::Wave, matter.wave.as_ref().map(|id| &id.0)),
    ];
    for (kind, id) in references {
        if let Some(id) = id {
            playbook.check_reference(kind, &id.value, id.span, report);
        }
    }
    for metric in matter.quotes.ids() {
        playbook.check_reference(Kind::Metric, &metric.value, metric.span, report);
    }
}

/// Challenge, gap, service and wave have to belong together elsewhere too.
fn check_chain(playbook: &Playbook, story: &Story, report: &mut Report) {
    let matter = &story.matter;
    let gap = matter.gap.as_ref();
    let written = gap.and_then(|gap| playbook.assessment.as_ref()?.gaps.get(gap.as_str()));
    if let (Some(gap), Some(written), Some(challenge)) = (gap, written, &matter.challenge)
        && written.challenge.as_str() != challenge.as_str()
    {
        let answers = written.challenge.as_str();
        let message = format!(
            "gap `{}` answers challenge `{answers}`, not `{}`",
            gap.as_str(),
            challenge.as_str()
        );
        report.push(BROKEN_CHAIN.at(gap.span(), message));
    }
    if let (Some(gap), Some(written), Some(service)) = (gap, written, &matter.service)
        && !written
            .services
            .iter()
            .any(|closing| closing.as_str() == service.as_str())
    {
        let message = format!(
            "service `{}` is not among those that close gap `{}`",
            service.as_str(),
            gap.as_str()
        );
        report.push(BROKEN_CHAIN.at(service.span(), message));
    }
    let wave = matter.wave.as_ref();
    let brought = wave.and_then(|wave| playbook.roadmap.as_ref()?.waves.get(wave.as_str()));
    if let (Some(wave), Some(brought), Some(service)) = (wave, brought, &matter.service)
        && !brought.services.iter().any(|other| other.as_str() == service.as_str())
        && !earlier_wave_brought(playbook, wave.as_str(), service.as_str())
    {
        let message = format!(
            "neither wave `{}` nor one before it brings service `{}`",
            wave.as_str(),
            service.as_str()
        );
        report.push(BROKEN_CHAIN.at(wave.span(), message));
    }
}

/// A service that an earlier wave brought is there in every later one.
fn earlier_wave_brought(playbook: &Playbook, wave: &str, service: &str) -> bool {
    let waves = playbook.roadmap.iter().flat_map(|roadmap| roadmap.waves.iter());
    let mut before = waves.take_while(|(id, _)| id.value != wave);
    before.any(|(_, earlier)| earlier.services.iter().any(|other| other.as_str() == service))
}

fn check_numbers(playbook: &Playbook, figures: &Figures, story: &Story, report: &mut Report) {
    let mut complete = !playbook.faulty.contains("metrics");
    for key in &story.matter.figures {
        if figures.get(&key.value).is_none() {
            complete = false;
            let fault = UNKNOWN_FIGURE.at(key.span, format!("there is no figure `{}`", key.value));
            report.push(match did_you_mean(&key.value, figures.keys()) {
                Some(near) => fault.label(format!("did you mean `{near}`?")),
                None => fault.help("all keys stand in `data/figures.json` of the output"),
            });
        }
    }
    let quoted = quoted(playbook, story);
    for missing in quoted.iter().filter(|quoted| quoted.value.is_none()) {
        complete = false;
        let metric = playbook
            .metrics
            .as_ref()
            .and_then(|metrics| metrics.metrics.get(&missing.metric.value));
        let Some(metric) = metric else { continue };
        let message = format!(
            "`{}` has no value for {}",
            missing.metric.value,
            missing.period.value.short()
        );
        let known = metric.points.iter().filter(|point| point.value.is_some());
        let known: Vec<String> = known.map(|point| point.period.to_string()).collect();
        let fault = NO_SUCH_VALUE.at(missing.period.span, message);
        report.push(match (known.first(), known.last()) {
            (Some(first), Some(last)) => fault.help(format!("its values reach from `{first}` to `{last}`")),
            _ => fault.help("it has no values at all"),
        });
    }
    // While something that it quotes is missing, its words cannot be judged.
    if !complete {
        return;
    }
    let disagreement = disagreement(playbook, figures, story);
    let shows = shows(&quoted);
    let mut in_head = false;
    for (span, number, is_body) in disagreement.unfounded {
        let (rule, what) = if is_body {
            (&BODY_NUMBER, "the text")
        } else {
            (&NUMBER_WITHOUT_SOURCE, "the story")
        };
        in_head |= !is_body;
        let fault = rule.at(span, format!("{what} says `{number}`, and nothing behind it does"));
        let fault = if shows.is_empty() {
            fault
        } else {
            fault.help(format!("its sources show {shows}"))
        };
        report.push(
            fault.help("quote the metric and its months under `quotes`, or name the source under `other_numbers`"),
        );
    }
    if in_head {
        return;
    }
    for unsaid in disagreement.unsaid {
        let period = unsaid.period.value.short();
        let message = format!(
            "the story does not say `{}`, the value of `{}` for {period}",
            unsaid.text, unsaid.metric.value
        );
        report.push(NOT_SAID.at(unsaid.period.span, message));
    }
}

/// `34 days (K13, Jul 2025) and 20 days (K13, Feb 2026)`.
fn shows(quoted: &[Quoted<'_>]) -> String {
    let words = |quoted: &Quoted<'_>| {
        format!(
            "{} ({}, {})",
            quoted.text,
            quoted.metric.value,
            quoted.period.value.short()
        )
    };
    let all: Vec<String> = quoted
        .iter()
        .filter(|quoted| quoted.value.is_some())
        .map(words)
        .collect();
    listed(&all)
}

fn check_testimonial(playbook: &Playbook, story: &Story, report: &mut Report) {
    let Some(testimonial) = &story.matter.testimonial else {
        return;
    };
    playbook.check_person(&testimonial.by, report);
    let who = playbook.role_of(&testimonial.by);
    match consent(testimonial, Channel::Site, playbook.as_of) {
        Consent::Given | Consent::NotForThis => {}
        Consent::Missing => {
            let message = format!("{who} has not agreed to be quoted, so the words are shown nowhere");
            report.push(
                NO_CONSENT
                    .at(testimonial.text.span, message)
                    .help("ask, then add `consent:` with the day"),
            );
        }
        Consent::Lapsed(day) => {
            let message = format!(
                "the consent of {who} ended on {}, so the words are shown nowhere",
                long_date(day)
            );
            let span = testimonial
                .until
                .as_ref()
                .map_or(testimonial.text.span, |until| until.span);
            report.push(
                CONSENT_LAPSED
                    .at(span, message)
                    .help("ask again, or remove the testimonial"),
            );
        }
    }
}
