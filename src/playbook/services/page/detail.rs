//! The page of one product or service.

use super::super::analysis::maturity;
use super::super::model::{Service, ServiceKind};
use super::Page;
use super::needs::{closes, verdict};
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Fact, Group, Line, Link, Row, Section};
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// The page of a product or service; `place` is its place in the catalogue.
pub(super) fn section(page: &Page<'_>, place: i32, id: &At<String>, service: &Service) -> Section {
    let language = page.language();
    let key = format!("services/{}", id.value);
    let mut section = Section::new(key, service.title.value.clone(), Group::Delivery);
    section.parent = Some("services".to_owned());
    section.weight = place;
    section.source = Some(service.title.span);
    section.tags = service.shared.tags.iter().map(|tag| tag.value.clone()).collect();
    section.answer = match &service.summary {
        Some(summary) => Line::new().markdown(summary),
        None => language
            .say(match service.kind.value {
                ServiceKind::Product => "services-a-product",
                ServiceKind::Service => "services-a-service",
            })
            .into(),
    };
    section.stewardship = page.playbook.stewardship(&service.shared, Some(page.playbook.as_of));
    section.facts = facts(page, id, service);
    section.blocks.extend(asking(page, service));
    section.blocks.extend(purpose(page, id, service));
    section.blocks.extend(maturities(page, id, service));
    section.blocks.extend(papers(page, id));
    section.blocks.extend(reviews(page, id, service));
    section.next = Some(Link::to(language.say("services-all"), "services"));
    section
}

fn facts(page: &Page<'_>, id: &At<String>, service: &Service) -> Vec<Fact> {
    let language = page.language();
    let tangible = service.tangible.as_ref().map(|tangible| tangible.value.0);
    let kind = capitalised(&service.kind.value.word_in(language));
    let kind = match tangible {
        Some(true) => language.message("services-kind-tangible").text("kind", kind).string(),
        Some(false) => language.message("services-kind-intangible").text("kind", kind).string(),
        None => kind,
    };
    let tier = capitalised(&service.tier.value.word_in(language));
    let mut facts = vec![
        Fact::chip(language.say("services-state"), page.state(service)),
        Fact::new(language.say("services-kind"), kind),
        Fact::new(language.say("services-tier"), tier),
    ];
    let now = format!("services.{}.maturity", id.value);
    if page.figures.get(&now).is_some() {
        let line = Line::of(language, "services-of-five").figure("level", page.figures, &now);
        facts.push(Fact::new(language.say("services-maturity"), line.line()));
    }
    facts
}

fn asking(page: &Page<'_>, service: &Service) -> Vec<Block> {
    let language = page.language();
    let mut blocks = vec![Block::heading("ask", language.say("services-ask"))];
    match service.how_to_ask.as_ref().or(page.services.how_to_ask.as_ref()) {
        Some(words) => blocks.push(crate::playbook::prose(words, "ask")),
        None => blocks.push(Block::paragraph(language.say("services-no-way-to-ask"))),
    }
    let mut rows = Vec::new();
    let mut add = |what: &str, cell: Cell| rows.push(Row::new(None, vec![Cell::from(language.say(what)), cell]));
    add("services-for-whom", Cell::from(page.customers(service)));
    if let Some(time) = &service.response_time {
        add("services-how-soon", Cell::Line(Line::new().markdown(time)));
    }
    add("services-who-answers", page.playbook.owner_cell(&service.shared));
    let function = capitalised(&service.function.value.word_in(language));
    add("services-function", Cell::from(function));
    if let Some(group) = &service.group {
        add("services-group", Cell::from(group.value.clone()));
    }
    let titles = ["services-what", "services-what-answer"];
    let caption = language.say("services-in-short");
    blocks.extend(Block::table_in(language, caption, &titles, rows));
    blocks
}

/// Which gap and challenge it closes, in which wave it comes, which metrics show it.
fn purpose(page: &Page<'_>, id: &At<String>, service: &Service) -> Vec<Block> {
    let playbook = page.playbook;
    let language = page.language();
    let mut rows = Vec::new();
    let mut add = |what: &str, line: Line| {
        if !line.is_empty() {
            rows.push(Row::new(None, vec![Cell::from(language.say(what)), Cell::Line(line)]));
        }
    };
    let gaps: Vec<_> = playbook
        .assessment
        .iter()
        .flat_map(|assessment| assessment.gaps.iter())
        .filter(|(_, gap)| closes(gap, &id.value))
        .collect();
    let challenges = gaps.iter().map(|(_, gap)| gap.challenge.as_str());
    add("services-what-hurt", playbook.links_to(Kind::Challenge, challenges));
    let ids = gaps.iter().map(|(id, _)| id.value.as_str());
    add("services-instead", playbook.links_to(Kind::Gap, ids));
    let waves = playbook
        .roadmap
        .iter()
        .flat_map(|roadmap| roadmap.waves.iter())
        .filter(|(_, wave)| wave.services.iter().any(|it| it.as_str() == id.value));
    let waves: Vec<&str> = waves.map(|(id, _)| id.value.as_str()).collect();
    add("services-comes-with", playbook.links_to(Kind::Wave, waves));
    let metrics = service.metrics.iter().map(crate::vocabulary::id::MetricId::as_str);
    add("services-shows-in", playbook.links_to(Kind::Metric, metrics));
    let titles = ["services-reason", "services-where"];
    let table = Block::table_in(language, language.say("services-why-caption"), &titles, rows);
    table
        .map(|table| vec![Block::heading("why", language.say("services-why")), table])
        .unwrap_or_default()
}

