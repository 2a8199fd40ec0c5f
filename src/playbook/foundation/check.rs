//! What must hold in the foundation.

use super::analysis::{MATURITY, QuestionState, question_state};
use super::model::{Foundation, Objective, Organisation, Pmo, Scope, ScopeAxes, ScopeEntry, TypeScheme};
use super::rules::{
    BACKWARDS, CONSENT_TO_COME, IN_AND_OUT, NO_ANSWER, NO_ASSESSMENT, NO_GOAL, NO_MEASURE, NO_TYPE_NAME,
    QUESTION_OVERDUE,
};
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::ownership::dangling;
use crate::playbook::rules::NO_OWNER;
use crate::vocabulary::date::long_date;
use crate::vocabulary::value::{Answer, At, Items};

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(foundation) = &playbook.foundation else { return };
    playbook.check_shared(&foundation.shared, "the foundation", report);
    if let Some(pmo) = &foundation.pmo {
        check_pmo(playbook, pmo, report);
    }
    check_scope(foundation, report);
    if let Some(scope) = &foundation.scope {
        check_asked(playbook, scope, report);
    }
    check_people(playbook, foundation, report);
    for (id, objective) in foundation.objectives.iter() {
        check_objective(playbook, foundation, id, objective, report);
    }
    check_questions(playbook, foundation, report);
}

/// Whether all of the chapter could be read: what seems to be missing from it is missing then.
fn is_whole(playbook: &Playbook) -> bool {
    !playbook.faulty.contains("foundation")
}

fn check_pmo(playbook: &Playbook, pmo: &Pmo, report: &mut Report) {
    check_type_name(pmo, report);
    for person in pmo
        .sponsor
        .known()
        .into_iter()
        .chain(pmo.reports_to.as_ref().and_then(Answer::known))
    {
        playbook.check_person(person, report);
    }
}

/// The entries of the four axes, each with the name of its axis.
fn entries(axes: Option<&ScopeAxes>) -> impl Iterator<Item = (&'static str, &ScopeEntry)> {
    axes.into_iter().flat_map(|axes| {
        let all = [
            ("roles", &axes.roles),
            ("areas", &axes.areas),
            ("regions", &axes.regions),
            ("natures", &axes.natures),
        ];
        all.into_iter()
            .flat_map(|(axis, entries)| entries.iter().map(move |entry| (axis, entry)))
    })
}

fn check_scope(foundation: &Foundation, report: &mut Report) {
    let Some(scope) = &foundation.scope else { return };
    let organisation = foundation.organisation.as_ref();
    for axes in [&scope.r#in, &scope.out, &scope.later, &scope.asked] {
        for (axis, entry) in entries(axes.as_ref()) {
            check_scope_entry(organisation, axis, entry, report);
        }
    }
    for (axis, entry) in entries(scope.out.as_ref()) {
        let same =
            |(other, inside): &(&str, &ScopeEntry)| *other == axis && inside.0.title.value == entry.0.title.value;
        if let Some((_, inside)) = entries(scope.r#in.as_ref()).find(same) {
            let title = &entry.0.title;
            let fault = IN_AND_OUT.at(title.span, format!("`{}` is in scope and out of scope", title.value));
            report.push(fault.related(inside.0.title.span, "here it is in scope"));
        }
    }
}

/// What was asked for is agreed now, comes later, or is out; otherwise nobody says what became of it.
fn check_asked(playbook: &Playbook, scope: &Scope, report: &mut Report) {
    if !is_whole(playbook) {
        return;
    }
    for (axis, asked) in entries(scope.asked.as_ref()) {
        let title = &asked.0.title;
        let answered = [&scope.r#in, &scope.out, &scope.later].into_iter().any(|axes| {
            entries(axes.as_ref()).any(|(other, entry)| other == axis && entry.0.title.value == title.value)
        });
        if !answered {
            let fault = NO_ANSWER.at(
                title.span,
                format!("`{}` was asked for, and nothing says what became of it", title.value),
            );
            report.push(fault.help(format!(
                "write it under `{axis}` of `in`, `later` or `out`, in the same words"
            )));
        }
    }
}

fn check_people(playbook: &Playbook, foundation: &Foundation, report: &mut Report) {
    for (id, person) in foundation.people.iter() {
        let Some(consent) = person.consent.as_ref().filter(|day| day.value > playbook.as_of) else {
            continue;
        };
        let day = long_date(consent.value);
        let message = format!("`{}` is said to have agreed on {day}, which is still to come", id.value);
        let fault = CONSENT_TO_COME.at(consent.span, message);
        report.push(fault.label(format!("today is {}", long_date(playbook.as_of))));
    }
}

/// A scheme without its word says nothing; the words of `TenStep` and P3O are known.
fn check_type_name(pmo: &Pmo, report: &mut Report) {
    let Some(scheme) = &pmo.type_scheme else { return };
    let known: &[&str] = match scheme.value {
        TypeScheme::TenStep => &[
            "reporting",
            "infrastructure",
            "coaching",
            "resource centre",
            "resource center",
        ],
        TypeScheme::P3o => &[
            "portfolio office",
            "hub",
            "programme office",
            "program office",
            "project office",
            "centre of excellence",
            "center of excellence",
        ],
        TypeScheme::Pmi | TypeScheme::Custom => &[],
    };
    match &pmo.type_name {
        None if scheme.value != TypeScheme::Pmi => {
            let message = format!("the type has no name in the scheme `{}`", scheme.value.word());
            report.push(
                NO_TYPE_NAME
                    .at(scheme.span, message)
                    .help("add `type_name:` with the name"),
            );
        }
        Some(name) if !known.is_empty() => {
            let words = name.value.to_lowercase();
            if !known.iter().any(|known| words.contains(known)) {
                let message = format!("`{}` is no type of `{}`", name.value, scheme.value.word());
                let fault = NO_TYPE_NAME.at(name.span, message);
                report.push(fault.help(format!("its types are: {}", known.join(", "))));
            }
        }
        _ => {}
    }
}

