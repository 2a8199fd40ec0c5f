//! What must hold in the business case.

use super::flows::{appraise, flows, preferred, terms};
use super::model::{BusinessCase, CaseOption};
use crate::diagnostic::{Report, Rule, Severity};
use crate::playbook::ownership::dangling;
use crate::playbook::{Playbook, rules};
use crate::vocabulary::id::{MetricId, OptionId};
use crate::vocabulary::value::At;

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    SEVERAL_RATES,
    BENEFIT_WITHOUT_METRIC,
    PROBABILITIES,
    NOTHING_PREFERRED,
    LINES_OF_UNEQUAL_LENGTH,
    ODD_RATE,
    UNKNOWN_LINE,
    CONDITION_OVERDUE,
    NO_DO_NOTHING,
];

/// More than one internal rate of return.
pub const SEVERAL_RATES: Rule = Rule {
    code: "PMO-3401",
    name: "more than one internal rate of return",
    severity: Severity::Warning,
    why: "The flows change their sign more than once, so more than one rate makes the value zero (or \
          the one that does means nothing). None of them may be shown alone; the page lists all of \
          them, and the net present value and the modified rate decide.",
    example: "net flows: -1600, 10000, -10000 (25 % and 400 %)",
    mend: "Nothing is wrong with the figures. Argue with the net present value, and check whether the late outflow is real.",
};

/// A benefit that nobody can see coming.
pub const BENEFIT_WITHOUT_METRIC: Rule = Rule {
    code: "PMO-3402",
    name: "benefit without a metric",
    severity: Severity::Warning,
    why: "No metric shows whether the benefit comes, so it can be promised but never checked.",
    example: "benefits:\n  hours: {kind: time, cashable: no, values: [0, 140]}",
    mend: "Name the metric that shows it:\nbenefits:\n  hours: {kind: time, cashable: no, metric: K13, values: [0, 140]}",
};

/// Probabilities that are none.
pub const PROBABILITIES: Rule = Rule {
    code: "PMO-3403",
    name: "probabilities do not add up to 100 %",
    severity: Severity::Error,
    why: "The scenarios stand for everything that may come, so their probabilities add up to 100 %. \
          Otherwise the weighted value means nothing.",
    example: "scenarios:\n  low: {probability: 25 %}\n  base: {probability: 55 %}",
    mend: "Correct the probabilities or add the scenario that is missing:\nscenarios:\n  low: {probability: 25 %}\n  base: {probability: 55 %}\n  high: {probability: 20 %}",
};

/// Nothing is proposed.
pub const NOTHING_PREFERRED: Rule = Rule {
    code: "PMO-3404",
    name: "no preferred option",
    severity: Severity::Warning,
    why: "The page cannot say whether it pays, because no option is proposed.",
    example: "options:\n  A: {title: Do nothing}\n  B: {title: Four people}",
    mend: "Give one option the kind `preferred`:\noptions:\n  A: {title: Do nothing, kind: do nothing}\n  B: {title: Four people, kind: preferred}",
};

/// Lines that end in different years.
pub const LINES_OF_UNEQUAL_LENGTH: Rule = Rule {
    code: "PMO-3405",
    name: "lines of different length",
    severity: Severity::Warning,
    why: "One line has fewer years than another. The missing years count as nothing, which may be \
          right, but a forgotten amount looks the same.",
    example: "staff: [240, 310, 320]\ntooling: [60, 45]",
    mend: "Write every year, with 0 where nothing is spent:\nstaff: [240, 310, 320]\ntooling: [60, 45, 0]",
};

/// A rate that cannot be meant.
pub const ODD_RATE: Rule = Rule {
    code: "PMO-3406",
    name: "rate that cannot be meant",
    severity: Severity::Error,
    why: "A discount rate of −100 % or less has no meaning, and one above 100 % is a slip of the \
          decimal point.",
    example: "discount_rate: 800 %",
    mend: "Correct the rate:\ndiscount_rate: 8 %",
};

/// Spending on a line that was never planned.
pub const UNKNOWN_LINE: Rule = Rule {
    code: "PMO-3407",
    name: "spending without a plan",
    severity: Severity::Error,
    why: "Money was spent on a line that the preferred option does not have, so it cannot be compared \
          with the plan and would be missing from the total.",
    example: "actuals:\n  costs: {stff: 506}",
    mend: "Use the name of a cost line of the preferred option, or add the line there:\nactuals:\n  costs: {staff: 506}",
};

