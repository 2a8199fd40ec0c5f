//! The waves: who is live, who is next, what each brings, and how much change an area can take.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::analysis::{area_name, met_by, wave_state};
use super::super::load::{adoption, days_of, load};
use super::super::model::{Criterion, Roadmap, Wave, WorkState};
use super::super::standing::Standing;
use super::coverage::coverage_part;
use super::load::{adoption_chart, load_chart};
use super::{chip, or_dash, sentence, unbroken};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{
    Block, Cell, Chip, Fact, Group, Line, Link, ListEntry, Row, Section, Table, TableColumn, Tone,
};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::{AreaId, MetricId, RegionId};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// A wave with its id and its state.
type Stated<'a> = (&'a At<String>, &'a Wave, WorkState);

pub(super) fn section(
    playbook: &Playbook,
    roadmap: &Roadmap,
    standing: Option<&Standing<'_>>,
    figures: &Figures,
) -> Section {
    let language = &playbook.language;
    let waves: Vec<Stated<'_>> = roadmap
        .waves
        .iter()
        .map(|(id, wave)| (id, wave, wave_state(playbook, standing, wave)))
        .collect();
    let mut section = Section::new("roadmap/waves", language.say("roadmap-waves-title"), Group::Delivery);
    section.parent = Some("roadmap".to_owned());
    section.weight = 1;
    section.stewardship = playbook.stewardship(&roadmap.shared, Some(playbook.as_of));
    section.answer = answer(language, standing, roadmap, &waves, figures);
    if figures.get("roadmap.people").is_some() {
        section.facts = vec![
            Fact::new(
                language.say("roadmap-adoption"),
                Line::new().figure(figures, "roadmap.adoption"),
            ),
            Fact::new(
                language.say("roadmap-people-in-reach"),
                Line::new().figure(figures, "roadmap.people"),
            ),
        ];
    }
    let state = |wave: &Wave| wave_state(playbook, standing, wave);
    section.highlights = super::super::told::shares(playbook, roadmap, state, figures);
    section.blocks.extend(wave_table(playbook, standing, &waves, figures));
    section
        .blocks
        .extend(adoption_chart(playbook, roadmap, figures).map(Block::Chart));
    section.blocks.extend(service_part(playbook, &waves));
    section
        .blocks
        .extend(coverage_part(playbook, roadmap, standing, figures));
    section.blocks.extend(moves_part(playbook, &waves));
    if let Some(chart) = load_chart(playbook, roadmap, &load(roadmap, standing)) {
        section
            .blocks
            .push(Block::heading("load", language.say("roadmap-load-title")));
        section.blocks.push(Block::paragraph(language.say("roadmap-load-lead")));
        section.blocks.push(Block::Chart(chart));
    }
    section.blocks.extend(criteria_part(playbook, &waves));
    section.blocks.extend(blocker_part(language, &waves));
    section.next = Some(Link::to(language.say("roadmap-next-learning"), "roadmap/learning"));
    if roadmap.quick_wins.is_empty() && roadmap.pilot.is_none() && roadmap.lessons.is_empty() {
        section.next = Some(Link::to(language.say("roadmap-next-roadmap"), "roadmap"));
    }
    section
}

