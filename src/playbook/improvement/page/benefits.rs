//! The benefits that came, below the maturity that brought them.

use super::super::model::Improvement;
use crate::chart::{Chart, Decimals, Line as LineChart, LinePoint, Target};
use crate::playbook::section::{Block, ChartBlock, Line};
use crate::playbook::{Playbook, finding};
use crate::vocabulary::figure::Figures;

pub(super) fn blocks(playbook: &Playbook, improvement: &Improvement, figures: &Figures) -> Vec<Block> {
    let Some(id) = &improvement.benefit_metric else {
        return Vec::new();
    };
    let known = playbook
        .metrics
        .as_ref()
        .and_then(|metrics| metrics.metrics.get(id.as_str()));
    let Some(metric) = known.filter(|metric| metric.points.len() > 1) else {
        return Vec::new();
    };
    let key = |name: &str| format!("metrics.{}.{name}", id.as_str());
    let title = &metric.definition.title.value;
    let worked_out = format!("{title}: {} now", figures.text(&key("value")));
    let chart = LineChart {
        points: metric
            .points
            .iter()
            .map(|point| LinePoint {
                label: point.period.short(),
                value: point.value.as_ref().map(|value| value.value),
            })
            .collect(),
        target: figures.number(&key("target")).map_or(Target::None, Target::Line),
        target_label: "target".to_owned(),
        amber: None,
        unit: metric.definition.unit.value.clone(),
        value_heading: title.clone(),
        period_heading: "Period".to_owned(),
        decimals: Decimals::UpTo(1),
    };
    let lead = Line::from("More maturity has to show in benefits, or it is only more method. ")
        .link(title.clone(), &format!("metrics/{}", id.as_str()))
        .text(" says whether it does.");
    vec![
        Block::subheading("benefits", "What it brought"),
        Block::Paragraph(lead),
        Block::Chart(ChartBlock {
            key: "improvement.benefits".to_owned(),
            finding: finding(&improvement.findings, "benefits", worked_out),
            subtitle: format!("{title}, {}, by period, with the target", metric.definition.unit.value),
            chart: Chart::Line(chart),
            source: "metrics of this playbook".to_owned(),
            as_of: metric.points.last().map(|point| point.period.end()),
        }),
    ]
}
