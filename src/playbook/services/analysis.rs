//! The figures of the services: how many there are, how mature they are, which nobody uses.

use super::model::{Service, ServiceKind, Services, Tier, Verdict};
use crate::diagnostic::Span;
use crate::playbook::{Playbook, assessment};
use crate::vocabulary::date::Interval;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::Message;
use crate::vocabulary::number::NumberFormat;
use crate::vocabulary::value::{Answer, At};

/// The highest level of maturity; 0 is not offered, 5 is optimised.
pub const HIGHEST: f64 = 5.0;

/// After how many months without use a service is looked at, where the author does not say.
const UNUSED_AFTER: Interval = Interval::Months(6);

/// A round in which the maturity of services was assessed.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// The id of the cycle.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// The rounds up to the day of the playbook, oldest first: the cycles of the assessment, or without
/// one those that the services name.
#[must_use]
pub fn rounds(playbook: &Playbook, services: &Services) -> Vec<Round> {
    if let Some(assessment) = &playbook.assessment
        && !assessment.cycles.is_empty()
    {
        let cycles = assessment.cycles.iter();
        let mut past: Vec<_> = cycles
            .filter(|(_, cycle)| cycle.date.value <= playbook.as_of)
            .map(|(id, cycle)| (cycle.date.value, id.value.clone()))
            .collect();
        past.sort();
        let round = |(_, id): (_, String)| Round {
            name: assessment::cycle_name(&playbook.language, assessment, &id),
            id,
        };
        return past.into_iter().map(round).collect();
    }
    let mut rounds: Vec<Round> = Vec::new();
    for (_, service) in services.services.iter() {
        for id in service.maturity.ids().map(|id| &id.value) {
            if !rounds.iter().any(|known| known.id == *id) {
                rounds.push(Round {
                    name: id.clone(),
                    id: id.clone(),
                });
            }
        }
    }
    rounds
}

/// The maturity of a service in a round.
#[must_use]
pub fn maturity<'a>(service: &'a Service, round: &str) -> Option<&'a At<f64>> {
    service.maturity.get(round).and_then(Answer::known)
}

/// The maturity of a service in the newest round.
#[must_use]
pub fn maturity_now<'a>(service: &'a Service, rounds: &[Round]) -> Option<&'a At<f64>> {
    maturity(service, &rounds.last()?.id)
}

/// How mature a service is to be.
#[must_use]
pub fn target(service: &Service) -> Option<&At<f64>> {
    service.target.as_ref().and_then(Answer::known)
}

/// How many levels a service lacks to its target; negative above it. `None` where one of the two is
/// not known.
#[must_use]
pub fn gap(service: &Service, rounds: &[Round]) -> Option<f64> {
    Some(target(service)?.value - maturity_now(service, rounds)?.value)
}

/// Whether a service is offered: mature beyond 0 in the newest round. `None` where nobody knows.
#[must_use]
pub fn is_offered(service: &Service, rounds: &[Round]) -> Option<bool> {
    maturity_now(service, rounds).map(|level| level.value > 0.0)
}

/// The newest review of whether a service is still needed.
#[must_use]
pub fn last_review(service: &Service) -> Option<&super::model::RelevanceReview> {
    service.reviews.iter().max_by_key(|review| review.date.value)
}

/// Whether a service that is offered was not used for longer than the author allows. One that was
/// never counted, is not offered yet, or is being stopped anyway is not.
#[must_use]
pub fn is_unused(playbook: &Playbook, services: &Services, service: &Service, rounds: &[Round]) -> bool {
    let stopping = last_review(service).is_some_and(|review| review.verdict.value == Verdict::Stop);
    if stopping || is_offered(service, rounds) == Some(false) {
        return false;
    }
    if let Some(last) = &service.last_used {
        return allowed(services).after(last.value) < playbook.as_of;
    }
    let used = service.used.as_ref().and_then(Answer::known);
    is_offered(service, rounds) == Some(true) && used.is_some_and(|used| used.value == 0)
}

/// How long a service may lie unused.
#[must_use]
pub fn allowed(services: &Services) -> Interval {
    services.unused_after.as_ref().map_or(UNUSED_AFTER, |after| after.value)
}

/// A level as text.
#[must_use]
pub fn level_text(level: f64, format: NumberFormat) -> String {
    format.shortest(level, 1)
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(services) = &playbook.services else { return };
    let rounds = rounds(playbook, services);
    add_counts(playbook, services, &rounds, figures);
    for round in &rounds {
        add_round(playbook, services, round, figures);
    }
    let newest = rounds.last().map(|round| format!("services.offered.{}", round.id));
    if let Some(offered) = newest.and_then(|key| figures.get(&key).cloned()) {
        figures.insert("services.offered", offered);
    }
    let targets: Vec<&At<f64>> = services.services.iter().filter_map(|(_, it)| target(it)).collect();
    let label = playbook.language.say("services-figure-mean-target");
    if let Some(mean) = mean(label, &targets, playbook.format()) {
        figures.insert("services.mean_target", mean);
    }
    for (id, service) in services.services.iter() {
        add_service(playbook, id, service, &rounds, figures);
    }
}

