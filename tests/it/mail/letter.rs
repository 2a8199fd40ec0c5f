//! Letters as data: the one that the design shows, and what an author might write to break it.

use jiff::civil::date;
use pmobook::chart::{Chart, Line, LinePoint, RankedBar, RankedBars, Target, Tone as BarTone};
use pmobook::playbook::section::{Chip, Tone};
use pmobook::publish::newsletter::letter::{
    Bar, Bars, Contact, Days, Letter, Measure, Measures, Part, Picture, Points, Story, WebLink,
};

fn text(text: &str) -> String {
    text.to_owned()
}

fn pair(lead: &str, words: &str) -> (String, String) {
    (text(lead), text(words))
}

fn link(words: &str, path: &str) -> WebLink {
    WebLink {
        text: text(words),
        address: format!("https://pmo.northmere.example/{path}"),
    }
}

/// The letter of October 2026.
pub fn october() -> Letter {
    Letter {
        month: text("2026-10"),
        when: text("October 2026"),
        masthead: text("Northmere PMO news"),
        accent: "#0B4F8A".to_owned(),
        subject: text("Decisions in 10 days: target met two months early"),
        preheader: text("From 34 days to 10 since July 2025. Also: a phase finished early, and what is stuck."),
        language: text("en"),
        as_of: text("31 October 2026"),
        day: date(2026, 10, 31),
        from: Some(text("Northmere PMO <pmo@northmere.example>")),
        parts: vec![
            Part::Story(Box::new(lead())),
            Part::Measures(measures()),
            Part::Story(Box::new(second())),
            Part::Bars(bars()),
            Part::Points(points()),
            Part::Days(days()),
        ],
        contact: Some(Contact {
            name: Some(text("Kit Lowen, PMO communications")),
            address: text("pmo@northmere.example"),
        }),
        foot: vec![
            text("Figures come from the PMO playbook, version of 31 October 2026."),
            text(
                "You receive this monthly letter because your team is part of a change project. To stop it, reply with the word stop.",
            ),
        ],
        more: Some(link("Definitions and data", "metrics/")),
    }
}

fn lead() -> Story {
    let months = [
        ("Jul 2025", 34.0),
        ("Aug 2025", 33.0),
        ("Sep 2025", 31.0),
        ("Oct 2025", 30.0),
        ("Nov 2025", 27.0),
        ("Dec 2025", 25.0),
        ("Jan 2026", 22.0),
        ("Feb 2026", 20.0),
        ("Mar 2026", 19.0),
        ("Apr 2026", 18.0),
        ("May 2026", 16.0),
        ("Jun 2026", 15.0),
        ("Jul 2026", 16.0),
        ("Aug 2026", 13.0),
        ("Sep 2026", 11.0),
        ("Oct 2026", 10.0),
    ];
    Story {
        title: text("A decision now takes 10 days, not 34"),
        lead: true,
        paragraphs: vec![
            (
                None,
                text(
                    "In July 2025 a go or no-go took more than a month, because nobody could say who decides. In October 2026 half of all requests had an answer within 10 days. That was the goal for 31 December.",
                ),
            ),
            (
                Some(text("What changed.")),
                text(
                    "Three boards have had written decision rights since 26 September 2025, so each request has one place to go. The chief operating officer opens every board in person, and that habit stays.",
                ),
            ),
        ],
        picture: Some(Picture {
            name: text("decision-lead-time"),
            title: text("Median days from request to decision"),
            subtitle: text("All boards, July 2025 to October 2026"),
            alternative: text(
                "Line chart. Decision lead time fell from 34 days in July 2025 to 20 in February 2026 and 10 in October 2026. Target: 10 days.",
            ),
            rows: vec![
                pair("July 2025", "34 days"),
                pair("February 2026", "20 days"),
                pair("October 2026", "10 days"),
            ],
            chart: Chart::Line(Line {
                points: months
                    .iter()
                    .map(|(label, value)| LinePoint {
                        label: text(label),
                        value: Some(*value),
                    })
                    .collect(),
                target: Target::Line(10.0),
                target_label: text("target"),
                unit: text("days"),
                value_heading: text("Days"),
                period_heading: text("Month"),
                ..Line::default()
            }),
        }),
        quote: Some(pair(
            "“I have stopped chasing signatures.”",
            "Greta Villum, Chief Information Officer",
        )),
        link: Some(link("See who decides what", "governance/")),
    }
}

fn measures() -> Measures {
    let measure = |name: &str, value: &str, target: &str, change: &str, tone, word: &str| Measure {
        name: text(name),
        value: text(value),
        unit: text("%"),
        target: text(target),
        change: text(change),
        chip: Some(Chip::new(tone, word)),
    };
    Measures {
        title: text("October in four figures"),
        note: text("As of 31 October 2026; change since 30 September."),
        measures: vec![
            measure(
                "Milestones on time",
                "81",
                "Target 85 %",
                "▲ 2 points, better",
                Tone::AtRisk,
                "at risk",
            ),
            measure(
                "Status reports on time",
                "96",
                "Target 95 %",
                "▲ 1 point, better",
                Tone::OnTrack,
                "on track",
            ),
            measure(
                "Benefits against plan",
                "88",
                "Target 100 %: 225 kEUR; so far 198",
                "▲ 2 points, better",
                Tone::AtRisk,
                "at risk",
            ),
            measure(
                "Managers trained",
                "65",
                "Target 90 %",
                "▼ 1 point, worse",
                Tone::OffTrack,
                "off track",
            ),
        ],
    }
}

