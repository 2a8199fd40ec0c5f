//! What was sent, and whom it reached.

use super::super::analysis::{of_channel, sending_key};
use super::super::model::{Communication, Message, Sent};
use super::super::reach::{Reach, channels, newest, sendings};
use crate::chart::{Chart, Decimals, Line as LineChart, LinePoint, RankedBar, RankedBars, Target, Tone as BarTone};
use crate::playbook::foundation::{NOT_KNOWN, answer_text};
use crate::playbook::section::{Block, Cell, ChartBlock, Chip, Group, Line, Link, Panel, Row, Section, Tone};
use crate::playbook::{Playbook, finding};
use crate::source::markdown::plain;
use crate::vocabulary::date::{short_date, short_month};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::{counted, slug};
use crate::vocabulary::value::{Answer, At};

/// So many known shares make a course.
const COURSE: usize = 3;
/// The newest sendings that the table shows.
const SHOWN: usize = 30;

/// The section; nothing where nothing was sent.
pub(super) fn section(playbook: &Playbook, chapter: &Communication, figures: &Figures) -> Option<Section> {
    let sent = figures.number("communication.sent").filter(|sent| *sent > 0.0)?;
    let mut section = Section::new("communication/reach", "What arrived", Group::People);
    section.parent = Some("communication".to_owned());
    section.answer = answer(playbook, chapter, figures);
    section.stewardship = playbook.stewardship(&chapter.shared, Some(playbook.as_of));
    let panels: Vec<Panel> = chapter
        .messages
        .iter()
        .filter_map(|(id, message)| panel(playbook, id, message, figures))
        .collect();
    if !panels.is_empty() {
        section.blocks.push(Block::heading("course", "How reach changed"));
        section.blocks.push(Block::Panels(panels));
    }
    section.blocks.push(Block::heading("channels", "By channel"));
    section.blocks.extend(by_channel(playbook, chapter, figures));
    section.blocks.push(Block::heading("log", "What was sent"));
    section.blocks.extend(log(playbook, chapter, figures, sent));
    section.next = Some(Link::to("The plan: who hears what, and when", "communication"));
    Some(section)
}

/// Did it arrive?
fn answer(playbook: &Playbook, chapter: &Communication, figures: &Figures) -> Line {
    let Some((id, message, _)) = ranked(playbook, chapter).into_iter().next() else {
        return "Something was sent, but nobody counted whom it reached.".into();
    };
    let line = Line::from("The newest sending of each row reached ")
        .strong_figure(figures, "communication.reach")
        .strong(" of those it went to");
    if chapter.messages.len() < 2 {
        return line.text(".");
    }
    line.text(format!("; the smallest share, of {}, is ", message.to.value))
        .figure(figures, &format!("communication.{}.reach.last", id.value))
        .text(".")
}

/// The rows with the share of their newest sending, smallest first.
fn ranked<'a>(playbook: &Playbook, chapter: &'a Communication) -> Vec<(&'a At<String>, &'a Message, f64)> {
    let mut rows: Vec<_> = chapter
        .messages
        .iter()
        .filter_map(|(id, message)| {
            let share = Reach::of([newest(message, playbook.as_of)?]).share()?;
            Some((id, message, share))
        })
        .collect();
    rows.sort_by(|(_, _, a), (_, _, b)| a.total_cmp(b));
    rows
}

/// The reach of the newest sending of each row; nothing where nobody counted.
pub(super) fn bars(playbook: &Playbook, chapter: &Communication, figures: &Figures) -> Option<ChartBlock> {
    let ranked = ranked(playbook, chapter);
    let (least, message, _) = ranked.first()?;
    let text = |id: &str| figures.text(&format!("communication.{id}.reach.last")).to_owned();
    let worked_out = format!("Least reached: {}, {}", message.to.value, text(&least.value));
    let rows = ranked
        .iter()
        .enumerate()
        .map(|(index, (id, message, share))| RankedBar {
            label: format!("{}, {}", message.to.value, plain(&message.channel)),
            value: Some(share * 100.0),
            text: text(&id.value),
            tone: BarTone::Neutral,
            bold: index == 0,
        });
    Some(ChartBlock {
        key: "communication.reach-by-row".to_owned(),
        finding: finding(&chapter.findings, "reach", worked_out),
        subtitle: "Share of those it went to who opened it or came, %, newest sending of each row".to_owned(),
        chart: Chart::RankedBars(RankedBars {
            rows: rows.collect(),
            row_heading: "Row of the plan".to_owned(),
            value_heading: "Reached, %".to_owned(),
            text_heading: None,
            decimals: Decimals::UpTo(0),
        }),
        source: "log of what was sent, in this playbook".to_owned(),
        as_of: Some(playbook.as_of),
    })
}

