//! What a reader sees of the services: the catalogue, then a page for each product and service.

mod catalogue;
mod detail;
mod maturity;
mod needs;

use super::analysis::{Round, is_offered, last_review, rounds};
use super::model::{Service, Services, Verdict};
use super::summary::customers;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Chip, Fact, Group, Line, Link, Section, Tone};
use crate::vocabulary::figure::Figures;

/// The chapter's sections.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(services) = &playbook.services else {
        return Vec::new();
    };
    let page = Page {
        playbook,
        services,
        figures,
        rounds: rounds(playbook, services),
    };
    let mut sections = vec![page.overview()];
    let numbered = (0..).zip(services.services.iter());
    sections.extend(numbered.map(|(place, (id, service))| detail::section(&page, place, id, service)));
    sections
}

/// What all parts of the pages need.
struct Page<'a> {
    playbook: &'a Playbook,
    services: &'a Services,
    figures: &'a Figures,
    rounds: Vec<Round>,
}

impl Page<'_> {
    fn overview(&self) -> Section {
        let mut section = Section::new("services", "Products and services", Group::Delivery);
        section.short_title = Some("Services".to_owned());
        section.weight = 10;
        section.answer = self.answer();
        section.stewardship = self
            .playbook
            .stewardship(&self.services.shared, Some(self.playbook.as_of));
        section.facts = self.facts();
        let about = self.services.about.as_ref();
        section.blocks = about
            .map(|about| crate::playbook::prose(about, "about"))
            .into_iter()
            .collect();
        if let Some(asking) = &self.services.how_to_ask {
            section.blocks.push(Block::heading("ask", "How to ask"));
            section.blocks.push(crate::playbook::prose(asking, "ask"));
        }
        section.blocks.extend(catalogue::blocks(self));
        section.blocks.extend(maturity::blocks(self));
        section.blocks.extend(needs::blocks(self));
        let has_assessment = self.playbook.assessment.is_some();
        section.next =
            has_assessment.then(|| Link::to("Current state: the gaps that these close", "assessment#future"));
        section
    }

    fn answer(&self) -> Line {
        let Some(offered) = self.offered_key() else {
            return Line::new()
                .text("The PMO has ")
                .strong_figure(self.figures, "services.count")
                .text(" products and services; each one's page says for whom it is and how to ask for it.");
        };
        Line::new()
            .text("The PMO offers ")
            .strong_figure(self.figures, &offered)
            .strong(" of ")
            .strong_figure(self.figures, "services.count")
            .text(" products and services today; each one's page says for whom it is and how to ask for it.")
    }

    /// The figure that counts what is offered in the newest round.
    fn offered_key(&self) -> Option<String> {
        let key = format!("services.offered.{}", self.rounds.last()?.id);
        self.figures.get(&key).is_some().then_some(key)
    }

    fn facts(&self) -> Vec<Fact> {
        let newest = self.rounds.last().map(|round| format!("services.mean.{}", round.id));
        let shown = [
            ("Products", Some("services.products".to_owned())),
            ("Services", Some("services.services".to_owned())),
            ("Core", Some("services.core".to_owned())),
            ("Advanced", Some("services.advanced".to_owned())),
            ("Mean maturity", newest),
        ];
        let known = shown
            .into_iter()
            .filter_map(|(label, key)| Some((label, key.filter(|key| self.figures.get(key).is_some())?)));
        let mut facts: Vec<Fact> = known
            .map(|(label, key)| Fact::new(label, Line::new().figure(self.figures, &key)))
            .collect();
        if let Some(last) = facts.last_mut().filter(|fact| fact.label == "Mean maturity")
            && self.figures.get("services.mean_target").is_some()
        {
            let value = std::mem::take(&mut last.value);
            last.value = value.text(", target ").figure(self.figures, "services.mean_target");
        }
        facts
    }

    /// Whether one can have it today.
    fn state(&self, service: &Service) -> Chip {
        let stopping = last_review(service).is_some_and(|review| review.verdict.value == Verdict::Stop);
        match is_offered(service, &self.rounds) {
            Some(true) if stopping => Chip::new(Tone::AtRisk, "Being stopped"),
            Some(true) => Chip::new(Tone::OnTrack, "Offered"),
            Some(false) => Chip::new(Tone::None, "Not yet"),
            None => Chip::new(Tone::None, "Not known"),
        }
    }

    /// For whom a service is: areas by name, groups in words.
    fn customers(&self, service: &Service) -> String {
        customers(self.playbook, service)
    }
}
