//! What must hold in the issues of the newsletter.

use std::collections::BTreeMap;

use super::model::{Issue, Newsletter};
use super::rules::{SAME_MONTH, STORY_NOT_FOR_NEWSLETTERS, TOO_MANY_STORIES};
use crate::diagnostic::{Report, Span};
use crate::playbook::register::Kind;
use crate::playbook::{Playbook, stories};
use crate::source::yaml::rules::BAD_DATE;
use crate::vocabulary::date::Period;
use crate::vocabulary::value::At;

/// So many stories a letter tells.
const MOST_STORIES: usize = 3;

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(Newsletter { issues }) = &playbook.newsletter else {
        return;
    };
    let mut months: BTreeMap<Period, Span> = BTreeMap::new();
    for issue in issues {
        let month = &issue.matter.month;
        if Period::month_of(month.value.start()) != month.value {
            let fault = BAD_DATE.at(month.span, format!("found `{}`, expected a month", month.value));
            report.push(fault.help("write year-month, such as `2026-10`"));
        }
        if let Some(first) = months.insert(month.value, month.span) {
            let fault = SAME_MONTH.at(month.span, format!("`{}` has two newsletters", month.value));
            report.push(fault.related(first, "the other one is here"));
        }
        playbook.check_shared(
            &issue.matter.shared,
            format_args!("the newsletter of {}", month.value.long()),
            report,
        );
        if let Some(contact) = &issue.matter.contact {
            playbook.check_person(contact, report);
        }
        if let Some(metric) = &issue.matter.metric {
            playbook.check_reference(Kind::Metric, metric.as_str(), metric.span(), report);
        }
        check_stories(playbook, issue, report);
    }
}

fn check_stories(playbook: &Playbook, issue: &Issue, report: &mut Report) {
    for (place, id) in issue.stories().enumerate() {
        playbook.check_reference(Kind::Story, &id.value, id.span, report);
        check_story(playbook, id, report);
        if place == MOST_STORIES {
            let message = format!("`{}` is one story more than a letter tells", id.value);
            let fault = TOO_MANY_STORIES.at(id.span, message);
            report.push(fault.help(format!(
                "keep {MOST_STORIES}, the leading one among them, and leave the others for another month"
            )));
        }
    }
}

fn check_story(playbook: &Playbook, id: &At<String>, report: &mut Report) {
    let all = playbook.stories.iter().flat_map(|stories| &stories.stories);
    let Some(story) = all.into_iter().find(|story| story.id.value == id.value) else {
        return;
    };
    let flag = story.matter.newsletter.as_ref();
    if flag.is_none_or(|flag| !flag.value.0) {
        let message = format!("the story `{}` does not say `newsletter: yes`", id.value);
        let fault = STORY_NOT_FOR_NEWSLETTERS.at(id.span, message);
        let fault = fault.help("take it out, or write `newsletter: yes` in the story once all agree");
        report.push(fault.related(flag.map_or(story.id.span, |flag| flag.span), "the story is here"));
    } else if stories::shown(playbook).all(|shown| shown.id.value != id.value) {
        let message = format!("the story `{}` is not shown any more", id.value);
        let fault = STORY_NOT_FOR_NEWSLETTERS.at(id.span, message);
        let until = story.matter.expires.as_ref().map_or(story.id.span, |day| day.span);
        report.push(
            fault
                .help("tell another story, or give it more time")
                .related(until, "it expired here"),
        );
    }
}
