//! How much of the hours of the PMO team is booked.

use super::super::analysis::{hours, months};
use super::super::model::People;
use crate::chart::{Chart, Decimals, Line as LineChart, LinePoint, Target};
use crate::playbook::foundation::answer_text;
use crate::playbook::metrics::{self, performance::Goal};
use crate::playbook::section::{Block, Cell, ChartBlock, Chip, Line, Row, Tone, titles};
use crate::playbook::{Playbook, finding};
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::value::{Answer, At};

pub(super) fn blocks(playbook: &Playbook, people: &People, figures: &Figures) -> Vec<Block> {
    let months = months(people);
    if months.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading("workload", playbook.language.say("people-workload"))];
    blocks.push(Block::Chart(chart(playbook, people, &months, figures)));
    if let Some(over) = overbooked(playbook, people, &months, figures) {
        blocks.push(Block::paragraph(Line::new().strong(over)));
    }
    blocks.extend(table(playbook, people, &months, figures));
    blocks
}

/// The share of hours that is healthy, from 0 to 1, as the metric has it.
fn band(playbook: &Playbook, people: &People) -> Option<(f64, f64)> {
    let id = people.workload_metric.as_ref()?;
    let metric = playbook.metrics.as_ref()?.metrics.get(id.as_str())?;
    let one = metrics::in_unit_of(metric, 1.0);
    match metrics::standing(metric, playbook.as_of).goal? {
        Goal::Band { low, high, .. } => Some((low / one, high / one)),
        Goal::Lower { target, .. } => Some((0.0, target / one)),
        Goal::Higher { .. } => None,
    }
}

fn key(id: &str, month: Period) -> String {
    format!("people.{id}.utilisation.{month}")
}

/// Who is booked for more hours than there are, most of all in which month.
fn overbooked(playbook: &Playbook, people: &People, months: &[Period], figures: &Figures) -> Option<String> {
    let all = people
        .team
        .ids()
        .flat_map(|id| months.iter().map(move |month| (id, *month)));
    let over = all.filter_map(|(id, month)| Some((figures.number(&key(&id.value, month))?, id, month)));
    let (_, id, month) = over
        .filter(|(share, ..)| *share > 1.0)
        .max_by(|(a, ..), (b, ..)| a.total_cmp(b))?;
    let language = &playbook.language;
    let told = language.message(if month.start() > playbook.as_of {
        "people-overbooked-is"
    } else {
        "people-overbooked-was"
    });
    let told = told
        .text("who", playbook.role_of(&PersonId(id.clone())))
        .text("share", figures.text(&key(&id.value, month)))
        .text("month", language.short_period(month));
    Some(told.string())
}

/// `The PMO team was booked at 87 % in Oct 2026, above the healthy 85 %`
fn worked_out(playbook: &Playbook, people: &People, figures: &Figures) -> String {
    let language = &playbook.language;
    let Some(share) = figures.number("people.utilisation") else {
        return language.say("people-workload-unknown");
    };
    let limit = |id, share| Line::of(language, id).text("limit", metrics::share(share, 0, playbook.format()));
    let told = match band(playbook, people) {
        Some((_, high)) if share > high => limit("people-workload-above", high),
        Some((low, _)) if share < low => limit("people-workload-below", low),
        Some(_) => Line::of(language, "people-workload-healthy"),
        None => Line::of(language, "people-workload-answer"),
    };
    told.figure("share", figures, "people.utilisation")
        .figure("month", figures, "people.utilisation.month")
        .plain()
}

/// What is drawn, of which months, and from which on it is only planned.
fn subtitle(playbook: &Playbook, months: &[Period]) -> String {
    let language = &playbook.language;
    let ahead = months.iter().find(|month| month.start() > playbook.as_of);
    let (first, last) = match (months.first(), months.last()) {
        (Some(first), last) => (*first, last.filter(|last| *last != first)),
        _ => return language.say("people-workload-subtitle"),
    };
    let mut words = language.message(match (last, ahead) {
        (None, None) => "people-workload-subtitle-month",
        (None, Some(_)) => "people-workload-subtitle-month-planned",
        (Some(_), None) => "people-workload-subtitle-months",
        (Some(_), Some(_)) => "people-workload-subtitle-months-planned",
    });
    words = words.text("first", language.short_period(first));
    for (place, month) in [("last", last), ("ahead", ahead)] {
        if let Some(month) = month {
            words = words.text(place, language.short_period(*month));
        }
    }
    words.string()
}

