//! What must hold in this chapter.

use super::model::{BehaviourChange, Stakeholder, Stakeholders};
use super::rules::{
    BAD_ADOPTION, BAD_AIM, BAD_MOMENT, BAD_RATING, CONTACT_PASSED, LEFT_OUT, NAMELESS, NO_NEXT_STEP, NOT_MEASURED,
};
use super::standing::{gap, moment};
use crate::diagnostic::{Report, did_you_mean};
use crate::playbook::ownership::dangling;
use crate::playbook::register::Kind;
use crate::playbook::{Playbook, check_findings};
use crate::vocabulary::date::long_date;
use crate::vocabulary::text::listed;
use crate::vocabulary::value::{Answer, At, Items};

/// The charts above which an author may put words of their own.
const CHARTS: [&str; 3] = ["grid", "buy-in", "adoption"];

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(chapter) = &playbook.stakeholders else { return };
    playbook.check_shared(&chapter.shared, "the page of the stakeholders", report);
    check_findings(&chapter.findings, &CHARTS, report);
    check_audiences(playbook, chapter, report);
    if let Some(aim) = &chapter.aim
        && !(aim.index.value.0 > 0.0 && aim.index.value.0 <= 1.0)
    {
        let message = "the index to be reached is not between 0 % and 100 %";
        report.push(BAD_AIM.at(aim.index.span, message).help("write a share such as `90 %`"));
    }
    for (id, stakeholder) in chapter.stakeholders.iter() {
        playbook.check_shared(&stakeholder.shared, format_args!("the stakeholder `{}`", id.value), report);
        check_name(playbook, id, stakeholder, report);
        check_moments(&format!("stakeholder `{}`", id.value), &stakeholder.engagement, report);
        check_ratings(id, stakeholder, report);
        check_complete(playbook, id, stakeholder, report);
        check_next_step(playbook, id, stakeholder, report);
    }
    for (id, change) in chapter.changes.iter() {
        playbook.check_shared(&change.shared, format_args!("the change `{}`", id.value), report);
        check_change(playbook, chapter, id, change, report);
    }
}

fn check_audiences(playbook: &Playbook, chapter: &Stakeholders, report: &mut Report) {
    let known: Vec<&str> = playbook
        .settings
        .audiences
        .iter()
        .map(|name| name.value.as_str())
        .collect();
    for audience in &chapter.stance_for {
        if !known.is_empty() && !known.contains(&audience.value.as_str()) {
            let known = known.iter().copied();
            let place = "`audiences` of playbook.yaml";
            dangling("audience", &audience.value, audience.span, known, place, report);
        }
    }
}

fn check_name(playbook: &Playbook, id: &At<String>, stakeholder: &Stakeholder, report: &mut Report) {
    let people = playbook.foundation.as_ref().map(|foundation| &foundation.people);
    let listed = people.is_some_and(|people| people.contains(&id.value));
    let unread = ["foundation", "stakeholders"]
        .iter()
        .any(|chapter| playbook.faulty.contains(chapter));
    if stakeholder.title.is_some() || listed || unread {
        return;
    }
    let fault = NAMELESS.at(id.span, format!("nobody can tell who `{}` is", id.value));
    let known = people.into_iter().flat_map(Items::ids).map(|id| id.value.as_str());
    report.push(match did_you_mean(&id.value, known) {
        Some(near) => fault.label(format!("did you mean `{near}`?")),
        None => fault.help("give it a `title`, or use the id of a person of foundation.yaml"),
    });
}

fn check_moments<T>(what: &str, items: &Items<T>, report: &mut Report) {
    for key in items.ids().filter(|key| moment(&key.value).is_none()) {
        let fault = BAD_MOMENT.at(
            key.span,
            format!("`{}` of {what} is neither a day nor a month", key.value),
        );
        report.push(fault.help("write a month such as `2026-10`, or a day such as `2026-10-31`"));
    }
}

