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
    let column = |title: &str, entries: Vec<Entry>, last: bool| FlowColumn {
        title: title.to_owned(),
        nodes: entries
            .into_iter()
            .map(|entry| FlowNode {
                loose: !last && !leads(&entry.id.value),
                id: entry.id.value,
                label: entry.title,
            })
            .collect(),
    };
    let columns = vec![
        column("Goals of the organisation", playbook.register(Kind::Goal), false),
        column("Objectives", playbook.register(Kind::Objective), false),
        column("Outcomes", playbook.register(Kind::Outcome), false),
        column("Actions", playbook.register(Kind::Action), true),
    ];
    let columns: Vec<FlowColumn> = columns.into_iter().filter(|column| !column.nodes.is_empty()).collect();
    let objectives = columns.iter().find(|column| column.title == "Objectives");
    let loose = objectives.map_or(0, |column| column.nodes.iter().filter(|node| node.loose).count());
    let worked_out = match loose {
        0 => "Every objective has an outcome that serves it".to_owned(),
        1 => "One objective has no outcome in the plan".to_owned(),
        count => format!("{count} objectives have no outcome in the plan"),
    };
    Some(ChartBlock {
        key: "plan.chain".to_owned(),
        finding: finding(&plan.findings, "chain", worked_out),
        subtitle: "What each action is good for, from the goals of the organisation to the work".to_owned(),
        chart: Chart::Flow(Flow {
            columns,
            links,
            loose: "Leads nowhere yet".to_owned(),
        }),
        source: "foundation and plan".to_owned(),
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
fn bars(days: &[(Date, Option<Date>)], as_of: Date) -> Option<Vec<StackPeriod>> {
    let first = days.iter().map(|(due, _)| *due).min()?;
    let last = days.iter().map(|(due, _)| *due).max()?;
    let length = days_between(first, last);
    let end = bucket(last, length)?;
    let mut periods = Vec::new();
    let mut period = bucket(first, length)?;
    while period <= end && periods.len() < 400 {
        periods.push(point(period, as_of, days));
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
    let mut periods = bars(&days, as_of)?;
    let counts = tally(plan.actions.iter().map(|(_, action)| action), as_of);
    let late = match counts.overdue {
        0 => "none is overdue".to_owned(),
        1 => "one is overdue".to_owned(),
        count => format!("{count} are overdue"),
    };
    let worked_out = format!("{} of {} actions are done, {late}", counts.done, counts.actions);
    let note = match counts.actions - days.len() {
        0 => String::new(),
        1 => ", without one that has no day".to_owned(),
        count => format!(", without {count} that have no day"),
    };
    // What never was overdue needs no colour for it.
    let was_overdue = periods.iter().any(|period| period.values.get(1) != Some(&Some(0.0)));
    let mut names = vec!["Done", "Overdue", "To come"];
    if !was_overdue {
        names.remove(1);
        for period in &mut periods {
            period.values.remove(1);
        }
    }
    let series = names.into_iter().map(|name| StackSeries {
        name: name.to_owned(),
        note: String::new(),
    });
    Some(ChartBlock {
        key: "plan.actions".to_owned(),
        finding: finding(&plan.findings, "actions", worked_out),
        subtitle: format!("Actions due until the end of each period, added up, and what became of them{note}"),
        chart: Chart::StackedBars(StackedBars {
            series: series.collect(),
            periods,
            period_heading: "Until the end of".to_owned(),
            total_heading: "Due in all".to_owned(),
            actual_heading: String::new(),
            decimals: Decimals::UpTo(0),
        }),
        source: "plan".to_owned(),
        as_of: Some(as_of),
    })
}

/// Of the actions due by the end of a period: those done by then, those overdue then, and those whose
/// day is still to come on the day of the playbook.
#[allow(clippy::cast_precision_loss, reason = "nobody writes 2^52 actions")]
fn point(period: Period, as_of: Date, days: &[(Date, Option<Date>)]) -> StackPeriod {
    let then = period.end().min(as_of);
    let until = || days.iter().filter(|(due, _)| *due <= period.end());
    let is_done = |done: &Option<Date>| done.is_some_and(|done| done <= then);
    let done = until().filter(|(_, done)| is_done(done)).count();
    let overdue = until().filter(|(due, done)| !is_done(done) && *due < then).count();
    let to_come = until().count() - done - overdue;
    StackPeriod {
        label: period.short(),
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
        Some((period.short(), difference))
    });
    match differences.next_back() {
        None => "Working time that the plan needs".to_owned(),
        Some((period, difference)) if difference.abs() < 0.005 => {
            format!("In {period}, people had the time that was planned")
        }
        Some((period, difference)) => format!(
            "In {period}, {} FTE {} than planned",
            playbook.format().shortest(difference.abs(), 2),
            if difference < 0.0 { "less" } else { "more" }
        ),
    }
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
        label: period.short(),
        values,
        actual: total(plan, Side::Actual, period).map(|value| StackActual {
            value,
            label: written("Actual".to_owned()),
            note: written(playbook.format().shortest(value, 2)),
        }),
    }
}

/// Working time by period: planned by role, and as it was in all.
pub(super) fn working_time(playbook: &Playbook, plan: &Plan) -> Option<ChartBlock> {
    let times = Times::of(plan);
    let names: Vec<String> = if plan.resources.len() <= MOST_SERIES {
        let titles = plan.resources.iter().map(|(_, resource)| resource.title.value.clone());
        titles.collect()
    } else {
        vec!["Planned".to_owned()]
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
        subtitle: "Full-time equivalents by period: planned by role, and as it was in all".to_owned(),
        chart: Chart::StackedBars(StackedBars {
            series: series.collect(),
            periods: times.periods.iter().map(bars).collect(),
            period_heading: "Period".to_owned(),
            total_heading: "Planned in all".to_owned(),
            actual_heading: "Actual".to_owned(),
            decimals: Decimals::UpTo(2),
        }),
        source: "plan".to_owned(),
        as_of: Some(playbook.as_of),
    })
}
