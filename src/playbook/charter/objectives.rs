//! Where each objective stands: baseline, value, target, by the figures of metrics and assessment.

use crate::playbook::Playbook;
use crate::playbook::foundation::model::Objective;
use crate::playbook::foundation::{MATURITY, answer_text};
use crate::playbook::section::{Line, Link};
use crate::playbook::{assessment, metrics};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::MetricId;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::value::Answer;

/// Where an objective stands on the day of the playbook.
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectiveStanding {
    /// The measure that shows it, as a link to its page; `None` when none is named.
    pub measure: Option<Link>,
    /// The value at the start.
    pub baseline: Line,
    /// The newest value.
    pub now: Line,
    /// What is to be reached.
    pub target: Line,
    /// Its colour; `Rag::NoData` when it cannot be judged.
    pub rag: Rag,
}

/// Where an objective stands on the day of the playbook.
#[must_use]
pub fn standing(playbook: &Playbook, objective: &Objective, figures: &Figures) -> ObjectiveStanding {
    match &objective.metric {
        Some(metric) if metric.as_str() == MATURITY => by_maturity(playbook, figures),
        Some(metric) => by_metric(playbook, metric, figures),
        None => unmeasured(playbook, None),
    }
}

fn not_known(playbook: &Playbook) -> Line {
    playbook.language.say("charter-not-known").into()
}

fn unmeasured(playbook: &Playbook, measure: Option<Link>) -> ObjectiveStanding {
    ObjectiveStanding {
        measure,
        baseline: not_known(playbook),
        now: not_known(playbook),
        target: not_known(playbook),
        rag: Rag::NoData,
    }
}

fn by_metric(playbook: &Playbook, id: &MetricId, figures: &Figures) -> ObjectiveStanding {
    let Some(metric) = playbook
        .metrics
        .as_ref()
        .and_then(|metrics| metrics.metrics.get(id.as_str()))
    else {
        return unmeasured(playbook, None);
    };
    let figure = |name: &str| Line::new().figure(figures, &format!("metrics.{}.{name}", id.as_str()));
    let baseline = match &metric.definition.baseline {
        Some(Answer::Known(_)) => figure("baseline"),
        Some(open) => answer_text(playbook, open, |_| String::new()).into(),
        None => playbook.language.say("charter-not-given").into(),
    };
    ObjectiveStanding {
        measure: Some(Link::to(
            metrics::name_of(playbook, id),
            &format!("metrics/{}", id.as_str()),
        )),
        baseline,
        now: figure("value"),
        target: figure("target"),
        rag: metrics::standing(metric, playbook.as_of).rag,
    }
}

/// The first assessment is the baseline, also as long as it is the only one.
fn by_maturity(playbook: &Playbook, figures: &Figures) -> ObjectiveStanding {
    let measure = Link::to(playbook.language.say("charter-maturity"), "assessment");
    let Some(assessment) = &playbook.assessment else {
        return unmeasured(playbook, Some(measure));
    };
    let standing = assessment::standing(playbook, assessment);
    let key = |cycle: &str| format!("assessment.cycles.{cycle}.weighted");
    let shown = |cycle: Option<&str>| match cycle {
        Some(cycle) => Line::new().figure(figures, &key(cycle)),
        None => not_known(playbook),
    };
    let target = "assessment.target.weighted";
    let now = standing.newest_cycle.and_then(|cycle| figures.number(&key(cycle)));
    let reached = now.zip(figures.number(target)).map(|(now, target)| now >= target);
    ObjectiveStanding {
        measure: Some(measure),
        baseline: shown(standing.first_cycle.or(standing.newest_cycle)),
        now: shown(standing.newest_cycle),
        target: Line::new().figure(figures, target),
        rag: if reached == Some(true) { Rag::Green } else { Rag::NoData },
    }
}
