//! What the services are for: the gaps they close, the customers they serve, whether they are still needed.

use super::super::analysis::{is_unused, last_review};
use super::super::model::{Service, Verdict};
use super::Page;
use super::catalogue::link;
use crate::playbook::assessment::model::{Assessment, Gap};
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Line, Note, Row, Tone};
use crate::vocabulary::date::short_date;
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
    let mut titles = vec!["Product or service"];
    titles.extend(assessment.gaps.iter().map(|(id, _)| id.value.as_str()));
    let caption = "Gaps of the assessment, and what closes them";
    let Some(Block::Table(mut table)) = Block::table(caption, &titles, rows) else {
        return Vec::new();
    };
    table.stack = false;
    vec![
        Block::heading("gaps", "Which gaps they close"),
        loose_ends(page, assessment),
        Block::Paragraph(gap_names(assessment)),
        Block::Table(table),
    ]
}

/// What the ids above the columns stand for.
fn gap_names(assessment: &Assessment) -> Line {
    let mut line = Line::new();
    for (index, (id, gap)) in assessment.gaps.iter().enumerate() {
        line = line.text(if index > 0 { "; " } else { "" }).strong(id.value.clone());
        line = line.text(" ").markdown(&gap.then);
    }
    line.text(".")
}

/// Gaps that nothing closes and services that close nothing, by name.
fn loose_ends(page: &Page<'_>, assessment: &Assessment) -> Block {
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
        return Block::paragraph("Every gap has a service, and every service a gap.");
    }
    let mut text = Line::new();
    if !open.is_empty() {
        text = text.text("No service closes: ");
        text.0.extend(page.playbook.links_to(Kind::Gap, open).0);
        text = text.text(". ");
    }
    if !loose.is_empty() {
        text = text.text("No gap asks for: ");
        text.0.extend(page.playbook.links_to(Kind::Service, loose).0);
        text = text.text(".");
    }
    Block::Note(Note {
        title: "Gaps and services that do not meet".to_owned(),
        text,
        warning: true,
    })
}

/// Services by business area; other customers in words.
fn customers(page: &Page<'_>) -> Vec<Block> {
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
            let cell =
                |area: &crate::playbook::register::Entry| Cell::from(if serves(&area.id.value) { "yes" } else { "·" });
            let words = service.customers.iter().map(|customer| customer.value.as_str());
            let words: Vec<&str> = words
                .filter(|customer| !areas.iter().any(|area| area.id.value == *customer))
                .collect();
            let mut cells = vec![Cell::Line(link(id, service))];
            cells.extend(areas.iter().map(cell));
            cells.push(Cell::from(if words.is_empty() {
                "·".to_owned()
            } else {
                words.join(", ")
            }));
            Row::new(None, cells)
        })
        .collect();
    let mut titles = vec!["Product or service"];
    titles.extend(areas.iter().map(|area| area.title.as_str()));
    titles.push("Besides");
    let Some(Block::Table(mut table)) = Block::table("Business areas, and what each can have", &titles, rows) else {
        return Vec::new();
    };
    table.stack = false;
    vec![Block::heading("customers", "Who can have what"), Block::Table(table)]
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
        "Product or service",
        "Last used",
        "Last review",
        "Verdict",
        "Next review",
    ];
    let mut blocks = vec![
        Block::heading("needed", "Still needed?"),
        Block::paragraph(
            "A service that nobody uses or wants is changed or stopped, so that there is time for the others.",
        ),
    ];
    blocks.extend(Block::table(
        "Use and reviews of each product and service",
        &titles,
        rows,
    ));
    blocks
}

fn relevance_row(page: &Page<'_>, id: &At<String>, service: &Service) -> Row {
    let unused = is_unused(page.playbook, page.services, service, &page.rounds);
    let day = |date: Option<&At<jiff::civil::Date>>, none: &str| {
        Cell::from(date.map_or_else(|| none.to_owned(), |date| short_date(date.value)))
    };
    let key = format!("services.{}.used", id.value);
    let last_used = match &service.last_used {
        Some(last) => short_date(last.value),
        None if service.used.is_some() => String::new(),
        None => "not recorded".to_owned(),
    };
    let mut used = Line::from(last_used.clone());
    if let Some(answer) = &service.used {
        let before = if last_used.is_empty() { "" } else { ", " };
        used = match answer.known() {
            Some(times) => {
                let noun = if times.value == 1 { " time" } else { " times" };
                used.text(before).figure(page.figures, &key).text(noun)
            }
            None => used.text(format!(
                "{before}number {}",
                answer_text(page.playbook, answer, |_| String::new())
            )),
        };
    }
    let last = last_review(service);
    let overdue = service
        .next_review
        .as_ref()
        .is_some_and(|next| next.value < page.playbook.as_of);
    let mut row = Row::new(
        None,
        vec![
            Cell::Line(link(id, service)),
            Cell::Line(used),
            last.map_or_else(
                || Cell::from("none yet"),
                |review| {
                    Cell::Line(Line::from(format!("{}: ", short_date(review.date.value))).markdown(&review.finding))
                },
            ),
            Cell::Chip(match last {
                _ if unused => Chip::new(Tone::OffTrack, "Nobody uses it"),
                Some(review) => verdict(review.verdict.value),
                None => Chip::new(Tone::None, "Not asked yet"),
            }),
            day(service.next_review.as_ref(), "no day yet"),
        ],
    );
    row.highlight = unused || overdue;
    row
}

/// A verdict as a status.
pub(super) fn verdict(verdict: Verdict) -> Chip {
    match verdict {
        Verdict::Keep => Chip::new(Tone::OnTrack, "Keep"),
        Verdict::Change => Chip::new(Tone::AtRisk, "Change"),
        Verdict::Stop => Chip::new(Tone::OffTrack, "Stop"),
    }
}
