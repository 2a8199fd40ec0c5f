//! What must hold in the services, also against the assessment that names them.

use super::analysis::{HIGHEST, Round, allowed, is_offered, is_unused, level_text, maturity_now, rounds, target};
use super::model::{Service, Services};
use super::rules::{
    BAD_MATURITY, NO_WAY_TO_ASK, REVIEW_PASSED, STILL_TO_COME, TARGET_BELOW, UNUSED, USED_BEFORE_OFFERED, WITHOUT_GAP,
};
use crate::diagnostic::Report;
use crate::playbook::register::Kind;
use crate::playbook::{Playbook, check_findings, rules};
use crate::vocabulary::date::{Interval, long_date};
use crate::vocabulary::text::counted;
use crate::vocabulary::value::{Answer, At};

/// The charts of this chapter.
const CHARTS: [&str; 1] = ["maturity"];

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    check_gaps(playbook, report);
    let Some(services) = &playbook.services else { return };
    playbook.check_shared(&services.shared, "the page of the services", report);
    check_findings(&services.findings, &CHARTS, report);
    let rounds = rounds(playbook, services);
    for (id, service) in services.services.iter() {
        let name = format!("service `{}`", id.value);
        playbook.check_shared(&service.shared, &name, report);
        check_references(playbook, service, report);
        check_maturity(playbook, &name, service, &rounds, report);
        check_relevance(playbook, services, id, service, &rounds, report);
        check_asking(playbook, services, id, service, &rounds, report);
        check_purpose(playbook, id, report);
    }
}

/// The assessment comes before the services in reading order, so what its gaps name is checked here.
fn check_gaps(playbook: &Playbook, report: &mut Report) {
    for (_, gap) in playbook.assessment.iter().flat_map(|assessment| assessment.gaps.iter()) {
        for service in &gap.services {
            playbook.check_reference(Kind::Service, service.as_str(), service.span(), report);
        }
    }
}

fn check_references(playbook: &Playbook, service: &Service, report: &mut Report) {
    for metric in &service.metrics {
        playbook.check_reference(Kind::Metric, metric.as_str(), metric.span(), report);
    }
    for cycle in service.maturity.ids() {
        playbook.check_reference(Kind::Cycle, &cycle.value, cycle.span, report);
    }
    let has_areas = !playbook.register(Kind::Area).is_empty();
    for customer in service
        .customers
        .iter()
        .filter(|it| has_areas && looks_like_id(&it.value))
    {
        playbook.check_reference(Kind::Area, &customer.value, customer.span, report);
    }
}

/// One word in small letters is the id of an area; customers in words have a capital or a blank.
pub(super) fn looks_like_id(text: &str) -> bool {
    !text.contains(char::is_whitespace) && !text.contains(char::is_uppercase)
}

fn check_maturity(playbook: &Playbook, name: &str, service: &Service, rounds: &[Round], report: &mut Report) {
    let format = playbook.format();
    let levels = service.maturity.iter().filter_map(|(_, level)| level.known());
    for level in levels.chain(target(service)) {
        if !(0.0..=HIGHEST).contains(&level.value) {
            let message = format!(
                "found a maturity of `{}`, expected 0 to 5",
                level_text(level.value, format)
            );
            report.push(
                BAD_MATURITY
                    .at(level.span, message)
                    .help("0 is not offered, 5 is optimised; write `unknown` for what was not assessed"),
            );
        }
    }
    if let (Some(now), Some(aim)) = (maturity_now(service, rounds), target(service))
        && aim.value < now.value
        && (0.0..=HIGHEST).contains(&aim.value)
        && (0.0..=HIGHEST).contains(&now.value)
    {
        let message = format!(
            "{name} is to reach {}, but is at {} already",
            level_text(aim.value, format),
            level_text(now.value, format)
        );
        let fault = TARGET_BELOW.at(aim.span, message);
        report.push(
            fault
                .related(now.span, "it is here now")
                .help("raise `target`, or correct `maturity`"),
        );
    }
}

