//! What people do differently: from → to, what helps, and how many do so already.

use super::super::analysis::{HABIT, adopted, course};
use super::super::model::{BehaviourChange, Stakeholders};
use crate::chart::{Chart, Decimals, Line as LineChart, LinePoint, RankedBar, RankedBars, Target, Tone as BarTone};
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, ChartBlock, Chip, Group, Line, Link, Panel, Row, Section, Tone, titles};
use crate::playbook::{Playbook, finding};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;

/// So many known values make a course.
const COURSE: usize = 3;

/// The section; nothing without a change.
pub(super) fn section(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures) -> Option<Section> {
    if chapter.changes.is_empty() {
        return None;
    }
    let language = &playbook.language;
    let title = language.say("stakeholders-change-title");
    let mut section = Section::new("stakeholders/change", title, Group::People);
    section.short_title = Some(language.say("stakeholders-change-short"));
    section.parent = Some("stakeholders".to_owned());
    section.answer = answer(playbook, chapter, figures);
    section.stewardship = playbook.stewardship(&chapter.shared, Some(playbook.as_of));
    section
        .blocks
        .push(Block::heading("from-to", language.say("stakeholders-from-to")));
    section.blocks.extend(table(playbook, chapter, figures));
    if chapter.changes.iter().any(|(_, one)| adopted(one, playbook).is_some()) {
        section
            .blocks
            .push(Block::heading("adoption", language.say("stakeholders-adoption")));
        section.blocks.push(Block::Chart(bars(playbook, chapter, figures)));
    }
    let panels: Vec<Panel> = chapter
        .changes
        .iter()
        .filter_map(|(id, one)| panel(playbook, id, one, figures))
        .collect();
    if !panels.is_empty() {
        section
            .blocks
            .push(Block::heading("course", language.say("stakeholders-course")));
        section.blocks.push(Block::Panels(panels));
    }
    let planned = playbook.communication.is_some();
    section.next = planned.then(|| Link::to(language.say("stakeholders-communication"), "communication"));
    Some(section)
}

/// What must people do differently, and do they?
fn answer(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures) -> Line {
    let said = |id| {
        Line::of(&playbook.language, id)
            .figure("some", figures, "stakeholders.changes.habit")
            .count("n", chapter.changes.len())
    };
    match slowest(playbook, chapter) {
        Some((id, change)) if chapter.changes.len() > 1 => {
            let what = Line::new().markdown(&change.to);
            let whole = change.to.value.ends_with('.');
            said("stakeholders-change-answer-slowest")
                .figure("share", figures, &format!("stakeholders.changes.{}.adopted", id.value))
                .line_at("what", if whole { what } else { what.text(".") })
                .line()
        }
        _ => said("stakeholders-change-answer").line(),
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
    let language = &playbook.language;
    let rows = chapter
        .changes
        .iter()
        .map(|(id, change)| {
            let lever = change.lever.as_ref().map(|lever| Line::new().markdown(lever));
            let nothing = || language.say("stakeholders-nothing-yet").into();
            Row::new(
                Some(&id.value),
                vec![
                    Cell::from(Line::new().markdown(&change.from)),
                    Cell::from(Line::new().markdown(&change.to)),
                    Cell::from(who(playbook, chapter, change)),
                    Cell::from(lever.unwrap_or_else(nothing)),
                    Cell::from(adoption(playbook, id, change, figures)),
                    playbook.owner_cell(&change.shared),
                ],
            )
        })
        .collect();
    Block::table(
        language
            .message("stakeholders-change-caption")
            .count("n", chapter.changes.len())
            .string(),
        &titles(
            language,
            &[
                "stakeholders-from",
                "stakeholders-to",
                "stakeholders-who",
                "stakeholders-lever",
                "stakeholders-adopted",
                "stakeholders-owner",
            ],
        ),
        rows,
    )
}

/// `41 % in Oct 2026; shown by Reports on time`.
fn adoption(playbook: &Playbook, id: &At<String>, change: &BehaviourChange, figures: &Figures) -> Line {
    let language = &playbook.language;
    let key = format!("stakeholders.changes.{}.adopted", id.value);
    let month = adopted(change, playbook).map(|(month, _)| language.short_period(month).replace(' ', "\u{a0}"));
    let metric = change.metric.as_ref();
    let metric = metric.map(|metric| playbook.link_to(Kind::Metric, metric.as_str()));
    let said = |id| Line::of(language, id).figure("share", figures, &key);
    match (month, metric) {
        (None, None) => Line::new().figure(figures, &key),
        (Some(month), None) => said("stakeholders-adopted-in").text("month", month).line(),
        (None, Some(metric)) => said("stakeholders-adopted-shown").line_at("metric", metric).line(),
        (Some(month), Some(metric)) => said("stakeholders-adopted-in-shown")
            .text("month", month)
            .line_at("metric", metric)
            .line(),
    }
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
    if line.is_empty() {
        playbook.language.say("stakeholders-everybody").into()
    } else {
        line
    }
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
    let language = &playbook.language;
    let worked_out = Line::of(language, "stakeholders-adoption-finding")
        .figure("some", figures, "stakeholders.changes.habit")
        .plain();
    ChartBlock {
        key: "stakeholders.adoption".to_owned(),
        finding: finding(&chapter.findings, "adoption", worked_out),
        subtitle: language.say("stakeholders-adoption-subtitle"),
        chart: Chart::RankedBars(RankedBars {
            rows: rows.into_iter().map(|(_, _, bar)| bar).collect(),
            row_heading: language.say("stakeholders-new-way"),
            value_heading: language.say("stakeholders-adopted-percent"),
            text_heading: None,
            decimals: Decimals::UpTo(0),
        }),
        source: language.say("stakeholders-adoption-source"),
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
    let language = &playbook.language;
    let chip = if habit {
        Chip::new(Tone::Done, language.say("stakeholders-habit"))
    } else {
        Chip::new(Tone::None, language.say("stakeholders-no-habit"))
    };
    Some(Panel {
        id: format!("course-{}", id.value),
        name: Link::to(title.clone(), &format!("stakeholders/change#{}", id.value)),
        chip,
        unit: language.say("stakeholders-per-cent"),
        chart: ChartBlock {
            key: format!("stakeholders.changes.{}", id.value),
            finding: Line::of(language, "stakeholders-course-finding")
                .text("start", format!("{start}\u{a0}%"))
                .figure("share", figures, &key)
                .plain(),
            subtitle: language
                .message("stakeholders-course-subtitle")
                .text("first", language.short_period(first.0))
                .text("last", language.short_period(last.0))
                .string(),
            chart: Chart::Line(LineChart {
                points: course
                    .iter()
                    .map(|(month, share)| LinePoint {
                        label: language.short_period(*month),
                        value: share.map(|share| share * 100.0),
                    })
                    .collect(),
                target: Target::None,
                target_label: String::new(),
                amber: None,
                unit: language.say("stakeholders-per-cent"),
                value_heading: title,
                period_heading: language.say("stakeholders-month"),
                decimals: Decimals::UpTo(0),
            }),
            source: language.say("stakeholders-course-source"),
            as_of: Some(last.0.end().min(playbook.as_of)),
        },
        change: None,
        details: Vec::new(),
    })
}
