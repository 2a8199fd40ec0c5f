//! What must hold in the portfolio.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::dependencies::{DependencyState, circles, state};
use super::model::{Portfolio, Project, ProjectDependency};
use super::rules::{
    BACKWARDS, BAD_THRESHOLDS, BETTER_THAN_PARTS, CIRCLE, DEPENDENCY_OVERDUE, FINISHED_AHEAD, FORECAST_PASSED,
    MORE_THAN_ALL, NEGATIVE, NO_BENEFIT_OWNER, NO_VERDICT, NOT_SHARED, VALUE_MISSING, VALUE_NOT_SHOWN,
    WAITS_FOR_ITSELF, WATERMELON,
};
use super::status::{Thresholds, computed, counts, ended, is_watermelon, rag, with_earned_value};
use crate::diagnostic::Report;
use crate::playbook::register::Kind;
use crate::playbook::{Playbook, check_findings};
use crate::vocabulary::date::long_date;
use crate::vocabulary::id::ProjectId;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::text::listed;
use crate::vocabulary::value::{Answer, At};

/// The charts whose findings an author may word.
pub(super) const CHARTS: [&str; 4] = ["schedule", "cost-index", "schedule-index", "forecast"];

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(portfolio) = &playbook.portfolio else { return };
    playbook.check_shared(&portfolio.shared, "the portfolio", report);
    check_findings(&portfolio.findings, &CHARTS, report);
    check_thresholds(portfolio, report);
    check_use_of_value(portfolio, report);
    for (id, project) in portfolio.projects.iter() {
        check_project(playbook, portfolio, id, project, report);
    }
    for (id, dependency) in portfolio.dependencies.iter() {
        check_dependency(playbook, id, dependency, report);
    }
    check_circles(playbook, portfolio, report);
    check_sharing(playbook, portfolio, report);
    super::metrics::check(playbook, portfolio, report);
}

fn check_thresholds(portfolio: &Portfolio, report: &mut Report) {
    let limits = Thresholds::of(portfolio);
    let written = |place: &Option<At<f64>>| place.as_ref().map(|at| at.span);
    if limits.red_below > limits.green_from
        && let Some(span) = written(&portfolio.red_below).or(written(&portfolio.green_from))
    {
        let message = format!(
            "a project would be on track from {} and off track below {}",
            limits.green_from, limits.red_below
        );
        report.push(BAD_THRESHOLDS.at(span, message).help("exchange the two"));
    }
    let written = |place: &Option<At<u32>>| place.as_ref().map(|at| at.span);
    if limits.late_from > limits.very_late_from
        && let Some(span) = written(&portfolio.very_late_from).or(written(&portfolio.late_from))
    {
        let message = format!(
            "a project would be on track up to {} days late, and off track after {}",
            limits.late_from, limits.very_late_from
        );
        report.push(BAD_THRESHOLDS.at(span, message).help("exchange the two"));
    }
}

/// Earned value that is written and, without a word, shown nowhere; reported at the first of it.
fn check_use_of_value(portfolio: &Portfolio, report: &mut Report) {
    if portfolio.earned_value.is_some() {
        return;
    }
    let amounts = portfolio
        .projects
        .iter()
        .flat_map(|(_, project)| [&project.planned_value, &project.earned_value]);
    let known = amounts.filter_map(|amount| amount.as_ref().and_then(Answer::known));
    if let Some(first) = known.min_by_key(|amount| amount.span) {
        let fault = VALUE_NOT_SHOWN.at(first.span, "earned value is written, but nothing asks to show it");
        report.push(fault.help("write `earned_value: yes` at the top of the file, or `no` to leave it out"));
    }
}

fn check_project(playbook: &Playbook, portfolio: &Portfolio, id: &At<String>, project: &Project, report: &mut Report) {
    let name = format!("project `{}`", id.value);
    playbook.check_shared(&project.shared, format_args!("the {name}"), report);
    if let Some(area) = &project.area {
        playbook.check_reference(Kind::Area, area.as_str(), area.span(), report);
    }
    for region in &project.regions {
        playbook.check_reference(Kind::Region, region.as_str(), region.span(), report);
    }
    for person in [&project.sponsor, &project.benefit_owner] {
        if let Some(person) = person.as_ref().and_then(Answer::known) {
            playbook.check_person(person, report);
        }
    }
    if let (Some(benefits), None) = (&project.benefits, &project.benefit_owner)
        && !playbook.faulty.contains("portfolio")
    {
        let fault = NO_BENEFIT_OWNER.at(benefits.span, format!("nobody answers for the benefits of {name}"));
        report.push(fault.help("add `benefit_owner:` with a person or role"));
    }
    check_days(playbook, &name, id, project, report);
    check_amounts(playbook, portfolio, &name, id, project, report);
    check_reported(playbook, portfolio, &name, project, report);
}

