//! What a mandate commits to: services, money, days, objectives, signatures.

use crate::playbook::foundation::{MATURITY, answer_text};
use crate::playbook::{business_case, roadmap};
use crate::source::markdown::plain;
use crate::vocabulary::date::long_date;
use crate::vocabulary::value::At;

use super::mandate::Mandate;
use super::meaning::{MeaningKind, NEXT_VERSION};

impl Mandate<'_> {
    pub(super) fn services(&mut self) {
        let Some(services) = &self.playbook.services else {
            return;
        };
        for (id, service) in services.services.iter() {
            let target = format!("services#{}", id.value);
            let what = format!("Service {}", id.value);
            self.say(
                MeaningKind::Service,
                format!("service/{}", id.value),
                what,
                &service.title,
                &target,
            );
        }
        for service in &services.not_offered {
            let key = format!("not offered/{}", plain(service).to_lowercase());
            self.say(MeaningKind::Service, key, "Not offered".to_owned(), service, "services");
        }
    }

    pub(super) fn money(&mut self) {
        let kind = MeaningKind::Money;
        let Some((id, option)) = self.playbook.business_case.as_ref().and_then(business_case::preferred) else {
            return;
        };
        let unit = self.playbook.settings.money().symbol();
        let target = "business-case";
        let title = format!("{} {}", id.value, option.title.value);
        self.say(
            kind,
            "preferred".to_owned(),
            "Preferred option".to_owned(),
            &title,
            target,
        );
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
            let text = format!("{} {unit} by year", amounts.join("; "));
            self.say(
                kind,
                format!("budget/{}", line.value),
                format!("Budget: {name}"),
                &text,
                target,
            );
        }
        for (name, what) in [
            ("costs.total", "Budget, all years"),
            ("benefits.total", "Benefits, all years"),
            ("npv", "Net present value"),
            ("payback", "Payback"),
        ] {
            self.figure(kind, &format!("business-case.preferred.{name}"), what, target);
        }
    }

    /// A figure, where it could be derived.
    fn figure(&mut self, kind: MeaningKind, key: &str, what: &str, target: &str) {
        if let Some(figure) = self.figures.get(key) {
            let text = figure.text.clone();
            self.say(kind, format!("figure {key}"), what.to_owned(), &text, target);
        }
    }

    pub(super) fn roadmap(&mut self) {
        let Some(roadmap) = &self.playbook.roadmap else { return };
        self.figure(
            MeaningKind::Date,
            "roadmap.finish",
            "End of the roadmap as planned",
            "roadmap",
        );
        self.figure(
            MeaningKind::Date,
            "roadmap.forecast.finish",
            "End of the roadmap as foreseen",
            "roadmap",
        );
        let organisation = self
            .playbook
            .foundation
            .as_ref()
            .and_then(|foundation| foundation.organisation.as_ref());
        for (id, wave) in roadmap.waves.iter() {
            let entry = self.playbook.entry(crate::playbook::register::Kind::Wave, &id.value);
            let target = entry.map_or_else(|| "roadmap".to_owned(), |entry| entry.target);
            let (key, title) = (format!("wave/{}", id.value), plain(&wave.title));
            let days = roadmap::wave_days(self.playbook, &id.value);
            let days = days.map(|(first, last)| format!("{} to {}", long_date(first), long_date(last)));
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
            self.say(
                MeaningKind::Date,
                key.clone(),
                format!("Wave {}", id.value),
                &title,
                &target,
            );
            for (field, text) in [
                ("days", days.unwrap_or_default()),
                ("business areas", areas.join(", ")),
                ("regions", regions.join(", ")),
            ] {
                self.say(
                    MeaningKind::Date,
                    format!("{key}/{field}"),
                    format!("{title}: {field}"),
                    &text,
                    &target,
                );
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
            let (key, title) = (format!("objective/{}", id.value), plain(&objective.title));
            self.say(kind, key.clone(), format!("Objective {}", id.value), &title, &target);
            let by = answer_text(self.playbook, &objective.by, |day| long_date(day.value));
            self.say(kind, format!("{key}/by"), format!("{title}: by when"), &by, &target);
            let figure = objective.metric.as_ref().map(|metric| match metric.as_str() {
                MATURITY => "assessment.target.weighted".to_owned(),
                metric => format!("metrics.{metric}.target"),
            });
            if let Some(figure) = figure.and_then(|key| self.figures.get(&key)) {
                let text = figure.text.clone();
                self.say(
                    kind,
                    format!("{key}/target"),
                    format!("{title}: target"),
                    &text,
                    &target,
                );
            }
        }
    }

    pub(super) fn charter(&mut self) {
        let Some(charter) = &self.playbook.charter else { return };
        let kind = MeaningKind::Charter;
        for person in &charter.matter.signatories {
            let key = format!("signatory/{}", person.as_str());
            let role = self.playbook.role_of(person);
            self.say(kind, key, "Has to sign".to_owned(), &role, "charter");
        }
        if let Some(next) = &charter.matter.next_version {
            let day = long_date(next.value);
            self.say(
                kind,
                NEXT_VERSION.to_owned(),
                "Next version of the charter".to_owned(),
                &day,
                "charter",
            );
        }
    }
}
