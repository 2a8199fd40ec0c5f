//! The figures of the register: scores, exposure, bands, and what is open beside the risks.

use super::exposure::{Band, band, exposure, helps, is_open, residual_score, score};
use super::model::{AssumptionState, ChangeState, Risk, Risks};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::business_case::money_decimals;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::Language;
use crate::vocabulary::value::{Answer, At};
use jiff::civil::Date;

/// Where a thing of the log stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Its day is over.
    Overdue,
    /// It waits.
    Open,
    /// It is settled.
    Settled,
}

/// How something stands that is due on a day, unless it is settled.
#[must_use]
pub fn standing(settled: bool, due: Option<&Answer<At<Date>>>, as_of: Date) -> Standing {
    let due = due.and_then(Answer::known);
    match due {
        _ if settled => Standing::Settled,
        Some(due) if due.value < as_of => Standing::Overdue,
        _ => Standing::Open,
    }
}

/// The standing of all of one kind, with where each stands.
pub struct Standings {
    /// `issues` and the like: how they are called in keys.
    pub kind: &'static str,
    /// The messages that say what is counted: those that are open, and those past their day.
    pub labels: [&'static str; 2],
    /// Of each its place and standing.
    pub all: Vec<(Span, Standing)>,
}

/// Issues, assumptions, dependencies and changes with how they stand.
#[must_use]
pub fn standings(risks: &Risks, as_of: Date) -> [Standings; 4] {
    let issues = risks.issues.iter().map(|(id, issue)| {
        let standing = standing(issue.settled_on.is_some(), issue.due.as_ref(), as_of);
        (id.span, standing)
    });
    let assumptions = risks.assumptions.iter().map(|(id, assumption)| {
        let settled = assumption
            .state
            .as_ref()
            .is_some_and(|state| state.value != AssumptionState::Open);
        (id.span, standing(settled, assumption.due.as_ref(), as_of))
    });
    let dependencies = risks.dependencies.iter().map(|(id, dependency)| {
        let standing = standing(dependency.met_on.is_some(), dependency.due.as_ref(), as_of);
        (id.span, standing)
    });
    let changes = risks.changes.iter().map(|(id, change)| {
        let asked = change
            .state
            .as_ref()
            .is_none_or(|state| state.value == ChangeState::Asked);
        (id.span, if asked { Standing::Open } else { Standing::Settled })
    });
    let of = |kind, labels, all| Standings { kind, labels, all };
    [
        of(
            "issues",
            ["risks-issues-open-label", "risks-issues-overdue-label"],
            issues.collect(),
        ),
        of(
            "assumptions",
            ["risks-assumptions-open-label", "risks-assumptions-overdue-label"],
            assumptions.collect(),
        ),
        of(
            "dependencies",
            ["risks-dependencies-open-label", "risks-dependencies-overdue-label"],
            dependencies.collect(),
        ),
        of(
            "changes",
            ["risks-changes-open-label", "risks-changes-overdue-label"],
            changes.collect(),
        ),
    ]
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(risks) = &playbook.risks else { return };
    let language = &playbook.language;
    for (id, risk) in risks.risks.iter() {
        single(playbook, id, risk, figures);
    }
    if !risks.risks.is_empty() {
        counts(language, risks, figures);
        sums(playbook, risks, figures);
    }
    for kind in standings(risks, playbook.as_of) {
        if kind.all.is_empty() {
            continue;
        }
        let of = |wanted: fn(Standing) -> bool| -> Vec<Span> {
            let all = kind.all.iter().filter(|(_, standing)| wanted(*standing));
            all.map(|(span, _)| *span).collect()
        };
        let [label_open, label_late] = kind.labels;
        let open = of(|standing| standing != Standing::Settled);
        count(
            figures,
            &format!("risks.{}.open", kind.kind),
            &language.say(label_open),
            open,
        );
        let late = of(|standing| standing == Standing::Overdue);
        count(
            figures,
            &format!("risks.{}.overdue", kind.kind),
            &language.say(label_late),
            late,
        );
    }
}

#[allow(clippy::cast_precision_loss, reason = "nobody writes 2^52 risks")]
fn count(figures: &mut Figures, key: &str, label: &str, from: Vec<Span>) {
    let figure = Figure::number(label, from.len() as f64, "", from.len().to_string());
    figures.insert(key, figure.from(from));
}

fn money(playbook: &Playbook, label: String, value: f64) -> Figure {
    let (format, decimals) = (playbook.format(), money_decimals(playbook));
    let unit = playbook.settings.money().symbol();
    let text = format!("{}\u{a0}{unit}", format.shortest(value, decimals));
    Figure::number(label, value, &unit, text).bare(format.number(value, decimals))
}

/// Where the values of a risk stand that its score and exposure were made from.
fn spans(risk: &Risk) -> (Vec<Span>, Vec<Span>) {
    let score = [&risk.probability, &risk.impact];
    let score = score.into_iter().filter_map(Answer::known).map(|level| level.span);
    let chance = risk.chance.iter().filter_map(Answer::known).map(|chance| chance.span);
    let amount = risk.amount.iter().filter_map(Answer::known).map(|amount| amount.span);
    (score.collect(), chance.chain(amount).collect())
}

fn single(playbook: &Playbook, id: &At<String>, risk: &Risk, figures: &mut Figures) {
    let (scored, estimated) = spans(risk);
    let language = &playbook.language;
    let label = |message: &str| {
        let label = language.message(message).text("id", &id.value);
        label.text("risk", &risk.title.value).string()
    };
    let not_known = language.say("risks-not-known");
    let number = |label: String, value: Option<u32>| match value {
        Some(value) => Figure::number(label, f64::from(value), "", value.to_string()),
        None => Figure::none(label, "", not_known.as_str()),
    };
    figures.insert(
        format!("risks.{}.score", id.value),
        number(label("risks-score-label"), score(risk)).from(scored),
    );
    if let Some(residual) = &risk.residual {
        let from = [residual.probability.span, residual.impact.span];
        figures.insert(
            format!("risks.{}.residual", id.value),
            number(label("risks-residual-label"), residual_score(risk)).from(from),
        );
    }
    let exposed = label("risks-exposure-label");
    let figure = match exposure(risk) {
        Some(value) => money(playbook, exposed, value),
        None => Figure::none(exposed, &playbook.settings.money().symbol(), not_known.as_str()),
    };
    figures.insert(format!("risks.{}.exposure", id.value), figure.from(estimated));
}

type Entries<'a> = Vec<(&'a At<String>, &'a Risk)>;

fn open(risks: &Risks, wanted: impl Fn(&Risk) -> bool) -> Entries<'_> {
    let all = risks.risks.iter();
    all.filter(|(_, risk)| is_open(risk) && wanted(risk)).collect()
}

