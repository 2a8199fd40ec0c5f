//! The waves: who is live, who is next, what each brings, and how much change an area can take.

use std::collections::BTreeMap;

use super::super::analysis::{area_name, met_by, wave_state};
use super::super::load::{adoption, days_of, load};
use super::super::model::{Criterion, Roadmap, Wave, WorkState};
use super::super::standing::Standing;
use super::coverage::coverage_part;
use super::load::{adoption_chart, load_chart};
use super::{chip, joined, or_dash};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{
    Block, Cell, Chip, Fact, Group, Line, Link, ListEntry, Row, Section, Table, TableColumn, Tone,
};
use crate::vocabulary::date::{long_date, short_date};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::{AreaId, MetricId, RegionId};
use crate::vocabulary::text::{capitalised, counted, listed};
use crate::vocabulary::value::At;

/// A wave with its id and its state.
type Stated<'a> = (&'a At<String>, &'a Wave, WorkState);

pub(super) fn section(
    playbook: &Playbook,
    roadmap: &Roadmap,
    standing: Option<&Standing<'_>>,
    figures: &Figures,
) -> Section {
    let waves: Vec<Stated<'_>> = roadmap
        .waves
        .iter()
        .map(|(id, wave)| (id, wave, wave_state(playbook, standing, wave)))
        .collect();
    let mut section = Section::new("roadmap/waves", "Deployment waves", Group::Delivery);
    section.parent = Some("roadmap".to_owned());
    section.weight = 1;
    section.stewardship = playbook.stewardship(&roadmap.shared, Some(playbook.as_of));
    section.answer = answer(standing, roadmap, &waves, figures);
    if figures.get("roadmap.people").is_some() {
        section.facts = vec![
            Fact::new("Adoption", Line::new().figure(figures, "roadmap.adoption")),
            Fact::new("People in reach", Line::new().figure(figures, "roadmap.people")),
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
            .push(Block::heading("load", "How much change an area can take"));
        let lead = "The load of an area in a month is the number of people of all waves that run there in that month. \
                    A wave over the cap is moved or split.";
        section.blocks.push(Block::paragraph(lead));
        section.blocks.push(Block::Chart(chart));
    }
    section.blocks.extend(criteria_part(playbook, &waves));
    section.blocks.extend(blocker_part(&waves));
    section.next = Some(Link::to("What we learned on the way", "roadmap/learning"));
    if roadmap.quick_wins.is_empty() && roadmap.pilot.is_none() && roadmap.lessons.is_empty() {
        section.next = Some(Link::to("Back to the roadmap", "roadmap"));
    }
    section
}

fn answer(standing: Option<&Standing<'_>>, roadmap: &Roadmap, waves: &[Stated<'_>], figures: &Figures) -> Line {
    let of = |state: WorkState| -> Vec<&Stated<'_>> { waves.iter().filter(|(_, _, known)| *known == state).collect() };
    let done = of(WorkState::Done).len();
    let end = |wave: &Wave, ends: bool| {
        let days = days_of(standing, wave);
        days.map_or_else(String::new, |(first, last)| {
            format!(
                " {} {}",
                if ends { "until" } else { "on" },
                long_date(if ends { last } else { first })
            )
        })
    };
    let running: Vec<String> = match of(WorkState::InProgress).as_slice() {
        [(_, wave, _)] => vec![format!("{} is running{}", wave.title.value, end(wave, true))],
        several => several
            .iter()
            .map(|(_, wave, _)| format!("{} runs{}", wave.title.value, end(wave, true)))
            .collect(),
    };
    let next = of(WorkState::Planned);
    let all = counted(waves.len(), "wave", "waves");
    let mut line = Line::new().strong(format!("{done} of {all} {} done", if done == 1 { "is" } else { "are" }));
    if !running.is_empty() {
        line = line.text(format!("; {}", listed(&running)));
    } else if let Some((_, wave, _)) = next.first() {
        line = line.text(format!("; {} begins{}", wave.title.value, end(wave, false)));
    }
    if figures.number("roadmap.adoption").is_none() {
        return line.text(".");
    }
    if adoption(roadmap).told < waves.len() {
        let line = line.text("; adoption is ").strong_figure(figures, "roadmap.adoption");
        return line.text(", as far as it is known.");
    }
    line.text("; ")
        .strong_figure(figures, "roadmap.adoption")
        .text(" of ")
        .figure(figures, "roadmap.people")
        .text(" people work in the new way.")
}