fn second() -> Story {
    let rows = [
        ("Outpatient pathway redesign", 5.0, "+5 %"),
        ("Patient portal", 3.0, "+3 %"),
        ("Energy retrofit", 2.0, "+2 %"),
        ("Network refresh", 0.0, "0 %"),
        ("HR and payroll replacement", -4.0, "−4 %"),
        ("Theatre ventilation upgrade", -5.0, "−5 %"),
        ("EHR consolidation phase 2", -6.0, "−6 %"),
        ("Coast clinic build", -7.0, "−7 %"),
    ];
    Story {
        title: text("Outpatient redesign finishes a phase early"),
        lead: false,
        paragraphs: vec![(
            None,
            text(
                "Of eight live projects, the outpatient pathway redesign is furthest ahead: 5 % more work done than planned to date, and 7 % more work for each euro than budgeted. Maeve Tolland’s team worked from the shared project method.",
            ),
        )],
        picture: Some(Picture {
            name: text("work-done-vs-plan"),
            title: text("Work done compared with plan, in % of plan"),
            subtitle: text("Earned against planned value, 31 October 2026"),
            alternative: text(
                "Bar chart of eight projects. Outpatient pathway redesign +5 %, Patient portal +3, Energy retrofit +2, Network refresh 0, HR and payroll −4, Theatre ventilation −5, EHR consolidation −6, Coast clinic −7.",
            ),
            rows: rows.iter().map(|(name, _, value)| pair(name, value)).collect(),
            chart: Chart::RankedBars(RankedBars {
                rows: rows
                    .iter()
                    .enumerate()
                    .map(|(index, (label, value, words))| RankedBar {
                        label: text(label),
                        value: Some(value + 8.0),
                        text: text(words),
                        tone: if index == 0 { BarTone::Neutral } else { BarTone::Ok },
                        bold: index == 0,
                    })
                    .collect(),
                row_heading: text("Project"),
                value_heading: text("Work done"),
                ..RankedBars::default()
            }),
        }),
        quote: Some(pair(
            "“My team believed the plan.”",
            "Maeve Tolland, Director Clinical Transformation",
        )),
        link: Some(link("Read the story", "stories/ss2/")),
    }
}

fn bars() -> Bars {
    let bar = |name: &str, detail: &str, percent: f64, words: &str| Bar {
        name: text(name),
        detail: text(detail),
        percent: Some(percent),
        text: text(words),
    };
    Bars {
        title: text("Who works the new way"),
        note: text("Share of people in reach who use the method and reports, 31 October 2026."),
        bars: vec![
            bar("Wave 1", "Digital & IT, 64 people", 92.0, "92 %"),
            bar("Wave 2", "Estates & Facilities, 71 people", 86.0, "86 %"),
            bar("Wave 3", "Clinical Transformation, 118 people", 58.0, "58 %"),
            bar(
                "Wave 4",
                "Corporate Services and Coast, 96 people: starts in November",
                0.0,
                "0 %",
            ),
        ],
    }
}

fn points() -> Points {
    Points {
        title: text("What is not moving yet"),
        points: vec![
            pair(
                "Training has stalled.",
                "22 of 34 project managers have done the method half-day. The share has stood at 65 or 66 % since May.",
            ),
            pair(
                "Key people are over-booked.",
                "They are booked at 94 % of their hours; the healthy range is 75 to 85 %.",
            ),
            pair(
                "You said:",
                "“Coast still waits. Training was held in Central only.” (Coast region, June). Coast joins in wave 4, now forecast for 23 November.",
            ),
        ],
        link: None,
    }
}

fn days() -> Days {
    Days {
        title: text("Dates"),
        days: vec![
            pair("20 Nov", "Wave 3 finishes, three weeks later than planned"),
            pair("23 Nov", "Wave 4 starts: Corporate Services and Coast"),
            pair("30 Nov", "Every one of the eight projects has a benefit owner"),
            pair("15 Dec", "Bid for regional digital funding is due"),
            pair("18 Dec", "Goal: 90 % of project managers trained"),
        ],
    }
}

/// The letter of October with `evil` in every field that an author can fill.
pub fn hostile(evil: &str) -> Letter {
    let said = || text(evil);
    let twice = || (said(), said());
    let leading = || {
        Some(WebLink {
            text: said(),
            address: said(),
        })
    };
    let mut letter = october();
    letter.when = said();
    letter.masthead = said();
    letter.subject = said();
    letter.preheader = said();
    letter.language = said();
    letter.as_of = said();
    letter.from = Some(format!("{evil} <pmo@northmere.example>"));
    letter.contact = Some(Contact {
        name: Some(said()),
        address: said(),
    });
    letter.foot = vec![said(), said()];
    letter.more = leading();
    for part in &mut letter.parts {
        match part {
            Part::Story(story) => {
                story.title = said();
                story.paragraphs = vec![(Some(said()), said()), (None, said())];
                story.quote = Some(twice());
                story.link = leading();
                if let Some(picture) = &mut story.picture {
                    picture.title = said();
                    picture.subtitle = said();
                    picture.alternative = said();
                    picture.rows = vec![twice()];
                }
            }
            Part::Measures(measures) => {
                measures.title = said();
                measures.note = said();
                for measure in &mut measures.measures {
                    *measure = Measure {
                        name: said(),
                        value: said(),
                        unit: said(),
                        target: said(),
                        change: said(),
                        chip: Some(Chip::new(Tone::Done, evil)),
                    };
                }
            }
            Part::Bars(bars) => {
                bars.title = said();
                bars.note = said();
                for bar in &mut bars.bars {
                    (bar.name, bar.detail, bar.text) = (said(), said(), said());
                }
            }
            Part::Points(points) => {
                points.title = said();
                points.points = vec![twice()];
                points.link = leading();
            }
            Part::Days(days) => {
                days.title = said();
                days.days = vec![twice()];
            }
        }
    }
    letter
}
