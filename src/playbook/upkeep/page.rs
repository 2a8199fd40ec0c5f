//! What a reader sees of ownership and freshness.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::analysis::{by_owner, due_soon, orphaned, overdue, owned, stale_metrics};
use crate::playbook::records::Record;
use crate::playbook::section::{Block, Cell, Chip, Fact, Group, Line, Link, Note, Piece, Row, Section, Tone};
use crate::playbook::{CHAPTERS, Playbook, name_of};
use crate::source::markdown::plain;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::language::Language;

/// So many chapters of an owner are named.
const LISTED: usize = 5;

/// The section on ownership and freshness.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    if playbook.records.is_empty() {
        return Vec::new();
    }
    let language = &playbook.language;
    let mut section = Section::new("upkeep", language.say("upkeep-title"), Group::Library);
    section.weight = 80;
    section.answer = answer(playbook, figures);
    section.facts = facts(language, figures);
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
    section.next = Some(Link::to(language.say("upkeep-to-open"), "not-known-yet"));
    vec![section]
}

fn answer(playbook: &Playbook, figures: &Figures) -> Line {
    let id = if is_late(figures) {
        "upkeep-answer-late"
    } else {
        "upkeep-answer"
    };
    let line = Line::of(&playbook.language, id)
        .figure("owned", figures, "upkeep.owned")
        .figure("entries", figures, "upkeep.entries")
        .figure("late", figures, "upkeep.overdue");
    line.long_date("day", playbook.as_of).line()
}

fn is_late(figures: &Figures) -> bool {
    figures.number("upkeep.overdue").is_some_and(|late| late > 0.5)
}

fn facts(language: &Language, figures: &Figures) -> Vec<Fact> {
    let chip = if is_late(figures) {
        Chip::new(Tone::AtRisk, language.say("upkeep-needs-attention"))
    } else {
        Chip::new(Tone::OnTrack, language.say("upkeep-up-to-date"))
    };
    let figure = |id: &str, key: &str| Fact::new(language.say(id), Line::new().figure(figures, key));
    vec![
        Fact::chip(language.say("upkeep-state"), chip),
        figure("upkeep-reviews-due-soon", "upkeep.reviews_due_soon"),
        figure("upkeep-open-title", "upkeep.open_values"),
    ]
}

/// An entry as a link to where it is shown.
pub(super) fn link(playbook: &Playbook, record: &Record) -> Line {
    let title = if record.title.is_empty() {
        name_of(record.chapter, &playbook.language)
    } else {
        plain(&record.title)
    };
    match playbook.target_of(record.chapter, &record.id) {
        Some(target) => Line(vec![Piece::Link(Link::to(title, &target))]),
        None => title.into(),
    }
}

/// Who answers for it, as its role.
pub(super) fn owner_of(playbook: &Playbook, owner: Option<&PersonId>) -> Cell {
    let nobody = || playbook.language.say("playbook-nobody-yet");
    Cell::from(owner.map_or_else(nobody, |owner| playbook.role_of(owner)))
}

fn attention(playbook: &Playbook) -> Vec<Block> {
    let language = &playbook.language;
    let mut rows = Vec::new();
    let mut add = |what: Line, why: String, owner: Cell| {
        rows.push(Row::new(None, vec![Cell::Line(what), Cell::from(why), owner]));
    };
    let on = |id: &str, day: Date| language.message(id).short_date("day", day).string();
    for (due, record) in overdue(playbook) {
        let why = on("upkeep-review-was-due", due);
        add(link(playbook, record), why, owner_of(playbook, record.owner.as_ref()));
    }
    for (day, record, owner) in orphaned(playbook) {
        let why = on("upkeep-owner-left", day);
        add(link(playbook, record), why, owner_of(playbook, Some(owner)));
    }
    for (id, title, missed) in stale_metrics(playbook) {
        let missed = usize::try_from(missed).unwrap_or(0);
        let why = language.message("upkeep-no-value").count("periods", missed).string();
        let metric = playbook
            .metrics
            .as_ref()
            .and_then(|metrics| metrics.metrics.get(&id.value));
        let owner = metric.and_then(|metric| metric.definition.shared.owner_id());
        let what = Line::new().link(title, &format!("metrics/{}", id.value));
        add(what, why, owner_of(playbook, owner));
    }
    for owned in owned(playbook).into_iter().filter(|owned| owned.owner.is_none()) {
        let why = language.say("upkeep-nobody-answers");
        add(link(playbook, owned.record), why, owner_of(playbook, None));
    }
    let heading = Block::heading("attention", language.say("upkeep-attention"));
    let caption = language
        .message("upkeep-attention-caption")
        .count("entries", rows.len());
    let titles = ["upkeep-what", "upkeep-why", "upkeep-owner"];
    let table = Block::table_in(language, caption.string(), &titles, rows);
    let nothing = || {
        Block::Note(Note {
            title: language.say("upkeep-nothing-overdue"),
            text: language.say("upkeep-nothing-overdue-text").into(),
            warning: false,
        })
    };
    vec![heading, table.unwrap_or_else(nothing)]
}