/// A condition that nobody met in time.
pub const CONDITION_OVERDUE: Rule = Rule {
    code: "PMO-3408",
    name: "condition of the approval overdue",
    severity: Severity::Warning,
    why: "The approval was given under a condition whose day is over, and nothing says that it was met. \
          Without it the approval may not hold.",
    example: "conditions:\n  - {text: Review after wave 2, due: 2026-06-30}",
    mend: "Say when it was met, or take it back to those who approved:\nconditions:\n  - {text: Review after wave 2, due: 2026-06-30, met: 2026-06-18}",
};

/// Nothing to compare with.
pub const NO_DO_NOTHING: Rule = Rule {
    code: "PMO-3409",
    name: "no option to do nothing",
    severity: Severity::Warning,
    why: "Every option is measured against what happens if nothing is done. Without it readers cannot \
          judge what the others bring.",
    example: "options:\n  C: {title: Four people, kind: preferred}",
    mend: "Add the option, with what doing nothing goes on to cost:\noptions:\n  A: {title: Do nothing, kind: do nothing}\n  C: {title: Four people, kind: preferred}",
};

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(case) = &playbook.business_case else { return };
    playbook.check_shared(&case.shared, "the business case", report);
    crate::playbook::check_findings(&case.findings, &["cash-flow", "benefits", "sensitivity"], report);
    check_rates(case, report);
    for (id, option) in case.options.iter() {
        check_option(case, id, option, report);
    }
    for reference in [
        case.preferred.as_ref(),
        case.approval.as_ref().and_then(|approval| approval.option.as_ref()),
    ] {
        check_option_reference(case, reference, report);
    }
    match preferred(case) {
        Some((_, option)) => check_preferred(playbook, case, option, report),
        None if case.options.is_empty() || case.options.has_unreadable() || case.preferred.is_some() => {}
        None => {
            if let Some(first) = case.options.ids().next() {
                report.push(NOTHING_PREFERRED.at(first.span, "no option is preferred"));
            }
        }
    }
    check_reference_option(case, report);
    check_probabilities(case, report);
    check_approval(playbook, case, report);
    for (id, assumption) in case.assumptions.iter() {
        playbook.check_shared(&assumption.shared, format_args!("assumption `{}`", id.value), report);
    }
    for (id, question) in case.feasibility.iter() {
        playbook.check_shared(
            &question.shared,
            format_args!("feasibility question `{}`", id.value),
            report,
        );
    }
}

fn check_rates(case: &BusinessCase, report: &mut Report) {
    let rates = [
        Some(&*case.discount_rate),
        case.finance_rate.as_ref(),
        case.reinvestment_rate.as_ref(),
    ];
    let changed = case
        .sensitivity
        .iter()
        .flat_map(|(_, swing)| [&swing.worse, &swing.better])
        .flatten();
    let scenarios = case
        .scenarios
        .iter()
        .filter_map(|(_, scenario)| scenario.change.as_ref());
    let others = changed
        .chain(scenarios)
        .filter_map(|change| change.discount_rate.as_ref());
    for rate in rates.into_iter().flatten().chain(others) {
        if rate.0 <= -1.0 || rate.0 > 1.0 {
            let shown = crate::vocabulary::number::NumberFormat::default().shortest(rate.0 * 100.0, 2);
            report.push(ODD_RATE.at(rate.span, format!("a rate of {shown} % cannot be meant")));
        }
    }
}

fn check_option(case: &BusinessCase, id: &At<String>, option: &CaseOption, report: &mut Report) {
    let appraisal = appraise(flows(option), terms(case, None));
    if appraisal.rates.sign_changes > 1 {
        let count = appraisal.rates.roots.len();
        let message = format!(
            "the flows of option `{}` change their sign {} times and have {count} internal rates of return",
            id.value, appraisal.rates.sign_changes
        );
        report.push(
            SEVERAL_RATES
                .at(id.span, message)
                .help("argue with the net present value instead"),
        );
    }
    let costs = option.costs.iter().map(|(id, line)| (id, line.0.values.len()));
    let benefits = option.benefits.iter().map(|(id, line)| (id, line.values.len()));
    let lines: Vec<_> = costs.chain(benefits).collect();
    let Some(longest) = lines.iter().map(|(_, length)| *length).max() else {
        return;
    };
    for (line, length) in lines {
        if length != longest {
            let message = format!("line `{}` has {length} amounts, another line has {longest}", line.value);
            report.push(
                LINES_OF_UNEQUAL_LENGTH
                    .at(line.span, message)
                    .help("write 0 where nothing is planned"),
            );
        }
    }
}