fn answer(
    language: &Language,
    standing: Option<&Standing<'_>>,
    roadmap: &Roadmap,
    waves: &[Stated<'_>],
    figures: &Figures,
) -> Line {
    let of = |state: WorkState| -> Vec<&Wave> {
        let chosen = waves.iter().filter(|(_, _, known)| *known == state);
        chosen.map(|(_, wave, _)| *wave).collect()
    };
    let day = |wave: &Wave, ends: bool| days_of(standing, wave).map(|(first, last)| if ends { last } else { first });
    let (running, next) = (of(WorkState::InProgress), of(WorkState::Planned));
    let now = match (running.as_slice(), next.first()) {
        ([], None) => None,
        ([], Some(wave)) => {
            let ids = ["roadmap-waves-begins", "roadmap-waves-begins-on"];
            Some(told(language, ids, wave, day(wave, false)))
        }
        ([wave], _) => {
            let ids = ["roadmap-waves-running", "roadmap-waves-running-until"];
            Some(told(language, ids, wave, day(wave, true)))
        }
        (several, _) => {
            let ids = ["roadmap-waves-runs", "roadmap-waves-runs-until"];
            let each = several.iter().map(|wave| told(language, ids, wave, day(wave, true)));
            Some(Line::list(language, each))
        }
    };
    let done = Line::of(language, "roadmap-waves-done").count("done", of(WorkState::Done).len());
    let done = done.count("all", waves.len()).line();
    let adopted = figures.number("roadmap.adoption").map(|_| {
        let id = if adoption(roadmap).told < waves.len() {
            "roadmap-waves-adoption-partly"
        } else {
            "roadmap-waves-adoption"
        };
        let line = Line::of(language, id).figure("share", figures, "roadmap.adoption");
        line.figure("people", figures, "roadmap.people").line()
    });
    sentence(language, std::iter::once(done).chain(now).chain(adopted))
}

/// What a wave does: in the first of two messages, or where its day is known in the second.
fn told(language: &Language, [undated, dated]: [&str; 2], wave: &Wave, day: Option<Date>) -> Line {
    let name = wave.title.value.as_str();
    match day {
        None => Line::of(language, undated).text("wave", name).line(),
        Some(day) => Line::of(language, dated)
            .text("wave", name)
            .long_date("date", day)
            .line(),
    }
}

fn wave_table(
    playbook: &Playbook,
    standing: Option<&Standing<'_>>,
    waves: &[Stated<'_>],
    figures: &Figures,
) -> Option<Block> {
    let language = &playbook.language;
    let rows = waves.iter().map(|(id, wave, state)| {
        let key = |name: &str| format!("roadmap.waves.{}.{name}", id.value);
        let people = match (figures.get(&key("people")), &wave.people) {
            (None, Some(people)) => answer_text(playbook, people, |people| people.value.to_string()).into(),
            (None, None) => Line::from(language.say("roadmap-not-known-yet")),
            (Some(_), _) => Line::new().figure(figures, &key("people")),
        };
        let adoption = match (figures.get(&key("adoption")), &wave.adoption) {
            (None, Some(adoption)) => answer_text(playbook, adoption, |_| String::new()).into(),
            (None, None) if *state == WorkState::Planned => Line::from(language.say("roadmap-not-begun")),
            (None, None) => Line::from(language.say("roadmap-not-known-yet")),
            (Some(_), _) => Line::new().figure(figures, &key("adoption")),
        };
        let cells = vec![
            Cell::from(wave.title.value.clone()),
            Cell::Chip(chip(language, *state)),
            Cell::Line(days_line(language, standing, wave)),
            Cell::Line(or_dash(place_line(playbook, wave))),
            Cell::Line(people),
            Cell::Line(adoption),
            playbook.owner_cell(&wave.shared),
        ];
        Row::new(Some(&id.value), cells)
    });
    let titles = [
        "roadmap-wave",
        "roadmap-state",
        "roadmap-waves-days",
        "roadmap-waves-where",
        "roadmap-people#",
        "roadmap-adoption#",
        "roadmap-owner",
    ];
    Block::table_in(language, language.say("roadmap-waves-caption"), &titles, rows.collect())
}

/// `Estates & Facilities in Central, North Valley`.
fn place_line(playbook: &Playbook, wave: &Wave) -> Line {
    let areas = playbook.links_to(Kind::Area, wave.areas.iter().map(AreaId::as_str));
    let regions = playbook.links_to(Kind::Region, wave.regions.iter().map(RegionId::as_str));
    if areas.is_empty() || regions.is_empty() {
        return Line::commas(&playbook.language, [areas, regions]);
    }
    let line = Line::of(&playbook.language, "roadmap-areas-in-regions").line_at("areas", areas);
    line.line_at("regions", regions).line()
}

/// The days of a wave, with a link to its item of the roadmap.
fn days_line(language: &Language, standing: Option<&Standing<'_>>, wave: &Wave) -> Line {
    let Some((first, last)) = days_of(standing, wave) else {
        return language.say("roadmap-not-planned-yet").into();
    };
    let day = |date| unbroken(language, date);
    let words = format!("{}\u{a0}– {}", day(first), day(last));
    match &wave.item {
        Some(item) => Line::new().link(words, &format!("roadmap#{}", item.as_str())),
        None => words.into(),
    }
}

/// Services by wave: each cell names the areas that a service reaches with a wave.
fn service_part(playbook: &Playbook, waves: &[Stated<'_>]) -> Vec<Block> {
    let language = &playbook.language;
    let mut services: BTreeMap<&str, usize> = BTreeMap::new();
    for service in waves.iter().flat_map(|(_, wave, _)| &wave.services) {
        services.entry(service.as_str()).or_default();
    }
    if services.is_empty() {
        return Vec::new();
    }
    // In the order of the catalogue; what it does not know comes last.
    let known = playbook.register(Kind::Service);
    for (id, place) in &mut services {
        let found = known.iter().position(|entry| entry.id.value == **id);
        *place = found.unwrap_or(known.len());
    }
    let mut ordered: Vec<(&str, usize)> = services.into_iter().collect();
    ordered.sort_by_key(|(id, place)| (*place, *id));
    let cell = |service: &str, wave: &Wave| {
        if !wave.services.iter().any(|known| known.as_str() == service) {
            return Cell::from("–");
        }
        let areas = wave.areas.iter().map(|area| area_name(playbook, area.as_str()));
        let areas = Line::commas(language, areas.map(Line::from));
        Cell::from(if areas.is_empty() {
            language.say("roadmap-yes").into()
        } else {
            areas
        })
    };
    let rows = ordered.iter().map(|(service, _)| {
        let mut cells = vec![Cell::Line(playbook.link_to(Kind::Service, service))];
        cells.extend(waves.iter().map(|(_, wave, _)| cell(service, wave)));
        Row::new(None, cells)
    });
    let service = language.say("roadmap-service");
    let titles = std::iter::once(service.as_str()).chain(waves.iter().map(|(_, wave, _)| wave.title.value.as_str()));
    vec![
        Block::heading("services", language.say("roadmap-services-title")),
        Block::Table(Table {
            caption: language.say("roadmap-services-caption"),
            columns: TableColumn::words(&titles.collect::<Vec<_>>()),
            rows: rows.collect(),
            total: None,
            // Most cells of a matrix are empty: stacked on a phone they would be a long list of nothing.
            stack: false,
        }),
    ]
}

/// How far the people of each wave are, and the metrics that it is to move.
fn moves_part(playbook: &Playbook, waves: &[Stated<'_>]) -> Vec<Block> {
    let language = &playbook.language;
    let metrics = |wave: &Wave| playbook.links_to(Kind::Metric, wave.metrics.iter().map(MetricId::as_str));
    let stage = |wave: &Wave| {
        let stage = wave.implementation.as_ref();
        stage.map_or_else(|| "–".to_owned(), |stage| capitalised(&stage.value.word_in(language)))
    };
    let told = waves
        .iter()
        .filter(|(_, wave, _)| !wave.metrics.is_empty() || wave.implementation.is_some());
    let rows = told.map(|(_, wave, _)| {
        let cells = vec![
            Cell::from(wave.title.value.clone()),
            Cell::from(stage(wave)),
            Cell::Line(or_dash(metrics(wave))),
        ];
        Row::new(None, cells)
    });
    let titles = ["roadmap-wave", "roadmap-implementation", "roadmap-metrics"];
    let table = Block::table_in(
        language,
        language.say("roadmap-effect-caption"),
        &titles,
        rows.collect(),
    );
    table.map_or_else(Vec::new, |table| {
        vec![Block::heading("effect", language.say("roadmap-effect-title")), table]
    })
}

fn criteria_part(playbook: &Playbook, waves: &[Stated<'_>]) -> Vec<Block> {
    let language = &playbook.language;
    let mut rows = Vec::new();
    for (_, wave, state) in waves {
        let entry = wave
            .entry_criteria
            .iter()
            .map(|criterion| (criterion, "roadmap-criterion-entry", *state != WorkState::Planned));
        let exit = wave
            .exit_criteria
            .iter()
            .map(|criterion| (criterion, "roadmap-criterion-exit", *state == WorkState::Done));
        for (criterion, id, passed) in entry.chain(exit) {
            rows.push(Row::new(
                None,
                vec![
                    Cell::from(wave.title.value.clone()),
                    Cell::from(language.say(id)),
                    Cell::Line(Line::new().markdown(&criterion.text)),
                    Cell::Chip(met_chip(playbook, criterion, passed)),
                ],
            ));
        }
    }
    let titles = [
        "roadmap-wave",
        "roadmap-criteria-when",
        "roadmap-criterion",
        "roadmap-state",
    ];
    let table = Block::table_in(language, language.say("roadmap-criteria-caption"), &titles, rows);
    table.map_or_else(Vec::new, |table| {
        vec![
            Block::heading("criteria", language.say("roadmap-criteria-title")),
            table,
        ]
    })
}

fn met_chip(playbook: &Playbook, criterion: &Criterion, passed: bool) -> Chip {
    let language = &playbook.language;
    match &criterion.met {
        Some(met) if met_by(criterion, playbook.as_of) => {
            let words = language.message("roadmap-criterion-met").short_date("date", met.value);
            Chip::new(Tone::Done, words.string())
        }
        _ if passed => Chip::new(Tone::OffTrack, language.say("roadmap-criterion-not-met")),
        _ => Chip::new(Tone::None, language.say("roadmap-criterion-open")),
    }
}

fn blocker_part(language: &Language, waves: &[Stated<'_>]) -> Vec<Block> {
    let entries = waves.iter().flat_map(|(id, wave, _)| {
        wave.blockers.iter().map(|blocker| ListEntry {
            lead: Line::new().link(wave.title.value.clone(), &format!("roadmap/waves#{}", id.value)),
            text: Line::new().markdown(blocker),
        })
    });
    let entries: Vec<ListEntry> = entries.collect();
    if entries.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading("blockers", language.say("roadmap-blockers-title")),
        Block::List(entries),
    ]
}