fn check_relevance(
    playbook: &Playbook,
    services: &Services,
    id: &At<String>,
    service: &Service,
    rounds: &[Round],
    report: &mut Report,
) {
    let name = format!("service `{}`", id.value);
    let ahead = check_days(playbook, &name, service, report);
    if let Some(next) = service.next_review.as_ref().filter(|next| next.value < playbook.as_of) {
        let day = long_date(next.value);
        let fault = REVIEW_PASSED.at(
            next.span,
            format!("whether {name} is still needed was to be asked on {day}"),
        );
        report.push(fault.help("ask, add what was found to `reviews`, and set the next day"));
    }
    let last = service.last_used.as_ref();
    let count = service.used.as_ref().and_then(Answer::known);
    if is_unused(playbook, services, service, rounds) {
        let place = count.map_or(id.span, |used| used.span);
        let never = || UNUSED.at(place, format!("{name} was never used"));
        let mut fault = last.map_or_else(never, |last| {
            let message = format!("{name} was last used on {}", long_date(last.value));
            let ago = format!("that is more than {} ago", length(allowed(services)));
            UNUSED.at(last.span, message).label(ago)
        });
        fault = fault.help("change the service, or add a review with `verdict: stop`; if it was used since, say so");
        report.push(fault);
    }
    let used = last.map(|used| used.span);
    let used = used.or_else(|| count.filter(|used| used.value > 0).map(|used| used.span));
    if is_offered(service, rounds) == Some(false)
        && let Some(span) = used.filter(|_| !ahead)
    {
        let message = format!("{name} was used, but its maturity says that it is not offered");
        let fault = USED_BEFORE_OFFERED.at(span, message);
        let level = maturity_now(service, rounds);
        report.push(
            level
                .into_iter()
                .fold(fault, |fault, level| fault.related(level.span, "0 is not offered")),
        );
    }
}

/// Reports use and reviews on days to come; tells whether there are any.
fn check_days(playbook: &Playbook, name: &str, service: &Service, report: &mut Report) -> bool {
    let today = playbook.as_of;
    let reviews = service.reviews.iter().map(|review| (&review.date, "reviewed"));
    let used = service.last_used.iter().map(|used| (used, "last used"));
    let mut any = false;
    for (day, what) in reviews.chain(used).filter(|(day, _)| day.value > today) {
        let message = format!("{name} was {what} on {}, which is still to come", long_date(day.value));
        let fault = STILL_TO_COME.at(day.span, message);
        report.push(fault.label(format!("today is {}", long_date(today))));
        any = true;
    }
    any
}

/// `6 months`, `1 day`.
pub(super) fn length(interval: Interval) -> String {
    let words = |count: i32, one: &str, many: &str| counted(usize::try_from(count).unwrap_or_default(), one, many);
    match interval {
        Interval::Days(days) => words(days, "day", "days"),
        Interval::Months(months) => words(months, "month", "months"),
    }
}

fn check_asking(
    playbook: &Playbook,
    services: &Services,
    id: &At<String>,
    service: &Service,
    rounds: &[Round],
    report: &mut Report,
) {
    // What seems to be missing may only be unreadable.
    if playbook.faulty.contains("services") {
        return;
    }
    let name = format!("service `{}`", id.value);
    if service.shared.owner.is_none() {
        let fault = rules::NO_OWNER.at(id.span, format!("nobody answers for {name}"));
        report.push(fault.help("add `owner:` with a person or role"));
    }
    let nowhere = service.how_to_ask.is_none() && services.how_to_ask.is_none();
    if nowhere && is_offered(service, rounds) != Some(false) {
        let fault = NO_WAY_TO_ASK.at(id.span, format!("nothing says how to ask for {name}"));
        report.push(fault.help("add `how_to_ask:` here, or once for all services"));
    }
}

fn check_purpose(playbook: &Playbook, id: &At<String>, report: &mut Report) {
    let Some(assessment) = &playbook.assessment else { return };
    if assessment.gaps.is_empty() || playbook.faulty.contains("assessment") {
        return;
    }
    let named = |service: &crate::vocabulary::id::ServiceId| service.as_str() == id.value;
    if !assessment.gaps.iter().any(|(_, gap)| gap.services.iter().any(named)) {
        let fault = WITHOUT_GAP.at(id.span, format!("no gap names service `{}`", id.value));
        report.push(fault.help("add it to `services:` of the gap in assessment.yaml that it closes"));
    }
}
