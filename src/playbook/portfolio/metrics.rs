//! Metrics that repeat an index of the portfolio must say the same.

use super::analysis::{Totals, reach};
use super::model::Portfolio;
use super::rules::METRIC_DIFFERS;
use super::status::with_earned_value;
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::metrics::standing;
use crate::playbook::register::Kind;
use crate::vocabulary::id::MetricId;

/// Reports metrics whose newest value, for the day of the portfolio, is not what the projects give.
pub(super) fn check(playbook: &Playbook, portfolio: &Portfolio, report: &mut Report) {
    for metric in [&portfolio.spi_metric, &portfolio.cpi_metric].into_iter().flatten() {
        playbook.check_reference(Kind::Metric, metric.as_str(), metric.span(), report);
    }
    if !with_earned_value(portfolio) || playbook.faulty.contains("portfolio") {
        return;
    }
    let totals = Totals::of(playbook, portfolio);
    // Totals that leave somebody out cannot be held against a metric of all.
    if totals.values.is_none() || !totals.incomplete.is_empty() {
        return;
    }
    let Some(values) = totals.values else { return };
    compare(
        playbook,
        portfolio,
        portfolio.spi_metric.as_ref(),
        ("SPI", values.schedule_index()),
        report,
    );
    compare(
        playbook,
        portfolio,
        portfolio.cpi_metric.as_ref(),
        ("CPI", values.cost_index()),
        report,
    );
}

fn compare(
    playbook: &Playbook,
    portfolio: &Portfolio,
    id: Option<&MetricId>,
    (name, index): (&str, Option<f64>),
    report: &mut Report,
) {
    let (Some(id), Some(index)) = (id, index) else { return };
    let metric = playbook
        .metrics
        .as_ref()
        .and_then(|metrics| metrics.metrics.get(id.as_str()));
    let Some(metric) = metric else { return };
    let Some((period, value)) = standing(metric, playbook.as_of).last else {
        return;
    };
    // A metric that is measured less often, or not yet, tells of another day.
    let day = reach(playbook, portfolio);
    if !(period.start() <= day && day <= period.end()) {
        return;
    }
    let decimals = metric
        .definition
        .decimals
        .as_ref()
        .map_or(2, |decimals| decimals.value as usize);
    let format = playbook.format();
    let (said, found) = (format.number(value.value, decimals), format.number(index, decimals));
    if said != found {
        let message = format!(
            "metric `{}` says {said} for {}, but the projects give an {name} of {found}",
            id.as_str(),
            period.short()
        );
        let fault = METRIC_DIFFERS.at(value.span, message);
        report.push(fault.related(id.span(), "the portfolio names the metric here"));
    }
}