/// The course of one row, where there are enough shares for one.
fn panel(playbook: &Playbook, id: &At<String>, message: &Message, figures: &Figures) -> Option<Panel> {
    let all = sendings(message, playbook.as_of);
    let shares: Vec<(&Sent, Option<f64>)> = all.into_iter().map(|sent| (sent, Reach::of([sent]).share())).collect();
    if shares.iter().filter(|(_, share)| share.is_some()).count() < COURSE {
        return None;
    }
    let (first, last) = (shares.first()?.0.date.value, shares.last()?.0.date.value);
    let key = format!("communication.{}", id.value);
    let title = format!("{}, {}", message.to.value, plain(&message.channel));
    let day = |sent: &Sent| format!("{} {}", sent.date.value.day(), short_month(sent.date.value.month()));
    let points = shares.iter().map(|(sent, share)| LinePoint {
        label: day(sent),
        value: share.map(|share| share * 100.0),
    });
    Some(Panel {
        id: format!("course-{}", id.value),
        name: Link::to(title.clone(), &format!("communication#{}", id.value)),
        chip: Chip::new(
            Tone::None,
            format!("Newest: {}", figures.text(&format!("{key}.reach.last"))),
        ),
        unit: "per cent".to_owned(),
        chart: ChartBlock {
            key: format!("{key}.course"),
            finding: format!("{} over all sendings", figures.text(&format!("{key}.reach"))),
            subtitle: format!("Share reached, per cent, {} to {}", short_date(first), short_date(last)),
            chart: Chart::Line(LineChart {
                points: points.collect(),
                target: Target::None,
                target_label: String::new(),
                amber: None,
                unit: "per cent".to_owned(),
                value_heading: title,
                period_heading: "Day".to_owned(),
                decimals: Decimals::UpTo(0),
            }),
            source: "log of what was sent".to_owned(),
            as_of: Some(last),
        },
        change: None,
        details: Vec::new(),
    })
}

fn by_channel(playbook: &Playbook, chapter: &Communication, figures: &Figures) -> Option<Block> {
    let rows = channels(chapter).into_iter().filter_map(|channel| {
        let all = of_channel(playbook, chapter, channel);
        let reach = Reach::of(all.iter().copied());
        let number = |count: u64| {
            playbook
                .format()
                .number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)), 0)
        };
        let counted = |count: u64| {
            if reach.counted == 0 {
                NOT_KNOWN.to_owned()
            } else {
                number(count)
            }
        };
        (!all.is_empty()).then(|| {
            let cells = vec![
                Cell::from(channel),
                Cell::from(all.len().to_string()),
                Cell::from(counted(reach.sent_to)),
                Cell::from(counted(reach.reached)),
                Cell::from(Line::new().figure(figures, &format!("communication.channels.{}.reach", slug(channel)))),
            ];
            Row::new(None, cells)
        })
    });
    Block::table(
        "Everything that was sent, by channel",
        &["Channel", "Sendings#", "Went to#", "Reached#", "Share#"],
        rows.collect(),
    )
}

/// The newest sendings, newest first.
fn log(playbook: &Playbook, chapter: &Communication, figures: &Figures, all: f64) -> Option<Block> {
    let mut sent: Vec<(&At<String>, &Message, &Sent)> = chapter
        .messages
        .iter()
        .flat_map(|(id, message)| {
            let sendings = sendings(message, playbook.as_of).into_iter();
            sendings.map(move |sent| (id, message, sent))
        })
        .collect();
    sent.sort_by_key(|(_, _, sent)| std::cmp::Reverse(sent.date.value));
    sent.truncate(SHOWN);
    let caption = if all > f64::from(u32::try_from(sent.len()).unwrap_or(u32::MAX)) {
        format!("The newest {SHOWN} of {} sendings", playbook.format().number(all, 0))
    } else {
        counted(sent.len(), "sending", "sendings")
    };
    let count = |answer: &Option<Answer<At<u32>>>| {
        answer.as_ref().map_or_else(
            || NOT_KNOWN.to_owned(),
            |answer| {
                answer_text(playbook, answer, |number| {
                    playbook.format().number(f64::from(number.value), 0)
                })
            },
        )
    };
    let rows = sent.iter().map(|(id, message, sent)| {
        let title = sent.title.as_ref().unwrap_or(&message.message);
        let mut what = Line::new().markdown(title);
        if let Some(note) = &sent.note {
            what = what.text(" (").markdown(note).text(")");
        }
        let key = sending_key(&id.value, message, sent);
        let cells = vec![
            Cell::from(short_date(sent.date.value).replace(' ', "\u{a0}")),
            Cell::from(message.to.value.clone()),
            Cell::from(what),
            Cell::from(count(&sent.sent_to)),
            Cell::from(count(&sent.reached)),
            Cell::from(Line::new().figure(figures, &key)),
        ];
        Row::new(None, cells)
    });
    Block::table(
        caption,
        &["Day", "Audience", "What", "Went to#", "Reached#", "Share#"],
        rows.collect(),
    )
}
