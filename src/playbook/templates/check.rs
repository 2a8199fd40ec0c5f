//! What must hold in templates, processes and tools. Files and guides that are not there are
//! reported with all other links.

use super::analysis::{Licence, cost, licence};
use super::model::{Process, Standing, Template, Templates, Tool};
use super::rules::{BAD_RATING, BELOW_ZERO, LICENCE_ENDED, LICENCE_ENDS, NOT_IN_FORCE};
use crate::diagnostic::Report;
use crate::playbook::ownership::Shared;
use crate::playbook::register::Kind;
use crate::playbook::{Playbook, rules};
use crate::vocabulary::date::long_date;
use crate::vocabulary::id::ServiceId;
use crate::vocabulary::value::{Answer, At};

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(templates) = &playbook.templates else { return };
    playbook.check_shared(&templates.shared, "the page of the templates", report);
    for (id, template) in templates.templates.iter() {
        let name = format!("template `{}`", id.value);
        check_ownership(playbook, id, &name, &template.shared, report);
        check_service(playbook, template.service.as_ref(), report);
        check_template(playbook, &name, template, report);
    }
    for (id, process) in templates.processes.iter() {
        check_process(playbook, id, process, report);
    }
    check_tools(playbook, templates, report);
}

fn check_ownership(playbook: &Playbook, id: &At<String>, name: &str, shared: &Shared, report: &mut Report) {
    playbook.check_shared(shared, name, report);
    // An owner that could not be read is reported already.
    if shared.owner.is_none() && !playbook.faulty.contains("templates") {
        let fault = rules::NO_OWNER.at(id.span, format!("nobody answers for {name}"));
        report.push(fault.help("add `owner:` with a person or role"));
    }
}

fn check_service(playbook: &Playbook, service: Option<&ServiceId>, report: &mut Report) {
    if let Some(service) = service {
        playbook.check_reference(Kind::Service, service.as_str(), service.span(), report);
    }
}

fn check_template(playbook: &Playbook, name: &str, template: &Template, report: &mut Report) {
    if let Some(version) = &template.version
        && template.in_force_from.is_none()
        && !playbook.faulty.contains("templates")
    {
        let message = format!(
            "nothing says since when version {} of {name} is to be used",
            version.value
        );
        let fault = NOT_IN_FORCE.at(version.span, message);
        report.push(fault.help("add `in_force_from:` with the day"));
    }
    if let Some(Answer::Known(rating)) = &template.rating
        && !(1.0..=5.0).contains(&rating.value)
    {
        let found = playbook.format().shortest(rating.value, 2);
        report.push(BAD_RATING.at(rating.span, format!("found a rating of `{found}`, expected 1 to 5")));
    }
}

fn check_process(playbook: &Playbook, id: &At<String>, process: &Process, report: &mut Report) {
    let name = format!("process `{}`", id.value);
    check_ownership(playbook, id, &name, &process.shared, report);
    check_service(playbook, process.service.as_ref(), report);
    for template in &process.templates {
        playbook.check_reference(Kind::Template, template.as_str(), template.span(), report);
    }
}

fn check_tools(playbook: &Playbook, templates: &Templates, report: &mut Report) {
    for (id, tool) in templates.tools.iter() {
        let name = format!("tool `{}`", id.value);
        check_ownership(playbook, id, &name, &tool.shared, report);
        if let Some(owner) = &tool.data_owner {
            playbook.check_person(owner, report);
        }
        check_licence(playbook, &name, tool, report);
        if let Some(cost) = cost(tool).filter(|cost| cost.value.is_sign_negative() && !cost.value.is_zero()) {
            let message = format!("{name} costs `{}`, expected 0 or more", cost.value);
            report.push(BELOW_ZERO.at(cost.span, message).help("write it without a sign"));
        }
    }
}

fn check_licence(playbook: &Playbook, name: &str, tool: &Tool, report: &mut Report) {
    let Some(until) = &tool.licence_until else { return };
    let day = long_date(until.value);
    let retiring = tool.standing.as_ref().map(|standing| standing.value) == Some(Standing::Retiring);
    let fault = match licence(until.value, playbook.as_of) {
        Licence::Ended => LICENCE_ENDED
            .at(until.span, format!("the licence of {name} ended on {day}"))
            .help("write the day to which it was renewed, or remove the tool"),
        Licence::EndsSoon if !retiring => LICENCE_ENDS
            .at(until.span, format!("the licence of {name} ends on {day}"))
            .help("renew it and write the new day, or set `standing: being retired`"),
        Licence::EndsSoon | Licence::Runs => return,
    };
    report.push(fault.label(format!("today is {}", long_date(playbook.as_of))));
}
