//! What a reader sees of ownership and freshness.

use std::collections::BTreeMap;

use super::analysis::{by_owner, due_soon, orphaned, overdue, owned, stale_metrics};
use crate::playbook::records::Record;
use crate::playbook::section::{Block, Cell, Chip, Fact, Group, Line, Link, Note, Piece, Row, Section, Tone};
use crate::playbook::{CHAPTERS, Playbook};
use crate::source::markdown::plain;
use crate::vocabulary::date::{long_date, short_date};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::text::counted;

/// So many chapters of an owner are named.
const LISTED: usize = 5;

/// The section on ownership and freshness.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    if playbook.records.is_empty() {
        return Vec::new();
    }
    let mut section = Section::new("upkeep", "Ownership and freshness", Group::Library);
    section.weight = 80;
    section.answer = answer(playbook, figures);
    section.facts = facts(figures);
    if let Some(upkeep) = &playbook.upkeep {
        section.stewardship = playbook.stewardship(&upkeep.shared, None);
        if let Some(about) = &upkeep.about {
            section.blocks.push(crate::playbook::prose(about, "about"));
        }
    }
    section.stewardship.as_of = Some(playbook.as_of);
    section.blocks.extend(attention(playbook));
    section.blocks.extend(soon(playbook));
    section.blocks.extend(owners(playbook));
    section.blocks.extend(chapters(playbook));
    section.next = Some(Link::to("What nobody knows yet", "not-known-yet"));
    vec![section]
}

fn answer(playbook: &Playbook, figures: &Figures) -> Line {
    let line = Line::new()
        .strong_figure(figures, "upkeep.owned")
        .strong(" of ")
        .strong_figure(figures, "upkeep.entries")
        .strong(" entries have an owner");
    let late = figures.number("upkeep.overdue").unwrap_or_default();
    if late < 0.5 {
        line.text(format!(", and nothing is overdue on {}.", long_date(playbook.as_of)))
    } else {
        let noun = if late < 1.5 { " thing is" } else { " things are" };
        line.text(", and ")
            .strong_figure(figures, "upkeep.overdue")
            .text(noun)
            .text(" overdue.")
    }
}

fn facts(figures: &Figures) -> Vec<Fact> {
    let late = figures.number("upkeep.overdue").unwrap_or_default();
    let chip = if late < 0.5 {
        Chip::new(Tone::OnTrack, "Up to date")
    } else {
        Chip::new(Tone::AtRisk, "Needs attention")
    };
    vec![
        Fact::chip("State", chip),
        Fact::new(
            "Reviews due soon",
            Line::new().figure(figures, "upkeep.reviews_due_soon"),
        ),
        Fact::new("Not known yet", Line::new().figure(figures, "upkeep.open_values")),
    ]
}

/// An entry as a link to where it is shown.
pub(super) fn link(playbook: &Playbook, record: &Record) -> Line {
    let title = if record.title.is_empty() {
        chapter_name(record.chapter).to_owned()
    } else {
        plain(&record.title)
    };
    match playbook.target_of(record.chapter, &record.id) {
        Some(target) => Line(vec![Piece::Link(Link::to(title, &target))]),
        None => title.into(),
    }
}

/// The name of a chapter as readers know it.
pub(super) fn chapter_name(key: &str) -> &str {
    let chapter = CHAPTERS.iter().find(|chapter| chapter.key == key);
    chapter
        .and_then(|chapter| chapter.home)
        .map_or("Overview", |(name, _)| name)
}

fn owner_of(playbook: &Playbook, owner: Option<&PersonId>) -> Cell {
    Cell::from(owner.map_or_else(|| "nobody yet".to_owned(), |owner| playbook.role_of(owner)))
}