fn wave_table(
    playbook: &Playbook,
    standing: Option<&Standing<'_>>,
    waves: &[Stated<'_>],
    figures: &Figures,
) -> Option<Block> {
    let rows = waves.iter().map(|(id, wave, state)| {
        let key = |name: &str| format!("roadmap.waves.{}.{name}", id.value);
        let people = match (figures.get(&key("people")), &wave.people) {
            (None, Some(people)) => answer_text(playbook, people, |people| people.value.to_string()).into(),
            (None, None) => Line::from("not known yet"),
            (Some(_), _) => Line::new().figure(figures, &key("people")),
        };
        let adoption = match (figures.get(&key("adoption")), &wave.adoption) {
            (None, Some(adoption)) => answer_text(playbook, adoption, |_| String::new()).into(),
            (None, None) if *state == WorkState::Planned => Line::from("not begun"),
            (None, None) => Line::from("not known yet"),
            (Some(_), _) => Line::new().figure(figures, &key("adoption")),
        };
        let cells = vec![
            Cell::from(wave.title.value.clone()),
            Cell::Chip(chip(*state)),
            Cell::Line(days_line(standing, wave)),
            Cell::Line(or_dash(place_line(playbook, wave))),
            Cell::Line(people),
            Cell::Line(adoption),
            playbook.owner_cell(&wave.shared),
        ];
        Row::new(Some(&id.value), cells)
    });
    let titles = ["Wave", "State", "Days", "Where", "People#", "Adoption#", "Owner"];
    Block::table(
        "Waves of deployment, with their days as foreseen now",
        &titles,
        rows.collect(),
    )
}

/// `Estates & Facilities in Central, North Valley`.
fn place_line(playbook: &Playbook, wave: &Wave) -> Line {
    let areas = playbook.links_to(Kind::Area, wave.areas.iter().map(AreaId::as_str));
    let regions = playbook.links_to(Kind::Region, wave.regions.iter().map(RegionId::as_str));
    if areas.is_empty() || regions.is_empty() {
        return joined([areas, regions]);
    }
    let mut line = areas.text(" in ");
    line.0.extend(regions.0);
    line
}

/// The days of a wave, with a link to its item of the roadmap.
fn days_line(standing: Option<&Standing<'_>>, wave: &Wave) -> Line {
    let Some((first, last)) = days_of(standing, wave) else {
        return "not planned yet".into();
    };
    let day = |date| short_date(date).replace(' ', "\u{a0}");
    let words = format!("{}\u{a0}– {}", day(first), day(last));
    match &wave.item {
        Some(item) => Line::new().link(words, &format!("roadmap#{}", item.as_str())),
        None => words.into(),
    }
}

/// Services by wave: each cell names the areas that a service reaches with a wave.
fn service_part(playbook: &Playbook, waves: &[Stated<'_>]) -> Vec<Block> {
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
        let areas: Vec<String> = wave
            .areas
            .iter()
            .map(|area| area_name(playbook, area.as_str()))
            .collect();
        Cell::from(if areas.is_empty() {
            "yes".to_owned()
        } else {
            areas.join(", ")
        })
    };
    let rows = ordered.iter().map(|(service, _)| {
        let mut cells = vec![Cell::Line(playbook.link_to(Kind::Service, service))];
        cells.extend(waves.iter().map(|(_, wave, _)| cell(service, wave)));
        Row::new(None, cells)
    });
    let titles = std::iter::once("Service").chain(waves.iter().map(|(_, wave, _)| wave.title.value.as_str()));
    vec![
        Block::heading("services", "What each wave brings"),
        Block::Table(Table {
            caption: "Services by wave, with the areas that each reaches".to_owned(),
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
    let metrics = |wave: &Wave| playbook.links_to(Kind::Metric, wave.metrics.iter().map(MetricId::as_str));
    let stage = |wave: &Wave| {
        let stage = wave.implementation.as_ref();
        stage.map_or_else(|| "–".to_owned(), |stage| capitalised(stage.value.word()))
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
    let caption = "How far the people of each wave are, in five stages, and what it is to move";
    let table = Block::table(caption, &["Wave", "Implementation stage", "Metrics"], rows.collect());
    table.map_or_else(Vec::new, |table| {
        vec![Block::heading("effect", "How far the people are"), table]
    })
}

fn criteria_part(playbook: &Playbook, waves: &[Stated<'_>]) -> Vec<Block> {
    let mut rows = Vec::new();
    for (_, wave, state) in waves {
        let entry = wave
            .entry_criteria
            .iter()
            .map(|criterion| (criterion, "Entry", *state != WorkState::Planned));
        let exit = wave
            .exit_criteria
            .iter()
            .map(|criterion| (criterion, "Exit", *state == WorkState::Done));
        for (criterion, word, passed) in entry.chain(exit) {
            rows.push(Row::new(
                None,
                vec![
                    Cell::from(wave.title.value.clone()),
                    Cell::from(word),
                    Cell::Line(Line::new().markdown(&criterion.text)),
                    Cell::Chip(met_chip(playbook, criterion, passed)),
                ],
            ));
        }
    }
    let table = Block::table(
        "What has to be there before a wave begins, and before it ends",
        &["Wave", "When", "Criterion", "State"],
        rows,
    );
    table.map_or_else(Vec::new, |table| {
        vec![Block::heading("criteria", "Entry and exit criteria"), table]
    })
}

fn met_chip(playbook: &Playbook, criterion: &Criterion, passed: bool) -> Chip {
    match &criterion.met {
        Some(met) if met_by(criterion, playbook.as_of) => {
            Chip::new(Tone::Done, format!("Met {}", short_date(met.value)))
        }
        _ if passed => Chip::new(Tone::OffTrack, "Not met"),
        _ => Chip::new(Tone::None, "Open"),
    }
}

fn blocker_part(waves: &[Stated<'_>]) -> Vec<Block> {
    let entries = waves.iter().flat_map(|(id, wave, _)| {
        wave.blockers.iter().map(|blocker| ListEntry {
            lead: joined([Line::new().link(wave.title.value.clone(), &format!("roadmap/waves#{}", id.value))]),
            text: Line::new().markdown(blocker),
        })
    });
    let entries: Vec<ListEntry> = entries.collect();
    if entries.is_empty() {
        return Vec::new();
    }
    vec![Block::heading("blockers", "What hinders us now"), Block::List(entries)]
}