fn check_option_reference(case: &BusinessCase, option: Option<&OptionId>, report: &mut Report) {
    if let Some(option) = option
        && !case.options.contains(option.as_str())
    {
        let known = case.options.ids().map(|id| id.value.as_str());
        dangling("option", option.as_str(), option.span(), known, "`options`", report);
    }
}

/// Owners, metrics and actuals are asked of the option that is proposed; the others are history.
fn check_preferred(playbook: &Playbook, case: &BusinessCase, option: &CaseOption, report: &mut Report) {
    for (id, line) in option.benefits.iter() {
        let name = format!("benefit `{}`", id.value);
        playbook.check_shared(&line.shared, &name, report);
        if line.shared.owner.is_none() {
            let fault = rules::NO_OWNER.at(id.span, format!("nobody answers for {name}"));
            report.push(fault.help("add `owner:` with a person or role"));
        }
        match &line.metric {
            None => report.push(
                BENEFIT_WITHOUT_METRIC
                    .at(id.span, format!("no metric shows whether {name} comes"))
                    .help("add `metric:` with the id of a metric"),
            ),
            Some(metric) => check_metric(playbook, metric, report),
        }
    }
    let Some(actuals) = &case.actuals else { return };
    for id in actuals.costs.ids() {
        if !option.costs.contains(&id.value) {
            let fault = UNKNOWN_LINE.at(id.span, format!("the preferred option has no cost line `{}`", id.value));
            let known = option.costs.ids().map(|id| id.value.as_str());
            report.push(match crate::diagnostic::did_you_mean(&id.value, known) {
                Some(near) => fault.label(format!("did you mean `{near}`?")),
                None => fault,
            });
        }
    }
}

fn check_metric(playbook: &Playbook, metric: &MetricId, report: &mut Report) {
    let known: Vec<&str> = playbook
        .metrics
        .iter()
        .flat_map(|metrics| metrics.metrics.ids())
        .map(|id| id.value.as_str())
        .collect();
    if !known.contains(&metric.as_str()) {
        dangling("metric", metric.as_str(), metric.span(), known, "metrics.yaml", report);
    }
}

fn check_probabilities(case: &BusinessCase, report: &mut Report) {
    if case.scenarios.has_unreadable() {
        return;
    }
    let sum: f64 = case
        .scenarios
        .iter()
        .map(|(_, scenario)| scenario.probability.value.0)
        .sum();
    let last = case.scenarios.iter().last();
    if let Some((_, scenario)) = last
        && (sum - 1.0).abs() > 1e-6
    {
        let shown = crate::vocabulary::number::NumberFormat::default().shortest(sum * 100.0, 2);
        let fault = PROBABILITIES.at(
            scenario.probability.span,
            format!("the probabilities add up to {shown} %"),
        );
        report.push(fault.label("the last of them"));
    }
}

fn check_approval(playbook: &Playbook, case: &BusinessCase, report: &mut Report) {
    let Some(approval) = &case.approval else { return };
    for person in &approval.by {
        playbook.check_person(person, report);
    }
    for condition in &approval.conditions {
        if let (Some(due), None) = (&condition.due, &condition.met)
            && due.value < playbook.as_of
        {
            let day = crate::vocabulary::date::long_date(due.value);
            let message = format!("the condition `{}` was due on {day}", condition.text.value);
            report.push(
                CONDITION_OVERDUE
                    .at(due.span, message)
                    .help("add `met:` with the day it was met"),
            );
        }
    }
}

/// Every option is measured against doing nothing.
fn check_reference_option(case: &BusinessCase, report: &mut Report) {
    let is_reference = |option: &CaseOption| {
        option
            .kind
            .as_ref()
            .is_some_and(|kind| kind.value == super::model::OptionKind::DoNothing)
    };
    if !case.options.has_unreadable()
        && !case.options.iter().any(|(_, option)| is_reference(option))
        && let Some(first) = case.options.ids().next()
    {
        report.push(NO_DO_NOTHING.at(first.span, "no option says what happens if nothing is done"));
    }
}
