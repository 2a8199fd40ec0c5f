//! The register: everything that has an id, what it is called, and the page and place that shows it.
//!
//! References between chapters are ids. A chapter checks its own against the register, and links to
//! what they name, without knowing how the other chapter is made.

mod kind;

use std::collections::BTreeMap;

use super::Playbook;
use super::ownership::dangling;
use super::section::{Line, Link, Piece};
use crate::diagnostic::{Report, Span};
use crate::source::markdown::plain;
use crate::vocabulary::value::At;

pub use kind::Kind;

/// An entry of the register.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its id, and where that stands.
    pub id: At<String>,
    /// What it is called.
    pub title: String,
    /// The section that shows it, with the anchor on its page.
    pub target: String,
}

impl Entry {
    fn new(id: &At<String>, title: &str, target: String) -> Self {
        Self {
            id: id.clone(),
            // Titles stand in links and lists, where marks of Markdown would be shown as they are.
            title: crate::source::markdown::plain(title),
            target,
        }
    }
}

/// Entries of one map of a chapter: `list!(self.risks, risks, "risks")` shows each under `risks#id`.
macro_rules! list {
    ($chapter:expr, $field:ident, $page:literal) => {
        list!($chapter, $field, |id| format!(concat!($page, "#{}"), id))
    };
    ($chapter:expr, $field:ident, |$id:ident| $target:expr) => {
        $chapter
            .iter()
            .flat_map(|chapter| chapter.$field.iter())
            .map(|(id, entry)| {
                let $id = &id.value;
                Entry::new(id, &entry.title.value, $target)
            })
            .collect()
    };
}

/// All entries, made once when everything is read: a page looks up hundreds of them.
#[derive(Clone, Debug, Default)]
pub struct Register {
    lists: BTreeMap<Kind, Vec<Entry>>,
    places: BTreeMap<Kind, BTreeMap<String, usize>>,
}

impl Register {
    /// The register of a playbook.
    #[must_use]
    pub fn of(playbook: &Playbook) -> Self {
        let mut register = Self::default();
        for kind in Kind::ALL {
            let list = playbook.entries_of(kind);
            let places = list
                .iter()
                .enumerate()
                .map(|(place, entry)| (entry.id.value.clone(), place));
            register.places.insert(kind, places.collect());
            register.lists.insert(kind, list);
        }
        register
    }

    fn list(&self, kind: Kind) -> &[Entry] {
        self.lists.get(&kind).map_or(&[], Vec::as_slice)
    }

    fn get(&self, kind: Kind, id: &str) -> Option<&Entry> {
        let place = self.places.get(&kind)?.get(id)?;
        self.list(kind).get(*place)
    }
}

impl Playbook {
    /// Everything of one kind, in the author's order.
    #[must_use]
    pub fn register(&self, kind: Kind) -> Vec<Entry> {
        self.entries.list(kind).to_vec()
    }

