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
    let language = &playbook.language;
    let key = |name: &str| format!("metrics.{}.{name}", id.as_str());
    let title = &metric.definition.title.value;
    let worked_out = language.message("improvement-benefits-now").text("metric", title);
    let worked_out = worked_out.text("value", figures.text(&key("value"))).string();
    let chart = LineChart {
        points: metric
            .points
            .iter()
            .map(|point| LinePoint {
                label: language.short_period(point.period),
                value: point.value.as_ref().map(|value| value.value),
            })
            .collect(),
        target: figures.number(&key("target")).map_or(Target::None, Target::Line),
        target_label: language.say("improvement-target-line"),
        amber: None,
        unit: metric.definition.unit.value.clone(),
        value_heading: title.clone(),
        period_heading: language.say("improvement-period"),
        decimals: Decimals::UpTo(1),
    };
    let lead = Line::of(language, "improvement-benefits-lead");
    let lead = lead.link("metric", title, &format!("metrics/{}", id.as_str())).line();
    let subtitle = language.message("improvement-benefits-subtitle").text("metric", title);
    vec![
        Block::subheading("benefits", language.say("improvement-benefits")),
        Block::Paragraph(lead),
        Block::Chart(ChartBlock {
            key: "improvement.benefits".to_owned(),
            finding: finding(&improvement.findings, "benefits", worked_out),
            subtitle: subtitle.text("unit", &metric.definition.unit.value).string(),
            chart: Chart::Line(chart),
            source: language.say("improvement-benefits-source"),
            as_of: metric.points.last().map(|point| point.period.end()),
        }),
    ]
}
