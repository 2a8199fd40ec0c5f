//! What an author may write in `metrics.yaml` or the files of `metrics/`.

use jiff::civil::Date;
use serde::Serialize;

use crate::diagnostic::{Report, Span};
use crate::playbook::ownership::Shared;
use crate::source::yaml::{Kind, Node, Prose, Read};
use crate::vocabulary::date::Period;
use crate::vocabulary::value::{Answer, At, Items};
use crate::{choice, entity};

/// The metrics with what is said of all of them.
#[derive(Clone, Debug, Serialize)]
pub struct Metrics {
    /// What is said of all of them.
    #[serde(flatten)]
    pub page: MetricsPage,
    /// The metrics by their ids.
    pub metrics: Items<Metric>,
}

entity! {
    /// What is said of all metrics.
    pub struct MetricsPage {
        /// What the metrics are for, in a few sentences.
        about: Option<Prose>,
        /// The groups in their order, each with a sentence; groups not listed follow.
        groups: Items<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A metric: its definition and its values.
    pub struct Definition {
        /// Its name.
        title: At<String>,
        /// The question it answers.
        question: Option<At<String>>,
        /// How it is counted.
        formula: Option<At<String>>,
        /// Its unit: `%`, `days`, `points`, `ratio` …
        unit: At<String>,
        /// Whether more is better, less is better, or a value inside a band.
        better: At<Better>,
        /// The value at the start.
        baseline: Option<Answer<At<f64>>>,
        /// Where it is to be: a number, or a band `[75, 85]`.
        target: Answer<Bound>,
        /// By when.
        by: Option<At<Date>>,
        /// Down (or up) to where it is only at risk: a number, or a wider band.
        amber: Option<Bound>,
        /// How much it counts in the index, in per cent.
        weight: Option<At<f64>>,
        /// How often it is measured: monthly, quarterly or yearly.
        frequency: Option<At<Frequency>>,
        /// The group it belongs to.
        group: Option<At<String>>,
        /// Whether it looks ahead or back.
        nature: Option<At<Nature>>,
        /// Who keeps the data, where it is not the owner.
        data_owner: Option<crate::vocabulary::id::PersonId>,
        /// Where the data come from.
        source: Option<At<String>>,
        /// Your own words for the finding above the chart; worked out from the values when left out.
        finding: Option<At<String>>,
        /// What to bear in mind.
        caveats: Option<Prose>,
        /// How many decimals are shown.
        decimals: Option<At<u32>>,
        /// A column of a table beside this file, such as `delivery.csv#on_time`.
        series: Option<At<String>>,
        /// The values by period, where they do not stand in a table.
        values: Items<Answer<Value>>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A value with a remark.
    pub struct ValueDetails {
        /// The value.
        value: At<f64>,
        /// A remark.
        note: Option<At<String>>,
        /// Whether it may still change.
        provisional: Option<At<crate::source::yaml::Flag>>,
        /// How many answers or cases it rests on.
        n: Option<At<u32>>,
    }
}

/// A value of a series; a period without a value is kept, since a gap is worth showing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    /// The period it belongs to.
    pub period: Period,
    /// The value; `None` when there is none.
    pub value: Option<At<f64>>,
    /// A remark of the author.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Where the period stands.
    #[serde(skip)]
    pub span: Span,
}

/// A metric with its values in order.
#[derive(Clone, Debug, Serialize)]
pub struct Metric {
    /// What the author wrote.
    #[serde(flatten)]
    pub definition: Definition,
    /// The values, oldest first, whether from the file itself or from a table.
    pub points: Vec<Point>,
}

choice! {
    /// Which way a metric gets better.
    pub enum Better {
        /// More is better.
        Higher = "higher",
        /// Less is better.
        Lower = "lower",
        /// Best inside a band.
        Inside = "inside",
    }

    /// How often a metric is measured.
    pub enum Frequency {
        /// Every month.
        Monthly = "monthly",
        /// Every quarter.
        Quarterly = "quarterly",
        /// Every year.
        Yearly = "yearly" | "annually",
    }

    /// Whether a metric looks ahead or back.
    pub enum Nature {
        /// It tells early.
        Leading = "leading",
        /// It tells afterwards.
        Lagging = "lagging",
    }
}

impl Frequency {
    /// In months.
    #[must_use]
    pub fn months(self) -> i32 {
        match self {
            Self::Monthly => 1,
            Self::Quarterly => 3,
            Self::Yearly => 12,
        }
    }
}

/// A limit: one number, or the two ends of a band.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Bound {
    /// One number.
    One(At<f64>),
    /// The lower and the upper end.
    Band(At<f64>, At<f64>),
}

impl Read for Bound {
    fn expected() -> String {
        "a number, or a band such as `[75, 85]`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let Kind::Sequence(ends) = &node.kind else {
            return At::<f64>::read(node, report).map(Self::One);
        };
        if let [low, high] = ends.as_slice() {
            let (low, high) = (At::<f64>::read(low, report), At::<f64>::read(high, report));
            return Some(Self::Band(low?, high?));
        }
        crate::source::yaml::read::wrong_type(node, &Self::expected(), report);
        None
    }
}

/// A value: a number, or a number with a remark.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Value(pub ValueDetails);

impl Read for Value {
    fn expected() -> String {
        "a number".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        if matches!(node.kind, Kind::Mapping(_)) {
            return ValueDetails::read(node, report).map(Self);
        }
        let value = At::<f64>::read(node, report)?;
        Some(Self(ValueDetails {
            value,
            note: None,
            provisional: None,
            n: None,
        }))
    }
}
