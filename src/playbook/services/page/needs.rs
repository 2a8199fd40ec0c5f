//! What the services are for: the gaps they close, the customers they serve, whether they are still needed.

use super::super::analysis::{is_unused, last_review};
use super::super::model::{Service, Verdict};
use super::Page;
use super::catalogue::link;
use crate::playbook::assessment::model::{Assessment, Gap};
use crate::playbook::foundation::answer_text;
use crate::playbook::register::{Entry, Kind};
use crate::playbook::section::{Block, Cell, Chip, Line, Note, Row, Tone, titles};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// All three parts.
pub(super) fn blocks(page: &Page<'_>) -> Vec<Block> {
    [gaps(page), customers(page), relevance(page)].concat()
}

/// Whether a gap names a service.
pub(super) fn closes(gap: &Gap, id: &str) -> bool {
    gap.services.iter().any(|service| service.as_str() == id)
}

/// The matrix of gaps and services.
fn gaps(page: &Page<'_>) -> Vec<Block> {
    let assessment = page.playbook.assessment.as_ref();
    let Some(assessment) = assessment.filter(|assessment| !assessment.gaps.is_empty()) else {
        return Vec::new();
    };
    let rows: Vec<Row> = page
        .services
        .services
        .iter()
        .map(|(id, service)| {
            let cell = |(gap_id, gap): (&At<String>, &Gap)| {
                if closes(gap, &id.value) {
                    Cell::Line(Line::new().link(gap_id.value.clone(), &format!("assessment#{}", gap_id.value)))
                } else {
                    Cell::from("·")
                }
            };
            let first = std::iter::once(Cell::Line(link(id, service)));
            Row::new(None, first.chain(assessment.gaps.iter().map(cell)).collect())
        })
        .collect();
    let language = page.language();
    let mut titles = titles(language, &["services-product-or-service"]);
    titles.extend(assessment.gaps.iter().map(|(id, _)| id.value.clone()));
    let caption = language.say("services-gaps-caption");
    let Some(Block::Table(mut table)) = Block::table(caption, &titles, rows) else {
        return Vec::new();
    };
    table.stack = false;
    vec![
        Block::heading("gaps", language.say("services-gaps-heading")),
        loose_ends(page, assessment),
        Block::Paragraph(gap_names(page, assessment)),
        Block::Table(table),
    ]
}

/// What the ids above the columns stand for.
fn gap_names(page: &Page<'_>, assessment: &Assessment) -> Line {
    let language = page.language();
    let names = assessment.gaps.iter().map(|(id, gap)| {
        let name = Line::of(language, "services-gap-name").text("id", &id.value);
        name.markdown("gap", &gap.then).line()
    });
    let names = page.semicolons(names);
    Line::of(language, "services-gap-names").line_at("gaps", names).line()
}

/// Gaps that nothing closes and services that close nothing, by name.
fn loose_ends(page: &Page<'_>, assessment: &Assessment) -> Block {
    let language = page.language();
    let known = |gap: &Gap| {
        let mut services = gap.services.iter();
        services.any(|service| page.services.services.contains(service.as_str()))
    };
    let open: Vec<&str> = assessment
        .gaps
        .iter()
        .filter(|(_, gap)| !known(gap))
        .map(|(id, _)| id.value.as_str())
        .collect();
    let loose: Vec<&str> = page
        .services
        .services
        .iter()
        .filter(|(id, _)| !assessment.gaps.iter().any(|(_, gap)| closes(gap, &id.value)))
        .map(|(id, _)| id.value.as_str())
        .collect();
    if open.is_empty() && loose.is_empty() {
        return Block::paragraph(language.say("services-gaps-all-meet"));
    }
    let mut text = Line::new();
    if !open.is_empty() {
        let gaps = page.playbook.links_to(Kind::Gap, open);
        text = Line::of(language, "services-gaps-open").line_at("gaps", gaps).line();
    }
    if !loose.is_empty() {
        text = if text.is_empty() { text } else { text.text(" ") };
        let services = page.playbook.links_to(Kind::Service, loose);
        let asked = Line::of(language, "services-gaps-nothing-asks").line_at("services", services);
        text.0.extend(asked.line().0);
    }
    Block::Note(Note {
        title: language.say("services-gaps-loose"),
        text,
        warning: true,
    })
}

