//! Courses: who they are for, how many have taken them, when the next ones are.

use jiff::civil::Date;

use super::super::model::{Course, People};
use crate::chart::{Chart, Decimals, RankedBar, RankedBars, Tone};
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, ChartBlock, Line, Row, titles};
use crate::playbook::{Playbook, finding};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;

pub(super) fn blocks(playbook: &Playbook, people: &People, figures: &Figures) -> Vec<Block> {
    if people.training.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading("training", playbook.language.say("people-training"))];
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
    let language = &playbook.language;
    let courses = ranked(people, figures);
    let bar = |(index, (id, course)): (usize, &(&At<String>, &Course))| {
        let text = |name: &str| figures.text(&format!("people.{}.{name}", id.value)).to_owned();
        RankedBar {
            label: course.title.value.clone(),
            value: figures
                .number(&format!("people.{}.share", id.value))
                .map(|share| share * 100.0),
            text: language
                .message("people-training-bar")
                .text("taken", text("taken"))
                .text("planned", text("planned"))
                .text("share", text("share"))
                .string(),
            tone: Tone::Neutral,
            bold: index == 0,
        }
    };
    let worked_out = match courses.first() {
        Some((id, course)) if figures.number(&format!("people.{}.share", id.value)).is_some() => {
            Line::of(language, "people-training-finding")
                .text("course", &course.title.value)
                .figure("taken", figures, &format!("people.{}.taken", id.value))
                .figure("planned", figures, &format!("people.{}.planned", id.value))
                .plain()
        }
        _ => language.say("people-training-unknown"),
    };
    ChartBlock {
        key: "people.training".to_owned(),
        finding: finding(&people.findings, "training", worked_out),
        subtitle: language.say("people-training-subtitle"),
        chart: Chart::RankedBars(RankedBars {
            rows: courses.iter().enumerate().map(bar).collect(),
            row_heading: language.say("people-course"),
            value_heading: language.say("people-places-taken-percent"),
            text_heading: Some(language.say("people-taken-of-planned")),
            decimals: Decimals::UpTo(1),
        }),
        source: language.say("people-training-source"),
        as_of: Some(playbook.as_of),
    }
}

fn table(playbook: &Playbook, people: &People, figures: &Figures) -> Option<Block> {
    let has = |some: fn(&Course) -> bool| people.training.iter().any(|(_, course)| some(course));
    let form = has(|course| course.form.is_some());
    let service = has(|course| course.service.is_some());
    let rated = has(|course| course.rating.is_some());
    let language = &playbook.language;
    let ids: Vec<&str> = ["people-course", "people-for-whom"]
        .into_iter()
        .chain(form.then_some("people-form"))
        .chain(service.then_some("people-teaches"))
        .chain(["people-taken#", "people-places#", "people-share#"])
        .chain(rated.then_some("people-rating#"))
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
            let form = course.form.as_ref().map(|form| form.value.clone());
            cells.push(form.unwrap_or_else(|| language.say("people-not-said")).into());
        }
        if service {
            let service = course.service.as_ref();
            let link = service.map(|service| playbook.link_to(Kind::Service, service.as_str()));
            cells.push(
                link.unwrap_or_else(|| language.say("people-no-one-service").into())
                    .into(),
            );
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
                language.say("people-not-rated").into()
            });
        }
        Row::new(Some(&id.value), cells)
    };
    let mut block = Block::table(
        language.say("people-courses"),
        &titles(language, &ids),
        people.training.iter().map(row).collect(),
    );
    if let Some(Block::Table(table)) = &mut block
        && people.training.len() > 1
        && figures.get("people.training.share").is_some()
    {
        let figure = |name: &str| Cell::from(Line::new().figure(figures, &format!("people.training.{name}")));
        let blank = ids.iter().filter(|id| !id.ends_with('#')).count();
        let mut cells: Vec<Cell> = vec![language.say("people-all-courses").into()];
        cells.extend((1..blank).map(|_| Cell::from("")));
        cells.extend([figure("taken"), figure("planned"), figure("share")]);
        cells.extend(rated.then(|| Cell::from("")));
        table.total = Some(Row::new(None, cells));
    }
    block
}

/// What is coming: courses and sessions, in the order of their days.
fn calendar(playbook: &Playbook, people: &People) -> Vec<Block> {
    let language = &playbook.language;
    let mut coming: Vec<(Date, Vec<Cell>)> = Vec::new();
    for (id, course) in people.training.iter() {
        for date in course.dates.iter().filter(|date| date.value > playbook.as_of) {
            let name = Line::new().link(course.title.value.clone(), &format!("people#{}", id.value));
            let form = course.form.as_ref().map(|form| form.value.clone());
            let form = form.unwrap_or_else(|| language.say("people-form-course"));
            coming.push((
                date.value,
                vec![name.into(), Line::new().markdown(&course.for_whom).into(), form.into()],
            ));
        }
    }
    for (_, session) in people.coaching.iter() {
        if session.date.value > playbook.as_of {
            let held_by = session.coach.as_ref().map(|coach| playbook.role_of(coach));
            let held_by = match held_by {
                Some(coach) => language
                    .message("people-everybody-held-by")
                    .text("coach", coach)
                    .string(),
                None => language.say("people-everybody"),
            };
            coming.push((
                session.date.value,
                vec![
                    session.title.value.clone().into(),
                    held_by.into(),
                    language.say("people-form-coaching").into(),
                ],
            ));
        }
    }
    coming.sort_by_key(|(date, _)| *date);
    let rows = coming.into_iter().map(|(date, cells)| {
        let cells = std::iter::once(Cell::from(language.short_date(date)))
            .chain(cells)
            .collect();
        Row::new(None, cells)
    });
    let ids = ["people-day", "people-what", "people-for-whom", "people-form"];
    let caption = language.say("people-dates-caption");
    let table = Block::table(caption, &titles(language, &ids), rows.collect());
    let heading = Block::subheading("dates", language.say("people-dates"));
    table.map(|table| vec![heading, table]).unwrap_or_default()
}