fn check_scope_entry(organisation: Option<&Organisation>, axis: &str, entry: &ScopeEntry, report: &mut Report) {
    let title = &entry.0.title;
    if let (Some(from), Some(until)) = (&entry.0.from, &entry.0.until)
        && until.value < from.value
    {
        let fault = BACKWARDS.at(until.span, format!("`{}` ends before it begins", title.value));
        report.push(fault.related(from.span, "it begins here"));
    }
    let (what, names, defined_in) = match axis {
        "areas" => (
            "business area",
            organisation.map(|organisation| &organisation.business_areas),
            "foundation.yaml under `business_areas`",
        ),
        "regions" => (
            "region",
            organisation.map(|organisation| &organisation.regions),
            "foundation.yaml under `regions`",
        ),
        _ => return,
    };
    if let Some(names) = names
        && looks_like_id(&title.value)
        && !names.is_empty()
        && !names.contains(&title.value)
    {
        dangling(what, &title.value, title.span, known(names), defined_in, report);
    }
}

/// One word in small letters is an id; an area in words has a capital or a blank.
fn looks_like_id(text: &str) -> bool {
    !text.contains(char::is_whitespace) && !text.contains(char::is_uppercase)
}

fn known<T>(items: &Items<T>) -> impl Iterator<Item = &str> {
    items.ids().map(|id| id.value.as_str())
}

fn check_objective(
    playbook: &Playbook,
    foundation: &Foundation,
    id: &At<String>,
    objective: &Objective,
    report: &mut Report,
) {
    let name = format!("objective `{}`", id.value);
    playbook.check_shared(&objective.shared, &name, report);
    if objective.shared.owner.is_none() && is_whole(playbook) {
        let fault = NO_OWNER.at(id.span, format!("nobody answers for {name}"));
        report.push(fault.help("add `owner:` with a person or role"));
    }
    check_measure(playbook, id, objective, report);
    check_goal(playbook, foundation, id, objective, report);
    for challenge in &objective.challenges {
        let assessment = playbook.assessment.as_ref();
        if assessment.is_none() && playbook.faulty.contains("assessment") {
            continue;
        }
        if !assessment.is_some_and(|assessment| assessment.challenges.contains(challenge.as_str())) {
            let known = assessment.iter().flat_map(|assessment| known(&assessment.challenges));
            let defined_in = "assessment.yaml under `challenges`";
            dangling(
                "challenge",
                challenge.as_str(),
                challenge.span(),
                known,
                defined_in,
                report,
            );
        }
    }
}

fn check_measure(playbook: &Playbook, id: &At<String>, objective: &Objective, report: &mut Report) {
    let Some(metric) = &objective.metric else {
        if !is_whole(playbook) {
            return;
        }
        let fault = NO_MEASURE.at(
            id.span,
            format!("nothing shows whether objective `{}` is reached", id.value),
        );
        report.push(fault.help("add `metric:` with the id of a metric, or `metric: maturity`"));
        return;
    };
    if metric.as_str() == MATURITY {
        if playbook.assessment.is_none() && !playbook.faulty.contains("assessment") {
            let fault = NO_ASSESSMENT.at(metric.span(), "`maturity` is the measure, but there is no assessment");
            report.push(fault.help("write `assessment.yaml`, or name a metric"));
        }
        return;
    }
    let metrics = playbook.metrics.as_ref().map(|metrics| &metrics.metrics);
    if metrics.is_none() && playbook.faulty.contains("metrics") {
        return;
    }
    if !metrics.is_some_and(|metrics| metrics.contains(metric.as_str())) {
        let known = metrics.into_iter().flat_map(known).chain([MATURITY]);
        dangling("metric", metric.as_str(), metric.span(), known, "metrics.yaml", report);
    }
}

fn check_goal(
    playbook: &Playbook,
    foundation: &Foundation,
    id: &At<String>,
    objective: &Objective,
    report: &mut Report,
) {
    let Some(goal) = &objective.goal else {
        if !is_whole(playbook) {
            return;
        }
        let fault = NO_GOAL.at(
            id.span,
            format!("objective `{}` serves no goal of the organisation", id.value),
        );
        report.push(fault.help("add `goal:` with the id of a goal under `organisation`"));
        return;
    };
    let goals = foundation.organisation.as_ref().map(|organisation| &organisation.goals);
    if goals.is_none() && !is_whole(playbook) {
        return;
    }
    if !goals.is_some_and(|goals| goals.contains(goal.as_str())) {
        let known = goals.into_iter().flat_map(known);
        dangling(
            "goal",
            goal.as_str(),
            goal.span(),
            known,
            "foundation.yaml under `organisation`, `goals`",
            report,
        );
    }
}

fn check_questions(playbook: &Playbook, foundation: &Foundation, report: &mut Report) {
    for (id, question) in foundation.questions.iter() {
        playbook.check_person(&question.owner, report);
        if question_state(question, playbook.as_of) == QuestionState::Overdue {
            let owner = playbook.role_of(&question.owner);
            let day = long_date(question.by.value);
            let message = format!("question `{}` was to be answered by {day}", id.value);
            let fault = QUESTION_OVERDUE
                .at(question.by.span, message)
                .label(format!("today is {}", long_date(playbook.as_of)));
            report.push(fault.help(format!("ask {owner}, then write `answer:`, or a new day")));
        }
    }
}
