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
use crate::vocabulary::language::Language;

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
        let language = self.language();
        let mut section = Section::new("services", language.say("services-title"), Group::Delivery);
        section.short_title = Some(language.say("services-short-title"));
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
            section.blocks.push(Block::heading("ask", language.say("services-ask")));
            section.blocks.push(crate::playbook::prose(asking, "ask"));
        }
        section.blocks.extend(catalogue::blocks(self));
        section.blocks.extend(maturity::blocks(self));
        section.blocks.extend(needs::blocks(self));
        let has_assessment = self.playbook.assessment.is_some();
        section.next = has_assessment.then(|| Link::to(language.say("services-next"), "assessment#future"));
        section
    }

    fn answer(&self) -> Line {
        let line = match self.offered_key() {
            Some(offered) => {
                Line::of(self.language(), "services-answer-offered").figure("offered", self.figures, &offered)
            }
            None => Line::of(self.language(), "services-answer"),
        };
        line.figure("count", self.figures, "services.count").line()
    }

    /// The figure that counts what is offered in the newest round.
    fn offered_key(&self) -> Option<String> {
        let key = format!("services.offered.{}", self.rounds.last()?.id);
        self.figures.get(&key).is_some().then_some(key)
    }

    fn facts(&self) -> Vec<Fact> {
        let language = self.language();
        let known = |key: &str| self.figures.get(key).is_some();
        let counts = [
            ("services-products", "services.products"),
            ("services-services", "services.services"),
            ("services-core", "services.core"),
            ("services-advanced", "services.advanced"),
        ];
        let counts = counts.into_iter().filter(|(_, key)| known(key));
        let mut facts: Vec<Fact> = counts
            .map(|(label, key)| Fact::new(language.say(label), Line::new().figure(self.figures, key)))
            .collect();
        let newest = self.rounds.last().map(|round| format!("services.mean.{}", round.id));
        if let Some(mean) = newest.filter(|key| known(key)) {
            let line = if known("services.mean_target") {
                Line::of(language, "services-mean-and-target")
                    .figure("mean", self.figures, &mean)
                    .figure("target", self.figures, "services.mean_target")
                    .line()
            } else {
                Line::new().figure(self.figures, &mean)
            };
            facts.push(Fact::new(language.say("services-mean-maturity"), line));
        }
        facts
    }

    fn language(&self) -> &Language {
        &self.playbook.language
    }

    /// Lines whose words may hold commas, parted by semicolons.
    fn semicolons(&self, lines: impl IntoIterator<Item = Line>) -> Line {
        let joined = lines.into_iter().reduce(|before, next| {
            let more = Line::of(self.language(), "services-more").line_at("before", before);
            more.line_at("next", next).line()
        });
        joined.unwrap_or_default()
    }

    /// Whether one can have it today.
    fn state(&self, service: &Service) -> Chip {
        let stopping = last_review(service).is_some_and(|review| review.verdict.value == Verdict::Stop);
        let (tone, message) = match is_offered(service, &self.rounds) {
            Some(true) if stopping => (Tone::AtRisk, "services-being-stopped"),
            Some(true) => (Tone::OnTrack, "services-offered"),
            Some(false) => (Tone::None, "services-not-yet"),
            None => (Tone::None, "services-not-known"),
        };
        Chip::new(tone, self.language().say(message))
    }

    /// For whom a service is: areas by name, groups in words.
    fn customers(&self, service: &Service) -> String {
        customers(self.playbook, service)
    }
}