fn soon(playbook: &Playbook) -> Vec<Block> {
    let language = &playbook.language;
    let row = |(due, record): (_, &Record)| {
        let cells = vec![
            Cell::Line(link(playbook, record)),
            Cell::from(language.short_date(due)),
            owner_of(playbook, record.owner.as_ref()),
        ];
        Row::new(None, cells)
    };
    let rows: Vec<Row> = due_soon(playbook).into_iter().map(row).collect();
    let caption = language.message("upkeep-soon-caption").count("reviews", rows.len());
    let titles = ["upkeep-what", "upkeep-read-by", "upkeep-owner"];
    let table = Block::table_in(language, caption.string(), &titles, rows);
    table
        .map(|table| vec![Block::heading("soon", language.say("upkeep-soon")), table])
        .unwrap_or_default()
}

fn owners(playbook: &Playbook) -> Vec<Block> {
    let language = &playbook.language;
    let rows = by_owner(playbook)
        .into_iter()
        .map(|(owner, count, chapters)| {
            let id = PersonId(crate::vocabulary::value::At::new(
                owner,
                crate::diagnostic::Span::beginning(crate::diagnostic::FileId(u32::MAX)),
            ));
            // Whoever answers for nearly everything needs no list of it.
            let places = if chapters.len() > LISTED {
                let message = language.message("upkeep-in-chapters");
                message.count("chapters", chapters.len()).string().into()
            } else {
                let names = chapters.into_iter().map(|chapter| name_of(chapter, language).into());
                Line::commas(language, names)
            };
            let cells = vec![
                Cell::from(playbook.name_and_role_of(&id)),
                Cell::from(count.to_string()),
                Cell::Line(places),
            ];
            Row::new(None, cells)
        })
        .collect::<Vec<_>>();
    let caption = language.message("upkeep-owners-caption").count("owners", rows.len());
    let titles = ["upkeep-who", "upkeep-entries#", "upkeep-in"];
    Block::table_in(language, caption.string(), &titles, rows)
        .map(|table| vec![Block::heading("owners", language.say("upkeep-owners")), table])
        .unwrap_or_default()
}

fn chapters(playbook: &Playbook) -> Vec<Block> {
    let language = &playbook.language;
    let mut by_chapter: BTreeMap<&str, Vec<&Record>> = BTreeMap::new();
    for record in &playbook.records {
        by_chapter.entry(record.chapter).or_default().push(record);
    }
    let day = |day: Option<Date>| match day {
        Some(day) => language.short_date(day),
        None => language.say("upkeep-no-day"),
    };
    let rows: Vec<Row> = CHAPTERS
        .iter()
        .filter_map(|chapter| {
            let records = by_chapter.get(chapter.key)?;
            let whole = records.iter().find(|record| record.id.is_empty());
            let owner = whole.and_then(|record| record.owner.as_ref());
            let reviewed = records.iter().filter_map(|record| record.reviewed_on).max();
            let due = records.iter().filter_map(|record| record.review_due).min();
            let cells = vec![
                Cell::from(name_of(chapter.key, language)),
                Cell::from(records.len().to_string()),
                match owner {
                    Some(owner) => owner_of(playbook, Some(owner)),
                    None => Cell::from(language.say("upkeep-own-owners")),
                },
                Cell::from(day(reviewed)),
                Cell::from(day(due)),
            ];
            Some(Row::new(None, cells))
        })
        .collect();
    let titles = [
        "upkeep-chapter",
        "upkeep-entries#",
        "upkeep-owner",
        "upkeep-last-read",
        "upkeep-next-review",
    ];
    Block::table_in(language, language.say("upkeep-chapters-caption"), &titles, rows)
        .map(|table| vec![Block::heading("chapters", language.say("upkeep-chapters")), table])
        .unwrap_or_default()
}
