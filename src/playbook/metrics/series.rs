//! Reading the metrics: ids at the top of the file, values in place or in a table beside it.

use super::model::{Definition, Metric, Metrics, MetricsPage, Point};
use crate::diagnostic::{Files, Report, Span};
use crate::playbook::Playbook;
use crate::source::yaml::{Kind, Node, Read, read::wrong_type, rules as yaml_rules};
use crate::source::{Source, join, rules, table};
use crate::vocabulary::date::Period;
use crate::vocabulary::value::{Answer, At, Items};

/// Keys of `metrics.yaml` that are no metrics.
fn is_page_key(key: &str) -> bool {
    matches!(
        key,
        "about" | "groups" | "owner" | "tags" | "audience" | "last_reviewed_on" | "review_in" | "extra"
    )
}

/// The chapter's reader: everything at the top that is not about the page is a metric.
pub fn read(playbook: &mut Playbook, source: &Source, report: &mut Report) {
    let Some(whole) = crate::playbook::read_joined::<Whole>(playbook, "metrics", is_page_key, source, report) else {
        return;
    };
    let mut metrics = Items::default();
    for (id, definition) in whole.metrics {
        let series = definition.as_ref().and_then(|definition| definition.series.as_ref());
        if series.is_some_and(|series| is_refused(&tables(series, id.span, source), source)) {
            playbook.faulty.insert("metrics");
        }
        let metric = definition.map(|definition| {
            let points = points(&definition, id.span, source, report);
            Metric { definition, points }
        });
        metrics.push(id, metric);
    }
    playbook.metrics = Some(Metrics {
        page: whole.page,
        metrics,
    });
}

struct Whole {
    page: MetricsPage,
    metrics: Vec<(At<String>, Option<Definition>)>,
}

impl Read for Whole {
    fn expected() -> String {
        "metrics, each under an id".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let Kind::Mapping(entries) = &node.kind else {
            wrong_type(node, &Self::expected(), report);
            return None;
        };
        let (page, metrics): (Vec<_>, Vec<_>) = entries.iter().cloned().partition(|(key, _)| is_page_key(&key.value));
        let page = Node {
            span: node.span,
            kind: Kind::Mapping(page),
        };
        Some(Self {
            page: MetricsPage::read(&page, report)?,
            metrics: metrics
                .into_iter()
                .map(|(id, node)| (id, Definition::read(&node, report)))
                .collect(),
        })
    }
}

fn points(definition: &Definition, id: Span, source: &Source, report: &mut Report) -> Vec<Point> {
    let mut points = from_values(&definition.values, report);
    if let Some(series) = &definition.series {
        points.extend(from_table(series, id, source, report));
    }
    points.sort_by_key(|point| point.period);
    for pair in points.windows(2) {
        if let [first, second] = pair
            && first.period == second.period
        {
            let fault = yaml_rules::DUPLICATE_KEY.at(second.span, format!("`{}` is given twice", second.period));
            report.push(fault.related(first.span, "it was given here first"));
        }
    }
    points
}

fn from_values(values: &Items<Answer<super::model::Value>>, report: &mut Report) -> Vec<Point> {
    let mut points = Vec::new();
    for (period, answer) in values.iter() {
        let Some(known) = Period::parse(&period.value) else {
            let fault = yaml_rules::BAD_DATE.at(period.span, format!("found `{}`, expected a period", period.value));
            report.push(fault.help("write a month as 2026-10, a quarter as 2026-Q3, a year as 2026"));
            continue;
        };
        let value = answer.known().map(|value| &value.0);
        points.push(Point {
            period: known,
            value: value.map(|details| details.value.clone()),
            note: value
                .and_then(|details| details.note.as_ref())
                .map(|note| note.value.clone()),
            span: period.span,
        });
    }
    points
}

/// The paths at which the table of a series may lie: beside the file, or in the chapter's folder beside `metrics.yaml`.
fn tables(series: &At<String>, id: Span, source: &Source) -> Vec<String> {
    let name = series.value.split('#').next().unwrap_or_default();
    let from = source.content_path(id.file);
    let places = [join(from, name), join(from, &format!("metrics/{name}"))];
    places.into_iter().flatten().collect()
}

/// Whether there is a table at one of these paths that could not be read.
fn is_refused(tables: &[String], source: &Source) -> bool {
    let is_read = tables.iter().any(|path| source.find(path).is_some());
    !is_read && tables.iter().any(|path| source.is_refused(path))
}

fn from_table(series: &At<String>, id: Span, source: &Source, report: &mut Report) -> Vec<Point> {
    let (name, column) = match series.value.split_once('#') {
        Some((name, column)) => (name, column),
        None => (series.value.as_str(), "value"),
    };
    let places = tables(series, id, source);
    let Some(file) = places.iter().find_map(|path| source.find(path)) else {
        if is_refused(&places, source) {
            return Vec::new();
        }
        let tables = source
            .files()
            .map(|(_, file)| file.path.as_str())
            .filter(|path| path.contains(".csv"));
        let shown = source.path(id.file);
        let fault = rules::MISSING_TABLE.at(series.span, format!("there is no table `{name}` beside `{shown}`"));
        report.push(
            match crate::diagnostic::did_you_mean(name, tables.filter_map(|path| path.rsplit('/').next())) {
                Some(near) => fault.label(format!("did you mean `{near}`?")),
                None => fault,
            },
        );
        return Vec::new();
    };
    let column = table::series(source, file, column, series.span, report).unwrap_or_default();
    column
        .into_iter()
        .map(|(period, value)| Point {
            period: period.value,
            value,
            note: None,
            span: period.span,
        })
        .collect()
}