fn add_counts(playbook: &Playbook, services: &Services, rounds: &[Round], figures: &mut Figures) {
    // A service that could not be read would be missing from every count.
    if services.services.has_unreadable() {
        return;
    }
    let mut add = |name: &str, message: &str, of: &dyn Fn(&Service) -> bool| {
        let counted = services.services.iter().filter(|(_, service)| of(service));
        let places: Vec<Span> = counted.map(|(id, _)| id.span).collect();
        let label = playbook.language.say(message);
        let figure = count(label, places.len(), playbook.format()).from(places);
        figures.insert(format!("services.{name}"), figure);
    };
    add("count", "services-figure-count", &|_| true);
    add("products", "services-figure-products", &|it| {
        it.kind.value == ServiceKind::Product
    });
    add("services", "services-figure-services", &|it| {
        it.kind.value == ServiceKind::Service
    });
    add("core", "services-figure-core", &|it| it.tier.value == Tier::Core);
    add("advanced", "services-figure-advanced", &|it| {
        it.tier.value == Tier::Advanced
    });
    add("unused", "services-figure-unused", &|it| {
        is_unused(playbook, services, it, rounds)
    });
}

fn add_round(playbook: &Playbook, services: &Services, round: &Round, figures: &mut Figures) {
    let all = services.services.iter();
    let levels: Vec<&At<f64>> = all.filter_map(|(_, service)| maturity(service, &round.id)).collect();
    if levels.is_empty() || services.services.has_unreadable() {
        return;
    }
    let offered: Vec<Span> = levels
        .iter()
        .filter(|level| level.value > 0.0)
        .map(|level| level.span)
        .collect();
    let label = |message: &str| {
        let label = playbook.language.message(message);
        label.text("round", &round.name).string()
    };
    let figure = count(label("services-figure-offered"), offered.len(), playbook.format()).from(offered);
    figures.insert(format!("services.offered.{}", round.id), figure);
    if let Some(mean) = mean(label("services-figure-mean"), &levels, playbook.format()) {
        figures.insert(format!("services.mean.{}", round.id), mean);
    }
}

fn add_service(playbook: &Playbook, id: &At<String>, service: &Service, rounds: &[Round], figures: &mut Figures) {
    let format = playbook.format();
    let title = &service.title.value;
    let label = |message| playbook.language.message(message).text("service", title);
    let mut add = |name: &str, label: Message<'_>, value: Option<f64>, from: Vec<Span>| {
        let Some(value) = value else { return };
        let figure = Figure::number(label.string(), value, "", level_text(value, format)).from(from);
        figures.insert(format!("services.{}.{name}", id.value), figure);
    };
    let now = maturity_now(service, rounds);
    let target = target(service);
    let of = |level: Option<&At<f64>>| level.map(|level| level.span).into_iter().collect::<Vec<_>>();
    let level = |level: Option<&At<f64>>| level.map(|level| level.value);
    add("maturity", label("services-figure-maturity"), level(now), of(now));
    add("target", label("services-figure-target"), level(target), of(target));
    let both = [of(now), of(target)].concat();
    add("gap", label("services-figure-gap"), gap(service, rounds), both);
    for round in rounds {
        let then = maturity(service, &round.id);
        let label = label("services-figure-maturity-then").text("round", &round.name);
        add(&format!("maturity.{}", round.id), label, level(then), of(then));
    }
    if let Some(used) = service.used.as_ref().and_then(Answer::known) {
        let times = Some(f64::from(used.value));
        add("used", label("services-figure-used"), times, vec![used.span]);
    }
}

fn count(label: String, things: usize, format: NumberFormat) -> Figure {
    let value = f64::from(u32::try_from(things).unwrap_or(u32::MAX));
    Figure::number(label, value, "", format.number(value, 0))
}

fn mean(label: String, levels: &[&At<f64>], format: NumberFormat) -> Option<Figure> {
    let number = f64::from(u32::try_from(levels.len()).ok().filter(|count| *count > 0)?);
    let mean = levels.iter().map(|level| level.value).sum::<f64>() / number;
    let figure = Figure::number(label, mean, "", format.number(mean, 2));
    Some(figure.from(levels.iter().map(|level| level.span)))
}
