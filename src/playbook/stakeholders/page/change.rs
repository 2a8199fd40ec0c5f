//! What people do differently: from → to, what helps, and how many do so already.

use super::super::analysis::{HABIT, adopted, course};
use super::super::model::{BehaviourChange, Stakeholders};
use crate::chart::{Chart, Decimals, Line as LineChart, LinePoint, RankedBar, RankedBars, Target, Tone as BarTone};
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, ChartBlock, Chip, Group, Line, Link, Panel, Row, Section, Tone};
use crate::playbook::{Playbook, finding};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::counted;
use crate::vocabulary::value::At;

/// So many known values make a course.
const COURSE: usize = 3;

/// The section; nothing without a change.
pub(super) fn section(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures) -> Option<Section> {
    if chapter.changes.is_empty() {
        return None;
    }
    let mut section = Section::new("stakeholders/change", "What people do differently", Group::People);
    section.short_title = Some("Change in behaviour".to_owned());
    section.parent = Some("stakeholders".to_owned());
    section.answer = answer(playbook, chapter, figures);
    section.stewardship = playbook.stewardship(&chapter.shared, Some(playbook.as_of));
    section.blocks.push(Block::heading("from-to", "From what to what"));
    section.blocks.extend(table(playbook, chapter, figures));
    if chapter.changes.iter().any(|(_, one)| adopted(one, playbook).is_some()) {
        section
            .blocks
            .push(Block::heading("adoption", "How many do so already"));
        section.blocks.push(Block::Chart(bars(playbook, chapter, figures)));
    }
    let panels: Vec<Panel> = chapter
        .changes
        .iter()
        .filter_map(|(id, one)| panel(playbook, id, one, figures))
        .collect();
    if !panels.is_empty() {
        section.blocks.push(Block::heading("course", "How fast it spreads"));
        section.blocks.push(Block::Panels(panels));
    }
    let planned = playbook.communication.is_some();
    section.next = planned.then(|| Link::to("Communication: who hears what, and when", "communication"));
    Some(section)
}

/// What must people do differently, and do they?
fn answer(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures) -> Line {
    let line = Line::new()
        .strong_figure(figures, "stakeholders.changes.habit")
        .text(format!(
            " new {} the habit of at least half of those concerned",
            if chapter.changes.len() == 1 {
                "way is"
            } else {
                "ways are"
            }
        ));
    match slowest(playbook, chapter) {
        Some((id, change)) if chapter.changes.len() > 1 => line
            .text("; the slowest, with ")
            .figure(figures, &format!("stakeholders.changes.{}.adopted", id.value))
            .text(": ")
            .markdown(&change.to)
            .text(if change.to.value.ends_with('.') { "" } else { "." }),
        _ => line.text("."),
    }
}

/// The change that the fewest have taken up.
fn slowest<'a>(playbook: &Playbook, chapter: &'a Stakeholders) -> Option<(&'a At<String>, &'a BehaviourChange)> {
    let known = chapter
        .changes
        .iter()
        .filter_map(|(id, change)| Some((adopted(change, playbook)?.1, id, change)));
    let (_, id, change) = known.min_by(|(a, _, _), (b, _, _)| a.total_cmp(b))?;
    Some((id, change))
}

fn table(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures) -> Option<Block> {
    let rows = chapter
        .changes
        .iter()
        .map(|(id, change)| {
            let key = format!("stakeholders.changes.{}.adopted", id.value);
            let mut share = Line::new().figure(figures, &key);
            if let Some((month, _)) = adopted(change, playbook) {
                share = share.text(format!(" in {}", month.short().replace(' ', "\u{a0}")));
            }
            if let Some(metric) = &change.metric {
                share = share.text("; shown by ");
                share.0.extend(playbook.link_to(Kind::Metric, metric.as_str()).0);
            }
            let words = |text: &Option<At<String>>, none: &str| {
                text.as_ref()
                    .map_or_else(|| Line::from(none), |text| Line::new().markdown(text))
            };
            Row::new(
                Some(&id.value),
                vec![
                    Cell::from(Line::new().markdown(&change.from)),
                    Cell::from(Line::new().markdown(&change.to)),
                    Cell::from(who(playbook, chapter, change)),
                    Cell::from(words(&change.lever, "nothing yet")),
                    Cell::from(share),
                    playbook.owner_cell(&change.shared),
                ],
            )
        })
        .collect();
    Block::table(
        counted(chapter.changes.len(), "change in behaviour", "changes in behaviour"),
        &["From", "To", "Who", "What helps", "Do so already", "Owner"],
        rows,
    )
}

