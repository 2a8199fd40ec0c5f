//! Where the way ends, at each joint of the two chains.

use std::collections::BTreeSet;

use super::graph::{Graph, Place};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::vocabulary::figure::{Figure, Figures};

/// From what hurts to the story of its end.
pub const VALUE: [Kind; 6] = [
    Kind::Challenge,
    Kind::Gap,
    Kind::Service,
    Kind::Wave,
    Kind::Metric,
    Kind::Story,
];
/// From what the organisation wants to what somebody does.
pub const PLAN: [Kind; 4] = [Kind::Goal, Kind::Objective, Kind::Outcome, Kind::Action];

/// Which side of a joint is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// Nothing of the second kind follows.
    After(Kind),
    /// Nothing of the second kind leads here.
    Before(Kind),
    /// No story tells of it.
    Told,
}

/// A joint: things of a kind that need something on one side.
struct Joint {
    key: &'static str,
    kind: Kind,
    side: Side,
    /// The message of its name: `Challenges without a story`.
    title: &'static str,
    /// The message that names those that have nothing there.
    ends: &'static str,
}

/// The joints in reading order.
const JOINTS: [Joint; 14] = [
    joint(
        "challenge_gap",
        Kind::Challenge,
        Side::After(Kind::Gap),
        "trace-challenge-gap",
        "trace-challenge-gap-ends",
    ),
    joint(
        "gap_service",
        Kind::Gap,
        Side::After(Kind::Service),
        "trace-gap-service",
        "trace-gap-service-ends",
    ),
    joint(
        "service_gap",
        Kind::Service,
        Side::Before(Kind::Gap),
        "trace-service-gap",
        "trace-service-gap-ends",
    ),
    joint(
        "service_wave",
        Kind::Service,
        Side::After(Kind::Wave),
        "trace-service-wave",
        "trace-service-wave-ends",
    ),
    joint(
        "wave_service",
        Kind::Wave,
        Side::Before(Kind::Service),
        "trace-wave-service",
        "trace-wave-service-ends",
    ),
    joint(
        "wave_metric",
        Kind::Wave,
        Side::After(Kind::Metric),
        "trace-wave-metric",
        "trace-wave-metric-ends",
    ),
    joint(
        "metric_story",
        Kind::Metric,
        Side::After(Kind::Story),
        "trace-metric-story",
        "trace-metric-story-ends",
    ),
    joint(
        "challenge_story",
        Kind::Challenge,
        Side::Told,
        "trace-challenge-story",
        "trace-challenge-story-ends",
    ),
    joint(
        "goal_objective",
        Kind::Goal,
        Side::After(Kind::Objective),
        "trace-goal-objective",
        "trace-goal-objective-ends",
    ),
    joint(
        "objective_goal",
        Kind::Objective,
        Side::Before(Kind::Goal),
        "trace-objective-goal",
        "trace-objective-goal-ends",
    ),
    joint(
        "objective_outcome",
        Kind::Objective,
        Side::After(Kind::Outcome),
        "trace-objective-outcome",
        "trace-objective-outcome-ends",
    ),
    joint(
        "outcome_objective",
        Kind::Outcome,
        Side::Before(Kind::Objective),
        "trace-outcome-objective",
        "trace-outcome-objective-ends",
    ),
    joint(
        "outcome_action",
        Kind::Outcome,
        Side::After(Kind::Action),
        "trace-outcome-action",
        "trace-outcome-action-ends",
    ),
    joint(
        "action_outcome",
        Kind::Action,
        Side::Before(Kind::Outcome),
        "trace-action-outcome",
        "trace-action-outcome-ends",
    ),
];

const fn joint(key: &'static str, kind: Kind, side: Side, title: &'static str, ends: &'static str) -> Joint {
    Joint {
        key,
        kind,
        side,
        title,
        ends,
    }
}

/// A joint with the ids of those that have nothing there.
#[derive(Clone, Debug)]
pub struct Orphans {
    /// Its key: `challenge_story`.
    pub key: &'static str,
    /// What the orphans are.
    pub kind: Kind,
    /// The message of its name: `Challenges without a story`.
    pub title: &'static str,
    /// The message that names them.
    pub ends: &'static str,
    /// Their ids in the author's order.
    pub ids: Vec<String>,
    /// How many of the kind there are in all.
    pub of: usize,
}

/// The orphans at each joint of which both kinds exist in the playbook: where no story was ever
/// written, there is no use in saying so of each challenge.
#[must_use]
pub fn orphans(playbook: &Playbook, graph: &Graph) -> Vec<Orphans> {
    let there = |kind: Kind| !graph.ids(kind).is_empty();
    let both = |joint: &&Joint| {
        there(joint.kind)
            && match joint.side {
                Side::After(kind) | Side::Before(kind) => there(kind),
                Side::Told => there(Kind::Story),
            }
    };
    let told = told(playbook, graph);
    let is_orphan = |joint: &Joint, id: &String| {
        let place: Place = (joint.kind, id.clone());
        match joint.side {
            Side::After(kind) => graph.next(&place, kind).next().is_none(),
            Side::Before(kind) => !graph.before(&place).any(|(other, _)| *other == kind),
            Side::Told => !told.contains(id),
        }
    };
    JOINTS
        .iter()
        .filter(both)
        .map(|joint| Orphans {
            key: joint.key,
            kind: joint.kind,
            title: joint.title,
            ends: joint.ends,
            ids: graph
                .ids(joint.kind)
                .iter()
                .filter(|id| is_orphan(joint, id))
                .cloned()
                .collect(),
            of: graph.ids(joint.kind).len(),
        })
        .collect()
}

/// The challenges of which a story tells: it names the challenge, or the gap that answers it, or
/// only a service that closes such a gap. That a metric moved which something else moves too is no
/// story of the challenge.
fn told(playbook: &Playbook, graph: &Graph) -> BTreeSet<String> {
    let mut told = BTreeSet::new();
    for story in crate::playbook::stories::shown(playbook) {
        let matter = &story.matter;
        let of_gap = |gap: &str| {
            let place: Place = (Kind::Gap, gap.to_owned());
            let before: Vec<String> = graph.before(&place).map(|(_, id)| id.clone()).collect();
            before
        };
        match (&matter.challenge, &matter.gap, &matter.service) {
            (Some(challenge), ..) => {
                told.insert(challenge.as_str().to_owned());
            }
            (None, Some(gap), _) => told.extend(of_gap(gap.as_str())),
            (None, None, Some(service)) => {
                let place: Place = (Kind::Service, service.as_str().to_owned());
                let gaps = graph.before(&place).filter(|(kind, _)| *kind == Kind::Gap);
                told.extend(gaps.flat_map(|(_, gap)| of_gap(gap)));
            }
            (None, None, None) => {}
        }
    }
    told
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let format = playbook.format();
    let graph = Graph::of(playbook);
    let mut add = |key: String, label: &str, count: usize| {
        let count = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let label = playbook.language.say(label);
        figures.insert(key, Figure::number(label, count, "", format.number(count, 0)));
    };
    let mut all = 0;
    let mut joints = 0;
    for orphans in orphans(playbook, &graph) {
        all += orphans.ids.len();
        joints += 1;
        add(format!("trace.{}", orphans.key), orphans.title, orphans.ids.len());
        if orphans.key == "challenge_story" {
            let told = orphans.of - orphans.ids.len();
            add("trace.challenges_told".to_owned(), "trace-label-told", told);
            add("trace.challenges".to_owned(), "trace-label-challenges", orphans.of);
        }
    }
    if joints > 0 {
        add("trace.loose_ends".to_owned(), "trace-label-loose-ends", all);
    }
}