fn check_days(playbook: &Playbook, name: &str, id: &At<String>, project: &Project, report: &mut Report) {
    let known = |answer: &Option<Answer<At<Date>>>| answer.as_ref().and_then(Answer::known).cloned();
    let forecast = known(&project.forecast_finish);
    let ends = [
        ("was approved to end", known(&project.baseline_finish)),
        ("is foreseen to end", forecast.clone()),
        ("ended", project.finished.clone()),
    ];
    if let Some(start) = &project.start {
        for (words, day) in ends {
            let Some(day) = day.filter(|day| day.value < start.value) else {
                continue;
            };
            let fault = BACKWARDS.at(day.span, format!("{name} {words} before it begins"));
            report.push(fault.related(start.span, "it begins here"));
        }
    }
    let today = format!("today is {}", long_date(playbook.as_of));
    match (&project.finished, forecast) {
        (Some(finished), _) if finished.value > playbook.as_of => {
            let message = format!("{name} ended on {}, which is still to come", long_date(finished.value));
            let fault = FINISHED_AHEAD.at(finished.span, message).label(today);
            report.push(fault.help("write it as `forecast_finish` until the project is over"));
        }
        (None, Some(forecast)) if forecast.value < playbook.as_of => {
            let message = format!("{name} was foreseen to end on {}", long_date(forecast.value));
            let fault = FORECAST_PASSED.at(forecast.span, message).label(today);
            report.push(fault.help("write `finished:` with the day on which it ended, or a new forecast"));
        }
        _ => {}
    }
    if ended(project, playbook.as_of).is_some() && project.goals_met.is_none() && !playbook.faulty.contains("portfolio")
    {
        let fault = NO_VERDICT.at(
            id.span,
            format!("{name} is over, but nothing says whether it reached its goals"),
        );
        report.push(fault.help("add `goals_met: yes` or `goals_met: no`"));
    }
}

fn check_amounts(
    playbook: &Playbook,
    portfolio: &Portfolio,
    name: &str,
    id: &At<String>,
    project: &Project,
    report: &mut Report,
) {
    let amounts = [
        ("budget", &project.budget),
        ("planned_value", &project.planned_value),
        ("earned_value", &project.earned_value),
        ("actual_cost", &project.actual_cost),
    ];
    let known = |amount: &Option<Answer<At<Decimal>>>| amount.as_ref().and_then(Answer::known).cloned();
    for (key, amount) in amounts {
        if let Some(amount) = known(amount).filter(|amount| amount.value < Decimal::ZERO) {
            let fault = NEGATIVE.at(amount.span, format!("`{key}` of {name} is below zero"));
            report.push(fault.help("write the amount without a minus sign"));
        }
    }
    if let Some(budget) = known(&project.budget) {
        for (words, amount) in [("earned", &project.earned_value), ("planned", &project.planned_value)] {
            let Some(amount) = known(amount).filter(|amount| amount.value > budget.value) else {
                continue;
            };
            let message = format!("the {words} value of {name} is {}, more than its budget", amount.value);
            let fault = MORE_THAN_ALL.at(amount.span, message);
            report.push(fault.related(budget.span, format!("the budget is {}", budget.value)));
        }
    }
    let asked = with_earned_value(portfolio) && counts(project, playbook.as_of);
    let missing: Vec<String> = amounts
        .iter()
        .filter(|(_, amount)| amount.is_none())
        .map(|(key, _)| format!("`{key}`"))
        .collect();
    if asked && !missing.is_empty() && !playbook.faulty.contains("portfolio") {
        let message = format!("{name} has no {}, so its earned value cannot be told", listed(&missing));
        report.push(
            VALUE_MISSING
                .at(id.span, message)
                .help("add what is missing, or write `unknown` with who finds out"),
        );
    }
}

