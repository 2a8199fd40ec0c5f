//! What must hold in the metrics.

use super::analysis::{STALE_AFTER, standing};
use super::model::{Better, Bound, Metric};
use crate::diagnostic::{Diagnostic, Report, Rule, Severity};
use crate::playbook::ownership::check_weights;
use crate::playbook::{Playbook, rules};
use crate::vocabulary::value::{Answer, At};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    NO_VALUES,
    STALE,
    TARGET_SHAPE,
    AMBER_ORDER,
    NO_QUESTION,
    TARGET_DATE_PASSED,
];

/// A metric that was never measured.
pub const NO_VALUES: Rule = Rule {
    code: "PMO-3301",
    name: "metric without values",
    severity: Severity::Warning,
    why: "The metric is defined but has no value yet, so its page says `no data` and the index \
          leaves it out.",
    example: "K14:\n  title: Benefit reviews held\n  unit: \"%\"",
    mend: "Add values, or a table that holds them:\nK14:\n  title: Benefit reviews held\n  unit: \"%\"\n  values: {2026-10: 40}",
};

/// A metric that is not kept up.
pub const STALE: Rule = Rule {
    code: "PMO-3302",
    name: "metric without values for two periods",
    severity: Severity::Warning,
    why: "The newest value is two or more periods old, so the metric says nothing about today. It \
          is shown as stale and left out of the index.",
    example: "K05:\n  frequency: monthly\n  values: {2026-06: 92}",
    mend: "Add the missing values. If nobody measures it any more, say so with `unknown` and who will:\nK05:\n  frequency: monthly\n  values: {2026-06: 92, 2026-07: 91, 2026-08: 94}",
};

/// A band where a number is needed, or the other way round.
pub const TARGET_SHAPE: Rule = Rule {
    code: "PMO-3303",
    name: "target does not fit the direction",
    severity: Severity::Error,
    why: "A metric that is best inside a band needs the two ends of the band; one that is better \
          high or low needs one number.",
    example: "better: inside\ntarget: 80",
    mend: "Give both ends, or change the direction:\nbetter: inside\ntarget: [75, 85]",
};

/// Amber on the wrong side of green.
pub const AMBER_ORDER: Rule = Rule {
    code: "PMO-3304",
    name: "amber limit beyond the target",
    severity: Severity::Error,
    why: "The amber limit says down (or up) to where a missed target is only at risk. Here it lies on \
          the other side of the target, so no value could ever be amber.",
    example: "better: higher\ntarget: 85\namber: 90",
    mend: "Put the limit on the worse side of the target:\nbetter: higher\ntarget: 85\namber: 75",
};

/// A number for its own sake.
pub const NO_QUESTION: Rule = Rule {
    code: "PMO-3305",
    name: "metric without a question",
    severity: Severity::Warning,
    why: "Readers want meaning, not numbers. A metric that answers nobody's question is not worth \
          the work of measuring it.",
    example: "K01:\n  title: On-time milestone delivery",
    mend: "Write the question that it answers:\nK01:\n  title: On-time milestone delivery\n  question: Can people rely on our dates?",
};

/// The day of the target is over.
pub const TARGET_DATE_PASSED: Rule = Rule {
    code: "PMO-3306",
    name: "target date passed",
    severity: Severity::Warning,
    why: "The day by which the target was to be reached is over and it was not reached, yet the page \
          still shows it as a target.",
    example: "K10:\n  target: 90\n  by: 2026-06-30",
    mend: "Set a new date, by decision of those who set the old one:\nK10:\n  target: 90\n  by: 2027-03-31",
};

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(metrics) = &playbook.metrics else { return };
    playbook.check_shared(&metrics.page.shared, "the page of the metrics", report);
    let weights: Vec<&At<f64>> = metrics
        .metrics
        .iter()
        .filter_map(|(_, metric)| metric.definition.weight.as_ref())
        .collect();
    if !metrics.metrics.has_unreadable() {
        check_weights("metrics", &weights, report);
    }
    for (id, metric) in metrics.metrics.iter() {
        check_metric(playbook, id, metric, report);
    }
}

fn check_metric(playbook: &Playbook, id: &At<String>, metric: &Metric, report: &mut Report) {
    let definition = &metric.definition;
    let name = format!("metric `{}`", id.value);
    playbook.check_shared(&definition.shared, &name, report);
    if definition.shared.owner.is_none() {
        let fault = rules::NO_OWNER.at(id.span, format!("nobody answers for {name}"));
        report.push(fault.help("add `owner:` with a person or role"));
    }
    if let Some(keeper) = &definition.data_owner {
        playbook.check_person(keeper, report);
    }
    if definition.question.is_none() {
        let fault = NO_QUESTION.at(id.span, format!("{name} answers no question"));
        report.push(fault.help("add `question:` with what somebody wants to know"));
    }
    check_limits(metric, report);
    let standing = standing(metric, playbook.as_of);
    match &standing.last {
        // A table that could not be read is reported where it is named.
        None if definition.series.is_some() && playbook.faulty.contains("metrics") => {}
        None => report.push(
            NO_VALUES
                .at(id.span, format!("{name} has no values"))
                .help("add `values:` or `series:`"),
        ),
        Some((period, value)) if standing.missed >= STALE_AFTER => {
            let fault = STALE.at(
                value.span,
                format!("{name} has had no value for {} periods", standing.missed),
            );
            report.push(fault.label(format!("the newest is of {}", period.short())));
        }
        Some(_) => {}
    }
    if let Some(by) = &definition.by
        && by.value < playbook.as_of
        && !matches!(standing.rag, crate::vocabulary::rag::Rag::Green)
    {
        let day = crate::vocabulary::date::long_date(by.value);
        report.push(TARGET_DATE_PASSED.at(by.span, format!("{name} was to reach its target by {day}")));
    }
}

fn check_limits(metric: &Metric, report: &mut Report) {
    let definition = &metric.definition;
    let inside = definition.better.value == Better::Inside;
    let Answer::Known(target) = &definition.target else {
        return;
    };
    let misfit = |bound: &Bound, what: &str| -> Option<Diagnostic> {
        match (bound, inside) {
            (Bound::One(value), true) => Some(TARGET_SHAPE.at(
                value.span,
                format!("the {what} is one number, but `better` is `inside`"),
            )),
            (Bound::Band(low, _), false) => {
                Some(TARGET_SHAPE.at(low.span, format!("the {what} is a band, but `better` is not `inside`")))
            }
            _ => None,
        }
    };
    let faults = [
        misfit(target, "target"),
        definition.amber.as_ref().and_then(|amber| misfit(amber, "amber limit")),
    ];
    let found = faults.into_iter().flatten().map(|fault| report.push(fault)).count();
    if found == 0 && beyond(definition.better.value, target, definition.amber.as_ref()) {
        let span = match &definition.amber {
            Some(Bound::One(value) | Bound::Band(value, _)) => value.span,
            None => return,
        };
        report.push(AMBER_ORDER.at(span, "the amber limit lies beyond the target, or a band is upside down"));
    }
}

fn beyond(better: Better, target: &Bound, amber: Option<&Bound>) -> bool {
    match (target, amber) {
        (Bound::One(target), Some(Bound::One(amber))) => match better {
            Better::Higher => amber.value > target.value,
            Better::Lower => amber.value < target.value,
            Better::Inside => false,
        },
        (Bound::Band(low, high), Some(Bound::Band(wide_low, wide_high))) => {
            low.value > high.value || wide_low.value > low.value || wide_high.value < high.value
        }
        _ => false,
    }
}
