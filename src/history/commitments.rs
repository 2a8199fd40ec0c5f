//! What a mandate commits to: services, money, days, objectives, signatures.

use crate::playbook::foundation::MATURITY;
use crate::playbook::{business_case, roadmap};
use crate::source::markdown::plain;
use crate::vocabulary::language::Phrase;
use crate::vocabulary::value::At;

use super::mandate::{Mandate, answered, by_id, of, own};
use super::meaning::{MeaningKind, NEXT_VERSION};

impl Mandate<'_> {
    pub(super) fn services(&mut self) {
        let Some(services) = &self.playbook.services else {
            return;
        };
        let kind = MeaningKind::Service;
        for (id, service) in services.services.iter() {
            let (key, target) = (format!("service/{}", id.value), format!("services#{}", id.value));
            self.say(kind, key, by_id("history-service", id), own(&service.title), &target);
        }
        for service in &services.not_offered {
            let key = format!("not offered/{}", plain(service).to_lowercase());
            let what = Phrase::message("history-not-offered");
            self.say(kind, key, what, own(service), "services");
        }
    }

    pub(super) fn money(&mut self) {
        let kind = MeaningKind::Money;
        let Some((id, option)) = self.playbook.business_case.as_ref().and_then(business_case::preferred) else {
            return;
        };
        let unit = self.playbook.settings.money().symbol();
        let target = "business-case";
        let title = own(&format!("{} {}", id.value, option.title.value));
        let what = Phrase::message("history-preferred-option");
        self.say(kind, "preferred".to_owned(), what, title, target);
        for (line, cost) in option.costs.iter() {
            let name = cost
                .0
                .title
                .as_ref()
                .map_or(line.value.as_str(), |title| title.value.as_str());
            let amounts: Vec<String> = cost
                .0
                .values
                .iter()
                .map(|amount| amount.value.normalize().to_string())
                .collect();
            let text = Phrase::message("history-by-year").text("amounts", format!("{} {unit}", amounts.join("; ")));
            let what = Phrase::message("history-budget-of").text("name", name);
            self.say(kind, format!("budget/{}", line.value), what, text, target);
        }
        for (name, what) in [
            ("costs.total", "history-budget"),
            ("benefits.total", "history-benefits"),
            ("npv", "history-npv"),
            ("payback", "history-payback"),
        ] {
            self.figure(kind, &format!("business-case.preferred.{name}"), what, target);
        }
    }

    /// A figure, where it could be derived.
    fn figure(&mut self, kind: MeaningKind, key: &str, what: &'static str, target: &str) {
        if let Some(figure) = self.figures.get(key) {
            let text = own(&figure.text);
            self.say(kind, format!("figure {key}"), Phrase::message(what), text, target);
        }
    }

    pub(super) fn roadmap(&mut self) {
        let Some(roadmap) = &self.playbook.roadmap else { return };
        let kind = MeaningKind::Date;
        self.figure(kind, "roadmap.finish", "history-end-planned", "roadmap");
        self.figure(kind, "roadmap.forecast.finish", "history-end-foreseen", "roadmap");
        let organisation = self
            .playbook
            .foundation
            .as_ref()
            .and_then(|foundation| foundation.organisation.as_ref());
        for (id, wave) in roadmap.waves.iter() {
            let entry = self.playbook.entry(crate::playbook::register::Kind::Wave, &id.value);
            let target = entry.map_or_else(|| "roadmap".to_owned(), |entry| entry.target);
            let (key, title) = (format!("wave/{}", id.value), own(&wave.title));
            let days = roadmap::wave_days(self.playbook, &id.value).map(|(first, last)| {
                let days = Phrase::message("history-from-to").with("from", Phrase::Day(first));
                days.with("to", Phrase::Day(last))
            });
            let name = |names: Option<&crate::vocabulary::value::Items<At<String>>>, id: &str| {
                names
                    .and_then(|names| names.get(id))
                    .map_or_else(|| id.to_owned(), |name| name.value.clone())
            };
            let areas = wave
                .areas
                .iter()
                .map(|area| name(organisation.map(|all| &all.business_areas), area.as_str()));
            let regions = wave
                .regions
                .iter()
                .map(|region| name(organisation.map(|all| &all.regions), region.as_str()));
            let (areas, regions): (Vec<String>, Vec<String>) = (areas.collect(), regions.collect());
            self.say(kind, key.clone(), by_id("history-wave", id), title.clone(), &target);
            for (field, text) in [
                ("days", days.unwrap_or_default()),
                ("business areas", own(&areas.join(", "))),
                ("regions", own(&regions.join(", "))),
            ] {
                let what = of(&title, Phrase::word("history-wave-field", field));
                self.say(kind, format!("{key}/{field}"), what, text, &target);
            }
        }
    }

    pub(super) fn objectives(&mut self) {
        let Some(foundation) = &self.playbook.foundation else {
            return;
        };
        let kind = MeaningKind::Objective;
        for (id, objective) in foundation.objectives.iter() {
            let target = format!("foundation#{}", id.value);
            let (key, title) = (format!("objective/{}", id.value), own(&objective.title));
            let what = by_id("history-objective", id);
            self.say(kind, key.clone(), what, title.clone(), &target);
            let by = answered(self.playbook, &objective.by, |day| Phrase::Day(day.value));
            let what = of(&title, Phrase::message("history-by-when"));
            self.say(kind, format!("{key}/by"), what, by, &target);
            let figure = objective.metric.as_ref().map(|metric| match metric.as_str() {
                MATURITY => "assessment.target.weighted".to_owned(),
                metric => format!("metrics.{metric}.target"),
            });
            if let Some(figure) = figure.and_then(|key| self.figures.get(&key)) {
                let what = of(&title, Phrase::message("history-target"));
                self.say(kind, format!("{key}/target"), what, own(&figure.text), &target);
            }
        }
    }

    pub(super) fn charter(&mut self) {
        let Some(charter) = &self.playbook.charter else { return };
        let kind = MeaningKind::Charter;
        for person in &charter.matter.signatories {
            let key = format!("signatory/{}", person.as_str());
            let role = self.playbook.role_of(person);
            let what = Phrase::message("history-has-to-sign");
            self.say(kind, key, what, own(&role), "charter");
        }
        if let Some(next) = &charter.matter.next_version {
            let what = Phrase::message("history-next-version");
            let day = Phrase::Day(next.value);
            self.say(kind, NEXT_VERSION.to_owned(), what, day, "charter");
        }
    }
}
