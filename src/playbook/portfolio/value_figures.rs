//! Earned value as figures: amounts, indices, estimates.

use super::earned_value::{EarnedValue, ToComplete};
use super::model::{Portfolio, Project};
use super::status::{Thresholds, values};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::amounts::number;
use crate::playbook::metrics::share;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::value::Answer;

/// What stands for a ratio that cannot be told.
pub(super) const NOT_APPLICABLE: &str = "n/a";
/// What stands for a figure of which a value is missing.
pub(super) const UNKNOWN: &str = "not known yet";

/// Writes earned value as figures.
pub(super) struct Writer<'a> {
    playbook: &'a Playbook,
    limits: Thresholds,
    figures: &'a mut Figures,
}

/// What the figures of one project, or of all, have in common.
struct Subject<'a> {
    prefix: &'a str,
    title: &'a str,
    from: &'a [Span],
    /// What stands where there is no number: something is not known, or there is no answer.
    otherwise: &'static str,
}

type Amount = (&'static str, &'static str, Option<f64>);

impl<'a> Writer<'a> {
    pub(super) fn new(playbook: &'a Playbook, portfolio: &Portfolio, figures: &'a mut Figures) -> Self {
        Self {
            playbook,
            limits: Thresholds::of(portfolio),
            figures,
        }
    }

    /// The four values of a project as far as they are known, and what follows when all are.
    pub(super) fn values(&mut self, prefix: &str, title: &str, project: &Project, from: &[Span]) {
        for (name, label, amount) in [
            ("bac", "budget at completion (BAC)", &project.budget),
            ("pv", "planned value (PV)", &project.planned_value),
            ("ev", "earned value (EV)", &project.earned_value),
            ("ac", "actual cost (AC)", &project.actual_cost),
        ] {
            let label = format!("{title}, {label}");
            let figure = match amount.as_ref().and_then(Answer::known) {
                Some(at) => self.playbook.amount(label, number(&at.value)).from([at.span]),
                None => Figure::none(label, &self.playbook.settings.money().symbol(), UNKNOWN),
            };
            self.figures.insert(format!("{prefix}.{name}"), figure);
        }
        self.derived(prefix, title, values(project), from);
    }

    /// What follows from the four values; `None` where one of them is not known.
    pub(super) fn derived(&mut self, prefix: &str, title: &str, values: Option<EarnedValue>, from: &[Span]) {
        let subject = Subject {
            prefix,
            title,
            from,
            otherwise: if values.is_some() { NOT_APPLICABLE } else { UNKNOWN },
        };
        let of = |take: fn(EarnedValue) -> f64| values.map(take);
        let maybe = |take: fn(EarnedValue) -> Option<f64>| values.and_then(take);
        let differences: [Amount; 3] = [
            ("sv", "schedule variance (SV)", of(EarnedValue::schedule_variance)),
            ("cv", "cost variance (CV)", of(EarnedValue::cost_variance)),
            (
                "vac",
                "variance at completion (VAC)",
                maybe(EarnedValue::variance_at_completion),
            ),
        ];
        let estimates: [Amount; 4] = [
            (
                "eac",
                "estimate at completion at the cost pace so far (EAC)",
                maybe(EarnedValue::estimate_at_cost_pace),
            ),
            (
                "eac_budget_rate",
                "estimate at completion with the rest as budgeted",
                of(EarnedValue::estimate_as_budgeted),
            ),
            (
                "eac_cpi_spi",
                "estimate at completion at the cost and schedule pace so far",
                maybe(EarnedValue::estimate_at_both_paces),
            ),
            ("etc", "estimate to complete (ETC)", maybe(EarnedValue::to_complete)),
        ];
        self.amounts(&subject, &differences, true);
        self.amounts(&subject, &estimates, false);
        self.indices(&subject, values);
    }

    fn put(&mut self, subject: &Subject<'_>, name: &str, figure: Figure) {
        let key = format!("{}.{name}", subject.prefix);
        self.figures.insert(key, figure.from(subject.from.iter().copied()));
    }

    fn amounts(&mut self, subject: &Subject<'_>, amounts: &[Amount], signed: bool) {
        let unit = self.playbook.settings.money().symbol();
        for (name, words, value) in amounts {
            let label = format!("{}, {words}", subject.title);
            let figure = match value {
                Some(value) if signed => self.playbook.signed_amount(label, *value),
                Some(value) => self.playbook.amount(label, *value),
                None => Figure::none(label, &unit, subject.otherwise),
            };
            self.put(subject, name, figure);
        }
    }

    fn indices(&mut self, subject: &Subject<'_>, values: Option<EarnedValue>) {
        let format = self.playbook.format();
        let maybe = |take: fn(EarnedValue) -> Option<f64>| values.and_then(take);
        for (name, words, value) in [
            (
                "spi",
                "schedule performance index (SPI)",
                maybe(EarnedValue::schedule_index),
            ),
            ("cpi", "cost performance index (CPI)", maybe(EarnedValue::cost_index)),
        ] {
            let label = format!("{}, {words}", subject.title);
            let figure = match value {
                Some(value) => Figure::number(label, value, "", self.limits.index_text(value, format)),
                None => Figure::none(label, "", subject.otherwise),
            };
            self.put(subject, name, figure);
        }
        let label = format!("{}, to-complete performance index (TCPI)", subject.title);
        let to_complete = match values.map(EarnedValue::to_complete_index) {
            Some(ToComplete::Complete) => Figure::none(label, "", "complete"),
            Some(ToComplete::NotReachable) => Figure::none(label, "", "not reachable"),
            Some(ToComplete::Index(value)) => Figure::number(label, value, "", format.number(value, 2)),
            None => Figure::none(label, "", subject.otherwise),
        };
        self.put(subject, "tcpi", to_complete);
        let label = format!("{}, share of the work that is done", subject.title);
        let complete = match maybe(EarnedValue::complete) {
            Some(value) => Figure::number(label, value, "", share(value, 0, format)),
            None => Figure::none(label, "", subject.otherwise),
        };
        self.put(subject, "complete", complete);
    }
}
