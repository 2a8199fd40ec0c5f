//! What was sent, and whom it reached.

use super::super::analysis::{of_channel, sending_key};
use super::super::model::{Communication, Message, Sent};
use super::super::reach::{Reach, channels, newest, sendings};
use crate::chart::{Chart, Decimals, Line as LineChart, LinePoint, RankedBar, RankedBars, Target, Tone as BarTone};
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, ChartBlock, Chip, Group, Line, Link, Panel, Row, Section, Tone, titles};
use crate::playbook::{Playbook, finding};
use crate::source::markdown::plain;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::slug;
use crate::vocabulary::value::{Answer, At};

/// So many known shares make a course.
const COURSE: usize = 3;
/// The newest sendings that the table shows.
const SHOWN: usize = 30;

/// The section; nothing where nothing was sent.
pub(super) fn section(playbook: &Playbook, chapter: &Communication, figures: &Figures) -> Option<Section> {
    let sent = figures.number("communication.sent").filter(|sent| *sent > 0.0)?;
    let language = &playbook.language;
    let title = language.say("communication-reach-title");
    let mut section = Section::new("communication/reach", title, Group::People);
    section.parent = Some("communication".to_owned());
    section.answer = answer(playbook, chapter, figures);
    section.stewardship = playbook.stewardship(&chapter.shared, Some(playbook.as_of));
    let panels: Vec<Panel> = chapter
        .messages
        .iter()
        .filter_map(|(id, message)| panel(playbook, id, message, figures))
        .collect();
    if !panels.is_empty() {
        section
            .blocks
            .push(Block::heading("course", language.say("communication-course")));
        section.blocks.push(Block::Panels(panels));
    }
    section
        .blocks
        .push(Block::heading("channels", language.say("communication-by-channel")));
    section.blocks.extend(by_channel(playbook, chapter, figures));
    section
        .blocks
        .push(Block::heading("log", language.say("communication-log")));
    section.blocks.extend(log(playbook, chapter, figures, sent));
    section.next = Some(Link::to(language.say("communication-plan-next"), "communication"));
    Some(section)
}

/// Did it arrive?
fn answer(playbook: &Playbook, chapter: &Communication, figures: &Figures) -> Line {
    let language = &playbook.language;
    let Some((id, message, _)) = ranked(playbook, chapter).into_iter().next() else {
        return language.say("communication-reach-uncounted").into();
    };
    let said = |id| Line::of(language, id).figure("share", figures, "communication.reach");
    if chapter.messages.len() < 2 {
        return said("communication-reach-answer").line();
    }
    said("communication-reach-answer-least")
        .text("who", &message.to.value)
        .figure("least", figures, &format!("communication.{}.reach.last", id.value))
        .line()
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
    let language = &playbook.language;
    let worked_out = language
        .message("communication-bars-finding")
        .text("who", &message.to.value)
        .text("share", text(&least.value))
        .string();
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
        subtitle: language.say("communication-bars-subtitle"),
        chart: Chart::RankedBars(RankedBars {
            rows: rows.collect(),
            row_heading: language.say("communication-plan-row"),
            value_heading: language.say("communication-reached-percent"),
            text_heading: None,
            decimals: Decimals::UpTo(0),
        }),
        source: language.say("communication-bars-source"),
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
    let language = &playbook.language;
    let points = shares.iter().map(|(sent, share)| LinePoint {
        label: language.day_and_month(sent.date.value),
        value: share.map(|share| share * 100.0),
    });
    Some(Panel {
        id: format!("course-{}", id.value),
        name: Link::to(title.clone(), &format!("communication#{}", id.value)),
        chip: Chip::new(
            Tone::None,
            Line::of(language, "communication-newest")
                .figure("share", figures, &format!("{key}.reach.last"))
                .plain(),
        ),
        unit: language.say("communication-per-cent"),
        chart: ChartBlock {
            key: format!("{key}.course"),
            finding: Line::of(language, "communication-course-finding")
                .figure("share", figures, &format!("{key}.reach"))
                .plain(),
            subtitle: language
                .message("communication-course-subtitle")
                .short_date("first", first)
                .short_date("last", last)
                .string(),
            chart: Chart::Line(LineChart {
                points: points.collect(),
                target: Target::None,
                target_label: String::new(),
                amber: None,
                unit: language.say("communication-per-cent"),
                value_heading: title,
                period_heading: language.say("communication-day"),
                decimals: Decimals::UpTo(0),
            }),
            source: language.say("communication-course-source"),
            as_of: Some(last),
        },
        change: None,
        details: Vec::new(),
    })
}

fn by_channel(playbook: &Playbook, chapter: &Communication, figures: &Figures) -> Option<Block> {
    let language = &playbook.language;
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
                language.say("communication-not-known")
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
        language.say("communication-by-channel-caption"),
        &titles(
            language,
            &[
                "communication-channel",
                "communication-sendings#",
                "communication-went-to#",
                "communication-reached#",
                "communication-share#",
            ],
        ),
        rows.collect(),
    )
}

/// The newest sendings, newest first.
fn log(playbook: &Playbook, chapter: &Communication, figures: &Figures, all: f64) -> Option<Block> {
    let language = &playbook.language;
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
        let caption = language.message("communication-log-caption-newest").count("n", SHOWN);
        caption.number("all", all, playbook.format().number(all, 0)).string()
    } else {
        let caption = language.message("communication-log-caption");
        caption.count("n", sent.len()).string()
    };
    let count = |answer: &Option<Answer<At<u32>>>| {
        answer.as_ref().map_or_else(
            || language.say("communication-not-known"),
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
            Cell::from(language.short_date(sent.date.value).replace(' ', "\u{a0}")),
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
        &titles(
            language,
            &[
                "communication-day",
                "communication-audience",
                "communication-what",
                "communication-went-to#",
                "communication-reached#",
                "communication-share#",
            ],
        ),
        rows.collect(),
    )
}