    /// What the chapters hold of one kind.
    #[allow(clippy::too_many_lines, reason = "one line for each kind")]
    fn entries_of(&self, kind: Kind) -> Vec<Entry> {
        let organisation = self
            .foundation
            .as_ref()
            .and_then(|foundation| foundation.organisation.as_ref());
        match kind {
            Kind::Goal => list!(organisation, goals, "foundation"),
            Kind::Objective => list!(self.foundation, objectives, "foundation"),
            Kind::Area => organisation
                .iter()
                .flat_map(|organisation| organisation.business_areas.iter())
                .map(|(id, name)| Entry::new(id, name, "foundation#scope".to_owned()))
                .collect(),
            Kind::Region => organisation
                .iter()
                .flat_map(|organisation| organisation.regions.iter())
                .map(|(id, name)| Entry::new(id, name, "foundation#scope".to_owned()))
                .collect(),
            Kind::Stage => list!(self.stages, stages, |id| format!("stages/{id}")),
            Kind::Metric => self
                .metrics
                .iter()
                .flat_map(|metrics| metrics.metrics.iter())
                .map(|(id, metric)| Entry::new(id, &metric.definition.title, format!("metrics/{}", id.value)))
                .collect(),
            Kind::Dimension => list!(self.assessment, dimensions, "assessment"),
            Kind::Cycle => self
                .assessment
                .iter()
                .flat_map(|assessment| assessment.cycles.iter())
                .map(|(id, cycle)| {
                    let title = cycle.title.as_ref().map_or(&id.value, |title| &title.value);
                    Entry::new(id, title, "assessment".to_owned())
                })
                .collect(),
            Kind::Challenge => list!(self.assessment, challenges, "assessment"),
            Kind::Gap => self
                .assessment
                .iter()
                .flat_map(|assessment| assessment.gaps.iter())
                .map(|(id, gap)| Entry::new(id, &plain(&gap.then), format!("assessment#{}", id.value)))
                .collect(),
            Kind::Board => list!(self.governance, boards, "governance"),
            Kind::Decision => list!(self.governance, decisions, "governance/decisions"),
            Kind::Service => list!(self.services, services, |id| format!("services/{id}")),
            Kind::RoadmapItem => list!(self.roadmap, items, "roadmap"),
            Kind::Wave => list!(self.roadmap, waves, "roadmap/waves"),
            Kind::QuickWin => list!(self.roadmap, quick_wins, "roadmap/learning"),
            Kind::Lesson => list!(self.roadmap, lessons, "roadmap/learning"),
            Kind::Stakeholder => self
                .stakeholders
                .iter()
                .flat_map(|stakeholders| stakeholders.stakeholders.iter())
                .map(|(id, stakeholder)| {
                    let person = crate::vocabulary::id::PersonId(id.clone());
                    let title = stakeholder.title.as_ref().map(|title| title.value.clone());
                    let title = title.unwrap_or_else(|| self.role_of(&person));
                    Entry::new(id, &title, format!("stakeholders#{}", id.value))
                })
                .collect(),
            Kind::Message => self
                .communication
                .iter()
                .flat_map(|communication| communication.messages.iter())
                .map(|(id, message)| Entry::new(id, &plain(&message.message), format!("communication#{}", id.value)))
                .collect(),
            Kind::Outcome => list!(self.plan, outcomes, "plan"),
            Kind::Action => list!(self.plan, actions, "plan"),
            Kind::Risk => list!(self.risks, risks, "risks"),
            Kind::Project => list!(self.portfolio, projects, "portfolio"),
            Kind::Course => list!(self.people, training, "people"),
            Kind::Skill => list!(self.people, skills, "people"),
            Kind::Feedback => self
                .improvement
                .iter()
                .flat_map(|improvement| improvement.feedback.iter())
                .map(|(id, feedback)| Entry::new(id, &plain(&feedback.text), format!("improvement#{}", id.value)))
                .collect(),
            Kind::Review => self
                .improvement
                .iter()
                .flat_map(|improvement| improvement.reviews.iter())
                .map(|(id, review)| Entry::new(id, &plain(&review.finding), format!("improvement#{}", id.value)))
                .collect(),
            Kind::Story => self
                .stories
                .iter()
                .flat_map(|stories| &stories.stories)
                .map(|story| Entry::new(&story.id, &story.matter.title, story.key.clone()))
                .collect(),
            Kind::Template => list!(self.templates, templates, "templates"),
            Kind::Process => list!(self.templates, processes, "templates"),
            Kind::Tool => list!(self.templates, tools, "templates"),
            Kind::Term => self
                .glossary
                .iter()
                .flat_map(|glossary| glossary.terms.iter())
                .map(|(id, term)| {
                    let title = term.title.as_ref().map_or(&id.value, |title| &title.value);
                    Entry::new(id, title, format!("glossary#{}", id.value))
                })
                .collect(),
        }
    }

    /// The entry of one kind with this id.
    #[must_use]
    pub fn entry(&self, kind: Kind, id: &str) -> Option<Entry> {
        self.entries.get(kind, id).cloned()
    }

    /// The section and place that shows an entry of a chapter, whatever its kind; the chapter's own
    /// section for an empty id, and for entries that are shown there without a place of their own.
    #[must_use]
    pub fn target_of(&self, chapter: &str, id: &str) -> Option<String> {
        if chapter == "library" {
            let library = self.library.as_ref()?;
            let article = library.at(&format!("{id}.md"));
            let article = article.or_else(|| library.at(&format!("{id}.markdown")));
            return article.map(|article| article.key.clone());
        }
        let kinds = Kind::ALL.into_iter().filter(|kind| kind.chapter() == chapter);
        let entry = kinds.filter(|_| !id.is_empty()).find_map(|kind| self.entry(kind, id));
        entry.map(|entry| entry.target).or_else(|| Some(chapter.to_owned()))
    }

    /// A link to what an id names, with its title; the id itself where nothing is registered.
    #[must_use]
    pub fn link_to(&self, kind: Kind, id: &str) -> Line {
        match self.entry(kind, id) {
            Some(entry) => Line(vec![Piece::Link(Link::to(entry.title, &entry.target))]),
            None => id.into(),
        }
    }

    /// Links to several, parted by commas; empty without any.
    #[must_use]
    pub fn links_to<'a>(&self, kind: Kind, ids: impl IntoIterator<Item = &'a str>) -> Line {
        Line::commas(&self.language, ids.into_iter().map(|id| self.link_to(kind, id)))
    }

    /// Reports an id that nothing of this kind has. Where the chapter that would define it was not
    /// written, or could not be read whole, nothing can be said.
    pub fn check_reference(&self, kind: Kind, id: &str, span: Span, report: &mut Report) {
        let chapter = kind.chapter();
        if !self.has(chapter) || self.faulty.contains(chapter) {
            return;
        }
        if self.entries.get(kind, id).is_none() {
            let known = self.entries.list(kind).iter().map(|entry| entry.id.value.as_str());
            dangling(kind.word(), id, span, known, kind.defined_in(), report);
        }
    }
}
