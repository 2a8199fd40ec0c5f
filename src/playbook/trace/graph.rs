//! Everything with an id and every reference between two of them, as one graph.

use std::collections::{BTreeMap, BTreeSet};

use crate::playbook::register::{Entry, Kind};
use crate::playbook::{Playbook, stories};

/// Something with an id: its kind and the id.
pub type Place = (Kind, String);

/// All entries of a playbook and what leads from one to the other.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    entries: BTreeMap<Place, Entry>,
    order: BTreeMap<Kind, Vec<String>>,
    forth: BTreeMap<Place, BTreeSet<Place>>,
    back: BTreeMap<Place, BTreeSet<Place>>,
}

impl Graph {
    /// The graph of a playbook. A reference to something that is not there is left out: it is
    /// reported where it stands.
    #[must_use]
    pub fn of(playbook: &Playbook) -> Self {
        let mut graph = Self::default();
        for kind in Kind::ALL {
            for entry in playbook.register(kind) {
                graph.order.entry(kind).or_default().push(entry.id.value.clone());
                graph.entries.insert((kind, entry.id.value.clone()), entry);
            }
        }
        graph.assessment(playbook);
        graph.mandate(playbook);
        graph.delivery(playbook);
        graph.results(playbook);
        graph
    }

    /// Adds that one thing leads to another.
    fn lead(&mut self, from: (Kind, &str), to: (Kind, &str)) {
        let from = (from.0, from.1.to_owned());
        let to = (to.0, to.1.to_owned());
        if self.entries.contains_key(&from) && self.entries.contains_key(&to) {
            self.forth.entry(from.clone()).or_default().insert(to.clone());
            self.back.entry(to).or_default().insert(from);
        }
    }

    fn assessment(&mut self, playbook: &Playbook) {
        let Some(assessment) = &playbook.assessment else { return };
        for (id, challenge) in assessment.challenges.iter() {
            if let Some(dimension) = &challenge.dimension {
                self.lead((Kind::Dimension, dimension.as_str()), (Kind::Challenge, id));
            }
        }
        for (id, gap) in assessment.gaps.iter() {
            self.lead((Kind::Challenge, gap.challenge.as_str()), (Kind::Gap, id));
            for service in &gap.services {
                self.lead((Kind::Gap, id), (Kind::Service, service.as_str()));
            }
        }
    }

    fn mandate(&mut self, playbook: &Playbook) {
        let objectives = playbook
            .foundation
            .iter()
            .flat_map(|foundation| foundation.objectives.iter());
        for (id, objective) in objectives {
            if let Some(goal) = &objective.goal {
                self.lead((Kind::Goal, goal.as_str()), (Kind::Objective, id));
            }
            if let Some(metric) = &objective.metric {
                self.lead((Kind::Objective, id), (Kind::Metric, metric.as_str()));
            }
            for challenge in &objective.challenges {
                self.lead((Kind::Challenge, challenge.as_str()), (Kind::Objective, id));
            }
        }
        let Some(plan) = &playbook.plan else { return };
        for (id, outcome) in plan.outcomes.iter() {
            if let Some(objective) = &outcome.objective {
                self.lead((Kind::Objective, objective.as_str()), (Kind::Outcome, id));
            }
            if let Some(metric) = &outcome.metric {
                self.lead((Kind::Outcome, id), (Kind::Metric, metric.as_str()));
            }
        }
        for (id, action) in plan.actions.iter() {
            if let Some(outcome) = &action.outcome {
                self.lead((Kind::Outcome, outcome.as_str()), (Kind::Action, id));
            }
        }
    }

    fn delivery(&mut self, playbook: &Playbook) {
        for (id, service) in playbook.services.iter().flat_map(|services| services.services.iter()) {
            for metric in &service.metrics {
                self.lead((Kind::Service, id), (Kind::Metric, metric.as_str()));
            }
        }
        if let Some(roadmap) = &playbook.roadmap {
            for (id, wave) in roadmap.waves.iter() {
                for service in &wave.services {
                    self.lead((Kind::Service, service.as_str()), (Kind::Wave, id));
                }
                for metric in &wave.metrics {
                    self.lead((Kind::Wave, id), (Kind::Metric, metric.as_str()));
                }
                if let Some(item) = &wave.item {
                    self.lead((Kind::RoadmapItem, item.as_str()), (Kind::Wave, id));
                }
            }
            for (id, item) in roadmap.items.iter() {
                if let Some(stage) = &item.stage {
                    self.lead((Kind::Stage, stage.as_str()), (Kind::RoadmapItem, id));
                }
                for before in &item.depends_on {
                    self.lead((Kind::RoadmapItem, before.item.as_str()), (Kind::RoadmapItem, id));
                }
            }
            for (id, win) in roadmap.quick_wins.iter() {
                if let Some(challenge) = &win.challenge {
                    self.lead((Kind::Challenge, challenge.as_str()), (Kind::QuickWin, id));
                }
            }
            for (id, lesson) in roadmap.lessons.iter() {
                if let Some(from) = &lesson.from {
                    self.lead((Kind::Wave, from.as_str()), (Kind::Lesson, id));
                }
                for wave in &lesson.into {
                    self.lead((Kind::Lesson, id), (Kind::Wave, wave.as_str()));
                }
            }
        }
        for (id, course) in playbook.people.iter().flat_map(|people| people.training.iter()) {
            if let Some(service) = &course.service {
                self.lead((Kind::Service, service.as_str()), (Kind::Course, id));
            }
            if let Some(metric) = &course.metric {
                self.lead((Kind::Course, id), (Kind::Metric, metric.as_str()));
            }
        }
        if let Some(templates) = &playbook.templates {
            for (id, template) in templates.templates.iter() {
                if let Some(service) = &template.service {
                    self.lead((Kind::Service, service.as_str()), (Kind::Template, id));
                }
            }
            for (id, process) in templates.processes.iter() {
                if let Some(service) = &process.service {
                    self.lead((Kind::Service, service.as_str()), (Kind::Process, id));
                }
                for template in &process.templates {
                    self.lead((Kind::Process, id), (Kind::Template, template.as_str()));
                }
            }
        }
    }

