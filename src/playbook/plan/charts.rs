//! The charts of the plan: from goals to actions, actions due and done, working time.

use jiff::civil::Date;

use super::model::Plan;
use super::status::{done_on, due, tally};
use super::times::{Side, Times};
use crate::chart::{Chart, Decimals, Flow, FlowColumn, FlowNode, StackActual, StackPeriod, StackSeries, StackedBars};
use crate::playbook::amounts::days_between;
use crate::playbook::foundation::model::Foundation;
use crate::playbook::register::{Entry, Kind};
use crate::playbook::section::ChartBlock;
use crate::playbook::{Playbook, finding};
use crate::vocabulary::date::Period;
use crate::vocabulary::language::Language;

/// More parts than these cannot be told apart in one bar.
const MOST_SERIES: usize = 5;

/// What leads from goals to objectives, outcomes and actions.
fn links(plan: &Plan, foundation: &Foundation) -> Vec<(String, String)> {
    let mut links: Vec<(String, String)> = Vec::new();
    for (id, objective) in foundation.objectives.iter() {
        links.extend(
            objective
                .goal
                .iter()
                .map(|goal| (goal.as_str().to_owned(), id.value.clone())),
        );
    }
    for (id, outcome) in plan.outcomes.iter() {
        let objective = outcome.objective.iter();
        links.extend(objective.map(|objective| (objective.as_str().to_owned(), id.value.clone())));
    }
    for (id, action) in plan.actions.iter() {
        links.extend(
            action
                .outcome
                .iter()
                .map(|outcome| (outcome.as_str().to_owned(), id.value.clone())),
        );
    }
    links
}

/// From the goals of the organisation to the actions; `None` where there is nothing to connect.
pub(super) fn chain(playbook: &Playbook, plan: &Plan) -> Option<ChartBlock> {
    let foundation = playbook.foundation.as_ref()?;
    if plan.outcomes.is_empty() || foundation.objectives.is_empty() {
        return None;
    }
    let links = links(plan, foundation);
    let leads = |id: &str| links.iter().any(|(from, _)| from == id);
    let language = &playbook.language;
    let column = |title: &str, entries: Vec<Entry>, last: bool| FlowColumn {
        title: language.say(title),
        nodes: entries
            .into_iter()
            .map(|entry| FlowNode {
                loose: !last && !leads(&entry.id.value),
                id: entry.id.value,
                label: entry.title,
            })
            .collect(),
    };
    let objectives = column("plan-chain-objectives", playbook.register(Kind::Objective), false);
    let loose = objectives.nodes.iter().filter(|node| node.loose).count();
    let columns = [
        column("plan-chain-goals", playbook.register(Kind::Goal), false),
        objectives,
        column("plan-chain-outcomes", playbook.register(Kind::Outcome), false),
        column("plan-chain-actions", playbook.register(Kind::Action), true),
    ];
    let columns: Vec<FlowColumn> = columns.into_iter().filter(|column| !column.nodes.is_empty()).collect();
    let worked_out = match loose {
        0 => language.say("plan-chain-whole"),
        count => language.message("plan-chain-loose").count("count", count).string(),
    };
    Some(ChartBlock {
        key: "plan.chain".to_owned(),
        finding: finding(&plan.findings, "chain", worked_out),
        subtitle: language.say("plan-chain-subtitle"),
        chart: Chart::Flow(Flow {
            columns,
            links,
            loose: language.say("plan-chain-nowhere"),
        }),
        source: language.say("plan-source-chain"),
        as_of: Some(playbook.as_of),
    })
}

/// The month, quarter or year that a day lies in.
fn bucket(date: Date, days: i64) -> Option<Period> {
    match days {
        ..=240 => Some(Period::month_of(date)),
        241..=1500 => Period::parse(&format!("{:04}-Q{}", date.year(), (date.month() - 1) / 3 + 1)),
        _ => Period::parse(&format!("{:04}", date.year())),
    }
}

/// A bar for each period from the first day on which something is due to the last one.
fn bars(language: &Language, days: &[(Date, Option<Date>)], as_of: Date) -> Option<Vec<StackPeriod>> {
    let first = days.iter().map(|(due, _)| *due).min()?;
    let last = days.iter().map(|(due, _)| *due).max()?;
    let length = days_between(first, last);
    let end = bucket(last, length)?;
    let mut periods = Vec::new();
    let mut period = bucket(first, length)?;
    while period <= end && periods.len() < 400 {
        periods.push(point(language, period, as_of, days));
        period = period.next();
    }
    Some(periods)
}