fn check_reported(playbook: &Playbook, portfolio: &Portfolio, name: &str, project: &Project, report: &mut Report) {
    let Some(status) = &project.reported else { return };
    // A reason is a word to the readers, who see both colours beside it.
    if status.reason.is_some() || playbook.faulty.contains("portfolio") {
        return;
    }
    let overall = &status.overall;
    let parts = [("time", &status.time), ("cost", &status.cost), ("scope", &status.scope)];
    let written = parts
        .iter()
        .filter_map(|(what, colour)| Some((*what, colour.as_ref()?)));
    let worst = written.min_by_key(|(_, colour)| rag(colour.value));
    let said = rag(overall.value);
    if let Some((what, colour)) = worst.filter(|(_, colour)| rag(colour.value) < said) {
        let message = format!(
            "{name} is reported {} altogether, but {} in {what}",
            said.word(),
            rag(colour.value).word()
        );
        let fault = BETTER_THAN_PARTS
            .at(overall.span, message)
            .related(colour.span, "its worst part");
        report.push(fault.help("report the worst of the parts, or add a `reason`"));
        return;
    }
    if counts(project, playbook.as_of) && is_watermelon(portfolio, project, playbook.as_of) {
        let figures = computed(portfolio, project, playbook.as_of);
        let what = match (figures.time, figures.cost) {
            (time, cost) if time < cost => "time",
            (time, cost) if cost < time => "cost",
            _ => "time and cost",
        };
        let what = if figures.cost == Rag::NoData { "time" } else { what };
        let message = format!(
            "{name} is reported {}, but its figures say {} in {what}",
            said.word(),
            figures.overall.word()
        );
        let fault = WATERMELON.at(overall.span, message);
        report.push(fault.help("add `reason:` with why you judge it better, or report what the figures say"));
    }
}

fn check_dependency(playbook: &Playbook, id: &At<String>, dependency: &ProjectDependency, report: &mut Report) {
    let name = format!("dependency `{}`", id.value);
    playbook.check_shared(&dependency.shared, format_args!("the {name}"), report);
    let (project, on) = (&dependency.project, &dependency.on);
    for end in [project, on] {
        playbook.check_reference(Kind::Project, end.as_str(), end.span(), report);
    }
    if project.as_str() == on.as_str() {
        let fault = WAITS_FOR_ITSELF.at(on.span(), format!("project `{}` waits for itself", on.as_str()));
        report.push(fault.help("name the project that delivers"));
        return;
    }
    if let (DependencyState::Overdue(days), Some(due)) = (
        state(dependency, playbook.as_of),
        dependency.due.as_ref().and_then(Answer::known),
    ) {
        let message = format!(
            "project `{}` waits for `{}` since {} days: {}",
            project.as_str(),
            on.as_str(),
            days,
            dependency.title.value
        );
        let fault = DEPENDENCY_OVERDUE.at(due.span, message);
        let fault = fault.label(format!("today is {}", long_date(playbook.as_of)));
        report.push(fault.help("write `met_on:` with the day on which it came, or a new `due`"));
    }
}

fn check_circles(playbook: &Playbook, portfolio: &Portfolio, report: &mut Report) {
    for circle in circles(portfolio, playbook.as_of) {
        let Some(first) = circle.first() else { continue };
        let mut dependencies = portfolio.dependencies.iter();
        let next = circle.get(1).unwrap_or(first);
        let place = dependencies.find(|(_, dependency)| {
            dependency.project.as_str() == first.as_str()
                && dependency.on.as_str() == next.as_str()
                && state(dependency, playbook.as_of).waits()
        });
        let Some((_, dependency)) = place else { continue };
        let mut way: Vec<String> = circle.iter().map(|id| format!("`{id}`")).collect();
        way.push(format!("`{first}`"));
        let message = format!("projects wait for each other in a circle: {}", way.join(" → "));
        let fault = CIRCLE.at(dependency.on.span(), message);
        report.push(fault.help("write what has come already as `met_on`, or decide who delivers first"));
    }
}

fn check_sharing(playbook: &Playbook, portfolio: &Portfolio, report: &mut Report) {
    for (id, resource) in portfolio.shared_resources.iter() {
        let name = format!("shared resource `{}`", id.value);
        playbook.check_shared(&resource.shared, format_args!("the {name}"), report);
        for project in &resource.projects {
            playbook.check_reference(Kind::Project, project.as_str(), project.span(), report);
        }
        let mut different: Vec<&str> = resource.projects.iter().map(ProjectId::as_str).collect();
        different.sort_unstable();
        different.dedup();
        if different.len() < 2 && !playbook.faulty.contains("portfolio") {
            let words = if different.is_empty() {
                "no project needs"
            } else {
                "only one project needs"
            };
            let fault = NOT_SHARED.at(id.span, format!("{words} the {name}"));
            report.push(fault.help("name the projects that need it under `projects`"));
        }
    }
}