    fn results(&mut self, playbook: &Playbook) {
        for (id, decision) in playbook
            .governance
            .iter()
            .flat_map(|governance| governance.decisions.iter())
        {
            if let Some(board) = &decision.board {
                self.lead((Kind::Board, board.as_str()), (Kind::Decision, id));
            }
            if let Some(stage) = &decision.stage {
                self.lead((Kind::Stage, stage.as_str()), (Kind::Decision, id));
            }
        }
        if let Some(improvement) = &playbook.improvement {
            for (id, feedback) in improvement.feedback.iter() {
                if let Some(service) = &feedback.about {
                    self.lead((Kind::Service, service.as_str()), (Kind::Feedback, id));
                }
            }
            for (id, review) in improvement.reviews.iter() {
                if let Some(decision) = &review.decision {
                    self.lead((Kind::Review, id), (Kind::Decision, decision.as_str()));
                }
                if let Some(metric) = &review.metric {
                    self.lead((Kind::Review, id), (Kind::Metric, metric.as_str()));
                }
            }
        }
        for story in stories::shown(playbook) {
            self.story(playbook, story);
        }
    }

    fn story(&mut self, playbook: &Playbook, story: &stories::model::Story) {
        let matter = &story.matter;
        let told = (Kind::Story, story.id.value.as_str());
        let named = [
            (
                Kind::Challenge,
                matter
                    .challenge
                    .as_ref()
                    .map(crate::vocabulary::id::ChallengeId::as_str),
            ),
            (Kind::Gap, matter.gap.as_ref().map(crate::vocabulary::id::GapId::as_str)),
            (
                Kind::Service,
                matter.service.as_ref().map(crate::vocabulary::id::ServiceId::as_str),
            ),
            (
                Kind::Wave,
                matter.wave.as_ref().map(crate::vocabulary::id::WaveId::as_str),
            ),
        ];
        for (kind, id) in named {
            if let Some(id) = id {
                self.lead((kind, id), told);
            }
        }
        for metric in matter.quotes.ids() {
            self.lead((Kind::Metric, metric), told);
            // What the story measured, its wave has moved.
            if let Some(wave) = &matter.wave {
                self.lead((Kind::Wave, wave.as_str()), (Kind::Metric, metric));
            }
        }
        let Some(service) = &matter.service else { return };
        let feedback = playbook
            .improvement
            .iter()
            .flat_map(|improvement| improvement.feedback.iter());
        for (id, feedback) in feedback {
            if feedback
                .about
                .as_ref()
                .is_some_and(|about| about.as_str() == service.as_str())
            {
                self.lead(told, (Kind::Feedback, id));
            }
        }
    }

    /// The ids of a kind in the author's order.
    #[must_use]
    pub fn ids(&self, kind: Kind) -> &[String] {
        self.order.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// What is registered at a place.
    #[must_use]
    pub fn entry(&self, place: &Place) -> Option<&Entry> {
        self.entries.get(place)
    }

    /// Every entry with its place.
    pub fn entries(&self) -> impl Iterator<Item = (&Place, &Entry)> {
        self.entries.iter()
    }

    /// What a thing leads to, by kind and id.
    pub fn after(&self, place: &Place) -> impl Iterator<Item = &Place> {
        self.forth.get(place).into_iter().flatten()
    }

    /// What leads to a thing, by kind and id.
    pub fn before(&self, place: &Place) -> impl Iterator<Item = &Place> {
        self.back.get(place).into_iter().flatten()
    }

    /// The ids of one kind that a thing leads to.
    pub fn next<'a>(&'a self, place: &Place, kind: Kind) -> impl Iterator<Item = &'a str> {
        let after = self.forth.get(place).into_iter().flatten();
        after
            .filter(move |(other, _)| *other == kind)
            .map(|(_, id)| id.as_str())
    }
}
