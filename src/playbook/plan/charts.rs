//! The charts of the plan: from goals to actions, actions due and done, working time.

use jiff::civil::Date;

use super::model::Plan;
use super::status::{done_on, due, tally};
use super::times::{Side, Times};
use crate::chart::{
    Chart, Decimals, Flow, FlowColumn, FlowNode, StackActual, StackPeriod, StackSeries, StackedBars,
};
use crate::playbook::amounts::days_between;
use crate::playbook::register::{Entry, Kind};
use crate::playbook::section::ChartBlock;
use crate::playbook::{Playbook, finding};
use crate::vocabulary::date::{Period, short_month};
use crate::vocabulary::text::counted;

/// More parts than these cannot be told apart in one bar.
const MOST_SERIES: usize = 5;

/// From the goals of the organisation to the actions; `None` where there is nothing to connect.
pub(super) fn chain(playbook: &Playbook, plan: &Plan) -> Option<ChartBlock> {
    let foundation = playbook.foundation.as_ref()?;
    if plan.outcomes.is_empty() || foundation.objectives.is_empty() {
        return None;
    }
    let mut links: Vec<(String, String)> = Vec::new();
    for (id, objective) in foundation.objectives.iter() {
        links.extend(objective.goal.iter().map(|goal| (goal.as_str().to_owned(), id.value.clone())));
    }
    for (id, outcome) in plan.outcomes.iter() {
        let objective = outcome.objective.iter();
        links.extend(objective.map(|objective| (objective.as_str().to_owned(), id.value.clone())));
    }
    for (id, action) in plan.actions.iter() {
        links.extend(action.outcome.iter().map(|outcome| (outcome.as_str().to_owned(), id.value.clone())));
    }
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
        ..=1500 => Period::parse(&format!("{:04}-Q{}", date.year(), (date.month() - 1) / 3 + 1)),
        _ => Period::parse(&format!("{:04}", date.year())),
    }
}

/// Actions that were to be done and that are done, added up over time.
pub(super) fn burn_up(playbook: &Playbook, plan: &Plan) -> Option<ChartBlock> {
    let actions = || plan.actions.iter().map(|(_, action)| action);
    let dues: Vec<Date> = actions().filter_map(due).collect();
    let done: Vec<Date> = actions().filter_map(|action| done_on(action, playbook.as_of)).collect();
    let days = || dues.iter().chain(&done).copied();
    let (first, last) = (days().min()?, days().max()?);
    let length = days_between(first, last);
    let end = bucket(last, length)?;
    let mut periods = Vec::new();
    let mut period = bucket(first, length)?;
    while period <= end && periods.len() < 400 {
        periods.push(point(playbook, period, &dues, &done));
        period = period.next();
    }
    let counts = tally(actions(), playbook.as_of);
    let late = match counts.overdue {
        0 => "none is overdue".to_owned(),
        1 => "one is overdue".to_owned(),
        count => format!("{count} are overdue"),
    };
    let worked_out = format!("{} of {} actions are done, {late}", counts.done, counts.actions);
    let undated = counts.actions - dues.len();
    let note = match undated {
        0 => String::new(),
        count => format!(", without {} that {} no day", counted(count, "action", "actions"), if count == 1 { "has" } else { "have" }),
    };
    Some(ChartBlock {
        key: "plan.actions".to_owned(),
        finding: finding(&plan.findings, "actions", worked_out),
        subtitle: format!("Actions due and actions done, added up, at the end of each period{note}"),
        chart: Chart::StackedBars(StackedBars {
            series: vec![StackSeries {
                name: "Due".to_owned(),
                note: String::new(),
            }],
            periods,
            period_heading: "Until".to_owned(),
            total_heading: "Due in all".to_owned(),
            actual_heading: "Done".to_owned(),
            decimals: Decimals::UpTo(0),
        }),
        source: "plan".to_owned(),
        as_of: Some(playbook.as_of),
    })
}

#[allow(clippy::cast_precision_loss, reason = "nobody writes 2^52 actions")]
fn point(playbook: &Playbook, period: Period, dues: &[Date], done: &[Date]) -> StackPeriod {
    let until = |days: &[Date]| days.iter().filter(|day| **day <= period.end()).count() as f64;
    let begun = period.start() <= playbook.as_of;
    let finished = until(done);
    let running = playbook.as_of < period.end();
    let note = if running {
        format!("{finished} to {}", short_month(playbook.as_of.month()))
    } else {
        format!("{finished}")
    };
    StackPeriod {
        label: period.short(),
        values: vec![Some(until(dues))],
        actual: begun.then_some(StackActual {
            value: finished,
            label: "Done".to_owned(),
            note,
        }),
    }
}

/// Working time by period: planned by role, and as it was in all.
pub(super) fn working_time(playbook: &Playbook, plan: &Plan) -> Option<ChartBlock> {
    let times = Times::of(plan);
    let format = playbook.format();
    let apart = plan.resources.len() <= MOST_SERIES;
    let names: Vec<String> = if apart {
        let titles = plan.resources.iter().map(|(_, resource)| resource.title.value.clone());
        titles.collect()
    } else {
        vec!["Planned".to_owned()]
    };
    let planned = |period: Period| -> Vec<Option<f64>> {
        if !apart {
            return vec![Times::total(plan, Side::Planned, period).map(|(total, _)| total)];
        }
        let times = plan.resources.iter().map(|(_, resource)| Times::time(resource, Side::Planned, period));
        times.map(|time| time.map(|time| time.value)).collect()
    };
    let total = |side, period| Times::total(plan, side, period).map(|(total, _)| total);
    let point = |period: &Period| StackPeriod {
        label: period.short(),
        values: planned(*period),
        actual: total(Side::Actual, *period).map(|value| StackActual {
            value,
            label: "Actual".to_owned(),
            note: format.shortest(value, 2),
        }),
    };
    let both = |period: &&Period| total(Side::Actual, **period).is_some() && total(Side::Planned, **period).is_some();
    let newest = times.periods.iter().rfind(both);
    let worked_out = match newest.and_then(|period| {
        let difference = total(Side::Actual, *period)? - total(Side::Planned, *period)?;
        Some((period.short(), difference))
    }) {
        None => "Working time that the plan needs".to_owned(),
        Some((period, difference)) if difference.abs() < 0.005 => format!("In {period}, people had the time that was planned"),
        Some((period, difference)) => format!(
            "In {period}, {} FTE {} than planned",
            format.shortest(difference.abs(), 2),
            if difference < 0.0 { "less" } else { "more" }
        ),
    };
    (!times.periods.is_empty()).then(|| ChartBlock {
        key: "plan.resources".to_owned(),
        finding: finding(&plan.findings, "resources", worked_out),
        subtitle: "Full-time equivalents by period: planned by role, and as it was in all".to_owned(),
        chart: Chart::StackedBars(StackedBars {
            series: names
                .into_iter()
                .map(|name| StackSeries {
                    name,
                    note: String::new(),
                })
                .collect(),
            periods: times.periods.iter().map(point).collect(),
            period_heading: "Period".to_owned(),
            total_heading: "Planned in all".to_owned(),
            actual_heading: "Actual".to_owned(),
            decimals: Decimals::UpTo(2),
        }),
        source: "plan".to_owned(),
        as_of: Some(playbook.as_of),
    })
}