fn chart(playbook: &Playbook, people: &People, months: &[Period], figures: &Figures) -> ChartBlock {
    let language = &playbook.language;
    let point = |month: &Period| LinePoint {
        label: language.short_period(*month),
        value: figures
            .number(&format!("people.utilisation.{month}"))
            .map(|share| share * 100.0),
    };
    ChartBlock {
        key: "people.workload".to_owned(),
        finding: finding(&people.findings, "workload", worked_out(playbook, people, figures)),
        subtitle: subtitle(playbook, months),
        chart: Chart::Line(LineChart {
            points: months.iter().map(point).collect(),
            target: band(playbook, people).map_or(Target::None, |(low, high)| Target::Band(low * 100.0, high * 100.0)),
            target_label: language.say("people-healthy"),
            amber: None,
            unit: language.say("people-per-cent"),
            value_heading: language.say("people-booked-percent"),
            period_heading: language.say("people-month"),
            decimals: Decimals::UpTo(0),
        }),
        source: language.say("people-workload-source"),
        as_of: Some(playbook.as_of),
    }
}

fn table(playbook: &Playbook, people: &People, months: &[Period], figures: &Figures) -> Option<Block> {
    let language = &playbook.language;
    let band = band(playbook, people);
    let notes = people.team.iter().any(|(_, member)| member.note.is_some());
    let name = |month: &Period| {
        let name = language.short_period(*month);
        if month.start() > playbook.as_of {
            language.message("people-month-planned").text("month", name).string()
        } else {
            name
        }
    };
    let mut columns = titles(language, &["people-person-or-role"]);
    columns.extend(months.iter().map(name));
    columns.extend(notes.then(|| language.say("people-what-fills")));
    let rows = people.team.iter().map(|(id, member)| {
        let mut cells: Vec<Cell> = vec![playbook.role_of(&PersonId(id.clone())).into()];
        cells.extend(months.iter().map(|month| {
            let open = |hours: Option<&Answer<At<f64>>>| match hours {
                Some(answer) if answer.known().is_none() => {
                    Some(answer_text(playbook, answer, |hours| hours.value.to_string()))
                }
                _ => None,
            };
            let words = open(hours(&member.booked, *month)).or_else(|| open(hours(&member.capacity, *month)));
            words.map_or_else(|| cell(figures, &key(&id.value, *month), band), Cell::from)
        }));
        if notes {
            let note = member.note.as_ref().map(|note| Line::new().markdown(note));
            cells.push(note.unwrap_or_else(|| language.say("people-not-said").into()).into());
        }
        Row::new(Some(&id.value), cells)
    });
    let mut block = Block::table(language.say("people-workload-caption"), &columns, rows.collect());
    if let Some(Block::Table(table)) = &mut block
        && people.team.len() > 1
    {
        let mut cells: Vec<Cell> = vec![language.say("people-whole-team").into()];
        let total = |month: &Period| Line::new().figure(figures, &format!("people.utilisation.{month}"));
        cells.extend(months.iter().map(|month| Cell::from(total(month))));
        cells.extend(notes.then(|| Cell::from("")));
        table.total = Some(Row::new(None, cells));
    }
    block
}

/// A share as a status where something says what is healthy, or where it cannot be kept.
fn cell(figures: &Figures, key: &str, band: Option<(f64, f64)>) -> Cell {
    let tone = match (figures.number(key), band) {
        (Some(share), _) if share > 1.0 => Tone::OffTrack,
        (Some(share), Some((_, high))) if share > high => Tone::AtRisk,
        (Some(share), Some((low, _))) if share >= low => Tone::OnTrack,
        (Some(_), Some(_)) => Tone::None,
        _ => return Line::new().figure(figures, key).into(),
    };
    Cell::Chip(Chip::new(tone, figures.text(key)))
}
