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

/// The message that stands for a ratio that cannot be told.
pub(super) const NOT_APPLICABLE: &str = "portfolio-not-applicable";
/// The message that stands for a figure of which a value is missing.
pub(super) const UNKNOWN: &str = "portfolio-not-known-yet";

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
    otherwise: String,
}

/// The name in its key, the message of its label, and the amount.
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
        let unit = self.playbook.settings.money().symbol();
        for (name, id, amount) in [
            ("bac", "portfolio-label-bac", &project.budget),
            ("pv", "portfolio-label-pv", &project.planned_value),
            ("ev", "portfolio-label-ev", &project.earned_value),
            ("ac", "portfolio-label-ac", &project.actual_cost),
        ] {
            let label = self.label(id, title);
            let figure = match amount.as_ref().and_then(Answer::known) {
                Some(at) => self.playbook.amount(label, number(&at.value)).from([at.span]),
                None => Figure::none(label, &unit, self.playbook.language.say(UNKNOWN)),
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
            otherwise: self
                .playbook
                .language
                .say(if values.is_some() { NOT_APPLICABLE } else { UNKNOWN }),
        };
        let of = |take: fn(EarnedValue) -> f64| values.map(take);
        let maybe = |take: fn(EarnedValue) -> Option<f64>| values.and_then(take);
        let differences: [Amount; 3] = [
            ("sv", "portfolio-label-sv", of(EarnedValue::schedule_variance)),
            ("cv", "portfolio-label-cv", of(EarnedValue::cost_variance)),
            ("vac", "portfolio-label-vac", maybe(EarnedValue::variance_at_completion)),
        ];
        let estimates: [Amount; 4] = [
            ("eac", "portfolio-label-eac", maybe(EarnedValue::estimate_at_cost_pace)),
            (
                "eac_budget_rate",
                "portfolio-label-eac-as-budgeted",
                of(EarnedValue::estimate_as_budgeted),
            ),
            (
                "eac_cpi_spi",
                "portfolio-label-eac-both-paces",
                maybe(EarnedValue::estimate_at_both_paces),
            ),
            ("etc", "portfolio-label-etc", maybe(EarnedValue::to_complete)),
        ];
        self.amounts(&subject, &differences, true);
        self.amounts(&subject, &estimates, false);
        self.indices(&subject, values);
    }

    fn label(&self, id: &str, title: &str) -> String {
        self.playbook.language.message(id).text("subject", title).string()
    }

    fn put(&mut self, subject: &Subject<'_>, name: &str, figure: Figure) {
        let key = format!("{}.{name}", subject.prefix);
        self.figures.insert(key, figure.from(subject.from.iter().copied()));
    }

    fn amounts(&mut self, subject: &Subject<'_>, amounts: &[Amount], signed: bool) {
        let unit = self.playbook.settings.money().symbol();
        for (name, id, value) in amounts {
            let label = self.label(id, subject.title);
            let figure = match value {
                Some(value) if signed => self.playbook.signed_amount(label, *value),
                Some(value) => self.playbook.amount(label, *value),
                None => Figure::none(label, &unit, subject.otherwise.as_str()),
            };
            self.put(subject, name, figure);
        }
    }

    fn indices(&mut self, subject: &Subject<'_>, values: Option<EarnedValue>) {
        let (format, language) = (self.playbook.format(), &self.playbook.language);
        let maybe = |take: fn(EarnedValue) -> Option<f64>| values.and_then(take);
        for (name, id, value) in [
            ("spi", "portfolio-label-spi", maybe(EarnedValue::schedule_index)),
            ("cpi", "portfolio-label-cpi", maybe(EarnedValue::cost_index)),
        ] {
            let label = self.label(id, subject.title);
            let figure = match value {
                Some(value) => Figure::number(label, value, "", self.limits.index_text(value, format)),
                None => Figure::none(label, "", subject.otherwise.as_str()),
            };
            self.put(subject, name, figure);
        }
        let label = self.label("portfolio-label-tcpi", subject.title);
        let to_complete = match values.map(EarnedValue::to_complete_index) {
            Some(ToComplete::Complete) => Figure::none(label, "", language.say("portfolio-tcpi-complete")),
            Some(ToComplete::NotReachable) => Figure::none(label, "", language.say("portfolio-tcpi-not-reachable")),
            Some(ToComplete::Index(value)) => Figure::number(label, value, "", format.number(value, 2)),
            None => Figure::none(label, "", subject.otherwise.as_str()),
        };
        self.put(subject, "tcpi", to_complete);
        let label = self.label("portfolio-label-complete", subject.title);
        let complete = match maybe(EarnedValue::complete) {
            Some(value) => Figure::number(label, value, "", share(value, 0, format)),
            None => Figure::none(label, "", subject.otherwise.as_str()),
        };
        self.put(subject, "complete", complete);
    }
}