fn check_ratings(id: &At<String>, stakeholder: &Stakeholder, report: &mut Report) {
    for (what, rating) in [("power", &stakeholder.power), ("interest", &stakeholder.interest)] {
        let known = rating.as_ref().and_then(Answer::known);
        if let Some(rating) = known.filter(|rating| !(1..=5).contains(&rating.value)) {
            let message = format!("the {what} of `{}` is {}, expected 1 to 5", id.value, rating.value);
            report.push(
                BAD_RATING
                    .at(rating.span, message)
                    .help("write 1 (little) to 5 (much), or `unknown`"),
            );
        }
    }
}

/// `unknown` is an answer; what is not written at all was forgotten.
fn check_complete(playbook: &Playbook, id: &At<String>, stakeholder: &Stakeholder, report: &mut Report) {
    if playbook.faulty.contains("stakeholders") {
        return;
    }
    let written = [
        ("power", stakeholder.power.is_some()),
        ("interest", stakeholder.interest.is_some()),
        ("engagement", stakeholder.engagement.ids().next().is_some()),
        ("desired", stakeholder.desired.is_some()),
    ];
    let missing: Vec<String> = written
        .iter()
        .filter(|(_, written)| !written)
        .map(|(key, _)| format!("`{key}`"))
        .collect();
    if !missing.is_empty() {
        let message = format!("the index leaves out `{}`", id.value);
        let fault = LEFT_OUT
            .at(id.span, message)
            .label(format!("without {}", listed(&missing)));
        report.push(fault.help("write what is missing, or `unknown` with who finds out"));
    }
}

fn check_next_step(playbook: &Playbook, id: &At<String>, stakeholder: &Stakeholder, report: &mut Report) {
    let today = playbook.as_of;
    if let Some(next) = stakeholder.next_contact.as_ref().filter(|next| next.value < today) {
        let message = format!(
            "the next contact with `{}` was due on {}",
            id.value,
            long_date(next.value)
        );
        let fault = CONTACT_PASSED.at(next.span, message);
        let label = format!("today is {}", long_date(today));
        report.push(fault.label(label).help("write the day of the next talk"));
    }
    let open = gap(stakeholder, today).is_some_and(|gap| gap > 0);
    if !open || playbook.faulty.contains("stakeholders") {
        return;
    }
    let mut missing = Vec::new();
    if stakeholder.actions.is_empty() {
        missing.push("`actions`");
    }
    if stakeholder.next_contact.is_none() {
        missing.push("`next_contact`");
    }
    if !missing.is_empty() {
        let message = format!("`{}` is still to be won, and has no next step", id.value);
        let fault = NO_NEXT_STEP.at(id.span, message);
        report.push(fault.help(format!("add {}", listed(&missing))));
    }
}

fn check_change(
    playbook: &Playbook,
    chapter: &Stakeholders,
    id: &At<String>,
    change: &BehaviourChange,
    report: &mut Report,
) {
    if let Some(metric) = &change.metric {
        playbook.check_reference(Kind::Metric, metric.as_str(), metric.span(), report);
    }
    for who in &change.who {
        check_who(chapter, who, report);
    }
    check_moments(&format!("change `{}`", id.value), &change.adopted, report);
    for share in change.adopted.iter().filter_map(|(_, answer)| answer.known()) {
        if !(0.0..=1.0).contains(&share.value.0) {
            let message = format!("the adoption of change `{}` is not between 0 % and 100 %", id.value);
            report.push(
                BAD_ADOPTION
                    .at(share.span, message)
                    .help("write a share such as `60 %`"),
            );
        }
    }
    let measured = change.metric.is_some() || change.adopted.ids().next().is_some();
    if !measured && !playbook.faulty.contains("stakeholders") {
        let fault = NOT_MEASURED.at(id.span, format!("nothing shows whether change `{}` happens", id.value));
        report.push(fault.help("name a `metric`, or count the share of people under `adopted`"));
    }
}

/// Who is either an id or words; words that look like a slip of the pen in an id are one.
fn check_who(chapter: &Stakeholders, who: &At<String>, report: &mut Report) {
    if who.value.contains(char::is_whitespace) || chapter.stakeholders.contains(&who.value) {
        return;
    }
    let known = || chapter.stakeholders.ids().map(|id| id.value.as_str());
    if did_you_mean(&who.value, known()).is_some() {
        let kind = Kind::Stakeholder;
        dangling(kind.word(), &who.value, who.span, known(), kind.defined_in(), report);
    }
}