/// Services by business area; other customers in words.
fn customers(page: &Page<'_>) -> Vec<Block> {
    let language = page.language();
    let areas = page.playbook.register(Kind::Area);
    let named = |service: &Service| {
        let mut customers = service.customers.iter();
        customers.any(|customer| areas.iter().any(|area| area.id.value == customer.value))
    };
    if !page.services.services.iter().any(|(_, service)| named(service)) {
        return Vec::new();
    }
    let rows = page
        .services
        .services
        .iter()
        .map(|(id, service)| {
            let serves = |id: &str| service.customers.iter().any(|customer| customer.value == id);
            let cell = |area: &Entry| {
                let yes = serves(&area.id.value).then(|| language.say("services-yes"));
                Cell::from(yes.unwrap_or_else(|| "·".to_owned()))
            };
            let words = service.customers.iter().map(|customer| customer.value.as_str());
            let words = words.filter(|customer| !areas.iter().any(|area| area.id.value == *customer));
            let words = Line::commas(language, words.map(Line::from));
            let mut cells = vec![Cell::Line(link(id, service))];
            cells.extend(areas.iter().map(cell));
            cells.push(Cell::Line(if words.is_empty() { "·".into() } else { words }));
            Row::new(None, cells)
        })
        .collect();
    let mut titles = titles(language, &["services-product-or-service"]);
    titles.extend(areas.iter().map(|area| area.title.clone()));
    titles.push(language.say("services-besides"));
    let caption = language.say("services-customers-caption");
    let Some(Block::Table(mut table)) = Block::table(caption, &titles, rows) else {
        return Vec::new();
    };
    table.stack = false;
    let heading = Block::heading("customers", language.say("services-customers"));
    vec![heading, Block::Table(table)]
}

/// Whether each service is still needed.
fn relevance(page: &Page<'_>) -> Vec<Block> {
    let recorded = |service: &Service| {
        let counted = service.last_used.is_some() || service.used.is_some();
        counted || service.next_review.is_some() || !service.reviews.is_empty()
    };
    if !page.services.services.iter().any(|(_, service)| recorded(service)) {
        return Vec::new();
    }
    let all = page.services.services.iter();
    let rows = all.map(|(id, service)| relevance_row(page, id, service)).collect();
    let titles = [
        "services-product-or-service",
        "services-last-used",
        "services-last-review",
        "services-verdict",
        "services-next-review",
    ];
    let language = page.language();
    let mut blocks = vec![
        Block::heading("needed", language.say("services-needed")),
        Block::paragraph(language.say("services-needed-about")),
    ];
    let caption = language.say("services-needed-caption");
    blocks.extend(Block::table_in(language, caption, &titles, rows));
    blocks
}

fn relevance_row(page: &Page<'_>, id: &At<String>, service: &Service) -> Row {
    let language = page.language();
    let unused = is_unused(page.playbook, page.services, service, &page.rounds);
    let last = last_review(service);
    let overdue = service
        .next_review
        .as_ref()
        .is_some_and(|next| next.value < page.playbook.as_of);
    let mut row = Row::new(
        None,
        vec![
            Cell::Line(link(id, service)),
            Cell::Line(used(page, id, service)),
            last.map_or_else(
                || Cell::from(language.say("services-no-review")),
                |review| {
                    let found = Line::of(language, "services-review-found").short_date("day", review.date.value);
                    Cell::Line(found.markdown("finding", &review.finding).line())
                },
            ),
            Cell::Chip(match last {
                _ if unused => Chip::new(Tone::OffTrack, language.say("services-nobody-uses-it")),
                Some(review) => verdict(language, review.verdict.value),
                None => Chip::new(Tone::None, language.say("services-not-asked")),
            }),
            Cell::from(service.next_review.as_ref().map_or_else(
                || language.say("services-no-day"),
                |next| language.short_date(next.value),
            )),
        ],
    );
    row.highlight = unused || overdue;
    row
}

/// When it was last used, and how often: `5 Oct 2026, 196 times`.
fn used(page: &Page<'_>, id: &At<String>, service: &Service) -> Line {
    let language = page.language();
    let key = format!("services.{}.used", id.value);
    let times = service.used.as_ref().map(|answer| {
        if answer.known().is_some() {
            Line::of(language, "services-times").figure("times", page.figures, &key)
        } else {
            let open = answer_text(page.playbook, answer, |_| String::new());
            Line::of(language, "services-times-open").text("open", open)
        }
    });
    let day = service.last_used.as_ref().map(|last| language.short_date(last.value));
    match (day, times) {
        (Some(day), Some(times)) => {
            let both = Line::of(language, "services-last-and-times").text("day", day);
            both.line_at("times", times.line()).line()
        }
        (Some(day), None) => day.into(),
        (None, Some(times)) => times.line(),
        (None, None) => language.say("services-not-recorded").into(),
    }
}

/// A verdict as a status.
pub(super) fn verdict(language: &Language, verdict: Verdict) -> Chip {
    let tone = match verdict {
        Verdict::Keep => Tone::OnTrack,
        Verdict::Change => Tone::AtRisk,
        Verdict::Stop => Tone::OffTrack,
    };
    Chip::new(tone, capitalised(&verdict.word_in(language)))
}