fn attention(playbook: &Playbook) -> Vec<Block> {
    let mut rows = Vec::new();
    let mut add = |what: Line, why: String, owner: Cell| {
        rows.push(Row::new(None, vec![Cell::Line(what), Cell::from(why), owner]));
    };
    for (due, record) in overdue(playbook) {
        let why = format!("Review was due on {}", short_date(due));
        add(link(playbook, record), why, owner_of(playbook, record.owner.as_ref()));
    }
    for (day, record, owner) in orphaned(playbook) {
        let why = format!("Owner left on {}", short_date(day));
        add(link(playbook, record), why, owner_of(playbook, Some(owner)));
    }
    for (id, title, missed) in stale_metrics(playbook) {
        let why = format!(
            "No value for {}",
            counted(usize::try_from(missed).unwrap_or(0), "period", "periods")
        );
        let metric = playbook
            .metrics
            .as_ref()
            .and_then(|metrics| metrics.metrics.get(&id.value));
        let owner = metric.and_then(|metric| metric.definition.shared.owner_id());
        let what = Line::new().link(title, &format!("metrics/{}", id.value));
        add(what, why, owner_of(playbook, owner));
    }
    for owned in owned(playbook).into_iter().filter(|owned| owned.owner.is_none()) {
        add(
            link(playbook, owned.record),
            "Nobody answers for it".to_owned(),
            owner_of(playbook, None),
        );
    }
    let heading = Block::heading("attention", "What needs attention");
    let caption = counted(rows.len(), "entry needs somebody", "entries need somebody");
    let table = Block::table(caption, &["What", "Why", "Owner"], rows);
    let nothing = || {
        Block::Note(Note {
            title: "Nothing is overdue".to_owned(),
            text: "Every entry has an owner who is there, and every review and metric is up to date.".into(),
            warning: false,
        })
    };
    vec![heading, table.unwrap_or_else(nothing)]
}

fn soon(playbook: &Playbook) -> Vec<Block> {
    let row = |(due, record): (_, &Record)| {
        let cells = vec![
            Cell::Line(link(playbook, record)),
            Cell::from(short_date(due)),
            owner_of(playbook, record.owner.as_ref()),
        ];
        Row::new(None, cells)
    };
    let rows: Vec<Row> = due_soon(playbook).into_iter().map(row).collect();
    let caption = format!("{} next", counted(rows.len(), "review comes", "reviews come"));
    let table = Block::table(caption, &["What", "To be read through by", "Owner"], rows);
    table
        .map(|table| vec![Block::heading("soon", "Reviews that come next"), table])
        .unwrap_or_default()
}

fn owners(playbook: &Playbook) -> Vec<Block> {
    let rows = by_owner(playbook)
        .into_iter()
        .map(|(owner, count, chapters)| {
            let id = PersonId(crate::vocabulary::value::At::new(
                owner,
                crate::diagnostic::Span::beginning(crate::diagnostic::FileId(u32::MAX)),
            ));
            let places: Vec<&str> = chapters.into_iter().map(chapter_name).collect();
            // Whoever answers for nearly everything needs no list of it.
            let places = if places.len() > LISTED {
                format!("{} chapters", places.len())
            } else {
                places.join(", ")
            };
            let cells = vec![
                Cell::from(playbook.name_and_role_of(&id)),
                Cell::from(count.to_string()),
                Cell::from(places),
            ];
            Row::new(None, cells)
        })
        .collect::<Vec<_>>();
    let caption = counted(rows.len(), "owner", "owners");
    Block::table(caption, &["Who", "Entries#", "In"], rows)
        .map(|table| vec![Block::heading("owners", "Who answers for what"), table])
        .unwrap_or_default()
}

fn chapters(playbook: &Playbook) -> Vec<Block> {
    let mut by_chapter: BTreeMap<&str, Vec<&Record>> = BTreeMap::new();
    for record in &playbook.records {
        by_chapter.entry(record.chapter).or_default().push(record);
    }
    let rows: Vec<Row> = CHAPTERS
        .iter()
        .filter_map(|chapter| {
            let records = by_chapter.get(chapter.key)?;
            let whole = records.iter().find(|record| record.id.is_empty());
            let owner = whole.and_then(|record| record.owner.as_ref());
            let reviewed = records.iter().filter_map(|record| record.reviewed_on).max();
            let due = records.iter().filter_map(|record| record.review_due).min();
            let day = |day: Option<_>| day.map_or_else(|| "no day set".to_owned(), short_date);
            let cells = vec![
                Cell::from(chapter_name(chapter.key)),
                Cell::from(records.len().to_string()),
                match owner {
                    Some(owner) => owner_of(playbook, Some(owner)),
                    None => Cell::from("each entry its own"),
                },
                Cell::from(day(reviewed)),
                Cell::from(day(due)),
            ];
            Some(Row::new(None, cells))
        })
        .collect();
    let titles = ["Chapter", "Entries#", "Owner", "Last read through", "Next review"];
    Block::table("Chapters with their owner and reviews", &titles, rows)
        .map(|table| vec![Block::heading("chapters", "Chapter by chapter"), table])
        .unwrap_or_default()
}