fn ids(entries: &Entries<'_>) -> Vec<Span> {
    entries.iter().map(|(id, _)| id.span).collect()
}

fn counts(language: &Language, risks: &Risks, figures: &mut Figures) {
    let threats = open(risks, |risk| !helps(risk));
    count(
        figures,
        "risks.open",
        &language.say("risks-open-label"),
        ids(&open(risks, |_| true)),
    );
    let label = language.say("risks-open-threats");
    count(figures, "risks.open_threats", &label, ids(&threats));
    count(
        figures,
        "risks.open_opportunities",
        &language.say("risks-open-opportunities"),
        ids(&open(risks, helps)),
    );
    let closed = risks.risks.iter().filter(|(_, risk)| !is_open(risk));
    count(
        figures,
        "risks.closed",
        &language.say("risks-closed-label"),
        closed.map(|(id, _)| id.span).collect(),
    );
    for (part, message, of) in [
        ("bands", "risks-bands-label", score as fn(&Risk) -> Option<u32>),
        ("residual_bands", "risks-residual-bands-label", residual_score),
    ] {
        let label = |band: &str| language.message(message).text("band", band).string();
        let in_band = |wanted: Option<Band>| -> Vec<Span> {
            let all = threats.iter();
            let all = all.filter(|(_, risk)| of(risk).map(|score| band(risks, score)) == wanted);
            all.map(|(id, _)| id.span).collect()
        };
        for wanted in Band::ALL {
            let key = format!("risks.{part}.{}", wanted.word());
            count(figures, &key, &label(wanted.word()), in_band(Some(wanted)));
        }
        let key = format!("risks.{part}.unknown");
        count(figures, &key, &label("unknown"), in_band(None));
    }
}

/// `456.5 kEUR, without 2 risks that have no estimate`: a sum with what it does not hold.
fn without(language: &Language, sum: String, missing: usize, message: &str) -> String {
    if missing == 0 {
        return sum;
    }
    language
        .message(message)
        .text("sum", sum)
        .count("risks", missing)
        .string()
}

fn sums(playbook: &Playbook, risks: &Risks, figures: &mut Figures) {
    let language = &playbook.language;
    let unit = playbook.settings.money().symbol();
    let not_known = language.say("risks-not-known");
    for (key, label, of) in [
        (
            "threat_exposure",
            "risks-threat-exposure-label",
            open(risks, |risk| !helps(risk)),
        ),
        (
            "opportunity_exposure",
            "risks-opportunity-exposure-label",
            open(risks, helps),
        ),
        ("net_exposure", "risks-net-exposure-label", open(risks, |_| true)),
    ] {
        let label = language.say(label);
        let known: Vec<f64> = of.iter().filter_map(|(_, risk)| exposure(risk)).collect();
        // A sum of nothing is zero only where there is nothing to sum.
        let figure = if known.is_empty() && !of.is_empty() {
            Figure::none(label, &unit, not_known.as_str())
        } else {
            let mut figure = money(playbook, label, known.iter().sum());
            let missing = of.len() - known.len();
            figure.text = without(language, figure.text, missing, "risks-without-estimate");
            figure
        };
        let from = of.iter().flat_map(|(_, risk)| spans(risk).1);
        figures.insert(format!("risks.{key}"), figure.from(from));
    }
    let threats = open(risks, |risk| !helps(risk));
    for (key, label, of) in [
        (
            "inherent_sum",
            "risks-inherent-label",
            score as fn(&Risk) -> Option<u32>,
        ),
        ("residual_sum", "risks-residual-sum-label", residual_score),
    ] {
        let label = language.say(label);
        let known: Vec<u32> = threats.iter().filter_map(|(_, risk)| of(risk)).collect();
        let figure = if known.is_empty() && !threats.is_empty() {
            Figure::none(label, "", not_known.as_str())
        } else {
            let sum: u32 = known.iter().sum();
            let missing = threats.len() - known.len();
            let text = without(language, sum.to_string(), missing, "risks-without-score");
            Figure::number(label, f64::from(sum), "", text).bare(sum.to_string())
        };
        figures.insert(format!("risks.{key}"), figure.from(ids(&threats)));
    }
}
