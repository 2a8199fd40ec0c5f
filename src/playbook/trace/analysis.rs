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
    /// What is said of one that has nothing there: `CH2` … `has no success told yet`.
    lacks: &'static str,
    title: &'static str,
}

/// The joints in reading order.
const JOINTS: [Joint; 14] = [
    joint(
        "challenge_gap",
        Kind::Challenge,
        Side::After(Kind::Gap),
        "has no gap",
        "Challenges without a gap",
    ),
    joint(
        "gap_service",
        Kind::Gap,
        Side::After(Kind::Service),
        "is closed by no service",
        "Gaps without a service",
    ),
    joint(
        "service_gap",
        Kind::Service,
        Side::Before(Kind::Gap),
        "closes no gap",
        "Services without a gap",
    ),
    joint(
        "service_wave",
        Kind::Service,
        Side::After(Kind::Wave),
        "is in no wave",
        "Services without a wave",
    ),
    joint(
        "wave_service",
        Kind::Wave,
        Side::Before(Kind::Service),
        "brings no service",
        "Waves without a service",
    ),
    joint(
        "wave_metric",
        Kind::Wave,
        Side::After(Kind::Metric),
        "moves no metric that is named",
        "Waves without a metric",
    ),
    joint(
        "metric_story",
        Kind::Metric,
        Side::After(Kind::Story),
        "is quoted by no story yet",
        "Metrics without a story",
    ),
    joint(
        "challenge_story",
        Kind::Challenge,
        Side::Told,
        "has no success told yet",
        "Challenges without a story",
    ),
    joint(
        "goal_objective",
        Kind::Goal,
        Side::After(Kind::Objective),
        "is served by no objective",
        "Goals without an objective",
    ),
    joint(
        "objective_goal",
        Kind::Objective,
        Side::Before(Kind::Goal),
        "serves no goal",
        "Objectives without a goal",
    ),
    joint(
        "objective_outcome",
        Kind::Objective,
        Side::After(Kind::Outcome),
        "has no outcome",
        "Objectives without an outcome",
    ),
    joint(
        "outcome_objective",
        Kind::Outcome,
        Side::Before(Kind::Objective),
        "serves no objective",
        "Outcomes without an objective",
    ),
    joint(
        "outcome_action",
        Kind::Outcome,
        Side::After(Kind::Action),
        "has no action",
        "Outcomes without an action",
    ),
    joint(
        "action_outcome",
        Kind::Action,
        Side::Before(Kind::Outcome),
        "serves no outcome",
        "Actions without an outcome",
    ),
];

const fn joint(key: &'static str, kind: Kind, side: Side, lacks: &'static str, title: &'static str) -> Joint {
    Joint {
        key,
        kind,
        side,
        lacks,
        title,
    }
}

/// A joint with the ids of those that have nothing there.
#[derive(Clone, Debug)]
pub struct Orphans {
    /// Its key: `challenge_story`.
    pub key: &'static str,
    /// What the orphans are.
    pub kind: Kind,
    /// `Challenges without a story`.
    pub title: &'static str,
    /// `has no success told yet`.
    pub lacks: &'static str,
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
            lacks: joint.lacks,
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
    let mut add = |key: String, label: String, count: usize| {
        let count = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        figures.insert(key, Figure::number(label, count, "", format.number(count, 0)));
    };
    let mut all = 0;
    let mut joints = 0;
    for orphans in orphans(playbook, &graph) {
        all += orphans.ids.len();
        joints += 1;
        add(
            format!("trace.{}", orphans.key),
            orphans.title.to_owned(),
            orphans.ids.len(),
        );
        if orphans.key == "challenge_story" {
            let told = orphans.of - orphans.ids.len();
            add(
                "trace.challenges_told".to_owned(),
                "Challenges with a success told".to_owned(),
                told,
            );
            add("trace.challenges".to_owned(), "Challenges".to_owned(), orphans.of);
        }
    }
    if joints > 0 {
        add(
            "trace.loose_ends".to_owned(),
            "Loose ends at all joints".to_owned(),
            all,
        );
    }
}
