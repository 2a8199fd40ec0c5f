//! How much of the hours of the PMO team is booked.

use super::super::analysis::{hours, months};
use super::super::model::People;
use crate::chart::{Chart, Decimals, Line as LineChart, LinePoint, Target};
use crate::playbook::foundation::answer_text;
use crate::playbook::metrics::{self, performance::Goal};
use crate::playbook::section::{Block, Cell, ChartBlock, Chip, Line, Row, Tone};
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
    let mut blocks = vec![Block::heading("workload", "Workload of the PMO team")];
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
    let verb = if month.start() > playbook.as_of { "is" } else { "was" };
    Some(format!(
        "{} {verb} booked at {} of the available hours in {}, more than there are.",
        playbook.role_of(&PersonId(id.clone())),
        figures.text(&key(&id.value, month)),
        month.short()
    ))
}

/// `The PMO team was booked at 87 % in Oct 2026, above the healthy 85 %`
fn worked_out(playbook: &Playbook, people: &People, figures: &Figures) -> String {
    let Some(share) = figures.number("people.utilisation") else {
        return "How much of the team's time is booked is not known yet".to_owned();
    };
    let format = playbook.format();
    let told = match band(playbook, people) {
        Some((_, high)) if share > high => format!(", above the healthy {}", metrics::share(high, 0, format)),
        Some((low, _)) if share < low => format!(", below the healthy {}", metrics::share(low, 0, format)),
        Some(_) => ", which is healthy".to_owned(),
        None => String::new(),
    };
    format!(
        "The PMO team was booked at {} in {}{told}",
        figures.text("people.utilisation"),
        figures.text("people.utilisation.month")
    )
}

fn chart(playbook: &Playbook, people: &People, months: &[Period], figures: &Figures) -> ChartBlock {
    let point = |month: &Period| LinePoint {
        label: month.short(),
        value: figures
            .number(&format!("people.utilisation.{month}"))
            .map(|share| share * 100.0),
    };
    let ahead = months.iter().find(|month| month.start() > playbook.as_of);
    let span = match (months.first(), months.last()) {
        (Some(first), Some(last)) if first != last => format!(", {} to {}", first.short(), last.short()),
        (Some(only), _) => format!(", {}", only.short()),
        _ => String::new(),
    };
    let planned = ahead
        .map(|month| format!("; from {} as planned", month.short()))
        .unwrap_or_default();
    ChartBlock {
        key: "people.workload".to_owned(),
        finding: finding(&people.findings, "workload", worked_out(playbook, people, figures)),
        subtitle: format!("Booked ÷ available hours of the whole team, %{span}{planned}"),
        chart: Chart::Line(LineChart {
            points: months.iter().map(point).collect(),
            target: band(playbook, people).map_or(Target::None, |(low, high)| Target::Band(low * 100.0, high * 100.0)),
            target_label: "healthy".to_owned(),
            amber: None,
            unit: "per cent".to_owned(),
            value_heading: "Booked, %".to_owned(),
            period_heading: "Month".to_owned(),
            decimals: Decimals::UpTo(0),
        }),
        source: "bookings of the team in this playbook; available hours are without leave".to_owned(),
        as_of: Some(playbook.as_of),
    }
}

fn table(playbook: &Playbook, people: &People, months: &[Period], figures: &Figures) -> Option<Block> {
    let band = band(playbook, people);
    let notes = people.team.iter().any(|(_, member)| member.note.is_some());
    let names: Vec<String> = months
        .iter()
        .map(|month| {
            let planned = if month.start() > playbook.as_of {
                ", planned"
            } else {
                ""
            };
            format!("{}{planned}", month.short())
        })
        .collect();
    let titles: Vec<&str> = std::iter::once("Person or role")
        .chain(names.iter().map(String::as_str))
        .chain(notes.then_some("What fills the time"))
        .collect();
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
            cells.push(note.unwrap_or_else(|| "not said".into()).into());
        }
        Row::new(Some(&id.value), cells)
    });
    let mut block = Block::table(
        "Share of the available hours that is booked, by month",
        &titles,
        rows.collect(),
    );
    if let Some(Block::Table(table)) = &mut block
        && people.team.len() > 1
    {
        let mut cells: Vec<Cell> = vec!["Whole team".into()];
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
