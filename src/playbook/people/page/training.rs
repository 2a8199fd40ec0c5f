//! Courses: who they are for, how many have taken them, when the next ones are.

use jiff::civil::Date;

use super::super::model::{Course, People};
use crate::chart::{Chart, Decimals, RankedBar, RankedBars, Tone};
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, ChartBlock, Line, Row};
use crate::playbook::{Playbook, finding};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;

pub(super) fn blocks(playbook: &Playbook, people: &People, figures: &Figures) -> Vec<Block> {
    if people.training.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading("training", "Training")];
    blocks.push(Block::Chart(chart(playbook, people, figures)));
    blocks.extend(table(playbook, people, figures));
    blocks.extend(calendar(playbook, people));
    blocks
}

/// Courses by how much of them is taken, least first; those without a share come last.
fn ranked<'a>(people: &'a People, figures: &Figures) -> Vec<(&'a At<String>, &'a Course)> {
    let mut courses: Vec<_> = people.training.iter().collect();
    let share = |id: &At<String>| figures.number(&format!("people.{}.share", id.value));
    courses.sort_by(|(a, _), (b, _)| {
        let (a, b) = (share(a).unwrap_or(f64::MAX), share(b).unwrap_or(f64::MAX));
        a.total_cmp(&b)
    });
    courses
}

fn chart(playbook: &Playbook, people: &People, figures: &Figures) -> ChartBlock {
    let courses = ranked(people, figures);
    let bar = |(index, (id, course)): (usize, &(&At<String>, &Course))| {
        let text = |name: &str| figures.text(&format!("people.{}.{name}", id.value)).to_owned();
        RankedBar {
            label: course.title.value.clone(),
            value: figures
                .number(&format!("people.{}.share", id.value))
                .map(|share| share * 100.0),
            text: format!("{} of {}, {}", text("taken"), text("planned"), text("share")),
            tone: Tone::Neutral,
            bold: index == 0,
        }
    };
    let worked_out = match courses.first() {
        Some((id, course)) if figures.number(&format!("people.{}.share", id.value)).is_some() => format!(
            "{}: only {} of {} places are taken",
            course.title.value,
            figures.text(&format!("people.{}.taken", id.value)),
            figures.text(&format!("people.{}.planned", id.value)),
        ),
        _ => "How much of each course is taken is not known yet".to_owned(),
    };
    ChartBlock {
        key: "people.training".to_owned(),
        finding: finding(&people.findings, "training", worked_out),
        subtitle: "Share of the planned places that are taken, %, by course, least first".to_owned(),
        chart: Chart::RankedBars(RankedBars {
            rows: courses.iter().enumerate().map(bar).collect(),
            row_heading: "Course".to_owned(),
            value_heading: "Places taken, %".to_owned(),
            text_heading: Some("Taken of planned".to_owned()),
            decimals: Decimals::UpTo(1),
        }),
        source: "training records of this playbook".to_owned(),
        as_of: Some(playbook.as_of),
    }
}

fn table(playbook: &Playbook, people: &People, figures: &Figures) -> Option<Block> {
    let has = |some: fn(&Course) -> bool| people.training.iter().any(|(_, course)| some(course));
    let form = has(|course| course.form.is_some());
    let service = has(|course| course.service.is_some());
    let rated = has(|course| course.rating.is_some());
    let titles: Vec<&str> = ["Course", "For whom"]
        .into_iter()
        .chain(form.then_some("Form"))
        .chain(service.then_some("Teaches"))
        .chain(["Taken#", "Places#", "Share#"])
        .chain(rated.then_some("Rating of 5#"))
        .collect();
    let row = |(id, course): (&At<String>, &Course)| {
        let figure = |name: &str| Cell::from(Line::new().figure(figures, &format!("people.{}.{name}", id.value)));
        let count = |name: &str, answer| {
            let open = answer_text(playbook, answer, |count: &At<u32>| count.value.to_string());
            if answer.known().is_some() {
                figure(name)
            } else {
                open.into()
            }
        };
        let mut cells: Vec<Cell> = vec![
            course.title.value.clone().into(),
            Line::new().markdown(&course.for_whom).into(),
        ];
        if form {
            cells.push(course.form.as_ref().map_or("not said", |form| &form.value).into());
        }
        if service {
            let service = course.service.as_ref();
            let link = service.map(|service| playbook.link_to(Kind::Service, service.as_str()));
            cells.push(link.unwrap_or_else(|| "no one service".into()).into());
        }
        cells.extend([
            count("taken", &course.taken),
            count("planned", &course.places),
            figure("share"),
        ]);
        if rated {
            cells.push(if course.rating.is_some() {
                figure("rating")
            } else {
                "not rated yet".into()
            });
        }
        Row::new(Some(&id.value), cells)
    };
    let mut block = Block::table("Courses", &titles, people.training.iter().map(row).collect());
    if let Some(Block::Table(table)) = &mut block
        && people.training.len() > 1
        && figures.get("people.training.share").is_some()
    {
        let figure = |name: &str| Cell::from(Line::new().figure(figures, &format!("people.training.{name}")));
        let blank = titles.iter().filter(|title| !title.ends_with('#')).count();
        let mut cells: Vec<Cell> = vec!["All courses".into()];
        cells.extend((1..blank).map(|_| Cell::from("")));
        cells.extend([figure("taken"), figure("planned"), figure("share")]);
        cells.extend(rated.then(|| Cell::from("")));
        table.total = Some(Row::new(None, cells));
    }
    block
}

/// What is coming: courses and sessions, in the order of their days.
fn calendar(playbook: &Playbook, people: &People) -> Vec<Block> {
    let mut coming: Vec<(Date, Vec<Cell>)> = Vec::new();
    for (id, course) in people.training.iter() {
        for date in course.dates.iter().filter(|date| date.value > playbook.as_of) {
            let name = Line::new().link(course.title.value.clone(), &format!("people#{}", id.value));
            let form = course.form.as_ref().map_or("course", |form| &form.value);
            coming.push((
                date.value,
                vec![name.into(), Line::new().markdown(&course.for_whom).into(), form.into()],
            ));
        }
    }
    for (_, session) in people.coaching.iter() {
        if session.date.value > playbook.as_of {
            let held_by = session.coach.as_ref().map(|coach| playbook.role_of(coach));
            let held_by = held_by.map_or_else(|| "everybody".to_owned(), |coach| format!("everybody; held by {coach}"));
            coming.push((
                session.date.value,
                vec![session.title.value.clone().into(), held_by.into(), "coaching".into()],
            ));
        }
    }
    coming.sort_by_key(|(date, _)| *date);
    let rows = coming.into_iter().map(|(date, cells)| {
        let cells = std::iter::once(Cell::from(short_date(date))).chain(cells).collect();
        Row::new(None, cells)
    });
    let table = Block::table("Next dates", &["Day", "What", "For whom", "Form"], rows.collect());
    let heading = Block::subheading("dates", "What comes next");
    table.map(|table| vec![heading, table]).unwrap_or_default()
}
