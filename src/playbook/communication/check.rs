//! What must hold in this chapter.

use super::calendar::{is_over, patience, sent};
use super::model::{Communication, Message, Rhythm};
use super::reach::unreached;
use super::rules::{BACKWARDS, BAD_TASKS, MORE_THAN_ALL, NEXT_PASSED, NO_DATE, RHYTHM_MISSED, STEP_MISSING, UNREACHED};
use super::strategy::steps;
use crate::diagnostic::Report;
use crate::playbook::register::Kind;
use crate::playbook::rules::NO_OWNER;
use crate::playbook::{Playbook, check_findings};
use crate::vocabulary::date::long_date;
use crate::vocabulary::text::listed;
use crate::vocabulary::value::{Answer, At};

/// The charts above which an author may put words of their own.
const CHARTS: [&str; 1] = ["reach"];

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(chapter) = &playbook.communication else { return };
    playbook.check_shared(&chapter.shared, "the page of communication", report);
    check_findings(&chapter.findings, &CHARTS, report);
    check_strategy(playbook, chapter, report);
    for (id, message) in chapter.messages.iter() {
        let name = format!("row `{}` of the plan", id.value);
        playbook.check_shared(&message.shared, &name, report);
        for stakeholder in &message.stakeholders {
            playbook.check_reference(Kind::Stakeholder, &stakeholder.value, stakeholder.span, report);
        }
        check_owner(playbook, id, message, report);
        check_months(&name, message, report);
        check_log(&name, message, report);
        check_days(playbook, id, message, report);
    }
    for entry in unreached(playbook) {
        let fault = UNREACHED.at(entry.id.span, format!("no message reaches `{}`", entry.id.value));
        report.push(fault.help("name it under `stakeholders` in a row of communication.yaml"));
    }
}

fn check_strategy(playbook: &Playbook, chapter: &Communication, report: &mut Report) {
    let Some(strategy) = &chapter.strategy else {
        let first = chapter.messages.ids().next();
        if let Some(first) = first.filter(|_| !playbook.faulty.contains("communication")) {
            let fault = STEP_MISSING.at(first.span, "the plan has no strategy");
            report.push(fault.help("write its seven steps under `strategy`, a sentence or two each"));
        }
        return;
    };
    let tasks = strategy.value.tasks.as_ref();
    if let Some(tasks) = tasks.filter(|tasks| tasks.value != 5 && tasks.value != 7) {
        let message = format!("a strategy has 5 steps or 7, not {}", tasks.value);
        report.push(BAD_TASKS.at(tasks.span, message).help("write 5 or 7"));
    }
    let missing: Vec<String> = steps(&strategy.value)
        .iter()
        .filter(|step| step.texts.is_empty())
        .map(|step| format!("`{}`", step.key))
        .collect();
    if !missing.is_empty() && !playbook.faulty.contains("communication") {
        let steps = if missing.len() == 1 { "a step" } else { "steps" };
        let message = format!("{steps} of the strategy not written yet: {}", listed(&missing));
        report.push(
            STEP_MISSING
                .at(strategy.span, message)
                .help("write a sentence or two for each"),
        );
    }
}

fn check_owner(playbook: &Playbook, id: &At<String>, message: &Message, report: &mut Report) {
    if message.shared.owner.is_none() && !playbook.faulty.contains("communication") {
        let name = format!("row `{}` of the plan", id.value);
        let fault = NO_OWNER.at(id.span, format!("nobody answers for {name}"));
        report.push(fault.help("add `owner:` with a person or role"));
    }
}

fn check_months(name: &str, message: &Message, report: &mut Report) {
    if let (Some(from), Some(until)) = (&message.from, &message.until)
        && until.value.end() < from.value.start()
    {
        let fault = BACKWARDS.at(until.span, format!("{name} ends before it begins"));
        report.push(fault.related(from.span, "it begins here"));
    }
}

fn check_log(name: &str, message: &Message, report: &mut Report) {
    for sent in &message.sent {
        let sent_to = sent.sent_to.as_ref().and_then(Answer::known);
        let reached = sent.reached.as_ref().and_then(Answer::known);
        if let (Some(sent_to), Some(reached)) = (sent_to, reached)
            && reached.value > sent_to.value
        {
            let message = format!(
                "{name} reached {} on {}, but went to {}",
                reached.value,
                long_date(sent.date.value),
                sent_to.value
            );
            let fault = MORE_THAN_ALL.at(reached.span, message);
            report.push(fault.related(sent_to.span, "it went to so many"));
        }
    }
}

/// A next day that is over, a rhythm that was not kept, a row that no calendar can show.
fn check_days(playbook: &Playbook, id: &At<String>, message: &Message, report: &mut Report) {
    let today = playbook.as_of;
    if is_over(message, today) {
        return;
    }
    let name = format!("row `{}` of the plan", id.value);
    let today_is = format!("today is {}", long_date(today));
    if let Some(next) = message.next.as_ref().filter(|next| next.value < today) {
        let day = long_date(next.value);
        let fault = NEXT_PASSED.at(next.span, format!("{name} was to come on {day}"));
        let fault = fault.label(today_is);
        report.push(fault.help("log what was sent under `sent`, and write the next day"));
        return;
    }
    // A day that could not be read is reported already.
    if playbook.faulty.contains("communication") {
        return;
    }
    if patience(message, today).is_some_and(|end| end < today) {
        let last = sent(message, today).pop();
        let place = message.sent.iter().find(|sent| Some(sent.date.value) == last);
        if let Some(last) = place {
            let rhythm = message.frequency.value.word();
            let day = long_date(last.date.value);
            let fault = RHYTHM_MISSED.at(last.date.span, format!("{name} is {rhythm}, but last came on {day}"));
            let fault = fault
                .label(today_is)
                .related(message.frequency.span, "the rhythm is promised here");
            report.push(fault.help("log what was sent since, or promise less"));
        }
    }
    let in_sight = message.next.is_some() || message.from.is_some() || !message.sent.is_empty();
    if !in_sight && message.frequency.value != Rhythm::AsNeeded {
        let fault = NO_DATE.at(id.span, format!("nothing says when {name} comes"));
        report.push(fault.help("add `next:` with a day, or `from:` with the first month"));
    }
}
