//! The roadmap in one table, for other pages than its own: waves and milestones, planned and foreseen.

use jiff::civil::Date;

use super::analysis::on_roadmap;
use super::model::WorkState;
use super::standing::{Days, ItemStanding, Standing, standing};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Tone};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;

/// Waves and milestones with their days, and when the whole is to end.
#[must_use]
pub fn wave_blocks(playbook: &Playbook, figures: &Figures) -> Vec<Block> {
    let Some(standing) = standing(playbook) else {
        return Vec::new();
    };
    let mut items: Vec<&ItemStanding<'_>> = shown(playbook, &standing);
    items.sort_by_key(|item| (item.plan.finish, item.plan.start));
    let language = &playbook.language;
    let rows = items.into_iter().map(|item| row(language, item)).collect();
    let titles = [
        "roadmap-wave-or-milestone",
        "roadmap-planned",
        "roadmap-foreseen",
        "roadmap-state",
    ];
    let Some(table) = Block::table_in(language, language.say("roadmap-summary-caption"), &titles, rows) else {
        return Vec::new();
    };
    vec![table, Block::Paragraph(end(language, figures))]
}

/// The items that are waves or milestones; all of the roadmap where there are none.
fn shown<'a, 'b>(playbook: &Playbook, standing: &'b Standing<'a>) -> Vec<&'b ItemStanding<'a>> {
    let waves = playbook.roadmap.iter().flat_map(|roadmap| roadmap.waves.iter());
    let waves: Vec<&str> = waves
        .filter_map(|(_, wave)| wave.item.as_ref().map(crate::vocabulary::id::RoadmapItemId::as_str))
        .collect();
    let items = || standing.items.iter().filter(|item| on_roadmap(item));
    let chosen = |item: &&ItemStanding<'_>| item.is_milestone() || waves.contains(&item.id.value.as_str());
    let some: Vec<_> = items().filter(chosen).collect();
    if some.is_empty() { items().collect() } else { some }
}

fn row(language: &Language, item: &ItemStanding<'_>) -> Row {
    let link = Line::new().link(item.item.title.value.clone(), &format!("roadmap#{}", item.id.value));
    let foreseen = days(language, item, item.foreseen);
    let planned = days(language, item, item.plan);
    let foreseen = if foreseen == planned {
        language.say("roadmap-as-planned")
    } else {
        foreseen
    };
    Row::new(
        None,
        vec![
            Cell::Line(link),
            Cell::from(planned),
            Cell::from(foreseen),
            Cell::Chip(chip(language, item.state)),
        ],
    )
}

/// `15 Jun – 20 Nov 2026`; a milestone is one day.
fn days(language: &Language, item: &ItemStanding<'_>, days: Days) -> String {
    let day = |date| unbroken(language, date);
    if item.is_milestone() {
        return day(days.finish);
    }
    format!("{}\u{a0}– {}", day(days.start), day(days.finish))
}

/// Whether work is over, running or to come, as a chip.
pub(super) fn chip(language: &Language, state: WorkState) -> Chip {
    let tone = match state {
        WorkState::Done => Tone::Done,
        WorkState::InProgress => Tone::OnTrack,
        WorkState::Planned => Tone::None,
    };
    Chip::new(tone, capitalised(&state.word_in(language)))
}

/// A day that no table breaks apart.
pub(super) fn unbroken(language: &Language, date: Date) -> String {
    language.short_date(date).replace(' ', "\u{a0}")
}

/// `The plan ends on 19 March 2027; today's forecast is 9 April 2027, 3 weeks later.`
fn end(language: &Language, figures: &Figures) -> Line {
    let kept = figures.number("roadmap.slip_weeks") == Some(0.0);
    let id = if kept {
        "roadmap-summary-end-kept"
    } else {
        "roadmap-summary-end"
    };
    let line = Line::of(language, id).figure("planned", figures, "roadmap.finish");
    let line = line.figure("foreseen", figures, "roadmap.forecast.finish");
    line.figure("slip", figures, "roadmap.slip_weeks").line()
}