/// Stakeholders as links, others in words.
fn who(playbook: &Playbook, chapter: &Stakeholders, change: &BehaviourChange) -> Line {
    let mut line = Line::new();
    for (index, who) in change.who.iter().enumerate() {
        if index > 0 {
            line = line.text(", ");
        }
        if chapter.stakeholders.contains(&who.value) {
            line.0.extend(playbook.link_to(Kind::Stakeholder, &who.value).0);
        } else {
            line = line.text(who.value.clone());
        }
    }
    if line.is_empty() { "everybody".into() } else { line }
}

fn bars(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures) -> ChartBlock {
    let mut rows: Vec<(Option<f64>, &str, RankedBar)> = chapter
        .changes
        .iter()
        .map(|(id, change)| {
            let share = adopted(change, playbook).map(|(_, share)| share);
            let bar = RankedBar {
                label: crate::source::markdown::plain(&change.to),
                value: share.map(|share| share * 100.0),
                text: figures
                    .text(&format!("stakeholders.changes.{}.adopted", id.value))
                    .to_owned(),
                tone: if share.is_some_and(|share| share >= HABIT) {
                    BarTone::Ok
                } else {
                    BarTone::Neutral
                },
                bold: false,
            };
            (share, id.value.as_str(), bar)
        })
        .collect();
    rows.sort_by(|(a, _, _), (b, _, _)| a.unwrap_or(-1.0).total_cmp(&b.unwrap_or(-1.0)));
    if let Some((_, _, bar)) = rows.iter_mut().find(|(share, _, _)| share.is_some()) {
        bar.bold = true;
    }
    let worked_out = format!("{} new ways are a habit", figures.text("stakeholders.changes.habit"));
    ChartBlock {
        key: "stakeholders.adoption".to_owned(),
        finding: finding(&chapter.findings, "adoption", worked_out),
        subtitle: "Share of those concerned who do it the new way, %, newest count of each".to_owned(),
        chart: Chart::RankedBars(RankedBars {
            rows: rows.into_iter().map(|(_, _, bar)| bar).collect(),
            row_heading: "New way".to_owned(),
            value_heading: "Do so already, %".to_owned(),
            text_heading: None,
            decimals: Decimals::UpTo(0),
        }),
        source: "counts and metrics of this playbook; a habit is what at least half do".to_owned(),
        as_of: Some(playbook.as_of),
    }
}

/// The course of one change, where there are enough values for one.
fn panel(playbook: &Playbook, id: &At<String>, change: &BehaviourChange, figures: &Figures) -> Option<Panel> {
    let course = course(&change.adopted, playbook);
    let known: Vec<f64> = course.iter().filter_map(|(_, share)| *share).collect();
    if known.len() < COURSE {
        return None;
    }
    let (first, last) = (course.first()?, course.last()?);
    let key = format!("stakeholders.changes.{}.adopted", id.value);
    let title = crate::source::markdown::plain(&change.to);
    let start = playbook.format().number(known.first()? * 100.0, 0);
    let habit = adopted(change, playbook).is_some_and(|(_, share)| share >= HABIT);
    let chip = if habit {
        Chip::new(Tone::Done, "A habit")
    } else {
        Chip::new(Tone::None, "Not a habit yet")
    };
    let period = format!("{} to {}", first.0.short(), last.0.short());
    Some(Panel {
        id: format!("course-{}", id.value),
        name: Link::to(title.clone(), &format!("stakeholders/change#{}", id.value)),
        chip,
        unit: "per cent".to_owned(),
        chart: ChartBlock {
            key: format!("stakeholders.changes.{}", id.value),
            finding: format!("{start}\u{a0}% at first, {} now", figures.text(&key)),
            subtitle: format!("Share of those concerned who do so, per cent, {period}"),
            chart: Chart::Line(LineChart {
                points: course
                    .iter()
                    .map(|(month, share)| LinePoint {
                        label: month.short(),
                        value: share.map(|share| share * 100.0),
                    })
                    .collect(),
                target: Target::None,
                target_label: String::new(),
                amber: None,
                unit: "per cent".to_owned(),
                value_heading: title,
                period_heading: "Month".to_owned(),
                decimals: Decimals::UpTo(0),
            }),
            source: "counts of this playbook".to_owned(),
            as_of: Some(last.0.end().min(playbook.as_of)),
        },
        change: None,
        details: Vec::new(),
    })
}