fn maturities(page: &Page<'_>, id: &At<String>, service: &Service) -> Vec<Block> {
    let language = page.language();
    let rounds = page.rounds.iter();
    let mut rows: Vec<Row> = rounds
        .filter(|round| service.maturity.contains(&round.id))
        .map(|round| {
            let key = format!("services.{}.maturity.{}", id.value, round.id);
            let cell = match (maturity(service, &round.id), service.maturity.get(&round.id)) {
                (None, Some(answer)) => Cell::from(answer_text(page.playbook, answer, |_| String::new())),
                _ => Cell::Line(Line::new().figure(page.figures, &key)),
            };
            Row::new(None, vec![Cell::from(round.name.clone()), cell])
        })
        .collect();
    if let Some(target) = &service.target {
        let key = format!("services.{}.target", id.value);
        let cell = match target.known() {
            Some(_) => Cell::Line(Line::new().figure(page.figures, &key)),
            None => Cell::from(answer_text(page.playbook, target, |_| String::new())),
        };
        rows.push(Row::new(None, vec![Cell::from(language.say("services-target")), cell]));
    }
    let titles = ["services-when", "services-maturity#"];
    let caption = language.say("services-maturity-caption");
    let table = Block::table_in(language, caption, &titles, rows);
    let heading = || Block::heading("maturity", language.say("services-maturity-heading"));
    table.map(|table| vec![heading(), table]).unwrap_or_default()
}

/// The templates and processes that belong to it.
fn papers(page: &Page<'_>, id: &At<String>) -> Vec<Block> {
    let Some(papers) = &page.playbook.templates else {
        return Vec::new();
    };
    let language = page.language();
    let belongs = |service: Option<&crate::vocabulary::id::ServiceId>| {
        service.is_some_and(|service| service.as_str() == id.value)
    };
    let templates = papers.templates.iter().filter(|(_, it)| belongs(it.service.as_ref()));
    let templates = templates.map(|(id, it)| (Kind::Template, "services-template", id, it.summary.as_ref()));
    let processes = papers.processes.iter().filter(|(_, it)| belongs(it.service.as_ref()));
    let processes = processes.map(|(id, it)| (Kind::Process, "services-process", id, it.summary.as_ref()));
    let rows = templates
        .chain(processes)
        .map(|(kind, name, id, summary)| {
            let summary = summary.map_or_else(Line::new, |summary| Line::new().markdown(summary));
            let link = page.playbook.link_to(kind, &id.value);
            let name = Cell::from(language.say(name));
            Row::new(None, vec![Cell::Line(link), name, Cell::Line(summary)])
        })
        .collect();
    let titles = ["services-name", "services-kind", "services-what-for"];
    let caption = language.say("services-papers-caption");
    let table = Block::table_in(language, caption, &titles, rows);
    table
        .map(|table| vec![Block::heading("papers", language.say("services-papers")), table])
        .unwrap_or_default()
}

fn reviews(page: &Page<'_>, id: &At<String>, service: &Service) -> Vec<Block> {
    let language = page.language();
    let words = use_and_review(page, id, service);
    let mut reviews: Vec<_> = service.reviews.iter().collect();
    reviews.sort_by_key(|review| std::cmp::Reverse(review.date.value));
    let rows = reviews
        .into_iter()
        .map(|review| {
            Row::new(
                None,
                vec![
                    Cell::from(language.short_date(review.date.value)),
                    Cell::Line(Line::new().markdown(&review.finding)),
                    Cell::Chip(verdict(language, review.verdict.value)),
                ],
            )
        })
        .collect();
    let titles = ["services-day", "services-what-was-found", "services-verdict"];
    let table = Block::table_in(language, language.say("services-reviews-caption"), &titles, rows);
    if words.is_empty() && table.is_none() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading("needed", language.say("services-needed"))];
    if !words.is_empty() {
        blocks.push(Block::Paragraph(words));
    }
    blocks.extend(table);
    blocks
}

/// How often it was used and when last, and when it is asked next whether it is still needed.
fn use_and_review(page: &Page<'_>, id: &At<String>, service: &Service) -> Line {
    let language = page.language();
    let key = format!("services.{}.used", id.value);
    let counted = page.figures.get(&key).is_some();
    let last = service.last_used.as_ref().map(|last| last.value);
    let used = match (counted, last) {
        (true, Some(last)) => Some(Line::of(language, "services-used-last").long_date("day", last)),
        (true, None) => Some(Line::of(language, "services-used")),
        (false, Some(last)) => Some(Line::of(language, "services-last-used-on").long_date("day", last)),
        (false, None) => None,
    };
    let mut words = match used {
        Some(used) if counted => used.figure("times", page.figures, &key).line(),
        Some(used) => used.line(),
        None => Line::new(),
    };
    if let Some(next) = &service.next_review {
        words = if words.is_empty() { words } else { words.text(" ") };
        let next = Line::of(language, "services-asked-next").long_date("day", next.value);
        words.0.extend(next.line().0);
    }
    words
}