/// What becomes of the actions that are due, added up over time.
pub(super) fn burn_up(playbook: &Playbook, plan: &Plan) -> Option<ChartBlock> {
    let as_of = playbook.as_of;
    let days: Vec<(Date, Option<Date>)> = plan
        .actions
        .iter()
        .filter_map(|(_, action)| Some((due(action)?, done_on(action, as_of))))
        .collect();
    let language = &playbook.language;
    let mut periods = bars(language, &days, as_of)?;
    let counts = tally(plan.actions.iter().map(|(_, action)| action), as_of);
    let id = match counts.overdue {
        0 => "plan-chart-actions-none-overdue",
        _ => "plan-chart-actions",
    };
    let worked_out = language.message(id).count("done", counts.done);
    let worked_out = worked_out.count("all", counts.actions).count("overdue", counts.overdue);
    let subtitle = match counts.actions - days.len() {
        0 => language.say("plan-chart-actions-subtitle"),
        count => {
            let without = language.message("plan-chart-actions-subtitle-without");
            without.count("count", count).string()
        }
    };
    // What never was overdue needs no colour for it.
    let was_overdue = periods.iter().any(|period| period.values.get(1) != Some(&Some(0.0)));
    let mut names = vec!["plan-chart-done", "plan-chart-overdue", "plan-chart-to-come"];
    if !was_overdue {
        names.remove(1);
        for period in &mut periods {
            period.values.remove(1);
        }
    }
    let series = names.into_iter().map(|name| StackSeries {
        name: language.say(name),
        note: String::new(),
    });
    Some(ChartBlock {
        key: "plan.actions".to_owned(),
        finding: finding(&plan.findings, "actions", worked_out.string()),
        subtitle,
        chart: Chart::StackedBars(StackedBars {
            series: series.collect(),
            periods,
            period_heading: language.say("plan-chart-until"),
            total_heading: language.say("plan-chart-due"),
            actual_heading: String::new(),
            decimals: Decimals::UpTo(0),
        }),
        source: language.say("plan-source"),
        as_of: Some(as_of),
    })
}

/// Of the actions due by the end of a period: those done by then, those overdue then, and those whose
/// day is still to come on the day of the playbook.
#[allow(clippy::cast_precision_loss, reason = "nobody writes 2^52 actions")]
fn point(language: &Language, period: Period, as_of: Date, days: &[(Date, Option<Date>)]) -> StackPeriod {
    let then = period.end().min(as_of);
    let until = || days.iter().filter(|(due, _)| *due <= period.end());
    let is_done = |done: &Option<Date>| done.is_some_and(|done| done <= then);
    let done = until().filter(|(_, done)| is_done(done)).count();
    let overdue = until().filter(|(due, done)| !is_done(done) && *due < then).count();
    let to_come = until().count() - done - overdue;
    StackPeriod {
        label: language.short_period(period),
        values: [done, overdue, to_come].map(|count| Some(count as f64)).into(),
        actual: None,
    }
}

fn total(plan: &Plan, side: Side, period: Period) -> Option<f64> {
    Times::total(plan, side, period).map(|(total, _)| total)
}

/// What the newest period with an actual says.
fn time_finding(playbook: &Playbook, plan: &Plan, times: &Times) -> String {
    let mut differences = times.periods.iter().filter_map(|period| {
        let difference = total(plan, Side::Actual, *period)? - total(plan, Side::Planned, *period)?;
        Some((*period, difference))
    });
    let language = &playbook.language;
    let Some((period, difference)) = differences.next_back() else {
        return language.say("plan-times-chart");
    };
    let id = match difference {
        difference if difference.abs() < 0.005 => "plan-times-chart-kept",
        difference if difference < 0.0 => "plan-times-chart-less",
        _ => "plan-times-chart-more",
    };
    let fte = playbook.format().shortest(difference.abs(), 2);
    let message = language.message(id).number("fte", difference.abs(), fte);
    message.text("period", language.short_period(period)).string()
}

/// The bars of a period: planned by role where so many roles can be told apart, and the actual sum.
/// Words at every actual bar would cover one another; the one with `words` tells what they are.
fn time_bars(playbook: &Playbook, plan: &Plan, period: Period, words: bool) -> StackPeriod {
    let values = if plan.resources.len() <= MOST_SERIES {
        let time = |resource| Times::time(resource, Side::Planned, period).map(|time| time.value);
        plan.resources.iter().map(|(_, resource)| time(resource)).collect()
    } else {
        vec![total(plan, Side::Planned, period)]
    };
    let written = |text: String| if words { text } else { String::new() };
    StackPeriod {
        label: playbook.language.short_period(period),
        values,
        actual: total(plan, Side::Actual, period).map(|value| StackActual {
            value,
            label: written(playbook.language.say("plan-times-chart-actual")),
            note: written(playbook.format().shortest(value, 2)),
        }),
    }
}

/// Working time by period: planned by role, and as it was in all.
pub(super) fn working_time(playbook: &Playbook, plan: &Plan) -> Option<ChartBlock> {
    let language = &playbook.language;
    let times = Times::of(plan);
    let names: Vec<String> = if plan.resources.len() <= MOST_SERIES {
        let titles = plan.resources.iter().map(|(_, resource)| resource.title.value.clone());
        titles.collect()
    } else {
        vec![language.say("plan-times-planned")]
    };
    let series = names.into_iter().map(|name| StackSeries {
        name,
        note: String::new(),
    });
    let measured = |period: &&Period| total(plan, Side::Actual, **period).is_some();
    let newest = times.periods.iter().rfind(measured);
    let bars = |period: &Period| time_bars(playbook, plan, *period, Some(period) == newest);
    (!times.periods.is_empty()).then(|| ChartBlock {
        key: "plan.resources".to_owned(),
        finding: finding(&plan.findings, "resources", time_finding(playbook, plan, &times)),
        subtitle: language.say("plan-times-subtitle"),
        chart: Chart::StackedBars(StackedBars {
            series: series.collect(),
            periods: times.periods.iter().map(bars).collect(),
            period_heading: language.say("plan-times-period"),
            total_heading: language.say("plan-times-planned-total"),
            actual_heading: language.say("plan-times-chart-actual"),
            decimals: Decimals::UpTo(2),
        }),
        source: language.say("plan-source"),
        as_of: Some(playbook.as_of),
    })
}
